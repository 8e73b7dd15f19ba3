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

const PASS_STRING = `function passStringToWasm0(text, malloc) {
const bytes = cachedTextEncoder.encode(text);
const place = malloc(bytes.length, 1) >>> 0;
getUint8ArrayMemory0().set(bytes, place);
WASM_VECTOR_LEN = bytes.length;
return place;
}`;

/** Optimises the wasm in this file and renames its imports and exports to a letter or two; tells how. */
export function optimise(file) {
  return JSON.parse(execFileSync('wasm-opt', [file, ...OPTIMISE, '-o', file], { encoding: 'utf8' }));
}

/**
 * The glue as a function that starts one instance of a compiled module and tells its class `Widget`, so that another
 * instance can be started after a trap. Callbacks from the browser come in through `callWasm`.
 */
export function patchGlue(glue, names) {
  const [start] = take(glue, /^[^]*(?=^let wasmModule, wasmInstance, wasm;$)/m);
  const plain = [
    [/^export class/m, 'class'],
    [/^if \(Symbol\.dispose\).*$/m, ''],
    // Widgets are unmounted and closures dropped by their owners.
    [/^const (WidgetFinalization|CLOSURE_DTORS) = [^;]*;$/gm, ''],
    [/^ *(WidgetFinalization|CLOSURE_DTORS)\.(un)?register\(.*\);$/gm, ''],
    [/^ {4}free\(\) \{[^]*?^ {4}\}$/m, ''],
    [/const real = \(\.\.\.args\) => \{$/gm, 'const real = (...args) => callWasm(() => {'],
    [/^ {4}\};\n {4}real\._wbg_cb_unref = /gm, '    });\n    real._wbg_cb_unref = '],
    // Shorter than what serves every browser and every size.
    [body('passStringToWasm0'), PASS_STRING],
    [body('getDataViewMemory0'), view('DataView')],
    [body('getUint8ArrayMemory0'), view('Uint8Array')],
    [body('decodeText'), 'function decodeText(bytes) {\nreturn cachedTextDecoder.decode(bytes);\n}'],
    [/^(const MAX_SAFARI|let numBytesDecoded|cachedTextDecoder\.decode\(\)).*$/gm, ''],
    [/^if \(!\('encodeInto'[^]*?^\}$/m, ''],
    // Yew asks it of the parent of every element that it makes, to tell SVG: what is none needs no string.
    [/const ret = arg1\.namespaceURI;/, 'const ret = arg1 instanceof SVGElement ? arg1.namespaceURI : null;'],
  ].reduce((text, [pattern, by]) => (take(text, pattern), text.replace(pattern, by)), start);
  const inside = names ? rename(plain, names) : plain;
  return `export async function instantiate(module, callWasm) {
let wasm;
${inside}
wasm = (await WebAssembly.instantiate(module, __wbg_get_imports())).exports;
wasm.__wbindgen_start();
return Widget;
}
`.replace('wasm.__wbindgen_start', names ? `wasm.${new Map(names.exports).get('__wbindgen_start') ?? unknown('__wbindgen_start')}` : '$&');
}

/** What shows the memory, again when that has grown. */
function view(kind) {
  const cached = `cached${kind}Memory0`;
  return `function get${kind}Memory0() {
if (${cached}?.buffer !== wasm.memory.buffer) ${cached} = new ${kind}(wasm.memory.buffer);
return ${cached};
}`;
}

/** The whole of a function of the glue. */
function body(name) {
  return new RegExp(`^function ${name}\\([^]*?^\\}$`, 'm');
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
