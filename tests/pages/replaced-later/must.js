import { agrees, answer, assert, broken, equal, events, find, must, open, ready, section, showText, until, widget } from '/harness.js';

must('it goes on', async () => {
  await ready();
  await agrees();
  answer('concurrency', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y');
  equal(events('change').at(-1).detail.workloads[0].vector, 'WR:1/TP:Y/CB:Y');
});
must('its sections open, and its texts are there', async () => {
  await open('why');
  assert(section('why').textContent.length > 100, 'no reasons');
  await open('share');
  await showText('Decision record');
  assert(find('#text').value.includes('WR:1/TP:Y/CB:Y'), find('#text').value);
  assert(/Date: 2\d{3}-/.test(find('#text').value), 'no date');
});
must('the host can go on giving attributes and cases', async () => {
  widget().setAttribute('theme', 'dark');
  widget().setAttribute('share-base', '/elsewhere');
  await until(() => find('#link').value.startsWith(`${location.origin}/elsewhere#`), () => find('#link').value);
  widget().case = 'wr=WR:1/EX:Y';
  await agrees(widget(), 'wr=WR:1/EX:Y');
  widget().undo();
  await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y');
});
must('another one can be put beside it', async () => {
  const other = widget().cloneNode(true);
  document.body.append(other);
  await ready(other);
  await agrees(other, 'wr=WR:1/TP:Y');
});
must('nothing has failed', () => equal(events('error').map(({ detail }) => detail), []));
broken(() => (HTMLElement.prototype.attachShadow = Element.prototype.append = null));
