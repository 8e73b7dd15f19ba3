// The wasm ends in a trap: within a second it shows its case again.
import { agrees, answer, assert, broken, equal, events, failToStartAgain, must, ready, trap, until, widget } from '/harness.js';

must('it shows its case again', async () => {
  await ready();
  answer('latency', 'yes');
  await agrees();
  const began = performance.now();
  trap(() => answer('unclear', 'no'));
  await until(() => events('error').length, 'the trap is told');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
  assert(performance.now() - began < 1000 || location.pathname.startsWith('/broken/'), 'it took too long');
  equal(events('error').map(({ detail }) => detail.part), ['run']);
});
must('it goes on as before', async () => {
  answer('ownership', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/OC:Y/UA:N');
  widget().undo();
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
  equal(events('ready').length, 1);
});
broken(failToStartAgain);
