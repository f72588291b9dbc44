import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import { isPlural } from './nouns.js';

/** How a mail calls those a note calls "they": "you", or "your colleagues" to a reader who was not there. */
export function readersWord(word: string, cues: NoteCues, context: NoteContext): string | undefined {
  const absent = wasThere(context) ? undefined : wordFor(cues.turnToAbsent, word);
  return absent ?? wordFor(cues.turnToReader, word);
}

/** Whoever passes a note on was not there: "they" are the others. */
function wasThere({ reader, interviewers }: NoteContext): boolean {
  return (
    reader === undefined || interviewers.length === 0 || interviewers.some(({ name }) => name === reader.name)
  );
}

/** Whether a word is one of the reader's side: "their". */
export function isOfReader(word: string, cues: NoteCues): boolean {
  return wordFor(cues.turnToReader, word.toLowerCase()) !== undefined;
}

/** "the gap between their two intakes": there is nobody else whose they could be. */
export function theirsToReader(text: string, cues: NoteCues, context: NoteContext): string {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) => index > 0 && wordFor(cues.turnToReader, word) === cues.reader.possessive,
  );
  const turned = readersWord(words[at] ?? '', cues, context);
  if (cues.article === '' || turned === undefined) return text;
  const before = words.slice(0, at);
  if (before.some((word, index) => mayBeThey(word, cues) || (index > 0 && /^\p{Lu}/u.test(word))))
    return text;
  return [...before, turned, ...words.slice(at + 1)].join(' ');
}

/** "drivers", "management", "GPs": whose something may be as well. */
function mayBeThey(word: string, cues: NoteCues): boolean {
  const small = word.toLowerCase();
  return (
    /\p{Lu}/u.test(word.slice(1)) ||
    isPlural(small, cues) ||
    isOfPeople(small, cues) ||
    isAmong(small, [cues.pronouns, cues.groups, cues.indefinite, cues.habits, cues.asides])
  );
}

/** "drivers", "patients" */
function isOfPeople(word: string, cues: NoteCues): boolean {
  const single = word.replace(/s$/, '');
  return (
    cues.troubles.people.includes(word) ||
    cues.pluralNouns.includes(word) ||
    cues.agentEndings.some((ending) => single.endsWith(ending))
  );
}

/** "the trial shift they offer", "quality dropped after they switched": behind the subject, "they" are those who read it. */
export function theyToReader(words: readonly string[], cues: NoteCues): string {
  const you = wordFor(cues.turnToReader, cues.they);
  if (you === undefined || cues.determiners.length === 0) return words.join(' ');
  const isYou = (word: string, index: number) =>
    index > 1 && word === cues.they && (opensAside(words, index, cues) || isNobodyElse(words, index, cues));
  return words.map((word, index) => (isYou(word, index) ? you : word)).join(' ');
}

/** "the trial shift they offer": right behind a noun. */
function opensAside(words: readonly string[], index: number, cues: NoteCues): boolean {
  const before = words[index - 1]!.toLowerCase();
  // "the docket doubled and they are still on it": there is nobody else they could be.
  if (before === cues.and) return !words.slice(0, index).some((word) => isPlural(word.toLowerCase(), cues));
  // "staff meetings and how long they take"
  // "the pianos and how flat they go"
  const isOfMany = words.slice(0, index - 2).some((word) => isPlural(word.toLowerCase(), cues));
  const isMeasured =
    (cues.measures.includes(before) || isOfMany) &&
    cues.questionWords.includes(words[index - 2]!.toLowerCase());
  const isMarked = /[^\p{L}\p{N}'’]$/u.test(before);
  const lists = [cues.questionWords, cues.prepositions, cues.relatives, cues.finiteVerbs, cues.turns];
  return !isMeasured && !isMarked && !isAmong(before, lists);
}

/** "quality dropped after they switched": nobody else was spoken of. */
function isNobodyElse(words: readonly string[], index: number, cues: NoteCues): boolean {
  const before = words.slice(0, index).map((word) => word.toLowerCase());
  const isJoint = isAmong(before.at(-1)!, [cues.causes, cues.sideJoints ?? [], cues.whens]);
  if (!isJoint || before.some((word) => isAmong(word, [cues.pronouns, cues.groups]))) return false;
  // "costs rose since they moved": no costs move.
  const many = before.filter((word) => isPlural(word, cues));
  const isCompanys = isAmong(words[index + 1]?.toLowerCase() ?? '', [cues.companyActs ?? []]);
  return many.length === 0 || (isCompanys && !many.some((word) => isOfPeople(word, cues)));
}
