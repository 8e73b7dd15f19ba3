import { agrees, broken, CASES, find, fits, holds, must, ready, unfoldAll, widget } from '/harness.js';

must('the choices stand on the left of their question', async () => {
  await ready();
  await agrees();
  const [legend, choices] = ['legend', '.choices'].map((selector) => find(`fieldset ${selector}`).getBoundingClientRect());
  holds(choices.right <= legend.right && choices.left < legend.left, 'from left to right');
  holds(document.documentElement.scrollWidth <= innerWidth, 'it scrolls sideways');
});
must('nothing is cut off or lies over something else', async () => {
  for (const one of CASES) {
    widget().case = one;
    await agrees();
    await unfoldAll();
    fits();
  }
});
broken(() => (document.documentElement.dir = 'ltr'));
