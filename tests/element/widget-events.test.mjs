// Events are dispatched once, in order, after the call into the wasm.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { WidgetEvents } from '../../src/embed/element/widget-events.js';

const RECORD = '{"format":"when-rust/1"}';
let heard;
let events;
let isCancelled;
beforeEach(() => {
  heard = [];
  isCancelled = false;
  const element = {
    dispatchEvent({ type, detail, bubbles, composed, cancelable }) {
      heard.push({ type, detail, bubbles, composed, cancelable });
      return !isCancelled;
    },
  };
  events = new WidgetEvents(element, 'wr=WR:1', (message, part) => heard.push({ message, part }));
});
globalThis.CustomEvent ??= class extends Event {
  constructor(type, options) {
    super(type, options);
    this.detail = options.detail;
  }
};
const told = (type, detail) => ({ type, detail, bubbles: true, composed: true, cancelable: false });

test('the first case is kept and is no change', () => {
  events.begin();
  events.changed('wr=WR:1/TP:Y', RECORD);
  assert.equal(events.flush(), false);
  assert.deepEqual([events.case, events.record, heard], ['wr=WR:1/TP:Y', JSON.parse(RECORD), []]);
});

test('changes within one call are one event, with the last record, before what else is due', () => {
  events.shared('https://x.test/#wr=WR:1');
  events.changed('wr=WR:1/TP:Y', '{}');
  events.changed('wr=WR:1/EX:Y', RECORD);
  events.exported('json');
  events.misread('Nothing.');
  assert.deepEqual(heard, []);
  assert.equal(events.flush(), true);
  assert.deepEqual(heard, [
    told('when-rust-change', JSON.parse(RECORD)),
    told('when-rust-share', { link: 'https://x.test/#wr=WR:1' }),
    told('when-rust-export', { kind: 'json' }),
    { message: 'not understood: Nothing.', part: 'link' },
  ]);
  assert.equal(events.flush(), false);
  assert.equal(heard.length, 4);
});

test('each who asks has a record of his own', () => {
  events.changed('wr=WR:1', RECORD);
  assert.notEqual(events.record, events.record);
});

test('what is due when the widget ends is not told, and the case stays', () => {
  events.changed('wr=WR:1/TP:Y', RECORD);
  events.shared('x');
  events.end();
  assert.equal(events.flush(), false);
  assert.deepEqual([events.case, heard], ['wr=WR:1/TP:Y', []]);
});

test('the booking link can be cancelled, and no other link is told', () => {
  const place = { contains: (node) => node.isInside };
  const link = (part, isInside) => ({ isInside, href: 'https://x.test/', part: { contains: (name) => name === part } });
  let prevented = 0;
  const click = (found) => events.clicked({ target: { closest: () => found }, preventDefault: () => prevented++ }, place);
  for (const other of [null, link('reading', true), link('cta', false)]) click(other);
  assert.deepEqual([heard, prevented], [[], 0]);
  click(link('cta', true));
  assert.deepEqual([heard[0], prevented], [{ ...told('when-rust-cta', { href: 'https://x.test/' }), cancelable: true }, 0]);
  isCancelled = true;
  click(link('cta', true));
  assert.equal(prevented, 1);
});
