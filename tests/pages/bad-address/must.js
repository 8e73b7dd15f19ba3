// A case in the address that is not understood is told, and nothing is taken from it.
import { agrees, broken, must, ready, reportsOnce, widget } from '/harness.js';

must('it is told once, and the markup’s case stays', async () => {
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y');
  await reportsOnce('link');
});
broken(() => ready().then(() => (widget().case = 'wr=WR:1')));
