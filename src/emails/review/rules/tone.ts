import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import { findPhrases } from '../lexicon.js';
import { namesOf, type Known, type Match } from '../known.js';
import { apartFrom, passages, passagesWith } from '../passages.js';
import { askPurposes, isThankYou } from '../purposes.js';
import { firstFrom, tokensIn } from '../tokens.js';

const asWarning = (match: Match): Match => ({ ...match, severity: 'warning' });

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
      if (isSaidWith(known, match, words.asks) || isSaidWith(known, match, words.payWanted)) return [match];
      const isWork = isPayJob || isInNotes(known, match);
      return isWork && !isQuestion(known, match) ? [] : [asWarning(match)];
    });
  const asked = find(words.payIfAsked).filter((match) => isQuestion(known, match));
  const found = [...find(words.payPhrases), ...loose, ...findRates(known)];
  const likely = apartFrom(found, [...find(words.payHints), ...asked]).map(asWarning);
  const isPolite = ['decline-offer', 'withdraw', 'ask-time'].includes(purpose);
  return [...found.map((match) => (isPolite ? asWarning(match) : match)), ...likely];
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
  return [...matches(draft.text, amount)].flatMap(({ index, 0: money }): Match[] => {
    const end = index + money.length;
    const next = firstFrom(tokens.text, end);
    const [per] = findPhrases(tokens.text.slice(next, next + 3), words.payPer, words);
    const isRate = per !== undefined && per.start - end < 12;
    if (!isRate && !wanted.has(sentenceAt(index))) return [];
    return [{ field: 'text', span: { start: index, end: isRate ? per.end : end } }];
  });
}

/** Mails that ask the reader to arrange something, and so may say until when. */
const arranging: readonly string[] = ['confirm', 'reschedule', 'ask-details', 'ask-adjustment', 'ask-time'];

/** Demands an answer or a date, threatens, or pushes with other offers. */
export function findPressure(known: Known): Match[] {
  const { purpose, words } = known;
  const found = passages(known, words.demands);
  // Who checks in may say that there is another offer; in a note of thanks it pushes.
  const lists = isThankYou(purpose)
    ? [words.hurry, words.otherOffers]
    : ['check-in', 'last-check-in', 'keep-in-touch'].includes(purpose)
      ? [words.hurry]
      : [];
  const more = lists.flatMap((list) => apartFrom(found, passages(known, list)));
  return [...(arranging.includes(purpose) ? found.map(asWarning) : found), ...more.map(asWarning)];
}

/** Begs, pleads, says it is the only hope; tells of hardship. */
export function findDesperation(known: Known): Match[] {
  const { words } = known;
  return [...passages(known, words.pleas), ...passages(known, words.hardship).map(asWarning)];
}

/** Apologizes for oneself or belittles one's own answers. A change of plan or late thanks may apologize once. */
export function findApology(known: Known): Match[] {
  const { purpose, words } = known;
  // A mail that corrects an answer may say that the answer was wrong.
  const weak = purpose === 'correct-answer' ? [] : passagesWith(known, words.weakness, words.ownAnswers);
  const belittled = [...passages(known, words.selfBlame), ...weak];
  const sorry = passages(known, words.apologies);
  const allowed = isThankYou(purpose) && purpose !== 'late-thank-you' ? 0 : 1;
  return [...belittled, ...sorry.slice(allowed)];
}

/** Runs down a former employer, another candidate or the interview. */
export function findNegativeTalk(known: Known): Match[] {
  const { words } = known;
  const found = passages(known, words.contempt);
  return [...found, ...apartFrom(found, passagesWith(known, words.criticism, words.targets))];
}

/** Reproaches the reader for silence or delay. */
export function findBlame(known: Known): Match[] {
  const { words, purpose } = known;
  const found = passages(known, words.reproaches);
  // Who waits for an answer is impatient sooner than who thanks.
  const isAfterSilence = [...askPurposes, 'reply-to-rejection', 'withdraw'].includes(purpose);
  if (!isAfterSilence) return found.map(asWarning);
  return [...found, ...apartFrom(found, passages(known, words.impatience)).map(asWarning)];
}
