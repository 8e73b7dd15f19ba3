// The glue is patched as little as possible, and unexpected glue fails the build.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { patchGlue } from '../../pipeline/patch-glue.mjs';

/** The relevant parts of wasm-bindgen's output. */
const GLUE = `export class Widget {
    act() {
        return wasm.widget_act(this.__wbg_ptr);
    }
}
function makeClosure(f) {
    const real = (...args) => {
        return f(...args);
    };
    real._wbg_cb_unref = () => {};
    return real;
}
function __wbg_get_imports() {
    const import0 = {
        __wbg_make: function() {
            return makeClosure(() => 'called');
        },
    };
    return { __proto__: null, "./when-rust_bg.js": import0 };
}
let wasmModule, wasmInstance, wasm;
export default async function load() {}
`;

test('each call of the function starts an instance of its own', async () => {
  const module = `data:text/javascript,${encodeURIComponent(patchGlue(GLUE))}`;
  const { instantiate } = await import(module);
  const started = [];
  const { WebAssembly } = globalThis;
  globalThis.WebAssembly = {
    instantiate: async (_, imports) => ({ exports: { __wbindgen_start: () => started.push(imports), widget_act: () => started.length } }),
  };
  try {
    const calls = [];
    const callWasm = (action) => (calls.push('in'), action());
    const [{ Widget: one }, { Widget: other }] = [await instantiate({}, callWasm), await instantiate({}, callWasm)];
    assert.notEqual(one, other);
    assert.equal(started.length, 2);
    assert.equal(new one().act(), 2);
    const callback = started[0]['./when-rust_bg.js'].__wbg_make();
    assert.equal(callback(), 'called');
    assert.deepEqual(calls, ['in'], 'a callback goes through callWasm');
  } finally {
    globalThis.WebAssembly = WebAssembly;
  }
});

test('the deferred part is linked to what the instance exports, under its own names', async () => {
  const names = { imports: [['./when-rust_bg.js', '__wbg_make', 'b']], exports: [['widget_act', 'c'], ['__wbindgen_start', 'd'], ['memory', 'e'], ['table', 'f']] };
  const module = `data:text/javascript,${encodeURIComponent(patchGlue(GLUE, names, ['memory', 'table']))}`;
  const { instantiate } = await import(module);
  const { WebAssembly } = globalThis;
  globalThis.WebAssembly = { instantiate: async (which, imports) => (which === 'deferred' ? imports : { exports: { d: () => {}, e: 'the memory', f: 'the table' } }) };
  try {
    const { link } = await instantiate('first', (action) => action());
    assert.deepEqual(await link('deferred'), { __wasm_split: { memory: 'the memory', table: 'the table' } });
  } finally {
    globalThis.WebAssembly = WebAssembly;
  }
  assert.throws(() => patchGlue(GLUE, names, ['gone']), /the glue is not as expected: gone/);
});

test('names are shortened like in the wasm', () => {
  const names = { imports: [['./when-rust_bg.js', '__wbg_make', 'b']], exports: [['widget_act', 'c'], ['__wbindgen_start', 'd']] };
  const text = patchGlue(GLUE, names);
  assert.match(text, /wasm\.c\(this/);
  assert.match(text, /wasm\.d\(\);/);
  assert.match(text, /^ +b: function/m);
  assert.match(text, /a: import0/);
});

for (const [what, found] of [
  ['the class', 'export class'],
  ['the callbacks', 'const real = (...args) => {'],
  ['the end of the callbacks', '    real._wbg_cb_unref = '],
  ['the start of the loader', 'let wasmModule, wasmInstance, wasm;'],
]) {
  test(`without ${what} the glue is refused`, () => {
    assert.ok(GLUE.includes(found));
    assert.throws(() => patchGlue(GLUE.replace(found, 'other ')), /the glue is not as expected/);
  });
}

test('an unknown name is refused', () => {
  const imports = [['./when-rust_bg.js', '__wbg_make', 'b']];
  assert.throws(() => patchGlue(GLUE, { imports, exports: [['widget_act', 'c']] }), /__wbindgen_start/);
  assert.throws(() => patchGlue(GLUE, { imports: [...imports, ['./when-rust_bg.js', 'gone', 'e']], exports: [['widget_act', 'c'], ['__wbindgen_start', 'd']] }), /gone/);
});
