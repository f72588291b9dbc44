import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';
import type { NoteContext } from './model.js';
import { nameToReader } from './names.js';
import { isMass, isOpening, wordsOf } from './nouns.js';
import { startsWith } from './reporter.js';
import { inSentence } from './in-sentence.js';
import { isKnownPast, isPast, isVerb } from './verbs.js';

/**
 * What the writer did in the interview to show their work, noted without "I": "taught a demo lesson", "ran my dog on a
 * track". The reader who stood by is "you". `undefined` for what somebody else may have done: "bought a new van".
 */
export function deedOf(text: string, cues: NoteCues, context: NoteContext): string | undefined {
  const told = ownDeed(text, cues, context) ?? text;
  const [first = '', ...more] = told.split(/,\s+(?:and\s+)?/u);
  const isRow = more.length > 0 && more.length < 3 && more.every((part) => isLaterDeed(part, cues));
  if (!isRow) return oneDeedOf(told, cues, context, told !== text);
  const begun = oneDeedOf(first, cues, context);
  return begun && [[begun, ...more.slice(0, -1)].join(', '), more.at(-1)!].join(` ${cues.and} `);
}

/** "I plated three desserts in half an hour": what took no longer was done there. */
function ownDeed(text: string, cues: NoteCues, { isTrial }: NoteContext): string | undefined {
  const [first = '', second = '', third = '', ...rest] = wordsOf(text);
  const isOwn = cues.article !== '' && first === cues.self.toLowerCase() && isPast(second, cues);
  const isShort = rest.some((word) => cues.whiles.includes(word)) && !rest.includes(cues.own);
  const isDone = isOwn && !cues.auxiliaries.includes(second) && isOpening(third, cues);
  return isDone && (isTrial === true || isShort) ? text.slice(cues.self.length + 1) : undefined;
}

/** "held the cow", behind what else was done. */
function isLaterDeed(part: string, cues: NoteCues): boolean {
  const [first = '', second = '', ...rest] = wordsOf(part);
  const lists = [cues.pronouns, cues.finiteVerbs, cues.notBrought, cues.predicatives, cues.ofReaderAlone];
  const isDone = isPast(first, cues) && !cues.auxiliaries.includes(first);
  const takes = isOpening(second, cues) || isMass(second, cues) || cues.prepositions.includes(second);
  const isOther = (word: string) => isAmong(word, [...lists, cues.keepThird]);
  return isDone && takes && ![second, ...rest].some(isOther) && !/[;:()?]/u.test(part);
}

function oneDeedOf(told: string, cues: NoteCues, context: NoteContext, isOwned = false): string | undefined {
  const named = nameToReader(told, cues, context);
  const raw = named === undefined ? '' : withoutWitness(named, cues);
  const words = inSentence(raw, cues, context).split(' ');
  const small = wordsOf(raw);
  const [first = '', second = ''] = small;
  // "washed rinds for an hour" is what one did there; "washed rinds" alone may be the rinds.
  const span = small.slice(small.indexOf(cues.served.for) + 1);
  const isLong =
    (small.includes(cues.served.for) || isOwned) && span.some((word) => cues.whiles.includes(word));
  const isOwn =
    (isKnownPast(first, cues) && small.includes(cues.own)) ||
    ((context.isTrial === true || isLong) && isPast(first, cues));
  // "helped unload the van"
  const isHelp = cues.helping.includes(first) && isVerb(second, cues);
  // "rode the sled down with you"
  const isReader = (word: string, index: number) =>
    cues.keepThird.includes(word) &&
    cues.prepositions.includes(small[index - 1] ?? '') &&
    (index === small.length - 1 || cues.prepositions.includes(small[index + 1]!));
  const isWithReader = (word: string, index: number) =>
    small[index - 1] === cues.with && (word === cues.reader.name || isReader(word, index));
  const isShared =
    isPast(first, cues) &&
    !cues.auxiliaries.includes(first) &&
    isOpening(second, cues) &&
    small.some(isWithReader);
  const isVisit = isHelp || isShared || cues.visits.some((visit) => startsWith(raw, visit, 0));
  if (!(cues.trials.includes(first) || isOwn || isVisit) || small.length < 3 || /[,;:()?]/u.test(raw))
    return undefined;
  const opens = isAmong(second, [cues.prepositions, cues.particles, cues.numbered, [cues.own]]);
  const isAct = isVisit || isOpening(second, cues) || isLong;
  if (!opens && !isAct) return undefined;
  const lists = [cues.pronouns, cues.finiteVerbs, cues.notBrought, cues.predicatives, cues.ofReaderAlone];
  const others = small
    .slice(1)
    .filter((word, index) => word !== cues.reader.name && !isReader(word, index + 1));
  if (others.some((word) => isAmong(word, lists) || cues.keepThird.includes(word))) return undefined;
  if (!small.some(isReader)) return words.join(' ');
  return context.reader !== undefined && context.interviewers.length < 2
    ? words.map((word, index) => (isReader(word, index) ? cues.reader.name : word)).join(' ')
    : undefined;
}

/** "sewed a hem while she watched": what was done. */
function withoutWitness(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) => cues.relatives.includes(word) && cues.pronouns.includes(words[index + 1] ?? ''),
  );
  return at < 3 ? text : words.slice(0, at).join(' ');
}
