// Splits the linked wasm into two parts at the boundary in `src/deferred.rs`, and optimises them.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Features of the browsers that the style sheet requires (2024). The optimiser may use no newer ones.
const FEATURES = ['bulk-memory', 'bulk-memory-opt', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];
/** Flags that keep the names of functions. */
export const BASE_FLAGS = ['-Oz', '--low-memory-unused', '--one-caller-inline-max-function-size=60', ...FEATURES.map((feature) => `--enable-${feature}`)];
const STRIP_FLAGS = ['--reorder-functions-by-name', '--strip-debug', '--strip-producers', '--strip-target-features'];
/** Shortens names, which saves 5 kB. The deferred part exports nothing, and keeps the names of its few imports. */
const NAME_FLAGS = ['--minify-imports-and-exports-and-modules'];

/** What Cargo linked, before any other tool has changed it. */
export function linkedWasm({ CARGO_TARGET_DIR, TRUNK_PROFILE } = process.env) {
  return join(CARGO_TARGET_DIR ?? 'target', 'wasm32-unknown-unknown', TRUNK_PROFILE, 'when-rust.wasm');
}

/**
 * Splits `wasm` into files in `folder`: the first part with its glue by wasm-bindgen, and the deferred part. It must be
 * linked with `--emit-relocs`. wasm-bindgen comes last, because it keeps no relocations.
 */
export function splitWasm(wasm, folder) {
  execFileSync('wasm-split-cli', [wasm, folder], { stdio: ['ignore', 'inherit', 'ignore'] });
  const options = ['--target', 'web', '--no-typescript', '--keep-lld-exports', '--out-dir', folder, '--out-name', 'first'];
  execFileSync('wasm-bindgen', [...options, join(folder, 'main.wasm')], { stdio: 'inherit' });
  return { first: join(folder, 'first_bg.wasm'), glue: join(folder, 'first.js'), deferred: join(folder, 'split_deferred.wasm') };
}

/** Optimises the first part in place. Returns the new names of its imports and exports. */
export function optimiseFirst(file) {
  return JSON.parse(optimise(file, NAME_FLAGS));
}

/** Optimises the deferred part in place. */
export function optimiseDeferred(file) {
  optimise(file, []);
}

function optimise(file, flags) {
  return execFileSync('wasm-opt', [file, ...BASE_FLAGS, ...flags, ...STRIP_FLAGS, '-o', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Appends a custom section to the wasm in `file`: a text for a script. */
export function appendText(file, name, text) {
  const content = Buffer.concat([Buffer.of(name.length), Buffer.from(name), Buffer.from(text)]);
  appendFileSync(file, Buffer.concat([Buffer.of(0, ...leb128(content.length)), content]));
}

/** A number as wasm writes it: groups of seven bits, the lowest first, with the eighth bit in all but the last. */
function leb128(number) {
  return number < 128 ? [number] : [(number % 128) + 128, ...leb128(number >> 7)];
}

/** The names that the deferred part imports of the first one. */
export function importsOf(file) {
  return WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(file))).map(({ name }) => name);
}
