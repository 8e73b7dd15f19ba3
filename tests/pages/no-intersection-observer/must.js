import { agrees, broken, must, ready, sleep, widget } from '/harness.js';
import { mustWork } from '/promises.js';

mustWork();
must('it can be removed and added', async () => {
  const element = widget();
  element.remove();
  await sleep(0);
  document.body.append(element);
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y');
});
broken(() => widget().setAttribute('case', 'wr=WR:1'));
