import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { runs } from '../support/fuzz.js';
import { binaryText } from '../support/any-text.js';

test.each([
  ['Zakłady Mięsne Łuków', 'zaklady miesne lukow'],
  ['Größe', 'grosse'],
  ['Yıldırım', 'yildirim'],
  ['Ærø', 'aero'],
  ['Đặng Þór', 'dang thor'],
])('letters that Unicode does not take apart lose their marks as well: %s', (written, plain) => {
  expect(fold(written)).toBe(plain);
});

test('plain text takes a shorter way to the same words', () => {
  const anyText = fc.oneof(
    binaryText(),
    fc.string({ unit: 'binary-ascii' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'S',
        '9',
        ' ',
        '_',
        '’',
        'É',
        'e\u0301',
        'İ',
        'ſ',
        'K',
        'Σ',
        '½',
        '\u20DD',
        '\0',
      ),
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const longWay = text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[ßẞæÆœŒøØłŁđĐðÐþÞı]/g, (letter) => fold(letter))
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      expect(fold(text)).toBe(longWay);
    }),
    { numRuns: runs(1000) },
  );
});
