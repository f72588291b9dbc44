import { fold } from '../../../text/fold.js';
import type { Span } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, namesOf, type Known, type Match } from '../known.js';
import { passages } from '../passages.js';
import { contentStems, overlap } from '../match.js';
import { tokensIn, type Token } from '../tokens.js';
import type { ReviewWords } from '../words.js';
import { sentencesLike } from '../tone/leaning.js';
import { speaksOfWhom } from '../tone/weigh.js';
import { findPlaceholders } from './residue.js';
import { findFlattery } from './style.js';

/** Content words of all the debrief and the names: what a note may speak of. */
function supportOf({ points, debrief, interview, recipient }: Known, stops: ReadonlySet<string>): string[] {
  const facts = [
    ...points,
    debrief?.highlight,
    ...(debrief?.promised ?? []),
    ...namesOf(interview, recipient),
  ];
  return contentStems(facts.join(' '), stops);
}

/** Fewer content words than this could be about anything. */
const leastClaimed = 4;

/** Says that something was discussed or agreed that the debrief does not know. */
export function findUnsupportedClaims(known: Known): Match[] {
  const { draft, tokens, words, points } = known;
  if (points.length === 0) return [];
  const stops = new Set(words.stopWords);
  // "Our discussion on Wednesday" claims nothing, and neither does "you told me how the team works".
  const common = new Set([...words.stopWords, ...words.vagueWords, ...words.calendarWords]);
  const support = supportOf(known, stops);
  // What is a placeholder or mere praise claims nothing.
  const others = [...findPlaceholders(known), ...findFlattery(known)].map((match) => match.span);
  return draft.sentences.flatMap((span) => {
    if (others.some(({ start, end }) => start < span.end && span.start < end)) return [];
    const own = tokensIn(tokens.text, span);
    const isForeign = (from: number, least: number, most: number) => {
      const said = contentStems(draft.text.slice(from, span.end), common);
      return said.length >= least && overlap(said, support) <= most;
    };
    const harmless = toldOf(own, words).filter((each) => {
      const object = contentStems(draft.text.slice(each.start, each.end), common);
      return object.length === 0 || overlap(object, support) > 0;
    });
    const isKnown = ({ start, end }: Span) => harmless.some((each) => each.start < end && start < each.end);
    const has = (phrases: readonly string[]) =>
      findPhrases(own, phrases, words).filter((found) => !isKnown(found));
    const isClaim =
      (has(words.agreements).length > 0 && isForeign(span.start, 2, 0.4)) ||
      (has(words.claims).length > 0 && isForeign(span.start, leastClaimed, 0)) ||
      // "On the night rota: you told me that …": what comes before is of the talk, what was told need not be.
      has(words.tellings).some(({ end }) => isForeign(end, leastClaimed, 0)) ||
      has(words.acts).some(({ end }) => isForeign(end, 3, 0.26));
    return isClaim ? inText(span) : [];
  });
}

/** What the reader told of, and who did: "the leaking trays you" in "the leaking trays you told me about I would fix". */
const toldOf = (tokens: readonly Token[], words: ReviewWords): Span[] =>
  words.wordClasses['article'] === undefined ? [] : findPhrases(tokens, objectsOfTelling, words);

const objectsOfTelling = ['@article _ you | @article _ _ you | @article _ _ _ you'];

/** So likely a sentence has to be a promise by its words, in percent, or likelier where the words want it. */
const likelyPromise = 80;

/** Promises to send or do something that was not agreed. */
export function findUnsupportedPromises(known: Known): Match[] {
  const { draft, tokens, words, debrief } = known;
  if (!debrief) return [];
  const stops = new Set(words.stopWords);
  const agreed = (debrief.promised ?? []).map((promise) => contentStems(promise, stops));
  const least = Math.max(likelyPromise, words.tone?.likely ?? 0);
  const likely = sentencesLike(known, 'unsupported-promise', least).filter(speaksOfWhom(known, 'sender'));
  const like = new Set(likely.map(({ span }) => span));
  return draft.sentences.flatMap((span) => {
    const own = tokensIn(tokens.text, span);
    const [phrase] = findPhrases(own, words.promises, words);
    // "I attach my setup sheet so you can compare" is done and not promised.
    const isDone = findPhrases(own, words.attachments, words).length > 0;
    const promise = phrase ?? (like.has(span) && !isDone ? span : undefined);
    if (!promise || findPhrases(own, words.conditions, words).length > 0) return [];
    const said = contentStems(draft.text.slice(promise.start, span.end), stops);
    return agreed.some((wanted) => overlap(wanted, said) >= 0.3)
      ? []
      : inText({ start: promise.start, end: span.end });
  });
}

/** Says that something is attached, and nothing is. */
export function findMissingAttachment(known: Known): Match[] {
  const { attachments } = known.context;
  return attachments?.length === 0 ? passages(known, known.words.attachments, { fields: ['text'] }) : [];
}

const shingleWords = 5;

/** Says the same in the same words as another note. */
export function findNearCopy({ draft, context }: Known): Match[] {
  const own = shingles(draft.text.slice(draft.body.start, draft.body.end));
  if (own.size < 8) return [];
  const isCopy = (context.otherNotes ?? []).some((note) => {
    const other = shingles(note);
    let shared = 0;
    for (const shingle of own) if (other.has(shingle)) shared++;
    return shared / own.size >= 0.4;
  });
  return isCopy ? inText(draft.body) : [];
}

function shingles(text: string): Set<string> {
  const words = fold(text).split(' ');
  return new Set(
    words.slice(0, 1 - shingleWords).map((_, index) => words.slice(index, index + shingleWords).join(' ')),
  );
}
