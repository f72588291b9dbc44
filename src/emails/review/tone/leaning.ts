import { fold } from '../../../text/fold.js';
import { leaningOf, percentsOf } from '../../../text/leaning-table.js';
import type { ReviewRuleId } from '../../model.js';
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

/**
 * Sentences that are so likely of a reading, in percent, by all their words, as learned from sentences of many people;
 * where nothing is said, as likely as the words want it to object to a sentence.
 */
export function sentencesLike(
  known: Known,
  reading: ToneReading,
  atLeast = known.words.tone?.likely ?? 100,
): Match[] {
  return leaningsIn(known)
    .filter(({ percentOf }) => percentOf(reading) >= atLeast)
    .map(({ span }) => ({ field: 'text', span, severity: 'warning' }));
}

/** Sentences that are hardly of a reading: less likely than so many percent. Of one that is not learned nothing is known. */
export function sentencesUnlike(known: Known, reading: ToneReading, below: number): Match[] {
  if (!known.words.tone?.readings.includes(reading)) return [];
  return leaningsIn(known)
    .filter(({ percentOf }) => percentOf(reading) < below)
    .map(({ span }) => ({ field: 'text', span }));
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
    const { sums, known: count } = leaningOf(
      toneFeaturesOf(own, draft.text.slice(span.start, span.end), tone),
      tone,
    );
    if (count === 0) return [];
    const percents = percentsOf(sums);
    return [{ span, percentOf: (reading) => percents[tone.readings.indexOf(reading)] ?? 0 }];
  });
});
