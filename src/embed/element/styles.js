// @ts-check
// The widget's style sheet, adopted wherever the widget is shown.

let css = '';
/**
 * The style sheet, made for each window: constructed ones belong to one document.
 * @type {WeakMap<Window, CSSStyleSheet>}
 */
const sheets = new WeakMap();

/**
 * Takes the style sheet's text, once it has loaded.
 * @param {string} text
 */
export function useStyle(text) {
  css = text;
}

/**
 * Gives the style sheet to a root in `page`, unless it has it. What is in a page that is not shown needs none.
 * @param {DocumentOrShadowRoot} root
 * @param {Document} page
 */
export function adoptStyles(root, page) {
  const view = page.defaultView;
  if (!view) return;
  let sheet = sheets.get(view);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(view, sheet);
  }
  const adopted = root.adoptedStyleSheets;
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
}
