import { flagBias, flagLeanings, flagReadings, flagUnit } from '../cues/en/flag-leanings.js';
import { leaningOf, percentsOf, tableOf, type Learned } from '../../text/leaning-table.js';
import type { Feature } from '../identify/features.js';
import type { PlainText, TextRange } from '../identify/plain.js';
import { flagCategories, type FlagCategory } from './catalog.js';
import { privateFeaturesOf } from './features.js';

const learned: Learned = { bias: flagBias, unit: flagUnit, leanings: flagLeanings };

/** What a text touches on by its words. */
export interface PrivateLeaning {
  /** How likely it touches on a category, or on nothing private, in percent. */
  readonly percentOf: (reading: FlagCategory | 'innocent') => number;
  /** The likeliest category. */
  readonly category: FlagCategory;
  /** The words that speak for that category most. */
  readonly range: TextRange;
}

/** What a text touches on by its words; nothing where no word of it is known. */
export function privateLeaningOf(plain: PlainText): PrivateLeaning | undefined {
  const features = privateFeaturesOf(plain);
  const { sums, known } = leaningOf(
    features.map(({ id }) => id),
    learned,
  );
  if (known === 0) return undefined;
  const percents = percentsOf(sums);
  const percentOf: PrivateLeaning['percentOf'] = (reading) => percents[flagReadings.indexOf(reading)] ?? 0;
  const category = flagCategories.toSorted((a, b) => percentOf(b) - percentOf(a))[0]!;
  const at = flagReadings.indexOf(category);
  const leanOf = ({ id }: Feature) => tableOf(flagLeanings).get(id)?.[at] ?? 0;
  const most = features.toSorted((a, b) => leanOf(b) - leanOf(a))[0]!;
  return { percentOf, category, range: plain.typedRange(most.start, most.end) };
}
