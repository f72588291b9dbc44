/** Whatever is pasted: no error but the documented ones, ranges inside the text, the same answer twice, linear time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyInterview } from '../../src/interviews/identify.js';
import { someOf } from '../support/depth.js';
import { growth, linear, repeated } from '../support/growth.js';
import { loadMessages } from '../support/invitations-corpus.js';
import { runs } from '../support/fuzz.js';
import { binaryText } from '../support/any-text.js';

const options = { receivedAt: '2026-12-01T09:00:00Z', timeZone: 'Europe/London' } as const;

// Pieces of labeled messages in five languages in any order, with what breaks readers in between.
const words = loadMessages('tests/fixtures/invitations-second').flatMap(({ text }) =>
  text.split(/(?<=[ \n,.])/).filter((each) => each.length < 50),
);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.constantFrom(
    '> ',
    '\r\n',
    '(',
    '&nbsp;',
    '\uD83D',
    '\u202E',
    'Dr. ',
    '99/99/9999 ',
    '25:61 ',
    'PT ',
    ' · ',
    '@ ',
  ),
  binaryText({ maxLength: 6 }),
);
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 150 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

describe('whatever the message', () => {
  it('is read, with evidence that stands in it, and the same way again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = identifyInterview(text, options);
        for (const { text: quoted, range } of found.evidence) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(range.start, range.end)).toBe(quoted);
        }
        expect(found.confidence).toBeGreaterThan(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        if (found.verdict === 'none') expect([found.interviewers, found.startsAt]).toEqual([[], undefined]);
        expect(identifyInterview(text, options)).toEqual(found);
      }),
      { numRuns: runs(80) },
    );
  });
});

describe('long text', () => {
  it.each(
    someOf([
      'Position: ',
      '2 · 10:00 ',
      'PT Aa ',
      'Nurse at Aa ',
      'Aa – Nurse\n',
      'Ana, who leads, ',
      "d'A ",
      '(',
      'Dana Ortiz, ',
      '© 12 Mill St, ',
      'please bring your ',
      'mitbringen ',
      'Calle Mayor y ',
      'at Aa House, ',
      'rue Aa de la ',
      'estamos en Aa 12 ',
      'bring have aa ',
      '3 December 2026 at 10:00 ',
      '> ',
    ]).map((seed) => [seed]),
  )('%j ten times as often costs about ten times as much', (seed) => {
    const textOf = (length: number) => `We invite you to a panel interview. ${repeated(seed)(length)}`;
    expect(growth((text) => identifyInterview(text, options), textOf, 40_000)).toBeLessThan(linear);
  });
});
