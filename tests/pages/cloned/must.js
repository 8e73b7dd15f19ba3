// A clone begins with the case of the markup.
import { agrees, answer, broken, must, ready, widget } from '/harness.js';

must('the clone is a widget of its own', async () => {
  await ready();
  answer('latency', 'no');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:N');
  const clone = widget().cloneNode(true);
  document.body.append(clone);
  await ready(clone);
  await agrees(clone, 'wr=WR:1/TP:Y');
  answer('unclear', 'yes', clone);
  await agrees(clone, 'wr=WR:1/TP:Y/UA:Y');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:N');
});
broken(() => widget().setAttribute('case', 'wr=WR:1'));
