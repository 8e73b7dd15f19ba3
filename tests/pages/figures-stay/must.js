// Figures are in the case, and in no link or address.
import { agrees, broken, find, must, open, ready, until, widget } from '/harness.js';

widget().setAttribute('sync-url', '');

must('neither the link nor the address tells them', async () => {
  await ready();
  widget().case = 'wr=WR:1/TP:Y~Pay~p99:180@50,incidents:12';
  await agrees(widget(), 'wr=WR:1/TP:Y~Pay~incidents:12,p99:180@50');
  await until(() => location.hash === '#wr=WR:1/TP:Y~Pay', () => location.hash);
  await open('share');
  await until(() => find('#link').value.endsWith('#wr=WR:1/TP:Y~Pay'), () => find('#link').value);
});
broken(() => widget().removeAttribute('sync-url'));
