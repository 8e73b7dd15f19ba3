// Makes the files to be served of what Trunk has staged: optimises the wasm, puts its glue and the element's scripts
// into two files, names what is loaded later by its content, fills in the pages, and lists every file's hash, and
// compresses them.
// Trunk runs it as a hook; wasm-opt and esbuild are on the PATH.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { optimise, patchGlue } from './patch-glue.mjs';
import { HOST_CSS } from './reserved-height.mjs';

const { TRUNK_PROFILE: profile, TRUNK_STAGING_DIR: folder } = process.env;
const release = profile === 'release';
const work = join('target', 'pack');
const EMBED = join('src', 'embed');
const hashes = {};

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const loaded = packLoaded();
packEmbed(loaded.script);
for (const path of ['frame/frame.js', 'frame/frame-page.js', 'site/index-page.js']) script(join(EMBED, path), basename(path));
for (const name of ['page.css', 'frame.css', 'article.css']) style(join('styles', name), name);
packFrame(loaded.script);
for (const path of ['site/article.html', 'element/custom-elements.json']) copyFileSync(join(EMBED, path), join(folder, basename(path)));
packIndex(loaded.script);
writeFileSync(join(folder, 'proof.html'), fill(printed('proof'), 'build', hashes[loaded.wasm]));
list();
if (release) compress();

/** What is loaded when the reader comes near: wasm, style sheet, and the script that knows their names and hashes. */
function packLoaded() {
  const staged = join(folder, 'when-rust_bg.wasm');
  const glue = join(folder, 'when-rust.js');
  const names = release && optimise(staged);
  writeFileSync(join(work, 'glue.js'), patchGlue(readFileSync(glue, 'utf8'), names));
  rmSync(glue);
  const wasm = nameByContent(staged, 'wasm');
  style('styles/when-rust.css', 'when-rust.css');
  const css = nameByContent(join(folder, 'when-rust.css'), 'css');
  const element = join(EMBED, 'element');
  for (const name of readdirSync(element).filter((name) => name.endsWith('.js'))) copyFileSync(join(element, name), join(work, name));
  script(join(work, 'widget-host.js'), 'widget-host.js', { WASM: wasm, WASM_HASH: hashes[wasm], STYLE: css, STYLE_HASH: hashes[css] });
  return { wasm, css, script: nameByContent(join(folder, 'widget-host.js'), 'js') };
}

/** The one script with a name that never changes. */
function packEmbed(script) {
  // Not as a bundle: its one import is for later.
  esbuild(join(EMBED, 'element', 'embed.js'), 'embed.js', ...defined({ WIDGET_HOST: `./${script}`, HOST_CSS }));
}

/** The stand-alone page: its text without scripts, and the script that it will load. */
function packIndex(script) {
  const file = join(folder, 'index.html');
  // Nothing that is seen first waits for a second answer of the server, and what is needed next is asked for at once. The
  // script takes its files from here: preloaded by a link, only Chromium would not fetch them twice.
  const asked = [loaded.wasm, loaded.css].map((name) => `'${name}':fetch('./${name}',{integrity:'${hashes[name]}'})`);
  // One that fails is told where it is used.
  const quiet = 'Object.values(whenRustPrefetched).forEach((asked)=>asked.catch(()=>{}))';
  const early = `${preloaded(script)}\n<script>whenRustPrefetched={${asked}};${quiet}</script>`;
  const css = readFileSync(join(folder, 'page.css'), 'utf8').trim();
  const page = readFileSync(file, 'utf8')
    .replace(/<link rel="(modulepreload|preload)"[^>]*when-rust[^>]*>/g, '')
    .replace('<link rel="stylesheet" href="./page.css">', `<style>${css}</style>`)
    .replace('</head>', `${early}\n</head>`);
  writeFileSync(file, fill(fill(page, 'criteria', printed('criteria')), 'first screen', firstScreen()));
}

/** The page to be framed, which asks for the script at once as well. */
function packFrame(script) {
  const page = readFileSync(join(EMBED, 'frame', 'frame.html'), 'utf8');
  writeFileSync(join(folder, 'frame.html'), page.replace('</head>', `${preloaded(script)}\n</head>`));
}

function preloaded(script) {
  return `<link rel="modulepreload" href="./${script}" integrity="${hashes[script]}">`;
}

function fill(page, name, content) {
  const [before, after] = page.split(`<!-- ${name} -->`);
  if (after === undefined) throw new Error(`there is no place for the ${name}`);
  return [before, content, after].join('');
}

/**
 * The widget as it first appears, in the element's shadow root, so that nothing that is seen first waits for a script.
 * Where scripts do not run there is what stands between the element's tags. The parts belong to the widget alone.
 */
function firstScreen() {
  const css = readFileSync(join(folder, loaded.css), 'utf8');
  const apart = (text) => text.replaceAll(' part="', ' data-part="').replaceAll('[part~=', '[data-part~=').replaceAll(/ (disabled|readonly)="\1"/g, ' $1');
  const shown = '#first-screen{container-type:inline-size}#first-screen .base{padding:0;border:0;border-radius:0}#first-screen~slot{display:none}@media(scripting:none){#first-screen{display:none}#first-screen~slot{display:contents}}';
  return `<template shadowrootmode="open"><style>${apart(css)}${shown}</style><div id="first-screen">${apart(printed('widget'))}</div><slot></slot></template>`;
}

/** HTML from the same code, by a program for this machine. */
function printed(what) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(RUSTFLAGS|RUSTC_BOOTSTRAP|CARGO_UNSTABLE_.*|CARGO_TARGET_DIR|CARGO_BUILD_TARGET)$/.test(name)));
  return execFileSync('cargo', ['run', '--locked', '--quiet', '--bin', 'prerender', what], { encoding: 'utf8', env });
}

function script(source, name, constants = {}) {
  esbuild(source, name, '--bundle', '--format=esm', ...defined(constants));
}

function defined(constants) {
  return Object.entries(constants).map(([key, value]) => `--define:${key}=${JSON.stringify(value)}`);
}

function style(source, name) {
  esbuild(source, name);
}

function esbuild(source, name, ...options) {
  // Text and string contents stay UTF-8, and nothing newer than what the style sheet needs anyway is emitted.
  const common = ['--target=es2022', '--charset=utf8', '--log-level=warning', `--outfile=${join(folder, name)}`];
  execFileSync('esbuild', [source, ...(release ? ['--minify'] : []), ...common, ...options], { stdio: 'inherit' });
}

/** Gives a finished file a name that tells its content, so that it can be kept for ever, and tells that name. */
function nameByContent(file, extension) {
  const content = readFileSync(file);
  const name = `when-rust-${createHash('sha384').update(content).digest('hex').slice(0, 12)}.${extension}`;
  renameSync(file, join(folder, name));
  hashes[name] = integrity(content);
  return name;
}

function integrity(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Lists the hash of every file, for those who check, and the snippet with them. */
function list() {
  const names = readdirSync(folder).sort();
  const files = Object.fromEntries(names.map((name) => [name, integrity(readFileSync(join(folder, name)))]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify({ loaded, files }, null, 2)}\n`);
  writeFileSync(join(folder, 'snippet.html'), snippet(files));
}

/** Puts `.br` and `.gz` beside every file, for servers that send what is there already. */
function compress() {
  for (const name of readdirSync(folder)) {
    const content = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}

/** The snippet for this very build: the browser refuses its scripts if they are others. */
function snippet(files) {
  const map = { integrity: { [`/when-rust/${loaded.script}`]: files[loaded.script] } };
  return `<script type="importmap">${JSON.stringify(map)}</script>
<script type="module" src="/when-rust/embed.js" integrity="${files['embed.js']}" crossorigin="anonymous"></script>
<when-rust cta-href="https://example.com/book?notes={link}">
  Is Rust worth it for your workload? <a href="https://example.com/book">Book a call</a>.
</when-rust>
`;
}
