// Registers <when-rust> and loads the rest of it: the style sheet and the wasm, once per page.
// Owns the element: its root, attributes, properties, events and fallback. Knows nothing of the decision.

const TAG = 'when-rust';
const READY = 'when-rust-ready';
const CHANGED = 'when-rust-change';
const FAILED = 'when-rust-error';
const NOT_LOADED = 'The interactive decision aid could not be loaded.';

async function loadWidget() {
  const glue = await import('./when-rust.js');
  await glue.default();
  return glue.Widget;
}

async function loadStyle() {
  const response = await fetch(new URL('when-rust.css', import.meta.url));
  if (!response.ok) throw new Error(`when-rust.css: status ${response.status}`);
  return new CSSStyleSheet().replace(await response.text());
}

let loading;
/** The widget's class and its style sheet. A failed load is tried again by the next element. */
function load() {
  loading ??= Promise.all([loadWidget(), loadStyle()]).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

class WhenRust extends HTMLElement {
  static observedAttributes = ['case'];

  #root = this.attachShadow({ mode: 'open' });
  #fallback = document.createElement('slot');
  /** The case while no widget is mounted; a mounted widget has its own. */
  #case;
  #widget;

  constructor() {
    super();
    this.#root.append(this.#fallback);
  }

  connectedCallback() {
    this.#upgradeProperty('case');
    if (!this.#widget) this.#start();
  }

  disconnectedCallback() {
    // A moved element is disconnected and connected again at once: only one that stays away is taken down.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(_name, _before, text) {
    if (!this.#widget) this.#case = text ?? undefined;
    else if (text === null) this.reset();
    else this.#try(() => this.#widget.setCase(text), 'case');
  }

  /** The case as a link fragment. Setting one that is not understood throws a SyntaxError and changes nothing. */
  get case() {
    return this.#widget ? this.#widget.case : (this.#case ?? '');
  }

  set case(text) {
    if (this.#widget) this.#widget.setCase(String(text));
    else this.#case = String(text);
  }

  /** The record of the case; null until the widget runs. */
  get record() {
    return this.#widget ? this.#widget.record() : null;
  }

  /** Clears the case. */
  reset() {
    if (this.#widget) this.#widget.reset();
    else this.#case = undefined;
  }

  /** Scrolls to and focuses the question of the trait with this id; false if there is none. */
  ask(id) {
    return this.#widget ? this.#widget.ask(String(id)) : false;
  }

  async #start() {
    try {
      const [Widget, style] = await load();
      if (this.isConnected && !this.#widget) this.#mount(Widget, style);
    } catch (error) {
      this.#fail(error);
    }
  }

  #mount(Widget, style) {
    const place = document.createElement('div');
    const changed = () => this.#tell(CHANGED, this.record);
    this.#try(() => (this.#widget = Widget.mount(place, this.#case, changed)), 'case');
    this.#widget ??= Widget.mount(place, undefined, changed);
    this.#root.adoptedStyleSheets = [style];
    this.#root.replaceChildren(place);
    this.#tell(READY);
  }

  #stop() {
    if (!this.#widget) return;
    this.#case = this.#widget.case;
    this.#widget.unmount();
    this.#widget = undefined;
    this.#root.replaceChildren(this.#fallback);
  }

  #fail(error) {
    const notice = document.createElement('p');
    notice.setAttribute('role', 'alert');
    notice.setAttribute('part', 'failure');
    notice.textContent = NOT_LOADED;
    this.#root.replaceChildren(this.#fallback, notice);
    this.#report(error, 'load');
  }

  /** Does what may meet a bad value from the page's markup, where nobody could catch an exception. */
  #try(action, part) {
    try {
      action();
    } catch (error) {
      this.#report(error, part);
    }
  }

  #report(error, part) {
    const message = String(error?.message ?? error);
    console.warn(`when-rust: ${part}: ${message}`);
    this.#tell(FAILED, { message, part });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Takes over a property that was set before the element was defined. */
  #upgradeProperty(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, WhenRust);
