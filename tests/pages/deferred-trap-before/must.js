// A trap before the deferred part has come: the new instance gets it, too.
import { agrees, answer, broken, equal, events, failToStartAgain, must, open, ready, trap, until, widget } from '/harness.js';

must('the widget starts again, and its sections are drawn', async () => {
  await ready();
  trap(() => answer('latency', 'yes'));
  await until(() => events('error').length, 'the trap is reported');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y');
  await open('compare');
  await open('share');
  equal(events('error').map(({ detail }) => detail.part), ['run']);
});
broken(failToStartAgain);
