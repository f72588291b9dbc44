import { expect, test } from 'vitest';
import { leaningOf, markOf, tableOf } from '../../src/text/leaning-table.js';

/** Marks as a file writes them. */
function marksOf(features: readonly string[]): string {
  const marks = features.map(markOf).sort((a, b) => a - b);
  return marks
    .map((mark, at) => mark - (marks[at - 1] ?? 0))
    .map((gap) => `${Math.floor(gap / 10) || ''}${String.fromCharCode(97 + (gap % 10))}`)
    .join('');
}

const features = ['salary', 'team', '=holds hr', '%@> will'];
const inOrder = [...features].sort((a, b) => markOf(a) - markOf(b));
/** The first weighs 1, 2, 3 and 4 in the order of the marks; the second -26 for the last alone. */
const leanings = { features: marksOf(features), weights: ['ABCD', '3z'] };
const table = tableOf(leanings);

test('each feature has its weights, by reading', () => {
  expect(inOrder.map((feature) => [...Array.from(table.get(feature)!)])).toEqual([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, -26],
  ]);
});

test('what was never learned leans to nothing', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `word ${at}`);
  expect(words.filter((word) => table.get(word))).toEqual([]);
});

test('kinds are weighed apart, the more of a kind the less each', () => {
  const learned = { bias: [10, 0], unit: 100, leanings };
  const [a, b] = [table.get('salary')![0]!, table.get('team')![0]!];
  const rule = table.get('=holds hr')![0]!;
  expect(leaningOf(['salary', 'team', 'unheard', '=holds hr'], learned)).toMatchObject({
    known: 3,
    sums: [Math.round(10 + (100 * (a + b)) / Math.SQRT2 + 100 * rule), expect.any(Number)],
  });
  expect(leaningOf([], learned)).toEqual({ sums: [10, 0], known: 0 });
});
