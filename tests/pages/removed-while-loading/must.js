// Removed while its files load, and added again: it works, once.
import { agrees, broken, equal, events, must, ready, sleep, widget } from '/harness.js';

must('it works once it is back', async () => {
  const element = widget();
  await customElements.whenDefined('when-rust');
  element.remove();
  await sleep(500);
  equal(events('ready'), []);
  document.body.append(element);
  await ready(element);
  await agrees(element, 'wr=WR:1/TP:Y');
  element.remove();
  document.body.append(element);
  await agrees(element, 'wr=WR:1/TP:Y');
  equal(events('ready').length, 1);
});
broken(() => ready());
