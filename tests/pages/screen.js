// Checks of layout and visibility, and what opens and closes on screen.
import { agrees, answer, assert, broken, find, findAll, must, radio, ready, TRAITS, unfoldAll, until, widget } from '/harness.js';

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

/** Shows each of the cases, and calls `check`. */
export async function inEachCase(check, element = widget()) {
  for (const one of CASES) {
    element.case = one;
    await agrees(element);
    await check();
  }
}

/** Nothing is cut off in any case, with everything open. */
export const fitsInEachCase = (element = widget()) =>
  inEachCase(async () => {
    await unfoldAll(element);
    fits(element);
  }, element);

/** What must hold for a reader with rules of their own, at each of these widths. */
export function mustFit(rules, widths) {
  must('nothing is cut off or lies over something else', async () => {
    await ready();
    addStyle(rules);
    for (const width of widths) {
      document.body.style.width = `${width}px`;
      await fitsInEachCase();
    }
  });
  broken(() => ready().then(() => addStyle('.choices { inline-size: 20em !important }')));
}

/** Nothing reaches beyond the widget's sides, is cut off, or lies over what belongs to the same question. */
export function fits(element = widget()) {
  const sides = find('[part~=base]', element).getBoundingClientRect();
  const named = (one) => `${one.localName}.${one.getAttribute('class')} “${one.textContent.slice(0, 40)}”`;
  for (const one of element.shadowRoot.querySelectorAll('*')) {
    const { left, right, width } = one.getBoundingClientRect();
    // A wide table and a row of many workloads scroll in frames of their own, what is only spoken takes no room, and
    // what is open over the page stands in the window.
    if (!width || one.closest('svg *, .scroll *, .chips *, .examples *, .spoken, .unseen, :popover-open')) continue;
    assert(left >= sides.left - 0.5 && right <= sides.right + 0.5, () => `beyond the sides: ${named(one)}`);
    const cut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    // A field scrolls its text; a line that ends in dots is said in full by its section.
    const hides = getComputedStyle(one).overflowX !== 'visible' && !one.matches('input, textarea, .scroll, .chips, .examples, .gist, bdi, .nearest li');
    assert(!cut || !hides, () => `cut off: ${named(one)}`);
  }
  for (const question of findAll('[part~=question]', element)) {
    const parts = ['legend', '.about', '.choices', '.note'].map((part) => question.querySelector(part));
    for (const [one, other] of parts.flatMap((one, at) => parts.slice(at + 1).map((other) => [one, other]))) {
      const [a, b] = [one, other].map((part) => textBox(part));
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      assert(apart, () => `${named(one)} lies over ${named(other)}`);
    }
    const labels = [...question.querySelectorAll('label span')].map((label) => [label, label.parentElement]);
    for (const [label, box] of labels) assert(label.scrollWidth <= box.clientWidth + 1, () => `too wide: ${named(label)}`);
  }
}

/** The box of `one` in the outermost window. */
export function boxOf(one) {
  const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
  const frame = one.ownerDocument.defaultView.frameElement;
  if (!frame) return { left, top, right, bottom, width, height };
  const around = boxOf(frame);
  const [x, y] = [around.left + frame.clientLeft, around.top + frame.clientTop];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y, width, height };
}

/** Whether all of `one` is in the window, and its middle is not covered. */
function isInWindow(one) {
  const { left, top, right, bottom, width } = boxOf(one);
  if (!width || left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) return false;
  const own = one.getBoundingClientRect();
  const hit = one.getRootNode().elementFromPoint((own.left + own.right) / 2, (own.top + own.bottom) / 2);
  return one.contains(hit);
}

/** Waits until the answer is in the window: its headline, or the compact answer. */
export const answerInSight = (element = widget()) =>
  until(() => [find('#verdict', element), find('.compact:popover-open', element)].some((one) => one && isInWindow(one)), () => `the answer in the window after ${element.case}`);

/** Gives every question each answer, scrolled into view, and waits each time until the answer is in the window. */
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

/** Focuses every control in view, and checks that its middle is not covered. */
export async function focusIsNotCovered(element = widget()) {
  await unfoldAll(element);
  for (const one of findAll('input, button, textarea, summary', element)) {
    if (!one.getClientRects().length) continue;
    one.focus();
    one.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = one.getBoundingClientRect();
    const hit = element.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    assert(hit === one || one.contains(hit) || hit?.closest('label')?.contains(one), () => `${one.outerHTML.slice(0, 80)} under ${hit?.outerHTML.slice(0, 80)}`);
  }
}

/** The box of the content of `one`. */
function textBox(one) {
  const range = document.createRange();
  range.selectNodeContents(one);
  return range.getBoundingClientRect();
}

/** Scrolls to the questions, where the compact answer stands for the whole one, and waits for it. */
export function compactAnswer(element = widget()) {
  find('[part~=questions]', element).scrollIntoView();
  return until(() => find('.compact:popover-open', element), 'the compact answer');
}
/** Opens the whole answer from the compact one. */
export function showAnswer(element = widget()) {
  find('#show-answer', element).click();
  return until(() => find('[part~=answer]:popover-open', element), 'the answer is open');
}
/** Closes it. */
export function hideAnswer(element = widget()) {
  if (find('#show-answer', element).ariaExpanded === 'true') find('#show-answer', element).click();
  return until(() => !find('[part~=answer]:popover-open', element), 'the answer is closed');
}

/** How bright a colour is, from 0 to 1, as the screen has it. */
export function brightness(color, view = window) {
  const canvas = new view.OffscreenCanvas(1, 1).getContext('2d');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** Whether the widget looks `light` or `dark`: its surface, its text and a field in it. */
export function look(element = widget()) {
  const view = element.ownerDocument.defaultView;
  const style = view.getComputedStyle(find('[part~=base]', element));
  const field = view.getComputedStyle(find('[part~=kpi] input', element));
  const [surface, text, inside] = [style.backgroundColor, style.color, field.backgroundColor].map((color) => brightness(color, view));
  if (surface > 0.8 && text < 0.2 && inside > 0.8) return 'light';
  if (surface < 0.2 && text > 0.7 && inside < 0.2) return 'dark';
  return `neither: ${style.backgroundColor}, ${style.color}, ${field.backgroundColor}`;
}
