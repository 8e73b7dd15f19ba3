import { agrees, all, broken, equal, find, must, ready, sleep, widget } from '/harness.js';

const top = () => Math.round(widget().getBoundingClientRect().top);
let scrolled;

must('it is at the top of the window, where the host’s style sheet wants it', () => {
  equal(top(), 40);
  scrolled = scrollY;
});
must('it loads, and has the case', async () => {
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:N~Checkout');
  equal(find('[part~=base]', all()[1]), null, 'the other one');
});
must('nothing has moved, and the focus is where it was', async () => {
  await sleep(300);
  equal([top(), scrollY, seen.shift, document.activeElement.localName], [40, scrolled, 0, 'body']);
});
must('an element that replaces it does not scroll again', async () => {
  scrollTo({ top: 0, behavior: 'instant' });
  widget().replaceWith(widget().cloneNode(true));
  await sleep(100);
  equal(scrollY, 0);
});
broken(() => scrollTo({ top: 0, behavior: 'instant' }));
