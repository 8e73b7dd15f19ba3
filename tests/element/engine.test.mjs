// The guard of calls into the wasm, the restart after a trap, and the restart when a widget no longer draws.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { beforeEach, mock, test } from 'node:test';

// The build makes the glue; here the test provides it.
const glue = 'data:text/javascript,export const instantiate = (...args) => globalThis.instantiate(...args);';
const hooks = `export const resolve = (name, context, next) => name === './glue.js' ? { url: '${glue}', shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
Object.assign(globalThis, { DEFERRED: 'deferred', DEFERRED_HASH: '', STYLE: '' });
globalThis.fetch = async (url, { cache }) => (requests.push([String(url).replace(/.*\//, ''), cache]), { url });
WebAssembly.Module.customSections = (module, name) => [new TextEncoder().encode(`${name} of ${module}`)];
WebAssembly.compileStreaming = async (response) => `compiled ${String((await response).url).replace(/.*\//, '')}`;

let module;
let instances;
let calls;
let requests;
let links;
let copies = 0;
/** A host that records its calls. */
const host = {
  revertForeignChanges: () => calls.push('revert'),
  afterCall: () => calls.push('after'),
  onTrap: (error) => calls.push(`onTrap ${error.message ?? error}`),
  mount: (isRemount) => calls.push(`mount ${isRemount}`),
  updateDeferred: () => calls.push(`deferred ${module.engine.deferredState}`),
  report: (error, part) => calls.push(`report ${part}: ${error.message}`),
};
const trap = () => module.engine.callWasm(() => assert.fail('trap'));
const nextTask = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(async () => {
  instances = 0;
  requests = [];
  links = [];
  globalThis.instantiate = async () => {
    const Widget = `Widget ${++instances}`;
    return { Widget, link: async (deferred) => links.push(`${deferred} to ${Widget}`) };
  };
  module = await import(`../../src/embed/element/engine.js?${copies++}`);
  await module.load(fetch('wasm', {}));
  calls = [];
  module.hosts.add(host);
});

test('a call returns what the wasm returns; foreign changes are reverted before it', () => {
  const returned = module.engine.callWasm(() => (calls.push('call'), 7));
  assert.deepEqual([returned, calls], [7, ['revert', 'call', 'after']]);
});

test('a nested call is part of the outer one', () => {
  module.engine.callWasm(() => module.engine.callWasm(() => calls.push('inner')));
  assert.deepEqual(calls, ['revert', 'inner', 'after']);
});

test('a SyntaxError goes to the caller, and the engine stays alive', () => {
  const refuse = () => {
    throw new SyntaxError('no case');
  };
  assert.throws(() => module.engine.callWasm(refuse), /no case/);
  assert.deepEqual([module.engine.isDead, calls], [false, ['revert', 'after']]);
});

test('after a trap the dead engine calls nothing, and a new one mounts every widget', async () => {
  const dead = module.engine;
  assert.equal(trap(), undefined);
  assert.equal(dead.callWasm(() => calls.push('call')), undefined);
  await nextTask();
  assert.deepEqual(calls, ['revert', 'onTrap trap', 'after', 'mount true']);
  assert.deepEqual([module.engine.Widget, module.engine.isDead, dead.isDead, module.hasGivenUp()], ['Widget 2', false, true, false]);
});

test('after the third trap there is no restart', async () => {
  for (let time = 1; time <= 2; time++) {
    trap();
    await nextTask();
    assert.equal(module.hasGivenUp(), false);
  }
  trap();
  await nextTask();
  assert.deepEqual([module.hasGivenUp(), module.engine.isDead, instances], [true, true, 3]);
  assert.deepEqual(calls.slice(-4), ['revert', 'onTrap trap', 'mount true', 'after']);
});

test('if the engine cannot be restarted, it gives up', async () => {
  globalThis.instantiate = async () => assert.fail('no');
  trap();
  await nextTask();
  assert.deepEqual([module.hasGivenUp(), module.engine.isDead, calls.at(-1)], [true, true, 'mount true']);
});

test('the deferred part is loaded once, and every host is told', async () => {
  assert.equal(module.engine.deferredState, 'loading');
  await Promise.all([module.loadDeferred(), module.loadDeferred()]);
  await module.loadDeferred();
  assert.deepEqual([links, calls], [['compiled deferred to Widget 1'], ['deferred loaded']]);
  assert.deepEqual(requests.filter(([name]) => name === 'deferred'), [['deferred', 'default']]);
});

test('a deferred part that cannot be had is reported, and asked for past the cache when it is loaded again', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = async () => assert.fail('away');
  await module.loadDeferred();
  assert.deepEqual([calls, module.engine.deferredState], [['report deferred: away', 'deferred failed'], 'failed']);
  globalThis.fetch = fetch;
  await module.loadDeferred();
  assert.deepEqual([calls.at(-1), requests.at(-1)], ['deferred loaded', ['deferred', 'reload']]);
});

test('a new instance has the deferred part before its widgets are mounted', async () => {
  await module.loadDeferred();
  trap();
  await nextTask();
  assert.deepEqual([links.at(-1), module.engine.deferredState, calls.at(-1)], ['compiled deferred to Widget 2', 'loaded', 'mount true']);
});

test('a deferred part that comes while the engine starts again is linked to the new instance', async () => {
  const { instantiate } = globalThis;
  let start;
  globalThis.instantiate = (...args) => new Promise((resolve) => (start = () => resolve(instantiate(...args))));
  trap();
  await module.loadDeferred();
  start();
  await nextTask();
  assert.deepEqual([links, module.engine.deferredState], [['compiled deferred to Widget 1', 'compiled deferred to Widget 2'], 'loaded']);
});

test('a change that is not drawn counts as a trap; one drawn late does not', async () => {
  const { DrawnCheck } = await import('../../src/embed/element/drawn-check.js');
  const shared = await import('../../src/embed/element/engine.js');
  await shared.load(fetch('wasm', {}));
  shared.hosts.add(host);
  mock.timers.enable({ apis: ['setTimeout'] });
  const pass = async (turns) => {
    mock.timers.tick(300);
    for (let turn = 0; turn < turns; turn++) {
      await nextTask();
      mock.timers.tick(1);
    }
  };
  let turnsLeft = 5;
  const late = new DrawnCheck(() => turnsLeft-- <= 0);
  late.start();
  await pass(30);
  assert.deepEqual(calls, []);
  const never = new DrawnCheck(() => false);
  never.start();
  never.cancel();
  await pass(30);
  assert.deepEqual(calls, []);
  never.start();
  await pass(30);
  assert.deepEqual(calls, ['onTrap a change was not drawn', 'mount true']);
  mock.timers.reset();
});
