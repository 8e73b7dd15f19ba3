// Where the clipboard is refused, the link is selected for copying by hand.
import { agrees, broken, equal, events, find, must, open, ready, setClipboard, until } from '/harness.js';

setClipboard({ writeText: () => Promise.reject(new Error('not here')) });
document.execCommand = () => false;

must('it is told as shared, and selected', async () => {
  await ready();
  await agrees();
  await open('share');
  find('#copy-link').click();
  await until(() => events('share').length, 'sharing is told');
  equal(events('share')[0].detail, { link: `${location.href}#wr=WR:1/TP:Y` });
  const field = find('#link');
  equal([field.selectionStart, field.selectionEnd], [0, field.value.length]);
});
broken(() => (HTMLInputElement.prototype.select = () => {}));
