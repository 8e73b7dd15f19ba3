import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'The Engineering Letter',
  head: [['script', { type: 'module', src: '/when-rust/embed.js' }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'when-rust' } } },
  themeConfig: {
    nav: [{ text: 'Articles', link: '/' }],
    sidebar: [{ text: 'Articles', items: [{ text: 'Rust or not', link: '/posts/rust-or-not' }] }],
  },
});
