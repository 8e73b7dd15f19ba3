import { broken, equal, must, ready, sleep, until, widgetIn } from '/harness.js';

const frame = document.querySelector('iframe');
const height = () => frame.style.height;
const from = (source, origin, data) => dispatchEvent(new MessageEvent('message', { source, origin, data }));
const type = 'when-rust-height';

must('only whole numbers from the frame itself count', async () => {
  await until(height, 'the frame is as high as its content');
  const before = height();
  const { contentWindow } = frame;
  from(window, location.origin, { type, height: 777 });
  from(null, location.origin, { type, height: 777 });
  from(contentWindow, 'https://evil.test', { type, height: 777 });
  from(contentWindow, 'null', { type, height: 777 });
  for (const bad of ['777', 777.5, NaN, Infinity, null, undefined, {}, [777], true]) from(contentWindow, location.origin, { type, height: bad });
  for (const bad of [null, undefined, 'when-rust-height', 777, { type: 'height', height: 777 }, { height: 777 }]) from(contentWindow, location.origin, bad);
  for (let round = 0; round < 1000; round++) from(contentWindow, 'https://evil.test', { type, height: round });
  equal(height(), before);
});
must('a view is taken from the page around alone, as two lengths', async () => {
  const inside = await widgetIn(frame);
  await ready(inside);
  const { contentWindow } = frame;
  const view = () => ['top', 'bottom'].map((side) => inside.style.getPropertyValue(`--when-rust-sticky-${side}`));
  const tell = (source, data) => contentWindow.dispatchEvent(new contentWindow.MessageEvent('message', { source, origin: location.origin, data }));
  const sibling = document.body.appendChild(document.createElement('iframe'));
  // What the page around tells by itself comes first.
  await until(() => view()[1], 'a view is told');
  await sleep(100);
  const view12 = { type: 'when-rust-view', above: 12, below: 34 };
  tell(window, view12);
  equal(view(), ['12px', '34px']);
  for (const source of [sibling.contentWindow, contentWindow, null]) tell(source, { ...view12, above: 5 });
  for (const bad of ['5', 5.5, -1, NaN, Infinity, 1e9, null, undefined, {}, [5], true, '1px;color:red']) {
    tell(window, { ...view12, above: bad });
    tell(window, { ...view12, below: bad });
  }
  for (const bad of [null, undefined, 'when-rust-view', 5, [], { type: 'when-rust-view' }, { above: 5, below: 5 }, { ...view12, type: 'view', above: 5 }]) tell(window, bad);
  equal(view(), ['12px', '34px']);
  // A message that is posted indeed, by a frame beside it.
  sibling.contentWindow.eval(`parent.document.querySelector('[data-when-rust]').contentWindow.postMessage({ type: 'when-rust-view', above: 5, below: 5 }, '*')`);
  await sleep(100);
  equal(view(), ['12px', '34px']);
  sibling.remove();
});
must('the page around takes no view', () => {
  const before = height();
  from(frame.contentWindow, location.origin, { type: 'when-rust-view', above: 5, below: 5, height: 777 });
  equal(height(), before);
});
must('what is out of reason is brought back to it', () => {
  const { contentWindow } = frame;
  from(contentWindow, location.origin, { type, height: -1 });
  equal(height(), '200px');
  from(contentWindow, location.origin, { type, height: 1e9 });
  equal(height(), '20000px');
});
broken(() => until(height).then(() => document.body.append(frame.cloneNode()) ?? frame.remove()));
