import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import { writerNamed } from './names.js';
import { isPlural } from './nouns.js';
import type { Reported } from './report.js';
import { isOfReader, readersWord, theirsToReader, theyToReader } from './they.js';
import { behindYou, isPast, isThirdPerson } from './verbs.js';

type Report = Pick<Reported, 'by' | 'isTheirs' | 'isQuoted'>;

/** A note by its subject: "why | they | leave". */
interface Told {
  readonly words: readonly string[];
  readonly opener: readonly string[];
  /** In small letters. */
  readonly subject: string;
  readonly rest: readonly string[];
}

/**
 * "how they schedule nights" becomes "how you schedule nights": the note is now read by the people it is about. "He has
 * three clients", told by the reader, becomes "you have"; "we have", told by somebody of theirs, as well. What "we" did
 * otherwise is nobody's in particular and left out. An account of oneself speaks of "I", whoever noted it.
 */
export function turnToReader(
  text: string,
  report: Report,
  cues: NoteCues,
  context: NoteContext,
): string | undefined {
  const { kind = 'point' } = context;
  if (kind === 'thing') return text;
  if (kind === 'self') return turnToSelf(text, cues, context);
  const words = usToReader(text.split(' '), cues);
  if (words === undefined) return undefined;
  // "Saturday they sell out by nine"
  const { on } = cues.moments;
  if (on && cues.capitalized.includes(words[0]!.toLowerCase()) && cues.turnToReader[words[1] ?? '']) {
    const rest = turnToReader(words.slice(1).join(' '), report, cues, context);
    return rest && `${rest} ${on} ${words[0]!}`;
  }
  return subjectToReader(toldOf(words, cues), report, cues, context);
}

function toldOf(words: readonly string[], cues: NoteCues): Told {
  const at = cues.questionWords.includes(words[0]!.toLowerCase()) ? 1 : 0;
  return {
    words,
    opener: words.slice(0, at),
    subject: words[at]?.toLowerCase() ?? '',
    rest: words.slice(at + 1),
  };
}

/** "wind shuts us down" is how they told it; "they gave us a tour" how the writer tells it. */
function usToReader(words: readonly string[], cues: NoteCues): readonly string[] | undefined {
  // "US firms" are American.
  const ofUs = (word: string) =>
    /^\p{Lu}{2}/u.test(word) ? undefined : wordFor(cues.usToReader, word.toLowerCase());
  const isOfWriter = words.some(ofUs) && words.some((word) => isPast(word.toLowerCase(), cues));
  return isOfWriter ? undefined : words.map((word) => ofUs(word) ?? word);
}

/** Who the subject is decides how all is turned: "we" in a quotation, "we" of both, "his", "he", or "they". */
function subjectToReader(
  told: Told,
  report: Report,
  cues: NoteCues,
  context: NoteContext,
): string | undefined {
  const { opener, subject, rest } = told;
  const quoted =
    wordFor(cues.quoteToReader, subject) ?? (report.isQuoted ? wordFor(cues.quotedSelf, subject) : undefined);
  if (quoted !== undefined && report.isTheirs) return weToReader(told, quoted, cues);
  // "both coxswains retire": of those there
  const isOfMany = cues.determiners.includes(subject) && hasMany(rest.slice(0, 3), cues);
  const isOfBoth = (cues.ofBoth.includes(subject) && !isOfMany) || subject === cues.self.toLowerCase();
  if (opener.length === 0 && isOfBoth) return undefined;
  if (cues.ofReaderAlone.includes(subject))
    return isReaderAlone(report, context) ? put(told, [cues.reader.possessive, ...rest], cues) : undefined;
  if (cues.readerAlone.includes(subject))
    return isReaderAlone(report, context) ? heToReader(told, cues) : undefined;
  // Whom a quotation calls "they" is not who said it.
  if (report.isQuoted && subject === cues.they && cues.auxiliaries.length > 0) return undefined;
  return othersToReader(told, cues, context);
}

/** "he" can be nobody but the reader. */
function isReaderAlone({ by }: Report, { reader, isByReader, interviewers }: NoteContext): boolean {
  return reader !== undefined && (isByReader === true || interviewers.length < 2 || by === reader.name);
}

/** "we don't do passengers here", said by them: "you don't do passengers". */
function weToReader(told: Told, you: string, cues: NoteCues): string | undefined {
  const said = told.rest.join(' ').toLowerCase();
  const here = cues.placesOfSpeaker?.find((place) => said.endsWith(` ${place}`));
  const rest = here === undefined ? told.rest : told.rest.slice(0, -here.split(' ').length);
  const third = rest.findIndex((word) => isThird(word, cues));
  return third >= 0 && !hasMany(rest.slice(0, third), cues) ? undefined : put(told, [you, ...rest], cues);
}

/** "he runs it himself": "you run it yourself". */
function heToReader(told: Told, cues: NoteCues): string | undefined {
  // "she still phones every family"
  const at = told.rest.findIndex((word) => !isAmong(word.toLowerCase(), [cues.adverbs, cues.habits]));
  const [first, ...more] = told.rest.slice(Math.max(0, at));
  const verb = first === undefined ? undefined : behindYou(first, cues);
  const rest = more.map(
    (word, index) => alsoBehindYou(more, index, cues) ?? wordFor(cues.reflexives, word.toLowerCase()) ?? word,
  );
  if (verb === undefined || rest.some((word) => isThird(word, cues))) return undefined;
  return put(told, [cues.reader.name, ...told.rest.slice(0, Math.max(0, at)), verb, ...rest], cues);
}

/** "takes less off and listens more": behind "and" a verb of the same subject, before what no noun goes with. */
function alsoBehindYou(words: readonly string[], index: number, cues: NoteCues): string | undefined {
  const [word = '', next = ''] = words.slice(index).map((each) => each.toLowerCase());
  const isJoined = isAmong(words[index - 1] ?? '', [[cues.and, cues.but]]);
  const isVerb = isThirdPerson(word, cues) || isAmong(next, [cues.determiners, cues.adverbs, cues.pronouns]);
  return isJoined && isPlural(word, cues) && isVerb ? behindYou(word, cues) : undefined;
}

/** "they plan nights in March": "you plan nights"; what has another subject may have them elsewhere. */
function othersToReader(told: Told, cues: NoteCues, context: NoteContext): string | undefined {
  const { words, subject, rest } = told;
  const ofReader = (word: string) => wordFor(cues.turnToReader, word.toLowerCase()) ?? word;
  // "dashboard mereka": the team's, where what one has stands before the one who has it.
  const isHad = cues.determiners.length === 0 && words[1]?.toLowerCase() === cues.they;
  if (isHad) return [words[0]!, ofReader(words[1]!), ...words.slice(2)].join(' ');
  const you = readersWord(subject, cues, context);
  if (you === undefined) return theirsToReader(theyToReader(words, cues), cues, context);
  const third = rest.findIndex((word) => isThird(word, cues));
  // "they lose apprentices before their second year"
  const isClear = third < 0 || subject !== cues.they || hasMany(rest.slice(0, third), cues);
  if (isClear) return put(told, [you, ...rest], cues);
  // "they want them on paper": what?
  return isOfReader(rest[third]!, cues) ? put(told, [you, ...rest.map(ofReader)], cues) : undefined;
}

function put({ opener }: Told, turned: readonly string[], cues: NoteCues): string {
  return theyToReader([...opener, ...turned], cues);
}

/** "them", "their": somebody told of before. */
function isThird(word: string, cues: NoteCues): boolean {
  return cues.keepThird.includes(word.toLowerCase().replace(/[^\p{L}'’]/gu, ''));
}

function hasMany(words: readonly string[], cues: NoteCues): boolean {
  return words.some((word) => isPlural(word.toLowerCase(), cues));
}

/** "you can bring your own tools", said to the writer, is what "I can" do. */
export function turnToWriter({ text, form, isTheirs }: Reported, cues: NoteCues): string {
  const [subject = '', verb = '', ...rest] = text.split(' ');
  if (isTheirs !== true || cues.own === '') return text;
  if (form === 'asked' && cues.questionWords.includes(subject.toLowerCase()))
    return askedOfWriter(text, cues);
  if (subject.toLowerCase() !== cues.reader.name) return withWriter(text, cues);
  const own = rest.map((word) => (word.toLowerCase() === cues.reader.possessive ? cues.own : word));
  return [cues.self, wordFor(cues.selfVerbs, verb.toLowerCase()) ?? verb, ...own].join(' ');
}

/** "he asked how she would mark the hives", "how you would": nobody asks that of himself. */
function askedOfWriter(text: string, cues: NoteCues): string {
  const [asks = '', subject = '', verb = '', ...rest] = text.split(' ');
  const isSupposed = subject === cues.reader.name && cues.conditional?.includes(verb) === true;
  if (!isSupposed && !cues.readerAlone.includes(subject)) return text;
  const turned = wordFor(cues.selfVerbs, verb) ?? behindYou(verb, cues) ?? verb;
  const own = rest.map((word) => (cues.ofReaderAlone.includes(word) ? cues.own : word));
  return [asks, cues.self, turned, ...own].join(' ');
}

/** "the tools stay with you": told to the writer. */
function withWriter(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const isOfWriter = (word: string, index: number) =>
    word === cues.reader.name && isAmong(words[index - 1] ?? '', [[cues.with, cues.served.for, cues.to]]);
  return words.map((word, index) => (isOfWriter(word, index) ? (cues.ofSelf[0] ?? word) : word)).join(' ');
}

/** "Maya trained 12 apprentices", "she has …", "your years on nights" in an account of oneself. */
function turnToSelf(text: string, cues: NoteCues, context: NoteContext): string | undefined {
  const name = writerNamed(text, context);
  const words = (name === undefined ? text : `${cues.self} ${text.slice(name.length + 1)}`).split(' ');
  const self = wordFor(cues.turnToSelf, words[0]!.toLowerCase());
  if (name === undefined && self === undefined) return text;
  // "she kept one of my drawings" is what somebody else did.
  const isOther = cues.readerAlone.includes(words[0]!.toLowerCase());
  const ofSelf = [cues.own, cues.self.toLowerCase(), ...cues.ofSelf, ...Object.keys(cues.reflexives)];
  if (isOther && words.slice(1).some((word) => ofSelf.includes(word.toLowerCase()))) return undefined;
  const verb = words[1]?.toLowerCase() ?? '';
  const isSubject = name !== undefined || self === cues.self;
  const turnedVerb = isSubject ? (wordFor(cues.selfVerbs, verb) ?? behindYou(verb, cues)) : undefined;
  // "… by her own method": whose, but the writer's?
  const rest = words
    .slice(2)
    .map((word) => (cues.ofReaderAlone.includes(word.toLowerCase()) ? cues.own : word));
  return [self ?? words[0]!, turnedVerb ?? words[1], ...(isSubject ? rest : words.slice(2))].join(' ');
}
