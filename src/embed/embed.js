// Registers <when-rust> and loads the rest of it: the style sheet and the wasm, once per page.
// Owns the element: its root, attributes, properties, events and fallback. Knows nothing of the decision.

const TAG = 'when-rust';
const READY = 'when-rust-ready';
const CHANGED = 'when-rust-change';
const FAILED = 'when-rust-error';
const NOT_LOADED = 'The interactive decision aid could not be loaded.';
const EMPTY = 'wr=WR:1';

/** The widget's class, as soon as it is there. */
let Widget;

async function loadWidget() {
  const glue = await import('./when-rust.js');
  await glue.default();
  Widget = glue.Widget;
}

async function loadStyle() {
  const response = await fetch(new URL('when-rust.css', import.meta.url));
  if (!response.ok) throw new Error(`when-rust.css: status ${response.status}`);
  return new CSSStyleSheet().replace(await response.text());
}

let loading;
/** The style sheet, once the widget can run. After a failure the next element tries again. */
function load() {
  loading ??= Promise.all([loadStyle(), loadWidget()]).catch((error) => {
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
  #case = EMPTY;
  #widget;
  #starting = false;

  constructor() {
    super();
    this.#root.append(this.#fallback);
  }

  connectedCallback() {
    this.#upgradeProperty('case');
    if (!this.#widget && !this.#starting) this.#start();
  }

  disconnectedCallback() {
    // A moved element is disconnected and connected again at once: only one that stays away is taken down.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(_name, _before, text) {
    if (text === null) this.reset();
    else this.#try(() => (this.case = text), 'case');
  }

  /**
   * The case as a link fragment. Setting one that is not understood throws a SyntaxError and changes nothing; before
   * the widget has loaded it is held, and reported when it turns out to be none.
   */
  get case() {
    return this.#widget ? this.#widget.case : this.#case;
  }

  set case(text) {
    if (this.#widget) this.#widget.setCase(String(text));
    else this.#case = Widget ? Widget.check(String(text)) : String(text);
  }

  /** The record of the case; null until the widget runs. */
  get record() {
    return this.#widget ? this.#widget.record() : null;
  }

  /** Clears the case. */
  reset() {
    if (this.#widget) this.#widget.reset();
    else this.#case = EMPTY;
  }

  /** Scrolls to and focuses the question of the trait with this id; false if there is none. */
  ask(id) {
    return this.#widget ? this.#widget.ask(String(id)) : false;
  }

  async #start() {
    this.#starting = true;
    try {
      const [style] = await load();
      if (this.isConnected) this.#mount(style);
    } catch (error) {
      if (this.isConnected) this.#fail(error);
    } finally {
      this.#starting = false;
    }
  }

  #mount(style) {
    this.#try(() => (this.#case = Widget.check(this.#case)), 'case', () => (this.#case = EMPTY));
    const place = document.createElement('div');
    this.#root.adoptedStyleSheets = [style];
    this.#widget = Widget.mount(place, this.#case, () => this.#tell(CHANGED, this.record));
    this.#root.replaceChildren(place);
    this.#tell(READY);
  }

  #stop() {
    const widget = this.#widget;
    if (!widget) return;
    this.#case = widget.case;
    this.#widget = undefined;
    this.#root.replaceChildren(this.#fallback);
    widget.unmount();
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
  #try(action, part, otherwise = () => {}) {
    try {
      action();
    } catch (error) {
      otherwise();
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
    this.#try(() => (this[name] = value), name);
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, WhenRust);
