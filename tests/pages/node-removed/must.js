// The host or an extension removes a node: it is back before anyone sees, and the widget works.
import { agrees, answer, broken, equal, events, find, must, open, ready, until, widget } from '/harness.js';
import { answerInSight, hideAnswer, showAnswer } from '/screen.js';

must('every node that is removed comes back', async () => {
  await ready();
  await open('why');
  for (const selector of ['[part~=verdict]', 'fieldset', '.choices', 'svg', '[part~=base]', '[part~=answer]', '[part~=next]', '[part~=kpi]', '[part~=compact]', 'details', '[data-section=why] > .inside', '[part~=workloads]']) {
    find(selector).remove();
    await until(() => find(selector), `${selector} is back`);
    answer('latency', find('[name=latency][value=yes]').checked ? 'no' : 'yes');
    await agrees();
  }
  equal(events('error'), []);
});
must('the compact answer is seen again, and the whole one too', async () => {
  find('[part~=questions]').scrollIntoView();
  await answerInSight();
  find('[part~=compact]').remove();
  await answerInSight();
  await showAnswer();
  find('[part~=answer]').remove();
  await until(() => find('[part~=answer]'), 'the answer is back');
  answer('latency', 'yes');
  await agrees();
  await answerInSight();
  await hideAnswer();
  await answerInSight();
});
must('also when the visitor is faster', async () => {
  find('[part~=verdict]').remove();
  find('fieldset').remove();
  answer('unclear', 'no');
  await agrees();
  equal(widget().case.endsWith('/UA:N'), true, widget().case);
});
broken(() => (Node.prototype.insertBefore = (node) => node));
