// Where things are on the page. The theme has no switch: its owner chooses one of its styles for the site.
export const header = '.wp-site-blocks > header';
export const column = '.entry-content > p';
