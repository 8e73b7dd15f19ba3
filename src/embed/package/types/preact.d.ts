// <when-rust> in the JSX of Preact.

import type { HTMLAttributes } from 'preact';
import type { WhenRust, WhenRustAttributes, WhenRustListeners } from './element.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'when-rust': HTMLAttributes<WhenRust> & WhenRustAttributes & WhenRustListeners;
    }
  }
}
