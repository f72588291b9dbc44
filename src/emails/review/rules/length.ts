import { countWords } from '../../../text/count.js';
import { thankYouWords } from '../../catalog.js';
import { bodyWords } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, type Known, type Match } from '../known.js';
import { besides } from '../passages.js';
import { readingGrade } from '../readability.js';
import { isThankYou } from '../../purposes.js';
import { tokensIn } from '../tokens.js';
import { sentencesLike } from '../tone/leaning.js';
import { findMixedRegister } from './style.js';

const followUpWords = 150;
const longestMail = 250;
const sentenceWords = 35;
const paragraphWords = 70;
const paragraphSentences = 4;
const listItem = /^(?:\d{1,2}[.)]|[-*•–]) /mu;
const hardGrade = 14;
const bookishGrade = 11;
const manyRelatives = 4;
/** So likely a sentence is bookish by all its words, in percent: hardly any other reading takes such words. */
const likelyBookish = 30;

/** Clearly longer than such a mail should be. */
export function findTooLong(known: Known): Match[] {
  const { draft, family, purpose } = known;
  const count = bodyWords(draft);
  const limit = isThankYou(purpose) ? thankYouWords[family ?? 'user'].max : followUpWords;
  if (count <= limit) return [];
  const places = { count: `${count}`, limit: `${limit}` };
  return inText(draft.body, { places, severity: count > longestMail ? 'error' : 'warning' });
}

/** Sentences too long to be read in one go. */
export function findLongSentences({ draft }: Known): Match[] {
  return draft.sentences.flatMap((span) => {
    const count = countWords(draft.text.slice(span.start, span.end));
    return count > sentenceWords
      ? inText(span, { places: { count: `${count}`, limit: `${sentenceWords}` } })
      : [];
  });
}

/** Paragraphs that look like work. */
export function findLongParagraphs({ draft, words: { units } }: Known): Match[] {
  let next = 0;
  return draft.paragraphs.flatMap((span) => {
    const count = countWords(draft.text.slice(span.start, span.end));
    const first = next;
    while (next < draft.sentences.length && draft.sentences[next]!.start < span.end) next++;
    if (count > paragraphWords)
      return inText(span, { places: { count: `${count}`, limit: `${paragraphWords}`, unit: units.words } });
    // What is numbered or marked line by line is seen at a glance.
    if (draft.text.slice(span.start, span.end).split(listItem).length > 2) return [];
    const sentences = next - first;
    const places = { count: `${sentences}`, limit: `${paragraphSentences}`, unit: units.sentences };
    return sentences > paragraphSentences ? inText(span, { places }) : [];
  });
}

/** Stilted, bookish or nested text: two bookish turns, or a reading level where the formula applies. */
export function findHardToRead(known: Known): Match[] {
  const { draft, tokens, words } = known;
  const withMany = (phrases: readonly string[], least: number) =>
    draft.sentences.filter(
      (span) => findPhrases(tokensIn(tokens.text, span), phrases, words).length >= least,
    );
  const nested = withMany(words.relatives, manyRelatives);
  if (nested.length > 0) return nested.flatMap((span) => inText(span));
  const count = findPhrases(tokens.text, words.bookish, words).length;
  // Turns of law beside those of a chat jar on each other: that finding says it all.
  const isMixed = count > 0 && findMixedRegister(known).length > 0;
  const bookish = isMixed ? [] : withMany(words.bookish, 1);
  if (count > 1 && bookish.length > 0) return bookish.flatMap((span) => inText(span));
  const isPlain = besides(known, words.meantWell['hard-to-read'] ?? []);
  const likely = isMixed
    ? []
    : sentencesLike(known, 'hard-to-read', likelyBookish).filter((match) => !isPlain(match));
  if (likely.length > 0) return likely;
  if (words.readingFormula === 'none') return [];
  const grade = readingGrade(draft.sentences.map(({ start, end }) => draft.text.slice(start, end)));
  if (grade > bookishGrade && bookish.length > 0) return bookish.flatMap((span) => inText(span));
  return grade > hardGrade ? inText(draft.body) : [];
}
