// @ts-check
// The class of <when-rust>: what exists without the widget, which is loaded when the reader comes near. Owns case,
// fallback and reserved height, and that a link to a case leads here. Does not know where the files are.

const EMPTY_CASE = 'wr=WR:1';
/** Milliseconds until a "still loading" message. Loading itself has no time limit. */
const SLOW_AFTER = 5000;

/**
 * Loads the widget: its script and its wasm at once. Browsers cache a failed import, so each retry is given an ending for
 * the address, which is empty at first.
 * @typedef {(retry: string) => Promise<typeof import('./widget-host.js').WidgetHost>} Request
 */

/** @type {ReturnType<Request> | undefined} */
let loading;
let attempts = 0;

/** @type {<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: object) => HTMLElementTagNameMap[Name]} */
const create = (name, properties) => Object.assign(document.createElement(name), properties);

/** @type {string | undefined} the fragment of the page's address that an element saw last. */
let seenFragment;

/** @param {Request} request of the entry that makes the class, once: it knows where the files are. */
export const makeElement = (request) => class WhenRust extends HTMLElement {
  static observedAttributes = ['case', 'theme', 'cta-href', 'share-base', 'sync-url', 'view', 'eager'];

  /** Gives the container a width in any parent. */
  #wrapper = create('div', { id: 'wrapper' });
  /** Holds the widget or the fallback. */
  #container = create('div', { id: 'container' });
  #fallback = ['', 'cta', 'reading'].map((name) => create('slot', { name }));
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
    this.#wrapper.append(this.#container);
    if (prerendered) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS);
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.#showFallback();
  }

  connectedCallback() {
    this.#showLinked();
    addEventListener('hashchange', this.#showLinked);
    if (Object.hasOwn(this, 'case')) {
      const text = this.case;
      delete (/** @type {any} */ (this).case);
      this.case = text;
    }
    if (this.#host) this.#host.connect();
    else {
      // Loading starts 600 px before it comes into view; at once if that cannot be observed. The other observer then only
      // marks that it has started.
      this.#observer = new (window.IntersectionObserver ?? MutationObserver)((entries) => entries.some((entry) => entry.isIntersecting) && this.#start(), { rootMargin: '600px' });
      if (this.hasAttribute('eager') || !window.IntersectionObserver) this.#start();
      else this.#observer.observe(this);
    }
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#showLinked);
    this.#host?.disconnect();
    this.#observer?.disconnect();
    this.#observer = undefined;
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

  /**
   * Scrolls here if the page's address has a case, so that a shared link leads to the widget and not to the top of the
   * article. Only the first element that sees a fragment does so, and only if the reader has not scrolled, or has just
   * followed a link. A page of its own is read from its top.
   * @param {Event} [hashchange]
   */
  #showLinked = (hashchange) => seenFragment !== (seenFragment = location.hash) && (hashchange || !scrollY) && /\bwr[=%]/i.test(seenFragment) && !this.hasAttribute('sync-url') && this.scrollIntoView({ behavior: 'instant' });

  async #start() {
    const observer = this.#observer;
    observer?.disconnect();
    const slowTimer = setTimeout(() => this.#showFallback('is still loading', 'loading', 'status'), SLOW_AFTER);
    try {
      const WidgetHost = await (loading ??= request(attempts++ ? `?${attempts}` : ''));
      // Removed while loading, or started twice. If it was added again, a later call takes over.
      if (this.#observer !== observer || this.#host) return;
      this.#host = new WidgetHost(this, this.#container, this.#case, this.#showFallback.bind(this), this.#report.bind(this));
      this.#host.connect();
    } catch (error) {
      loading = undefined;
      if (this.#observer !== observer) return;
      this.#observer = undefined;
      this.#showFallback('could not be loaded');
      this.#report(error, 'load');
    } finally {
      clearTimeout(slowTimer);
    }
  }

  /**
   * Shows the fallback, with a sentence on what the decision aid does, if given. After a failure no height stays reserved.
   * @param {string} [predicate]
   * @param {string} [part]
   * @param {string} [role]
   */
  #showFallback(predicate, part = 'failure', role = 'alert') {
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    // While a prerendered first screen is loading, it stays, and the container is not there yet.
    if (part !== 'loading' || this.#container.isConnected) {
      this.#container.replaceChildren(...this.#fallback);
      root.replaceChildren(this.#wrapper);
    }
    if (!predicate) return;
    (this.#container.isConnected ? this.#container : root).append(create('p', { part, role, textContent: `The interactive decision aid ${predicate}.` }));
    if (part === 'failure') {
      root.adoptedStyleSheets = [];
      this.style.minBlockSize = '0';
    }
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
};
