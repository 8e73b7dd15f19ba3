// The wasm ends in a trap: within a second it shows its case again.
import { answer, agrees, broken, equal, events, failToStartAgain, must, ready, widget } from '/harness.js';
import { mustStartAgain } from '/promises.js';

must('it is answered', async () => {
  await ready();
  answer('latency', 'yes');
  await agrees();
});
mustStartAgain('wr=WR:1/TP:Y/LS:Y/UA:N');
must('it goes on as before', async () => {
  answer('ownership', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/OC:Y/UA:N');
  widget().undo();
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
  equal(events('ready').length, 1);
});
broken(failToStartAgain);
