// Makes the served files of what Trunk has staged. Splits and optimises the wasm, bundles the glue and the element's
// scripts into two files, puts a content hash into the names of files that are loaded later, fills in the pages, writes
// the integrity hashes, and compresses everything.
// Runs as a hook of Trunk, with wasm-split-cli, wasm-bindgen, wasm-opt and esbuild on the PATH.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { buildEntry, buildScript, buildStyle } from './esbuild.mjs';
import { discoveryLink, oembed } from './oembed.mjs';
import { patchGlue } from './patch-glue.mjs';
import { HOST_CSS } from './reserved-height.mjs';
import { appendText, importsOf, linkedWasm, optimiseDeferred, optimiseFirst, splitWasm } from './split-wasm.mjs';

const { TRUNK_PROFILE: profile, TRUNK_STAGING_DIR: stagingDir, PUBLIC_URL: publicUrl } = process.env;
const release = profile === 'release';
const workDir = join('target', 'pack');
const EMBED = join('src', 'embed');
const integrityByName = {};

rmSync(workDir, { recursive: true, force: true });
mkdirSync(workDir, { recursive: true });
/** The style sheet of the first screen. */
const widgetStyle = buildWidgetStyle('when-rust.css');
const widget = packWidget();
packEmbed();
for (const path of ['frame/frame.js', 'frame/frame-page.js', 'site/index-page.js']) buildScript(join(EMBED, path), join(stagingDir, basename(path)), release);
for (const name of ['page.css', 'frame.css', 'article.css']) buildStyle(join('styles', name), join(stagingDir, name), release);
packFrame(widget.script);
for (const path of ['site/article.html', 'element/custom-elements.json']) copyFileSync(join(EMBED, path), join(stagingDir, basename(path)));
packIndex(widget.script);
writeFileSync(join(stagingDir, 'proof.html'), fillPlaceholder(prerender('proof'), 'build', integrityByName[widget.wasm]));
writeIntegrity();
if (release) compress();

/**
 * The files loaded when the reader comes near: the wasm, and the script with the style sheet of the first screen in it;
 * and the deferred part of the wasm with the style sheet of what it draws, which the script loads after them.
 */
function packWidget() {
  for (const name of ['when-rust_bg.wasm', 'when-rust.js']) rmSync(join(stagingDir, name));
  const parts = splitWasm(linkedWasm(), workDir);
  const names = release && optimiseFirst(parts.first);
  if (release) optimiseDeferred(parts.deferred);
  writeFileSync(join(workDir, 'glue.js'), patchGlue(readFileSync(parts.glue, 'utf8'), names, importsOf(parts.deferred)));
  appendText(parts.deferred, 'style', buildWidgetStyle('sections.css'));
  const wasm = hashName(parts.first, 'wasm');
  const deferred = hashName(parts.deferred, 'wasm', 'when-rust-deferred');
  const element = join(EMBED, 'element');
  for (const name of readdirSync(element).filter((name) => name.endsWith('.js'))) copyFileSync(join(element, name), join(workDir, name));
  buildScript(join(workDir, 'widget-host.js'), join(stagingDir, 'widget-host.js'), release, { DEFERRED: deferred, DEFERRED_HASH: integrityByName[deferred], STYLE: widgetStyle });
  return { wasm, deferred, script: hashName(join(stagingDir, 'widget-host.js'), 'js') };
}

/** The only script whose name never changes. */
function packEmbed() {
  const { wasm, script } = widget;
  // Shorter than the published hashes, and as safe.
  const hash = integrity(readFileSync(join(stagingDir, wasm)), 'sha256');
  const constants = { WASM: wasm, WASM_HASH: hash, WIDGET_HOST: `./${script}`, HOST_CSS };
  buildEntry(join(EMBED, 'element', 'embed.js'), join(workDir, 'joined.js'), join(stagingDir, 'embed.js'), release, constants);
}

/** The stand-alone page, with the criteria and the first screen prerendered. */
function packIndex(script) {
  const file = join(stagingDir, 'index.html');
  // The first screen needs no second response, and the next files are prefetched. The script takes the response from
  // here: with `rel=preload`, WebKit and sometimes Firefox would fetch the wasm twice.
  // The deferred part is not: even at low priority it would take bandwidth from the first.
  // A failure is reported where the response is used.
  const prefetch = `whenRustPrefetched=fetch('./${widget.wasm}',{integrity:'${integrityByName[widget.wasm]}'});whenRustPrefetched.catch(()=>{})`;
  const head = [preloadLink(script), ...packOembed(file), `<script>${prefetch}</script>`].join('\n');
  const css = readFileSync(join(stagingDir, 'page.css'), 'utf8').trim();
  const page = readFileSync(file, 'utf8')
    .replace(/<link rel="(modulepreload|preload)"[^>]*when-rust[^>]*>/g, '')
    .replace('<link rel="stylesheet" href="./page.css">', `<style>${css}</style>`)
    .replace('</head>', `${head}\n</head>`);
  writeFileSync(file, fillPlaceholder(fillPlaceholder(page, 'criteria', prerender('criteria')), 'first screen', firstScreen()));
}

/** What leads from the stand-alone page to the frame, if the build is told the folder's address. */
function packOembed(file) {
  if (!publicUrl) return [];
  const [, title] = /<title>([^<]*)</.exec(readFileSync(file, 'utf8'));
  writeFileSync(join(stagingDir, 'oembed.json'), oembed(publicUrl, title));
  return [discoveryLink(publicUrl, title)];
}

/** The page for a frame, which preloads the script too. */
function packFrame(script) {
  const page = readFileSync(join(EMBED, 'frame', 'frame.html'), 'utf8');
  writeFileSync(join(stagingDir, 'frame.html'), page.replace('</head>', `${preloadLink(script)}\n</head>`));
}

function preloadLink(script) {
  return `<link rel="modulepreload" href="./${script}" integrity="${integrityByName[script]}">`;
}

function fillPlaceholder(page, name, content) {
  const [before, after] = page.split(`<!-- ${name} -->`);
  if (after === undefined) throw new Error(`the page has no placeholder <!-- ${name} -->`);
  return [before, content, after].join('');
}

/**
 * The prerendered widget in a declarative shadow root, which is shown before any script has loaded. Without scripting,
 * the element's own content is shown instead. `part` becomes `data-part`, because only the widget itself has parts.
 */
function firstScreen() {
  const withoutParts = (text) => text.replaceAll(' part="', ' data-part="').replaceAll('[part~=', '[data-part~=').replaceAll(/ (disabled|readonly)="\1"/g, ' $1');
  // A part is shown once the next one is parsed: the browser may paint while the page arrives, and half a row of buttons
  // stands elsewhere than the whole.
  const parsed = '#first-screen .base>:last-child:not(.spoken){visibility:hidden}';
  const css = '#first-screen{container-type:inline-size}#first-screen .base{padding:0;border:0;border-radius:0}#first-screen~slot{display:none}@media(scripting:none){#first-screen{display:none}#first-screen~slot{display:contents}}';
  return `<template shadowrootmode="open"><style>${withoutParts(widgetStyle)}${css}${parsed}</style><div id="first-screen">${withoutParts(prerender('widget'))}</div><slot></slot></template>`;
}

/** HTML written by the widget's own Rust code, compiled for this machine. */
function prerender(page) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(RUSTFLAGS|RUSTC_BOOTSTRAP|CARGO_UNSTABLE_.*|CARGO_TARGET_DIR|CARGO_BUILD_TARGET)$/.test(name)));
  return execFileSync('cargo', ['run', '--locked', '--quiet', '--bin', 'prerender', page], { encoding: 'utf8', env });
}

/** Builds a style sheet of the widget, which is no file of its own. Returns its text. */
function buildWidgetStyle(name) {
  const file = join(workDir, name);
  buildStyle(join('styles', name), file, release);
  return readFileSync(file, 'utf8');
}

/** Renames a finished file to one with a content hash, so that it can be cached for ever. Returns the name. */
function hashName(file, extension, stem = 'when-rust') {
  const content = readFileSync(file);
  const name = `${stem}-${createHash('sha384').update(content).digest('hex').slice(0, 12)}.${extension}`;
  renameSync(file, join(stagingDir, name));
  integrityByName[name] = integrity(content);
  return name;
}

function integrity(content, algorithm = 'sha384') {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

/** Writes the integrity hash of every file, and the snippet that uses them. */
function writeIntegrity() {
  const names = readdirSync(stagingDir).sort();
  const files = Object.fromEntries(names.map((name) => [name, integrity(readFileSync(join(stagingDir, name)))]));
  writeFileSync(join(stagingDir, 'integrity.json'), `${JSON.stringify({ loaded: widget, files }, null, 2)}\n`);
  writeFileSync(join(stagingDir, 'snippet-with-hashes.html'), snippet(files));
}

/** Writes `.br` and `.gz` beside every file, for servers that send precompressed files. */
function compress() {
  for (const name of readdirSync(stagingDir)) {
    const content = readFileSync(join(stagingDir, name));
    writeFileSync(join(stagingDir, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    writeFileSync(join(stagingDir, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}

/** The snippet for exactly this build: browsers refuse any other script. */
function snippet(files) {
  const map = { integrity: { [`/when-rust/${widget.script}`]: files[widget.script] } };
  return `<script type="importmap">${JSON.stringify(map)}</script>
<script type="module" src="/when-rust/embed.js" integrity="${files['embed.js']}" crossorigin="anonymous"></script>
<when-rust share-base="/when-rust/" cta-href="https://example.com/book?notes={link}">
  Is Rust worth it for your workload? <a href="https://example.com/book">Book a call</a>.
</when-rust>
`;
}
