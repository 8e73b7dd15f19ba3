// Figures go along in links when the visitor says so.
import { agrees, broken, find, must, open, ready, until, widget } from '/harness.js';

const ends = (end) => until(() => find('#link').value.endsWith(end), () => find('#link').value);
widget().case = 'wr=WR:1/TP:Y~A~p99:180@50';

must('without a word they stay', async () => {
  await ready();
  await agrees();
  await open('share');
  await ends('#wr=WR:1/TP:Y~A');
});
must('with a tick they go along, and without it no longer', async () => {
  find('#figures').click();
  await ends('#wr=WR:1/TP:Y~A~p99:180@50');
  find('#figures').click();
  await ends('#wr=WR:1/TP:Y~A');
});
broken(() => ready().then(() => open('share')).then(() => find('#figures').toggleAttribute('disabled', true)));
