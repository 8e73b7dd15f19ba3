// The snippet as documented: the widget comes, works and tells what it does.
import { agrees, answer, broken, equal, events, must, ready, widget } from '/harness.js';

must('it answers and agrees with its record', async () => {
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y');
  answer('latency', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y');
});
must('ready and the change are told once, bubbling and composed', () => {
  equal(seen.events.map(({ kind, target, bubbles, composed }) => [kind, target.localName, bubbles, composed]), [
    ['ready', 'when-rust', true, true],
    ['change', 'when-rust', true, true],
  ]);
  equal([events('ready')[0].detail, events('change')[0].detail], [null, widget().record]);
});
broken(() => ready().then(() => (widget().case = 'wr=WR:1/EX:Y')));
