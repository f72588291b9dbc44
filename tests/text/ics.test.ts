import { expect, test } from 'vitest';
import { icsLines, icsParameter, icsText, icsTime } from '../../src/text/ics.js';

test('text escapes what divides values, and nothing else', () => {
  expect(icsText('a;b,c\\d\r\ne: "f"')).toBe('a\\;b\\,c\\\\d\\ne: "f"');
});

test('a parameter is quoted, its quotes and carets written otherwise', () => {
  expect(icsParameter('x"y^z\n:;,')).toBe(`"x^'y^^z :;,"`);
});

test('a time is in UTC, to the second', () => {
  expect(icsTime(Date.UTC(2026, 11, 3, 9, 0, 5, 999))).toBe('20261203T090005Z');
});

test('lines are folded at 75 octets, between characters', () => {
  expect(icsLines(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
  expect(icsLines(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  expect(icsLines([`${'x'.repeat(74)}é`])).toBe(`${'x'.repeat(74)}\r\n é\r\n`);
  expect(icsLines([`${'x'.repeat(71)}😀`])).toBe(`${'x'.repeat(71)}😀\r\n`);
  expect(icsLines([`${'x'.repeat(72)}😀`])).toBe(`${'x'.repeat(72)}\r\n 😀\r\n`);
  expect(
    icsLines(['x'.repeat(150)])
      .split('\r\n')
      .map(({ length }) => length),
  ).toEqual([75, 75, 2, 0]);
});
