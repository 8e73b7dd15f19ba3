// @ts-check
// Defines <when-rust>. On a server it does nothing.

import { define } from '../element/define.js';
import { WhenRust } from './element.js';

if (globalThis.HTMLElement) define(WhenRust);

export { WhenRust };
