// @ts-check
// The engine of all widgets in a page: the wasm. Loads it, starts it, is the only way in, and starts it anew when a call
// ended in a trap. When it is packed the wasm's glue comes in and the names and hashes of the files.

import { instantiate } from './glue.js';
import { useStyle } from './styles.js';

/**
 * A running wasm: the class, the only way in, and whether it is dead.
 * @typedef {{
 *   Widget: typeof import('./glue.js').Widget,
 *   callWasm: <T>(action: () => T) => T | undefined,
 *   isDead: boolean,
 * }} Engine
 */

/** How often a page starts the wasm anew before it gives up. */
const RESTARTS = 2;

/**
 * The hosts whose widgets are mounted, or are to be as soon as the engine runs again.
 * @type {Set<import('./widget-host.js').WidgetHost>}
 */
export const hosts = new Set();
/**
 * What runs the widgets.
 * @type {Engine}
 */
export let engine;
/** @type {WebAssembly.Module} */
let module;
let restarts = 0;

/** Fetches the style sheet and the wasm, and starts it. */
export async function load() {
  const [style, compiled] = await Promise.all([fetched(STYLE, STYLE_HASH).then(text), WebAssembly.compileStreaming(fetched(WASM, WASM_HASH))]);
  useStyle(style);
  module = compiled;
  await start();
}

/**
 * The file; refused unless it is the one that this was built with. The stand-alone page asks for it before there is a script.
 * @param {string} name
 * @param {string} integrity
 */
async function fetched(name, integrity) {
  const asked = globalThis.whenRustAsked?.[name];
  if (!asked) return fetch(new URL(name, import.meta.url), { integrity });
  delete globalThis.whenRustAsked?.[name];
  return asked;
}

/** @param {Response} response */
function text(response) {
  if (!response.ok) throw new Error(`${response.url}: status ${response.status}`);
  return response.text();
}

async function start() {
  let isInside = false;

  /**
   * Every call into the wasm goes through here: what becomes of the hosts' content meanwhile is the widgets' doing,
   * and what became of it before is not. A call that ends in a trap is the last one.
   * @template T
   * @param {() => T} action
   */
  function callWasm(action) {
    if (started.isDead) return undefined;
    if (isInside) return action();
    hosts.forEach((host) => host.revertForeignChanges());
    isInside = true;
    try {
      return action();
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      restart(error);
      return undefined;
    } finally {
      isInside = false;
      hosts.forEach((host) => host.afterCall());
    }
  }

  const started = { callWasm, isDead: false };
  engine = Object.assign(started, { Widget: await instantiate(module, callWasm) });
}

/**
 * Mounts every widget anew, with its case, in a fresh instance of the wasm; or leaves every host its fallback.
 * @param {unknown} error
 */
export async function restart(error) {
  engine.isDead = true;
  hosts.forEach((host) => host.lose(error));
  if (restarts++ < RESTARTS) await start().catch(() => (restarts = RESTARTS + 1));
  hosts.forEach((host) => host.mount(true));
}

/** Whether it was started anew so often that it stays dead. */
export function hasGivenUp() {
  return restarts > RESTARTS;
}
