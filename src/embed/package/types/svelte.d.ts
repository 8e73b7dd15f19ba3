// <when-rust> in the templates of Svelte.

import type { HTMLAttributes } from 'svelte/elements';
import type { WhenRust, WhenRustAttributes, WhenRustListeners } from './element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'when-rust': HTMLAttributes<WhenRust> & WhenRustAttributes & WhenRustListeners;
  }
}
