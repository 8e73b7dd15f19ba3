import { agrees, broken, must, ready, widget } from '/harness.js';

must('it works', async () => {
  await import('/other-origin.js');
  await import(`${window.otherOrigin}/whole/other-origin/when-rust/embed.js`);
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y');
});
broken(() => (window.fetch = () => Promise.reject(new Error('no'))));
