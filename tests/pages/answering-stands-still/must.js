import { agrees, assert, broken, findAll, must, ready, widget } from '/harness.js';
import { addStyle } from '/screen.js';

const KEPT = '[type=radio], .head, [part~=outlook], [part~=next], [part~=next] .buttons, #first-moves-title, [part~=kpi] input, summary, .call';
const places = () => findAll(KEPT).map((one) => [one, one.getBoundingClientRect().top]);

must('all that is asked and answered stays where it is, and what stands below the widget as well', async () => {
  await ready();
  const column = document.querySelector('.column');
  for (const width of [320, 375, 600, 1200]) {
    column.style.width = `${width}px`;
    widget().case = 'wr=WR:1~Checkout';
    await agrees();
    const height = widget().getBoundingClientRect().height;
    const names = [...new Set(findAll('[type=radio]').map(({ name }) => name))];
    for (let turn = 0; turn < 40; turn++) {
      const before = places();
      findAll(`[name="${names[(turn * 5) % names.length]}"]`)[(turn + Math.floor(turn / 8)) % 3].click();
      await agrees();
      for (const [one, top] of before) {
        const by = one.isConnected ? one.getBoundingClientRect().top - top : 0;
        assert(Math.abs(by) < 1.5, () => `by ${by} at ${width} with ${widget().case}: ${one.outerHTML.slice(0, 80)}`);
      }
      const now = widget().getBoundingClientRect().height;
      assert(Math.abs(now - height) < 1.5, () => `${now} instead of ${height} px high at ${width} with ${widget().case}`);
    }
  }
});
broken(() => ready().then(() => addStyle('.first-moves { min-block-size: 0 !important }')));
