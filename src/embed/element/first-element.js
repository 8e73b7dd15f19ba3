// @ts-check
// Which element opens the cases in the page's address: the first of the page that was loaded, as long as it is there.

/** @type {Element | undefined} */
let first;

/**
 * Whether `element` is the one. An element that replaces it, as frameworks do, is the next. Elements in a shadow root
 * come first in that.
 * @param {Element} element
 */
export function isFirst(element) {
  const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  if (!first?.isConnected && root.querySelector('when-rust') === element) first = element;
  return element === first;
}
