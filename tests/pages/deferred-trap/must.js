// The deferred part ends in a trap: both parts start again, and the section is drawn again when it is opened.
import { agrees, answer, broken, equal, events, failToStartAgain, find, must, open, ready, trap, until, widget } from '/harness.js';

must('after a trap both parts are there again', async () => {
  await ready();
  await open('why');
  trap(() => answer('latency', 'yes'));
  await until(() => events('error').length, 'the trap is reported');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y');
  await open('why');
  await open('share');
  equal(events('error').map(({ detail }) => detail.part), ['run']);
});
must('each change is drawn in it', async () => {
  const before = find('[data-section=why] .inside').textContent;
  answer('ownership', 'yes');
  await until(() => find('[data-section=why] .inside').textContent !== before, 'the reasons change');
});
broken(failToStartAgain);
