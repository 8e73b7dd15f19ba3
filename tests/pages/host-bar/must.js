import { agrees, assert, broken, find, findAll, must, ready, unfoldAll, widget } from '/harness.js';
import { answersInSight, boxOf, compactAnswer, hideAnswer, showAnswer } from '/screen.js';

const bar = document.querySelector('.bar');
const isFree = () => {
  const { left, top, right, bottom } = boxOf(bar);
  return [left + 5, (left + right) / 2, right - 5].every((x) => bar.contains(document.elementFromPoint(x, (top + bottom) / 2)));
};

must('both are in view after every answer', async () => {
  await ready();
  await answersInSight();
  const compact = await compactAnswer();
  assert(boxOf(compact).bottom <= boxOf(bar).top + 0.5 && isFree(), `it ends at ${boxOf(compact).bottom}, the bar begins at ${boxOf(bar).top}`);
});
must('so does the whole answer that is opened from there', async () => {
  const whole = await showAnswer();
  assert(boxOf(whole).top >= 0 && boxOf(whole).bottom <= boxOf(find('.compact')).top + 1.5 && isFree(), `it reaches from ${boxOf(whole).top} to ${boxOf(whole).bottom}`);
  await hideAnswer();
});
must('what has the focus is covered by neither', async () => {
  await unfoldAll();
  await agrees();
  for (const one of findAll('input, button, textarea, summary')) {
    if (!one.getClientRects().length || one.disabled || one.closest('.compact')) continue;
    scrollTo(0, 0);
    one.focus();
    one.scrollIntoView({ block: 'nearest' });
    const { bottom } = boxOf(one);
    assert(bottom <= boxOf(bar).top, () => `${one.outerHTML.slice(0, 80)} ends at ${bottom}`);
  }
});
broken(() => widget().style.setProperty('--when-rust-sticky-bottom', '0px'));
