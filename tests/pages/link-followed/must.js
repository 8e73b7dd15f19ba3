import { agrees, all, answer, assert, broken, equal, events, find, must, ready, sleep, until, widget } from '/harness.js';

const follow = (id) => document.getElementById(id).click();
/** Waits until all that scrolls has done so: Firefox scrolls to the focus only when it lays out. */
const settle = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
/** Whether what the widget has to say is in the window. */
const isInView = (selector) => {
  const box = find(selector)?.getBoundingClientRect();
  return box && box.top >= 0 && box.bottom <= innerHeight;
};

must('before it has loaded, the link leads there and is opened', async () => {
  await ready(all()[1]);
  equal([scrollY, find('[part~=base]')], [0, null]);
  follow('one');
  await until(() => Math.abs(widget().getBoundingClientRect().top) < 2, 'it is in view');
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y~Checkout');
});
must('another link is opened in its place, says so in view, and can be undone', async () => {
  answer('unclear', 'no');
  scrollTo(0, 0);
  follow('other');
  await until(() => widget().case === 'wr=WR:1/EX:Y', () => widget().case);
  await agrees();
  await until(() => isInView('#step-back'), 'the offer is in view');
  find('#step-back').click();
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N~Checkout');
});
must('other fragments do nothing', async () => {
  await settle();
  follow('elsewhere');
  await until(() => location.hash === '#top', 'it was followed');
  await sleep(100);
  assert(scrollY < innerHeight, 'it has scrolled to the widget');
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N~Checkout');
});
must('the same link can be followed again', async () => {
  follow('other');
  await until(() => widget().case === 'wr=WR:1/EX:Y', () => widget().case);
  await until(() => isInView('#step-back'), 'the offer is in view');
});
must('a link that is not understood is told, in view and to the host, and changes nothing', async () => {
  scrollTo(0, 0);
  follow('bad');
  await until(() => isInView('[part~=notice]'), 'the notice is in view');
  await agrees(widget(), 'wr=WR:1/EX:Y');
  equal(events('error').map(({ detail, target }) => [detail.part, target === widget()]), [['link', true]]);
});
must('the page’s address was only read, and the other widget knows nothing of it', async () => {
  equal(location.hash, '#wr=WR:1/%C3%9C');
  await agrees(all()[1], 'wr=WR:1/UA:Y');
});
must('once the first is gone for good, the next one opens the links', async () => {
  widget().remove();
  await sleep(0);
  location.hash = 'wr=WR:1/IA:Y';
  await until(() => widget().case === 'wr=WR:1/IA:Y', () => widget().case);
  assert(all().length === 1, 'it is another one');
});
must('with both gone, nothing listens any more', async () => {
  widget().remove();
  await sleep(0);
  equal(seen.added, window.before);
});
broken(() => ready(all()[1]).then(() => addEventListener('hashchange', (event) => event.stopImmediatePropagation(), true) ?? (document.getElementById('one').hash = '')));
