// The host empties the root, or fills it with something else.
import { agrees, answer, assert, broken, must, ready, widget } from '/harness.js';

must('it is itself again', async () => {
  await ready();
  widget().shadowRoot.replaceChildren();
  await agrees(widget(), 'wr=WR:1/TP:Y');
  widget().shadowRoot.replaceChildren('gone');
  await agrees(widget(), 'wr=WR:1/TP:Y');
  assert(!widget().shadowRoot.textContent.includes('gone'), 'what does not belong there is there');
  answer('latency', 'no');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:N');
});
broken(() => (Node.prototype.insertBefore = (node) => node));
