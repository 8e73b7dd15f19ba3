import { agrees, all, answer, broken, events, failToStartAgain, must, ready, trap, until } from '/harness.js';

must('each shows its own case again', async () => {
  const [one, other] = all();
  await ready(one);
  await ready(other);
  answer('latency', 'yes', other);
  await agrees(other);
  trap(() => answer('unclear', 'no', one));
  await until(() => events('error').length === 2, 'the trap is told by both');
  await agrees(one, 'wr=WR:1/TP:Y/UA:N');
  await agrees(other, 'wr=WR:1/LS:Y');
  answer('ownership', 'no', other);
  await agrees(other, 'wr=WR:1/LS:Y/OC:N');
});
broken(failToStartAgain);
