// @ts-check
// The element that a widget is drawn in, and its listeners. Yew never frees those of its root, so they are recorded.

export class RenderRoot {
  element = document.createElement('div');
  /** Removes the listeners that have its signal, also after a trap. */
  abortController = new AbortController();
  /** @type {[string, WasmListener][]} */
  #listeners = [];

  /** @param {(event: Event, root: Element) => void} onClick called for each click inside. */
  constructor(onClick) {
    const { element } = this;
    const add = element.addEventListener.bind(element);
    add('click', (event) => onClick(event, element));
    // For the style sheet: in WebKit, `:has(:focus)` is not always updated.
    for (const type of ['focusin', 'focusout']) add(type, ({ target }) => element.toggleAttribute('data-typing', type === 'focusin' && isTextField(/** @type {Element} */ (target))));
    /**
     * @param {string} type
     * @param {any} listener
     * @param {AddEventListenerOptions} [options]
     */
    element.addEventListener = (type, listener, options) => {
      // A listener with a signal is freed by its owner.
      if (!options?.signal) this.#listeners.push([type, listener]);
      add(type, listener, options);
    };
  }

  /** @param {(action: () => void) => void} callWasm frees each listener in the wasm. */
  freeListeners(callWasm) {
    for (const [type, listener] of this.#listeners.splice(0)) {
      this.element.removeEventListener(type, listener, true);
      callWasm(() => listener._wbg_cb_unref());
    }
  }
}

/**
 * Whether it is an editable text field outside of an open popover.
 * @param {Element} field
 */
function isTextField(field) {
  return field.matches(':is([type="text"], textarea):read-write') && !field.closest(':popover-open');
}
