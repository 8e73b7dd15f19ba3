// A machine that takes long to draw a change.
import { agrees, answer, broken, equal, events, must, ready, trap, until, widget } from '/harness.js';

/** Longer than a change may take to be on screen before the widget looks whether it is. */
const LONG = 600;

/** Makes the next change of the page's content take long. */
function slowDown() {
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (...values) {
    Element.prototype.setAttribute = setAttribute;
    const end = performance.now() + LONG;
    while (performance.now() < end);
    this.setAttribute(...values);
  };
}

widget().setAttribute('sync-url', '');

must('a change that is drawn late is a change like any other', async () => {
  await ready();
  slowDown();
  answer('latency', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y');
  // The address is written when the change was looked at.
  await until(() => location.hash.includes('LS:Y'), 'it is in the address');
  equal(events('error'), []);
});
must('it can be taken back', async () => {
  widget().undo();
  await agrees(widget(), 'wr=WR:1/TP:Y');
});
broken(() => ready().then(() => trap(() => (widget().case = 'wr=WR:1'))));
