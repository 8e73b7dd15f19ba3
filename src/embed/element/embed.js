// @ts-check
// Registers <when-rust>, and loads the rest of it when the reader comes near: all that a page loads before.
// Owns what exists without the widget: the class, the case before it runs, the fallback, the room it will take.

const TAG = 'when-rust';
const NOTHING = 'wr=WR:1';
/** How near to the viewport the loading begins. */
const NEAR = '600px';
/** After how many milliseconds the page says that it is still loading. There is no time limit. */
const SLOW = 5000;

/** @type {Promise<typeof import('./widget-host.js').WidgetHost> | undefined} */
let loading;
let attempts = 0;
/** The widget's code, able to run. Browsers remember a module that failed: the next attempt has another address. */
function load() {
  loading ??= import(WIDGET_HOST + (attempts++ ? `?${attempts}` : ''))
    .then((code) => code.ready())
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** @param {string} css */
function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** @type {WhenRust | undefined} the page's first element, which takes the case that the page's address holds. */
let first;

class WhenRust extends HTMLElement {
  static observedAttributes = ['case', 'theme', 'cta-href', 'share-base', 'sync-url', 'view', 'eager'];

  /** What gives the content its width in any parent, and in it the content. */
  #box = document.createElement('div');
  #room = document.createElement('div');
  #fallback = ['', 'cta', 'reading'].map((name) => Object.assign(document.createElement('slot'), { name }));
  /** The case until there is a host of the widget, which then has its own. */
  #case = NOTHING;
  /** @type {import('./widget-host.js').WidgetHost | undefined} */
  #host;
  /** @type {IntersectionObserver | undefined} */
  #approach;

  constructor() {
    super();
    // A page may bring the first screen along: it stays until there is the widget, or nothing to wait for.
    const still = this.shadowRoot;
    this.#box.id = 'box';
    this.#room.id = 'room';
    this.#box.append(this.#room);
    if (still) return;
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet(ROOM)];
    this.#show();
  }

  connectedCallback() {
    first ??= this;
    if (Object.hasOwn(this, 'case')) {
      const text = this.case;
      delete (/** @type {any} */ (this).case);
      this.case = text;
    }
    if (this.#host) this.#host.enter();
    else if (!this.#approach) this.#await();
  }

  disconnectedCallback() {
    // A moved element is disconnected and connected again at once: only one that stays away is taken down.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#host?.leave();
      this.#approach?.disconnect();
      this.#approach = undefined;
    });
  }

  /** With this, an element that is moved by `moveBefore` is not even disconnected. */
  connectedMoveCallback() {}

  /**
   * @param {string} name
   * @param {string | null} _before
   * @param {string | null} text
   */
  attributeChangedCallback(name, _before, text) {
    if (this.#host) this.#host.attribute(name, text);
    else if (name === 'case') this.#case = text ?? NOTHING;
    else if (name === 'eager' && this.#approach) this.#start();
  }

  /**
   * The case as a link fragment. Setting one that is not understood throws a SyntaxError and changes nothing; before
   * the widget has loaded it is held, and reported when it turns out to be none.
   */
  get case() {
    return (this.#host ?? { case: this.#case }).case;
  }

  set case(text) {
    if (this.#host) this.#host.case = String(text);
    else this.#case = String(text);
  }

  /** The record of the case; null until the widget runs. */
  get record() {
    return this.#host?.record ?? null;
  }

  /** Clears the case. */
  reset() {
    this.#case = NOTHING;
    this.#host?.act('reset');
  }

  /** Undoes the last change. */
  undo() {
    this.#host?.act('undo');
  }

  /** Does again what was undone last. */
  redo() {
    this.#host?.act('redo');
  }

  /** @param {string} id of a trait, whose question is scrolled to and focused. Returns whether there is one. */
  ask(id) {
    return this.#host?.ask(String(id)) ?? false;
  }

  #await() {
    this.#approach = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#start(), { rootMargin: NEAR });
    if (this.hasAttribute('eager')) this.#start();
    else this.#approach.observe(this);
  }

  async #start() {
    const approach = this.#approach;
    approach?.disconnect();
    const slow = setTimeout(() => this.#show('loading', 'status', 'Still loading the interactive decision aid.'), SLOW);
    try {
      const WidgetHost = await load();
      // Removed, and perhaps added again, meanwhile: that one's turn comes by itself.
      if (this.#approach !== approach) return;
      this.#host = new WidgetHost(this, this.#room, this.#case, this === first, this.#show.bind(this), this.#report.bind(this));
      this.#host.enter();
    } catch (error) {
      if (this.#approach !== approach) return;
      this.#approach = undefined;
      this.#show('failure', 'alert', 'The interactive decision aid could not be loaded.');
      this.#report(error, 'load');
    } finally {
      clearTimeout(slow);
    }
  }

  /**
   * Shows the fallback, with a sentence if there is one. After a failure it takes only the room that it needs.
   * @param {string} [part]
   * @param {string} [role]
   * @param {string} [text]
   */
  #show(part, role = '', text = '') {
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    const isStill = part === 'loading' && !this.#room.isConnected;
    if (!isStill) {
      this.#room.replaceChildren(...this.#fallback);
      root.replaceChildren(this.#box);
    }
    if (!part) return;
    const sentence = document.createElement('p');
    sentence.setAttribute('part', part);
    sentence.setAttribute('role', role);
    sentence.textContent = text;
    (isStill ? root : this.#room).append(sentence);
    if (part === 'failure') root.adoptedStyleSheets = [sheet(':host{min-block-size:0!important}')];
  }

  /**
   * Tells the page what went wrong.
   * @param {any} error
   * @param {string} part
   */
  #report(error, part) {
    const message = String(error?.message ?? error);
    console.warn(`when-rust: ${part}: ${message}`);
    this.dispatchEvent(new CustomEvent('when-rust-error', { detail: { message, part }, bubbles: true, composed: true }));
  }
}

if (customElements.get(TAG)) console.warn('when-rust: this page has another copy already, which goes on alone.');
else customElements.define(TAG, WhenRust);
