import { agrees, broken, equal, findAll, must, ready, unfoldAll, until, widget } from '/harness.js';

/** All fonts that text is in, but for texts to be copied, which stand in columns. */
const fonts = () => [...new Set(findAll('[part~=base] :not(textarea, .paper *, svg *)').filter((one) => one.textContent || one.matches('input')).map((one) => getComputedStyle(one).fontFamily))];
const isIn = (font) => until(() => fonts().join() === font, () => `${font}: ${fonts().join('; ')}`);

/** How wide a text is, which tells the font that is really used. */
function textWidth() {
  const range = document.createRange();
  range.selectNodeContents(findAll('[part~=question] legend')[0]);
  return range.getBoundingClientRect().width;
}

must('all of it is in the page’s font', async () => {
  await ready();
  await agrees();
  await unfoldAll();
  await isIn(getComputedStyle(document.body).fontFamily);
});
must('also when the page takes another one', async () => {
  const before = textWidth();
  document.body.style.fontFamily = 'monospace';
  await isIn('monospace');
  equal(textWidth() !== before, true, 'another width');
  document.body.style.fontFamily = '';
  await isIn(getComputedStyle(document.body).fontFamily);
});
must('the host’s own font for it comes before that', async () => {
  widget().style.setProperty('--when-rust-font', "'DejaVu Sans Mono'");
  await until(() => /DejaVu Sans Mono/.test(fonts().join()) && fonts().length === 1, () => fonts().join('; '));
  widget().style.removeProperty('--when-rust-font');
  await isIn(getComputedStyle(document.body).fontFamily);
});
must('sizes are the visitor’s own, whatever size the page has', async () => {
  const size = () => getComputedStyle(findAll('[part~=base]')[0]).fontSize;
  const before = size();
  document.body.style.fontSize = '31px';
  document.documentElement.style.fontSize = '10px';
  equal(size(), before);
});
broken(() => ready().then(() => widget().style.setProperty('--when-rust-font', 'monospace')));
