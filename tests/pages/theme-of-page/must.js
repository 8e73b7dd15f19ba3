import { assert, broken, must, ready, until, widget } from '/harness.js';
import { look } from '/screen.js';

const root = document.documentElement;
const frame = document.querySelector('iframe');

const looks = (wanted, element) => until(() => look(element) === wanted, () => `${wanted} at ${root.className}: ${look(element)}`);

const SWITCHES = [
  ['', 'light'],
  ['tinted', 'light'],
  ['dark', 'dark'],
  ['', 'light'],
  ['fades dark', 'dark'],
  ['fades', 'light'],
  ['fades dark', 'dark'],
  ['declared', 'dark'],
  ['declared dark', 'dark'],
  ['tinted', 'light'],
];

must('it follows the page, live', async () => {
  await ready();
  for (const [name, wanted] of SWITCHES) {
    root.className = name;
    await looks(wanted);
  }
});
must('it follows a part of the page, and a style of the host’s on the element', async () => {
  root.className = '';
  await looks('light');
  widget().style.color = '#eee';
  await looks('dark');
  widget().style.cssText = 'color-scheme: dark';
  await looks('dark');
  widget().style.cssText = '';
  await looks('light');
});
must('a page of both follows the visitor, and so does the widget there', async () => {
  root.className = 'both';
  await looks(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
});
must('what the host says of the theme comes before that', async () => {
  for (const [name] of SWITCHES) {
    root.className = name;
    for (const theme of ['dark', 'light']) {
      widget().setAttribute('theme', theme);
      await looks(theme);
    }
  }
  widget().setAttribute('theme', 'auto');
  root.className = 'dark';
  await looks('dark');
  widget().removeAttribute('theme');
  root.className = '';
  await looks('light');
});
must('in a page that knows only light, a visitor who prefers dark gets light', async () => {
  const element = frame.contentDocument.querySelector('when-rust');
  await ready(element);
  // WebKit does not tell the preference of a frame by what stands around it: there this is what it is anywhere.
  const prefersDark = () => frame.contentWindow.matchMedia('(prefers-color-scheme: dark)').matches;
  if (CSS.supports('-moz-appearance: none') || window.chrome) assert(prefersDark(), 'dark is not preferred');
  await looks('light', element);
  frame.contentDocument.body.style.cssText = 'background: #111; color: #eee';
  await looks('dark', element);
});
broken(() => widget().setAttribute('theme', 'light'));
