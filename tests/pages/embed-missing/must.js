// Without embed.js the element is what stands between its tags.
import { allow, during, equal, holds, must, widget } from '/harness.js';

allow('uncaught');
must('the fallback is on screen with its link', async () => {
  await during(100);
  holds(widget().querySelector('a').getClientRects().length, 'no link');
  equal(widget().shadowRoot, null);
});
