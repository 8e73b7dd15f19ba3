// @ts-check
// What the reader entered on a prerendered first screen before the widget ran, and the focus: read there, restored on
// the widget.

/**
 * Selectors of the chosen radios, ids and values of the text fields, and a selector of the focused element.
 * @typedef {{ chosen: string[], typed: [string, string][], focused: string | undefined }} Input
 */

/**
 * @param {ShadowRoot} root
 * @returns {Input}
 */
export function readInput(root) {
  const [chosen, fields] = ['#first-screen :checked:not([value="unset"])', '#first-screen [type="text"]'].map((which) => [.../** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll(which))]);
  const focused = /** @type {HTMLInputElement | null} */ (root.activeElement);
  return {
    chosen: chosen.map(({ name, value }) => `[name="${name}"][value="${value}"]`),
    typed: fields.filter(({ value }) => value).map(({ id, value }) => [id, value]),
    focused: focused ? (focused.id ? `#${focused.id}` : `[name="${focused.name}"]:checked`) : undefined,
  };
}

/**
 * Restores it on the widget, once that is drawn.
 * @param {Element} container
 * @param {Input} input
 */
export function restoreInput(container, { chosen, typed, focused }) {
  /** @param {string} selector */
  const find = (selector) => /** @type {HTMLInputElement | null} */ (container.querySelector(selector));
  for (const radio of chosen) find(radio)?.click();
  for (const [id, text] of typed) {
    const field = find(`#${id}`);
    if (!field) continue;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (focused) find(focused)?.focus({ preventScroll: true });
}
