// After two recoveries a third trap leaves the fallback, and the case.
import { agrees, answer, broken, equal, events, fallsBack, must, ready, trap, until, widget } from '/harness.js';

must('twice it recovers', async () => {
  await ready();
  for (const [round, id] of ['unclear', 'latency'].entries()) {
    trap(() => answer(id, 'no'));
    await until(() => events('error').length === round + 1, 'the trap is told');
    await agrees();
  }
  equal(widget().case, 'wr=WR:1/TP:Y/LS:N/UA:N');
});
must('then the fallback comes with one calm sentence, and the case is kept', async () => {
  trap(() => answer('ownership', 'yes'));
  await fallsBack();
  equal([widget().case, widget().record], ['wr=WR:1/TP:Y/LS:N/OC:Y/UA:N', null]);
});
must('so do elements that come later', async () => {
  const late = widget().cloneNode(true);
  document.body.append(late);
  await fallsBack(late);
});
broken(() => (widget().setAttribute('case', 'wr=WR:1')));
