// <when-rust> in the templates of Vue 3.

import type { HTMLAttributes, PublicProps } from 'vue';
import type { WhenRust, WhenRustAttributes, WhenRustEventMap } from './element.js';

type Listeners = { [Name in keyof WhenRustEventMap as `on${Capitalize<Camelized<Name>>}`]?: (event: WhenRustEventMap[Name]) => void };
type Camelized<Name extends string> = Name extends `${infer Start}-${infer End}` ? `${Start}${Capitalize<Camelized<End>>}` : Name;

declare module 'vue' {
  interface GlobalComponents {
    'when-rust': new () => WhenRust & { $props: HTMLAttributes & PublicProps & WhenRustAttributes & Listeners };
  }
}
