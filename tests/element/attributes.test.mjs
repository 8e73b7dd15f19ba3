// The host's attributes: what is good is kept, what is bad is reported once, and a dead engine checks nothing.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { HostAttributes } from '../../src/embed/element/attributes.js';

let values;
let attributes;
let reported;
let engine;
const element = {
  hasAttribute: (name) => name in values,
  getAttribute: (name) => values[name] ?? null,
};
const check = () => attributes.check(engine, (error, part) => reported.push(`${part}: ${error.message}`));
const set = (name, value) => {
  values[name] = value;
  attributes.markDirty(name);
};
const give = (name, value) => {
  set(name, value);
  check();
};

beforeEach(() => {
  values = {};
  attributes = new HostAttributes(element);
  reported = [];
  engine = {
    isDead: false,
    callWasm: (action) => (engine.isDead ? undefined : action()),
    Widget: {
      checkBookingLink(text) {
        if (text.startsWith('bad')) throw new SyntaxError('no booking link');
      },
      resolvePage(text) {
        if (text.startsWith('bad')) throw new SyntaxError('no page');
        return `absolute ${text}`;
      },
    },
  };
});

test('good ones are kept', () => {
  give('cta-href', 'book');
  give('share-base', 'page');
  assert.deepEqual([attributes.bookingLink, attributes.shareBase, reported], ['book', 'absolute page', []]);
});

test('bad ones are reported once, and the default stays', () => {
  give('cta-href', 'book');
  give('cta-href', 'bad');
  give('share-base', 'page');
  give('share-base', 'bad');
  check();
  assert.deepEqual([attributes.bookingLink, attributes.shareBase], ['', '']);
  assert.deepEqual(reported, ['cta-href: no booking link', 'share-base: no page']);
});

test('those that are gone leave their default', () => {
  give('cta-href', 'book');
  give('share-base', 'page');
  for (const name of ['cta-href', 'share-base', 'theme']) give(name, null);
  assert.deepEqual([attributes.bookingLink, attributes.shareBase, reported], ['', '', []]);
});

test('a theme is auto, light or dark', () => {
  for (const value of ['auto', 'light', 'dark']) give('theme', value);
  assert.deepEqual(reported, []);
  for (const value of ['', 'Dark', 'purple', 'dark ']) give('theme', value);
  assert.equal(reported.length, 4);
});

test('those that are there at first are checked, too', () => {
  values = { theme: 'purple', 'cta-href': 'book', view: 'anything' };
  attributes = new HostAttributes(element);
  check();
  assert.deepEqual([attributes.bookingLink, reported.length], ['book', 1]);
});

test('others are not looked at', () => {
  for (const name of ['view', 'eager', 'sync-url']) give(name, 'anything');
  assert.deepEqual(reported, []);
});

test('what comes while the engine is dead is checked by the next one', () => {
  engine.isDead = true;
  give('cta-href', 'bad');
  give('cta-href', 'book');
  give('share-base', 'bad');
  assert.deepEqual([attributes.bookingLink, reported], ['', []]);
  engine.isDead = false;
  check();
  assert.deepEqual([attributes.bookingLink, reported], ['book', ['share-base: no page']]);
});

test('an engine that dies while it checks leaves the rest to the next one', () => {
  const { resolvePage } = engine.Widget;
  engine.Widget.resolvePage = () => {
    engine.isDead = true;
    return undefined;
  };
  set('share-base', 'page');
  set('cta-href', 'book');
  check();
  assert.deepEqual([attributes.shareBase, attributes.bookingLink], ['', '']);
  engine.isDead = false;
  engine.Widget.resolvePage = resolvePage;
  check();
  assert.deepEqual([attributes.shareBase, attributes.bookingLink, reported], ['absolute page', 'book', []]);
});
