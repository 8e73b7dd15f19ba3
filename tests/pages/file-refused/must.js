// A file that holds no case leaves the case alone, and says what is wrong.
import { agrees, assert, broken, choose, equal, events, find, must, open, ready, section, until, widget } from '/harness.js';

const MINE = 'wr=WR:1/TP:Y~Mine';
const record = (changes) => JSON.stringify({ ...JSON.parse(JSON.stringify(widget().record)), ...changes });
widget().case = MINE;

must('each is named, and the case stays', async () => {
  await ready();
  await agrees(widget(), MINE);
  await open('share');
  const bad = [
    ['', 'nothing'],
    ['not JSON', 'not JSON'],
    [record({}).slice(0, -1), 'nothing'],
    [record({ format: 'when-rust/2' }), 'when-rust/2'],
    [record({ criteria: 2 }), '“2”'],
    [record({ workloads: [] }), '1 to 12 workloads'],
    ['['.repeat(2_000_000), '400000 bytes'],
    ['['.repeat(90_000), 'accepted is JSON'],
    [record({}).replace('{', '{"format":"when-rust/1",'), 'each key of an object once'],
  ];
  for (const [round, [text, named]] of bad.entries()) {
    choose(text);
    await until(() => events('error').length === round + 1, () => `${text.slice(0, 40)} is told`);
    await until(() => find('[part~=notice]')?.textContent.includes(named), () => `${named} in ${find('[part~=notice]')?.textContent}`);
    equal(widget().case, MINE);
    assert(section('share').contains(find('[part~=notice]')), 'it is told elsewhere than where the file was chosen');
  }
});
must('what is understood of a file is taken', async () => {
  const workload = { ...widget().record.workloads[0], vector: 'WR:1/TP:Y/CB:Q', answers: undefined };
  choose(record({ workloads: [workload, { vector: 'WR:7' }] }));
  await until(() => widget().case === 'wr=WR:1/TP:Y~Mine&wr=WR:1', () => widget().case);
  await agrees();
});
broken(() => ready().then(() => (widget().case = 'wr=WR:1')));
