import { agrees, broken, during, equal, must, ready, widget } from '/harness.js';

const files = () => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()).filter((name) => /^(embed|when-rust)/.test(name));

must('far away only embed.js is loaded', async () => {
  await customElements.whenDefined('when-rust');
  await during(300);
  equal(files(), ['embed.js']);
});
must('near, it loads the rest and works', async () => {
  widget().scrollIntoView();
  await ready();
  await agrees();
  equal(files().length, 4);
});
must('nothing has moved', async () => {
  await during(300);
  equal(seen.shift, 0);
});
broken(() => widget().setAttribute('eager', ''));
