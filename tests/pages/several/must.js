// A link with two workloads opens both, in a page that it does not belong to.
import { agrees, answer, broken, equal, find, findAll, must, open, ready, until, widget } from '/harness.js';

const TWO = 'wr=WR:1/TP:Y/CB:Y~Checkout%20API&wr=WR:1/EX:Y~Report%20job';
const chips = () => findAll('[part~=workloads] [aria-current]');

must('both are there, the first is looked at', async () => {
  await ready();
  await agrees(widget(), TWO);
  equal(chips().map((one) => [one.value || one.textContent, one.ariaCurrent]), [['Checkout API', 'true'], ['2. Report job', 'false']]);
  equal(widget().record.workloads.map(({ name, verdict }) => [name, verdict]), [['Checkout API', 'not-yet'], ['Report job', 'not-first']]);
});
must('the other one is looked at and answered, which changes that one only', async () => {
  chips()[1].click();
  await until(() => chips()[1].ariaCurrent === 'true', 'it is looked at');
  await agrees(widget(), TWO);
  answer('automation', 'no');
  await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y~Checkout%20API&wr=WR:1/EX:Y/IA:N~Report%20job');
});
must('one link carries both to the host’s page', async () => {
  await open('share');
  await until(() => find('#link').value === `${location.href.split('#')[0]}#section=2&${widget().case}`, () => find('#link').value);
});
must('a removed one is brought back', async () => {
  const before = widget().case;
  find('#remove').click();
  await until(() => widget().record.workloads.length === 1, 'it is removed');
  (await until(() => find('#step-back'), 'it can be brought back')).click();
  await agrees(widget(), before);
});
broken(() => ready().then(() => (widget().case = 'wr=WR:1')));
