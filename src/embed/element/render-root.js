// @ts-check
// Where a widget is drawn, and the end of its listeners. Yew never frees those of its root: they are noted, to be freed.

export class RenderRoot {
  element = document.createElement('div');
  /** Ends all listeners that have its signal, also when the wasm cannot. */
  end = new AbortController();
  /** @type {[string, WasmListener][]} */
  #added = [];

  /** @param {(event: Event, root: Element) => void} clicked hears of clicks inside it. */
  constructor(clicked) {
    const { element } = this;
    const add = element.addEventListener.bind(element);
    add('click', (event) => clicked(event, element));
    // For the style sheet: WebKit does not always notice focus by `:has()`.
    for (const type of ['focusin', 'focusout']) add(type, ({ target }) => element.toggleAttribute('data-typing', type === 'focusin' && isTypedInto(/** @type {Element} */ (target))));
    /**
     * @param {string} type
     * @param {any} listener
     * @param {AddEventListenerOptions} [options]
     */
    element.addEventListener = (type, listener, options) => {
      // Those with a signal are freed by their owner.
      if (!options?.signal) this.#added.push([type, listener]);
      add(type, listener, options);
    };
  }

  /** @param {(action: () => void) => void} callWasm the way in, to free what Yew has let go of. */
  free(callWasm) {
    for (const [type, listener] of this.#added.splice(0)) {
      this.element.removeEventListener(type, listener, true);
      callWasm(() => listener._wbg_cb_unref());
    }
  }
}

/**
 * Whether the visitor types there, in the page itself.
 * @param {Element} field
 */
function isTypedInto(field) {
  return field.matches(':is([type="text"], textarea):read-write') && !field.closest(':popover-open');
}
