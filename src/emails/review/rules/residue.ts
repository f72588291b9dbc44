import { countWords } from '../../../text/count.js';
import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import type { Finding } from '../../model.js';
import type { Span } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { asWarning, inText, oncePerDraft, type Known, type Match } from '../known.js';
import { passages } from '../passages.js';
import { firstFrom, tokensIn } from '../tokens.js';

// A bracket before a parenthesis is a Markdown link, and tags are found as such.
const placeholders =
  /\[[^\]\n\d][^\]\n]{1,59}\](?!\()|\$?\{\{?[^{}\n]{1,60}\}\}?|<(?!https?:|\/?(?:p|b|i|u|a|br|em|strong|div|span|ul|ol|li|hr|html|body|table|tr|td|font|img)[\s/>])[A-Za-z][A-Za-z _/-]{1,40}>|%[A-Za-z_]{2,30}%|##\w{2,30}##|\$[A-Z][A-Z_]{2,30}\b|\b(?:XX+|xxx+(?![^\S\n]*$)|(?:XYZ|ABC) (?:[Cc]ompany|[Cc]orp|[Ii]nc|[Ll]td|[Gg]mb[Hh]|LLC|[Ff]irm|[Oo]rgani[sz]ation)\b|[Cc]ompany [XYZ]\b|lorem ipsum|TODO|FIXME)\b|\((?:[A-Za-z]+ ){1,4}here\)|_{3,}|\.{8,}|\b(?:[Dd]ear|[Hh]i|[Hh]ello|at|the|of) undefined\b(?=[,.!?\s]*$|[,.!])|\[object Object\]/gm;

/** Places of a template left unfilled. */
export const findPlaceholders = oncePerDraft((known): readonly Match[] => {
  const { draft, words, tokens } = known;
  const company = known.interview?.company?.name ?? '';
  const find = (field: Finding['field'], text: string): Match[] => {
    const marked = [...matches(text, placeholders)]
      // "[solidcore]", where that is how the house writes itself, "[Cu(NH3)4]2+" and "[£6.20]"
      .filter(
        ({ index, 0: found }) =>
          !company.includes(found) &&
          !/^\[\p{Sc}?\d/u.test(found) &&
          !(found.endsWith(']') && /^[\d⁰-⁹₀-₉⁺⁻+]/u.test(text.slice(index + found.length))),
      )
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
    const worded = findPhrases(tokens[field], words.placeholders, words).filter(
      (span) =>
        standsOut(text, span) && !marked.some(({ start, end }) => start < span.end && span.start < end),
    );
    return [...marked, ...worded].flatMap((span) => leftOver(known, field, span));
  };
  return [...find('subject', draft.subject ?? ''), ...find('text', draft.text)];
});

/** What was left over; a question where it may be the matter itself, and nothing where the notes have it. */
function leftOver(known: Known, field: Finding['field'], span: Span): Match[] {
  const text = (field === 'subject' ? known.draft.subject : known.draft.text) ?? '';
  if (isNoted(known, text.slice(span.start, span.end))) return [];
  return [isSpokenOf(known, field, span) ? asWarning({ field, span }) : { field, span }];
}

/** Whether the notes have it as it is: "a lease went out with {{LessorName}}". */
function isNoted({ points, debrief }: Known, found: string): boolean {
  const notes = [...points, debrief?.highlight ?? '', ...(debrief?.promised ?? [])];
  return notes.some((note) => note.toLowerCase().includes(found.toLowerCase()));
}

const nearQuote = 25;

/** Whether a place may be the matter itself: in quotation marks, or in a sentence about fields and brackets. */
function isSpokenOf(known: Known, field: Finding['field'], { start, end }: Span): boolean {
  const { draft } = known;
  const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
  const isQuoted =
    /["“‘][^"”’.\n]*$/u.test(text.slice(Math.max(0, start - nearQuote), start)) &&
    /^[^"“‘.\n]*["”’]/u.test(text.slice(end, end + nearQuote));
  if (isQuoted || field === 'subject') return isQuoted;
  const sentence = draft.sentences[firstFrom(draft.sentences, start + 1) - 1];
  if (sentence === undefined || sentence.end <= start) return false;
  // What the place itself says does not count.
  const told = fieldWordsIn(known);
  const before = told[firstFrom(told, start) - 1];
  const behind = told[firstFrom(told, end)];
  return (
    (before !== undefined && sentence.start <= before.start && before.end <= start) ||
    (behind !== undefined && behind.end <= sentence.end)
  );
}

/** What speaks of fields and brackets. */
const fieldWordsIn = oncePerDraft(({ tokens, words }) => findPhrases(tokens.text, words.fieldWords, words));

/** Whether a phrase such as "company name" is written as no sentence would: in capitals, as a line, in parentheses. */
function standsOut(text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  const isCapital = found.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word));
  const fillsLine =
    /(?:^|[\n\r])[^\p{L}\n\r]*$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^[^\p{L}\n\r]*(?:[\n\r]|$)/u.test(text.slice(end, end + 20));
  const isParenthesis = text[start - 1] === '(' && text[end] === ')';
  return isCapital || fillsLine || isParenthesis || / here$/i.test(found);
}

/** Words of a writing tool around the note. */
export function findChatPreamble(known: Known): Match[] {
  const { draft, words } = known;
  const { text, top, ending } = draft;
  const line = (span: Span) => text.slice(span.start, span.end);
  const isLabel = (span: Span) =>
    words.toolLabels.some((each) => fold(line(span)).startsWith(each)) && line(span).includes(':');
  const above = draft.greeting
    ? top.filter((span) => isLabel(span) || holds(known, span, words.toolWords))
    : firstLines(text, 3).filter(isLabel);
  // Sentences below the name are addressed to whoever asked for the draft.
  const below = ending
    .slice(1)
    .filter((span) => countWords(line(span)) > 4 && !/^p\.? ?s\b/i.test(line(span)))
    .filter((span) => holds(known, span, words.toolWords));
  const found = [...above, ...below].flatMap((span) => inText(span));
  const inside = passages(known, words.toolPhrases).filter(
    ({ span }) => !found.some((each) => each.span.start <= span.start && span.end <= each.span.end),
  );
  // "Here is the draft you asked for: eleven dishes" comes with a file.
  const hasFile = (known.context.attachments?.length ?? 0) > 0;
  return [...found, ...(hasFile ? inside.map(asWarning) : inside)];
}

function holds({ tokens, words }: Known, span: Span, phrases: readonly string[]): boolean {
  return findPhrases(tokensIn(tokens.text, span), phrases, words).length > 0;
}

function firstLines(text: string, count: number): Span[] {
  return [...matches(text.slice(0, 2000), /[^\r\n]+/g)]
    .slice(0, count)
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

const markup =
  /<\/?(?:p|b|i|u|a|br|em|strong|div|span|ul|ol|li|h[1-6]|hr|html|body|table|tr|td|font|img)(?:\s[^<>\n]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|\*\*[^*\n]{1,200}\*\*|(?<![\p{L}\p{N}_])__[^_\s][^_\n]{0,200}__|(?<![\p{L}\p{N}*])\*[^*\s][^*\n]{0,100}[^*\s]\*(?![\p{L}\p{N}*])|\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)|^#{1,6}\s+\S.*$|```|`[^`\n]{1,100}`|~~[^~\n]{1,100}~~|^\|.{1,300}\|[^\S\n]*$/gimu;

/** Raw Markdown or HTML. */
export function findMarkup(known: Known): Match[] {
  return [...matches(known.draft.text, markup)].flatMap(({ index, 0: found }) =>
    leftOver(known, 'text', { start: index, end: index + found.length }),
  );
}
