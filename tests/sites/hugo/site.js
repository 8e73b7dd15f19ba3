// Where things are on the page.
export const header = '.bar';
export const column = 'article > p';
export const switchScheme = () => document.getElementById('scheme').click();
