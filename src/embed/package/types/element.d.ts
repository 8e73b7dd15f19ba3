// The class of <when-rust>, its attributes and its events.

import type { Record as WhenRustRecord, Trait } from './record.js';

export type * from './record.js';
export type { WhenRustRecord };

/** The element. All of it is described in the reference: attributes, properties, events, slots, parts, custom properties. */
export declare class WhenRust extends HTMLElement {
  /**
   * The present case as a link fragment, such as `wr=WR:1/TP:Y/CB:N`. Setting one that is not understood throws a
   * `SyntaxError` and changes nothing; before the widget has loaded, it is reported later by `when-rust-error`.
   */
  case: string;
  /** The case with all that follows from it; null while no widget runs. */
  readonly record: WhenRustRecord | null;
  /** Clears the case. */
  reset(): void;
  /** Undoes the last change. */
  undo(): void;
  /** Does again what was undone last. */
  redo(): void;
  /** Scrolls to the question of a trait and focuses it. False if no widget runs. */
  ask(id: Trait): boolean;
}

/** The attributes. Those of type `boolean` count by their presence. */
export interface WhenRustAttributes {
  /** The case to begin with, as a link fragment. It does not follow what the visitor answers. */
  case?: string;
  /** The colours; `auto`, the default, follows the page. */
  theme?: 'auto' | 'light' | 'dark';
  /** With `conversation` the comparison and what to check come first, in larger type. */
  view?: 'conversation';
  /** The booking link, `https:` or `mailto:`, with the placeholders `{vector}`, `{link}` and `{verdict}`. */
  'cta-href'?: string;
  /** The page that shared links lead to; without it the page that the element is in. */
  'share-base'?: string;
  /** Lets the page's fragment follow the case: for a page of the widget's own. */
  'sync-url'?: boolean;
  /** Loads the widget at once, not when the reader comes near. */
  eager?: boolean;
}

/** The events. All of them bubble and are composed. */
export interface WhenRustEventMap {
  /** The widget can be used. */
  'when-rust-ready': CustomEvent<null>;
  /** The case has changed, by the visitor or by a script; `detail` is the record. */
  'when-rust-change': CustomEvent<WhenRustRecord>;
  /** The link to the case was copied, or selected where copying is refused. */
  'when-rust-share': CustomEvent<{ link: string }>;
  /** Something was copied, downloaded or printed. */
  'when-rust-export': CustomEvent<{ kind: 'decision-record' | 'brief' | 'brief-text' | 'json' | 'print' }>;
  /** The booking link was clicked; cancelable. */
  'when-rust-cta': CustomEvent<{ href: string }>;
  /** Something went wrong in `part`: `load`, `run`, `link`, `deferred` or an attribute. */
  'when-rust-error': CustomEvent<{ message: string; part: string }>;
}

/** Listeners as properties, such as `onwhen-rust-change`, for frameworks that take them so. */
export type WhenRustListeners = {
  [Name in keyof WhenRustEventMap as `on${Name}`]?: (event: WhenRustEventMap[Name]) => void;
};

declare global {
  interface HTMLElementTagNameMap {
    'when-rust': WhenRust;
  }
  interface GlobalEventHandlersEventMap extends WhenRustEventMap {}
}
