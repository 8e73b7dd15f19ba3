import { agrees, broken, equal, must, ready, sleep, widget } from '/harness.js';

const requests = () => performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name: name.split('/').pop(), startTime })).filter(({ name }) => /^(embed|when-rust-[0-9a-f]{12})/.test(name));
const files = () => requests().map(({ name }) => name);

must('far away only embed.js is loaded', async () => {
  await customElements.whenDefined('when-rust');
  await sleep(300);
  equal(files(), ['embed.js']);
});
must('near, it loads the rest and works', async () => {
  widget().scrollIntoView();
  await ready();
  await agrees();
  equal(files().map((name) => name.split('.').pop()).sort(), ['js', 'js', 'wasm']);
});
must('the wasm does not wait for the script', async () => {
  const started = (pattern) => requests().find(({ name }) => pattern.test(name)).startTime;
  equal(started(/^when-rust-[0-9a-f]+\.wasm$/) <= started(/^when-rust-.*\.js$/), true);
});
must('nothing has moved', async () => {
  await sleep(300);
  equal(seen.shift, 0);
});
broken(() => widget().setAttribute('eager', ''));
