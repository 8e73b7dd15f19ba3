// @ts-check
// What the reader did on a first screen that the page brought along, before the widget ran, and what has the focus.

/**
 * What was chosen, as selectors of radios, what was typed, by the fields' ids, and what has the focus, as a selector.
 * @typedef {{ chosen: string[], typed: [string, string][], focused: string | undefined }} Given
 */

/**
 * @param {ShadowRoot} root
 * @returns {Given}
 */
export function readGiven(root) {
  const [chosen, fields] = ['#still :checked:not([value="unset"])', '#still [type="text"]'].map((which) => [.../** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll(which))]);
  const focused = /** @type {HTMLInputElement | null} */ (root.activeElement);
  return {
    chosen: chosen.map(({ name, value }) => `[name="${name}"][value="${value}"]`),
    typed: fields.filter(({ value }) => value).map(({ id, value }) => [id, value]),
    focused: focused ? (focused.id ? `#${focused.id}` : `[name="${focused.name}"]:checked`) : undefined,
  };
}

/**
 * Does the same on the widget, which is drawn.
 * @param {Element} room
 * @param {Given} given
 */
export function repeatGiven(room, { chosen, typed, focused }) {
  /** @param {string} selector */
  const find = (selector) => /** @type {HTMLInputElement | null} */ (room.querySelector(selector));
  for (const radio of chosen) find(radio)?.click();
  for (const [id, text] of typed) {
    const field = find(`#${id}`);
    if (!field) continue;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (focused) find(focused)?.focus({ preventScroll: true });
}
