import { agrees, broken, equal, find, must, ready, sleep, widget } from '/harness.js';

must('the reader stays', async () => {
  await sleep(200);
  equal([scrollY, find('[part~=base]')], [700, null]);
});
must('when the reader comes, the case is there', async () => {
  widget().scrollIntoView();
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y');
});
broken(() => dispatchEvent(new Event('hashchange')) && widget().scrollIntoView());
