import { fold } from '../../../text/fold.js';
import { findPhrases } from '../lexicon.js';
import { asWarning, namesOf, type Known, type Match } from '../known.js';
import { apartFrom, passages } from '../passages.js';
import { firstFrom, tokensIn } from '../tokens.js';

/** Pay, benefits and leave. Where the talk is of an offer, naming what was agreed is part of it. */
export function findPayTalk(known: Known): Match[] {
  const { words, interview, recipient, purpose, given } = known;
  if (purpose === 'accept-offer') return [];
  // Where the work itself is about pay, points of the conversation may be; elsewhere only names are innocent.
  const title = fold(interview?.role?.title ?? '');
  const isPayJob = words.payJobs.some((word) => ` ${title} `.includes(` ${word} `));
  const names = [...namesOf(interview, recipient), known.debrief?.highlight ?? ''];
  const innocent = isPayJob ? given : ` ${fold(names.join(' . '))} `;
  const find = (list: readonly string[]) =>
    passages(known, list, { given: innocent, innocent: words.payInnocent }).filter(
      (match) => !isDiscussed(known, match),
    );
  // "The pay desk" is no talk of pay; "your pay" may be, and with a question it is.
  const loose = find(words.pay)
    .filter((match) => isSaidWith(known, match, words.personal))
    .flatMap((match) => {
      if (isAsked(known, match)) return [match];
      if (isCompound(known, match)) return [];
      const isWork = isPayJob || isInNotes(known, match);
      return isWork && !isQuestion(known, match) ? [] : [asWarning(match)];
    });
  const asked = find(words.payIfAsked).filter((match) => isQuestion(known, match));
  const named = find(words.payPhrases).flatMap((match) => {
    if (isAsked(known, match)) return [match];
    return isCompound(known, match) ? [] : [asWarning(match)];
  });
  const found = [...named, ...loose, ...findRates(known)];
  const likely = apartFrom(found, [...find(words.payHints), ...asked]).map(asWarning);
  const isPolite = ['decline-offer', 'withdraw', 'ask-time'].includes(purpose);
  return [...found.map((match) => (isPolite ? asWarning(match) : match)), ...likely];
}

/** Whether a passage stands in a sentence that asks or wants: nothing less makes sure that pay is meant. */
const isAsked = (known: Known, match: Match): boolean =>
  isQuestion(known, match) || isSaidWith(known, match, known.words.payWanted);

/** Whether a passage is the first part of a name of something else, and nothing is asked: "the salary survey". */
function isCompound(known: Known, match: Match): boolean {
  const { draft, tokens, words } = known;
  const { field, span } = match;
  const at = firstFrom(tokens[field], span.end);
  const [last, next] = [tokens[field][at - 1], tokens[field][at]];
  const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
  return (
    last !== undefined &&
    next !== undefined &&
    text.slice(span.end, next.start) === ' ' &&
    ![last, next].some(({ word }) => words.stopWords.includes(word)) &&
    !isSaidWith(known, match, words.asks)
  );
}

/** Whether a phrase of the list stands in the same sentence as a passage. */
function isSaidWith(
  { draft, tokens, words }: Known,
  { field, span }: Match,
  list: readonly string[],
): boolean {
  const sentence =
    field === 'text' ? draft.sentences[firstFrom(draft.sentences, span.start + 1) - 1] : undefined;
  const around = sentence ? tokensIn(tokens.text, sentence) : tokens[field];
  return findPhrases(around, list, words).length > 0;
}

/** Whether a passage stands in a sentence that ends with a question mark. */
function isQuestion({ draft }: Known, { field, span }: Match): boolean {
  if (field === 'subject') return false;
  const sentence = draft.sentences[firstFrom(draft.sentences, span.start + 1) - 1];
  return sentence !== undefined && draft.text.slice(sentence.start, sentence.end).includes('?');
}

const isInNotes = ({ draft, given }: Known, { field, span }: Match): boolean =>
  given.includes(
    ` ${fold(((field === 'subject' ? draft.subject : draft.text) ?? '').slice(span.start, span.end))} `,
  );

/** Whether a word of pay stands beside the same word as in the notes: "the pension deficit". */
function isDiscussed({ draft, tokens, given }: Known, { field, span }: Match): boolean {
  const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
  const index = firstFrom(tokens[field], span.start);
  const next = tokens[field][firstFrom(tokens[field], span.end)];
  const before = tokens[field][index - 1];
  const around = [before && text.slice(before.start, span.end), next && text.slice(span.start, next.end)];
  return around.some((words) => words !== undefined && given.includes(` ${fold(words)} `));
}

const amount =
  /(?:[$£€]|\b(?:USD|EUR|GBP|IDR|Rp)\.?)\s?\d[\d.,]*\s?k?\b|\b\d[\d.,]*\s?(?:k\b|grand\b|dollars|euros?|pounds|quid|bucks|juta|rupiah)/giu;

/** An amount of money by the hour, or one that the sender earns or wants. */
function findRates({ draft, tokens, words }: Known): Match[] {
  const sentenceAt = (offset: number) => firstFrom(draft.sentences, offset + 1);
  const wanted = new Set(
    findPhrases(tokens.text, words.payWanted, words).map(({ start }) => sentenceAt(start)),
  );
  return [...draft.text.matchAll(amount)].flatMap(({ index, 0: money }): Match[] => {
    const end = index + money.length;
    const next = firstFrom(tokens.text, end);
    const [per] = findPhrases(tokens.text.slice(next, next + 3), words.payPer, words);
    const isRate = per !== undefined && per.start - end < 12;
    if (!isRate && !wanted.has(sentenceAt(index))) return [];
    return [{ field: 'text', span: { start: index, end: isRate ? per.end : end } }];
  });
}
