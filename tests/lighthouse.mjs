// Runs Lighthouse on the built page, and fails below 100.
// usage: node tests/lighthouse.mjs DIST CHROMIUM NODE_MODULES
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, chromium, modules] = process.argv.slice(2);
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.svg': 'image/svg+xml' };
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

const load = (name) => import(pathToFileURL(createRequire(join(modules, 'x.js')).resolve(name)));
const { default: lighthouse } = await load('lighthouse');
const { launch } = await load('chrome-launcher');

const server = createServer(async ({ url }, response) => {
  const path = new URL(url, 'http://x').pathname;
  const file = join(dist, path === '/' ? 'index.html' : path);
  try {
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const chrome = await launch({ chromePath: chromium, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] });
const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/`, { port: chrome.port, onlyCategories: CATEGORIES });
await chrome.kill();
server.close();

let isPerfect = true;
for (const { title, score, auditRefs } of Object.values(lhr.categories)) {
  console.log(`${title}: ${Math.round(score * 100)}`);
  isPerfect &&= score === 1;
  for (const { id } of auditRefs) {
    const audit = lhr.audits[id];
    if (audit.score !== null && audit.score < 1) console.log(`  ${audit.title}`);
  }
}
process.exitCode = isPerfect ? 0 : 1;
