// Checks what a visitor's browser loads of the stand-alone page against the budget, in bytes after brotli.
// usage: node budget.mjs DIST
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const BUDGET = 60_000;
const LOADED = ['index.html', 'page.css', 'icon.svg', 'embed.js', 'when-rust.css', 'when-rust.js', 'when-rust_bg.wasm'];

const folder = process.argv[2];
let total = 0;
for (const name of LOADED) {
  const raw = readFileSync(join(folder, name));
  const packed = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }).length;
  total += packed;
  row(name, raw.length, packed);
}
row('in all', '', total);
row('budget', '', BUDGET);
if (total > BUDGET) {
  console.error(`over the budget by ${total - BUDGET} bytes`);
  process.exit(1);
}

function row(name, raw, packed) {
  console.log(`${name.padEnd(20)}${String(raw).padStart(10)}${String(packed).padStart(8)} brotli`);
}
