import { agrees, answer, broken, equal, find, findAll, holds, must, open, ready, told, until, widget } from '/harness.js';

const choose = (name) => findAll('.texts button').find(({ textContent }) => textContent === name).click();

must('each kind is shown, copied and told', async () => {
  await ready();
  await agrees();
  await open('share');
  for (const [name, kind] of [['Decision record', 'decision-record'], ['Call brief (Markdown)', 'brief'], ['Call brief (plain text)', 'brief-text'], ['Data (JSON)', 'json']]) {
    choose(name);
    await until(() => find('#text')?.dataset.kind === kind, `${kind} is shown`);
    const shown = find('#text').value;
    find('#copy-text').click();
    await until(() => told('export').at(-1)?.detail.kind === kind, `${kind} is told`);
    equal(window.copied.at(-1), shown);
    holds(shown.includes('API') && (kind === 'brief-text' || !/[^\\]<b/.test(shown)), shown);
  }
});
must('what is shown follows the case', async () => {
  choose('Decision record');
  await until(() => find('#text')?.dataset.kind === 'decision-record', 'it is shown');
  answer('exploratory', 'yes');
  await until(() => find('#text').value.includes('Short-lived, exploratory processing: Yes'), () => find('#text').value);
});
broken(() => (navigator.clipboard.writeText = async () => {}));
