// What a widget reports reaches the page once, in order, after the call into the wasm.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { WidgetEvents } from '../../src/embed/element/widget-events.js';

const RECORD = '{"format":"when-rust/1"}';
let dispatched;
let events;
let isCancelled;
beforeEach(() => {
  dispatched = [];
  isCancelled = false;
  const element = {
    dispatchEvent({ type, detail, bubbles, composed, cancelable }) {
      dispatched.push({ type, detail, bubbles, composed, cancelable });
      return !isCancelled;
    },
  };
  events = new WidgetEvents(element, 'wr=WR:1', (message, part) => dispatched.push({ message, part }));
});
globalThis.CustomEvent ??= class extends Event {
  constructor(type, options) {
    super(type, options);
    this.detail = options.detail;
  }
};
const event = (type, detail) => ({ type, detail, bubbles: true, composed: true, cancelable: false });

test('the initial case is kept and is no change', () => {
  events.beginMount();
  events.changed('wr=WR:1/TP:Y', RECORD);
  assert.equal(events.flush(), false);
  assert.deepEqual([events.case, events.record, dispatched], ['wr=WR:1/TP:Y', JSON.parse(RECORD), []]);
});

test('the changes of one call are one event with the last record, before all other events', () => {
  events.shared('https://x.test/#wr=WR:1');
  events.changed('wr=WR:1/TP:Y', '{}');
  events.changed('wr=WR:1/EX:Y', RECORD);
  events.exported('json');
  events.misread('Nothing.');
  assert.deepEqual(dispatched, []);
  assert.equal(events.flush(), true);
  assert.deepEqual(dispatched, [
    event('when-rust-change', JSON.parse(RECORD)),
    event('when-rust-share', { link: 'https://x.test/#wr=WR:1' }),
    event('when-rust-export', { kind: 'json' }),
    { message: 'not understood: Nothing.', part: 'link' },
  ]);
  assert.equal(events.flush(), false);
  assert.equal(dispatched.length, 4);
});

test('each caller gets a copy of the record', () => {
  events.changed('wr=WR:1', RECORD);
  assert.notEqual(events.record, events.record);
});

test('discarded events are not dispatched, and the case stays', () => {
  events.changed('wr=WR:1/TP:Y', RECORD);
  events.shared('x');
  events.discardPending();
  assert.equal(events.flush(), false);
  assert.deepEqual([events.case, dispatched], ['wr=WR:1/TP:Y', []]);
});

test('a click on the booking link can be cancelled; other links dispatch nothing', () => {
  const root = { contains: (node) => node.isInside };
  const link = (part, isInside) => ({ isInside, href: 'https://x.test/', part: { contains: (name) => name === part } });
  let prevented = 0;
  const click = (found) => events.onClick({ target: { closest: () => found }, preventDefault: () => prevented++ }, root);
  for (const other of [null, link('reading', true), link('cta', false)]) click(other);
  assert.deepEqual([dispatched, prevented], [[], 0]);
  click(link('cta', true));
  assert.deepEqual([dispatched[0], prevented], [{ ...event('when-rust-cta', { href: 'https://x.test/' }), cancelable: true }, 0]);
  isCancelled = true;
  click(link('cta', true));
  assert.equal(prevented, 1);
});
