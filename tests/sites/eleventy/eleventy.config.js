export default function (eleventyConfig) {
  // Everything in `static/` is served as it is, `static/when-rust/` as `/when-rust/`.
  eleventyConfig.addPassthroughCopy({ static: '/' });
  return { dir: { input: 'content', includes: '../layouts', output: '_site' } };
}
