import { broken, equal, must, open } from '/harness.js';
import { mustWork } from '/promises.js';

mustWork();
must('its deferred part is loaded, too, and both were asked for by name', async () => {
  await open('why');
  equal(window.fetched.map((url) => url.replace(/.*\/(when-rust)(-deferred)?.*/, '$1$2')), ['when-rust', 'when-rust-deferred']);
});
broken(() => (window.fetched = window.fetched?.slice(1)));
