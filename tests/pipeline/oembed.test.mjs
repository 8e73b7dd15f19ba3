import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { discoveryLink, folderAddress, oembed } from '../../pipeline/oembed.mjs';

const FOLDER = 'https://example.com/when-rust/';
const TITLE = /<title>([^<]*)</.exec(readFileSync('index.html', 'utf8'))[1];
const answer = JSON.parse(oembed(FOLDER, TITLE));
const attribute = (name) => new RegExp(` ${name}="([^"]*)"`).exec(answer.html)?.[1].replaceAll('&amp;', '&');

test('it is an oEmbed answer of type rich', () => {
  assert.deepEqual([answer.version, answer.type, answer.title], ['1.0', 'rich', TITLE]);
  assert.equal(answer.provider_url, FOLDER);
  assert.ok(answer.provider_name);
  for (const size of ['width', 'height']) {
    assert.ok(Number.isInteger(answer[size]) && answer[size] > 0);
    assert.equal(attribute(size), String(answer[size]));
  }
});

test('its frame is the documented one, and shared links lead to the stand-alone page', () => {
  assert.match(answer.html, /^<iframe [^<>]*><\/iframe>$/);
  const src = new URL(attribute('src'));
  assert.equal(src.origin + src.pathname, `${FOLDER}frame.html`);
  assert.equal(src.searchParams.get('share-base'), FOLDER);
  assert.equal(attribute('title'), TITLE);
  const documented = readFileSync('docs/hosting.md', 'utf8');
  for (const name of ['allow', 'sandbox']) assert.ok(documented.includes(` ${name}="${attribute(name)}"`), name);
});

test('the page leads to it', () => {
  const link = discoveryLink(FOLDER, TITLE);
  assert.match(link, /^<link rel="alternate" type="application\/json\+oembed" href="https:\/\/example\.com\/when-rust\/oembed\.json" title="[^"]+">$/);
});

test('what the document tells to write by hand is what is built', () => {
  const documented = readFileSync('docs/hosting.md', 'utf8');
  assert.ok(documented.includes(`\`\`\`json\n${oembed(FOLDER, TITLE)}\`\`\``));
  assert.ok(documented.includes(discoveryLink(FOLDER, TITLE)));
});

test('the address of the folder is complete, and ends with a slash', () => {
  assert.equal(folderAddress('https://example.com/when-rust'), FOLDER);
  assert.equal(folderAddress('http://localhost:8080'), 'http://localhost:8080/');
  for (const [bad, why] of [
    ['/when-rust/', 'is no complete address'],
    ['example.com/when-rust', 'is no complete address'],
    ['ftp://example.com/', 'is neither https: nor http:'],
    ['javascript:alert(1)', 'is neither https: nor http:'],
    ['https://user:secret@example.com/', 'names a user'],
    ['https://example.com/?a=b', 'has a query or a fragment'],
    ['https://example.com/#a', 'has a query or a fragment'],
    ['https://example.com/when-rust/index.html', 'is that of a page'],
  ]) {
    assert.throws(() => folderAddress(bad), (error) => error.message.startsWith(`PUBLIC_URL ${why}: “${bad}”`) && error.message.includes(FOLDER));
  }
});

test('nothing in an address leaves the frame’s attribute', () => {
  const { html } = JSON.parse(oembed('https://example.com/a"b&c/', 'A "title" & more'));
  assert.match(html, /^<iframe [^<>]*><\/iframe>$/);
  assert.ok(html.includes('title="A &quot;title&quot; &amp; more"'));
});
