// What leaves the page by the visitor's hand, and what comes in: clipboard, files, paper. Knows nothing of the widget.

/** Longer files are no cases: no more than this of them is read, which is told as too long. */
const LONGEST_FILE = 100_001;

/** Copies `text`, which stands in `field`; where that is refused, it is left selected there. Tells whether it is copied. */
export async function copy(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

/** Gives the text of `field` as a file, with the name and the kind that the field has. */
export function download({ value: text, dataset }) {
  const file = document.createElement('a');
  const type = dataset.kind === 'json' ? 'application/json' : 'text/plain;charset=utf-8';
  file.href = URL.createObjectURL(new Blob([text], { type }));
  file.download = dataset.file;
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
}

/**
 * Prints `content` alone, in `style`, from `frame`, which is in the page: what stands around it there stays off the
 * paper. Does `afterwards` when that is done; where printing is forbidden, never.
 */
export function print(frame, content, style, afterwards) {
  const { contentDocument: paper, contentWindow: printer } = frame;
  const sheet = new printer.CSSStyleSheet();
  sheet.replaceSync(style);
  paper.adoptedStyleSheets = [sheet];
  paper.title = 'when-rust';
  paper.body.className = 'base';
  paper.body.append(paper.importNode(content, true));
  printer.addEventListener('afterprint', afterwards);
  printer.print();
}

/** The text of a file; an empty one where it cannot be read. */
export function textOf(file) {
  return file.slice(0, LONGEST_FILE).text().catch(() => '');
}
