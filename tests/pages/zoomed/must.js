import { addStyle, agrees, broken, CASES, equal, fits, focusIsNotCovered, must, ready, unfoldAll, until } from '/harness.js';

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
must('what has the focus is not covered', async () => focusIsNotCovered(await inside()));
broken(async () => {
  const element = await inside();
  await ready(element);
  addStyle('.head { position: fixed; inset: 0; z-index: 1 }', element);
});
