import { answersInSight, boxOf, broken, find, holds, must, ready, until } from '/harness.js';

const frame = document.querySelector('iframe');
const inside = () => until(() => frame.contentDocument?.querySelector('when-rust'), 'the widget is there');
const isWhole = (one) => boxOf(one).top >= -0.5 && boxOf(one).bottom <= innerHeight + 0.5;

must('the frame is higher than the window', async () => {
  await ready(await inside());
  await until(() => frame.offsetHeight > innerHeight, 'it is high');
});
must('the answer is in the window after every answer', async () => answersInSight(await inside()));
must('the compact answer stays where the window ends while the page scrolls', async () => {
  const element = await inside();
  find('[part~=questions]', element).scrollIntoView();
  const compact = await until(() => find('.compact:popover-open', element), 'the compact answer');
  for (const way of [40, 80, 120, -200]) {
    scrollBy(0, way);
    await until(() => Math.abs(boxOf(compact).bottom - Math.min(innerHeight, boxOf(frame).bottom)) < 2, () => `it ends at ${boxOf(compact).bottom} of ${innerHeight}`);
  }
});
must('the whole answer opens in the window', async () => {
  const element = await inside();
  find('#show-answer', element).click();
  const whole = await until(() => find('[part~=answer]:popover-open', element), 'the answer is open');
  await until(() => isWhole(whole), () => `it reaches from ${boxOf(whole).top} to ${boxOf(whole).bottom} in ${innerHeight}`);
  holds(boxOf(whole).height > 200, 'it is not high');
  find('#show-answer', element).click();
  await until(() => !find('[part~=answer]:popover-open', element), 'it is closed');
});
must('a page that scrolls in a part of its own does so as well', async () => {
  const part = document.body.appendChild(document.createElement('div'));
  part.style.cssText = 'overflow: auto; height: 500px';
  part.append(Object.assign(document.createElement('p'), { textContent: 'Above', style: 'margin-block-end: 600px' }), frame);
  const element = await inside();
  await ready(element);
  await until(() => frame.offsetHeight > innerHeight, 'it is high');
  part.scrollIntoView({ block: 'end' });
  find('[part~=questions]', element).scrollIntoView();
  const compact = await until(() => find('.compact:popover-open', element), 'the compact answer');
  await until(() => isWhole(compact), () => `it reaches from ${boxOf(compact).top} to ${boxOf(compact).bottom} in ${innerHeight}`);
});
broken(() => (window.requestAnimationFrame = () => 1));
