// Where the clipboard is refused, the text is selected for copying by hand.
import { agrees, broken, equal, events, find, must, open, ready, setClipboard, showText, until } from '/harness.js';

setClipboard(undefined);
document.execCommand = () => false;

must('it is told as taken along, and selected', async () => {
  await ready();
  await agrees();
  await open('share');
  await showText('Call brief (Markdown)');
  find('#copy-text').click();
  await until(() => events('export').length, 'it is told');
  equal(events('export')[0].detail, { kind: 'brief' });
  const field = find('#text');
  equal([field.selectionStart, field.selectionEnd, find('#text') === field.getRootNode().activeElement], [0, field.value.length, true]);
});
broken(() => (HTMLTextAreaElement.prototype.select = () => {}));
