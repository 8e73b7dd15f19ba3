// What the reader entered on the first screen is read there, and restored on the widget.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readInput, restoreInput } from '../../src/embed/element/first-screen.js';

const root = ({ chosen = [], fields = [], activeElement = null }) => ({
  activeElement,
  querySelectorAll: (selector) => (selector.includes(':checked') ? chosen : fields),
});

test('choices, texts and the focus are read', () => {
  const input = readInput(
    root({
      chosen: [{ name: 'latency', value: 'yes' }],
      fields: [{ id: 'name', value: 'API' }, { id: 'p99-baseline', value: '' }],
      activeElement: { id: 'name' },
    }),
  );
  assert.deepEqual(input, { chosen: ['[name="latency"][value="yes"]'], typed: [['name', 'API']], focused: '#name' });
});

test('a focused radio has no id: the chosen one of its question gets the focus', () => {
  assert.equal(readInput(root({ activeElement: { id: '', name: 'latency' } })).focused, '[name="latency"]:checked');
  assert.equal(readInput(root({})).focused, undefined);
});

test('they are restored where their elements are found; the others are skipped', () => {
  const done = [];
  const part = (name) => ({
    click: () => done.push(`click ${name}`),
    focus: (options) => done.push(`focus ${name} ${options.preventScroll}`),
    dispatchEvent: ({ type, bubbles }) => done.push(`${type} ${name} ${bubbles}`),
    set value(text) {
      done.push(`type ${name} ${text}`);
    },
  });
  const parts = { '[name="latency"][value="yes"]': part('latency'), '#name': part('name') };
  const container = { querySelector: (selector) => parts[selector] ?? null };
  restoreInput(container, { chosen: ['[name="latency"][value="yes"]', '[name="gone"]'], typed: [['name', 'API'], ['gone', 'x']], focused: '#name' });
  assert.deepEqual(done, ['click latency', 'type name API', 'input name true', 'focus name true']);
});
