// @ts-check
// The host of a widget inside its element: mounts it, and tells it of the page around. Knows nothing of the decision.

import { HostAttributes } from './attributes.js';
import { DrawnCheck } from './drawn-check.js';
import { engine, hasGivenUp, hosts, load } from './engine.js';
import { readGiven, repeatGiven } from './first-screen.js';
import { ForeignChanges } from './foreign-changes.js';
import { RenderRoot } from './render-root.js';
import { adoptStyles } from './styles.js';
import { WidgetEvents } from './widget-events.js';

/** Loads what runs the widget, and returns the class that mounts one in an element. */
export async function ready() {
  await load();
  return WidgetHost;
}

export class WidgetHost {
  #element;
  #root;
  #room;
  #show;
  #report;
  /** @type {RenderRoot | undefined} */
  #renderRoot;
  /** @type {import('./glue.js').Widget | undefined} */
  #widget;
  /** What the widget told, and with it the case. */
  #events;
  /** Whether the case in the page's address comes first. */
  #readsAddress;
  #drawnCheck = new DrawnCheck(() => engine.callWasm(() => this.#widget?.isDrawn) !== false);
  #attributes;
  #foreignChanges = new ForeignChanges(() => this.#giveUp('its content is changed from outside again and again'));

  /**
   * @param {HTMLElement} element with an open shadow root.
   * @param {HTMLElement} room where the widget goes.
   * @param {string} caseText
   * @param {boolean} isFirst whether it takes the case that the page's address holds.
   * @param {(part?: string, role?: string, text?: string) => void} show shows the fallback, with a sentence.
   * @param {(error: unknown, part: string) => void} report tells the page what went wrong.
   */
  constructor(element, room, caseText, isFirst, show, report) {
    this.#element = element;
    this.#root = /** @type {ShadowRoot} */ (element.shadowRoot);
    this.#room = room;
    this.#events = new WidgetEvents(element, caseText, report);
    this.#show = show;
    this.#report = report;
    this.#readsAddress = isFirst || element.hasAttribute('sync-url');
    this.#attributes = new HostAttributes(element);
  }

  get case() {
    return this.#events.case;
  }

  set case(text) {
    if (this.#widget) engine.callWasm(() => this.#widget?.setCase(text));
    else this.#events.case = engine.callWasm(() => engine.Widget.check(text)) ?? text;
  }

  /** The record of the case; null while there is no widget. */
  get record() {
    return this.#widget ? this.#events.record : null;
  }

  /** @param {'reset' | 'undo' | 'redo'} name of a method of the widget, which is called if there is one. */
  act(name) {
    if (!this.#widget && name === 'reset') this.#events.clear();
    engine.callWasm(() => this.#widget?.[name]());
  }

  /** @param {string} id of a trait, whose question is scrolled to and focused. Returns whether there is one. */
  ask(id) {
    return engine.callWasm(() => this.#widget?.ask(id)) ?? false;
  }

  /**
   * @param {string} name of an attribute that has another value.
   * @param {string | null} value null where it is gone. A bad one is reported and its default stays.
   */
  attribute(name, value) {
    if (name !== 'case') this.#attributes.note(name);
    else if (value === null) this.act('reset');
    else {
      try {
        this.case = value;
      } catch (error) {
        this.#report(error, name);
      }
    }
    this.#attributes.check(engine, this.#report);
    this.#tellLinks();
  }

  /** The element has come into a page. It may only have been moved, and loses its style where that is another page. */
  enter() {
    if (!this.#renderRoot) this.mount();
    adoptStyles(this.#root, this.#element.ownerDocument);
  }

  /** The element has left its page. */
  leave() {
    if (!this.#renderRoot) return;
    this.#stop();
    this.#show();
  }

  /** @param {boolean} [isAnew] whether a widget was lost before this one is mounted. The focus stays where it is. */
  mount(isAnew = false) {
    hosts.add(this);
    this.#attributes.check(engine, this.#report);
    if (engine.isDead && hasGivenUp()) this.#giveUp();
    if (engine.isDead) return;
    const given = readGiven(this.#root);
    // Before the content is replaced: right afterwards WebKit does not know it.
    const { bottom } = this.#element.getBoundingClientRect();
    this.#foreignChanges.stop();
    this.#render();
    if (!this.#widget || !this.#renderRoot) return;
    this.#room.replaceChildren(this.#renderRoot.element);
    this.#root.replaceChildren(/** @type {Node} */ (this.#room.parentElement));
    this.#foreignChanges.watch(this.#root);
    adoptStyles(this.#root, this.#element.ownerDocument);
    this.#tellLinks();
    // What was reserved and is not needed is given back, unless that would move something before the reader's eyes.
    if (bottom > innerHeight) this.#room.dataset.free = '';
    if (isAnew) engine.callWasm(() => this.#widget?.writeAddressSoon());
    this.afterCall();
    // Yew draws in a microtask that is queued already, and by the next task at the latest.
    if (!isAnew) queueMicrotask(() => this.#widget && this.#events.dispatch('when-rust-ready'));
    setTimeout(() => repeatGiven(this.#room, given));
  }

  /** Before a call into the wasm: what became of the content was not the widget's doing. */
  revertForeignChanges() {
    this.#foreignChanges.revert();
  }

  /** After a call into the wasm: what became of the content was the widgets' doing, and the page hears of the rest. */
  afterCall() {
    this.#foreignChanges.acceptOwn();
    if (this.#widget && this.#events.flush()) this.#drawnCheck.begin();
  }

  /** @param {unknown} error by which the engine is dead; another will mount the widget. */
  lose(error) {
    this.#widget = undefined;
    this.#renderRoot?.end.abort();
    this.#report(error, 'run');
  }

  /** Mounts the widget with its case; with none where that is not understood, which is reported. */
  #render() {
    const events = this.#events;
    const { element, end } = (this.#renderRoot = new RenderRoot((event, root) => events.clicked(event, root)));
    const mount = () => {
      events.begin();
      this.#widget = engine.callWasm(() => engine.Widget.mount(this.#element, element, events, end, events.case, this.#readsAddress));
    };
    try {
      mount();
    } catch (error) {
      this.#report(error, 'case');
      events.clear();
      mount();
    }
    this.#readsAddress = false;
  }

  #stop() {
    const [widget, renderRoot] = [this.#widget, this.#renderRoot];
    this.#renderRoot = this.#widget = undefined;
    this.#drawnCheck.end();
    hosts.delete(this);
    this.#foreignChanges.stop();
    this.#events.end();
    engine.callWasm(() => widget?.unmount());
    renderRoot?.end.abort();
    if (widget) renderRoot?.free(engine.callWasm);
  }

  /** @param {string} [error] that is still to be reported. */
  #giveUp(error) {
    if (error) this.#report(error, 'run');
    this.#stop();
    this.#show('failure', 'alert', 'The interactive decision aid has stopped.');
  }

  #tellLinks() {
    engine.callWasm(() => this.#widget?.setLinks(this.#attributes.shareBase, this.#attributes.bookingLink));
  }
}
