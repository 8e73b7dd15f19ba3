// What several situations promise, as checks of `harness.js`.
import { agrees, answer, assert, equal, events, fallsBack, find, must, ready, reportsOnce, section, trap, until, widget } from '/harness.js';

/** What must hold where the widget cannot be loaded, with the case `wr=WR:1/TP:Y` in the markup. */
export function mustFallBack() {
  must('the fallback stays, with one calm sentence and the host’s link', () => fallsBack());
  must('one error is told', () => reportsOnce('load'));
  must('the case is not lost, and everything can be asked', () => {
    equal([widget().case, widget().record, widget().ask('latency')], ['wr=WR:1/TP:Y', null, false]);
    widget().case = 'wr=WR:1/EX:Y';
    widget().setAttribute('case', 'wr=WR:1/IA:Y');
    widget().reset();
    widget().undo();
    equal(widget().case, 'wr=WR:1');
  });
}

/** What must hold where the widget runs, with that same case. */
export function mustWork() {
  must('it works and is styled', async () => {
    await ready();
    await agrees();
    answer('concurrency', 'yes');
    await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y');
    equal(getComputedStyle(find('fieldset')).borderInlineStartWidth, '0px');
  });
}

/** What must hold after a trap in the wasm on an answer, which makes the case `text`. */
export function mustStartAgain(text) {
  must('after a trap it shows its case again', async () => {
    const began = performance.now();
    trap(() => answer('unclear', 'no'));
    await until(() => events('error').length, 'the trap is told');
    await agrees(widget(), text);
    assert(performance.now() - began < 1000, 'it took too long');
    equal(events('error').map(({ detail }) => detail.part), ['run']);
  });
}

/** What must hold where the widget runs, with that same case, but its deferred part cannot be loaded. */
export function mustDoWithoutDeferred() {
  mustWork();
  must('one error is told', () => reportsOnce('deferred'));
  must('an open section says what is missing, and offers to try again', async () => {
    section('why').querySelector('summary').click();
    await until(() => find('#load-again-why'), 'the offer');
    assert(/^[A-Z][^.]+\./.test(find('[data-section=why] .deferred p').textContent), 'no sentence');
  });
  must('trying again says so again, and the first screen goes on', async () => {
    find('#load-again-why').focus();
    find('#load-again-why').click();
    await until(() => events('error').length === 2, 'another error is told');
    await until(() => find('#load-again-why'), 'the offer stands again');
    equal(events('error')[1].detail.part, 'deferred');
    answer('latency', 'yes');
    await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y/LS:Y');
  });
}
