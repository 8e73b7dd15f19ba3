import { broken, equal, find, must, ready, until, widget } from '/harness.js';

const style = (selector) => getComputedStyle(find(selector));

must('the custom properties have their effect', async () => {
  await ready();
  await until(() => find('[part~=cta]'), 'the booking link');
  widget().style.cssText = '--when-rust-surface: rgb(1, 2, 3); --when-rust-text: rgb(250, 251, 252); --when-rust-accent: rgb(9, 200, 9); --when-rust-font: monospace; --when-rust-radius: 0px';
  equal([style('[part~=base]').backgroundColor, style('[part~=base]').color], ['rgb(1, 2, 3)', 'rgb(250, 251, 252)']);
  equal([style('.note').color, style('[part~=cta]').backgroundColor], ['rgb(9, 200, 9)', 'rgb(9, 200, 9)']);
  equal([style('.about').fontFamily, style('[part~=base]').borderTopLeftRadius, style('[part~=next]').borderTopLeftRadius], ['monospace', '0px', '0px']);
});
must('the surface of the page shows through where the host says so', () => {
  widget().style.cssText = '--when-rust-surface: transparent; --when-rust-text: rgb(4, 5, 6)';
  equal([style('[part~=base]').backgroundColor, style('[part~=base]').color], ['rgba(0, 0, 0, 0)', 'rgb(4, 5, 6)']);
});
must('a part can be styled', () => {
  equal(style('[part~=verdict]').textDecorationLine, 'underline');
});
broken(() => document.querySelector('style').remove());
