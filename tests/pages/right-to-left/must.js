import { agrees, assert, broken, find, must, ready } from '/harness.js';
import { fitsInEachCase } from '/screen.js';

must('the choices stand on the left of their question', async () => {
  await ready();
  await agrees();
  const [legend, choices] = ['legend', '.choices'].map((selector) => find(`fieldset ${selector}`).getBoundingClientRect());
  assert(choices.right <= legend.right && choices.left < legend.left, 'from left to right');
  assert(document.documentElement.scrollWidth <= innerWidth, 'it scrolls sideways');
});
must('nothing is cut off or lies over something else', () => fitsInEachCase());
broken(() => (document.documentElement.dir = 'ltr'));
