import { agrees, assert, broken, must, ready, widget } from '/harness.js';

must('the element takes over what was set', async () => {
  widget().case = 'wr=WR:1/LS:Y';
  await import('./when-rust/embed.js');
  await ready();
  await agrees(widget(), 'wr=WR:1/LS:Y');
  assert(!Object.hasOwn(widget(), 'case'), 'the property hides the element’s');
});
broken(() => Object.freeze(Object.assign(widget(), { case: 'wr=WR:1' })));
