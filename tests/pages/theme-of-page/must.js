import { assert, broken, find, must, ready, until, widget } from '/harness.js';

const root = document.documentElement;
const frame = document.querySelector('iframe');

/** How bright a colour is, from 0 to 1, as the screen has it. */
function brightness(color, view) {
  const canvas = new view.OffscreenCanvas(1, 1).getContext('2d');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** What it looks like: surface and text, and a drawing and a field in it. */
function look(element = widget()) {
  const view = element.ownerDocument.defaultView;
  const style = view.getComputedStyle(find('[part~=base]', element));
  const field = view.getComputedStyle(find('[part~=kpi] input', element));
  const [surface, text, inside] = [style.backgroundColor, style.color, field.backgroundColor].map((color) => brightness(color, view));
  if (surface > 0.8 && text < 0.2 && inside > 0.8) return 'light';
  if (surface < 0.2 && text > 0.7 && inside < 0.2) return 'dark';
  return `neither: ${style.backgroundColor}, ${style.color}, ${field.backgroundColor}`;
}
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
