import { agrees, answer, broken, must, ready } from '/harness.js';

must('it works', async () => {
  const element = window.inside;
  await ready(element);
  answer('latency', 'yes', element);
  await agrees(element, 'wr=WR:1/LS:Y');
});
broken(() => ready(window.inside).then(() => window.inside.remove()));
