// Inside `frame.html`: takes its attributes from the address, and tells the page around how high it is.

const HEIGHT = 'when-rust-height';
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
  new ResizeObserver(() => Math.ceil(widget.getBoundingClientRect().height) !== told && tell()).observe(widget);
  addEventListener('message', ({ source, data }) => source === window.parent && data?.type === `${HEIGHT}?` && tell());
}
