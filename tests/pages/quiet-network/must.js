// After it is ready it asks for nothing, however much is answered.
import { agrees, answer, broken, equal, must, ready, sleep, widget } from '/harness.js';

must('no request', async () => {
  await ready();
  await sleep(100);
  const before = performance.getEntriesByType('resource').length;
  for (let round = 0; round < 30; round++) {
    answer(['latency', 'unclear', 'ownership'][round % 3], ['yes', 'no'][round % 2]);
    await agrees();
  }
  widget().undo();
  await sleep(200);
  equal(performance.getEntriesByType('resource').length, before);
});
broken(() => ready().then(() => setInterval(() => import(`/early.js?${performance.now()}`), 50)));
