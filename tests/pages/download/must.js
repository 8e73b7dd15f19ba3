import { agrees, broken, equal, find, findAll, must, open, ready, told, until, widget } from '/harness.js';

must('a file is given, and told', async () => {
  await ready();
  await agrees();
  await open('share');
  const named = (name) => findAll('.texts button').find(({ textContent }) => textContent === name);
  named('Data (JSON)').click();
  await until(() => find('#download'), 'the text is shown');
  find('#download').click();
  equal(told('export').map(({ detail }) => detail), [{ kind: 'json' }]);
  equal(window.files.map(({ name }) => name), ['when-rust.json']);
  equal(JSON.parse(await window.files[0].text), widget().record);
});
broken(() => (HTMLAnchorElement.prototype.click = () => {}));
