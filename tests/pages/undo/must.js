// Undo and redo go through every change.
import { agrees, answer, broken, equal, find, must, ready, widget } from '/harness.js';

must('they do', async () => {
  await ready();
  answer('latency', 'yes');
  widget().case = 'wr=WR:1/EX:Y';
  widget().reset();
  const way = [];
  for (const step of ['undo', 'undo', 'undo', 'undo', 'redo', 'redo', 'redo', 'redo']) {
    widget()[step]();
    way.push(widget().case.replace('wr=WR:1', ''));
    await agrees();
  }
  equal(way, ['/EX:Y', '/TP:Y/LS:Y', '/TP:Y', '/TP:Y', '/TP:Y/LS:Y', '/EX:Y', '', '']);
});
must('so do the buttons', async () => {
  find('#undo').click();
  await agrees(widget(), 'wr=WR:1/EX:Y');
  find('#redo').click();
  await agrees(widget(), 'wr=WR:1');
});
broken(() => (widget().undo = () => {}));
