import { addStyle, agrees, broken, CASES, fits, must, ready, unfoldAll, widget } from '/harness.js';

const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

must('nothing is cut off or lies over something else', async () => {
  await ready();
  addStyle(SPACED);
  const column = document.querySelector('.column');
  for (const width of [320, 600, 1200]) {
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
