import { interviewTypes } from '../../../interviews/catalog.js';
import { instantFrom, startOf } from '../../../interviews/time.js';
import { fold } from '../../../text/fold.js';
import { nowhere } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, namesOf, type Known, type Match } from '../known.js';
import { passages } from '../passages.js';
import { contentStems, overlap } from '../match.js';
import { tokensIn } from '../tokens.js';
import { sentencesLike } from '../tone/leaning.js';
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
    const isForeign = (phrases: readonly string[], least: number, most: number) => {
      if (findPhrases(own, phrases, words).length === 0) return false;
      const said = contentStems(draft.text.slice(span.start, span.end), common);
      return said.length >= least && overlap(said, support) <= most;
    };
    const isAgreement = isForeign(words.agreements, 2, 0.4);
    // "On the night rota: you told me that …": what comes before is of the talk, what was told need not be.
    const isTold = findPhrases(own, words.tellings, words).some(({ end }) => {
      const told = contentStems(draft.text.slice(end, span.end), common);
      return told.length >= leastClaimed && overlap(told, support) <= 0;
    });
    return isAgreement || isTold || isForeign(words.claims, leastClaimed, 0) ? inText(span) : [];
  });
}

/** So likely a sentence has to be a promise by its words, in percent, or likelier where the words want it. */
const likelyPromise = 80;

/** Promises to send or do something that was not agreed. */
export function findUnsupportedPromises(known: Known): Match[] {
  const { draft, tokens, words, debrief } = known;
  if (!debrief) return [];
  const stops = new Set(words.stopWords);
  const agreed = (debrief.promised ?? []).map((promise) => contentStems(promise, stops));
  const likely = Math.max(likelyPromise, words.tone?.likely ?? 0);
  const like = new Set(sentencesLike(known, 'unsupported-promise', likely).map(({ span }) => span));
  return draft.sentences.flatMap((span) => {
    const own = tokensIn(tokens.text, span);
    const [phrase] = findPhrases(own, words.promises, words);
    const promise = phrase ?? (like.has(span) ? span : undefined);
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

const minuteMs = 60_000;
const soonestMinutes = 30;
const latestHours = 48;

/** Thanks sent within minutes of the interview's end, or days late without a word about it. */
export function findOutsideWindow(known: Known): Match[] {
  const { context, interview, draft, tokens, words } = known;
  const start = interview && startOf(interview);
  if (context.sentAt === undefined || !start) return [];
  const sentAt = instantFrom(context.sentAt, 'context.sentAt');
  const usual = interviewTypes[interview.type].minutes;
  const minutes = interview.minutes ?? (usual.min + usual.max) / 2;
  const waited = (sentAt - start.instant) / minuteMs - minutes;
  const isSoon = waited < soonestMinutes && waited > -minutes;
  const isLate = waited - weekendMinutes(start.instant, sentAt) > latestHours * 60;
  const saysLate = findPhrases(tokens.text, words.lateWords, words).length > 0;
  if (!isSoon && !(isLate && !saysLate)) return [];
  return inText(draft.sentences[0] ?? nowhere(draft));
}

/** Minutes of Saturdays and Sundays between two instants, by UTC days. */
function weekendMinutes(from: number, to: number): number {
  const day = 1440 * minuteMs;
  let minutes = 0;
  const days = Math.min(60, Math.ceil((to - from) / day) + 1);
  for (let index = 0; index < days; index++) {
    const start = Math.floor(from / day + index) * day;
    const weekday = new Date(start).getUTCDay();
    if (weekday !== 0 && weekday !== 6) continue;
    minutes += Math.max(0, Math.min(to, start + day) - Math.max(from, start)) / minuteMs;
  }
  return minutes;
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
