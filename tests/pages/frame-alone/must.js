import { broken, equal, must, until } from '/harness.js';

must('only the theme is taken', async () => {
  const child = window.open('when-rust/frame.html?theme=dark&cta-href=https://evil.test/&share-base=https://evil.test/', '_blank');
  const inside = await until(() => child?.document?.querySelector('when-rust')?.shadowRoot?.querySelector('[part~=base]') && child.document.querySelector('when-rust'), 'it is there');
  equal(['theme', 'cta-href', 'share-base'].map((name) => inside.getAttribute(name)), ['dark', null, null]);
  child.close();
});
broken(() => (window.open = () => ({ document: document.querySelector('iframe').contentDocument })));
