// @ts-check
// What a widget reports: case and record are kept, because they outlive the wasm; the page gets events of the element.
//
// Events wait until the call into the wasm has ended, because the page's listeners may call back. After a change,
// `case` and `record` are new by then. The screen follows in a microtask, or some turns later where drawing takes long.
// Copying, downloading and printing use what is on screen.

import { adoptStyles } from './styles.js';

/** @typedef {import('./glue.js').EventSink} EventSink */

/** @implements {EventSink} */
export class WidgetEvents {
  #element;
  #report;
  #onLoadDeferred;
  /** The record of the case, as JSON. */
  #record = 'null';
  #isMounting = false;
  #isChanged = false;
  /** @type {(() => void)[]} */
  #pending = [];

  /**
   * @param {HTMLElement} element
   * @param {string} caseText the case, as a link fragment.
   * @param {(error: unknown, part: string) => void} report
   * @param {() => void} onLoadDeferred
   */
  constructor(element, caseText, report, onLoadDeferred) {
    this.#element = element;
    this.case = caseText;
    this.#report = report;
    this.#onLoadDeferred = onLoadDeferred;
  }

  /** The record of the case, a new copy for each caller. */
  get record() {
    return JSON.parse(this.#record);
  }

  /** Replaces the case by the empty one. */
  clearCase() {
    this.case = 'wr=WR:1';
  }

  /** Before mounting: the case that the widget reports next is its initial one, not a change. */
  beginMount() {
    this.#isMounting = true;
  }

  /** Discards the pending events, when the widget is unmounted. */
  discardPending() {
    this.#isChanged = false;
    this.#pending = [];
  }

  /** Dispatches the pending events. Returns whether the case has changed. */
  flush() {
    const pending = this.#pending.splice(0);
    const isChanged = this.#isChanged;
    this.#isChanged = false;
    if (isChanged) this.dispatch('when-rust-change', this.record);
    pending.forEach((dispatch) => dispatch());
    return isChanged;
  }

  /**
   * Dispatches an event on the element. Returns false if it was cancelled.
   * @param {string} name
   * @param {unknown} [detail]
   */
  dispatch(name, detail, cancelable = false) {
    return this.#element.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
  }

  /**
   * Dispatches a click on the booking link inside `root`, which the page can cancel.
   * @param {Event} event
   * @param {Element} root
   */
  onClick(event, root) {
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
    this.#pending.push(() => this.dispatch('when-rust-share', { link }));
  }

  /** @param {string} kind */
  exported(kind) {
    this.#pending.push(() => this.dispatch('when-rust-export', { kind }));
  }

  /** @param {string} sentences */
  misread(sentences) {
    this.#pending.push(() => this.#report(`not understood: ${sentences}`, 'link'));
  }

  loadDeferred() {
    this.#pending.push(this.#onLoadDeferred);
  }

  /** @param {Document} page */
  adoptStyles(page) {
    adoptStyles(page, page);
  }
}
