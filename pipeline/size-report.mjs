// Where the bytes of the wasm are: `node pipeline/size-report.mjs WASM`, with wasm-bindgen and wasm-opt on the PATH. The release's own
// steps, but for the names, which are kept. Sizes are before compression, which leaves about 37 of 100.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { NAMED } from './patch-glue.mjs';

const work = join('target', 'size');
/** The first that a function's name contains tells what it is for. */
const PARTS = [
  ['drawing: views', /when_rust::(view|browser|app)/],
  ['taking along: record, brief, JSON, files', /when_rust::(report|case::record)/],
  ['cases, links, names', /when_rust::case/],
  ['the decision', /when_rust::decision/],
  ['words and sentences', /when_rust::(content|phrases)/],
  ['the model', /when_rust::state/],
  ['the element', /when_rust::embed|^widget_|^__wbg_widget/],
  ['Yew and what it brings', /yew|implicit_clone|indexmap|tokise|gloo|hashbrown|slab|futures/],
  ['the bridge to the browser', /wasm_bindgen|js_sys|web_sys|__wbindgen|__externref/],
  ['memory', /rlsf|__rust_alloc|__rust_realloc|__rust_dealloc/],
  ['the standard library', /core::|alloc::|std::|^mem|compiler_builtins|./],
];

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
execFileSync('wasm-bindgen', ['--target', 'web', '--keep-debug', '--out-dir', work, process.argv[2]]);
const file = join(work, 'named.wasm');
execFileSync('wasm-opt', [join(work, 'when-rust_bg.wasm'), ...NAMED, '-g', '-o', file]);

const { functions, data } = read(readFileSync(file));
const sums = new Map(PARTS.map(([part]) => [part, 0]));
for (const { name, size } of functions) {
  const [part] = PARTS.find(([, pattern]) => pattern.test(name));
  sums.set(part, sums.get(part) + size);
}
sums.set('texts and tables', data);
table([...sums].map(([part, size]) => ({ name: part, size })));
console.log('\nThe largest functions, with what was put into them:');
table(functions.slice(0, 30));

function table(rows) {
  for (const { name, size } of rows.toSorted((one, other) => other.size - one.size)) {
    console.log(`${String(size).padStart(8)}  ${name.replace(/^(.{110}).+$/, '$1…')}`);
  }
}

/** The functions with their names, the largest first, and the size of the data. */
function read(bytes) {
  let at = 8;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    return bytes.toString('utf8', at, (at += length));
  };
  const limits = () => {
    if (number() & 1) number();
    number();
  };
  const sizes = [];
  const names = new Map();
  let imported = 0;
  let data = 0;
  while (at < bytes.length) {
    const kind = bytes[at++];
    const length = number();
    const end = at + length;
    if (kind === 2) {
      for (let count = number(); count; count--) {
        text();
        text();
        const what = bytes[at++];
        if (what === 0) {
          number();
          imported++;
        } else if (what === 1) {
          at++;
          limits();
        } else if (what === 2) limits();
        else at += 2;
      }
    } else if (kind === 10) {
      for (let count = number(); count; count--) {
        const size = number();
        sizes.push(size);
        at += size;
      }
    } else if (kind === 11) data = length;
    else if (kind === 0 && text() === 'name') {
      while (at < end) {
        const which = bytes[at++];
        const stop = number() + at;
        if (which === 1) for (let count = number(); count; count--) names.set(number(), text().replace(/\[[0-9a-f]{8,}\]/g, ''));
        at = stop;
      }
    }
    at = end;
  }
  const functions = sizes.map((size, index) => ({ size, name: names.get(imported + index) ?? '?' }));
  return { functions: functions.sort((one, other) => other.size - one.size), data };
}
