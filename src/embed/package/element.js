// @ts-check
// The class of <when-rust> in the npm package. Every file is named by a literal address, so that bundlers find and emit
// it. On a server, where there are no elements, nothing happens.

import { makeElement } from '../element/element.js';

/** @type {import('../element/element.js').Request} */
const request = () => {
  const wasm = fetch(new URL(WASM, import.meta.url).href, { integrity: WASM_HASH });
  wasm.catch(() => {}); // A failure is reported where the response is used.
  return import(WIDGET_HOST).then((module) => module.ready(wasm, new URL(DEFERRED, import.meta.url).href));
};

/** @type {typeof import('./types/element.js').WhenRust} */
export const WhenRust = globalThis.HTMLElement ? makeElement(request) : /** @type {any} */ (class WhenRust {});
