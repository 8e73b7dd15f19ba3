// Run in the block editor: a new article with the block is written, published, and read again. Its address is the result.
const { blocks, data } = window.wp;
const until = async (condition, what) => {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const value = condition();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`never held: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
const editor = () => [document, ...[...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument)];
const inEditor = (selector) => editor().map((page) => page?.querySelector(selector)).find(Boolean);

async function write() {
  await until(() => blocks.getBlockType('when-rust/decision-aid'), 'the block is known');
  await until(() => data.select('core/editor').getCurrentPostId(), 'the article is open');
  data.dispatch('core/edit-post').toggleFeature?.('welcomeGuide');
  const block = blocks.createBlock('when-rust/decision-aid');
  data.dispatch('core/block-editor').insertBlocks([block]);
  const drawn = await until(() => inEditor('.wp-block-when-rust-decision-aid'), 'the block is drawn');
  await until(() => drawn.querySelector('[data-type="core/paragraph"]'), 'there is room for what readers see until it runs');
  const paragraph = data.select('core/block-editor').getBlock(block.clientId).innerBlocks[0];
  data.dispatch('core/block-editor').updateBlockAttributes(paragraph.clientId, { content: 'Until it runs: <a href="https://example.com/book">book a call</a>.' });
  data.dispatch('core/block-editor').selectBlock(block.clientId);
  data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  await until(() => document.querySelector('.block-editor-block-inspector input[type=text]'), 'its fields are in the sidebar');
  const [booking] = document.querySelectorAll('.block-editor-block-inspector input[type=text]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(booking, 'https://example.com/book?a=1&notes={link}');
  booking.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => data.select('core/block-editor').getBlockAttributes(block.clientId).ctaHref, 'the field is taken');
  data.dispatch('core/editor').editPost({ title: 'Written in the editor', status: 'publish' });
  await data.dispatch('core/editor').savePost();
  const [read] = blocks.parse(data.select('core/editor').getEditedPostContent());
  if (!read.isValid) throw new Error('what was saved is not valid');
  return data.select('core/editor').getPermalink();
}

const done = arguments[arguments.length - 1];
write().then(done, (error) => done(`failed: ${error.message}`));
