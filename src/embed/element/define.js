// @ts-check
// Defines <when-rust> with a class, once in a page.

/** @param {CustomElementConstructor} elementClass of another copy of the script, it is refused, and the page is told. */
export function define(elementClass) {
  try {
    customElements.define('when-rust', elementClass);
  } catch {
    console.warn('when-rust: this page has another copy.');
  }
}
