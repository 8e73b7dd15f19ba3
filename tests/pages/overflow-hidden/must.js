import { assert, broken, find, must, ready, until, widget } from '/harness.js';
import { answersInSight, boxOf, compactAnswer } from '/screen.js';

function isAligned(compact) {
  const [box, column] = [boxOf(compact), boxOf(find('[part~=base]'))];
  return Math.abs(box.left - column.left) < 1.5 && Math.abs(box.width - column.width) < 1.5;
}

must('the answer is in view after every answer', async () => {
  await ready();
  await answersInSight();
});
must('the compact answer stands above its column, and takes little', async () => {
  const compact = await compactAnswer();
  assert(isAligned(compact), () => `${boxOf(compact).left}, ${boxOf(compact).width}`);
  assert(boxOf(compact).height <= innerHeight / 5, `${boxOf(compact).height} of ${innerHeight}`);
});
must('it follows the column, as when a phone is turned', async () => {
  const compact = await until(() => find('.compact:popover-open'), 'the compact answer');
  for (const width of [320, 480, 600]) {
    document.querySelector('.column').style.width = `${width}px`;
    await until(() => isAligned(compact), () => `at ${width} it is ${boxOf(compact).width} px wide`);
  }
});
must('where nothing is asked it is not there', async () => {
  widget().closest('.wrapper').before(Object.assign(document.createElement('p'), { textContent: 'Before it' }));
  scrollTo(0, 0);
  await until(() => !find('.compact:popover-open'), 'it is gone above');
  scrollTo(0, document.documentElement.scrollHeight);
  await until(() => !find('.compact:popover-open'), 'it is gone below');
});
broken(() => (HTMLElement.prototype.showPopover = () => {}));
