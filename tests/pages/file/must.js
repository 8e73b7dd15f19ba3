// A saved case is opened by choosing or dropping its file.
import { agrees, broken, carrying, choose, equal, find, must, open, ready, until, widget } from '/harness.js';

const CASE = 'wr=WR:1/TP:Y/CB:N~A%20%22B%22~p99:180@50&wr=WR:1/EX:Y';
let saved;
widget().case = CASE;

must('a chosen file brings its case', async () => {
  await ready();
  await agrees(widget(), CASE);
  saved = JSON.stringify(widget().record, null, 2);
  widget().case = 'wr=WR:1';
  await open('share');
  const field = choose(saved);
  await until(() => widget().case === CASE, () => widget().case);
  await agrees();
  await until(() => field.files.length === 0, 'the same file can be chosen again');
});
must('a dropped file does so too, and can be undone', async () => {
  widget().case = 'wr=WR:1/UA:Y';
  for (const type of ['dragover', 'drop']) {
    const event = new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: carrying(saved) });
    find('[part~=base]').dispatchEvent(event);
    equal(event.defaultPrevented, true, `${type} is ours`);
  }
  await until(() => widget().case === CASE, () => widget().case);
  widget().undo();
  await agrees(widget(), 'wr=WR:1/UA:Y');
});
must('what is dropped and is no file is not ours', async () => {
  const carrier = new DataTransfer();
  carrier.setData('text/plain', 'wr=WR:1');
  const event = new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: carrier });
  find('[part~=base]').dispatchEvent(event);
  equal([event.defaultPrevented, widget().case], [false, 'wr=WR:1/UA:Y']);
});
broken(() => (File.prototype.slice = Blob.prototype.slice = () => new Blob(['{}'])));
