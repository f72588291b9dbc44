import { fold } from '../../../text/fold.js';
import { namesOf, passages, passagesWith, type Known, type Match } from '../known.js';
import { isThankYou } from '../purposes.js';
import { firstFrom } from '../tokens.js';

const asWarning = (match: Match): Match => ({ ...match, severity: 'warning' });

/** Pay, benefits and leave. An offer that is accepted may name what was agreed. */
export function findPayTalk(known: Known): Match[] {
  const { words, interview, recipient, purpose, given } = known;
  // Where the work itself is about pay, points of the conversation may be; elsewhere only names are innocent.
  const title = fold(interview?.role?.title ?? '');
  const isPayJob = words.payJobs.some((word) => title.includes(word));
  const names = [...namesOf(interview, recipient), known.debrief?.highlight ?? ''];
  const innocent = isPayJob ? given : ` ${fold(names.join(' . '))} `;
  const found = [words.pay, words.payPhrases].flatMap((list) =>
    passages(known, list, { given: innocent, innocent: words.payInnocent }),
  );
  const isPolite = ['decline-offer', 'withdraw', 'ask-time'].includes(purpose);
  return isPolite ? found.map(asWarning) : found;
}

/** Demands an answer or a date, threatens, or pushes with other offers. */
export function findPressure(known: Known): Match[] {
  const { purpose, words } = known;
  const found = passages(known, words.demands);
  if (found.length > 0) return found;
  // Who asks for a day or for time may name a date; who checks in may say that there is another offer.
  const lists = isThankYou(purpose)
    ? [words.hurry, words.otherOffers]
    : ['check-in', 'last-check-in', 'keep-in-touch'].includes(purpose)
      ? [words.hurry]
      : [];
  return lists.flatMap((list) => passages(known, list)).map(asWarning);
}

/** Begs, pleads, says it is the only hope. */
export function findDesperation(known: Known): Match[] {
  const { words } = known;
  return [...passages(known, words.pleas), ...passages(known, words.desperation).map(asWarning)];
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

/** Praise laid on thick: one phrase too many, or many big words. */
export function findFlattery(known: Known): Match[] {
  const { words, draft } = known;
  const found = passages(known, words.flattery);
  if (found.length > 0) return found;
  const praise = passages(known, words.bigWords, { fields: ['text'] });
  const sentences = praise.map(({ span }) => firstFrom(draft.sentences, span.start + 1));
  const crowded = praise.filter((_, index) => sentences[index] === sentences[index - 1]);
  return praise.length > 2 ? praise.slice(2) : crowded;
}

/** Worn phrases; of weak ones, each after the first. */
export function findCliches(known: Known): Match[] {
  const { words } = known;
  return [...passages(known, words.cliches), ...passages(known, words.weakPhrases).slice(1)];
}

/** So many of the words such machines favor are no accident. */
const manyFavored = 3;

/** Phrases that give a writing machine away, and dashes by the dozen. */
export function findAiTells(known: Known): Match[] {
  const dashes = [...known.draft.text.matchAll(/(?<=[\p{L}\p{N}"”’') ])—(?=[\p{L}\p{N}"“‘'( ])/gu)];
  const many = dashes.length > 1 ? dashes.slice(1, 2) : [];
  const favored = passages(known, known.words.aiWords);
  return [
    ...passages(known, known.words.aiTells),
    ...(favored.length >= manyFavored ? favored : []),
    ...many.map(({ index }): Match => ({ field: 'text', span: { start: index, end: index + 1 } })),
  ];
}

/** Runs down a former employer, another candidate or the interview. */
export function findNegativeTalk(known: Known): Match[] {
  const { words } = known;
  const found = passages(known, words.contempt);
  if (found.length > 0) return found;
  return passagesWith(known, words.criticism, words.targets);
}

/** Reproaches the reader for silence or delay. */
export function findBlame(known: Known): Match[] {
  const { words, purpose } = known;
  const found = passages(known, words.reproaches);
  if (found.length > 0) return found;
  const accused = ['check-in', 'last-check-in'].includes(purpose) ? passages(known, words.accusations) : [];
  return [...passages(known, words.impatience), ...accused].map(asWarning);
}

/** Formal and chatty side by side, or two forms of address. */
export function findMixedRegister(known: Known): Match[] {
  const { words } = known;
  return passages(known, words.formalTurns, { fields: ['text'] }).length > 0
    ? passages(known, words.chattyTurns, { fields: ['text'] })
    : [];
}
