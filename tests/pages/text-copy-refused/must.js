import { agrees, broken, equal, find, findAll, must, open, ready, told, until } from '/harness.js';

must('it is told as taken along, and selected', async () => {
  await ready();
  await agrees();
  await open('share');
  findAll('.texts button').find(({ textContent }) => textContent === 'Call brief (Markdown)').click();
  await until(() => find('#copy-text'), 'the text is shown');
  find('#copy-text').click();
  await until(() => told('export').length, 'it is told');
  equal(told('export')[0].detail, { kind: 'brief' });
  const field = find('#text');
  equal([field.selectionStart, field.selectionEnd, find('#text') === field.getRootNode().activeElement], [0, field.value.length, true]);
});
broken(() => (HTMLTextAreaElement.prototype.select = () => {}));
