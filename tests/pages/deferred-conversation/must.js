// In a conversation about several workloads the comparison comes with the deferred part; until then, and without it,
// the questions are answered.
import { agrees, answer, assert, find, must, ready, until, widget } from '/harness.js';

must('the questions are answered without it', async () => {
  await ready();
  await until(() => find('#load-again-conversation'), 'the offer');
  answer('latency', 'yes');
  await agrees();
  assert(!find('[part~=agenda]') && widget().record.workloads[0].answers.latency === 'yes', 'the agenda');
});
