import { broken, during, equal, must, mustWork, told, until } from '/harness.js';

mustWork();

must('one warning', async () => {
  await until(() => seen.warnings.length, 'a warning');
  await during(100);
  equal(seen.warnings.length, 1);
  equal(told('ready').length, 1);
});
broken(() => console.warn('when-rust: again'));
