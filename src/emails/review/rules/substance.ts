import { thankYouWords } from '../../catalog.js';
import { bodyWords, nowhere, type Span } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, type Known, type Match } from '../known.js';
import { contentStems, overlap, rootStems } from '../match.js';
import { apartFrom } from '../passages.js';
import { tokensIn } from '../tokens.js';
import { sentencesLike } from '../tone/leaning.js';
import { findDesperation } from './tone.js';

/** Index of the sentence that thanks first; -1 where none does. */
function thanksAt({ draft, tokens, words }: Known): number {
  const first = findPhrases(tokens.text, words.thanks, words).find(({ start }) => start >= draft.body.start);
  if (!first) return -1;
  const at = draft.sentences.findIndex(({ end }) => first.start < end);
  return at < 0 ? draft.sentences.length : at;
}

/** Never thanks. */
export function findMissingThanks(known: Known): Match[] {
  return thanksAt(known) < 0 ? inText(nowhere(known.draft)) : [];
}

/** Thanks only after the second sentence. */
export function findLateThanks(known: Known): Match[] {
  const at = thanksAt(known);
  if (at <= 1) return [];
  return inText(known.draft.sentences[at] ?? known.draft.ending[0] ?? nowhere(known.draft));
}

/** Content words of each sentence, read together with the one before it: a point may be told over two. */
function passagesOf({ draft }: Known, stemsOf: (text: string) => string[]): string[][] {
  const stems = draft.sentences.map(({ start, end }) => stemsOf(draft.text.slice(start, end)));
  return stems.map((own, index) => [...(stems[index - 1] ?? []), ...own]);
}

/** Whether two sentences of the note hold the share of a point's content words, those of another text left out. */
function speaksOf(known: Known, points: readonly string[], share: number, without = ''): boolean {
  const stops = new Set(known.words.stopWords);
  // A single word will do only as it is written.
  const read = share < leastOfPoint ? contentStems : rootStems;
  const stemsOf = (text: string) => read(text, stops);
  const others = new Set(stemsOf(without));
  const texts = passagesOf(known, stemsOf);
  return points.some((point) => {
    const wanted = stemsOf(point).filter((stem) => !others.has(stem));
    return wanted.length > 0 && texts.some((text) => overlap(wanted, text) >= share);
  });
}

/** Of the words that only a point has, in people's own words about it: three in ten. */
const leastOfPoint = 0.3;

/** Nothing that was talked about is named. */
export function findNoSpecificPoint(known: Known): Match[] {
  const { debrief, draft, points } = known;
  if (!debrief || speaksOf(known, points, leastOfPoint, commonIn(known))) return [];
  return inText(nowhere(draft), points.length === 0 ? { severity: 'info' } : {});
}

/** Words that any note to this house may have: those of the job and the company, of talks and of days. */
function commonIn({ interview, words }: Known): string {
  const { vagueWords, calendarWords } = words;
  return [interview?.role?.title, interview?.company?.name, ...vagueWords, ...calendarWords].join(' ');
}

/** To the hiring team: nothing about the challenge it faces. */
export function findNoChallenge(known: Known): Match[] {
  const challenge = known.debrief?.challenge;
  if (!challenge || !/\p{L}/u.test(challenge)) return [];
  return tellsChallenge(known, challenge)
    ? []
    : inText(nowhere(known.draft), { places: { wanted: challenge } });
}

/** Whether the note takes up the challenge, in the same words or in one of its own. */
function tellsChallenge(known: Known, challenge: string): boolean {
  const { debrief, interview, points } = known;
  // "turnover!! lost 9 nurses since spring": a note takes up a part of it.
  const parts = [challenge, ...challenge.split(/[.!?]+\s|\n/)].filter((part) => /\p{L}/u.test(part));
  // One word will do where it is of nothing else that the note may be about: people tell a challenge in their own words.
  const stops = new Set(known.words.stopWords);
  const wanted = contentStems(challenge, stops);
  const isOther = (point: string) => overlap(wanted, contentStems(point, stops)) < 0.4;
  const title = interview?.role?.title ?? '';
  const others = [...points.filter(isOther), debrief?.highlight, commonIn(known)];
  return (
    speaksOf(known, parts, 0.4, title) ||
    speaksOf(known, parts, leastOfOwn, others.join(' ')) ||
    answersTrouble(known, challenge)
  );
}

/** Of the words that only the challenge has: one in seven. */
const leastOfOwn = 0.14;

/** Whether the sender's own story is told with a word of the challenge, or beside one of trouble: "We had the same." */
function answersTrouble(known: Known, challenge: string): boolean {
  const { draft, tokens, words, debrief, interview } = known;
  if (!speaksOf(known, [debrief?.highlight ?? ''], 0.5, challenge)) return false;
  if (speaksOf(known, [challenge], leastOfOwn, interview?.role?.title)) return true;
  const stops = new Set(words.stopWords);
  const told = new Set(contentStems(debrief?.highlight ?? '', stops));
  const tells = ({ start, end }: Span) =>
    contentStems(draft.text.slice(start, end), stops).some((stem) => told.has(stem));
  return draft.sentences.some(
    (span, index) =>
      findPhrases(tokensIn(tokens.text, span), words.trouble, words).length > 0 &&
      draft.sentences.slice(Math.max(0, index - 1), index + 2).some(tells),
  );
}

/** So likely a sentence says what a note should, by all its words, in percent. */
const likelySaid = 30;

/** Never says that the sender wants the job. Who begs for it wants it. */
export function findNoInterest(known: Known): Match[] {
  const { draft, words } = known;
  const wants =
    words.interest.length === 0 ||
    saysInterest(known) ||
    findDesperation(known).length > 0 ||
    wishesForJob(known);
  return wants ? [] : inText(nowhere(draft));
}

/** Whether a phrase or all the words of a sentence tell it, and not of how the reader's own matter may go. */
function saysInterest(known: Known): boolean {
  const { tokens, words } = known;
  const wishes = findPhrases(tokens.text, words.goodWishes, words).flatMap((span) => inText(span));
  const phrases = findPhrases(tokens.text, words.interest, words).flatMap((span) => inText(span));
  const likely = sentencesLike(known, 'interest', likelySaid);
  return apartFrom(wishes, [...phrases, ...likely]).length > 0;
}

/** Whether a sentence that names the job tells a wish: "Please may I be your Breakfast Producer?" */
function wishesForJob({ draft, tokens, interview, words }: Known): boolean {
  const stops = new Set(words.stopWords);
  const title = contentStems(interview?.role?.title ?? '', stops);
  if (title.length === 0) return false;
  return draft.sentences.some(
    (span) =>
      overlap(title, contentStems(draft.text.slice(span.start, span.end), stops)) >= 0.5 &&
      findPhrases(tokensIn(tokens.text, span), words.wishes, words).length > 0 &&
      // "I'd never seen that, and it was interesting to hear what one inspector does": no wish is meant.
      findPhrases(tokensIn(tokens.text, span), words.goodWishes, words).length === 0,
  );
}

/** A few words below the least are no fault of a note that says what it should. */
const clearlyBelow = 0.87;

/** So short that it does not do its work, though there are points to name. */
export function findTooShort(known: Known): Match[] {
  const { draft, family, points } = known;
  if (!family || points.length === 0) return [];
  const count = bodyWords(draft);
  const limit = thankYouWords[family].min;
  return count < limit * clearlyBelow
    ? inText(draft.body, { places: { count: `${count}`, limit: `${limit}` } })
    : [];
}
