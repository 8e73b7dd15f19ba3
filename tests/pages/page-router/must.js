import { agrees, broken, equal, events, find, must, open, ready, setClipboard, showText, until, widget } from '/harness.js';

const CASE = 'wr=WR:1/TP:Y';
let page = 0;
/** Goes to another page of the router, and returns the link to the case there. */
function go(method) {
  history[method](null, '', `?page=${++page}#part-${page}`);
  return `${location.href}&${CASE}`;
}
const cta = () => find('a[part~=cta]').href;
const booking = (link) => `https://example.com/book?notes=${encodeURIComponent(link)}`;
const fire = (type) => find('[part~=base]').parentElement.dispatchEvent(new Event(type, { bubbles: type !== 'pointerenter', composed: true }));

must('the copied link is that of the page now', async () => {
  await ready();
  await agrees(widget(), CASE);
  await open('share');
  let copied;
  setClipboard({ writeText: async (text) => void (copied = text) });
  const link = go('pushState');
  find('#copy-link').click();
  await until(() => copied === link, () => `${copied} instead of ${link}`);
});
for (const type of ['pointerenter', 'pointerdown', 'focusin']) {
  must(`the shown link and the booking link follow by the time of ${type}`, async () => {
    const link = go(type === 'focusin' ? 'pushState' : 'replaceState');
    fire(type);
    await until(() => find('#link').value === link, () => `${find('#link').value} instead of ${link}`);
    await until(() => decodeURIComponent(cta()) === decodeURIComponent(booking(link)), cta);
  });
}
must('a downloaded text has the link of the page now', async () => {
  await showText('Call brief (plain text)');
  let saved;
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => ((saved = blob.text()), createObjectURL.call(URL, blob));
  const link = go('pushState');
  find('#download').click();
  await until(() => saved, 'it is downloaded');
  equal((await saved).includes(link), true, await saved);
  equal(events('export').at(-1).detail.kind, 'brief-text');
});
must('the widget has written nothing to the address', () => equal(location.hash, `#part-${page}`));
broken(() => (EventTarget.prototype.dispatchEvent = () => true));
