// The widget inside its element: mounts it, keeps its case outside the wasm, mends what others break, and talks to
// the page around. Knows nothing of the decision.

import { bookingLink, compose, linkBase, ours, pageAddress } from './address.js';
import { engine, guests, hasGivenUp, load, restart, style } from './engine.js';
import { copy, download, print, textOf } from './take-away.js';

const NOTHING = 'wr=WR:1';
/** How often in a minute an element mends what others did to its content before it gives up. */
const MENDINGS = 50;
/** After how many milliseconds a change must be on screen, and is written into the page's address. */
const SETTLED = 300;

/** The style sheet, made for each window. */
const sheets = new WeakMap();

/** Loads what runs the widget, and tells the class that mounts one in an element. */
export async function ready() {
  await load();
  return Guest;
}

class Guest {
  #element;
  #root;
  #room;
  #show;
  #report;
  #place;
  #listeners;
  #widget;
  /** The case as text, and its record as JSON: they outlive the wasm. */
  #case;
  #record;
  /** A link in the page's address, until it is mounted. */
  #linked;
  #changed = false;
  /** The case in the page's address, as far as that is known. */
  #known = ours(location.hash);
  #timer;
  #base;
  #booking = '';
  #told;
  #mendings = 0;
  #since = 0;
  #disturbed = new MutationObserver((records) => this.mend(records));

  constructor(element, room, text, isFirst, show, report) {
    this.#element = element;
    this.#root = element.shadowRoot;
    this.#room = room;
    this.#case = text;
    this.#show = show;
    this.#report = report;
    for (const name of ['theme', 'cta-href', 'share-base']) if (element.hasAttribute(name)) this.attribute(name, element.getAttribute(name));
    if (isFirst || this.#syncs) this.#linked = ours(location.hash) || undefined;
    this.enter();
  }

  get case() {
    return this.#case;
  }

  set case(text) {
    if (this.#widget) engine.enter(() => this.#widget.setCase(text));
    else this.#case = engine.enter(() => engine.Widget.check(text)) ?? text;
  }

  get record() {
    return this.#widget ? JSON.parse(this.#record) : null;
  }

  get #syncs() {
    return this.#element.hasAttribute('sync-url');
  }

  /** Calls a method of the widget, if there is one. */
  act(name, detail) {
    if (!this.#widget && name === 'reset') this.#case = NOTHING;
    return engine.enter(() => this.#widget?.[name](detail));
  }

  /** Takes an attribute over, whose value is null where it is gone. A bad one is reported and its default stays. */
  attribute(name, text) {
    this.#try(() => {
      if (name === 'case') {
        if (text === null) this.act('reset');
        else this.case = text;
      } else if (name === 'theme') {
        if (text !== null && !/^(auto|light|dark)$/.test(text)) throw new Error('expected auto, light or dark');
      } else if (name === 'cta-href') {
        this.#booking = '';
        if (text !== null) this.#booking = bookingLink(text);
      } else if (name === 'share-base') {
        this.#base = undefined;
        if (text !== null) this.#base = pageAddress(text);
      }
    }, name);
    this.#follow();
    this.#tellPage();
  }

  /** The element has come into a page. It may only have been moved, and loses its style where that is another page. */
  enter() {
    if (!this.#place) this.mount();
    this.#dress();
  }

  /** The element has left its page. */
  leave() {
    if (!this.#place) return;
    this.#stop();
    this.#show();
  }

  /** Mounts the widget; anew if it was there before, in which case focus stays where it is. */
  mount(anew) {
    guests.add(this);
    if (engine.dead) {
      if (hasGivenUp()) this.#giveUp();
      return;
    }
    const focused = this.#root.activeElement;
    const given = this.#givenMeanwhile();
    // Told before the content is replaced: right afterwards WebKit does not know it.
    const { bottom } = this.#element.getBoundingClientRect();
    this.#told = [];
    this.#disturbed.disconnect();
    this.#place = this.#newPlace();
    this.#try(() => this.#render(), 'case', () => {
      this.#case = NOTHING;
      this.#render();
    });
    if (!this.#widget) return;
    this.#case = engine.enter(() => this.#widget.case);
    this.#room.replaceChildren(this.#place);
    this.#root.replaceChildren(this.#room.parentElement);
    this.#disturbed.observe(this.#root, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
    this.#dress();
    this.#follow();
    this.#tellPage();
    this.#tellMisread();
    this.#record = engine.enter(() => this.#widget.record) ?? this.#record;
    // What was reserved and is not needed is given back, unless that would move something before the reader's eyes.
    if (bottom > innerHeight) this.#room.dataset.free = '';
    if (anew) this.settle();
    else this.#tell('when-rust-ready');
    // It is drawn by the next task.
    setTimeout(() => {
      const find = (selector) => this.#room.querySelector(selector);
      for (const radio of given.chosen) find(radio)?.click();
      for (const [id, text] of given.typed) {
        const field = find(`#${id}`);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (focused) find(focused.id ? `#${focused.id}` : `[name="${focused.name}"]:checked`)?.focus({ preventScroll: true });
    });
  }

  /** What was chosen, as selectors of radios, and typed, by the fields' ids, on a first screen that the page brought along. */
  #givenMeanwhile() {
    const [chosen, fields] = ['#still :checked:not([value="unset"])', '#still [type="text"]'].map((which) => [...this.#root.querySelectorAll(which)]);
    return {
      chosen: chosen.map(({ name, value }) => `[name="${name}"][value="${value}"]`),
      typed: fields.filter(({ value }) => value).map(({ id, value }) => [id, value]),
    };
  }

  /** Undoes what others did to the content, from the last disturbance to the first. */
  mend(records = this.#disturbed.takeRecords()) {
    if (!records.length) return;
    const now = performance.now();
    if (now - this.#since > 60_000) {
      this.#since = now;
      this.#mendings = 0;
    }
    if (++this.#mendings > MENDINGS) {
      this.#report('its content is changed from outside again and again', 'run');
      this.#giveUp();
      return;
    }
    for (const { target, oldValue, addedNodes, removedNodes, nextSibling } of records.reverse()) {
      if (oldValue !== null) target.data = oldValue;
      for (const node of addedNodes) node.remove();
      for (const node of removedNodes) target.insertBefore(node, nextSibling);
    }
    this.#disturbed.takeRecords();
  }

  /** After the widgets have run: their own doings need no mending, and a change is told. */
  settle() {
    this.#disturbed.takeRecords();
    if (!this.#changed || !this.#widget) return;
    this.#changed = false;
    this.#tellPage();
    this.#record = engine.enter(() => this.#widget.record) ?? this.#record;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), SETTLED);
    this.#tell('when-rust-change', this.record);
  }

  /** The engine is dead; another will mount the widget. */
  lose(error) {
    this.#widget = undefined;
    this.#report(error, 'run');
  }

  /** Where the widget is mounted. Yew never frees the listeners of a root: what it adds is noted, to be freed here. */
  #newPlace() {
    const place = document.createElement('div');
    const add = place.addEventListener.bind(place);
    const added = (this.#listeners = []);
    add('click', (event) => this.#clicked(event));
    add('change', ({ target }) => target.id === 'open-file' && this.#open(target));
    // For the style sheet: WebKit does not always notice focus by `:has()`.
    for (const type of ['focusin', 'focusout']) add(type, ({ target }) => place.toggleAttribute('data-typing', type === 'focusin' && target.matches(':is([type="text"], textarea):read-write') && !target.closest(':popover-open')));
    for (const type of ['dragover', 'drop']) add(type, (event) => this.#dropped(event));
    place.addEventListener = (type, listener, options) => {
      added.push([type, listener]);
      add(type, listener, options);
    };
    return place;
  }

  #render() {
    this.#widget = engine.enter(() =>
      engine.Widget.mount(this.#place, this.#case, this.#linked, () => {
        this.#case = this.#widget.case;
        this.#changed = true;
      }),
    );
    this.#linked = undefined;
  }

  #stop() {
    const [widget, place] = [this.#widget, this.#place];
    this.#write();
    guests.delete(this);
    this.#disturbed.disconnect();
    this.#place = this.#widget = undefined;
    this.#follow();
    engine.enter(() => widget?.unmount());
    for (const [type, listener] of widget ? this.#listeners : []) {
      place.removeEventListener(type, listener, true);
      engine.enter(() => listener._wbg_cb_unref());
    }
  }

  #giveUp() {
    this.#stop();
    this.#show('failure', 'alert', 'The interactive decision aid has stopped.');
  }

  /** Constructed style sheets belong to one document; what is in none that is shown needs no style. */
  #dress() {
    const { defaultView } = this.#element.ownerDocument;
    if (!defaultView) return;
    let sheet = sheets.get(defaultView);
    if (!sheet) {
      sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(style);
      sheets.set(defaultView, sheet);
    }
    const worn = this.#root.adoptedStyleSheets;
    if (!worn.includes(sheet)) this.#root.adoptedStyleSheets = [...worn, sheet];
  }

  /** Some time after a change: it must be on screen by now, and belongs into the page's address. */
  async #look() {
    const timer = this.#timer;
    if (!(await this.#drawn()) && timer === this.#timer) await restart('a change was not drawn');
    // A later change is looked at in its own time.
    if (timer === this.#timer) this.#write();
  }

  /** Listens to the page's address while it follows the case, and to its being printed. */
  #follow() {
    const listen = (on) => (on ? 'addEventListener' : 'removeEventListener');
    const follows = listen(this.#widget && this.#syncs);
    window[follows]('hashchange', this.#pasted);
    window[follows]('pagehide', this.#write);
    for (const type of ['beforeprint', 'afterprint']) window[listen(this.#widget)](type, this.#printing);
  }

  #pasted = () => {
    const linked = (this.#known = ours(location.hash));
    if (!linked) return;
    engine.enter(() => this.#widget?.openLink(linked));
    this.#tellMisread();
  };

  /** Tells the page what was not understood of a link or a file; the visitor sees it. */
  #tellMisread() {
    const misread = engine.enter(() => this.#widget?.misread);
    if (misread) this.#report(`not understood: ${misread.trim()}`, 'link');
  }

  #write = () => {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const url = new URL(location.href);
    const link = engine.enter(() => this.#widget?.link);
    if (!link || !this.#syncs) return;
    if (this.#known !== (this.#known = ours(url.hash))) {
      // Another link was put there meanwhile: it is read first.
      this.#timer = setTimeout(() => this.#look(), SETTLED);
      return;
    }
    url.hash = compose(url.hash, this.#case === NOTHING ? '' : link.slice(this.#told[0].length));
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // Browsers refuse what comes too often, and frames may refuse it always: the next change tries again.
    }
    this.#known = ours(location.hash);
  };

  #tellPage() {
    const now = new Date();
    const today = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    const page = [linkBase(this.#base ?? location.href), this.#booking, today, this.#element.getAttribute('view') === 'conversation'];
    if (!this.#widget || page.join() === this.#told.join()) return;
    this.#told = page;
    engine.enter(() => this.#widget?.setPage(...page));
  }

  #clicked(event) {
    const target = event.target.closest('button, a');
    if (!this.#place?.contains(target)) return;
    if (target.id === 'copy-link') this.#copy('link');
    if (target.id === 'copy-text') this.#copy('text');
    if (target.id === 'download') this.#download();
    if (target.id === 'print') this.#print();
    if (target.part.contains('cta') && !this.#tell('when-rust-cta', { href: target.href }, true)) event.preventDefault();
  }

  async #copy(id) {
    this.#tellPage();
    await this.#drawn();
    const field = this.#root.getElementById(id);
    if (!field) return;
    const isLink = id === 'link';
    const text = isLink ? engine.enter(() => this.#widget?.link) : field.value;
    const done = await copy(text, field);
    engine.enter(() => this.#widget?.tellCopied(isLink, done));
    if (isLink) this.#tell('when-rust-share', { link: text });
    else this.#tell('when-rust-export', { kind: field.dataset.kind });
  }

  #download() {
    const field = this.#root.getElementById('text');
    download(field);
    this.#tell('when-rust-export', { kind: field.dataset.kind });
  }

  async #print() {
    this.#printing({ type: 'beforeprint' });
    await this.#drawn();
    const content = this.#root.querySelector('.paper');
    if (!content) return;
    // Where printing is forbidden the last frame has stayed.
    this.#root.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    frame.className = 'spoken';
    frame.tabIndex = -1;
    this.#root.querySelector('.base').append(frame);
    this.#disturbed.takeRecords();
    this.#tell('when-rust-export', { kind: 'print' });
    print(frame, content, style, () => {
      frame.remove();
      this.#disturbed.takeRecords();
      this.#printing({ type: 'afterprint' });
    });
  }

  #printing = ({ type }) => {
    this.#tellPage();
    engine.enter(() => this.#widget?.setPaper(type === 'beforeprint'));
  };

  /** Resolves when what changed is on screen, with whether it is: drawing takes several turns where it takes long. */
  async #drawn() {
    const isDrawn = () => engine.enter(() => this.#widget?.isDrawn) !== false;
    for (let turn = 0; turn < 20 && !isDrawn(); turn++) await new Promise((resolve) => setTimeout(resolve));
    return isDrawn();
  }

  async #open(field) {
    await this.#read(field.files[0]);
    field.value = '';
  }

  #dropped(event) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') this.#read(event.dataTransfer.files[0]);
  }

  async #read(file) {
    if (!file) return;
    const text = await textOf(file);
    engine.enter(() => this.#widget?.openFile(text));
    this.#tellMisread();
  }

  #tell(name, detail, cancelable = false) {
    return this.#element.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
  }

  /** Does what may meet a bad value from the page's markup or address, where nobody could catch an exception. */
  #try(action, part, otherwise = () => {}) {
    try {
      action();
    } catch (error) {
      this.#report(error, part);
      otherwise();
    }
  }
}
