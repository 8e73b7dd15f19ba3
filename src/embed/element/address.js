// Addresses: the case in a fragment beside keys that are the host's, and the addresses that a host gives.

const LONGEST = 2048;

const parts = (fragment) => fragment.replace(/^#/, '').split('&').filter(Boolean);
const isOurs = (part) => /^wr=/.test(part);

/** The part of the fragment that is a case. */
export const ours = (fragment) => parts(fragment).filter(isOurs).join('&');

/** The fragment with another case, or none: what is the host's stays as it is, in its order. */
export function compose(fragment, shared) {
  const kept = parts(fragment);
  const place = kept.findIndex(isOurs);
  const others = kept.filter((part) => !isOurs(part));
  if (shared) others.splice(place < 0 ? others.length : place, 0, shared);
  return others.join('&');
}

/** What stands before the case in a link to the page at this address. */
export function linkBase(href) {
  const url = new URL(href);
  const others = compose(url.hash, '');
  url.hash = '';
  return `${url.href}#${others && `${others}&`}`;
}

/** The address of a page that links can point to. Throws if it is none. */
export function pageAddress(text) {
  const url = text.length <= LONGEST && URL.canParse(text, document.baseURI) && new URL(text, document.baseURI);
  if (!url || !/^https?:/.test(url.protocol) || url.username || url.password) throw new Error(`expected the http: or https: address of a page, of at most ${LONGEST} characters and without user info`);
  return url.href;
}

/** A booking link, whose placeholders stand neither in its host nor in its mail address. Throws if it is none. */
export function bookingLink(text) {
  const fits = /^(https:\/\/[^/?#@{]+|mailto:[^?#{]+)([/?#]|$)/i.test(text) && !/[\0- \\\x7f]/.test(text);
  if (!fits || text.length > LONGEST || !URL.canParse(text)) throw new Error(`expected an https: or mailto: link of at most ${LONGEST} characters, without user info or white space`);
  return text;
}
