import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches, nextMatch, ready } from '../../src/text/match.js';

const expressions = [
  /a/g,
  /a*/g,
  /(?=a)/g,
  /(?<!b)a?/gu,
  /$/gm,
  /[^a]*/gu,
  /(?<first>a)(b)?/g,
  /\p{L}|(?=b)/gu,
];

describe('matches', () => {
  test('are those of matchAll', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '\ud83d', '\ude00') }),
        fc.constantFrom(...expressions),
        (text, regex) => {
          expect([...matches(text, regex)]).toEqual([...text.matchAll(regex)]);
        },
      ),
    );
  });

  test('may be asked for while others of the same expression are taken', () => {
    const letter = /[a-z]/g;
    const nested: string[] = [];
    for (const [outer] of matches('ab', letter))
      for (const [inner] of matches('cd', letter)) nested.push(outer + inner);
    expect(nested).toEqual(['ac', 'ad', 'bc', 'bd']);
  });

  test('leave the expression as it was, also when not all are taken', () => {
    const letter = /[a-z]/g;
    for (const _ of matches('abc', letter)) break;
    expect(letter.lastIndex).toBe(0);
    expect(nextMatch('abc', letter, 2)?.[0]).toBe('c');
    expect(letter.lastIndex).toBe(0);
  });

  test('are of global expressions alone', () => {
    expect(() => [...matches('a', /a/)]).toThrow('global');
  });
});

test('an expression made ready matches as before', () => {
  expect(ready(/^\n*/g).lastIndex).toBe(0);
  expect([...matches('a\nb', ready(/\n/g))].map(({ index }) => index)).toEqual([1]);
});
