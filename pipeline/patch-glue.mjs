// The wasm and the glue that wasm-bindgen writes for it.
import { execFileSync } from 'node:child_process';

// What the browsers that the style sheet needs (of 2024) have, and no more: nothing newer may be emitted.
const FEATURES = ['bulk-memory', 'bulk-memory-opt', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];
/** What keeps the functions' names. */
export const NAMED = ['-Oz', '--low-memory-unused', '--one-caller-inline-max-function-size=60', ...FEATURES.map((feature) => `--enable-${feature}`)];
const OPTIMISE = [
  ...NAMED,
  '--reorder-functions-by-name',
  '--minify-imports-and-exports-and-modules',
  '--strip-debug',
  '--strip-producers',
  '--strip-target-features',
];

/**
 * Optimises the wasm in this file and renames its imports and exports to a letter or two, which saves 5 kB; returns the
 * new names.
 */
export function optimise(file) {
  return JSON.parse(execFileSync('wasm-opt', [file, ...OPTIMISE, '-o', file], { encoding: 'utf8' }));
}

/**
 * The glue as a function that starts one instance of a compiled module and returns its class `Widget`, so that another
 * instance can be started after a trap. wasm-bindgen's own reset (`--experimental-reset-state-function`) puts another
 * instance behind the same functions: listeners of the dead one would then call into the new one with its old pointers.
 *
 * Every pattern must be found, or the build fails.
 */
export function patchGlue(glue, names) {
  // Without how one instance is loaded for the whole page.
  const [start] = take(glue, /^[^]*(?=^let wasmModule, wasmInstance, wasm;$)/m);
  const plain = [
    // Inside of a function nothing is exported.
    [/^export class/m, 'class'],
    // Callbacks from the browser come in through `callWasm`, which guards against traps and foreign changes.
    [/const real = \(\.\.\.args\) => \{$/gm, 'const real = (...args) => callWasm(() => {'],
    [/^ {4}\};\n {4}real\._wbg_cb_unref = /gm, '    });\n    real._wbg_cb_unref = '],
  ].reduce((text, [pattern, by]) => (take(text, pattern), text.replace(pattern, by)), start);
  const inside = names ? rename(plain, names) : plain;
  return `export async function instantiate(module, callWasm) {
// Nothing is freed by the garbage collector: it could call into an instance that is dead.
const FinalizationRegistry = undefined;
let wasm;
${inside}
wasm = (await WebAssembly.instantiate(module, __wbg_get_imports())).exports;
wasm.__wbindgen_start();
return Widget;
}
`.replace('wasm.__wbindgen_start', names ? `wasm.${new Map(names.exports).get('__wbindgen_start') ?? unknown('__wbindgen_start')}` : '$&');
}

function take(text, pattern) {
  return text.match(pattern) ?? unknown(String(pattern));
}

/** The optimiser's short names in the place of the long ones. */
function rename(script, { imports, exports }) {
  const importKeys = new Map(imports.map(([, name, short]) => [name, short]));
  const exportKeys = new Map(exports);
  const module = `"${imports[0][0]}": import0`;
  const text = script
    .replace(module, 'a: import0')
    .replace(/^( +)(\w+)(: function)/gm, (_, indent, name, end) => indent + taken(importKeys, name) + end)
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
  throw new Error(`the glue is not as expected: ${name}`);
}
