import { agrees, broken, equal, find, must, ready, told, widget } from '/harness.js';

must('a file is given, and told', async () => {
  await ready();
  await agrees();
  find('#download-json').click();
  equal(told('export').map(({ detail }) => detail), [{ kind: 'json' }]);
  equal(window.files.map(({ name }) => name), ['when-rust.json']);
  equal(JSON.parse(await window.files[0].text), widget().record);
});
broken(() => (HTMLAnchorElement.prototype.click = () => {}));
