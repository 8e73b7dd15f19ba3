// Which style sheets a root adopts, and in which order.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

globalThis.STYLE = 'first';
const page = () => {
  const document = { ownerDocument: null, adoptedStyleSheets: [] };
  document.defaultView = {
    CSSStyleSheet: class {
      replaceSync(text) {
        this.text = text;
      }
    },
  };
  return document;
};
const rootIn = (document) => ({ ownerDocument: document, adoptedStyleSheets: [] });
const texts = ({ adoptedStyleSheets }) => adoptedStyleSheets.map(({ text }) => text);

let styles;
let copies = 0;
WebAssembly.Module.customSections = (module, name) => [new TextEncoder().encode(module[name])];
beforeEach(async () => (styles = await import(`../../src/embed/element/styles.js?${copies++}`)));

test('the style sheet of the deferred part follows that of the first screen, whenever it comes', () => {
  const document = page();
  const [early, late] = [rootIn(document), rootIn(document)];
  styles.adoptStyles(early);
  assert.deepEqual(texts(early), ['first']);
  styles.setDeferredStyle({ style: 'deferred' });
  for (const root of [early, late]) styles.adoptStyles(root);
  assert.deepEqual([early, late].map(texts), [['first', 'deferred'], ['first', 'deferred']]);
  assert.deepEqual(early.adoptedStyleSheets, late.adoptedStyleSheets, 'the roots of a document share them');
});

test('each document has its own, and a document itself can adopt them', () => {
  styles.setDeferredStyle({ style: 'deferred' });
  const [here, there] = [page(), page()];
  const root = rootIn(here);
  styles.adoptStyles(root);
  styles.adoptStyles(there);
  assert.deepEqual(texts(there), ['first', 'deferred']);
  assert.ok(there.adoptedStyleSheets.every((sheet) => !root.adoptedStyleSheets.includes(sheet)));
});

test('those of the host stay, and ours keep their order where one of them was removed', () => {
  styles.setDeferredStyle({ style: 'deferred' });
  const root = rootIn(page());
  root.adoptedStyleSheets = [{ text: 'host' }];
  styles.adoptStyles(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter(({ text }) => text !== 'first');
  styles.adoptStyles(root);
  styles.adoptStyles(root);
  assert.deepEqual(texts(root), ['host', 'first', 'deferred']);
});

test('what the host adds behind ours stays behind, also when that of the deferred part comes', () => {
  const root = rootIn(page());
  styles.adoptStyles(root);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, { text: 'host' }];
  styles.setDeferredStyle({ style: 'deferred' });
  styles.adoptStyles(root);
  assert.deepEqual(texts(root), ['first', 'deferred', 'host']);
});

test('a document without a window adopts nothing', () => {
  const root = rootIn({ ...page(), defaultView: null });
  styles.adoptStyles(root);
  assert.deepEqual(texts(root), []);
});
