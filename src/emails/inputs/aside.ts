import { isPlaceable, isPublic } from '../notes/fit.js';
import { isForeign } from '../notes/foreign.js';
import { isUntold } from '../notes/gate/sure.js';
import { isShort } from '../notes/limit.js';
import { isAmong } from '../notes/lookup.js';
import type { Note } from '../notes/model.js';
import { isCount, withArticle, wordsOf } from '../notes/nouns.js';
import { hasShorthand } from '../notes/residue.js';
import { splitNotes } from '../notes/split.js';
import { isPast } from '../notes/verbs.js';
import type { NoteCues } from '../words.js';
import type { InputReader } from './reader.js';

type ReadPart = (part: string) => Note | undefined;

/** Most words of an aside. */
const mostAside = 10;

/**
 * What a note leaves of what was noted, told with it: "attrition and how you lose a third in ten weeks", "the audit is on
 * Opera, and the date must roll by two", "get-ins (2 trucks, 6 crew)". In brackets any scrap is grammatical.
 */
export function withAside<Told extends Note>(note: Told, reader: InputReader, read: ReadPart): Told {
  const { cues } = reader;
  const { proof, and, self } = cues;
  const { cut, tail, ...rest } = note;
  if (proof === undefined || cut === undefined) return note;
  const longer = (text: string, more: string, as: Partial<Note> = {}): Told =>
    isShort(text) ? ({ ...rest, ...as, text, ...(more !== '' && { cut: more }) } as Told) : note;
  if (tail === undefined) {
    // "moths in the textile store, they freeze everything": what it is about stands first.
    const about = note.form === 'clause' ? read(cut) : undefined;
    const isAbout = about?.form === 'topic' && about.cut === undefined;
    return isAbout ? longer(`${about.text} ${proof.andHow} ${note.text}`, '', { form: 'topic' }) : note;
  }
  if (!isHead(note) || tail !== cut) return note;
  const said = read(tail.startsWith(`${and} `) ? tail.slice(and.length + 1) : tail);
  // "waste, the fish mostly": a sentence of which half was not noted is none.
  const isNumber = note.form !== 'clause' && isCount(wordsOf(tail)[0] ?? '', cues);
  const isNoted =
    said?.form === 'clause' && !isNumber && wordsOf(said.text).length <= wordsOf(tail).length + 1;
  const { cut: left = '' } = said ?? {};
  const isTheirs = said?.isOfWriter !== true && said?.text.split(' ').includes(self) === false;
  if (isNoted && left === (said.tail ?? '') && isTheirs && !isUntold(said.text, cues))
    return longer(joined(note, said.text, cues), left);
  const scraps = tail.split(/,\s+/u);
  const end = scraps.findIndex((scrap) => !isScrap(scrap, reader));
  const told = end < 0 ? scraps : scraps.slice(0, end);
  const aside = told.join(', ');
  return told.length === 0
    ? note
    : longer(`${note.text} (${aside})`, scraps.slice(told.length).join(', '), { aside });
}

/** "the audit is on Opera, and …"; "feet and how nobody trims them"; of how something is, in brackets: "boilers (parts are rare)". */
function joined(
  { form, text }: Note,
  said: string,
  { and, proof, copulas, auxiliaries, negations }: NoteCues,
): string {
  if (form === 'clause') return `${text}, ${and} ${said}`;
  const isState = wordsOf(said).some((word) => isAmong(word, [copulas, auxiliaries, negations]));
  return isState ? `${text} (${said})` : `${text} ${proof!.andHow} ${said}`;
}

/** A sentence that ends with an aside needs no brackets for it: "the two classes, six in each.", "get-ins: 2 trucks, 6 crew." */
export function withoutBrackets(sentence: string, aside: string | undefined): string {
  if (aside === undefined) return sentence;
  const isMany = aside.includes(', ') && !/[:;]/.test(sentence);
  return sentence.replace(` (${aside}).`, `${isMany ? ':' : ','} ${aside}.`);
}

/** Most words of what a note is about, where the rest tells of it. */
const mostLabel = 3;

/** "Wind stops. They stand down at 45 knots": a word or two, and a sentence about it. */
export function asLabeled(text: string, cues: NoteCues): string {
  const [label = '', about = '', ...more] = cues.proof === undefined ? [] : splitNotes(text, cues);
  const isLabel = /\p{L}\.?$/u.test(label) && wordsOf(label).length <= mostLabel;
  return isLabel && about !== '' && more.length === 0 ? `${label.replace(/\.$/u, '')}: ${about}` : text;
}

/** "backlog: 340 open cases, oldest from 2019": where the whole is no note, or a sentence without who it is about, the label is. */
export function labeled(
  piece: string,
  whole: Note | undefined,
  { cues }: InputReader,
  read: ReadPart,
): Note | undefined {
  const [, label = '', rest = ''] = /^([^:,;.()"“”]{2,40}?)(?::|\s[-–—])\s+(.+)$/u.exec(piece) ?? [];
  if (cues.proof === undefined || label === '') return undefined;
  const about = rest.replace(/[\s.!?]*(?:\([^()]*\))?[\s.!?]*$/u, '');
  // "OOH rota: 1 in 6 weekends": a number of what?
  const isNumber =
    whole?.form === 'topic' && isCount(wordsOf(rest)[0] ?? '', cues) && !hasWord(whole.text, label);
  const head = whole === undefined || isNumber ? (read(label) ?? nameOf(label, cues)) : undefined;
  return head?.form === 'topic' && head.cut === undefined ? { ...head, cut: about, tail: about } : undefined;
}

function hasWord(text: string, of: string): boolean {
  const known = wordsOf(text);
  return wordsOf(of).some((word) => known.includes(word));
}

/** "backlog": a word that is no note by itself, and a thing where something is said of it. */
function nameOf(label: string, cues: NoteCues): Note | undefined {
  const isThing = /^\p{L}+$/u.test(label) && isAmong(label.toLowerCase(), [cues.countNouns, cues.massNouns]);
  return isThing ? { form: 'topic', text: withArticle(label.toLowerCase(), -1, cues, true) } : undefined;
}

/** Where brackets may stand behind it. */
function isHead({ form, text }: Note): boolean {
  return ['topic', 'doing', 'clause'].includes(form) && !/[("“”)]$/u.test(text);
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
    words.some((word) => word === cues.own || isAmong(word, speaking));
  return (
    !isOther &&
    isPublic(scrap, cues, 'point') &&
    isPlaceable(scrap, cues, context) &&
    !isForeign(scrap, cues, context) &&
    !isUntold(scrap, cues) &&
    !hasShorthand(scrap, cues, context)
  );
}
