import { agrees, all, answer, broken, equal, find, must, open, ready, sleep, until, widget } from '/harness.js';

must('the first takes it, the second does not', async () => {
  const [one, other] = all();
  await ready(one);
  await ready(other);
  await agrees(one, 'wr=WR:1/TP:Y/LS:N~Checkout');
  await agrees(other, 'wr=WR:1/UA:Y');
});
must('the address stays as it is', async () => {
  const before = [location.href, history.length];
  answer('unclear', 'no');
  await agrees();
  await sleep(600);
  equal([location.href, history.length], before);
});
must('a link leads to the host’s page, with the host’s keys', async () => {
  await open('share');
  await until(() => find('#link').value === `${location.href.split('#')[0]}#section=2&last=1&wr=WR:1/TP:Y/LS:N/UA:N~Checkout`, () => find('#link').value);
});
must('a link that comes into the address later is taken by the first, too', async () => {
  location.hash = 'wr=WR:1/EX:Y';
  await until(() => widget().case === 'wr=WR:1/EX:Y', () => widget().case);
  await agrees();
  await agrees(all()[1], 'wr=WR:1/UA:Y');
  equal(location.hash, '#wr=WR:1/EX:Y');
});
broken(async () => {
  await ready();
  history.replaceState(null, '', '#wr=WR:1');
});
