import { expect, test } from 'vitest';
import { growth, linear, repeated } from './growth.js';

/** Looks at all before it for each letter. */
const squared = (text: string) => {
  let found = 0;
  for (let at = 0; at < text.length; at++)
    for (let other = 0; other < at; other++) if (text[other] === 'b') found++;
  return found;
};

test('what reads a text again for each of its letters is told from what reads it once', () => {
  expect(growth((text) => text.match(/b/g), repeated('ab'), 1_000_000)).toBeLessThan(linear);
  expect(growth(squared, repeated('ab'), 40_000, 10_000)).toBeGreaterThan(linear);
});
