// What a site that is given the address of the stand-alone page needs to show the frame in its place: an oEmbed response
// of type `rich`, which is a file, and the link in the page that leads there. Both need absolute addresses, and a folder
// of files does not know its own: so they are written only where the build is told.

/** What is shown of the frame, in pixels. A file cannot follow what a site asks for. */
const [WIDTH, HEIGHT] = [680, 900];
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-downloads allow-modals';

/**
 * The address of the folder, with `/` at its end.
 * @param {string} text
 */
export function folderAddress(text) {
  const refuse = (why) => {
    throw new Error(`PUBLIC_URL ${why}: “${text}”. It is the address of the folder that dist/ is served as, such as https://example.com/when-rust/`);
  };
  if (!URL.canParse(text)) refuse('is no complete address');
  const url = new URL(text);
  if (!['https:', 'http:'].includes(url.protocol)) refuse('is neither https: nor http:');
  if (url.username || url.password) refuse('names a user');
  if (url.search || url.hash) refuse('has a query or a fragment');
  if (/\.html?$/.test(url.pathname)) refuse('is that of a page');
  return url.href.replace(/\/?$/, '/');
}

/** The content of `oembed.json` for the page with this title. */
export function oembed(publicUrl, title) {
  const folder = folderAddress(publicUrl);
  const src = new URL('frame.html', folder);
  // A frame does not know the page around it: shared links lead to the stand-alone page.
  src.searchParams.set('share-base', folder);
  const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const html = `<iframe src="${escape(src.href)}" title="${escape(title)}" width="${WIDTH}" height="${HEIGHT}" style="border: 0; max-width: 100%" allow="clipboard-write" sandbox="${SANDBOX}"></iframe>`;
  const response = { version: '1.0', type: 'rich', title, provider_name: 'When Rust?', provider_url: folder, width: WIDTH, height: HEIGHT, html };
  return `${JSON.stringify(response, null, 2)}\n`;
}

/** The link that the page needs for it to be found. */
export function discoveryLink(publicUrl, title) {
  return `<link rel="alternate" type="application/json+oembed" href="${new URL('oembed.json', folderAddress(publicUrl))}" title="${title}">`;
}
