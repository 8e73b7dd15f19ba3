// The deferred part comes late: what waits for it is drawn and read on arrival.
import { agrees, broken, carrying, equal, events, find, must, ready, section, until, widget } from '/harness.js';

const SAVED = 'wr=WR:1/LS:Y~Saved';
let saved;

must('a section that was opened before draws itself on arrival', async () => {
  await ready();
  const summary = section('moves').querySelector('summary');
  summary.focus();
  summary.click();
  await until(() => find('[data-section=moves] .deferred p'), 'a sentence meanwhile');
  await until(() => find('[part~=moves]'), 'its content');
  equal([find('.deferred'), widget().shadowRoot.activeElement === section('moves').querySelector('summary')], [null, true]);
});
must('an element that is added now has it at once', async () => {
  const another = document.createElement('when-rust');
  another.setAttribute('eager', '');
  another.case = SAVED;
  document.body.append(another);
  await ready(another);
  await agrees(another, SAVED);
  saved = JSON.stringify(another.record);
  section('why', another).querySelector('summary').click();
  await until(() => find('[data-section=why] > .inside > :not(.deferred)', another), 'its content');
  another.remove();
});
must('no error is reported', () => equal(events('error'), []));
must('a file is read', async () => {
  find('[part~=base]').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: carrying(saved) }));
  await until(() => widget().case === SAVED, () => widget().case);
});
broken(() => (WebAssembly.instantiate = ((instantiate) => (module, imports) => (imports.__wasm_split ? new Promise(() => {}) : instantiate(module, imports)))(WebAssembly.instantiate)));
