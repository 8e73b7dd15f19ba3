import { addStyle, agrees, broken, CASES, fits, must, ready, unfoldAll, widget } from '/harness.js';

must('nothing is cut off or lies over something else', async () => {
  await ready();
  addStyle('.base { font-size: 200% }');
  const column = document.querySelector('.column');
  for (const width of [600, 1200]) {
    column.style.width = `${width}px`;
    for (const one of CASES) {
      widget().case = one;
      await agrees();
      await unfoldAll();
      fits();
    }
  }
});
broken(() => ready().then(() => addStyle('.choices { inline-size: 20em !important }')));
