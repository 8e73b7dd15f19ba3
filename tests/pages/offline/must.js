// Once it is there it needs no network, not even to recover.
import { agrees, answer, broken, events, failToStartAgain, must, ready, trap, until, widget } from '/harness.js';

must('it works and recovers without a network', async () => {
  await ready();
  window.fetch = () => Promise.reject(new TypeError('offline'));
  answer('latency', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y');
  trap(() => answer('unclear', 'no'));
  await until(() => events('error').length, 'the trap is told');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
});
broken(failToStartAgain);
