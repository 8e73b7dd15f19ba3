// The deferred part never comes: an open section says calmly that it is being loaded, and the first screen goes on.
import { agrees, answer, assert, broken, equal, events, find, must, open, ready, section, until, widget } from '/harness.js';
import { mustWork } from '/promises.js';

mustWork();
must('an open section says that it is being loaded', async () => {
  section('targets').querySelector('summary').click();
  const said = await until(() => find('[data-section=targets] .deferred p'), 'a sentence');
  assert(/loaded/.test(said.textContent) && !find('.deferred button'), said.textContent);
});
must('that is no failure', async () => {
  answer('latency', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y/LS:Y');
  equal(events('error'), []);
});
broken(() => ready().then(() => open('why')));
