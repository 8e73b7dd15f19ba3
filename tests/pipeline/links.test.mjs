// Links in documentation that is shipped without the files beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withoutDeadLinks } from '../../pipeline/links.mjs';

const shipped = (markdown) => withoutDeadLinks(markdown, (path) => path === 'hosting.md');

test('a link to a file that is not shipped becomes its text', () => {
  assert.equal(shipped('See [the `code`](../src/lib.rs) and [versions](versions.md#the-record).'), 'See the `code` and versions.');
});

test('other links stay', () => {
  for (const link of ['[here](#anchor)', '[there](https://example.com/a)', '[hosting](hosting.md)', '[frame](hosting.md#in-a-frame)']) assert.equal(shipped(link), link);
});

test('a picture that is not shipped becomes its description', () => {
  assert.equal(shipped('![The answer](screenshots/a.png)'), 'The answer');
});

test('brackets without an address stay', () => {
  assert.equal(shipped('`[part~=next]` (what to do next)'), '`[part~=next]` (what to do next)');
});
