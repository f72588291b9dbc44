import { fold } from '../../../text/fold.js';
import { unpackLeanings, type LeaningTable } from '../../../text/leaning-table.js';
import type { ReviewRuleId } from '../../model.js';
import type { ToneWords } from '../../words.js';
import type { Span } from '../draft.js';
import { oncePerDraft, type Known, type Match } from '../known.js';
import { contains, quotedIn } from '../passages.js';
import { tokensIn, type Token } from '../tokens.js';
import { toneFeaturesOf } from './features.js';

/** What a sentence can lean to: a fault, or to say one of the things a note should, or nothing of either. */
export type ToneReading = ReviewRuleId | 'fit' | 'interest' | 'innocent';

/** How likely each reading of a sentence is, in percent. */
interface Leaning {
  readonly span: Span;
  readonly percentOf: (reading: ToneReading) => number;
}

/** Sentences that are so likely of a reading, in percent, by all their words, as learned from sentences of many people. */
export function sentencesLike(known: Known, reading: ToneReading, atLeast: number): Match[] {
  return leaningsIn(known)
    .filter(({ percentOf }) => percentOf(reading) >= atLeast)
    .map(({ span }) => ({ field: 'text', span, severity: 'warning' }));
}

const leaningsIn = oncePerDraft((known): Leaning[] => {
  const { draft, tokens, words, given } = known;
  const { tone } = words;
  if (!tone) return [];
  const stops = new Set(words.stopWords);
  // What comes from the notes is what the talk was about, and a quotation what others said: neither is the sender's tone.
  const isOwn = (token: Token) =>
    !contains(quotedIn(known).text, token) &&
    (stops.has(token.word) || !given.includes(` ${fold(token.word)} `));
  return draft.sentences.flatMap((span) => {
    const own = tokensIn(tokens.text, span).filter(isOwn);
    const percentOf = percentsOf(
      toneFeaturesOf(own, draft.text.slice(span.start, span.end), tone.groups),
      tone,
    );
    return percentOf ? [{ span, percentOf }] : [];
  });
});

/** How likely each reading is that features lean to, in percent; nothing where none of them is known. */
function percentsOf(
  features: readonly string[],
  { bias, leanings, readings, unit }: ToneWords,
): Leaning['percentOf'] | undefined {
  const table = tableOf(leanings);
  const known = features.flatMap((feature) => table.get(feature) ?? []);
  if (known.length === 0) return undefined;
  // The more there is in a sentence, the less each part of it counts.
  const part = unit / Math.sqrt(known.length);
  const sums = bias.map((each, at) =>
    Math.round(each + part * known.reduce((sum, leans) => sum + (leans.get(at) ?? 0), 0)),
  );
  const odds = sums.map((sum) => Math.exp((sum - Math.max(...sums)) / 100));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return (reading) => Math.round((100 * (odds[readings.indexOf(reading)] ?? 0)) / all);
}

const tables = new Map<string, LeaningTable>();

/** Unpacked once: most apps review in one language, or in none. */
function tableOf(leanings: string): LeaningTable {
  const table = tables.get(leanings) ?? unpackLeanings(leanings);
  tables.set(leanings, table);
  return table;
}
