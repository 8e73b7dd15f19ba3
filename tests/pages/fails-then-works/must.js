import { agrees, broken, fallsBack, must, ready, widget } from '/harness.js';

must('it fails', () => fallsBack());
must('added again when the files are there, it works', async () => {
  window.fetch = fetched;
  document.body.append(widget());
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y');
});
broken(() => (window.fetched = () => Promise.reject(new Error('still away'))));
