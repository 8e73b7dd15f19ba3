import { agrees, all, answer, broken, must, ready } from '/harness.js';

must('each has its own case', async () => {
  const [one, other] = all();
  await ready(one);
  await ready(other);
  answer('latency', 'yes', one);
  answer('unclear', 'no', other);
  await agrees(one, 'wr=WR:1/TP:Y/LS:Y');
  await agrees(other, 'wr=WR:1/UA:N');
});
broken(() => ready(all()[1]).then(() => (all()[1].case = 'wr=WR:1/EX:Y')));
