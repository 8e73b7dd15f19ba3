import { agrees, broken, equal, must, ready } from '/harness.js';

must('both work', async () => {
  const one = document.createElement('when-rust');
  one.setAttribute('eager', '');
  one.case = 'wr=WR:1/CB:N';
  document.body.append(one);
  const other = document.querySelector('template').content.firstElementChild.cloneNode(true);
  document.body.append(other);
  await ready(one);
  await ready(other);
  await agrees(one, 'wr=WR:1/CB:N');
  await agrees(other, 'wr=WR:1/IA:Y');
});
must('in a template nothing runs', () => {
  equal(document.querySelector('template').content.firstElementChild.shadowRoot, null);
});
broken(() => document.querySelector('template').content.firstElementChild.setAttribute('case', 'wr=WR:1'));
