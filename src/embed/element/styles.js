// @ts-check
// The widget's style sheets, adopted wherever the widget is shown: that of the first screen, and that of the deferred
// part of the wasm, which brings it along.

/**
 * The text of the deferred part's style sheet, once that is loaded.
 * @type {string | undefined}
 */
let deferredStyle;
/**
 * The style sheets of each window: a constructed style sheet belongs to one document.
 * @type {WeakMap<Window, CSSStyleSheet[]>}
 */
const sheetsByWindow = new WeakMap();

/** @param {WebAssembly.Module} deferredModule with the style sheet of what it draws in a custom section. */
export function setDeferredStyle(deferredModule) {
  deferredStyle = new TextDecoder().decode(WebAssembly.Module.customSections(deferredModule, 'style')[0]);
}

/**
 * Adds the style sheets to a root, unless they are there already. A document without a window needs none.
 * @param {Document | ShadowRoot} root
 */
export function adoptStyles(root) {
  const view = (root.ownerDocument ?? root).defaultView;
  if (!view) return;
  const sheets = sheetsByWindow.get(view) ?? [];
  sheetsByWindow.set(view, sheets);
  const texts = deferredStyle === undefined ? [STYLE] : [STYLE, deferredStyle];
  for (const text of texts.slice(sheets.length)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.push(sheet);
  }
  const adopted = root.adoptedStyleSheets;
  if (sheets.every((sheet) => adopted.includes(sheet))) return;
  // Those of the page stay where they are, in front or behind.
  const own = adopted.findIndex((sheet) => sheets.includes(sheet));
  const start = own < 0 ? adopted.length : own;
  const behind = adopted.slice(start).filter((sheet) => !sheets.includes(sheet));
  root.adoptedStyleSheets = [...adopted.slice(0, start), ...sheets, ...behind];
}
