// Packs what Trunk has staged for a release: optimises the wasm, shortens the names between it and its glue, and
// minifies scripts and styles. Trunk runs it as a hook; wasm-opt and esbuild are on the PATH.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What the browsers that the style sheet needs (of 2024) have, and no more: nothing newer may be emitted.
const FEATURES = ['bulk-memory', 'bulk-memory-opt', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];
const OPTIMISE = [
  '-Oz',
  '--one-caller-inline-max-function-size=60',
  '--reorder-functions-by-name',
  '--minify-imports-and-exports-and-modules',
  '--strip-debug',
  '--strip-producers',
  '--strip-target-features',
  ...FEATURES.map((feature) => `--enable-${feature}`),
];

const { TRUNK_PROFILE: profile, TRUNK_STAGING_DIR: folder } = process.env;
if (profile === 'release') {
  packWasm('when-rust');
  readdirSync(folder)
    .filter((name) => /\.(js|css)$/.test(name))
    .forEach(minify);
}

/** The optimiser renames imports and exports to a letter or two and tells how; the glue follows. */
function packWasm(name) {
  const wasm = join(folder, `${name}_bg.wasm`);
  const glue = join(folder, `${name}.js`);
  const { imports, exports } = JSON.parse(execFileSync('wasm-opt', [wasm, ...OPTIMISE, '-o', wasm], { encoding: 'utf8' }));
  const script = rename(readFileSync(glue, 'utf8'), imports, exports);
  writeFileSync(glue, script);
}

function rename(script, imports, exports) {
  const importKeys = new Map(imports.map(([, name, short]) => [name, short]));
  const exportKeys = new Map(exports);
  const module = `"${imports[0][0]}": import0`;
  const text = script
    .replace(module, 'a: import0')
    .replace(/^( +)(\w+)(: function)/gm, (_, indent, name, rest) => indent + taken(importKeys, name) + rest)
    .replace(/\bwasm\.(\w+)/g, (_, name) => `wasm.${exportKeys.get(name) ?? unknown(name)}`);
  if (importKeys.size || !script.includes(module)) unknown([...importKeys.keys()].join(', ') || module);
  return text;
}

/** The short name of an import, each of which stands in the glue once. */
function taken(keys, name) {
  const short = keys.get(name) ?? unknown(name);
  keys.delete(name);
  return short;
}

function unknown(name) {
  throw new Error(`the glue and its wasm do not fit: ${name}`);
}

function minify(name) {
  const file = join(folder, name);
  execFileSync('esbuild', [file, '--minify', '--target=es2022', '--log-level=warning', '--allow-overwrite', `--outfile=${file}`], { stdio: 'inherit' });
}
