import { broken, equal, events, must, sleep, until } from '/harness.js';
import { mustWork } from '/promises.js';

mustWork();

must('one warning', async () => {
  await until(() => seen.warnings.length, 'a warning');
  await sleep(100);
  equal(seen.warnings.length, 1);
  equal(events('ready').length, 1);
});
broken(() => console.warn('when-rust: again'));
