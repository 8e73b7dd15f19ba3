// <when-rust> in the JSX of React 19.

import type {} from 'react';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WhenRust, WhenRustAttributes, WhenRustListeners } from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'when-rust': DetailedHTMLProps<HTMLAttributes<WhenRust>, WhenRust> & WhenRustAttributes & WhenRustListeners;
    }
  }
}
