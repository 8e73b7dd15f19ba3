import { agrees, answer, broken, equal, find, holds, must, open, ready, told, until } from '/harness.js';

must('what is printed is the decision record', async () => {
  await ready();
  await agrees();
  await open('share');
  find('#print').click();
  await until(() => window.printed.length, 'it is printed');
  for (const part of ['Decision record', 'A', 'B', 'Stop and review']) holds(window.printed[0].includes(part), part);
  equal(told('export').map(({ detail }) => detail), [{ kind: 'print' }]);
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
broken(() => (window.printed.push = () => 0));
