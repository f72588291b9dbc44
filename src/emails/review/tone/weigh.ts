import type { EmailPurpose, ReviewRuleId } from '../../model.js';
import { asWarning, type Known, type Match } from '../known.js';
import { apartFrom, besides, sentenceAt } from '../passages.js';
import { findMended } from '../rules/mended.js';
import { sentencesLike, sentencesUnlike } from './leaning.js';

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
  apology: [...afterNo, 'reschedule', 'late-thank-you', 'confirm'],
  blame: [...thanks, ...changes, 'send-material'],
  'negative-talk': [],
  flattery: [],
  cliche: [],
  'ai-tell': [],
  'pay-talk': ['reply-to-rejection', 'decline-offer', 'withdraw', 'ask-details', 'ask-adjustment'],
};

/** Whom such a sentence speaks of: praise of nobody here is none, and what others promise is not promised. */
const speaksOf: Readonly<Partial<Record<ReviewRuleId, 'sender' | 'reader'>>> = {
  flattery: 'reader',
  pressure: 'sender',
  apology: 'sender',
  desperation: 'sender',
};

const nothing: readonly string[] = [];

/** So likely a sentence has to be free of any fault, in percent, that a phrase in it is none. */
const likelyHarmless = 75;

/** It is an error, and not only a warning, where they say so as well. */
const leastOfError = 70;

/** So likely it is a fault in a mail as well where such sentences are in their place: a threat where time is asked for. */
const beyondDoubt = 94;

/** Beside a sentence with a fault, one so likely of it goes on about it, in percent. */
const goesOn = 40;

/**
 * What rules found, weighed by all the words of the sentence it stands in: a phrase in a sentence that means no harm is
 * no fault, and a sentence without such a phrase can be one. What a rule knows by its phrase is surer, so that no sentence
 * is called two names.
 */
export function weighTone(known: Known, found: readonly Fault[]): Fault[] {
  const harmless = (['innocent', 'interest', 'fit'] as const).flatMap((each) =>
    sentencesLike(known, each, likelyHarmless),
  );
  const { tone } = known.words;
  if (!tone) return [...found];
  const { meant, believable, likely } = tone;
  const believed = (Object.keys(inPlace) as ReviewRuleId[]).flatMap((rule) => {
    const own = found.filter((fault) => fault.rule === rule).map(({ match }) => match);
    const isPlain = besides(known, known.words.plainFaults?.[rule] ?? nothing);
    const unlike = [
      ...sentencesUnlike(known, rule, meant.includes(rule) ? believable.meant : believable.said),
      ...(meant.includes(rule) ? harmless : []),
    ].filter((match) => !isPlain(match));
    const isMeantWell = meansWell(known, rule);
    const likelyOnes = apartFrom(unlike, own).filter((match) => !isMeantWell(match));
    const sure = new Set(apartFrom(sentencesUnlike(known, rule, leastOfError), likelyOnes));
    const isMild = (match: Match) => match.severity === 'info' || sure.has(match);
    return likelyOnes.map((match): Fault => ({ rule, match: isMild(match) ? match : asWarning(match) }));
  });
  const told = believed.map(({ match }) => match);
  const like = (Object.keys(inPlace) as ReviewRuleId[]).flatMap((rule) => {
    const isInPlace = inPlace[rule]!.some((purpose) => purpose === known.purpose);
    const sure = sentencesLike(known, rule, isInPlace ? beyondDoubt : likely);
    const beside = isInPlace ? [] : besideThem(known, rule, [...sure, ...believedOf(believed, rule)]);
    const own = [...sure, ...beside];
    const isMeantWell = meansWell(known, rule);
    const meant = own.filter(speaksOfWhom(known, speaksOf[rule])).filter((match) => !isMeantWell(match));
    const settled = rule === 'apology' ? [...told, ...findMended(known)] : told;
    return apartFrom(settled, meant).map((match): Fault => ({ rule, match }));
  });
  return [...found.filter(({ rule }) => !Object.hasOwn(inPlace, rule)), ...believed, ...like];
}

/** Tells whether a sentence says that no such fault is meant: "if any answer was unclear, I will gladly explain". */
const meansWell = (known: Known, rule: ReviewRuleId) =>
  besides(known, known.words.meantWell[rule] ?? nothing);

const believedOf = (faults: readonly Fault[], of: ReviewRuleId): Match[] =>
  faults.filter(({ rule, match }) => rule === of && match.field === 'text').map(({ match }) => match);

/** Sentences next to those with a fault that are likely enough to go on about it: a reproach is told over two. */
function besideThem(known: Known, rule: ReviewRuleId, faults: readonly Match[]): Match[] {
  if (faults.length === 0) return [];
  const at = new Set(faults.map(({ span }) => sentenceAt(known, span.start)));
  return sentencesLike(known, rule, goesOn).filter(({ span }) => {
    const own = sentenceAt(known, span.start);
    return !at.has(own) && (at.has(own - 1) || at.has(own + 1));
  });
}

/** Tells whether a sentence has a word by which the sender or the reader is meant. */
export function speaksOfWhom(known: Known, whom: 'sender' | 'reader' | undefined): (match: Match) => boolean {
  const { firstPerson, secondPerson } = known.words;
  const list = whom === 'sender' ? firstPerson : secondPerson;
  return whom === undefined || list.length === 0 ? () => true : besides(known, list);
}
