/** How often `flagQuestion` is right. Rules are made on the tuning half; of the other half totals alone are seen. */
import { describe, expect, test } from 'vitest';
import { questionBanks } from '../../src/questions/en/index.js';
import { flagQuestion } from '../../src/questions/flags.js';
import { selectQuestions } from '../../src/questions/select.js';
import {
  loadFlags,
  loadLaterFlags,
  loadRoundaboutFlags,
  loadSecondLaterFlags,
  scoreFlags,
  tellShares,
} from '../support/question-corpus.js';
import type { Half } from '../support/review-corpus.js';

/**
 * The aim is 0.9 for both shares on both halves. Recall on the untouched one misses it: what was measured, when the rules
 * were done, is held as the floor, and no rule is made on it.
 */
const leastRecall: Readonly<Record<Half, number>> = { tuning: 0.9, untouched: 0.82 };
const halves = Object.keys(leastRecall) as Half[];

test.each(halves)('flags of the half %s: precise, and few missed', (half) => {
  const score = scoreFlags(loadFlags(half));
  console.log(tellShares(`flagQuestion, ${half} half`, { ...score }));
  expect(score.precision.hits / score.precision.of).toBeGreaterThanOrEqual(0.9);
  expect(score.recall.hits / score.recall.of).toBeGreaterThanOrEqual(leastRecall[half]);
});

test.each([
  ['later questions, open since their first score', loadLaterFlags],
  ['roundabout questions by who made the rules', loadRoundaboutFlags],
])('flags of %s', (title, load) => {
  const score = scoreFlags(load());
  console.log(tellShares(`flagQuestion, ${title}`, { ...score }));
  expect(score.precision.hits / score.precision.of).toBeGreaterThanOrEqual(0.95);
  expect(score.recall.hits / score.recall.of).toBeGreaterThanOrEqual(0.95);
});

/** The aim of 0.9 is missed for both shares: what was measured once, when the rules were done, is held. */
test('flags of a second writer who knew none of the rules', () => {
  const score = scoreFlags(loadSecondLaterFlags());
  console.log(tellShares('flagQuestion, second later questions', { ...score }));
  expect(score.precision.hits / score.precision.of).toBeGreaterThanOrEqual(0.84);
  expect(score.recall.hits / score.recall.of).toBeGreaterThanOrEqual(0.63);
});

describe('no question of our own banks is flagged', () => {
  test.each(questionBanks.map((bank) => [Object.keys(bank.facts)[0]!, bank] as const))(
    'the bank of %s',
    (_, bank) => {
      const said = selectQuestions(bank).questions.flatMap(({ text, probes }) => [text, ...probes]);
      expect(said.filter((text) => flagQuestion(text).length > 0)).toEqual([]);
    },
  );
});
