// @ts-check
// What a widget reports: the case is kept, because it outlives the wasm; the page gets events of the element.
//
// Events wait until the call into the wasm has ended, because the page's listeners may call back. After a change,
// `case` and `record` are new by then. The screen follows in a microtask, or some turns later where drawing takes long.
// Copying, downloading and printing use what is on screen.

import { isFirst } from './first-element.js';
import { adoptStyles } from './styles.js';

// The page may replace it.
const { parse } = JSON;

/** @typedef {import('./glue.js').EventSink} EventSink */

/** @implements {EventSink} */
export class WidgetEvents {
  #element;
  #report;
  #onLoadDeferred;
  #writeRecord;
  /**
   * The record that was read last, as JSON, and its case.
   * @type {{ caseText?: string, json?: string }}
   */
  #lastRecord = {};
  #isMounting = false;
  #isChanged = false;
  /** @type {(() => void)[]} */
  #pending = [];

  /**
   * @param {HTMLElement} element
   * @param {string} caseText the case, as a link fragment.
   * @param {(error: unknown, part: string) => void} report
   * @param {() => void} onLoadDeferred
   * @param {(caseText: string) => string | undefined} writeRecord writes the record of a case as JSON, if the wasm runs.
   */
  constructor(element, caseText, report, onLoadDeferred, writeRecord) {
    this.#element = element;
    this.case = caseText;
    this.#report = report;
    this.#onLoadDeferred = onLoadDeferred;
    this.#writeRecord = writeRecord;
  }

  /** The record of the case, a new copy for each caller. */
  get record() {
    return this.#recordOf(this.case);
  }

  /** @param {string} caseText */
  #recordOf(caseText) {
    if (this.#lastRecord.caseText !== caseText || !this.#lastRecord.json) this.#lastRecord = { caseText, json: this.#writeRecord(caseText) };
    return parse(this.#lastRecord.json ?? 'null');
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
    if (isChanged) this.#dispatchChange(this.case);
    pending.forEach((dispatch) => dispatch());
    return isChanged;
  }

  /**
   * Dispatches a change of the case. Its detail is made when a listener reads it: most changes are read by nobody.
   * @param {string} caseText
   */
  #dispatchChange(caseText) {
    const event = new CustomEvent('when-rust-change', { bubbles: true, composed: true });
    /** @type {unknown} */
    let detail;
    Object.defineProperty(event, 'detail', { get: () => (detail ??= this.#recordOf(caseText)) });
    this.#element.dispatchEvent(event);
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

  /** @param {string} caseText */
  changed(caseText) {
    this.case = caseText;
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

  opensLinks() {
    return isFirst(this.#element);
  }

  loadDeferred() {
    this.#pending.push(this.#onLoadDeferred);
  }

  /** @param {Document} page */
  adoptStyles(page) {
    adoptStyles(page);
  }
}
