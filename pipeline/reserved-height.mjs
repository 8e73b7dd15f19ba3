// The room that the widget will take, by the width that it gets, so that nothing moves when it appears.

// From this width on, in pixels, at most this height, in em of the visitor's own text size: measured before anything
// is answered, with a booking link and wide letters (DejaVu Sans), in the engine that takes most: in narrow columns that
// is WebKit. At 560 px the card's padding grows, and lines break anew.
const STEPS = [
  [0, 162.5],
  [297, 156],
  [314, 146.5],
  [334, 142],
  [360, 135.5],
  [522, 119],
  [533, 113.5],
  [550, 106.5],
  [560, 113.5],
  [566, 107.5],
  [746, 97],
  [1002, 75],
  [1029, 69],
  [1126, 62],
];

/**
 * The style sheet, as text, of the element's room. In a parent that asks its content how wide it is, such as a float or a
 * table's cell, the box is from 280 px up to all there is. What is reserved stands beside the content and takes no width.
 */
export const HOST_CSS = [
  ':host(:not([hidden])){display:block;break-inside:avoid}#wrapper{display:grid;grid-template-columns:minmax(min(280px,100vw),1fr)}#container{display:flow-root;container-type:inline-size;contain-intrinsic-inline-size:1280px}#container:not([data-free])::before{content:"";float:left;font-size:medium;height:var(--h)}',
  ...STEPS.map(([from, height]) => `@container(min-width:${from}px){#container::before{--h:${height}em}}`),
].join('');
