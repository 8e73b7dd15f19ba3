// Huge, cut and mangled links that are pasted do no harm.
import { agrees, broken, equal, events, find, must, ready, until, widget } from '/harness.js';

const MINE = 'wr=WR:1/TP:Y~Mine';
// Firefox takes no address of more than a megabyte.
const HUGE = 900_000;
const NOTHING_IN_IT = ['wr=', `wr=${'A'.repeat(HUGE)}`, `wr=WR:1${'/TP:Y'.repeat(HUGE / 5)}`, `wr=WR:1~${'%E2%80%AE'.repeat(HUGE / 9)}`, 'wr=WR:9/TP:Y', `wr=${'%00'.repeat(200)}`, 'wr=\uD800'];

widget().setAttribute('sync-url', '');
widget().case = MINE;

must('the case stays, and each is told', async () => {
  await ready();
  await agrees(widget(), MINE);
  for (const [round, link] of NOTHING_IN_IT.entries()) {
    location.hash = link;
    await until(() => events('error').length === round + 1, () => `${link.slice(0, 40)} is told`);
    equal(events('error')[round].detail.part, 'link');
    await until(() => find('[part~=notice]')?.textContent.includes('position'), 'a position is named');
    await agrees(widget(), MINE);
  }
});
must('of too many workloads twelve are taken', async () => {
  location.hash = Array(50_000).fill('wr=WR:1/EX:Y').join('&');
  await until(() => widget().record.workloads.length === 12, () => `${widget().record.workloads.length}`);
  await agrees();
  widget().undo();
  await agrees(widget(), MINE);
});
broken(() => ready().then(() => (widget().case = 'wr=WR:1')));
