import { broken, equal, must, until, widget } from '/harness.js';

must('the first version keeps its element', async () => {
  await until(() => seen.warnings.length, 'a warning');
  equal(widget().textContent, 'the older version');
  equal(seen.warnings.length, 1);
});
broken(() => widget().remove());
