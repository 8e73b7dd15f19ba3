// A translator that does not give up: the page stays alive, and what is on screen is true or the fallback.
import { broken, equal, fallsBack, find, must, ready, until, widget } from '/harness.js';

must('the page goes on, and the widget is right or gone', async () => {
  await ready();
  const translate = () => {
    const text = find('[part~=verdict]')?.firstChild;
    if (text?.nodeType !== Node.TEXT_NODE) return;
    const font = document.createElement('font');
    font.textContent = 'Rust einführen';
    text.replaceWith(font);
  };
  new MutationObserver(translate).observe(widget().shadowRoot, { subtree: true, childList: true, characterData: true });
  translate();
  await until(() => find('[part~=failure]') || find('[part~=verdict]')?.textContent !== 'Rust einführen', 'true or gone');
  if (find('[part~=failure]')) await fallsBack();
  equal(widget().case, 'wr=WR:1/TP:Y');
});
must('it asks not to be translated', () => equal(widget().shadowRoot.querySelector('[part~=base]')?.getAttribute('translate') ?? 'no', 'no'));
broken(() => (widget().setAttribute('case', 'wr=WR:1')));
