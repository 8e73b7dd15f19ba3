// Patches the glue that wasm-bindgen writes for the wasm.

/**
 * Wraps the glue in a function that starts one instance. It returns the class `Widget`, and `link`, which links the
 * deferred module with the exports `shared` that it imports. It can be called again after a trap. wasm-bindgen's own
 * reset (`--experimental-reset-state-function`) is no alternative: it puts the new instance behind the same functions,
 * so listeners of the dead one would call into it with old pointers.
 *
 * The build fails if a pattern is not found.
 */
export function patchGlue(glue, names, shared = []) {
  // Cuts off the loader, which allows only one instance per page.
  const [start] = match(glue, /^[^]*(?=^let wasmModule, wasmInstance, wasm;$)/m);
  const patched = [
    // A function body cannot export.
    [/^export class/m, 'class'],
    // Callbacks from the browser go through `callWasm`, which guards against traps and foreign changes.
    [/const real = \(\.\.\.args\) => \{$/gm, 'const real = (...args) => callWasm(() => {'],
    [/^ {4}\};\n {4}real\._wbg_cb_unref = /gm, '    });\n    real._wbg_cb_unref = '],
  ].reduce((text, [pattern, by]) => (match(text, pattern), text.replace(pattern, by)), start);
  const body = `${patched}
wasm = (await WebAssembly.instantiate(module, __wbg_get_imports())).exports;
wasm.__wbindgen_start();
const shared = { ${shared.map((name) => `${name}: wasm.${name}`)} };`;
  return `// The page may replace them later.
const { Date, URL } = globalThis;
export async function instantiate(module, callWasm) {
// No finalizers: the garbage collector could call into a dead instance.
const FinalizationRegistry = undefined;
let wasm;
${names ? shortenNames(body, names) : body}
return { Widget, link: (deferred) => WebAssembly.instantiate(deferred, { __wasm_split: shared }) };
}
`;
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
