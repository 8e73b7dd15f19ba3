// What a widget reports reaches the page once, in order, after the call into the wasm.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { WidgetEvents } from '../../src/embed/element/widget-events.js';

/** The cases whose records were written. */
let written;
let dispatched;
let events;
let isCancelled;
beforeEach(() => {
  dispatched = [];
  written = [];
  isCancelled = false;
  const element = {
    dispatchEvent(event) {
      dispatched.push(event);
      return !isCancelled;
    },
  };
  events = new WidgetEvents(element, 'wr=WR:1', (message, part) => dispatched.push({ message, part }), () => {}, (caseText) => (written.push(caseText), JSON.stringify({ caseText })));
});
globalThis.CustomEvent ??= class extends Event {
  constructor(type, options) {
    super(type, options);
    this.detail = options.detail;
  }
};
const event = (type, detail) => ({ type, detail, bubbles: true, composed: true, cancelable: false });
/** What was dispatched so far, with the details read. */
const seen = () => dispatched.map((one) => (one instanceof Event ? { type: one.type, detail: one.detail, bubbles: one.bubbles, composed: one.composed, cancelable: one.cancelable } : one));

test('the initial case is kept and is no change', () => {
  events.beginMount();
  events.changed('wr=WR:1/TP:Y');
  assert.equal(events.flush(), false);
  assert.deepEqual([events.case, events.record, dispatched], ['wr=WR:1/TP:Y', { caseText: 'wr=WR:1/TP:Y' }, []]);
});

test('a record is written when it is read, once, and stays that of its change', () => {
  events.changed('wr=WR:1/TP:Y');
  events.flush();
  events.changed('wr=WR:1/EX:Y');
  events.flush();
  assert.deepEqual(written, []);
  const [first, second] = dispatched;
  assert.equal(second.detail, second.detail);
  assert.deepEqual([second.detail, events.record, written], [{ caseText: 'wr=WR:1/EX:Y' }, { caseText: 'wr=WR:1/EX:Y' }, ['wr=WR:1/EX:Y']]);
  assert.deepEqual(first.detail, { caseText: 'wr=WR:1/TP:Y' });
});

test('while the wasm does not run there is no record, and it is tried again', () => {
  const element = { dispatchEvent: () => true };
  const json = [undefined, '{}'];
  const other = new WidgetEvents(element, 'wr=WR:1', () => {}, () => {}, () => json.shift());
  assert.deepEqual([other.record, other.record], [null, {}]);
});

test('the changes of one call are one event with the last record, before all other events', () => {
  events.shared('https://x.test/#wr=WR:1');
  events.changed('wr=WR:1/TP:Y');
  events.changed('wr=WR:1/EX:Y');
  events.exported('json');
  events.misread('Nothing.');
  assert.deepEqual(dispatched, []);
  assert.equal(events.flush(), true);
  assert.deepEqual(seen(), [
    event('when-rust-change', { caseText: 'wr=WR:1/EX:Y' }),
    event('when-rust-share', { link: 'https://x.test/#wr=WR:1' }),
    event('when-rust-export', { kind: 'json' }),
    { message: 'not understood: Nothing.', part: 'link' },
  ]);
  assert.equal(events.flush(), false);
  assert.equal(dispatched.length, 4);
});

test('each caller gets a copy of the record', () => {
  events.changed('wr=WR:1');
  assert.notEqual(events.record, events.record);
});

test('discarded events are not dispatched, and the case stays', () => {
  events.changed('wr=WR:1/TP:Y');
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
  assert.deepEqual([seen(), prevented], [[], 0]);
  click(link('cta', true));
  assert.deepEqual([seen()[0], prevented], [{ ...event('when-rust-cta', { href: 'https://x.test/' }), cancelable: true }, 0]);
  isCancelled = true;
  click(link('cta', true));
  assert.equal(prevented, 1);
});
