// @ts-check
// The host's attributes, checked. What is good of them outlives the wasm, which does the checking.

/** @typedef {Pick<import('./engine.js').Engine, 'callWasm' | 'isDead' | 'Widget'>} Checker */

/** Those whose value can be bad, beside the case. */
const CHECKED = ['theme', 'cta-href', 'share-base'];

export class HostAttributes {
  /** The page that shared links lead to, if the host names one. */
  shareBase = '';
  /** The booking link with its placeholders, if the host gives one. */
  bookingLink = '';
  #element;
  /**
   * The names of those that are still to be checked.
   * @type {Set<string>}
   */
  #pending = new Set();

  /** @param {Element} element whose attributes they are. */
  constructor(element) {
    this.#element = element;
    for (const name of CHECKED) if (element.hasAttribute(name)) this.note(name);
  }

  /** @param {string} name of an attribute that has another value, or none. */
  note(name) {
    this.#pending.add(name);
  }

  /**
   * Checks what was noted. A bad value is reported and its default stays. What a dead engine cannot check waits for the
   * next one.
   * @param {Checker} engine
   * @param {(error: unknown, part: string) => void} report
   */
  check(engine, report) {
    for (const name of this.#pending) {
      if (engine.isDead) return;
      try {
        this.#take(engine, name, this.#element.getAttribute(name));
      } catch (error) {
        report(error, name);
      }
      if (!engine.isDead) this.#pending.delete(name);
    }
  }

  /**
   * @param {Checker} engine
   * @param {string} name
   * @param {string | null} value
   */
  #take({ callWasm, Widget }, name, value) {
    if (name === 'theme' && value !== null && !/^(auto|light|dark)$/.test(value)) throw new Error('expected auto, light or dark');
    if (name === 'cta-href') {
      this.bookingLink = '';
      if (value === null) return;
      callWasm(() => Widget.checkBookingLink(value));
      this.bookingLink = value;
    }
    if (name === 'share-base') {
      this.shareBase = '';
      if (value !== null) this.shareBase = callWasm(() => Widget.resolvePage(value)) ?? '';
    }
  }
}
