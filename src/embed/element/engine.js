// @ts-check
// The wasm that runs all widgets of a page: loads and starts it, guards every call, and restarts it after a trap. Its
// deferred part is loaded once a widget is mounted.
// The build adds the glue, and the names and hashes of the files.

import { instantiate } from './glue.js';
import { setDeferredStyle } from './styles.js';

/**
 * One instance of the wasm: its class, the guard that all calls go through, whether a trap has ended it, and the state
 * of its deferred part, which is `loading` also before it is requested.
 * @typedef {import('./glue.js').Instance & {
 *   callWasm: <T>(action: () => T) => T | undefined,
 *   isDead: boolean,
 *   deferredState: 'loading' | 'loaded' | 'failed',
 * }} Engine
 */

/** Restarts of the wasm in one page before it gives up. */
const MAX_RESTARTS = 2;

/**
 * The hosts whose widgets are mounted, or will be once the engine runs again.
 * @type {Set<import('./widget-host.js').WidgetHost>}
 */
export const hosts = new Set();
/**
 * The current instance.
 * @type {Engine}
 */
export let engine;
/** @type {WebAssembly.Module} */
let module;
/**
 * The address of the deferred part.
 * @type {string}
 */
let deferredUrl;
/** @type {WebAssembly.Module | undefined} */
let deferredModule;
/** Whether the deferred part is being loaded, and how often it was tried. */
let isLoadingDeferred = false;
let attempts = 0;
let restarts = 0;

/**
 * Compiles the wasm, and starts it.
 * @param {Promise<Response>} wasm
 * @param {string} [deferred] the address of the deferred part, if it is not beside this script.
 */
export async function load(wasm, deferred) {
  deferredUrl = deferred ?? import.meta.resolve(`./${DEFERRED}`);
  module = await WebAssembly.compileStreaming(wasm);
  await start();
}

/**
 * Loads the deferred part, unless it is loaded or loading, and notifies every host. Can be called again after a
 * failure.
 */
export async function loadDeferred() {
  if (deferredModule || isLoadingDeferred) return;
  isLoadingDeferred = true;
  try {
    // A bad response may be in the browser's cache.
    const cache = attempts++ ? 'reload' : 'default';
    const compiled = await WebAssembly.compileStreaming(fetch(deferredUrl, { integrity: DEFERRED_HASH, cache }));
    setDeferredStyle(compiled);
    deferredModule = compiled;
    await linkDeferred();
  } catch (error) {
    deferredModule = undefined;
    engine.deferredState = 'failed';
    hosts.forEach((host) => host.report(error, 'deferred'));
  }
  isLoadingDeferred = false;
  hosts.forEach((host) => host.updateDeferred());
}

async function linkDeferred() {
  const instance = engine;
  await instance.link(/** @type {WebAssembly.Module} */ (deferredModule));
  instance.deferredState = 'loaded';
}

async function start() {
  let isInCall = false;

  /**
   * Guards every call into the wasm. Changes of the hosts' content during a call are the widgets' own; earlier ones are
   * foreign and are reverted. After a trap, no further call gets through.
   * @template T
   * @param {() => T} action
   */
  function callWasm(action) {
    if (instance.isDead) return undefined;
    if (isInCall) return action();
    hosts.forEach((host) => host.revertForeignChanges());
    isInCall = true;
    try {
      return action();
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      restart(error);
      return undefined;
    } finally {
      isInCall = false;
      hosts.forEach((host) => host.afterCall());
    }
  }

  const deferredState = deferredModule || !engine ? 'loading' : engine.deferredState;
  const instance = { callWasm, isDead: false, deferredState };
  engine = Object.assign(instance, await instantiate(module, callWasm));
  if (deferredModule) await linkDeferred();
}

/**
 * Mounts every widget again, with its case, in a new instance of the wasm. After too many restarts, shows the
 * fallbacks.
 * @param {unknown} error
 */
export async function restart(error) {
  engine.isDead = true;
  hosts.forEach((host) => host.onTrap(error));
  if (restarts++ < MAX_RESTARTS) await start().catch(() => (restarts = MAX_RESTARTS + 1));
  hosts.forEach((host) => host.mount(true));
}

/** Whether there will be no further restart. */
export function hasGivenUp() {
  return restarts > MAX_RESTARTS;
}
