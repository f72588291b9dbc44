import { fold } from '../../../text/fold.js';
import { unpackLeanings, type LeaningTable } from '../../../text/leaning-table.js';
import type { ReviewRuleId } from '../../model.js';
import type { ToneWords } from '../../words.js';
import type { Span } from '../draft.js';
import { oncePerDraft, type Known, type Match } from '../known.js';
import { apartFrom } from '../passages.js';
import { tokensIn } from '../tokens.js';
import { toneFeaturesOf } from './features.js';

/** What a sentence leans to. */
interface Leaning {
  readonly span: Span;
  readonly rule: string;
  readonly percent: number;
}

/** So likely a sentence has to be of a fault, in percent. */
const likely = 60;

/**
 * What a rule found, and the sentences that are of its fault by all their words, as learned from many sentences of many
 * people. Each sentence is of one fault at most.
 */
export function withSentences(known: Known, rule: ReviewRuleId, found: readonly Match[]): Match[] {
  return [...found, ...apartFrom(found, sentencesLike(known, rule))];
}

/** The sentences that are likely of a fault by their words. */
export function sentencesLike(known: Known, rule: ReviewRuleId): Match[] {
  return leaningsIn(known)
    .filter((each) => each.rule === rule && each.percent >= likely)
    .map(({ span }) => ({ field: 'text', span, severity: 'warning' }));
}

const leaningsIn = oncePerDraft(({ draft, tokens, words, given }: Known): Leaning[] => {
  const { tone } = words;
  if (!tone) return [];
  const stops = new Set(words.stopWords);
  return draft.sentences.flatMap((span) => {
    // What comes from the notes is what the talk was about, and says nothing of the sender's tone.
    const own = tokensIn(tokens.text, span).filter(
      ({ word }) => stops.has(word) || !given.includes(` ${fold(word)} `),
    );
    const most = mostLikely(toneFeaturesOf(own, draft.text.slice(span.start, span.end), tone.groups), tone);
    return most ? [{ span, ...most }] : [];
  });
});

/** The reading that features lean to most, and how likely it is in percent. */
function mostLikely(
  features: readonly string[],
  { bias, leanings, readings, unit }: ToneWords,
): { readonly rule: string; readonly percent: number } | undefined {
  const table = tableOf(leanings);
  const known = features.flatMap((feature) => table.get(feature) ?? []);
  if (known.length === 0) return undefined;
  const part = unit / Math.sqrt(known.length);
  const sums = bias.map((each, at) =>
    Math.round(each + part * known.reduce((sum, leans) => sum + (leans.get(at) ?? 0), 0)),
  );
  const most = Math.max(...sums);
  const all = sums.reduce((total, sum) => total + Math.exp((sum - most) / 100), 0);
  return { rule: readings[sums.indexOf(most)]!, percent: Math.round(100 / all) };
}

const tables = new Map<string, LeaningTable>();

/** Unpacked once: most apps review in one language, or in none. */
function tableOf(leanings: string): LeaningTable {
  const table = tables.get(leanings) ?? unpackLeanings(leanings);
  tables.set(leanings, table);
  return table;
}
