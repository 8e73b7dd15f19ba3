import { agrees, answer, broken, equal, find, holds, must, ready, told, widget } from '/harness.js';

must('it keeps case, content and focus of a field', async () => {
  await ready();
  answer('latency', 'yes');
  await agrees();
  const base = find('[part~=base]');
  for (const place of ['one', 'two', 'one']) document.getElementById(place).append(widget());
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y');
  holds(find('[part~=base]') === base, 'it was mounted anew');
  answer('unclear', 'no');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
  equal(told('ready').length, 1);
});
broken(() => widget().addEventListener('when-rust-change', ({ target }) => target.remove()));
