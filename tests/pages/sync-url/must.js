import { agrees, answer, broken, equal, must, ready, sleep, until, widget } from '/harness.js';

must('after 300 fast answers it is the case, and the history is as long as before', async () => {
  await ready();
  await agrees(widget(), 'wr=WR:1/CB:N');
  const before = history.length;
  const values = ['yes', 'no', 'unset'];
  for (let round = 0; round < 300; round++) {
    answer(['latency', 'unclear', 'ownership', 'throughput'][round % 4], values[round % 3]);
    if (round % 10 === 0) await sleep(0);
  }
  await agrees();
  await until(() => location.hash === `#a=1&${widget().case}&b=%20`, () => `${location.hash} and ${widget().case}`);
  equal(history.length, before);
});
must('a link that is pasted is taken over, and can be undone', async () => {
  const before = widget().case;
  location.hash = 'a=1&wr=WR:1/EX:Y';
  await until(() => widget().case === 'wr=WR:1/EX:Y', () => widget().case);
  await agrees();
  widget().undo();
  await agrees(widget(), before);
  await until(() => location.hash === `#a=1&${before}`, () => location.hash);
});
must('a link that is pasted while a change is still to be written is taken over, too', async () => {
  answer('latency', 'yes');
  await agrees();
  location.hash = 'a=1&wr=WR:1/UA:Y';
  dispatchEvent(new Event('pagehide'));
  await until(() => widget().case === 'wr=WR:1/UA:Y', () => widget().case);
  await agrees();
});
must('an empty case leaves the address', async () => {
  widget().reset();
  await until(() => location.hash === '#a=1', () => location.hash);
});
broken(() => (history.replaceState = () => {}));
