import { countWords } from '../../../text/count.js';
import { findPhrases } from '../lexicon.js';
import { asWarning, type Known, type Match } from '../known.js';
import { apartFrom, besides, passages, passagesWith } from '../passages.js';
import { askPurposes, isThankYou } from '../../purposes.js';
import { firstFrom } from '../tokens.js';
import { findMended } from './mended.js';

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

/** Mails that answer an offer, leave, or ask for another time, and may give a reason from home: nothing is begged for. */
const explaining: readonly string[] = ['decline-offer', 'withdraw', 'accept-offer', ...arranging];

/** Begs, pleads, says it is the only hope; tells of hardship. */
export function findDesperation(known: Known): Match[] {
  const { words, purpose } = known;
  const hardship = explaining.includes(purpose) ? [] : passages(known, words.hardship);
  const own = hardship.filter((match) => isOfSender(known, match));
  return [...passages(known, words.pleas), ...own.map(asWarning)];
}

/** So near a word such as "my" stands to what is told of oneself: "the rent is due" may be somebody else's. */
const nearby = 7;
/** In a sentence of so few words there is nobody else. */
const fewWords = 12;

function isOfSender({ tokens, words }: Known, { field, span }: Match): boolean {
  const all = tokens[field];
  const [from, to] = [firstFrom(all, span.start), firstFrom(all, span.end)];
  const own = (start: number, end: number) =>
    all.slice(Math.max(0, start), end).filter(({ sentence }) => sentence === all[from]?.sentence);
  if (own(from - fewWords, to + fewWords).length <= fewWords || words.firstPerson.length === 0) return true;
  return findPhrases(own(from - nearby, to + nearby), words.firstPerson, words).length > 0;
}

/** Apologizes for oneself or belittles one's own answers. A change of plan or late thanks may apologize once. */
export function findApology(known: Known): Match[] {
  const { purpose, words } = known;
  // A mail that corrects an answer may say that the answer was wrong.
  const weak =
    purpose === 'correct-answer'
      ? []
      : apartFrom(findMended(known), passagesWith(known, words.weakness, words.ownAnswers));
  const belittled = [...passages(known, words.selfBlame), ...weak];
  const sorry = passages(known, words.apologies);
  const allowed = isThankYou(purpose) && purpose !== 'late-thank-you' ? 0 : 1;
  const [only] = sorry;
  // "Sorry again that I was ten minutes late": the reader saw it, and one short word about it does little harm.
  if (allowed === 0 && only && sorry.length + belittled.length === 1 && isForSeenDelay(known, only))
    return [{ ...only, severity: 'info' }];
  return [...belittled, ...sorry.slice(allowed)];
}

/** So many words a short apology has at most, what it is for and why among them. */
const shortApology = 30;

function isForSeenDelay(known: Known, match: Match): boolean {
  const { draft, words } = known;
  const sentence = draft.sentences.find(({ end }) => match.span.start < end);
  if (match.field === 'subject' || !sentence) return false;
  const isShort = countWords(draft.text.slice(sentence.start, sentence.end)) <= shortApology;
  return isShort && besides(known, words.seenDelays)(match);
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
