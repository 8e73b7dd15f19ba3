import { assert, broken, equal, must, until } from '/harness.js';

must('a frame without scripts shows the fallback', async () => {
  const inside = await until(() => document.querySelector('iframe').contentDocument?.querySelector('when-rust a'), 'the page');
  assert(inside.getClientRects().length, 'no link');
  equal(document.querySelector('iframe').contentDocument.querySelector('when-rust').shadowRoot, null);
});
broken(() => document.querySelector('iframe').contentDocument.querySelector('when-rust').remove());
