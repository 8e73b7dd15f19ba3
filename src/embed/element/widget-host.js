// @ts-check
// Mounts the widget in its element, and passes on what happens to the element. Knows nothing of the decision.

import { HostAttributes } from './attributes.js';
import { DrawnCheck } from './drawn-check.js';
import { engine, hasGivenUp, hosts, load, loadDeferred } from './engine.js';
import { isFirst } from './first-element.js';
import { readInput, restoreInput } from './first-screen.js';
import { ForeignChanges } from './foreign-changes.js';
import { RenderRoot } from './render-root.js';
import { adoptStyles } from './styles.js';
import { WidgetEvents } from './widget-events.js';

/** @type {(...files: Parameters<typeof load>) => Promise<typeof WidgetHost>} starts the engine, and returns the class that mounts a widget. */
export const ready = (...files) => load(...files).then(() => WidgetHost);

export class WidgetHost {
  #element;
  #root;
  #container;
  #showFallback;
  report;
  /** @type {RenderRoot | undefined} */
  #renderRoot;
  /** @type {import('./glue.js').Widget | undefined} */
  #widget;
  /** What the widget reported last, including the case. */
  #events;
  /** Whether a case in the page's address takes precedence. */
  #readsAddress;
  #drawnCheck = new DrawnCheck(() => engine.callWasm(() => this.#widget?.isDrawn) !== false);
  #attributes;
  #foreignChanges = new ForeignChanges(() => this.#giveUp('its content is changed from outside again and again'));

  /**
   * @param {HTMLElement} element with an open shadow root.
   * @param {HTMLElement} container of the widget.
   * @param {string} caseText
   * @param {(predicate?: string) => void} showFallback with a sentence on the decision aid, if given.
   * @param {(error: unknown, part: string) => void} report tells the page of an error.
   */
  constructor(element, container, caseText, showFallback, report) {
    this.#element = element;
    this.#root = /** @type {ShadowRoot} */ (element.shadowRoot);
    this.#container = container;
    this.#events = new WidgetEvents(element, caseText, report, loadDeferred, (text) => engine.callWasm(() => engine.Widget.record(text)));
    this.#showFallback = showFallback;
    this.report = report;
    this.#readsAddress = isFirst(element) || element.hasAttribute('sync-url');
    this.#attributes = new HostAttributes(element);
  }

  get case() {
    return this.#events.case;
  }

  set case(text) {
    if (this.#widget) engine.callWasm(() => this.#widget?.setCase(text));
    else this.#events.case = engine.callWasm(() => engine.Widget.check(text)) ?? text;
  }

  /** The record of the case, null while there is no widget. */
  get record() {
    return this.#widget ? this.#events.record : null;
  }

  /** @param {'reset' | 'undo' | 'redo'} command a method of the widget. Without a widget, only `reset` has effect. */
  run(command) {
    if (!this.#widget && command === 'reset') this.#events.clearCase();
    engine.callWasm(() => this.#widget?.[command]());
  }

  /** @param {string} id of a trait: scrolls to its question and focuses it. Returns whether there is one. */
  ask(id) {
    return engine.callWasm(() => this.#widget?.ask(id)) ?? false;
  }

  /**
   * @param {string} name
   * @param {string | null} value null if the attribute was removed. A bad value is reported, and the default applies.
   */
  attributeChanged(name, value) {
    try {
      if (name !== 'case') this.#attributes.markDirty(name);
      else if (value === null) this.run('reset');
      else this.case = value;
    } catch (error) {
      this.report(error, name);
    }
    this.#updateAttributes();
  }

  /** After the element was inserted or moved. Moving it to another document drops its adopted style sheets. */
  connect() {
    if (!this.#renderRoot) this.mount();
    adoptStyles(this.#root);
  }

  /** After the element was removed. Moving it disconnects and connects it at once: unmount only if it stays away. */
  disconnect() {
    queueMicrotask(() => {
      if (this.#element.isConnected || !this.#renderRoot) return;
      this.#unmount();
      this.#showFallback();
    });
  }

  /** @param {boolean} [isRemount] whether this follows a restart of the engine. The focus is kept. */
  mount(isRemount = false) {
    hosts.add(this);
    if (engine.isDead) return hasGivenUp() ? this.#giveUp() : undefined;
    const input = readInput(this.#root);
    // Measured before the content is replaced: right afterwards WebKit does not know the position.
    const { bottom } = this.#element.getBoundingClientRect();
    this.#foreignChanges.stop();
    this.#render();
    if (!this.#widget || !this.#renderRoot) return;
    this.#container.replaceChildren(this.#renderRoot.element);
    this.#root.replaceChildren(/** @type {Node} */ (this.#container.parentElement));
    this.#foreignChanges.watch(this.#root);
    adoptStyles(this.#root);
    this.#updateAttributes();
    // Release the rest of the reserved height, unless that would move what the reader sees.
    if (bottom > innerHeight) this.#container.dataset.free = '';
    if (isRemount) engine.callWasm(() => this.#widget?.writeAddressSoon());
    this.afterCall();
    // Yew renders in a microtask that is already queued, and by the next task at the latest.
    if (!isRemount) queueMicrotask(() => this.#widget && this.#events.dispatch('when-rust-ready'));
    this.updateDeferred();
    setTimeout(() => restoreInput(this.#container, input));
  }

  /** Before a call into the wasm: any change of the content so far is foreign. */
  revertForeignChanges() {
    this.#foreignChanges.revert();
  }

  /** After a call into the wasm: changes of the content are the widget's own, and pending events go out. */
  afterCall() {
    this.#foreignChanges.acceptOwn();
    if (this.#widget && this.#events.flush()) this.#drawnCheck.start();
  }

  /** @param {unknown} error that killed the engine. The next engine mounts the widget again. */
  onTrap(error) {
    this.#widget = undefined;
    this.#renderRoot?.abortController.abort();
    this.report(error, 'run');
  }

  /** Tells the widget the state of the deferred part, with its styles. While it is `loading`, requests it after drawing. */
  updateDeferred() {
    adoptStyles(this.#root);
    if (engine.deferredState === 'loading') setTimeout(() => engine.deferredState === 'loading' && loadDeferred());
    else engine.callWasm(() => this.#widget?.setDeferred(engine.deferredState === 'loaded'));
  }

  /** Mounts the widget with its case. An invalid case is reported, and the widget starts empty. */
  #render() {
    const events = this.#events;
    const { element, abortController } = (this.#renderRoot = new RenderRoot((event, root) => events.onClick(event, root)));
    const mount = () => {
      events.beginMount();
      this.#widget = engine.callWasm(() => engine.Widget.mount(this.#element, element, events, abortController, events.case, this.#readsAddress));
    };
    try {
      mount();
    } catch (error) {
      this.report(error, 'case');
      events.clearCase();
      mount();
    }
    this.#readsAddress = false;
  }

  #unmount() {
    const [widget, renderRoot] = [this.#widget, this.#renderRoot];
    this.#renderRoot = this.#widget = undefined;
    this.#drawnCheck.cancel();
    hosts.delete(this);
    this.#foreignChanges.stop();
    this.#events.discardPending();
    engine.callWasm(() => widget?.unmount());
    renderRoot?.abortController.abort();
    if (widget) renderRoot?.freeListeners(engine.callWasm);
  }

  /** @param {string} [error] to report first. */
  #giveUp(error) {
    if (error) this.report(error, 'run');
    this.#unmount();
    this.#showFallback('has stopped');
  }

  #updateAttributes() {
    this.#attributes.check(engine, this.report);
    engine.callWasm(() => this.#widget?.setLinks(this.#attributes.shareBase, this.#attributes.bookingLink));
  }
}
