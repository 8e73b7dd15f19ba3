// For a page that shows `frame.html` in an `<iframe data-when-rust>`: keeps the frame as high as its content.

const HEIGHT = 'when-rust-height';
const VIEW = 'when-rust-view';
const [MIN_HEIGHT, MAX_HEIGHT] = [200, 20_000];
const FRAMES = 'iframe[data-when-rust]';

/** The expected origin of a frame's content; undefined while the frame has no address. */
const originOf = ({ src }) => (URL.canParse(src) ? new URL(src).origin : undefined);

addEventListener('message', ({ source, origin, data }) => {
  if (data?.type !== HEIGHT || !Number.isInteger(data.height)) return;
  const frame = [...document.querySelectorAll(FRAMES)].find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  const height = `${Math.min(Math.max(data.height, MIN_HEIGHT), MAX_HEIGHT)}px`;
  if (frame.style.height !== height) frame.style.height = height;
  scheduleViews();
});

/** Sends a frame how much of it is above and below the window, so that its answer stays in view. */
function sendView(frame) {
  const origin = originOf(frame);
  if (!origin) return;
  const { top, bottom, height } = frame.getBoundingClientRect();
  const [above, below] = [Math.max(-top, 0), Math.max(bottom - innerHeight, 0)].map(Math.round);
  if (above + below < height) frame.contentWindow?.postMessage({ type: VIEW, above, below }, origin);
}

let animationFrame;
/** At most once per animation frame. */
function scheduleViews() {
  animationFrame ??= requestAnimationFrame(() => {
    animationFrame = undefined;
    document.querySelectorAll(FRAMES).forEach(sendView);
  });
}

// In the capture phase, to catch the scrolling of any container.
addEventListener('scroll', scheduleViews, { capture: true, passive: true });
addEventListener('resize', scheduleViews);

// A frame that loaded before this script has sent its height already: ask again.
for (const frame of document.querySelectorAll(FRAMES)) {
  const origin = originOf(frame);
  if (origin) frame.contentWindow?.postMessage({ type: `${HEIGHT}?` }, origin);
}
