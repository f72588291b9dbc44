import { flagBias, flagLeanings, flagReadings, flagUnit } from '../cues/en/flag-leanings.js';
import { leaningOf, percentsOf, unpackLeanings, type Learned } from '../../text/leaning-table.js';
import type { Feature } from '../identify/features.js';
import type { PlainText, TextRange } from '../identify/plain.js';
import { flagCategories, type FlagCategory } from './catalog.js';
import { privateFeaturesOf } from './features.js';

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
  const own = learned();
  const { sums, known } = leaningOf(
    features.map(({ id }) => id),
    own,
  );
  if (known === 0) return undefined;
  const percents = percentsOf(sums);
  const percentOf: PrivateLeaning['percentOf'] = (reading) => percents[flagReadings.indexOf(reading)] ?? 0;
  const category = flagCategories.toSorted((a, b) => percentOf(b) - percentOf(a))[0]!;
  const at = flagReadings.indexOf(category);
  const leanOf = ({ id }: Feature) => own.table.get(id)?.[at] ?? 0;
  const most = features.toSorted((a, b) => leanOf(b) - leanOf(a))[0]!;
  return { percentOf, category, range: plain.typedRange(most.start, most.end) };
}

let model: Learned | undefined;

/** Unpacked on first use: most apps never ask. */
const learned = (): Learned =>
  (model ??= { bias: flagBias, unit: flagUnit, table: unpackLeanings(flagLeanings) });
