/** The labeled corpora are whole: known ids, no doubles, each row in the half its id says. Counts alone, no text. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { competencies, questionDirections, questionKinds } from '../../src/questions/taxonomy.js';
import { loadFlags, loadLaterQuestions, loadQuestions } from '../support/question-corpus.js';
import { halfOf, type Half } from '../support/review-corpus.js';

const halves: readonly Half[] = ['tuning', 'untouched'];
const rowKeys = {
  kinds: ['id', 'text', 'direction', 'kinds', 'competencies'],
  flags: ['id', 'text', 'category'],
};
const optionalKeys = ['also', 'note'];
const flagCategories = [
  'age',
  'race-ethnicity',
  'national-origin',
  'citizenship',
  'religion',
  'marital',
  'pregnancy-family',
  'sex-gender-orientation',
  'disability-health',
  'genetic',
  'arrest-conviction',
  'military-discharge',
  'salary-history',
  'union-politics',
  'finance-housing',
  'appearance-photo',
  'memberships',
  'alcohol-drugs',
  'beliefs-reading',
];

const doubles = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const unknown = (ids: readonly string[], known: readonly string[]) => ids.filter((id) => !known.includes(id));
const counted = (ids: readonly string[], known: readonly string[]) =>
  known.map((each) => ids.filter((id) => id === each).length);
const least = (ids: readonly string[], known: readonly string[]) => Math.min(...counted(ids, known));

describe.each([
  ['question-kinds', loadQuestions, rowKeys.kinds],
  ['question-flags', loadFlags, rowKeys.flags],
] as const)('rows of %s', (_, load, keys) => {
  const rows = halves.flatMap((half) => load(half).map((row) => ({ half, ...row })));

  test('stand in the half their id says', () => {
    expect(rows.filter(({ id, half }) => halfOf(id) !== half)).toEqual([]);
  });

  test('have an id and a text of their own', () => {
    expect(doubles(rows.map(({ id }) => id))).toEqual([]);
    expect(doubles(rows.map(({ text }) => bare(text)))).toEqual([]);
    expect(rows.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('have the fields of the format and no others', () => {
    for (const half of halves)
      for (const row of load(half))
        expect(Object.keys(row).filter((key) => !optionalKeys.includes(key))).toEqual(keys);
  });

  test('are split into halves of about one size', () => {
    const share = rows.filter(({ half }) => half === 'untouched').length / rows.length;
    expect(share).toBeGreaterThan(0.42);
    expect(share).toBeLessThan(0.58);
  });
});

/** Questions that everybody asks, written by both writers by chance. */
const commonplace = 1;

test('no training question stands in the corpus but what everybody asks', () => {
  const corpus = new Set(
    [...halves.flatMap(loadQuestions), ...loadLaterQuestions()].map(({ text }) => bare(text)),
  );
  const training = readFileSync('tests/fixtures/question-kinds/training.jsonl', 'utf8').trimEnd().split('\n');
  expect(training.length).toBeGreaterThan(1000);
  const common = training.filter((line) => corpus.has(bare((JSON.parse(line) as { text: string }).text)));
  expect(common.length).toBeLessThanOrEqual(commonplace);
});

describe('questions by kind', () => {
  const rows = halves.flatMap(loadQuestions);

  test('name known directions, kinds and competencies, each once', () => {
    for (const { direction, kinds, competencies: sought } of rows) {
      expect(questionDirections).toContain(direction);
      expect(kinds.length).toBeGreaterThan(0);
      expect([...unknown(kinds, questionKinds), ...doubles(kinds)]).toEqual([]);
      expect([...unknown(sought, competencies), ...doubles(sought)]).toEqual([]);
    }
  });

  test('are enough: over all, of each kind, and asked back', () => {
    const best = rows.map(({ kinds }) => kinds[0]!);
    expect(rows.length).toBeGreaterThanOrEqual(320);
    expect(least(best, questionKinds)).toBeGreaterThanOrEqual(12);
    expect(rows.filter(({ direction }) => direction === 'from-candidate').length).toBeGreaterThanOrEqual(80);
    expect(
      least(
        rows.flatMap((row) => row.competencies),
        competencies,
      ),
    ).toBeGreaterThanOrEqual(3);
  });

  test.each(halves)('are of every kind in the half %s', (half) => {
    const best = loadQuestions(half).map(({ kinds }) => kinds[0]!);
    expect(least(best, questionKinds)).toBeGreaterThanOrEqual(6);
  });
});

describe('possibly inappropriate questions', () => {
  test('name known categories, each once', () => {
    for (const { category, also = [] } of halves.flatMap(loadFlags)) {
      const named = [...(category === null ? [] : [category]), ...also];
      expect([...unknown(named, flagCategories), ...doubles(named)]).toEqual([]);
      if (category === null) expect(also).toEqual([]);
    }
  });

  test('are enough, and so are their look-alikes', () => {
    const categories = halves.flatMap(loadFlags).map(({ category }) => category);
    const positives = categories.filter((category) => category !== null);
    expect(positives.length).toBeGreaterThanOrEqual(110);
    expect(categories.length - positives.length).toBeGreaterThanOrEqual(110);
    expect(least(positives, flagCategories)).toBeGreaterThanOrEqual(5);
  });

  test.each(halves)('are of every category in the half %s, beside about as many look-alikes', (half) => {
    const categories = loadFlags(half).map(({ category }) => category);
    const positives = categories.filter((category) => category !== null);
    expect(least(positives, flagCategories)).toBeGreaterThanOrEqual(2);
    expect(positives.length / categories.length).toBeGreaterThan(0.42);
    expect(positives.length / categories.length).toBeLessThan(0.62);
  });
});
