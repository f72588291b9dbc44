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
const quotedIn = oncePerDraft(({ draft: { subject = '', text } }) => {
  const find = (from: string): Span[] =>
    [...from.matchAll(/"[^"\n]{4,200}"|“[^”\n]{4,200}”/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  return { subject: find(subject), text: find(text) };
});

/** The passages of the second list that touch none of the first. */
export function apartFrom(found: readonly Match[], more: readonly Match[]): Match[] {
  return more.filter(
    ({ field, span }) =>
      !found.some((each) => each.field === field && each.span.start < span.end && span.start < each.span.end),
  );
}

/** Passages of one list in the sentences of the text that also have one of another. */
export function passagesWith(
  known: Known,
  phrases: readonly string[],
  companions: readonly string[],
): Match[] {
  const { sentences } = known.draft;
  const sentenceOf = ({ span }: Match) => firstFrom(sentences, span.start + 1);
  const inside = new Set(passages(known, companions, { fields: ['text'] }).map(sentenceOf));
  return passages(known, phrases, { fields: ['text'] }).filter((match) => inside.has(sentenceOf(match)));
}

/** Whether one of the spans, given in order, holds the other. */
function contains(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= start;
}
