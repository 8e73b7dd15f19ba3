import { agrees, broken, equal, must, ready, sleep, widget } from '/harness.js';

const files = () => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()).filter((name) => /^(embed|when-rust)/.test(name));

must('far away only embed.js is loaded', async () => {
  await customElements.whenDefined('when-rust');
  await sleep(300);
  equal(files(), ['embed.js']);
});
must('near, it loads the rest and works', async () => {
  widget().scrollIntoView();
  await ready();
  await agrees();
  equal(files().length, 4);
});
must('nothing has moved', async () => {
  await sleep(300);
  equal(seen.shift, 0);
});
broken(() => widget().setAttribute('eager', ''));
