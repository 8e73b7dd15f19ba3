// Imported where there are no elements, the package does nothing.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as main from 'when-rust';
import * as element from 'when-rust/element';
import 'when-rust/react';

assert.equal(typeof main.WhenRust, 'function');
assert.equal(main.WhenRust, element.WhenRust);
assert.equal(globalThis.customElements, undefined);
const { customElements } = createRequire(import.meta.url)('when-rust/package.json');
createRequire(import.meta.url).resolve(`when-rust/${customElements}`);
