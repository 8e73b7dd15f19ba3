import { addStyle, agrees, broken, CASES, equal, find, must, ready, unfoldAll, widget } from '/harness.js';

must('nothing is found', async () => {
  await ready();
  for (const one of CASES) {
    widget().case = one;
    await agrees();
    await unfoldAll();
    if (!find('#text')) find('.texts .chips button').click();
    const { violations } = await window.axe.run(widget(), { resultTypes: ['violations'] });
    equal(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target.flat().join(' ')])), []);
  }
});
broken(() => ready().then(() => addStyle('.about { color: #bbb }')));
