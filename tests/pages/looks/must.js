import { broken, equal, find, holds, must, ready, widget } from '/harness.js';

const style = (selector) => getComputedStyle(find(selector));

must('the theme is fixed or follows the visitor', async () => {
  await ready();
  const [base] = [find('[part~=base]')];
  for (const [theme, scheme] of [['light', 'light'], ['dark', 'dark'], ['auto', 'light dark']]) {
    widget().setAttribute('theme', theme);
    equal(getComputedStyle(base).colorScheme, scheme);
  }
  widget().setAttribute('theme', 'light');
  const light = getComputedStyle(base).backgroundColor;
  widget().setAttribute('theme', 'dark');
  holds(getComputedStyle(base).backgroundColor !== light, 'dark is light');
});
must('the custom properties have their effect', () => {
  widget().style.cssText = '--when-rust-surface: rgb(1, 2, 3); --when-rust-text: rgb(250, 251, 252); --when-rust-accent: rgb(9, 200, 9); --when-rust-font: monospace; --when-rust-radius: 0px';
  equal([style('[part~=base]').backgroundColor, style('[part~=base]').color], ['rgb(1, 2, 3)', 'rgb(250, 251, 252)']);
  equal([style('.tag').color, style('.about').fontFamily, style('.ask').borderTopLeftRadius], ['rgb(9, 200, 9)', 'monospace', '0px']);
});
must('a part can be styled', () => {
  equal(style('[part~=verdict]').textDecorationLine, 'underline');
});
broken(() => document.querySelector('style').remove());
