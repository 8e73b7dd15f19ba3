// Foreign changes to a widget's content are reverted, in the right order, up to a limit.
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

/** The records that the observer below returns. */
let records = [];
globalThis.MutationObserver = class {
  observe() {}
  disconnect() {}
  takeRecords() {
    return records.splice(0);
  }
};

const { ForeignChanges } = await import('../../src/embed/element/foreign-changes.js');

/** A parent node with what a record needs. */
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

let gaveUp;
let foreign;
let now;
beforeEach(() => {
  records = [];
  gaveUp = 0;
  foreign = new ForeignChanges(() => gaveUp++);
  now = 100_000;
  mock.method(performance, 'now', () => now);
});

test('a text gets its first value back after several changes', () => {
  const text = { data: 'third' };
  records = [record({ target: text, oldValue: 'first' }), record({ target: text, oldValue: 'second' })];
  foreign.revert();
  assert.equal(text.data, 'first');
});

test('removed nodes come back in place, and added ones go', () => {
  const [a, b, c, added] = ['a', 'b', 'c', 'added'].map((name) => ({ name }));
  const node = parent(added, c);
  records = [
    record({ target: node, removedNodes: [b], nextSibling: c }),
    record({ target: node, removedNodes: [a], nextSibling: c }),
    record({ target: node, addedNodes: [added], nextSibling: c }),
  ];
  foreign.revert();
  assert.deepEqual(node.children.map(({ name }) => name), ['a', 'b', 'c']);
});

test('a text may become empty', () => {
  const text = { data: 'x' };
  records = [record({ target: text, oldValue: '' })];
  foreign.revert();
  assert.equal(text.data, '');
});

test('accepted changes stay', () => {
  const text = { data: 'new' };
  records = [record({ target: text, oldValue: 'old' })];
  foreign.acceptOwn();
  foreign.revert();
  assert.equal(text.data, 'new');
});

test('at the 51st time in a minute it gives up and reverts nothing', () => {
  const text = { data: '' };
  const change = () => foreign.revert([record({ target: text, oldValue: 'ours' })]);
  for (let time = 0; time < 50; time++) change();
  assert.deepEqual([text.data, gaveUp], ['ours', 0]);
  text.data = 'theirs';
  change();
  assert.deepEqual([text.data, gaveUp], ['theirs', 1]);
});

test('the count starts again every minute, and only reversions count', () => {
  const change = () => foreign.revert([record({ target: { data: '' }, oldValue: 'ours' })]);
  for (let time = 0; time < 50; time++) change();
  for (let time = 0; time < 50; time++) foreign.revert();
  now += 60_001;
  for (let time = 0; time < 50; time++) change();
  assert.equal(gaveUp, 0);
  change();
  assert.equal(gaveUp, 1);
});
