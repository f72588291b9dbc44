import { expect, test } from 'vitest';
import { hash } from '../../src/text/hash.js';

// Test vectors of draft-eastlake-fnv, 32 bit FNV-1a.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%j', (text, expected) => {
  expect(hash(text)).toBe(expected);
});
