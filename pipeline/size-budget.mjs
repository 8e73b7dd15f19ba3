// Checks the size of what a visitor loads against the budgets, in bytes after brotli.
// usage: node pipeline/size-budget.mjs DIST
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const dist = process.argv[2];
const { loaded } = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));

const first = ['embed.js', loaded.script, loaded.wasm];
const all = [...first, loaded.deferred];
const sizes = new Map(all.map((name) => [name, brotli(name)]));
const results = [
  check('before the reader comes near', 1_500, ['embed.js']),
  check('until it can be used', 111_000, first),
  check('in all', 182_000, all),
];
console.log(`\nThe snippet, for these files only:\n${readFileSync(join(dist, 'snippet-with-hashes.html'), 'utf8')}`);
if (results.includes(false)) process.exit(1);

function check(what, budget, names) {
  const total = names.reduce((sum, name) => sum + sizes.get(name), 0);
  printRow(what, total);
  printRow('budget', budget);
  if (total > budget) console.error(`over the budget by ${total - budget} bytes`);
  return total <= budget;
}

function brotli(name) {
  const [raw, br, gz] = ['', '.br', '.gz'].map((suffix) => readFileSync(join(dist, name + suffix)));
  if (!brotliDecompressSync(br).equals(raw) || !gunzipSync(gz).equals(raw)) throw new Error(`${name} is compressed wrongly`);
  printRow(name, br.length, raw.length);
  return br.length;
}

function printRow(name, packed, raw = '') {
  console.log(`${name.padEnd(30)}${String(raw).padStart(10)}${String(packed).padStart(8)} brotli`);
}
