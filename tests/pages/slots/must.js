import { agrees, answer, broken, equal, events, find, must, ready, trap, until, widget } from '/harness.js';

const seenOnScreen = (selector) => document.querySelector(selector).getClientRects().length > 0;

must('they are on screen, the fallback is not', async () => {
  await ready();
  await agrees();
  equal(['#button', '#links', '#fallback'].map(seenOnScreen), [true, true, false]);
  equal(find('[part~=cta]').getClientRects().length, 0, 'our own link');
});
must('when the widget cannot run, fallback and button are on screen', async () => {
  widget().remove();
  for (let round = 0; round < 3; round++) {
    const element = window.kept;
    document.body.append(element);
    await until(() => find('[part~=base]', element) || find('[part~=failure]', element), 'it is there');
    trap(() => answer('unclear', ['yes', 'no'][round % 2], element));
    await until(() => events('error').length === round + 1, 'the trap is told');
    await until(() => element.record || find('[part~=failure]', element), 'it goes on or not');
  }
  await until(() => find('[part~=failure]', window.kept), 'the fallback');
  equal(['#button', '#fallback'].map(seenOnScreen), [true, true]);
});
broken(() => document.querySelector('#button').removeAttribute('slot'));
