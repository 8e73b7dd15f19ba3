// Links in the documentation that is shipped.

/** The Markdown with the bare text in the place of links and pictures whose file is not shipped. */
export function withoutDeadLinks(markdown, isShipped) {
  const isAlive = (target) => /^(#|https:)/.test(target) || isShipped(target.split('#')[0]);
  return markdown.replace(/!?\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (link, text, target) => (isAlive(target) ? link : text));
}
