// The link is copied, and that is said.
import { agrees, broken, equal, events, find, must, open, ready, setClipboard, until } from '/harness.js';

const copied = [];
setClipboard({ writeText: async (text) => void copied.push(text) });

must('the clipboard has the link', async () => {
  await ready();
  await agrees();
  await open('share');
  find('#copy-link').click();
  await until(() => events('share').length, 'sharing is told');
  equal(copied, [`${location.href}#wr=WR:1/TP:Y`]);
  await until(() => find('[role=status]').textContent === 'The link is copied.', 'it is spoken');
});
broken(() => (copied.push = () => {}));
