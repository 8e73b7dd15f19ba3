// The room that the widget will take, by the width that it gets, so that nothing moves when it appears.

// From this width on, in pixels, at most this height, in em of the visitor's own text size: measured before anything
// is answered, with a booking link and wide letters.
const STEPS = [
  [0, 340],
  [340, 330],
  [380, 314],
  [440, 296],
  [520, 286],
  [580, 268],
  [640, 255],
  [700, 244],
  [820, 236],
  [900, 229],
  [960, 204],
  [1080, 192],
  [1160, 184],
];

/** The style sheet, as text, of the element's room: what it reserves stands beside the content and takes no width. */
export const ROOM = [
  ':host(:not([hidden])){display:block;min-inline-size:min(100%,320px)}#room{display:flow-root;container-type:inline-size}#room:not([data-free])::before{content:"";float:left;font-size:medium;height:var(--h)}',
  ...STEPS.map(([from, height]) => `@container(min-width:${from}px){#room::before{--h:${height}em}}`),
].join('');
