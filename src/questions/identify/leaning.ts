import { bias, leanings, readings, unit } from '../cues/en/leanings.js';
import type { QuestionDirection, QuestionKind } from '../taxonomy.js';
import type { WeighedRange } from './cue-hits.js';
import { namedCues, type CuesFound } from './cues-found.js';
import { featuresOf } from './features.js';
import { tableOf, type Leans } from '../../text/leaning-table.js';
import type { PlainText, TextRange } from './plain.js';

/** How much a text leans to something: what decides where no construction does. */
export interface Leaning {
  readonly weight: number;
  /** The words that lean to it most, for evidence. */
  readonly words: readonly WeighedRange[];
}

/** How a text leans. */
export interface Leanings {
  readonly to: (reading: QuestionDirection | QuestionKind) => Leaning;
}

/** So many of the words that lean most are shown. */
const shown = 3;

/** How a text leans, by its words and by the cues found in it; the more there is in it, the less each counts. */
export function leaningsOf(plain: PlainText, cues: readonly CuesFound[]): Leanings {
  const words = featuresOf(plain).flatMap(({ id, start, end }) =>
    leaning(id, `${start} ${end}`, () => plain.typedRange(start, end)),
  );
  if (words.length === 0) return { to: () => ({ weight: 0, words: [] }) };
  const all = [...words, ...namedCues(cues).flatMap(({ name, range }) => leaning(name, name, () => range))];
  const part = unit / Math.sqrt(all.length);
  return {
    to(reading) {
      const at = readings.indexOf(reading);
      const leaned = all.map((each) => ({ ...each, weight: each.weights[at] ?? 0 }));
      const sum = leaned.reduce((total, { weight }) => total + weight, 0);
      return { weight: (bias[at] ?? 0) + Math.round(part * sum), words: mostOf(leaned) };
    },
  };
}

interface Known {
  readonly weights: Leans;
  /** The same for what stands in the same place. */
  readonly place: string;
  readonly rangeOf: () => TextRange;
}

/** What leans by itself; nothing when nobody has learned of it. */
function leaning(id: string, place: string, rangeOf: () => TextRange): Known[] {
  const weights = tableOf(leanings).get(id);
  return weights ? [{ weights, place, rangeOf }] : [];
}

/** What leans most, each place once: a word, its stem and its group say the same to a reader. */
function mostOf(leaned: readonly (Known & { readonly weight: number })[]): WeighedRange[] {
  const byPlace = new Map<string, Known & { readonly weight: number }>();
  for (const each of leaned) {
    if (each.weight > (byPlace.get(each.place)?.weight ?? 0)) byPlace.set(each.place, each);
  }
  return [...byPlace.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, shown)
    .map(({ weight, rangeOf }) => ({ weight, range: rangeOf() }));
}
