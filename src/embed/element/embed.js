// @ts-check
// Defines <when-rust>. This is all that a page loads at first: the rest follows when the reader comes near.
// Owns what exists without the widget: the class, the case until the widget runs, the fallback, the reserved height.

const EMPTY_CASE = 'wr=WR:1';
/** Distance from the viewport at which loading starts. */
const ROOT_MARGIN = '600px';
/** Milliseconds until a "still loading" message. Loading itself has no time limit. */
const SLOW_AFTER = 5000;

/** @type {Promise<typeof import('./widget-host.js').WidgetHost> | undefined} */
let loading;
let attempts = 0;
/** Loads script and wasm at once. Browsers cache a failed import, so each retry has an address of its own. */
function load() {
  if (loading) return loading;
  const wasm = (!attempts && window.whenRustPrefetched) || fetch(new URL(WASM, import.meta.url).href, { integrity: WASM_HASH });
  wasm.catch(() => {}); // A failure is reported where the response is used.
  const forget = (/** @type {unknown} */ error) => {
    loading = undefined;
    throw error;
  };
  return (loading = import(WIDGET_HOST + (attempts++ ? `?${attempts}` : '')).then((module) => module.ready(wasm)).catch(forget));
}

/** @param {string} css */
function createSheet(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** @type {WhenRust | undefined} the page's first element, which reads the case from the page's address. */
let first;

class WhenRust extends HTMLElement {
  static observedAttributes = ['case', 'theme', 'cta-href', 'share-base', 'sync-url', 'view', 'eager'];

  /** Gives the container a width in any parent. */
  #wrapper = document.createElement('div');
  /** Holds the widget or the fallback. */
  #container = document.createElement('div');
  #fallback = ['', 'cta', 'reading'].map((name) => Object.assign(document.createElement('slot'), { name }));
  /** The case until there is a `#host`, which then owns it. */
  #case = EMPTY_CASE;
  /** @type {import('./widget-host.js').WidgetHost | undefined} */
  #host;
  /** @type {IntersectionObserver | undefined} */
  #observer;

  constructor() {
    super();
    // A prerendered first screen stays until the widget is mounted or has failed to load.
    const prerendered = this.shadowRoot;
    this.#wrapper.id = 'wrapper';
    this.#container.id = 'container';
    this.#wrapper.append(this.#container);
    if (prerendered) return;
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [createSheet(HOST_CSS)];
    this.#showFallback();
  }

  connectedCallback() {
    first ??= this;
    if (Object.hasOwn(this, 'case')) {
      const text = this.case;
      delete (/** @type {any} */ (this).case);
      this.case = text;
    }
    if (this.#host) this.#host.connect();
    else if (!this.#observer) this.#observe();
  }

  disconnectedCallback() {
    // Moving an element disconnects and reconnects it at once: unmount only if it stays disconnected.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#host?.disconnect();
      this.#observer?.disconnect();
      this.#observer = undefined;
    });
  }

  /** With this callback, `moveBefore` does not disconnect the element. */
  connectedMoveCallback() {}

  /**
   * @param {string} name
   * @param {string | null} _oldValue
   * @param {string | null} value
   */
  attributeChangedCallback(name, _oldValue, value) {
    if (this.#host) this.#host.attributeChanged(name, value);
    else if (name === 'case') this.#case = value ?? EMPTY_CASE;
    else if (name === 'eager' && this.#observer) this.#start();
  }

  /**
   * The case as a link fragment. Setting an invalid one throws a SyntaxError and changes nothing. Until the widget has
   * loaded, any text is accepted, and an invalid one is reported later.
   */
  get case() {
    return (this.#host ?? { case: this.#case }).case;
  }

  set case(text) {
    if (this.#host) this.#host.case = String(text);
    else this.#case = String(text);
  }

  /** The record of the case, null until the widget runs. */
  get record() {
    return this.#host?.record ?? null;
  }

  /** Clears the case. */
  reset() {
    this.#case = EMPTY_CASE;
    this.#host?.run('reset');
  }

  /** Undoes the last change. */
  undo() {
    this.#host?.run('undo');
  }

  /** Redoes the last undone change. */
  redo() {
    this.#host?.run('redo');
  }

  /** @param {string} id of a trait: scrolls to its question and focuses it. Returns whether there is one. */
  ask(id) {
    return this.#host?.ask(String(id)) ?? false;
  }

  #observe() {
    this.#observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#start(), { rootMargin: ROOT_MARGIN });
    if (this.hasAttribute('eager')) this.#start();
    else this.#observer.observe(this);
  }

  async #start() {
    const observer = this.#observer;
    observer?.disconnect();
    const slowTimer = setTimeout(() => this.#showFallback('loading', 'status', 'Still loading the decision aid.'), SLOW_AFTER);
    try {
      const WidgetHost = await load();
      // Removed while loading. If it was added again, a later call takes over.
      if (this.#observer !== observer) return;
      this.#host = new WidgetHost(this, this.#container, this.#case, this === first, this.#showFallback.bind(this), this.#report.bind(this));
      this.#host.connect();
    } catch (error) {
      if (this.#observer !== observer) return;
      this.#observer = undefined;
      this.#showFallback('failure', 'alert', 'The decision aid could not be loaded.');
      this.#report(error, 'load');
    } finally {
      clearTimeout(slowTimer);
    }
  }

  /**
   * Shows the fallback, with a message if there is one. After a failure no height stays reserved.
   * @param {string} [part]
   * @param {string} [role]
   * @param {string} [text]
   */
  #showFallback(part, role = '', text = '') {
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    const isPrerendered = part === 'loading' && !this.#container.isConnected;
    if (!isPrerendered) {
      this.#container.replaceChildren(...this.#fallback);
      root.replaceChildren(this.#wrapper);
    }
    if (!part) return;
    const message = document.createElement('p');
    message.setAttribute('part', part);
    message.setAttribute('role', role);
    message.textContent = text;
    (isPrerendered ? root : this.#container).append(message);
    if (part === 'failure') root.adoptedStyleSheets = [createSheet(':host{min-block-size:0!important}')];
  }

  /**
   * Logs the error and dispatches it to the page.
   * @param {any} error
   * @param {string} part
   */
  #report(error, part) {
    const message = String(error?.message ?? error);
    console.warn(`when-rust: ${part}: ${message}`);
    this.dispatchEvent(new CustomEvent('when-rust-error', { detail: { message, part }, bubbles: true, composed: true }));
  }
}

if (customElements.get('when-rust')) console.warn('when-rust: this page has another copy, which goes on alone.');
else customElements.define('when-rust', WhenRust);
