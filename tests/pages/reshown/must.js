// Left and come back to, the page has the case as it was.
import { agrees, answer, broken, equal, must, ready, widget } from '/harness.js';

widget().setAttribute('sync-url', '');

must('after hiding and showing the page the case is there', async () => {
  await ready();
  answer('latency', 'no');
  await agrees();
  for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:N');
  equal(location.hash, '#wr=WR:1/TP:Y/LS:N', 'written before leaving');
  answer('unclear', 'no');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:N/UA:N');
});
broken(() => (history.replaceState = () => {}));
