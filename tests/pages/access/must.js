import { broken, equal, find, must, ready, unfoldAll, widget } from '/harness.js';
import { addStyle, inEachCase } from '/screen.js';

must('nothing is found', async () => {
  await ready();
  await inEachCase(async () => {
    await unfoldAll();
    if (!find('#text')) find('.texts .chips button').click();
    const { violations } = await window.axe.run(widget(), { resultTypes: ['violations'] });
    equal(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target.flat().join(' ')])), []);
  });
});
broken(() => ready().then(() => addStyle('.about { color: #bbb }')));
