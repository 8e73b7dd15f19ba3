import { agrees, answer, assert, broken, equal, events, find, must, open, ready, widget } from '/harness.js';
import { answerInSight } from '/screen.js';

must('it keeps case, content and focus of a field', async () => {
  await ready();
  answer('latency', 'yes');
  await agrees();
  const [base, field] = [find('[part~=base]'), find('#p99-baseline')];
  field.value = 'abc';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  for (const place of ['one', 'two', 'one']) document.getElementById(place).append(widget());
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y');
  assert(find('[part~=base]') === base, 'it was mounted anew');
  equal(find('#p99-baseline').value, 'abc', 'what was typed');
  answer('unclear', 'no');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
  equal(events('ready').length, 1);
});
must('what was open stays open, and the answer in sight', async () => {
  await open('share');
  find('[part~=questions]').scrollIntoView();
  await answerInSight();
  for (const place of ['one', 'two']) {
    document.getElementById(place).append(widget());
    find('[part~=questions]').scrollIntoView();
    await answerInSight();
    assert(find('#link'), 'the section is closed');
  }
  answer('unclear', 'yes');
  await agrees();
  await answerInSight();
});
broken(() => widget().addEventListener('when-rust-change', ({ target }) => target.remove()));
