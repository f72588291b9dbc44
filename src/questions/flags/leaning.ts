import { flagBias, flagLeanings, flagReadings, flagUnit } from '../cues/en/flag-leanings.js';
import { unpackLeanings, type LeaningTable } from '../../text/leaning-table.js';
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
  const known = privateFeaturesOf(plain).flatMap((feature) => {
    const leans = unpacked().get(feature.id);
    return leans ? [{ ...feature, leans }] : [];
  });
  if (known.length === 0) return undefined;
  // The more there is in a text, the less each part of it counts.
  const part = flagUnit / Math.sqrt(known.length);
  const sums = flagBias.map((bias, at) =>
    Math.round(bias + part * known.reduce((sum, { leans }) => sum + (leans.get(at) ?? 0), 0)),
  );
  const odds = sums.map((sum) => Math.exp((sum - Math.max(...sums)) / 100));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const percentOf: PrivateLeaning['percentOf'] = (reading) =>
    Math.round((100 * (odds[flagReadings.indexOf(reading)] ?? 0)) / all);
  const category = flagCategories.toSorted((a, b) => percentOf(b) - percentOf(a))[0]!;
  const at = flagReadings.indexOf(category);
  const most = known.toSorted((a, b) => (b.leans.get(at) ?? 0) - (a.leans.get(at) ?? 0))[0]!;
  return { percentOf, category, range: plain.typedRange(most.start, most.end) };
}

let table: LeaningTable | undefined;

/** Unpacked on first use: most apps never ask. */
const unpacked = (): LeaningTable => (table ??= unpackLeanings(flagLeanings));
