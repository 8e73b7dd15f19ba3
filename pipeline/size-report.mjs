// Shows what takes how many bytes of the wasm, built like the release, but with names. Sizes are before compression,
// which leaves about 37 %.
// usage: node pipeline/size-report.mjs WASM, with wasm-bindgen and wasm-opt on the PATH
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { BASE_FLAGS, splitWasm } from './split-wasm.mjs';

const workDir = join('target', 'size');
/** A function belongs to the first part whose pattern matches its name. */
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

rmSync(workDir, { recursive: true, force: true });
mkdirSync(workDir, { recursive: true });
const { first, deferred } = splitWasm(process.argv[2], workDir);
report('The first part', first);
report('The deferred part', deferred);

function report(title, wasm) {
  const file = join(workDir, 'named.wasm');
  execFileSync('wasm-opt', [wasm, ...BASE_FLAGS, '-g', '-o', file], { stdio: ['ignore', 'inherit', 'ignore'] });
  const { functions, data } = readWasm(readFileSync(file));
  const sums = new Map(PARTS.map(([part]) => [part, 0]));
  for (const { name, size } of functions) {
    const [part] = PARTS.find(([, pattern]) => pattern.test(name));
    sums.set(part, sums.get(part) + size);
  }
  sums.set('texts and tables', data);
  console.log(`\n${title}`);
  printTable([...sums].map(([part, size]) => ({ name: part, size })));
  console.log('\nIts largest functions, with what was put into them:');
  printTable(functions.slice(0, 30));
}

function printTable(rows) {
  for (const { name, size } of rows.toSorted((one, other) => other.size - one.size)) {
    console.log(`${String(size).padStart(8)}  ${name.replace(/^(.{110}).+$/, '$1…')}`);
  }
}

/** The functions with their names, the largest first, and the size of the data. */
function readWasm(bytes) {
  let offset = 8;
  const readNumber = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[offset++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const readText = () => {
    const length = readNumber();
    return bytes.toString('utf8', offset, (offset += length));
  };
  const skipLimits = () => {
    if (readNumber() & 1) readNumber();
    readNumber();
  };
  const sizes = [];
  const names = new Map();
  let imported = 0;
  let data = 0;
  while (offset < bytes.length) {
    const kind = bytes[offset++];
    const length = readNumber();
    const end = offset + length;
    if (kind === 2) {
      for (let count = readNumber(); count; count--) {
        readText();
        readText();
        const what = bytes[offset++];
        if (what === 0) {
          readNumber();
          imported++;
        } else if (what === 1) {
          offset++;
          skipLimits();
        } else if (what === 2) skipLimits();
        else offset += 2;
      }
    } else if (kind === 10) {
      for (let count = readNumber(); count; count--) {
        const size = readNumber();
        sizes.push(size);
        offset += size;
      }
    } else if (kind === 11) data = length;
    else if (kind === 0 && readText() === 'name') {
      while (offset < end) {
        const which = bytes[offset++];
        const subsectionEnd = readNumber() + offset;
        if (which === 1) for (let count = readNumber(); count; count--) names.set(readNumber(), demangle(readText()));
        offset = subsectionEnd;
      }
    }
    offset = end;
  }
  const functions = sizes.map((size, index) => ({ size, name: names.get(imported + index) ?? '?' }));
  return { functions: functions.sort((one, other) => other.size - one.size), data };
}

/** A name without hashes. wasm-bindgen demangles the first part only: of other names the identifiers are enough. */
function demangle(name) {
  if (!name.startsWith('_R')) return name.replace(/\[[0-9a-f]{8,}\]/g, '');
  const identifiers = [];
  for (let rest = name.slice(2).replace(/Cs[0-9A-Za-z]+_(?=\d)/g, 'C'), found; (found = /(\d+)_?/.exec(rest)); ) {
    const start = found.index + found[0].length;
    identifiers.push(rest.slice(start, start + Number(found[1])));
    rest = rest.slice(start + Number(found[1]));
  }
  return identifiers.join('::');
}
