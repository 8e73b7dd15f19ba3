// A change that does not come to the screen is not left there.
import { agrees, answer, broken, failToStartAgain, must, ready, sleep, trap, widget } from '/harness.js';

must('it comes after all, in a fresh instance where that is needed', async () => {
  await ready();
  const { queueMicrotask } = window;
  window.queueMicrotask = () => {};
  answer('exploratory', 'yes');
  await sleep(50);
  window.queueMicrotask = queueMicrotask;
  await agrees(widget(), 'wr=WR:1/TP:Y/EX:Y');
});
broken(async () => {
  await ready();
  failToStartAgain();
  trap(() => {});
});
