import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkInstant, instantAt, readInstant } from '../../src/text/instant.js';

test.each([
  ['2026-12-03T09:00Z', '2026-12-03T09:00:00.000Z'],
  ['2026-12-03 10:00:05+01:00', '2026-12-03T09:00:05.000Z'],
  ['2026-12-03t10:00+0100', '2026-12-03T09:00:00.000Z'],
  ['2026-12-03T03:30-05:30', '2026-12-03T09:00:00.000Z'],
  ['2026-12-03T09:00:00.1234Z', '2026-12-03T09:00:00.123Z'],
  ['2026-12-03T09:00:00,5z', '2026-12-03T09:00:00.500Z'],
  ['2028-02-29T00:00Z', '2028-02-29T00:00:00.000Z'],
])('%s is a moment', (text, iso) => {
  expect(new Date(readInstant(text)!).toISOString()).toBe(iso);
});

test.each([
  '',
  'today',
  '2026-12-03',
  '2026-12-03T09:00',
  '2026-02-29T09:00Z',
  '2026-13-01T09:00Z',
  '2026-12-03T24:00Z',
  '2026-12-03T09:60Z',
  '2026-12-03T09:00:60Z',
  '0050-01-01T00:00Z',
  '9999-12-31T23:59-14:00',
  '2026-12-03T09:00Z\r\nX:1',
  ' 2026-12-03T09:00Z',
])('%j is none', (text) => {
  expect(readInstant(text)).toBeUndefined();
  expect(() => instantAt(text, 'at')).toThrow(expect.objectContaining({ code: 'invalid-date', path: 'at' }));
});

test.each([NaN, Infinity, 253_402_300_800_000, -62_167_219_200_001])('%d cannot be written', (instant) => {
  expect(() => checkInstant(instant, 'at')).toThrow(expect.objectContaining({ code: 'invalid-date' }));
});

test('a date that is none', () => {
  expect(() => instantAt(new Date(NaN), 'now')).toThrow(expect.objectContaining({ code: 'invalid-date' }));
});

test('what a date writes is read back', () => {
  const min = new Date('0100-01-01T00:00Z');
  const max = new Date('9999-12-31T23:59:59.999Z');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      expect(readInstant(date.toISOString())).toBe(date.getTime());
    }),
  );
});
