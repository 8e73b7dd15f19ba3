// Without embed.js the element is what stands between its tags.
import { allow, assert, equal, must, sleep, widget } from '/harness.js';

allow('uncaught');
must('the fallback is on screen with its link', async () => {
  await sleep(100);
  assert(widget().querySelector('a').getClientRects().length, 'no link');
  equal(widget().shadowRoot, null);
});
