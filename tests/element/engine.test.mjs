// Calls into the wasm, recovery after a trap, and after a change that is not drawn.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { beforeEach, mock, test } from 'node:test';

// The glue is made by the build: here it is a function of the test.
const glue = 'data:text/javascript,export const instantiate = (...given) => globalThis.instantiate(...given);';
const hooks = `export const resolve = (name, context, next) => name === './glue.js' ? { url: '${glue}', shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
Object.assign(globalThis, { WASM: 'wasm', WASM_HASH: '', STYLE: 'css', STYLE_HASH: '' });
globalThis.fetch = async (url) => ({ ok: true, url, text: async () => 'css' });
WebAssembly.compileStreaming = async () => 'module';

let code;
let started;
let done;
let copies = 0;
/** A host that records its calls. */
const host = {
  revertForeignChanges: () => done.push('revert'),
  afterCall: () => done.push('after'),
  lose: (error) => done.push(`lose ${error.message ?? error}`),
  mount: (isAnew) => done.push(`mount ${isAnew}`),
};
const trap = () => code.engine.callWasm(() => assert.fail('trap'));
const restarted = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(async () => {
  started = 0;
  globalThis.instantiate = async () => `Widget ${++started}`;
  code = await import(`../../src/embed/element/engine.js?${copies++}`);
  await code.load();
  done = [];
  code.hosts.add(host);
});

test('a call returns what the wasm returns, between what others did and what it did itself', () => {
  const returned = code.engine.callWasm(() => (done.push('call'), 7));
  assert.deepEqual([returned, done], [7, ['revert', 'call', 'after']]);
});

test('a call from within a call is a part of it', () => {
  code.engine.callWasm(() => code.engine.callWasm(() => done.push('inner')));
  assert.deepEqual(done, ['revert', 'inner', 'after']);
});

test('a SyntaxError is for the caller, and the engine lives on', () => {
  const refuse = () => {
    throw new SyntaxError('no case');
  };
  assert.throws(() => code.engine.callWasm(refuse), /no case/);
  assert.deepEqual([code.engine.isDead, done], [false, ['revert', 'after']]);
});

test('after a trap the dead engine calls nothing, and another one mounts every widget', async () => {
  const dead = code.engine;
  assert.equal(trap(), undefined);
  assert.equal(dead.callWasm(() => done.push('call')), undefined);
  await restarted();
  assert.deepEqual(done, ['revert', 'lose trap', 'after', 'mount true']);
  assert.deepEqual([code.engine.Widget, code.engine.isDead, dead.isDead, code.hasGivenUp()], ['Widget 2', false, true, false]);
});

test('the third trap is the last', async () => {
  for (let time = 1; time <= 2; time++) {
    trap();
    await restarted();
    assert.equal(code.hasGivenUp(), false);
  }
  trap();
  await restarted();
  assert.deepEqual([code.hasGivenUp(), code.engine.isDead, started], [true, true, 3]);
  assert.deepEqual(done.slice(-4), ['revert', 'lose trap', 'mount true', 'after']);
});

test('an engine that cannot be started anew is given up', async () => {
  globalThis.instantiate = async () => assert.fail('no');
  trap();
  await restarted();
  assert.deepEqual([code.hasGivenUp(), code.engine.isDead, done.at(-1)], [true, true, 'mount true']);
});

test('a file with a bad status is refused', async () => {
  globalThis.fetch = async () => ({ ok: false, url: 'css', status: 404 });
  const other = await import(`../../src/embed/element/engine.js?${copies++}`);
  await assert.rejects(other.load(), /css: status 404/);
  globalThis.fetch = async (url) => ({ ok: true, url, text: async () => 'css' });
});

test('a change that is not drawn in time is taken for a trap, one that is drawn late is not', async () => {
  const { DrawnCheck } = await import('../../src/embed/element/drawn-check.js');
  const shared = await import('../../src/embed/element/engine.js');
  await shared.load();
  shared.hosts.add(host);
  mock.timers.enable({ apis: ['setTimeout'] });
  const pass = async (turns) => {
    mock.timers.tick(300);
    for (let turn = 0; turn < turns; turn++) {
      await restarted();
      mock.timers.tick(1);
    }
  };
  let turnsLeft = 5;
  const late = new DrawnCheck(() => turnsLeft-- <= 0);
  late.begin();
  await pass(30);
  assert.deepEqual(done, []);
  const never = new DrawnCheck(() => false);
  never.begin();
  never.end();
  await pass(30);
  assert.deepEqual(done, []);
  never.begin();
  await pass(30);
  assert.deepEqual(done, ['lose a change was not drawn', 'mount true']);
  mock.timers.reset();
});
