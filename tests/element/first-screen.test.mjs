// The answers and texts of the first screen are read, and repeated on the widget.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readGiven, repeatGiven } from '../../src/embed/element/first-screen.js';

const root = ({ chosen = [], fields = [], activeElement = null }) => ({
  activeElement,
  querySelectorAll: (selector) => (selector.includes(':checked') ? chosen : fields),
});

test('choices, texts and the focus are read', () => {
  const given = readGiven(
    root({
      chosen: [{ name: 'latency', value: 'yes' }],
      fields: [{ id: 'name', value: 'API' }, { id: 'p99-baseline', value: '' }],
      activeElement: { id: 'name' },
    }),
  );
  assert.deepEqual(given, { chosen: ['[name="latency"][value="yes"]'], typed: [['name', 'API']], focused: '#name' });
});

test('a radio that has the focus has no id: the chosen one of its question takes it', () => {
  assert.equal(readGiven(root({ activeElement: { id: '', name: 'latency' } })).focused, '[name="latency"]:checked');
  assert.equal(readGiven(root({})).focused, undefined);
});

test('they are repeated where they are found, and what is not found is passed over', () => {
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
  const room = { querySelector: (selector) => parts[selector] ?? null };
  repeatGiven(room, { chosen: ['[name="latency"][value="yes"]', '[name="gone"]'], typed: [['name', 'API'], ['gone', 'x']], focused: '#name' });
  assert.deepEqual(done, ['click latency', 'type name API', 'input name true', 'focus name true']);
});
