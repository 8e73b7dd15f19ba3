import { assert, broken, find, findAll, must, ready, until, widgetIn } from '/harness.js';
import { addStyle, answersInSight, compactAnswer, focusIsNotCovered, hideAnswer, showAnswer } from '/screen.js';

const frame = document.querySelector('iframe');
const SIZES = [[640, 400], [667, 375], [844, 390]];

async function inEach(check) {
  const element = await widgetIn(frame);
  await ready(element);
  for (const [width, height] of SIZES) {
    frame.width = width;
    frame.height = height;
    await until(() => frame.contentWindow.innerHeight === height, 'the window has its size');
    await check(element, height);
  }
}

must('the answer is in view after every answer', () => inEach((element) => answersInSight(element)));
must('the compact answer takes at most a fifth of the window', () =>
  inEach(async (element, height) => {
    const compact = await compactAnswer(element);
    const taken = compact.getBoundingClientRect().height;
    assert(taken <= height / 5, `${taken} of ${height}`);
  }));
must('opened from there, the whole answer can be seen, and closed again', () =>
  inEach(async (element) => {
    const whole = await showAnswer(element);
    const [box, bar] = [whole, find('.compact', element)].map((one) => one.getBoundingClientRect());
    assert(box.top >= 0 && box.bottom <= bar.top + 1.5 && box.height > 100, `from ${box.top} to ${box.bottom}, the compact answer at ${bar.top}`);
    for (const one of [find('#verdict', element), findAll('[part~=kpi]', element).at(-1)]) {
      one.scrollIntoView({ block: 'nearest' });
      const { top, bottom } = one.getBoundingClientRect();
      assert(top >= box.top && bottom <= box.bottom + 0.5, `${one.getAttribute('part')} from ${top} to ${bottom} in ${box.top} to ${box.bottom}`);
    }
    await hideAnswer(element);
    const tops = () => ['.answer-place', '[part~=answer]'].map((part) => find(part, element).getBoundingClientRect().top);
    await until(() => Math.abs(tops()[0] - tops()[1]) < 1, () => `it is back in its place: ${tops()}`);
  }));
must('it makes room for whoever types', () =>
  inEach(async (element) => {
    const field = findAll('[part~=kpi] input', element).at(-1);
    await compactAnswer(element);
    frame.contentWindow.focus();
    field.focus({ preventScroll: true });
    await until(() => !find('.compact', element).getClientRects().length, 'it makes room');
    field.blur();
    await until(() => find('.compact', element).getClientRects().length, 'it is back');
  }));
must('what has the focus is not covered', () => inEach((element) => focusIsNotCovered(element)));
broken(async () => {
  const element = await widgetIn(frame);
  await ready(element);
  addStyle('.base { --bar: 8em !important }', element);
});
