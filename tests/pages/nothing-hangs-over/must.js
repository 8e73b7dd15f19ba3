import { assert, broken, close, find, findAll, must, ready, unfoldAll, widget } from '/harness.js';
import { addStyle, inEachCase } from '/screen.js';

const WIDTHS = [280, 320, 375, 600, 720, 1040, 1200];

/** The box that is left of `one` in sight: what holds it may cut it off, or scroll. */
function inSight(one, edge) {
  let { left, top, right, bottom } = one.getBoundingClientRect();
  for (let around = one.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowX === 'visible') continue;
    const box = around.getBoundingClientRect();
    [left, top, right, bottom] = [Math.max(left, box.left), Math.max(top, box.top), Math.min(right, box.right), Math.min(bottom, box.bottom)];
  }
  return right > left && bottom > top ? { left, top, right, bottom } : edge;
}

function nothingHangsOver(width) {
  const edge = widget().getBoundingClientRect();
  for (const one of findAll('*')) {
    if (!one.getClientRects().length || one.closest('.spoken, .unseen, :popover-open')) continue;
    const { left, top, right, bottom } = inSight(one, edge);
    const isInside = left >= edge.left - 0.5 && top >= edge.top - 0.5 && right <= edge.right + 0.5 && bottom <= edge.bottom + 0.5;
    assert(isInside, () => `${one.outerHTML.slice(0, 80)} at ${width} with ${widget().case.slice(0, 60)}: ${[left, top, right, bottom]} in ${[edge.left, edge.top, edge.right, edge.bottom]}`);
  }
  // Nor does it by what is not boxes: shadows apart, nothing makes the page scroll.
  assert(document.documentElement.scrollWidth <= Math.max(innerWidth, edge.right), () => `it scrolls sideways at ${width}`);
}

async function inEach(prepare) {
  await ready();
  for (const width of WIDTHS) {
    document.querySelector('.column').style.width = `${width}px`;
    await inEachCase(async () => {
      await prepare();
      nothingHangsOver(width);
    });
  }
}

must('as it first appears', () => inEach(() => {}));
must('with every section open, and a text in it', () =>
  inEach(async () => {
    await unfoldAll();
    if (!find('#text')) find('.texts button').click();
  }));
must('with all closed again', async () => {
  for (const { dataset } of findAll('[data-section]')) await close(dataset.section);
  await inEach(() => {});
});
broken(() => ready().then(() => addStyle('.call { margin-inline-end: -2em }')));
