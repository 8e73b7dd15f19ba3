// In a page that shows `frame.html` in an `<iframe data-when-rust>`: makes the frame as high as its content.

const HEIGHT = 'when-rust-height';
const VIEW = 'when-rust-view';
const [LEAST, MOST] = [200, 20_000];
const FRAMES = 'iframe[data-when-rust]';

/** The origin that a frame is meant to show; none as long as it has no address. */
const originOf = ({ src }) => (URL.canParse(src) ? new URL(src).origin : undefined);

addEventListener('message', ({ source, origin, data }) => {
  if (data?.type !== HEIGHT || !Number.isInteger(data.height)) return;
  const frame = [...document.querySelectorAll(FRAMES)].find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  const height = `${Math.min(Math.max(data.height, LEAST), MOST)}px`;
  if (frame.style.height !== height) frame.style.height = height;
  tellViews();
});

/** Tells a frame how much of it is above and below the window, so that its answer stays in view. */
function tellView(frame) {
  const origin = originOf(frame);
  if (!origin) return;
  const { top, bottom, height } = frame.getBoundingClientRect();
  const [above, below] = [Math.max(-top, 0), Math.max(bottom - innerHeight, 0)].map(Math.round);
  if (above + below < height) frame.contentWindow?.postMessage({ type: VIEW, above, below }, origin);
}

let due;
/** Once a picture at most. */
function tellViews() {
  due ??= requestAnimationFrame(() => {
    due = undefined;
    document.querySelectorAll(FRAMES).forEach(tellView);
  });
}

// Whatever scrolls: the page, or a part of it.
addEventListener('scroll', tellViews, { capture: true, passive: true });
addEventListener('resize', tellViews);

// A frame that was there before this script has told its height already.
for (const frame of document.querySelectorAll(FRAMES)) {
  const origin = originOf(frame);
  if (origin) frame.contentWindow?.postMessage({ type: `${HEIGHT}?` }, origin);
}
