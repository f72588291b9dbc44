import { matches } from '../../../text/match.js';
import { type Known, type Match } from '../known.js';
import { apartFrom, passages, sentenceAt } from '../passages.js';
import { findPhrases } from '../lexicon.js';
import { tokensIn } from '../tokens.js';
import { findTextSpeak } from './spelling.js';

/** So many are no accident. */
const manyBigWords = 3;
const manyWeakPhrases = 3;
const manyAiWords = 4;
const manyDashes = 2;

/** Praise laid on thick: one phrase too many, or big words side by side. */
export function findFlattery(known: Known): Match[] {
  const { words } = known;
  const found = passages(known, words.flattery);
  const praise = passages(known, words.bigWords, { fields: ['text'] });
  const sentences = praise.map(({ span }) => sentenceAt(known, span.start));
  const crowded = praise.filter((_, index) => sentences[index] === sentences[index - 1]);
  return [
    ...found,
    ...apartFrom(found, praise.length >= manyBigWords ? praise.slice(manyBigWords - 1) : crowded),
  ];
}

/** Worn phrases; weak ones where there are many. */
export function findCliches(known: Known): Match[] {
  const { words } = known;
  const weak = passages(known, words.weakPhrases);
  return [...passages(known, words.cliches), ...(weak.length >= manyWeakPhrases ? weak : [])];
}

/** Phrases that give a writing machine away, its favorite words in numbers, and more than one dash. */
export function findAiTells(known: Known): Match[] {
  const { draft, words } = known;
  const dashes = [...matches(draft.text, /(?<=[\p{L}\p{N}"”’') ])—(?=[\p{L}\p{N}"“‘'( ])/gu)];
  const favored = passages(known, words.aiWords);
  return [
    ...passages(known, words.aiTells),
    ...(favored.length >= manyAiWords ? favored : []),
    ...(dashes.length >= manyDashes ? dashes : []).map(({ index }): Match => ({
      field: 'text',
      span: { start: index, end: index + 1 },
    })),
  ];
}

/** Formal and chatty side by side, or two forms of address. */
export function findMixedRegister(known: Known): Match[] {
  const { words, draft, tokens } = known;
  const turns = passages(known, words.formalTurns, { fields: ['text'] });
  const formal = [...turns, ...apartFrom(turns, passages(known, words.bookish, { fields: ['text'] }))];
  const shorthand = findTextSpeak(known).filter(({ field }) => field === 'text');
  const chatty = [...passages(known, words.chattyTurns, { fields: ['text'] }), ...shorthand];
  if (formal.length > 0) return chatty.length > 0 ? [...formal, ...chatty] : [];
  const greeting = draft.greeting ? tokensIn(tokens.text, draft.greeting) : [];
  const isStiff = findPhrases(greeting, words.stiffGreetings, words).length > 0;
  return isStiff ? passages(known, words.slang, { fields: ['text'] }) : [];
}
