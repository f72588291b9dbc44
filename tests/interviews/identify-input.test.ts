/** Whatever is pasted: no error but the documented ones, ranges inside the text, the same answer twice, linear time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyInterview } from '../../src/interviews/identify.js';
import { loadMessages } from '../support/invitations-corpus.js';
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
      { numRuns: 80 },
    );
  });
});

describe('long text', () => {
  const time = (seed: string, length: number) => {
    const text = `We invite you to a panel interview. ${seed.repeat(Math.ceil(length / seed.length))}`.slice(
      0,
      length,
    );
    const start = performance.now();
    identifyInterview(text, options);
    return performance.now() - start;
  };

  // Linear reading costs five times as much for five times the text, quadratic reading twenty-five times.
  it.each(
    ['Position: ', '2 · 10:00 ', 'PT Aa ', 'Nurse at Aa ', 'Aa – Nurse\n', 'Ana, who leads, ', "d'A "].map(
      (seed) => [seed],
    ),
  )('%j five times as often costs about five times as much', (seed) => {
    time(seed, 1_000);
    const short = Math.min(time(seed, 8_000), time(seed, 8_000));
    expect(time(seed, 40_000) / Math.max(short, 5)).toBeLessThan(15);
  });

  it.each(['(', 'Dana Ortiz, ', '3 December 2026 at 10:00 ', '> '].map((seed) => [seed]))(
    'a million characters of %j are read in seconds',
    (seed) => {
      expect(time(seed, 1_000_000)).toBeLessThan(10_000);
    },
  );
});
