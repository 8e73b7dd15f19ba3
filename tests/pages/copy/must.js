import { agrees, broken, equal, find, must, open, ready, told, until } from '/harness.js';

must('the clipboard has the link', async () => {
  await ready();
  await agrees();
  await open('share');
  find('#copy-link').click();
  await until(() => told('share').length, 'sharing is told');
  equal(window.copied, [`${location.href}#wr=WR:1/TP:Y`]);
  await until(() => find('[role=status]').textContent === 'The link is copied.', 'it is spoken');
});
broken(() => (window.copied = { push() {} }));
