// The first script of every page: it records errors, events, warnings, listeners and layout shift.
window.seen = { uncaught: [], violations: [], warnings: [], events: [], added: 0, shift: 0, moved: [] };
addEventListener('error', (event) => seen.uncaught.push(event.message || 'a file did not load'));
addEventListener('unhandledrejection', (event) => seen.uncaught.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  // The browser itself asks for the icon.
  if (!blockedURI.endsWith('/favicon.ico')) seen.violations.push(`${violatedDirective} ${blockedURI}`);
});
for (const kind of ['ready', 'change', 'share', 'export', 'cta', 'error']) {
  document.addEventListener('when-rust-' + kind, ({ detail, target, bubbles, composed }) => seen.events.push({ kind, detail, target, bubbles, composed }));
}
{
  const warn = console.warn;
  console.warn = (...texts) => {
    if (String(texts[0]).startsWith('when-rust')) seen.warnings.push(texts.join(' '));
    warn.apply(console, texts);
  };
  // Listeners on document and window, which must return to their count.
  for (const target of [document, window]) {
    for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
      const original = target[name].bind(target);
      target[name] = (...given) => {
        seen.added += step;
        return original(...given);
      };
    }
  }
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes?.includes('layout-shift')) {
    const nameOf = (node) => node?.className || node?.id || node?.nodeName;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) {
        seen.shift += value;
        for (const { node, previousRect, currentRect } of sources) seen.moved.push(`${nameOf(node)} from ${previousRect.y} to ${currentRect.y}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
}
