// What the pages check themselves with. A page tells `must(what, check)` any number of times, in order, and
// `broken(sabotage)`, which makes its promise false; opened under `/broken/` it is sabotaged and must fail.

const IS_BROKEN = location.pathname.startsWith('/broken/');
const PATIENCE = IS_BROKEN ? 700 : 20_000;
const TRAITS = ['throughput', 'concurrency', 'latency', 'ownership', 'exploratory', 'automation', 'no-capacity', 'unclear'];
/** Kept from before a page can replace them. */
const { stringify } = JSON;
const { setTimeout, performance } = window;
const { now } = Performance.prototype;

const checks = [];
let sabotage = () => {};
const allowed = new Set();

export const must = (what, check) => checks.push([what, check]);
export const broken = (act) => (sabotage = act);
/** Lets `violations` or `uncaught` happen. */
export const allow = (what) => allowed.add(what);

/** Waits until `condition` holds, and tells what it gave. */
export async function until(condition, what = condition) {
  const deadline = now.call(performance) + PATIENCE;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (now.call(performance) > deadline) throw new Error(`never held: ${typeof what === 'function' && what !== condition ? what() : what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Some time, in which something must not happen. */
export const during = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function equal(actual, expected, what = '') {
  const [left, right] = [stringify(actual), stringify(expected)];
  if (left === right) return;
  let same = 0;
  while (left[same] === right[same]) same++;
  const near = (text) => (text.length > 300 ? `…${text.slice(Math.max(same - 20, 0), same + 80)}…` : text);
  throw new Error(`${what} ${near(left)} instead of ${near(right)}`);
}

export function holds(condition, what) {
  if (!condition) throw new Error(text(what));
}

export const widget = () => document.querySelector('when-rust');
export const all = () => [...document.querySelectorAll('when-rust')];
export const find = (selector, element = widget()) => element.shadowRoot?.querySelector(selector);
export const ready = (element = widget()) => until(() => find('[part~=base]', element), 'the widget is there');
export const findAll = (selector, element = widget()) => [...element.shadowRoot.querySelectorAll(selector)];
export const section = (name, element = widget()) => find(`[data-section=${name}]`, element);
/** Opens a section, which draws nothing before. */
export async function open(name, element = widget()) {
  if (!section(name, element).open) find(`[data-section=${name}] > summary`, element).click();
  await until(() => find(`[data-section=${name}] > .inside`, element), () => `${name} is open`);
}
/** Opens every section, and what narrow pages keep behind "More". */
export async function unfoldAll(element = widget()) {
  for (const { dataset } of findAll('[data-section]', element)) await open(dataset.section, element);
  if (find('#more', element).ariaExpanded === 'false') find('#more', element).click();
  await until(() => find('#more', element).ariaExpanded === 'true', 'the tools are there');
}
/** Closes a section. */
export async function close(name, element = widget()) {
  if (section(name, element).open) find(`[data-section=${name}] > summary`, element).click();
  await until(() => !find(`[data-section=${name}] > .inside`, element), () => `${name} is closed`);
}
export const radio = (id, value, element = widget()) => find(`[name="${id}"][value=${value}]`, element);
export const answer = (id, value, element = widget()) => radio(id, value, element).click();
export const told = (kind) => window.seen.told.filter((one) => one.kind === kind);

/** What is on screen of the element's case, as a text; and what ought to be, by its record. */
function shown(element) {
  const headline = find('[part~=verdict]', element);
  const answers = TRAITS.map((id) => find(`[name="${id}"]:checked`, element)?.value);
  const isSaid = Boolean(headline?.textContent) && find('[part~=compact] b', element)?.textContent === headline.textContent;
  return [headline?.dataset.verdict, headline?.dataset.status, ...answers, isSaid, find('[part~=base]', element) ? 'base' : ''].join(' ');
}
function meant(element) {
  const chosen = [...element.shadowRoot.querySelectorAll('[part~=workloads] [aria-current]')].findIndex((one) => one.getAttribute('aria-current') === 'true');
  const one = element.record?.workloads[Math.max(chosen, 0)];
  return [one?.verdict ?? '', one?.status, ...TRAITS.map((id) => one?.answers[id] ?? 'unset'), true, 'base'].join(' ');
}

/** Waits until what is on screen is what the record says, with this case. */
export async function agrees(element = widget(), text = undefined) {
  await until(() => element.record && shown(element) === meant(element), () => `${shown(element)} instead of ${meant(element)}`);
  if (text !== undefined) equal(element.case, text, 'the case is');
}

/** Waits until the fallback is on screen with one calm sentence. */
export async function fallsBack(element = widget()) {
  const failure = await until(() => find('[part~=failure]', element), 'the failure is told');
  equal([failure.getAttribute('role'), element.shadowRoot.querySelectorAll('[part~=failure]').length], ['alert', 1]);
  holds(/^[A-Z][^.]+\.$/.test(failure.textContent), `not one sentence: ${failure.textContent}`);
  holds(!find('[part~=base]', element), 'the widget is still there');
  for (const child of element.children) holds(child.getClientRects().length, 'the fallback is not on screen');
  holds(element.querySelector('a[href]'), 'no link of the host');
}

/** One error was told, of this part, by this element. */
export async function tellsOnce(part, element = widget()) {
  await until(() => told('error').length, 'an error is told');
  await during(50);
  equal(told('error').filter((one) => one.target === element).map((one) => one.detail.part), [part], 'told');
  holds(told('error')[0].detail.message, 'without a message');
}

/** What must hold where the widget cannot be loaded, with the case `wr=WR:1/TP:Y` in the markup. */
export function mustFallBack() {
  must('the fallback stays, with one calm sentence and the host’s link', () => fallsBack());
  must('one error is told', () => tellsOnce('load'));
  must('the case is not lost, and everything can be asked', () => {
    equal([widget().case, widget().record, widget().ask('latency')], ['wr=WR:1/TP:Y', null, false]);
    widget().case = 'wr=WR:1/EX:Y';
    widget().reset();
    widget().undo();
    equal(widget().case, 'wr=WR:1');
  });
}

/** What must hold where the widget runs, with that same case. */
export function mustWork() {
  must('it works and is styled', async () => {
    await ready();
    await agrees();
    answer('concurrency', 'yes');
    await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y');
    equal(getComputedStyle(find('fieldset')).borderInlineStartWidth, '0px');
  });
}

/** Nothing reaches beyond the widget's sides, is cut off, or lies over what belongs to the same question. */
export function fits(element = widget()) {
  const sides = find('[part~=base]', element).getBoundingClientRect();
  const told = (one) => `${one.localName}.${one.getAttribute('class')} “${one.textContent.slice(0, 40)}”`;
  for (const one of element.shadowRoot.querySelectorAll('*')) {
    const { left, right, width } = one.getBoundingClientRect();
    // A wide table and a row of many workloads scroll in frames of their own, what is only spoken takes no room, and
    // what is open over the page stands in the window.
    if (!width || one.closest('svg *, .scroll *, .chips *, .spoken, .unseen, :popover-open')) continue;
    holds(left >= sides.left - 0.5 && right <= sides.right + 0.5, () => `beyond the sides: ${told(one)}`);
    const cut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    // A field scrolls its text; a line that ends in dots is said in full by its section.
    const hides = getComputedStyle(one).overflowX !== 'visible' && !one.matches('input, textarea, .scroll, .chips, .gist, bdi, .nearest li');
    holds(!cut || !hides, () => `cut off: ${told(one)}`);
  }
  for (const question of findAll('[part~=question]', element)) {
    const parts = ['legend', '.about', '.choices', '.note'].map((part) => question.querySelector(part));
    for (const [one, other] of parts.flatMap((one, at) => parts.slice(at + 1).map((other) => [one, other]))) {
      const [a, b] = [one, other].map((part) => textBox(part));
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      holds(apart, () => `${told(one)} lies over ${told(other)}`);
    }
    const labels = [...question.querySelectorAll('label span')].map((label) => [label, label.parentElement]);
    for (const [label, box] of labels) holds(label.scrollWidth <= box.clientWidth + 1, () => `too wide: ${told(label)}`);
  }
}

/** Where `one` is in the window around everything, frames and all. */
export function boxOf(one) {
  const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
  const frame = one.ownerDocument.defaultView.frameElement;
  if (!frame) return { left, top, right, bottom, width, height };
  const around = boxOf(frame);
  const [x, y] = [around.left + frame.clientLeft, around.top + frame.clientTop];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y, width, height };
}

/** Whether the whole of `one` is in the window, where its middle is covered by nothing of the widget. */
export function isInWindow(one) {
  const { left, top, right, bottom, width } = boxOf(one);
  if (!width || left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) return false;
  const own = one.getBoundingClientRect();
  const hit = one.getRootNode().elementFromPoint((own.left + own.right) / 2, (own.top + own.bottom) / 2);
  return one.contains(hit);
}

/** Waits until the answer is in the window: its headline, or the compact answer. */
export const answerInSight = (element = widget()) =>
  until(() => [find('#verdict', element), find('.compact:popover-open', element)].some((one) => one && isInWindow(one)), () => `the answer in the window after ${element.case}`);

/** Gives every question each answer, in view as a reader has it, and looks each time whether the answer is there to be seen. */
export async function answersInSight(element = widget()) {
  for (const id of TRAITS) {
    for (const value of ['yes', 'no', 'unset']) {
      radio(id, value, element).scrollIntoView({ block: 'center' });
      answer(id, value, element);
      await agrees(element);
      await answerInSight(element);
    }
  }
}

/** Gives everything that can have it the focus, in view, and looks each time whether its middle is covered. */
export async function focusIsNotCovered(element = widget()) {
  await unfoldAll(element);
  for (const one of findAll('input, button, textarea, summary', element)) {
    if (!one.getClientRects().length) continue;
    one.focus();
    one.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = one.getBoundingClientRect();
    const hit = element.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    holds(hit === one || one.contains(hit) || hit?.closest('label')?.contains(one), () => `${one.outerHTML.slice(0, 80)} under ${hit?.outerHTML.slice(0, 80)}`);
  }
}

/** Where the content of `one` is, without the room that it leaves. */
function textBox(one) {
  const range = document.createRange();
  range.selectNodeContents(one);
  return range.getBoundingClientRect();
}

/** Adds rules of the reader's own to the widget. */
export function addStyle(rules, element = widget()) {
  const view = element.ownerDocument.defaultView;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
}

/** Cases of all kinds: open, leaning, settled, contradicting itself, and several with a name that has no spaces. */
export const CASES = [
  'wr=WR:1',
  'wr=WR:1/TP:Y/CB:Y',
  'wr=WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~Checkout~incidents:12,p99:180@50',
  'wr=WR:1/TP:Y/EX:Y/IA:Y~Nightly%20report',
  `wr=WR:1/TP:Y~${'W'.repeat(80)}&wr=WR:1/CB:Y~Search&wr=WR:1`,
];

/** Makes the next change of the page's content by the widget fail: in wasm that is a trap. */
export function trap(act) {
  const { insertBefore } = Node.prototype;
  const { setAttribute } = Element.prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  const fails = () => {
    Node.prototype.insertBefore = insertBefore;
    Element.prototype.setAttribute = setAttribute;
    Object.defineProperty(Node.prototype, 'nodeValue', nodeValue);
    throw new Error('out of order');
  };
  Node.prototype.insertBefore = fails;
  Element.prototype.setAttribute = fails;
  Object.defineProperty(Node.prototype, 'nodeValue', { ...nodeValue, set: fails });
  act();
}

const text = (what) => (typeof what === 'function' ? what() : what);

async function run() {
  const passed = [];
  const failed = [];
  const attempt = async (what, check) => {
    try {
      await check();
      passed.push(what);
    } catch (error) {
      failed.push(`${what}: ${text(error?.message ?? error)}`);
    }
  };
  if (IS_BROKEN) await sabotage();
  for (const [what, check] of checks) {
    await attempt(what, check);
    // One check that fails is all that is asked of a broken page.
    if (IS_BROKEN && failed.length) break;
  }
  for (const kind of ['uncaught', 'violations']) {
    if (!allowed.has(kind)) await attempt(`no ${kind}`, () => equal(window.seen[kind], []));
  }
  document.documentElement.dataset.outcome = stringify({ passed, failed });
}

addEventListener('load', () => setTimeout(run), { once: true });
