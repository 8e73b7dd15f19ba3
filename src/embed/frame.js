// In a page that shows `frame.html` in an `<iframe data-when-rust>`: makes the frame as high as its content.

const HEIGHT = 'when-rust-height';
const [LEAST, MOST] = [200, 20_000];
const FRAMES = 'iframe[data-when-rust]';

addEventListener('message', ({ source, origin, data }) => {
  if (data?.type !== HEIGHT || !Number.isInteger(data.height)) return;
  const frame = [...document.querySelectorAll(FRAMES)].find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== new URL(frame.src).origin) return;
  const height = `${Math.min(Math.max(data.height, LEAST), MOST)}px`;
  if (frame.style.height !== height) frame.style.height = height;
});

// A frame that was there before this script has told its height already.
for (const { contentWindow, src } of document.querySelectorAll(FRAMES)) {
  contentWindow?.postMessage({ type: `${HEIGHT}?` }, new URL(src).origin);
}
