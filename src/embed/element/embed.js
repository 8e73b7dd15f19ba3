// @ts-check
// Defines <when-rust> in a page that serves the files side by side. At first this is all that the page loads.

import { define } from './define.js';
import { makeElement } from './element.js';

/** @type {import('./element.js').Request} */
const request = (retry) => {
  // Resolved without `URL`, which the page may have replaced.
  const wasm = (!retry && window.whenRustPrefetched) || fetch(import.meta.resolve(`./${WASM}`), { integrity: WASM_HASH });
  wasm.catch(() => {}); // A failure is reported where the response is used.
  return import(WIDGET_HOST + retry).then((module) => module.ready(wasm));
};

define(makeElement(request));
