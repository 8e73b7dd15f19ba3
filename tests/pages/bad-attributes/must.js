import { agrees, assert, broken, equal, events, find, must, open, ready, widget } from '/harness.js';

must('each is told once', async () => {
  await ready();
  await agrees(widget(), 'wr=WR:1');
  equal(events('error').map(({ detail }) => detail.part).sort(), ['case', 'cta-href', 'share-base', 'theme']);
  equal(seen.warnings.length, 4);
  for (const warning of seen.warnings) assert(warning.length < 400, 'a long warning');
});
must('each default stays', async () => {
  await open('share');
  equal(find('[part~=cta]'), null);
  assert(find('#link').value.startsWith(location.origin), find('#link').value);
  equal(getComputedStyle(find('[part~=base]')).colorScheme, 'normal');
});
must('taken away, nothing more is told', () => {
  for (const name of ['theme', 'case', 'cta-href', 'share-base', 'eager', 'unknown']) widget().removeAttribute(name);
  equal(events('error').length, 4);
});
must('a megabyte is no trouble', async () => {
  for (const name of ['theme', 'case', 'cta-href', 'share-base']) widget().setAttribute(name, 'x'.repeat(1e6));
  equal(events('error').length, 8);
  await agrees(widget(), 'wr=WR:1');
});
broken(() => widget().setAttribute('theme', 'dark'));
