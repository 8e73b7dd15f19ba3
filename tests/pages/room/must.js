import { agrees, all, assert, broken, find, must, ready, until } from '/harness.js';

const WIDTHS = [280, 300, 320, 340, 360, 375, 390, 440, 480, 521, 530, 545, 560, 580, 600, 640, 700, 760, 840, 900, 960, 1010, 1040, 1100, 1200, 1300];
/** By how much it may be too high, in em: engines break lines differently, and not every width has its own step. */
const MUCH = 12;

const kept = new Map();

must('room is kept before it runs', async () => {
  for (const width of WIDTHS) {
    const column = document.querySelector('template').content.firstElementChild.cloneNode(true);
    column.style.width = `${width}px`;
    document.body.append(column);
  }
  await customElements.whenDefined('when-rust');
  assert(!all().some((one) => find('[part~=base]', one)), 'it runs already');
  await until(() => all().every((one) => one.getBoundingClientRect().height > 500), 'there is room');
  for (const one of all()) kept.set(one, one.getBoundingClientRect().height);
});
must('it is enough, and not much more', async () => {
  for (const [one, room] of kept) {
    await ready(one);
    await agrees(one);
    const { width, height } = find('[part~=base]', one).getBoundingClientRect();
    assert(height <= room + 0.5, `${room} px are kept for ${height} at ${width}`);
    assert(room <= height + 16 * MUCH, `${room} px are kept for only ${height} at ${width}`);
  }
});
must('what is not needed is given back', async () => {
  for (const one of all()) {
    const [whole, content] = [one, find('[part~=base]', one)].map((part) => part.getBoundingClientRect().height);
    assert(whole - content < 1, `${whole} for ${content}`);
  }
});
broken(() => document.querySelector('template').content.querySelector('when-rust').style.setProperty('--when-rust-font', 'DejaVu Sans Mono'));
