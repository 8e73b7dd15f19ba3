import { agrees, answer, broken, equal, find, must, ready, told, until, widget } from '/harness.js';

must('every node that is removed comes back', async () => {
  await ready();
  for (const selector of ['[part~=verdict]', 'fieldset', '.choices', 'svg', '[part~=base]', '[part~=answer]']) {
    find(selector).remove();
    await until(() => find(selector), `${selector} is back`);
    answer('latency', find('[name=latency][value=yes]').checked ? 'no' : 'yes');
    await agrees();
  }
  equal(told('error'), []);
});
must('also when the visitor is faster', async () => {
  find('[part~=verdict]').remove();
  find('fieldset').remove();
  answer('unclear', 'no');
  await agrees();
  equal(widget().case, 'wr=WR:1/TP:Y/LS:N/UA:N');
});
broken(() => (Node.prototype.insertBefore = (node) => node));
