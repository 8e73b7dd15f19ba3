// The height reserved for the widget, by its width, so that nothing moves when it appears.

// Minimum width in pixels, and the widget's largest height from there on, in em of the visitor's text size. Measured
// with no answers, a booking link and a wide font (DejaVu Sans), in the tallest engine: in narrow columns that is WebKit.
// Ranges of a few pixels are left out, because each step is a part of `embed.js`: there more is reserved.
const NARROWEST = 164;
const STEPS = [
  [314, 147],
  [360, 136],
  [522, 120],
  [566, 108],
  [746, 97],
  [1002, 76],
  [1029, 70],
  [1126, 63],
];

/**
 * The element's own style sheet. In a parent that is sized by its content, such as a float or a table cell, the wrapper
 * is at least 280 px wide and fills what is available. The reserved height is a float of no width.
 */
export const HOST_CSS = [
  `:host(:not([hidden])){display:block;break-inside:avoid}#wrapper{display:grid;grid-template-columns:minmax(min(280px,100vw),1fr)}#container{display:flow-root;container-type:inline-size;contain-intrinsic-inline-size:1280px}#container:not([data-free]):before{content:"";float:left;font-size:medium;height:var(--h,${NARROWEST}em)}`,
  ...STEPS.map(([from, height]) => `@container(width>=${from}px){:before{--h:${height}em}}`),
].join('');
