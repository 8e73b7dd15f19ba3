// The room that the widget will take, by the width that it gets, so that nothing moves when it appears.

// From this width on, in pixels, at most this height, in em of the visitor's own text size: measured before anything
// is answered, with a booking link and wide letters (DejaVu Sans), in the engine that takes most: in narrow columns that
// is WebKit.
const STEPS = [
  [0, 170],
  [301, 165],
  [319, 161],
  [322, 152],
  [340, 146],
  [356, 142],
  [362, 137],
  [522, 123],
  [527, 118],
  [570, 113],
  [613, 108],
  [746, 101],
  [843, 97],
  [1002, 77],
  [1019, 72],
  [1057, 68],
  [1126, 63],
];

/**
 * The style sheet, as text, of the element's room. In a parent that asks its content how wide it is, such as a float or a
 * table's cell, the box is from 280 px up to all there is. What is reserved stands beside the content and takes no width.
 */
export const ROOM = [
  ':host(:not([hidden])){display:block;break-inside:avoid}#box{display:grid;grid-template-columns:minmax(min(280px,100vw),1fr)}#room{display:flow-root;container-type:inline-size;contain-intrinsic-inline-size:1280px}#room:not([data-free])::before{content:"";float:left;font-size:medium;height:var(--h)}',
  ...STEPS.map(([from, height]) => `@container(min-width:${from}px){#room::before{--h:${height}em}}`),
].join('');
