import { agrees, answer, broken, equal, find, must, open, ready, sleep, widget } from '/harness.js';

/** Of a question, and of a section that the deferred part draws. */
const looks = () => [getComputedStyle(find('fieldset', element)).borderInlineStartWidth, getComputedStyle(find('.share', element)).display].join(' ');
const element = widget();

must('in the frame it works and is styled', async () => {
  await ready(element);
  await open('share', element);
  const { contentDocument } = document.querySelector('iframe');
  contentDocument.body.append(element);
  answer('latency', 'yes', element);
  await agrees(element, 'wr=WR:1/TP:Y/LS:Y');
  equal(looks(), '0px grid');
});
must('and so it is when it comes back', async () => {
  document.body.append(element);
  answer('unclear', 'no', element);
  await agrees(element, 'wr=WR:1/TP:Y/LS:Y/UA:N');
  equal(looks(), '0px grid');
});
must('in a document that is never shown it does no harm, and comes back', async () => {
  document.implementation.createHTMLDocument().body.append(element);
  await sleep(50);
  document.body.append(element);
  answer('unclear', 'yes', element);
  await agrees(element, 'wr=WR:1/TP:Y/LS:Y/UA:Y');
  equal(looks(), '0px grid');
});
broken(() => (document.querySelector('iframe').contentWindow.CSSStyleSheet.prototype.replaceSync = () => {}));
