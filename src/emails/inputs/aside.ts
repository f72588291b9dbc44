import { isPlaceable, isPublic } from '../notes/fit.js';
import { isForeign } from '../notes/foreign.js';
import { isUntold } from '../notes/gate/sure.js';
import { isShort } from '../notes/limit.js';
import { isAmong } from '../notes/lookup.js';
import type { Note } from '../notes/model.js';
import { isCount, isPlural, withIndefinite, wordsOf } from '../notes/nouns.js';
import { hasShorthand } from '../notes/residue.js';
import { isPast } from '../notes/verbs.js';
import type { NoteCues } from '../words.js';
import type { ReadPart } from './model.js';
import type { InputReader } from './reader.js';

/** Most words of an aside. */
const mostAside = 10;

/**
 * What a note leaves of what was noted, told with it: "attrition and how you lose a third in ten weeks", "the audit is on
 * Opera, and the date must roll by two", "get-ins (2 trucks, 6 crew)". In brackets any scrap is grammatical.
 */
export function withAside<Told extends Note>(note: Told, reader: InputReader, read: ReadPart): Told {
  const { cut, tail, form, text } = note;
  const isHead = ['topic', 'doing', 'clause'].includes(form) && !/[("“”)]$/u.test(text);
  if (reader.cues.proof === undefined || cut === undefined || !isHead) return note;
  if (tail === undefined) return withMatter(note, cut, reader.cues, read);
  // More than what stands behind it was cut.
  if (tail !== cut) return note;
  return withSaid(note, tail, reader.cues, read) ?? withScraps(note, tail, reader);
}

/** "moths in the textile store, they freeze everything": what it is about stands first. */
function withMatter<Told extends Note>(note: Told, matter: string, cues: NoteCues, read: ReadPart): Told {
  const about = note.form === 'clause' ? read(matter) : undefined;
  const isAbout = about?.form === 'topic' && about.cut === undefined;
  return isAbout
    ? longer(note, `${about.text} ${cues.proof!.andHow} ${note.text}`, '', { form: 'topic' })
    : note;
}

/** What was said of it, where it is a sentence; `undefined` where it is none. */
function withSaid<Told extends Note>(
  note: Told,
  tail: string,
  cues: NoteCues,
  read: ReadPart,
): Told | undefined {
  const said = read(tail.startsWith(`${cues.and} `) ? tail.slice(cues.and.length + 1) : tail);
  if (said?.form !== 'clause') return undefined;
  // "waste, the fish mostly": a sentence of which half was not noted is none, and neither is "32 hours both possible".
  const isAdded = wordsOf(said.text).length > wordsOf(tail).length + 1;
  const isNumber = note.form !== 'clause' && isCount(wordsOf(tail)[0] ?? '', cues);
  const isOfWriter = said.isOfWriter === true || said.text.split(' ').includes(cues.self);
  const { cut = '' } = said;
  // "the reading group, they're on their third Steinbeck": the group, and not the reader
  const isOfThem =
    said.text.startsWith(`${cues.reader.name} `) &&
    wordsOf(said.text).some((word) => cues.keepThird.includes(word));
  const isOther =
    isOfThem || isAdded || isNumber || isOfWriter || cut !== (said.tail ?? '') || isUntold(said.text, cues);
  return isOther ? undefined : longer(note, joined(note, said.text, cues), cut);
}

/** The scraps that can be told, up to the first that cannot. */
function withScraps<Told extends Note>(note: Told, tail: string, reader: InputReader): Told {
  const scraps = tail.split(/,\s+/u);
  const end = scraps.findIndex((scrap) => !isScrap(scrap, reader));
  const told = end < 0 ? scraps : scraps.slice(0, end);
  const inBrackets = told.join(', ');
  const more = scraps.slice(told.length).join(', ');
  const aside = { inBrackets, atEnd: atEnd(told, reader.cues) };
  return told.length === 0 ? note : longer(note, `${note.text} (${inBrackets})`, more, { aside });
}

/** As it stands at the end of a sentence: ", with six in each", ", with 2 trucks and 6 crew", ": two years, then one abroad". */
export function atEnd(scraps: readonly string[], cues: NoteCues): string {
  const [first = '', second, third] = scraps;
  const rest = wordsOf(second ?? '');
  const [number = '', noun = ''] = wordsOf(first);
  const isOne = /^\d+-\p{L}/u.test(number) && !isPlural(noun, cues);
  const withFirst = `, ${cues.with} ${isOne ? withIndefinite(first, cues) : first}`;
  const isCounted = isOne || isAmount(first, cues);
  if (second === undefined) return isCounted || isPlural(number, cues) ? withFirst : `, ${first}`;
  if (isCounted && third === undefined && isAmount(second, cues)) return `${withFirst} ${cues.and} ${second}`;
  const isShare = isAmong(rest[0]!, [cues.quantities, cues.adverbs]);
  return isCounted && third === undefined && isShare ? `${withFirst}, ${second}` : `: ${scraps.join(', ')}`;
}

/** "two technicians short", "about 140 still open", "1 in 9", "11% last quarter": so many of something; not "5 over 7". */
function isAmount(scrap: string, cues: NoteCues): boolean {
  const isNumber = (word = '') => /^\d[\d.,]*%?$/.test(word) || cues.numberWords.includes(word);
  const words = wordsOf(scrap);
  // "every three weeks"
  if (cues.singularDeterminers.includes(words[0]!) && !isNumber(words[0])) return false;
  const at = isNumber(words[0]) ? 0 : 1;
  const [number = '', next = ''] = words.slice(at);
  const joints = [[cues.of, cues.moments.in], cues.indefinite, cues.adverbs, cues.times];
  // "6 crew"
  const isAlone = words.length === at + 2;
  return (
    isNumber(number) &&
    (isAlone ||
      number.endsWith('%') ||
      number === cues.numberWords[0] ||
      isAmong(next, joints) ||
      isPlural(next, cues))
  );
}

/** The note with more of what was noted, where that is no letter of its own. */
export function longer<Told extends Note>(
  note: Told,
  text: string,
  cut: string,
  as: Partial<Note> = {},
): Told {
  const { cut: _, tail: __, ...rest } = note;
  return isShort(text) ? ({ ...rest, ...as, text, ...(cut !== '' && { cut }) } as Told) : note;
}

/** "the audit is on Opera, and …"; "feet and how nobody trims them"; of how something is, in brackets: "boilers (parts are rare)". */
export function joined(
  { form, text }: Note,
  said: string,
  { and, proof, copulas, auxiliaries, negations }: NoteCues,
): string {
  if (form === 'clause') return `${text}, ${and} ${said}`;
  const isState = wordsOf(said).some((word) => isAmong(word, [copulas, auxiliaries, negations]));
  return isState ? `${text} (${said})` : `${text} ${proof!.andHow} ${said}`;
}

/** A sentence that ends with an aside needs no brackets for it: "the two classes, with six in each." */
export function withoutBrackets(sentence: string, aside: Note['aside']): string {
  return aside === undefined
    ? sentence
    : sentence.replace(` (${aside.inBrackets}).`, () => `${aside.atEnd}.`);
}

/** "both on traceability", "4 on 4 off": a thing, a number, a time; no word of who speaks, and no remark. */
function isScrap(scrap: string, { cues, context }: InputReader): boolean {
  const words = wordsOf(scrap);
  const [first = ''] = words;
  const speaking = [
    cues.pronouns,
    cues.finiteVerbs,
    cues.ofReaderAlone,
    cues.keepThird,
    cues.ofBoth,
    cues.predicatives,
  ];
  const often = [cues.adverbs, cues.habits, cues.never];
  const opening = [
    [cues.and, cues.but, cues.so, cues.self],
    cues.clauseCauses ?? [],
    cues.negations,
    cues.amounts ?? [],
  ];
  const isOther =
    words.length === 0 ||
    words.length > mostAside ||
    /[?!"“”():;=>]/u.test(scrap) ||
    isAmong(first, opening) ||
    isPast(first, cues) ||
    words.some((word) => word === cues.own || (isAmong(word, speaking) && !isAmong(word, often)));
  return (
    !isOther &&
    isPublic(scrap, cues, 'point') &&
    isPlaceable(scrap, cues, context) &&
    !isForeign(scrap, cues, context) &&
    !isUntold(scrap, cues) &&
    !hasShorthand(scrap, cues, context)
  );
}

/** Whether a text ends with the words of another, however either is marked. */
export function endsSo(text: string, end: string): boolean {
  const small = (each: string) => wordsOf(each).join(' ');
  return end !== '' && small(text).endsWith(small(end));
}

/** "my phone was flat, so I couldn't ring", "I am deaf in one ear, so I would like to …": what came of it is told with it. */
export function withSo<Told extends Note>(note: Told, { so, self }: NoteCues): Told {
  const { cut = '', ...rest } = note;
  const isSo = note.form === 'clause' && cut.startsWith(`${so} ${self} `);
  return isSo ? ({ ...rest, text: `${note.text}, ${cut}` } as Told) : note;
}
