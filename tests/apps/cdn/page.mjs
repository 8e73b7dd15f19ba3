// A page with the snippet of the package's README, and the package at the address that it names, on this host.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

const own = 'node_modules/when-rust';
const { version } = JSON.parse(readFileSync(`${own}/package.json`, 'utf8'));
const [, , snippet] = readFileSync(`${own}/README.md`, 'utf8').match(/## From a CDN[^]*?(```html\n)([^]*?)```/);
cpSync(own, `dist/npm/when-rust@${version}`, { recursive: true });
const page = snippet.replaceAll('https://cdn.jsdelivr.net', '').replace('<when-rust', '<when-rust eager case="wr=WR:1/TP:Y"');
writeFileSync(
  'dist/index.html',
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>CDN</title>
<style>@media (scripting: enabled) { when-rust { display: flow-root; min-height: 100vh } }</style>
<output></output>
${page}
<script>
  document.addEventListener('when-rust-change', ({ detail }) => {
    document.querySelector('output').textContent = detail.workloads[0]?.status ?? '';
  });
</script>
`,
);
