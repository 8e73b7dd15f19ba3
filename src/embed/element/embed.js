// Registers <when-rust>, and loads the rest of it when the reader comes near: all that a page loads before.
// Owns what exists without the widget: the class, the case before it runs, the fallback, the room it will take.

const TAG = 'when-rust';
const NOTHING = 'wr=WR:1';
/** How near to the viewport the loading begins. */
const NEAR = '600px';
/** After how many milliseconds the page says that it is still loading. There is no time limit. */
const SLOW = 5000;

let loading;
let attempts = 0;
/** The widget's code, able to run. Browsers remember a module that failed: the next attempt has another address. */
function load() {
  loading ??= import(GUEST + (attempts++ ? `?${attempts}` : ''))
    .then((guest) => guest.ready())
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** The page's first element, which takes the case that the page's address holds. */
let first;

class WhenRust extends HTMLElement {
  static observedAttributes = ['case', 'theme', 'cta-href', 'share-base', 'sync-url', 'view', 'eager'];

  /** What gives the content its width in any parent, and in it the content. */
  #box = document.createElement('div');
  #room = document.createElement('div');
  #fallback = ['', 'cta', 'reading'].map((name) => Object.assign(document.createElement('slot'), { name }));
  /** The case until there is a guest, which then has its own. */
  #case = NOTHING;
  #guest;
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
      delete this.case;
      this.case = text;
    }
    if (this.#guest) this.#guest.enter();
    else if (!this.#approach) this.#await();
  }

  disconnectedCallback() {
    // A moved element is disconnected and connected again at once: only one that stays away is taken down.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#guest?.leave();
      this.#approach?.disconnect();
      this.#approach = undefined;
    });
  }

  /** With this, an element that is moved by `moveBefore` is not even disconnected. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, _before, text) {
    if (this.#guest) this.#guest.attribute(name, text);
    else if (name === 'case') this.#case = text ?? NOTHING;
    else if (name === 'eager' && this.#approach) this.#start();
  }

  /**
   * The case as a link fragment. Setting one that is not understood throws a SyntaxError and changes nothing; before
   * the widget has loaded it is held, and reported when it turns out to be none.
   */
  get case() {
    return (this.#guest ?? { case: this.#case }).case;
  }

  set case(text) {
    if (this.#guest) this.#guest.case = String(text);
    else this.#case = String(text);
  }

  /** The record of the case; null until the widget runs. */
  get record() {
    return this.#guest?.record ?? null;
  }

  /** Clears the case. */
  reset() {
    this.#case = NOTHING;
    this.#guest?.act('reset');
  }

  /** Undoes the last change. */
  undo() {
    this.#guest?.act('undo');
  }

  /** Does again what was undone last. */
  redo() {
    this.#guest?.act('redo');
  }

  /** Scrolls to and focuses the question of the trait with this id; false if there is none. */
  ask(id) {
    return this.#guest?.act('ask', String(id)) ?? false;
  }

  #await() {
    this.#approach = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#start(), { rootMargin: NEAR });
    if (this.hasAttribute('eager')) this.#start();
    else this.#approach.observe(this);
  }

  async #start() {
    const approach = this.#approach;
    approach.disconnect();
    const slow = setTimeout(() => this.#show('loading', 'status', 'Still loading the interactive decision aid.'), SLOW);
    try {
      const Guest = await load();
      // Removed, and perhaps added again, meanwhile: that one's turn comes by itself.
      if (this.#approach === approach) this.#guest = new Guest(this, this.#room, this.#case, this === first, this.#show.bind(this), this.#report.bind(this));
    } catch (error) {
      if (this.#approach !== approach) return;
      this.#approach = undefined;
      this.#show('failure', 'alert', 'The interactive decision aid could not be loaded.');
      this.#report(error, 'load');
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows the fallback, with a sentence if there is one. After a failure it takes only the room that it needs. */
  #show(part, role, text) {
    const isStill = part === 'loading' && !this.#room.isConnected;
    if (!isStill) {
      this.#room.replaceChildren(...this.#fallback);
      this.shadowRoot.replaceChildren(this.#box);
    }
    if (!part) return;
    const sentence = document.createElement('p');
    sentence.setAttribute('part', part);
    sentence.setAttribute('role', role);
    sentence.textContent = text;
    (isStill ? this.shadowRoot : this.#room).append(sentence);
    if (part === 'failure') this.shadowRoot.adoptedStyleSheets = [sheet(':host{min-block-size:0!important}')];
  }

  /** Tells the host what went wrong. */
  #report(error, part) {
    const message = String(error?.message ?? error);
    console.warn(`when-rust: ${part}: ${message}`);
    this.dispatchEvent(new CustomEvent('when-rust-error', { detail: { message, part }, bubbles: true, composed: true }));
  }
}

if (customElements.get(TAG)) console.warn('when-rust: this page has another copy already, which goes on alone.');
else customElements.define(TAG, WhenRust);
