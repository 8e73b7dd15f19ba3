// The attribute and the property: what is understood is shown, what is not is refused and told.
import { agrees, assert, broken, equal, events, must, ready, reportsOnce, widget } from '/harness.js';

must('a bad set throws and changes nothing', async () => {
  await ready();
  for (const bad of ['', 'nonsense', 'wr=WR:2', 'wr=WR:1/TP:Q', 'x'.repeat(1e6), null, undefined, 7, {}, [], '\0', '\ud800']) {
    let thrown;
    try {
      widget().case = bad;
    } catch (error) {
      thrown = error;
    }
    assert(thrown instanceof SyntaxError && /position \d+: .*accepted is /.test(thrown.message), () => `${thrown?.message}`);
    equal(widget().case, 'wr=WR:1/TP:Y');
  }
  await agrees();
  equal(events('change'), []);
});
must('a bad attribute is told once and changes nothing', async () => {
  widget().setAttribute('case', 'wr=WR:1/XX:Y');
  await reportsOnce('case');
  assert(events('error')[0].detail.message.includes('position 9:'), events('error')[0].detail.message);
  equal(seen.warnings.length, 1);
  await agrees(widget(), 'wr=WR:1/TP:Y');
});
must('a good one is shown, and without it the case is empty', async () => {
  widget().setAttribute('case', '#x=1&wr=WR:1/EX:Y');
  await agrees(widget(), 'wr=WR:1/EX:Y');
  widget().removeAttribute('case');
  await agrees(widget(), 'wr=WR:1');
});
broken(() => Object.defineProperty(widget(), 'case', { value: 'wr=WR:1/TP:Y', writable: true }));
