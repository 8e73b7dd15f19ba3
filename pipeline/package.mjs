// Makes the npm package of the built files: the same scripts and wasm, with entries in which bundlers find them.
// usage: node pipeline/package.mjs DIST TARGET, with cargo and npm, and with esbuild on the PATH
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { crateFields } from './crate-fields.mjs';
import { buildEntry } from './esbuild.mjs';
import { withoutDeadLinks } from './links.mjs';
import { HOST_CSS } from './reserved-height.mjs';

const SOURCE = join('src', 'embed', 'package');
const [dist, target] = process.argv.slice(2);
const folder = join(target, 'files');
const { loaded, files } = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
const { version, description, license } = crateFields();

rmSync(target, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of ['embed.js', ...Object.values(loaded)]) copyFileSync(join(dist, name), join(folder, name));
writeEntries();
for (const name of readdirSync(join(SOURCE, 'types'))) copyFileSync(join(SOURCE, 'types', name), join(folder, name));
copyFileSync(join('tests', 'golden', 'record.d.ts'), join(folder, 'record.d.ts'));
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(name, join(folder, name));
writeFileSync(join(folder, 'custom-elements.json'), toJson(manifest()));
writeFileSync(join(folder, 'README.md'), readme());
writeFileSync(join(folder, 'CHANGELOG.md'), withoutDeadLinks(readFileSync(join('docs', 'changelog.md'), 'utf8'), () => false));
writeFileSync(join(folder, 'package.json'), toJson({ ...readJson(join(SOURCE, 'package.json')), version, description, license }));
pack();

/** The scripts that applications import. */
function writeEntries() {
  const wasm = readFileSync(join(dist, loaded.wasm));
  const constants = {
    WASM: `./${loaded.wasm}`,
    WASM_HASH: `sha256-${createHash('sha256').update(wasm).digest('base64')}`,
    DEFERRED: `./${loaded.deferred}`,
    WIDGET_HOST: `./${loaded.script}`,
    HOST_CSS,
  };
  const joined = join(target, 'joined.js');
  for (const name of ['element.js', 'index.js']) buildEntry(join(SOURCE, name), joined, join(folder, name), true, constants, './element.js');
  rmSync(joined);
  copyFileSync(join(SOURCE, 'types.js'), join(folder, 'types.js'));
}

/** The description of the element, whose class and definition are in two modules here. */
function manifest() {
  const { modules, ...rest } = readJson(join(dist, 'custom-elements.json'));
  const [{ declarations, exports, summary }] = modules;
  const declaration = { name: 'WhenRust', module: 'element.js' };
  const element = { kind: 'javascript-module', path: 'element.js', summary: 'Exports the class of <when-rust>.', declarations, exports: [{ kind: 'js', name: 'WhenRust', declaration }] };
  const definitions = ['index.js', 'embed.js'].map((path) => ({ kind: 'javascript-module', path, summary, declarations: [], exports: exports.map((one) => ({ ...one, declaration })) }));
  return { ...rest, modules: [element, ...definitions] };
}

function readme() {
  const base = `https://cdn.jsdelivr.net/npm/when-rust@${version}`;
  const map = { integrity: { [`${base}/${loaded.script}`]: files[loaded.script] } };
  const snippet = `<script type="importmap">${JSON.stringify(map)}</script>
<script type="module" src="${base}/embed.js" integrity="${files['embed.js']}" crossorigin="anonymous"></script>
<when-rust cta-href="https://example.com/book?notes={link}">
  Is Rust worth it for your workload? <a href="https://example.com/book">Book a call</a>.
</when-rust>`;
  return readFileSync(join(SOURCE, 'README.md'), 'utf8').replace('<!-- snippet -->', () => snippet).replace('<!-- license -->', license);
}

/** npm gives all files one time, and an order of its own. */
function pack() {
  const [{ filename, files: packed, unpackedSize, size }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', target, `./${folder}`], { encoding: 'utf8' }));
  for (const { path, size } of packed) console.log(`${path.padEnd(36)}${String(size).padStart(9)}`);
  console.log(`${join(target, filename)}: ${packed.length} files, ${size} bytes packed, ${unpackedSize} installed`);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
