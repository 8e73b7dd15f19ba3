// Changes by other scripts are reverted, in the right order, up to a limit.
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

/** An observer whose records the test writes. */
let recorded = [];
globalThis.MutationObserver = class {
  observe() {}
  disconnect() {}
  takeRecords() {
    return recorded.splice(0);
  }
};

const { ForeignChanges } = await import('../../src/embed/element/foreign-changes.js');

/** A node with children, as far as a record needs it. */
function parent(...children) {
  const node = {
    children,
    insertBefore(child, before) {
      adopt(child);
      children.splice(before ? children.indexOf(before) : children.length, 0, child);
    },
  };
  const adopt = (child) => (child.remove = () => children.splice(children.indexOf(child), 1));
  children.forEach(adopt);
  return node;
}

const record = (changes) => ({ oldValue: null, addedNodes: [], removedNodes: [], nextSibling: null, ...changes });

let given;
let foreign;
let now;
beforeEach(() => {
  recorded = [];
  given = 0;
  foreign = new ForeignChanges(() => given++);
  now = 100_000;
  mock.method(performance, 'now', () => now);
});

test('a text gets its first value back, however often it was changed', () => {
  const text = { data: 'third' };
  recorded = [record({ target: text, oldValue: 'first' }), record({ target: text, oldValue: 'second' })];
  foreign.revert();
  assert.equal(text.data, 'first');
});

test('what was removed comes back where it was, and what was added goes', () => {
  const [a, b, c, added] = ['a', 'b', 'c', 'added'].map((name) => ({ name }));
  const node = parent(added, c);
  recorded = [
    record({ target: node, removedNodes: [b], nextSibling: c }),
    record({ target: node, removedNodes: [a], nextSibling: c }),
    record({ target: node, addedNodes: [added], nextSibling: c }),
  ];
  foreign.revert();
  assert.deepEqual(node.children.map(({ name }) => name), ['a', 'b', 'c']);
});

test('a text may become empty', () => {
  const text = { data: 'x' };
  recorded = [record({ target: text, oldValue: '' })];
  foreign.revert();
  assert.equal(text.data, '');
});

test('what the widget did itself stays', () => {
  const text = { data: 'new' };
  recorded = [record({ target: text, oldValue: 'old' })];
  foreign.acceptOwn();
  foreign.revert();
  assert.equal(text.data, 'new');
});

test('the 51st time in a minute it is given up, and nothing is reverted', () => {
  const text = { data: '' };
  const change = () => foreign.revert([record({ target: text, oldValue: 'ours' })]);
  for (let time = 0; time < 50; time++) change();
  assert.deepEqual([text.data, given], ['ours', 0]);
  text.data = 'theirs';
  change();
  assert.deepEqual([text.data, given], ['theirs', 1]);
});

test('every minute is counted anew, and nothing to revert is not counted', () => {
  const change = () => foreign.revert([record({ target: { data: '' }, oldValue: 'ours' })]);
  for (let time = 0; time < 50; time++) change();
  for (let time = 0; time < 50; time++) foreign.revert();
  now += 60_001;
  for (let time = 0; time < 50; time++) change();
  assert.equal(given, 0);
  change();
  assert.equal(given, 1);
});
