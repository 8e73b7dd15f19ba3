// The wasm never comes: after a while the page says that it is still loading, and nothing more.
import { assert, equal, events, find, must, until, widget } from '/harness.js';

must('it says that it is still loading', async () => {
  const note = await until(() => find('[part~=loading]'), 'a note');
  equal(note.getAttribute('role'), 'status');
  assert(widget().querySelector('a').getClientRects().length, 'no link');
});
must('that is no failure', () => {
  equal(events('error'), []);
  equal(find('[part~=failure]'), null);
  equal(widget().case, 'wr=WR:1/TP:Y');
});
