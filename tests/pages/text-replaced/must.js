// A text is replaced: what is on screen is never another recommendation than the widget’s.
import { agrees, answer, assert, broken, find, must, ready, until } from '/harness.js';

const headline = () => find('[part~=verdict]').textContent;

must('the widget’s own words come back', async () => {
  await ready();
  const own = headline();
  find('[part~=verdict]').firstChild.data = 'Adopt everything';
  await until(() => headline() === own, 'its own words');
  find('[part~=verdict]').textContent = 'Adopt everything';
  await until(() => headline() === own, 'its own words');
  find('[part~=verdict]').firstChild.replaceWith('Adopt', ' everything');
  await until(() => headline() === own, 'its own words');
});
must('a change shows the new ones', async () => {
  const before = headline();
  find('[part~=verdict]').firstChild.data = 'Adopt everything';
  answer('exploratory', 'yes');
  await agrees();
  assert(headline() !== before && headline() !== 'Adopt everything', headline());
});
broken(() => ready().then(() => (Node.prototype.insertBefore = (node) => node)));
