import { broken, equal, must, ready, unfoldAll, widgetIn } from '/harness.js';
import { addStyle, fits, focusIsNotCovered, inEachCase } from '/screen.js';

const frame = document.querySelector('iframe');

must('nothing needs sideways scrolling', async () => {
  const element = await widgetIn(frame);
  await ready(element);
  await inEachCase(async () => {
    await unfoldAll(element);
    fits(element);
    const { scrollWidth, clientWidth } = frame.contentDocument.documentElement;
    equal(scrollWidth, clientWidth);
  }, element);
});
must('what has the focus is not covered', async () => focusIsNotCovered(await widgetIn(frame)));
broken(async () => {
  const element = await widgetIn(frame);
  await ready(element);
  addStyle('.head { position: fixed; inset: 0; z-index: 1 }', element);
});
