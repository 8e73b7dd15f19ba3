import { broken, equal, must, until } from '/harness.js';

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
must('what is out of reason is brought back to it', () => {
  const { contentWindow } = frame;
  from(contentWindow, location.origin, { type, height: -1 });
  equal(height(), '200px');
  from(contentWindow, location.origin, { type, height: 1e9 });
  equal(height(), '20000px');
});
broken(() => until(height).then(() => document.body.append(frame.cloneNode()) ?? frame.remove()));
