// The decision record and the brief are copied as they are shown.
import { agrees, answer, assert, broken, equal, events, find, must, open, ready, setClipboard, showText, until, widget } from '/harness.js';

const copied = [];
setClipboard({ writeText: async (text) => void copied.push(text) });
widget().case = 'wr=WR:1/TP:Y~%3Cb%3E%20API';

must('each kind is shown, copied and told', async () => {
  await ready();
  await agrees();
  await open('share');
  for (const [name, kind] of [['Decision record', 'decision-record'], ['Call brief (Markdown)', 'brief'], ['Call brief (plain text)', 'brief-text'], ['Data (JSON)', 'json']]) {
    await showText(name);
    equal(find('#text').dataset.kind, kind);
    const shown = find('#text').value;
    find('#copy-text').click();
    await until(() => events('export').at(-1)?.detail.kind === kind, `${kind} is told`);
    equal(copied.at(-1), shown);
    assert(shown.includes('API') && (kind === 'brief-text' || !/[^\\]<b/.test(shown)), shown);
  }
});
must('what is shown follows the case', async () => {
  await showText('Decision record');
  answer('exploratory', 'yes');
  await until(() => find('#text').value.includes('Short-lived, exploratory processing: yes'), () => find('#text').value);
});
broken(() => (copied.push = () => {}));
