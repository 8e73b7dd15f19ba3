// A framework sets and removes attributes all the time: the widget goes on, and has the last values.
import { agrees, answer, broken, equal, events, find, must, open, ready, until, widget } from '/harness.js';

const ROUNDS = 1000;

/** Changes every attribute `ROUNDS` times, while loading or later. */
function churn() {
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['eager', 'sync-url', 'data-v', 'hidden']) widget().toggleAttribute(name);
    widget().setAttribute('theme', ['auto', 'light', 'dark'][round % 3]);
    widget().setAttribute('cta-href', `https://example.com/book/${round}`);
    widget().setAttribute('share-base', `/page-${round}`);
    widget().setAttribute('view', '');
    widget().removeAttribute('view');
  }
}

must('while it loads', async () => {
  churn();
  await ready();
  await agrees(widget(), 'wr=WR:1/TP:Y');
  equal(widget().shadowRoot.querySelectorAll('[part~=base]').length, 1);
});
must('while it runs, without losing an answer', async () => {
  answer('latency', 'yes');
  churn();
  answer('unclear', 'no');
  churn();
  await agrees(widget(), 'wr=WR:1/TP:Y/LS:Y/UA:N');
  await until(() => find('a[part~=cta]')?.href === `https://example.com/book/${ROUNDS - 1}`, 'the last booking link');
  await open('share');
  await until(() => find('#link').value === `${location.origin}/page-${ROUNDS - 1}#wr=WR:1/TP:Y/LS:Y/UA:N`, () => find('#link').value);
  equal([events('error').length, events('ready').length], [0, 1]);
});
must('other cases that are set in a burst: the last one is there, and undoing leads back', async () => {
  for (let round = 0; round < ROUNDS; round++) widget().setAttribute('case', round % 2 ? 'wr=WR:1/EX:Y' : 'wr=WR:1/IA:Y');
  await agrees(widget(), 'wr=WR:1/EX:Y');
  widget().undo();
  await agrees(widget(), 'wr=WR:1/IA:Y');
});
broken(() => widget().setAttribute('case', 'wr=WR:1'));
