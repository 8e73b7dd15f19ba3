import { assert, broken, close, equal, must, open, until } from '/harness.js';

const frame = document.querySelector('iframe[src]');
const inside = () => frame.contentDocument?.querySelector('when-rust');

must('the frame is as high as its content', async () => {
  await until(() => inside()?.shadowRoot?.querySelector('[part~=base]'), 'the widget is there');
  await until(() => Math.abs(frame.getBoundingClientRect().height - inside().getBoundingClientRect().height) <= 5, 'as high');
  assert(frame.getBoundingClientRect().height > 1000, 'not high');
});
must('it follows', async () => {
  const before = inside().getBoundingClientRect().height;
  await open('share', inside());
  await until(() => inside().getBoundingClientRect().height > before + 20, 'another height');
  await until(() => Math.abs(frame.getBoundingClientRect().height - inside().getBoundingClientRect().height) <= 5, 'as high');
  await close('share', inside());
  await until(() => Math.abs(frame.getBoundingClientRect().height - before) <= 5, 'as high as before');
});
must('the attributes are those of the address', () => {
  equal(['theme', 'cta-href', 'onclick'].map((name) => inside().getAttribute(name)), ['dark', 'https://example.com/book', null]);
});
broken(() => frame.removeAttribute('data-when-rust'));
