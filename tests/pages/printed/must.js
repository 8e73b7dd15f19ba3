// The case is printed alone, from a frame of its own that goes away afterwards.
import { agrees, answer, assert, broken, equal, events, find, must, open, ready, until, widget } from '/harness.js';

const printed = [];
const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
  get() {
    const made = get.call(this);
    made.print = () => {
      printed.push(made.document.body.textContent);
      made.dispatchEvent(new Event('afterprint'));
    };
    return made;
  },
});
widget().case = 'wr=WR:1/TP:Y~A&wr=WR:1/EX:Y~B';

must('what is printed is the decision record', async () => {
  await ready();
  await agrees();
  await open('share');
  find('#print').click();
  await until(() => printed.length, 'it is printed');
  for (const part of ['Decision record', 'A', 'B', 'Stop and review']) assert(printed[0].includes(part), part);
  equal(events('export').map(({ detail }) => detail), [{ kind: 'print' }]);
});
must('nothing of it is left behind', async () => {
  await until(() => !find('iframe') && !find('.paper'), 'the frame is gone');
  answer('latency', 'yes');
  await agrees();
});
must('a page that is printed as a whole holds the record too', async () => {
  dispatchEvent(new Event('beforeprint'));
  await until(() => find('.paper'), 'it is drawn');
  dispatchEvent(new Event('afterprint'));
  await until(() => !find('.paper'), 'it is gone');
});
broken(() => (printed.push = () => 0));
