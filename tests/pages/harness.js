// How the pages check themselves. A page calls `must(what, check)` any number of times, in order, and
// `broken(sabotage)`: opened under `/broken/`, or with the query `broken`, it is sabotaged first, and must fail.

const IS_BROKEN = location.pathname.startsWith('/broken/') || location.search === '?broken';
const PATIENCE = IS_BROKEN ? 700 : 20_000;
export const TRAITS = ['throughput', 'concurrency', 'latency', 'ownership', 'exploratory', 'automation', 'no-capacity', 'unclear'];
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

/** Waits until `condition` is truthy, and returns its value. */
export async function until(condition, what = condition) {
  const deadline = now.call(performance) + PATIENCE;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (now.call(performance) > deadline) throw new Error(`never held: ${typeof what === 'function' && what !== condition ? what() : what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits for some time, in which something must not happen. */
export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function equal(actual, expected, what = '') {
  const [left, right] = [stringify(actual), stringify(expected)];
  if (left === right) return;
  let same = 0;
  while (left[same] === right[same]) same++;
  const near = (text) => (text.length > 300 ? `…${text.slice(Math.max(same - 20, 0), same + 80)}…` : text);
  throw new Error(`${what} ${near(left)} instead of ${near(right)}`);
}

export function assert(condition, what) {
  if (!condition) throw new Error(text(what));
}

export const widget = () => document.querySelector('when-rust');
export const all = () => [...document.querySelectorAll('when-rust')];
export const find = (selector, element = widget()) => element.shadowRoot?.querySelector(selector);
export const ready = (element = widget()) => until(() => find('[part~=base]', element), 'the widget is there');
export const findAll = (selector, element = widget()) => [...element.shadowRoot.querySelectorAll(selector)];
export const section = (name, element = widget()) => find(`[data-section=${name}]`, element);
/** Opens a section, whose content is drawn then, as soon as the deferred part is loaded. */
export async function open(name, element = widget()) {
  if (!section(name, element).open) find(`[data-section=${name}] > summary`, element).click();
  await until(() => find(`[data-section=${name}] > .inside > :not(.deferred)`, element), () => `${name} is open`);
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
export const events = (kind) => window.seen.events.filter((one) => one.kind === kind);

/** The case as it is on screen, and as it must be by its record: both as texts that are compared. */
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
  assert(/^[A-Z][^.]+\.$/.test(failure.textContent), `not one sentence: ${failure.textContent}`);
  assert(!find('[part~=base]', element), 'the widget is still there');
  for (const child of element.children) assert(child.getClientRects().length, 'the fallback is not on screen');
  assert(element.querySelector('a[href]'), 'no link of the host');
}

/** This element dispatched one error event, about this part. */
export async function reportsOnce(part, element = widget()) {
  await until(() => events('error').length, 'an error is told');
  await sleep(50);
  equal(events('error').filter((one) => one.target === element).map((one) => one.detail.part), [part], 'told');
  assert(events('error')[0].detail.message, 'without a message');
}

/** Shows the text with this name, in the section that is open. */
export function showText(name) {
  findAll('.texts button').find(({ textContent }) => textContent === name).click();
  return until(() => find('#text') && find('.texts [aria-expanded=true]').textContent === name, () => `${name} is shown`);
}

/** The page's clipboard from now on. */
export const setClipboard = (value) => Object.defineProperty(navigator, 'clipboard', { value });

/** A `DataTransfer` with one file of this text. */
export function carrying(text) {
  const carrier = new DataTransfer();
  carrier.items.add(new File([text], 'anything.json', { type: 'application/json' }));
  return carrier;
}
/** Chooses a file with this text, in the section that is open. */
export function choose(text) {
  const field = find('#open-file');
  field.files = carrying(text).files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field;
}

/** The widget in the page of a frame. */
export const widgetIn = (frame) => until(() => frame.contentDocument?.querySelector('when-rust'), 'the widget is in its frame');

/** Sabotage: no fresh instance of the wasm can be had. */
export const failToStartAgain = () => (WebAssembly.instantiate = () => Promise.reject(new Error('no')));

/** Sabotage: the page does what its policy forbids. */
export function violate() {
  const noticed = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve, { once: true }));
  document.body.setAttribute('style', 'color: red');
  return noticed;
}

/** Makes the next DOM change of the widget fail, which is a trap in the wasm. Those of the page are done. */
export function trap(act) {
  const { insertBefore } = Node.prototype;
  const { setAttribute } = Element.prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  const failing = (original) =>
    function (...given) {
      if (!this.getRootNode().host) return original.apply(this, given);
      Node.prototype.insertBefore = insertBefore;
      Element.prototype.setAttribute = setAttribute;
      Object.defineProperty(Node.prototype, 'nodeValue', nodeValue);
      throw new Error('out of order');
    };
  Node.prototype.insertBefore = failing(insertBefore);
  Element.prototype.setAttribute = failing(setAttribute);
  Object.defineProperty(Node.prototype, 'nodeValue', { ...nodeValue, set: failing(nodeValue.set) });
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
    // A broken page needs only one failure.
    if (IS_BROKEN && failed.length) break;
  }
  for (const kind of ['uncaught', 'violations']) {
    if (!allowed.has(kind)) await attempt(`no ${kind}`, () => equal(window.seen[kind], []));
  }
  const { link } = document.documentElement.dataset;
  document.documentElement.dataset.outcome = stringify({ passed, failed, link });
}

if (document.readyState === 'complete') setTimeout(run);
else addEventListener('load', () => setTimeout(run), { once: true });
