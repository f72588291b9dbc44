/** How often `identifyQuestion` is right. Rules are made on the tuning half; of the other half totals alone are seen. */
import { describe, expect, test } from 'vitest';
import { questionBanks } from '../../src/questions/en/index.js';
import { selectQuestions } from '../../src/questions/select.js';
import { loadQuestions, scoreKinds, tellShares } from '../support/question-corpus.js';
import type { Half } from '../support/review-corpus.js';

const halves: readonly Half[] = ['tuning', 'untouched'];

describe.each(halves)('questions of the half %s', (half) => {
  const score = scoreKinds(loadQuestions(half));
  const share = ({ hits, of }: { hits: number; of: number }) => hits / of;

  test('are put into a kind that a careful reader accepts', () => {
    console.log(tellShares(`identifyQuestion, ${half} half`, { ...score }));
    expect(share(score.kind)).toBeGreaterThanOrEqual(0.85);
  });

  test('are given to the right speaker', () => {
    expect(share(score.direction)).toBeGreaterThanOrEqual(0.85);
  });
});

test('the questions of our own banks, by another hand and with one label each, are read as they were meant', () => {
  const rows = selectQuestions(questionBanks).questions.map(
    ({ id, text, direction, kind, competencies }) => ({
      id,
      text,
      direction,
      kinds: [kind],
      competencies,
    }),
  );
  const score = scoreKinds(rows);
  console.log(tellShares('identifyQuestion, our own banks', { ...score }));
  expect(score.direction.hits / score.direction.of).toBeGreaterThanOrEqual(0.8);
});
