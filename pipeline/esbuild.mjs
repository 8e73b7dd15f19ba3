// Builds scripts and style sheets with esbuild, which is on the PATH.
import { execFileSync } from 'node:child_process';

/** Text stays UTF-8. The syntax is no newer than what the style sheet requires. */
const COMMON = ['--target=es2022', '--charset=utf8', '--log-level=warning'];

/** Writes a style sheet. */
export function buildStyle(source, file, minify) {
  esbuild(source, file, minify);
}

/** Joins a script with all that it imports, and fills in the constants. */
export function buildScript(source, file, minify, constants = {}) {
  esbuild(source, file, minify, '--bundle', '--format=esm', ...defineFlags(constants));
}

/**
 * Does the same for an entry of the element, whose further files are loaded later. Their names are filled in after the
 * joining: esbuild would look for the files. `external` names an import that stays.
 */
export function buildEntry(source, joined, file, minify, constants, external) {
  esbuild(source, joined, false, '--bundle', '--format=esm', ...(external ? [`--external:${external}`] : []));
  esbuild(joined, file, minify, '--format=esm', '--tree-shaking=true', ...defineFlags(constants));
}

function defineFlags(constants) {
  return Object.entries(constants).map(([key, value]) => `--define:${key}=${JSON.stringify(value)}`);
}

function esbuild(source, file, minify, ...options) {
  execFileSync('esbuild', [source, ...(minify ? ['--minify'] : []), ...COMMON, `--outfile=${file}`, ...options], { stdio: 'inherit' });
}
