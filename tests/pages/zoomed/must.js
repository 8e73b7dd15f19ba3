import { addStyle, agrees, broken, CASES, equal, find, findAll, fits, holds, must, ready, unfoldAll, until } from '/harness.js';

const frame = document.querySelector('iframe');
const inside = () => until(() => frame.contentDocument.querySelector('when-rust'), 'the window is there');

must('nothing needs sideways scrolling', async () => {
  const element = await inside();
  await ready(element);
  for (const one of CASES) {
    element.case = one;
    await agrees(element);
    await unfoldAll(element);
    fits(element);
    const { scrollWidth, clientWidth } = frame.contentDocument.documentElement;
    equal(scrollWidth, clientWidth);
  }
});
must('what has the focus is not covered', async () => {
  const element = await inside();
  await unfoldAll(element);
  for (const one of findAll('input, button, textarea, summary', element)) {
    if (!one.getClientRects().length) continue;
    one.focus();
    one.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = one.getBoundingClientRect();
    const hit = element.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    holds(hit === one || one.contains(hit) || hit?.closest('label')?.contains(one), () => `${one.outerHTML.slice(0, 80)} under ${hit?.outerHTML.slice(0, 80)}`);
  }
});
broken(async () => {
  const element = await inside();
  await ready(element);
  addStyle('.head { position: fixed; inset: 0; z-index: 1 }', element);
});
