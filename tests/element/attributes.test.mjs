// The host's attributes: good values are kept, bad ones are reported once, and a dead engine checks nothing.
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
const setAndCheck = (name, value) => {
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

test('good values are kept', () => {
  setAndCheck('cta-href', 'book');
  setAndCheck('share-base', 'page');
  assert.deepEqual([attributes.bookingLink, attributes.shareBase, reported], ['book', 'absolute page', []]);
});

test('bad values are reported once, and the default applies', () => {
  setAndCheck('cta-href', 'book');
  setAndCheck('cta-href', 'bad');
  setAndCheck('share-base', 'page');
  setAndCheck('share-base', 'bad');
  check();
  assert.deepEqual([attributes.bookingLink, attributes.shareBase], ['', '']);
  assert.deepEqual(reported, ['cta-href: no booking link', 'share-base: no page']);
});

test('for a removed attribute, the default applies', () => {
  setAndCheck('cta-href', 'book');
  setAndCheck('share-base', 'page');
  for (const name of ['cta-href', 'share-base', 'theme']) setAndCheck(name, null);
  assert.deepEqual([attributes.bookingLink, attributes.shareBase, reported], ['', '', []]);
});

test('a theme is auto, light or dark', () => {
  for (const value of ['auto', 'light', 'dark']) setAndCheck('theme', value);
  assert.deepEqual(reported, []);
  for (const value of ['', 'Dark', 'purple', 'dark ']) setAndCheck('theme', value);
  assert.equal(reported.length, 4);
});

test('initial attributes are checked, too', () => {
  values = { theme: 'purple', 'cta-href': 'book', view: 'anything' };
  attributes = new HostAttributes(element);
  check();
  assert.deepEqual([attributes.bookingLink, reported.length], ['book', 1]);
});

test('other attributes are not checked', () => {
  for (const name of ['view', 'eager', 'sync-url']) setAndCheck(name, 'anything');
  assert.deepEqual(reported, []);
});

test('attributes set while the engine is dead are checked by the next one', () => {
  engine.isDead = true;
  setAndCheck('cta-href', 'bad');
  setAndCheck('cta-href', 'book');
  setAndCheck('share-base', 'bad');
  assert.deepEqual([attributes.bookingLink, reported], ['', []]);
  engine.isDead = false;
  check();
  assert.deepEqual([attributes.bookingLink, reported], ['book', ['share-base: no page']]);
});

test('if the engine dies during a check, the next one checks the rest', () => {
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
