// A link that is understood in part is taken over as far as it is, and the rest is named.
import { agrees, assert, broken, equal, events, find, findAll, must, ready, reportsOnce, until, widget } from '/harness.js';

must('what was understood is there, the rest is unanswered', async () => {
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y~Checkout~p99:180&wr=WR:1~Later&wr=WR:1/EX:Y');
});
must('each other part is named, on screen and once to the host', async () => {
  await reportsOnce('link');
  const parts = findAll('[part~=notice] li').map(({ textContent }) => textContent);
  equal(parts.length, 5, parts.join());
  for (const part of ['XX', 'Q', 'cost', 'WR:2', '%FF']) {
    assert(parts.some((text) => text.includes(`“${part}”`)), `${part} in ${parts}`);
    assert(events('error')[0].detail.message.includes(`“${part}”`), `${part} in the event`);
  }
});
must('the notice goes away when it was read', async () => {
  find('#close-notice').click();
  await until(() => !find('[part~=notice]'), 'it is closed');
});
broken(() => ready().then(() => (widget().case = 'wr=WR:1')));
