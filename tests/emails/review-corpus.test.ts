/**
 * The review held to notes with labeled faults. Phrases and thresholds are set on the tuning half and on the later notes;
 * the untouched half is for measuring alone. To see the figures:
 * `npx vitest run --project unit tests/emails/review-corpus.test.ts`
 */
import { describe, expect, test } from 'vitest';
import type { EmailWords } from '../../src/emails/words.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import {
  scoreNotes,
  tellScore,
  wilson,
  type NoteSet,
  type Score,
  type Share,
} from '../support/review-corpus.js';

const bars = { precision: 0.9, recall: 0.85 };
const languages: readonly (readonly [string, EmailWords])[] = [
  ['en', en],
  ['id', id],
];
const shareOf = ({ hits, of }: Share): number => hits / of;

function measure(set: NoteSet, code: string, words: EmailWords): Score {
  const score = scoreNotes(set, { [code]: words });
  console.log(tellScore(`${set} notes in ${code}`, score));
  return score;
}

describe.each(['tuning', 'later'] as const)('the %s notes', (set) => {
  test.each(languages)('in %s are above the bars, and no good one has an error', (code, words) => {
    const score = measure(set, code, words);
    expect(shareOf(score.precision)).toBeGreaterThanOrEqual(bars.precision);
    expect(shareOf(score.recall)).toBeGreaterThanOrEqual(bars.recall);
    expect(score.goodNotesWithError).toBe(0);
  });
});

test('the interval of a share is that of Wilson', () => {
  const [low, high] = wilson({ hits: 90, of: 100 });
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.826', '0.945']);
});
