// @ts-check
// The widget's style sheet, adopted wherever the widget is shown.

/**
 * The style sheet of each window: a constructed style sheet belongs to one document.
 * @type {WeakMap<Window, CSSStyleSheet>}
 */
const sheets = new WeakMap();

/**
 * Adds the style sheet to a root, unless it is there already. A document without a window needs none.
 * @param {DocumentOrShadowRoot} root
 * @param {Document} ownerDocument
 */
export function adoptStyles(root, ownerDocument) {
  const view = ownerDocument.defaultView;
  if (!view) return;
  let sheet = sheets.get(view);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    sheets.set(view, sheet);
  }
  const adopted = root.adoptedStyleSheets;
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
}
