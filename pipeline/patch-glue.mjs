// Optimises the wasm, and patches the glue that wasm-bindgen writes for it.
import { execFileSync } from 'node:child_process';

// Features of the browsers that the style sheet requires (2024). The optimiser may use no newer ones.
const FEATURES = ['bulk-memory', 'bulk-memory-opt', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];
/** Flags that keep the names of functions. */
export const BASE_FLAGS = ['-Oz', '--low-memory-unused', '--one-caller-inline-max-function-size=60', ...FEATURES.map((feature) => `--enable-${feature}`)];
const RELEASE_FLAGS = [
  ...BASE_FLAGS,
  '--reorder-functions-by-name',
  '--minify-imports-and-exports-and-modules',
  '--strip-debug',
  '--strip-producers',
  '--strip-target-features',
];

/**
 * Optimises the wasm file in place, and shortens the names of its imports and exports, which saves 5 kB. Returns the new
 * names.
 */
export function optimise(file) {
  return JSON.parse(execFileSync('wasm-opt', [file, ...RELEASE_FLAGS, '-o', file], { encoding: 'utf8' }));
}

/**
 * The glue as a function that starts one instance of a compiled module and returns its class `Widget`. After a trap it
 * can start another one. wasm-bindgen's own reset (`--experimental-reset-state-function`) is no alternative: it puts the new
 * instance behind the same functions, so listeners of the dead one would call into it with old pointers.
 *
 * The build fails if a pattern is not found.
 */
export function patchGlue(glue, names) {
  // Cuts off the loader, which allows only one instance per page.
  const [start] = match(glue, /^[^]*(?=^let wasmModule, wasmInstance, wasm;$)/m);
  const patched = [
    // A function body cannot export.
    [/^export class/m, 'class'],
    // Callbacks from the browser go through `callWasm`, which guards against traps and foreign changes.
    [/const real = \(\.\.\.args\) => \{$/gm, 'const real = (...args) => callWasm(() => {'],
    [/^ {4}\};\n {4}real\._wbg_cb_unref = /gm, '    });\n    real._wbg_cb_unref = '],
  ].reduce((text, [pattern, by]) => (match(text, pattern), text.replace(pattern, by)), start);
  const body = names ? shortenNames(patched, names) : patched;
  return `export async function instantiate(module, callWasm) {
// No finalizers: the garbage collector could call into a dead instance.
const FinalizationRegistry = undefined;
let wasm;
${body}
wasm = (await WebAssembly.instantiate(module, __wbg_get_imports())).exports;
wasm.__wbindgen_start();
return Widget;
}
`.replace('wasm.__wbindgen_start', names ? `wasm.${new Map(names.exports).get('__wbindgen_start') ?? fail('__wbindgen_start')}` : '$&');
}

function match(text, pattern) {
  return text.match(pattern) ?? fail(String(pattern));
}

/** Replaces the long names by the optimiser's short ones. */
function shortenNames(script, { imports, exports }) {
  const importKeys = new Map(imports.map(([, name, short]) => [name, short]));
  const exportKeys = new Map(exports);
  const module = `"${imports[0][0]}": import0`;
  const text = script
    .replace(module, 'a: import0')
    .replace(/^( +)(\w+)(: function)/gm, (_, indent, name, end) => indent + takeImport(importKeys, name) + end)
    .replace(/\bwasm\.(\w+)/g, (_, name) => `wasm.${exportKeys.get(name) ?? fail(name)}`);
  if (importKeys.size || !script.includes(module)) fail([...importKeys.keys()].join(', ') || module);
  return text;
}

/** The short name of an import. Each import occurs once in the glue. */
function takeImport(keys, name) {
  const short = keys.get(name) ?? fail(name);
  keys.delete(name);
  return short;
}

function fail(name) {
  throw new Error(`the glue is not as expected: ${name}`);
}
