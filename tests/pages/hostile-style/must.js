import { agrees, assert, broken, equal, find, must, ready, widget } from '/harness.js';

must('it looks as ever', async () => {
  await ready();
  await agrees();
  const headline = getComputedStyle(find('[part~=verdict]'));
  equal([headline.textTransform, headline.letterSpacing === '40px', headline.visibility], ['none', false, 'visible']);
  const about = getComputedStyle(find('.about'));
  assert(parseFloat(about.fontSize) >= 13 && parseFloat(about.fontSize) <= 18, about.fontSize);
  assert(parseFloat(about.lineHeight) >= 16, about.lineHeight);
  for (const button of widget().shadowRoot.querySelectorAll('button')) assert(button.getBoundingClientRect().height >= 24 || !button.getClientRects().length, 'a button is not there');
  assert(find('.choices label').getBoundingClientRect().height >= 24, 'the choices are not there');
});
broken(() => (find('[part~=base]') ?? document.body).style.setProperty('text-transform', 'uppercase') ?? ready().then(() => find('.about').style.setProperty('font-size', '40px')));
