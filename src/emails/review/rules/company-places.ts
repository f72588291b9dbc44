import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import type { ReviewWords } from '../words.js';
import type { Span } from '../draft.js';
import { inText, type Known, type Match } from '../known.js';
import { findPhrases } from '../lexicon.js';
import { passages, sentenceAt } from '../passages.js';
import { readTokens, type Token } from '../tokens.js';
import { sentencesLike } from '../tone/leaning.js';

const longName =
  /(?<![^\s"“(])\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?:[^\S\n\r]+(?:[&+][^\S\n\r]+)?\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)+/gu;

/** So likely a sentence has to say that the job is wanted, in percent. */
const likelyWish = 60;

/** What stands before the name of the company: "the job at", "join", "Head Baker at". */
export function placesOf(known: Known): Match[] {
  const { tokens, words, interview } = known;
  return (['subject', 'text'] as const).flatMap((field) =>
    [
      ...findPhrases(tokens[field], words.beforeCompany, words),
      ...afterTitle(tokens[field], words, interview?.role?.title),
    ].map((span) => ({ field, span })),
  );
}

/** What stands before a name of any house, wherever it is told of. */
export const nearPlaces = (known: Known): Match[] =>
  passages(known, known.words.nearCompany, { fields: ['text'], given: '' });

/** What stands before somebody that is worked for: "drive for", "a place like". */
export const servedPlaces = (known: Known): Match[] =>
  passages(known, known.words.served, { fields: ['text'], given: '' });

/** Where long names begin, wherever they stand, that are not of the talk: "Trent Board Mill would suit me." */
export const longNames = ({ draft, words, given }: Known): Match[] =>
  draft.sentences.flatMap(({ start, end }) =>
    [...matches(draft.text.slice(start, end), longName)].flatMap(({ index, 0: name }) => {
      if (given.includes(` ${fold(name)} `)) return [];
      const [first = ''] = name.split(/\s/);
      const isOpening = words.stopWords.includes(fold(first));
      const at = start + index + (isOpening ? first.length : -1);
      return at > 0 ? inText({ start: at, end: at }) : [];
    }),
  );

/** What a name follows in a sentence of thanks or about wanting the job: "I would love to come to". */
export function wishedFor(known: Known): Match[] {
  const { interest, thanks } = known.words;
  const inBody = (phrases: readonly string[]) => passages(known, phrases, { fields: ['text'], given: '' });
  const sentenceOf = ({ span }: Match) => sentenceAt(known, span.start);
  const likely = sentencesLike(known, 'interest', likelyWish);
  const wishes = new Set([...inBody(interest), ...inBody(thanks), ...likely].map(sentenceOf));
  return nearPlaces(known).filter((match) => wishes.has(sentenceOf(match)));
}

/** The job's title and what joins it to a company: "Head Baker at". */
function afterTitle(tokens: readonly Token[], words: ReviewWords, title = ''): Span[] {
  const wanted = readTokens(title, words).map(({ word }) => word);
  if (wanted.length === 0) return [];
  return tokens.flatMap(({ word, start }, index) => {
    if (word !== wanted[0]) return [];
    const isTitle = wanted.every((each, place) => tokens[index + place]?.word === each);
    const next = tokens[index + wanted.length];
    return isTitle && next && words.beforeNames.includes(next.word) ? [{ start, end: next.end }] : [];
  });
}
