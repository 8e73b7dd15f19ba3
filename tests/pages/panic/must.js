// The wasm ends in a trap: within a second it shows its case again.
import { agrees, answer, broken, equal, failToStartAgain, holds, must, ready, told, trap, until, widget } from '/harness.js';

must('it shows its case again', async () => {
  await ready();
  answer('latency', 'yes');
  await agrees();
  const began = performance.now();
  trap(() => answer('unclear', 'no'));
  await until(() => told('error').length, 'the trap is told');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
  holds(performance.now() - began < 1000 || location.pathname.startsWith('/broken/'), 'it took too long');
  equal(told('error').map(({ detail }) => detail.part), ['run']);
});
must('it goes on as before', async () => {
  answer('ownership', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/OC:Y/UA:N');
  widget().undo();
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
  equal(told('ready').length, 1);
});
broken(failToStartAgain);
