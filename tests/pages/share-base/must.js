import { broken, find, must, open, ready, until, widget } from '/harness.js';

must('the link is that page’s, with the host’s fragment before the case', async () => {
  await ready();
  await open('share');
  await until(() => find('#link').value === 'https://example.com/a?b=c#d&wr=WR:1/TP:Y', () => find('#link').value);
  widget().setAttribute('share-base', '/elsewhere');
  await until(() => find('#link').value === `${location.origin}/elsewhere#wr=WR:1/TP:Y`, () => find('#link').value);
  widget().removeAttribute('share-base');
  await until(() => find('#link').value === `${location.origin}${location.pathname}#wr=WR:1/TP:Y`, () => find('#link').value);
});
broken(() => widget().removeAttribute('share-base'));
