import { assert, broken, must, ready, until, widgetIn } from '/harness.js';
import { answersInSight, boxOf, compactAnswer, hideAnswer, showAnswer } from '/screen.js';

const frame = document.querySelector('iframe');
const isWhole = (one) => boxOf(one).top >= -0.5 && boxOf(one).bottom <= innerHeight + 0.5;

must('the frame is higher than the window', async () => {
  await ready(await widgetIn(frame));
  await until(() => frame.offsetHeight > innerHeight, 'it is high');
});
must('the answer is in the window after every answer', async () => answersInSight(await widgetIn(frame)));
must('the compact answer stays where the window ends while the page scrolls', async () => {
  const element = await widgetIn(frame);
  const compact = await compactAnswer(element);
  for (const way of [40, 80, 120, -200]) {
    scrollBy(0, way);
    await until(() => Math.abs(boxOf(compact).bottom - Math.min(innerHeight, boxOf(frame).bottom)) < 2, () => `it ends at ${boxOf(compact).bottom} of ${innerHeight}`);
  }
});
must('the whole answer opens in the window', async () => {
  const element = await widgetIn(frame);
  const whole = await showAnswer(element);
  await until(() => isWhole(whole), () => `it reaches from ${boxOf(whole).top} to ${boxOf(whole).bottom} in ${innerHeight}`);
  assert(boxOf(whole).height > 200, 'it is not high');
  await hideAnswer(element);
});
must('a page that scrolls in a part of its own does so as well', async () => {
  const part = document.body.appendChild(document.createElement('div'));
  part.style.cssText = 'overflow: auto; height: 500px';
  part.append(Object.assign(document.createElement('p'), { textContent: 'Above', style: 'margin-block-end: 600px' }), frame);
  const element = await widgetIn(frame);
  await ready(element);
  await until(() => frame.offsetHeight > innerHeight, 'it is high');
  part.scrollIntoView({ block: 'end' });
  const compact = await compactAnswer(element);
  await until(() => isWhole(compact), () => `it reaches from ${boxOf(compact).top} to ${boxOf(compact).bottom} in ${innerHeight}`);
});
broken(() => (window.requestAnimationFrame = () => 1));
