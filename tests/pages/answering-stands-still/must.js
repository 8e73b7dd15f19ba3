import { addStyle, agrees, broken, find, findAll, holds, must, ready, widget } from '/harness.js';

const KEPT = '[type=radio], [part~=verdict], .ask button, .map svg, .gates li';
const places = () => findAll(KEPT).map((one) => [one, one.getBoundingClientRect().top]);

must('questions, headline, next step and map stay where they are', async () => {
  await ready();
  const column = document.querySelector('.column');
  for (const width of [320, 600, 1200]) {
    column.style.width = `${width}px`;
    widget().case = 'wr=WR:1~Checkout';
    await agrees();
    const names = [...new Set(findAll('[type=radio]').map(({ name }) => name))];
    for (let turn = 0; turn < 40; turn++) {
      const before = places();
      findAll(`[name="${names[(turn * 5) % names.length]}"]`)[(turn + Math.floor(turn / 8)) % 3].click();
      await agrees();
      places().forEach(([one, top], at) => {
        const by = top - before[at][1];
        holds(Math.abs(by) < 1, () => `by ${by} at ${width}: ${one.outerHTML.slice(0, 80)}`);
      });
    }
  }
});
broken(() => ready().then(() => addStyle('[data-room]::before { content: none }')));
