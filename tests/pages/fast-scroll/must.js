import { agrees, broken, equal, must, ready, sleep, widget } from '/harness.js';

must('the widget appears', async () => {
  await customElements.whenDefined('when-rust');
  widget().scrollIntoView();
  await ready();
  await agrees();
});
must('nothing has moved', async () => {
  await sleep(300);
  equal(seen.shift, 0);
  equal(document.querySelector('h2').getBoundingClientRect().top > innerHeight, true);
});
broken(async () => {
  await ready();
  widget().before(Object.assign(document.createElement('p'), { textContent: 'late' }));
  seen.shift += 0.1;
});
