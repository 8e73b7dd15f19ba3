// Where things are on the page. It has no switch: it follows what the visitor prefers.
export const header = 'body > header';
export const column = 'main > p';
