// A file that is dropped before the deferred part has come is read on arrival; where it does not come, that is said.
import { broken, carrying, equal, events, find, must, ready, until, widget } from '/harness.js';

const SAVED = 'wr=WR:1/LS:Y~Saved';
const RECORD = { format: 'when-rust/1', criteria: 1, workloads: [{ name: 'Saved', answers: { latency: 'yes' } }] };
const { held } = window;
const drop = () => find('[part~=base]').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: carrying(JSON.stringify(RECORD)) }));

must('where it cannot be read that is said, and the case stays', async () => {
  await ready();
  drop();
  await until(() => held.length, 'the deferred part is asked for');
  held.pop().reject(new TypeError('away'));
  const notice = await until(() => find('[part~=notice]'), 'a notice');
  equal([notice.getAttribute('role'), notice.querySelectorAll('li').length, widget().case], ['alert', 0, 'wr=WR:1/TP:Y']);
  equal(events('error').map(({ detail }) => detail.part), ['deferred']);
});
must('tried again, it is read on arrival', async () => {
  find('[data-section=share] > summary').click();
  (await until(() => find('#load-again-share'), 'the offer')).click();
  drop();
  await until(() => held.length, 'it is asked for again');
  held.pop().resolve();
  await until(() => widget().case === SAVED, () => widget().case);
});
broken(() => (File.prototype.slice = Blob.prototype.slice = () => new Blob(['{}'])));
