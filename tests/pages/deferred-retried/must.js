// What of the widget could not be loaded loads when the visitor tries again, for every widget of the page.
import { all, broken, equal, events, find, must, ready, section, until } from '/harness.js';

must('each says what is missing', async () => {
  for (const element of all()) {
    await ready(element);
    section('why', element).querySelector('summary').click();
    await until(() => find('#load-again-why', element), 'the offer');
  }
  equal(events('error').map(({ detail }) => detail.part), ['deferred', 'deferred']);
});
must('tried again in one, it is there in both', async () => {
  window.isAway = false;
  const [one] = all();
  find('#load-again-why', one).focus();
  find('#load-again-why', one).click();
  for (const element of all()) await until(() => find('[data-section=why] > .inside > :not(.deferred)', element), 'its content');
  equal([events('error').length, one.shadowRoot.activeElement === section('why', one).querySelector('summary')], [2, true]);
});
broken(() => (window.fetch = () => Promise.reject(new TypeError('away'))));
