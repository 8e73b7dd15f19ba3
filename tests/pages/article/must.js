import { agrees, assert, broken, equal, find, must, radio, ready, until, widget } from '/harness.js';

must('it works, in the column’s width', async () => {
  await ready();
  await agrees();
  equal(find('[part~=base]').getBoundingClientRect().width, document.querySelector('article p').getBoundingClientRect().width);
  assert(document.documentElement.scrollWidth <= innerWidth, 'it scrolls sideways');
});
must('it reads in the page’s colours', () => {
  equal([getComputedStyle(find('[part~=base]')).backgroundColor, getComputedStyle(find('[part~=base]')).color], [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
});
must('the header covers no question that is asked for', async () => {
  widget().ask('unclear');
  const header = document.querySelector('header').getBoundingClientRect();
  await until(() => radio('unclear', 'unset').getBoundingClientRect().top >= header.bottom, 'below the header');
});
must('nothing of the page has moved', () => assert(seen.shift < 0.0005, () => seen.moved.join(', ')));
broken(() => document.querySelector('link').remove());
