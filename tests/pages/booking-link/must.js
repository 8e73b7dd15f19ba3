import { agrees, answer, assert, broken, equal, events, find, must, ready, until, widget } from '/harness.js';

const href = () => find('[part~=cta]').getAttribute('href');

must('its placeholders are filled', async () => {
  await ready();
  await until(() => find('[part~=cta]'), 'the link');
  answer('exploratory', 'yes');
  await agrees();
  const given = new URL(href());
  equal([given.origin, given.searchParams.get('v'), given.searchParams.get('a')], ['https://example.com', 'WR:1/TP:Y/EX:Y', 'not-first']);
  const link = new URL(given.searchParams.get('l'));
  equal([link.origin, link.hash], [location.origin, '#wr=WR:1/TP:Y/EX:Y']);
  equal(find('[part~=cta]').rel, 'noopener');
});
must('a click is told, and can be kept', () => {
  let kept = 0;
  widget().addEventListener('when-rust-cta', (event) => {
    kept++;
    event.preventDefault();
  });
  find('[part~=cta]').click();
  equal([kept, events('cta').map(({ detail }) => detail)], [1, [{ href: find('[part~=cta]').href }]]);
  assert(location.pathname.endsWith('/booking-link/'), 'the page was left');
});
must('without the attribute there is no link', async () => {
  widget().removeAttribute('cta-href');
  await until(() => !find('[part~=cta]'), 'no link');
});
broken(() => widget().setAttribute('cta-href', 'https://example.com/book'));
