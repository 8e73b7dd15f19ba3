import { agrees, answersInSight, boxOf, broken, find, findAll, holds, must, ready, unfoldAll, until, widget } from '/harness.js';

const bar = document.querySelector('.bar');
const isFree = () => {
  const { left, top, right, bottom } = boxOf(bar);
  return [left + 5, (left + right) / 2, right - 5].every((x) => bar.contains(document.elementFromPoint(x, (top + bottom) / 2)));
};

must('both are in view after every answer', async () => {
  await ready();
  await answersInSight();
  find('[part~=questions]').scrollIntoView();
  const compact = await until(() => find('.compact:popover-open'), 'the compact answer');
  holds(boxOf(compact).bottom <= boxOf(bar).top + 0.5 && isFree(), `it ends at ${boxOf(compact).bottom}, the bar begins at ${boxOf(bar).top}`);
});
must('so does the whole answer that is opened from there', async () => {
  find('#show-answer').click();
  const whole = await until(() => find('[part~=answer]:popover-open'), 'the answer is open');
  holds(boxOf(whole).top >= 0 && boxOf(whole).bottom <= boxOf(find('.compact')).top + 1.5 && isFree(), `it reaches from ${boxOf(whole).top} to ${boxOf(whole).bottom}`);
  find('#show-answer').click();
  await until(() => !find('[part~=answer]:popover-open'), 'it is closed');
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
    holds(bottom <= boxOf(bar).top, () => `${one.outerHTML.slice(0, 80)} ends at ${bottom}`);
  }
});
broken(() => widget().style.setProperty('--when-rust-sticky-bottom', '0px'));
