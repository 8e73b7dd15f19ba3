// What must hold for the widget in the article of any site. Light or dark is what the visitor prefers, and what the site
// switches to.
import { agrees, answer, assert, equal, events, find, must, open, ready, until, widget } from '/harness.js';
import { answersInSight, boxOf, brightness, compactAnswer, fitsInEachCase, focusIsNotCovered, hideAnswer, look, showAnswer } from '/screen.js';
import * as site from '/site.js';

const header = () => document.querySelector(site.header);
const cookies = document.querySelector('.cookies');
const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
const isLinked = location.hash.length > 1;
const inner = (one) => {
  const { width } = one.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(one);
  return width - parseFloat(paddingLeft) - parseFloat(paddingRight);
};

/** When the reader comes near. What the site's own parts and fonts do before is their affair. */
let near = Infinity;
/** What moved in the article by itself since then. */
const moved = [];
new PerformanceObserver((list) => {
  const article = document.querySelector(site.column).parentElement;
  const sources = list.getEntries().flatMap(({ sources, startTime }) => (startTime > near ? sources : []));
  moved.push(...sources.filter(({ node }) => article.contains(node)).map(({ node }) => node.outerHTML ?? node.textContent));
}).observe({ type: 'layout-shift', buffered: true });

/** Whether nothing covers `one`, which is fixed in the window. */
function isFree(one) {
  const { left, top, right, bottom } = boxOf(one);
  return [left + 5, (left + right) / 2, right - 5].every((x) => one.contains(document.elementFromPoint(x, (top + bottom) / 2)));
}

/** The widget looks as the page does. */
async function looks(wanted) {
  await until(() => look() === wanted, () => `${wanted}: ${look()}`);
  const page = getComputedStyle(document.body).color;
  equal(brightness(page) > 0.5 ? 'dark' : 'light', wanted, `the page’s text is ${page}: the page is`);
}

function arrives() {
  must('it loads only when the reader comes near', async () => {
    const far = widget().getBoundingClientRect().top - innerHeight;
    await until(() => customElements.get('when-rust'), 'the script ran');
    const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/when-rust-'));
    if (far > innerHeight) equal(loaded.length, 0, 'loaded early');
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    near = performance.now();
    widget().scrollIntoView();
    await until(() => find('[part~=base]') || events('error').length, 'the widget is there');
    equal(events('error').map(({ detail }) => detail), []);
  });
  must('the article has not moved', () => equal(moved, []));
}

function arrivesByLink() {
  must('the link opens at the widget, below the header', async () => {
    await ready();
    const { top } = widget().getBoundingClientRect();
    assert(top >= header().getBoundingClientRect().bottom - 1 && top < innerHeight / 2, `it is at ${top}`);
  });
  must('it has the case', async () => {
    await agrees();
    equal(`#${widget().case}`, location.hash);
  });
}

if (isLinked) arrivesByLink();
else arrives();

must('it is styled', () => {
  equal(getComputedStyle(find('fieldset')).borderInlineStartWidth, '0px');
  assert(find('[part~=verdict]').getBoundingClientRect().height > 10, 'no headline');
});
must('it is as wide as the column, and nothing is wider than the window', () => {
  const column = document.querySelector(site.column);
  assert(Math.abs(find('[part~=base]').getBoundingClientRect().width - inner(column)) < 1, () => `${find('[part~=base]').getBoundingClientRect().width} in ${inner(column)}`);
  equal(document.documentElement.scrollWidth, document.documentElement.clientWidth, 'the page is');
});
must('it is light or dark as the site is', () => looks(preferred));

if (!isLinked) {
  must('it follows the site’s switch', async () => {
    if (!site.switchScheme) return;
    for (const scheme of [preferred === 'dark' ? 'light' : 'dark', preferred]) {
      await site.switchScheme(scheme);
      await looks(scheme);
    }
  });
  must('nothing is cut off in any case, and the page does not scroll sideways', async () => {
    await fitsInEachCase();
    equal(document.documentElement.scrollWidth, document.documentElement.clientWidth, 'the page is');
    widget().reset();
  });
  must('it answers, and header and cookie bar leave the answer in view', () => answersInSight());
  must('the compact answer stands between header and cookie bar, and so does the whole one', async () => {
    const compact = await compactAnswer();
    assert(boxOf(compact).bottom <= boxOf(cookies).top + 0.5 && isFree(cookies), () => `it ends at ${boxOf(compact).bottom}, the bar begins at ${boxOf(cookies).top}`);
    const whole = await showAnswer();
    const bottom = boxOf(header()).bottom;
    assert(boxOf(whole).top >= bottom - 0.5 && boxOf(whole).bottom <= boxOf(cookies).top + 0.5 && isFree(header()) && isFree(cookies), () => `it reaches from ${boxOf(whole).top} to ${boxOf(whole).bottom}, between ${bottom} and ${boxOf(cookies).top}`);
    await hideAnswer();
  });
  must('what has the focus is not covered', () => focusIsNotCovered());
  must('without the cookie bar the compact answer is at the bottom', async () => {
    cookies.querySelector('button').click();
    await until(() => !cookies.isConnected || !cookies.getClientRects().length, 'the bar is gone');
    const compact = await compactAnswer();
    await until(() => boxOf(compact).bottom > innerHeight - 30, () => `it ends at ${boxOf(compact).bottom} of ${innerHeight}`);
  });
  must('a link can be copied', async () => {
    widget().reset();
    for (const [id, value] of [['throughput', 'yes'], ['concurrency', 'yes'], ['exploratory', 'no']]) answer(id, value);
    await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y/EX:N');
    await open('share');
    await until(() => find('#link').value.endsWith(`#${widget().case}`), () => find('#link').value);
    document.documentElement.dataset.link = find('#link').value;
  });
}
if (!isLinked && site.leaveAndComeBack) {
  must('it works again when the site’s router comes back to the article', async () => {
    await site.leaveAndComeBack(until);
    widget().scrollIntoView();
    await ready();
    answer('latency', 'yes');
    await agrees();
    await looks(preferred);
  });
}
if (!isLinked) {
  must('at last the widget is on screen', () => widget().scrollIntoView());
}
