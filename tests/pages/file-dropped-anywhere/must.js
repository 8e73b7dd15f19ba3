// Wherever a file is dropped, what became of it is told where the reader is.
import { agrees, broken, carrying, close, find, findAll, must, open, ready, until, widget } from '/harness.js';

const CASE = 'wr=WR:1/TP:Y/CB:N~Checkout&wr=WR:1/EX:Y';
/** Where files are dropped: the first and the last question, and the last section. */
const PLACES = ['[part~=question]', '[part~=question]:last-of-type', '[data-section=share]'];
let saved;

const drop = (target, text) => target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: carrying(text) }));
const isInView = (selector) => {
  const box = find(selector)?.getBoundingClientRect();
  return box && box.top >= 0 && box.bottom <= innerHeight;
};

must('there is a file', async () => {
  document.body.style.paddingBlock = '1500px';
  await ready();
  widget().case = CASE;
  saved = JSON.stringify(widget().record);
  await open('share');
});
for (const isOpen of [false, true]) {
  for (const place of PLACES) {
    const where = `at ${place}, with “Take it with you” ${isOpen ? 'open' : 'closed'}`;
    must(`it is opened and told in view, ${where}`, async () => {
      await (isOpen ? open : close)('share');
      widget().case = 'wr=WR:1/UA:Y';
      await agrees();
      const target = findAll(place).at(-1);
      target.scrollIntoView({ block: 'center' });
      drop(target, saved);
      await until(() => widget().case === CASE, () => widget().case);
      await until(() => isInView('#step-back'), 'the offer is in view');
    });
    must(`it is refused and told in view, ${where}`, async () => {
      const target = findAll(place).at(-1);
      target.scrollIntoView({ block: 'center' });
      drop(target, 'no case');
      await until(() => isInView('[part~=notice]'), 'the notice is in view');
      find('#close-notice').click();
      await until(() => !find('[part~=notice]'), 'it is closed');
    });
  }
}
broken(() => (HTMLElement.prototype.focus = () => {}));
