// The record is given as a file with a name of ours.
import { agrees, broken, equal, events, find, must, open, ready, showText, widget } from '/harness.js';

const files = [];
let content;
const { createObjectURL } = URL;
URL.createObjectURL = (blob) => {
  content = blob;
  return createObjectURL.call(URL, blob);
};
HTMLAnchorElement.prototype.click = function () {
  files.push({ name: this.download, text: content.text() });
};

must('a file is given, and told', async () => {
  await ready();
  await agrees();
  await open('share');
  await showText('Data (JSON)');
  find('#download').click();
  equal(events('export').map(({ detail }) => detail), [{ kind: 'json' }]);
  equal(files.map(({ name }) => name), ['when-rust.json']);
  equal(JSON.parse(await files[0].text), widget().record);
});
broken(() => (HTMLAnchorElement.prototype.click = () => {}));
