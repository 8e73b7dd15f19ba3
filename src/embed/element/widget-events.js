// @ts-check
// What a widget tells: kept as far as it outlives the wasm, and passed on to the page as events of the element.
//
// Events wait until the call into the wasm has ended, because the page's listeners may call back. At a change `case` and
// `record` are new by then; the screen follows right after, in a microtask, or in several turns where drawing takes long.
// Copying, downloading and printing begin with what is on screen.

import { adoptStyles } from './styles.js';

/** @typedef {import('./glue.js').EventSink} EventSink */

/** @implements {EventSink} */
export class WidgetEvents {
  #element;
  #report;
  /** The record of the case, as JSON. */
  #record = 'null';
  #isMounting = false;
  #isChanged = false;
  /** @type {(() => void)[]} */
  #due = [];

  /**
   * @param {HTMLElement} element
   * @param {string} caseText the case, as a link fragment.
   * @param {(error: unknown, part: string) => void} report
   */
  constructor(element, caseText, report) {
    this.#element = element;
    this.case = caseText;
    this.#report = report;
  }

  /** The record of the case, made for each who asks. */
  get record() {
    return JSON.parse(this.#record);
  }

  /** Nothing is answered. */
  clear() {
    this.case = 'wr=WR:1';
  }

  /** The widget is being mounted: the case that it tells next is the one that it was given. */
  begin() {
    this.#isMounting = true;
  }

  /** The widget is gone: what the page has not heard by now it does not hear. */
  end() {
    this.#isChanged = false;
    this.#due = [];
  }

  /** Dispatches what is due. Returns whether the case has changed. */
  flush() {
    const due = this.#due.splice(0);
    const isChanged = this.#isChanged;
    this.#isChanged = false;
    if (isChanged) this.dispatch('when-rust-change', this.record);
    due.forEach((dispatch) => dispatch());
    return isChanged;
  }

  /**
   * Dispatches an event on the element. Returns whether its default goes ahead.
   * @param {string} name
   * @param {unknown} [detail]
   */
  dispatch(name, detail, cancelable = false) {
    return this.#element.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
  }

  /**
   * Tells the page that the booking link inside `root` was clicked, which it can cancel.
   * @param {Event} event
   * @param {Element} root
   */
  clicked(event, root) {
    const link = /** @type {Element} */ (event.target).closest('a');
    if (!link || !root.contains(link) || !link.part.contains('cta')) return;
    if (!this.dispatch('when-rust-cta', { href: link.href }, true)) event.preventDefault();
  }

  /**
   * @param {string} caseText
   * @param {string} record
   */
  changed(caseText, record) {
    this.case = caseText;
    this.#record = record;
    if (!this.#isMounting) this.#isChanged = true;
    this.#isMounting = false;
  }

  /** @param {string} link */
  shared(link) {
    this.#due.push(() => this.dispatch('when-rust-share', { link }));
  }

  /** @param {string} kind */
  exported(kind) {
    this.#due.push(() => this.dispatch('when-rust-export', { kind }));
  }

  /** @param {string} sentences */
  misread(sentences) {
    this.#due.push(() => this.#report(`not understood: ${sentences}`, 'link'));
  }

  /** @param {Document} page */
  adoptStyles(page) {
    adoptStyles(page, page);
  }
}
