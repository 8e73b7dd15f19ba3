import { agrees, assert, broken, must, ready, sleep } from '/harness.js';

must('hidden, it loads nothing', async () => {
  await sleep(300);
  assert(!performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm')), 'the wasm was loaded');
});
must('shown, it works', async () => {
  document.querySelector('section').hidden = false;
  await ready();
  await agrees();
});
broken(() => (document.querySelector('section').hidden = false));
