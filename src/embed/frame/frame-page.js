// Inside `frame.html`: takes its attributes from the address, tells the page around how high it is, and hears from it
// which part of the frame is in view.

const HEIGHT = 'when-rust-height';
const VIEW = 'when-rust-view';
/** The highest that a frame becomes, in pixels. */
const MOST = 20_000;
const framed = window.parent !== window;
const widget = document.querySelector('when-rust');

// Opened by itself, the page takes no addresses from its own: with somebody else's booking link it would be a trap.
const given = new URLSearchParams(location.search);
for (const name of framed ? ['theme', 'case', 'cta-href', 'share-base'] : ['theme']) {
  if (given.has(name)) widget.setAttribute(name, given.get(name));
}

if (framed) {
  let told;
  const tell = () => {
    told = Math.ceil(widget.getBoundingClientRect().height);
    // Any page may know this: a height is all that is ever told.
    window.parent.postMessage({ type: HEIGHT, height: told }, '*');
  };
  const sizes = new ResizeObserver(() => Math.ceil(widget.getBoundingClientRect().height) !== told && tell());
  // Not before there is a content: as high as what is only reserved, the frame would keep it.
  for (const kind of ['ready', 'error']) widget.addEventListener(`when-rust-${kind}`, () => sizes.observe(widget));
  const isLength = (value) => Number.isInteger(value) && value >= 0 && value <= MOST;
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    if (data?.type === `${HEIGHT}?` && told) tell();
    if (data?.type === VIEW && isLength(data.above) && isLength(data.below)) {
      widget.style.setProperty('--when-rust-sticky-top', `${data.above}px`);
      widget.style.setProperty('--when-rust-sticky-bottom', `${data.below}px`);
    }
  });
}
