// @ts-check
// The host's attributes, checked. What is good of them outlives the wasm, which does the checking.

/** @typedef {Pick<import('./engine.js').Engine, 'callWasm' | 'isDead' | 'Widget'>} Checker */

export class HostAttributes {
  /** The page that shared links lead to, if the host names one. */
  shareBase = '';
  /** The booking link with its placeholders, if the host gives one. */
  bookingLink = '';
  /**
   * What is still to be checked.
   * @type {Map<string, string | null>}
   */
  #pending = new Map();

  /** @param {Element} element whose attributes are noted. */
  noteAll(element) {
    for (const name of ['theme', 'cta-href', 'share-base']) if (element.hasAttribute(name)) this.note(name, element.getAttribute(name));
  }

  /**
   * Notes that an attribute has another value: null if it is gone.
   * @param {string} name
   * @param {string | null} value
   */
  note(name, value) {
    this.#pending.set(name, value);
  }

  /**
   * Checks what was noted. A bad value is reported and its default stays. What a dead engine cannot check waits for the
   * next one.
   * @param {Checker} engine
   * @param {(error: unknown, part: string) => void} report
   */
  check(engine, report) {
    for (const [name, value] of this.#pending) {
      if (engine.isDead) return;
      try {
        this.#take(engine, name, value);
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
