import { matches } from '../../text/match.js';
import { fold } from '../../text/fold.js';
import type { Finding } from '../model.js';
import type { Span } from './draft.js';
import { oncePerDraft, type Known, type Match } from './known.js';
import { findPhrases } from './lexicon.js';
import { firstFrom } from './tokens.js';

/** Passages of subject and text that phrases of a list match, but for those that are innocent here. */
export function passages(
  known: Known,
  phrases: readonly string[],
  {
    fields = ['subject', 'text'],
    given = known.given,
    innocent = known.words.innocent,
  }: {
    readonly fields?: readonly Finding['field'][];
    readonly given?: string;
    readonly innocent?: readonly string[];
  } = {},
): Match[] {
  const { draft, tokens, words } = known;
  return fields.flatMap((field) => {
    const found = findPhrases(tokens[field], phrases, words);
    if (found.length === 0) return [];
    const harmless =
      innocent === words.innocent ? innocentIn(known)[field] : findPhrases(tokens[field], innocent, words);
    const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
    return found
      .filter(
        (span) =>
          !contains(harmless, span) &&
          !contains(quotedIn(known)[field], span) &&
          !given.includes(` ${fold(text.slice(span.start, span.end))} `),
      )
      .map((span) => ({ field, span }));
  });
}

const innocentIn = oncePerDraft(({ tokens, words }) => ({
  subject: findPhrases(tokens.subject, words.innocent, words),
  text: findPhrases(tokens.text, words.innocent, words),
}));

/** What stands in quotation marks: the words of somebody else. */
export const quotedIn = oncePerDraft(({ draft: { subject = '', text } }) => {
  const find = (from: string): Span[] =>
    [...matches(from, /"[^"\n]{4,200}"|“[^”\n]{4,200}”/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  return { subject: find(subject), text: find(text) };
});

/** The passages of the second list that touch none of the first. */
export function apartFrom(found: readonly Match[], more: readonly Match[]): Match[] {
  const inOrder = found.toSorted((a, b) => a.span.start - b.span.start);
  const isHeld = {
    subject: touching(inOrder.filter(({ field }) => field === 'subject')),
    text: touching(inOrder.filter(({ field }) => field === 'text')),
  };
  return more.filter(({ field, span }) => !isHeld[field](span));
}

/** Tells whether a span touches one of the passages, given in order. */
function touching(inOrder: readonly Match[]): (span: Span) => boolean {
  const starts = inOrder.map(({ span }) => span);
  let last = 0;
  /** How far the passages up to each one reach. */
  const reach = inOrder.map(({ span }) => (last = Math.max(last, span.end)));
  return ({ start, end }) => (reach[firstFrom(starts, end) - 1] ?? 0) > start;
}

/** Passages of one list in the sentences of the text that also have one of another. */
export function passagesWith(
  known: Known,
  phrases: readonly string[],
  companions: readonly string[],
): Match[] {
  const sentenceOf = ({ span }: Match) => sentenceAt(known, span.start);
  const inside = new Set(passages(known, companions, { fields: ['text'] }).map(sentenceOf));
  return passages(known, phrases, { fields: ['text'] }).filter((match) => inside.has(sentenceOf(match)));
}

/** The sentences of the body, and the lines above and below it. */
const sentencesOf = oncePerDraft(({ draft: { top, greeting, sentences, ending } }) => [
  ...top,
  ...(greeting ? [greeting] : []),
  ...sentences,
  ...ending,
]);

/** Number of the sentence that an offset lies in; above and below the body, of the line. */
export function sentenceAt(known: Known, offset: number): number {
  return firstFrom(sentencesOf(known), offset + 1) - 1;
}

/** Tells whether a passage stands in one sentence with a phrase of the list; the subject is one. */
export function besides(known: Known, phrases: readonly string[]): (match: Match) => boolean {
  const { tokens, words } = known;
  const find = (field: Finding['field']) => findPhrases(tokens[field], phrases, words);
  // Most drafts have no passage to ask about.
  let inSubject: boolean | undefined;
  let sentences: ReadonlySet<number> | undefined;
  return ({ field, span }) => {
    if (field === 'subject') return (inSubject ??= find('subject').length > 0);
    sentences ??= new Set(find('text').map(({ start }) => sentenceAt(known, start)));
    return sentences.has(sentenceAt(known, span.start));
  };
}

const questionsOf = oncePerDraft((known) => {
  const { text } = known.draft;
  return sentencesOf(known).map(({ start, end }) => text.slice(start, end).includes('?'));
});

/** Whether a passage of the text stands in a sentence with a question mark. */
export function isInQuestion(known: Known, { field, span }: Match): boolean {
  return field === 'text' && questionsOf(known)[sentenceAt(known, span.start)] === true;
}

/** Whether one of the spans, given in order, holds the other. */
export function contains(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= start;
}
