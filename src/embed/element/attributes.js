// @ts-check
// Checks the host's attributes, most of them by the wasm, and keeps the good values, which outlive it.

/** @typedef {Pick<import('./engine.js').Engine, 'callWasm' | 'isDead' | 'Widget'>} Checker */

/** The attributes whose value can be bad, apart from `case`. */
const CHECKED = ['theme', 'cta-href', 'share-base'];

export class HostAttributes {
  /** The page that shared links lead to, if the host names one. */
  shareBase = '';
  /** The booking link with its placeholders, if the host gives one. */
  bookingLink = '';
  #element;
  /**
   * The names of attributes still to be checked.
   * @type {Set<string>}
   */
  #dirty = new Set();

  /** @param {Element} element with the attributes. */
  constructor(element) {
    this.#element = element;
    for (const name of CHECKED) if (element.hasAttribute(name)) this.markDirty(name);
  }

  /** @param {string} name of an attribute that was changed or removed. */
  markDirty(name) {
    this.#dirty.add(name);
  }

  /**
   * Checks the changed attributes. A bad value is reported, and the default applies. If the engine is dead, the rest
   * waits for the next one.
   * @param {Checker} engine
   * @param {(error: unknown, part: string) => void} report
   */
  check(engine, report) {
    for (const name of this.#dirty) {
      if (engine.isDead) return;
      try {
        this.#apply(engine, name, this.#element.getAttribute(name));
      } catch (error) {
        report(error, name);
      }
      if (!engine.isDead) this.#dirty.delete(name);
    }
  }

  /**
   * @param {Checker} engine
   * @param {string} name
   * @param {string | null} value
   */
  #apply({ callWasm, Widget }, name, value) {
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
