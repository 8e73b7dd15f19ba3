// Removed and added again fifty times, it keeps its case and leaves no listener behind.
import { agrees, answer, broken, equal, find, must, ready, sleep, widget } from '/harness.js';

widget().setAttribute('sync-url', '');

must('the case is kept each time', async () => {
  await ready();
  answer('latency', 'yes');
  await agrees();
  const before = seen.added;
  for (let round = 0; round < 50; round++) {
    const element = widget();
    element.remove();
    await sleep(0);
    equal([element.case, element.record, find('[part~=base]', element)], ['wr=WR:1/TP:Y/LS:Y', null, null]);
    document.body.append(element);
    await ready();
  }
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y');
  equal(seen.added, before, 'listeners');
});
must('while it is away, it takes and refuses a case', async () => {
  const element = widget();
  element.remove();
  await sleep(0);
  element.case = 'wr=WR:1/EX:Y';
  let refused;
  try {
    element.case = 'nonsense';
  } catch (error) {
    refused = error.name;
  }
  equal([element.case, refused], ['wr=WR:1/EX:Y', 'SyntaxError']);
  document.body.append(element);
  await agrees(element, 'wr=WR:1/EX:Y');
});
broken(() => setInterval(() => addEventListener('resize', () => {}), 20));
