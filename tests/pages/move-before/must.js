import { agrees, assert, broken, find, must, radio, ready, widget } from '/harness.js';

must('it keeps its content and focus', async () => {
  await ready();
  radio('latency', 'no').focus();
  const base = find('[part~=base]');
  document.getElementById('two').moveBefore(widget(), null);
  await agrees(widget(), 'wr=WR:1/TP:Y');
  assert(find('[part~=base]') === base, 'it was mounted anew');
  assert(widget().shadowRoot.activeElement === radio('latency', 'no'), 'focus was lost');
});
broken(() => (Element.prototype.moveBefore = Node.prototype.insertBefore));
