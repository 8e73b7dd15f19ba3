// The script of `frame.html`: sets the widget's attributes from the address, sends the height to the parent page, and
// receives which part of the frame is in view.

const HEIGHT = 'when-rust-height';
const VIEW = 'when-rust-view';
/** The largest height of a frame, in pixels. */
const MAX_HEIGHT = 20_000;
const isFramed = window.parent !== window;
const widget = document.querySelector('when-rust');

// Outside of a frame only `theme` is read: a link to this page could carry somebody else's booking link.
const params = new URLSearchParams(location.search);
for (const name of isFramed ? ['theme', 'case', 'cta-href', 'share-base'] : ['theme']) {
  if (params.has(name)) widget.setAttribute(name, params.get(name));
}

if (isFramed) {
  let sentHeight;
  const sendHeight = () => {
    sentHeight = Math.ceil(widget.getBoundingClientRect().height);
    // Any page may know the height, and nothing else is sent.
    window.parent.postMessage({ type: HEIGHT, height: sentHeight }, '*');
  };
  const resizeObserver = new ResizeObserver(() => Math.ceil(widget.getBoundingClientRect().height) !== sentHeight && sendHeight());
  // Only once there is content: the frame would keep the reserved height.
  for (const kind of ['ready', 'error']) widget.addEventListener(`when-rust-${kind}`, () => resizeObserver.observe(widget));
  const isLength = (value) => Number.isInteger(value) && value >= 0 && value <= MAX_HEIGHT;
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    if (data?.type === `${HEIGHT}?` && sentHeight) sendHeight();
    if (data?.type === VIEW && isLength(data.above) && isLength(data.below)) {
      widget.style.setProperty('--when-rust-sticky-top', `${data.above}px`);
      widget.style.setProperty('--when-rust-sticky-bottom', `${data.below}px`);
    }
  });
}
