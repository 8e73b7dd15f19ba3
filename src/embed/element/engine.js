// The engine of all widgets in a page: the wasm. Loads it, starts it, is the only way in, and starts it anew when a call
// ended in a trap. When it is packed the wasm's glue comes in and the names and hashes of the files.

import { instantiate } from './glue.js';

/** How often a page starts the wasm anew before it gives up. */
const RESTARTS = 2;

/** The guests that are mounted, or are to be as soon as the engine runs again. */
export const guests = new Set();
/** The style sheet, as text. */
export let style;
/** What runs the widgets: the class `Widget`, the way in, and whether it is dead. */
export let engine;
let module;
let restarts = 0;

/** Fetches the style sheet and the wasm, and starts it. */
export async function load() {
  [style, module] = await Promise.all([fetched(STYLE, STYLE_HASH).then(text), WebAssembly.compileStreaming(fetched(WASM, WASM_HASH))]);
  await start();
}

/** The file; refused unless it is the one that this was built with. The stand-alone page asks for it before there is a script. */
async function fetched(name, integrity) {
  const asked = globalThis.whenRustAsked?.[name];
  if (!asked) return fetch(new URL(name, import.meta.url), { integrity });
  delete globalThis.whenRustAsked[name];
  return asked;
}

function text(response) {
  if (!response.ok) throw new Error(`${response.url}: status ${response.status}`);
  return response.text();
}

async function start() {
  const made = { enter };
  let inside = false;
  made.Widget = await instantiate(module, enter);
  engine = made;

  /**
   * Every call into the wasm goes through here: what becomes of the guests' content meanwhile is the widgets' doing,
   * and what became of it before is not. A call that ends in a trap is the last one.
   */
  function enter(action) {
    if (made.dead) return undefined;
    if (inside) return action();
    guests.forEach((guest) => guest.mend());
    inside = true;
    try {
      return action();
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      restart(error);
      return undefined;
    } finally {
      inside = false;
      guests.forEach((guest) => guest.settle());
    }
  }
}

/** Mounts every guest anew, with its case, in a fresh instance of the wasm; or leaves every guest its fallback. */
export async function restart(error) {
  engine.dead = true;
  guests.forEach((guest) => guest.lose(error));
  if (restarts++ < RESTARTS) await start().catch(() => (restarts = RESTARTS + 1));
  guests.forEach((guest) => guest.mount(true));
}

/** Whether it was started anew so often that it stays dead. */
export function hasGivenUp() {
  return restarts > RESTARTS;
}
