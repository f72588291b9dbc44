import type { EmailPurpose, ReviewRuleId } from '../../model.js';
import type { Known, Match } from '../known.js';
import { apartFrom } from '../passages.js';
import { sentencesLike } from './leaning.js';

/** A fault of tone, and where it is. */
export interface Fault {
  readonly rule: ReviewRuleId;
  readonly match: Match;
}

const afterNo: readonly EmailPurpose[] = ['reply-to-rejection', 'decline-offer', 'withdraw', 'accept-offer'];
const changes: readonly EmailPurpose[] = ['reschedule', 'late-thank-you', 'correct-answer', 'confirm'];
const asks: readonly EmailPurpose[] = ['ask-details', 'ask-adjustment', 'ask-time'];
const thanks: readonly EmailPurpose[] = [
  'thank-you',
  'second-thank-you',
  'thank-you-via-host',
  'thank-you-recorded',
];

/** Faults that all the words of a sentence can show, and the mails in which such a sentence is in its place. */
const inPlace: Readonly<Partial<Record<ReviewRuleId, readonly EmailPurpose[]>>> = {
  pressure: [...afterNo, ...changes, ...asks],
  desperation: [...afterNo, ...changes, ...asks],
  apology: [...afterNo, ...changes],
  blame: [...thanks, ...changes, ...asks, 'send-material'],
  'negative-talk': [],
  flattery: [],
  cliche: [],
  'ai-tell': [],
  'pay-talk': [...afterNo, ...asks],
};

/** So likely a sentence has to be free of any fault, in percent, that a phrase in it is none. */
const likelyHarmless = 75;

/**
 * What rules found, weighed by all the words of the sentence it stands in: a phrase in a sentence that means no harm is
 * no fault, and a sentence without such a phrase can be one. What a rule knows by its phrase is surer, so that no sentence
 * is called two names.
 */
export function weighTone(known: Known, found: readonly Fault[]): Fault[] {
  const told = found.filter(({ rule }) => Object.hasOwn(inPlace, rule)).map(({ match }) => match);
  const harmless = (['innocent', 'interest', 'fit'] as const).flatMap((each) =>
    sentencesLike(known, each, likelyHarmless),
  );
  const meant = known.words.tone?.meant ?? [];
  const believed = new Set(apartFrom(harmless, told));
  const like = (Object.keys(inPlace) as ReviewRuleId[])
    .filter((rule) => !inPlace[rule]!.some((purpose) => purpose === known.purpose))
    .flatMap((rule) => apartFrom(told, sentencesLike(known, rule)).map((match) => ({ rule, match })));
  return [...found.filter(({ rule, match }) => !meant.includes(rule) || believed.has(match)), ...like];
}
