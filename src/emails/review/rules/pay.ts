import { matches } from '../../../text/match.js';
import { fold } from '../../../text/fold.js';
import { findPhrases } from '../lexicon.js';
import { asWarning, namesOf, type Known, type Match } from '../known.js';
import { apartFrom, besides, isInQuestion, passages } from '../passages.js';
import { firstFrom } from '../tokens.js';

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
  const isPersonal = besides(known, words.personal);
  const isAsking = besides(known, words.asks);
  const isWanted = besides(known, words.payWanted);
  // A sentence that asks or wants: nothing less makes sure that pay is meant.
  const isAsked = (match: Match) => isInQuestion(known, match) || isWanted(match);
  const isOther = (match: Match) => !isAsking(match) && isCompound(known, match);
  const loose = find(words.pay)
    .filter(isPersonal)
    .flatMap((match) => {
      if (isAsked(match)) return [match];
      if (isOther(match)) return [];
      const isWork = isPayJob || isInNotes(known, match);
      return isWork && !isInQuestion(known, match) ? [] : [asWarning(match)];
    });
  const asked = find(words.payIfAsked).filter((match) => isInQuestion(known, match));
  const named = find(words.payPhrases).flatMap((match) => {
    if (isAsked(match)) return [match];
    return isOther(match) ? [] : [asWarning(match)];
  });
  const found = [...named, ...loose, ...findRates(known)];
  const likely = apartFrom(found, [...find(words.payHints), ...asked]).map(asWarning);
  const isPolite = ['decline-offer', 'withdraw', 'ask-time'].includes(purpose);
  return [...found.map((match) => (isPolite ? asWarning(match) : match)), ...likely];
}

/** Whether a passage is the first part of a name of something else: "the salary survey". */
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
    ![last, next].some(({ word }) => words.stopWords.includes(word))
  );
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
function findRates(known: Known): Match[] {
  const { draft, tokens, words } = known;
  const isWanted = besides(known, words.payWanted);
  return [...matches(draft.text, amount)].flatMap(({ index, 0: money }): Match[] => {
    const end = index + money.length;
    const next = firstFrom(tokens.text, end);
    const [per] = findPhrases(tokens.text.slice(next, next + 3), words.payPer, words);
    const isRate = per !== undefined && per.start - end < 12;
    const match: Match = { field: 'text', span: { start: index, end: isRate ? per.end : end } };
    return isRate || isWanted(match) ? [match] : [];
  });
}
