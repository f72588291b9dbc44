import { isAmong } from './lookup.js';
import { multiLine } from '../../text/clean.js';
import { matches } from '../../text/match.js';
import { startsInPast } from './account.js';
import type { NoteCues } from './cues.js';
import type { NoteKind } from './model.js';

/** What goes on after so many characters is no note any more, and is not read. */
export const longestEntry = 1200;

/** The notes of one entry. A line may hold several: "1) … 2) …", "…; …", or sentences one after the other. */
export function splitNotes(raw: string, cues: NoteCues): string[] {
  const pieces = multiLine(raw.slice(0, longestEntry)).split(/\n|;\s|\s(?=\d{1,2}\)\s)|\s\/\s/);
  const notes = wholeAsides(pieces)
    .map((note) => note.replace(/^\s*(?:[-*•–—>+]|\d{1,2}[.)])\s+/u, '').trim())
    .flatMap((line) => sentencesOf(line, cues))
    .filter((note) => note !== '');
  return notes.length > 0 ? notes : [raw];
}

/** "(my question; her answer: not yet)": an aside in brackets stays with its note. */
function wholeAsides(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) whole.push(`${whole.pop()!}, ${piece}`);
    else whole.push(piece);
    isOpen = piece.lastIndexOf('(') > piece.lastIndexOf(')') || (isOpen && !piece.includes(')'));
  }
  return whole;
}

/**
 * Sentences of a line. A full stop ends none behind an initial or a short form: "Mrs. K", "St. Anne’s"; where the next word
 * is small, only behind a word of some length: "croissants run out. they ask for more".
 */
function sentencesOf(line: string, cues: NoteCues): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of matches(line, /[.!?]+["”’)]?(?=\s+["“‘]?[\p{L}\d])/gu)) {
    const word = /[\p{L}\p{N}.]+$/u.exec(line.slice(start, index))?.[0].toLowerCase() ?? '';
    if (mark === '.' && (/^\p{L}$/u.test(word) || isAmong(word, [cues.abbreviations, cues.titles]))) continue;
    const isSmall = /^\s+\p{Ll}/u.test(line.slice(index + mark.length));
    const mayBeShort = mark === '.' && word.length < 4 && !isWhole(word, cues);
    if (isSmall && (/["”’)]$/u.test(mark) || mayBeShort)) continue;
    sentences.push(line.slice(start, index + mark.length).trim());
    start = index + mark.length;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** A word of two or three letters that is no short form of another: "it went bad. told her …". */
function isWhole(word: string, cues: NoteCues): boolean {
  const lists = [cues.predicatives, cues.predicates.adjectives, cues.negations, cues.perUnits, cues.pronouns];
  return isAmong(word, lists);
}

const longestItem = 5;

/** The items of a list of short topics, with nothing but commas between them; empty where a text is none. */
export function listItems(text: string, cues: NoteCues, kind: NoteKind = 'point'): string[] {
  const items = text.split(/,\s+/);
  if (kind === 'self' && isDeedWithTails(items, cues)) return [];
  // "case: red line, one tram less"
  const label = /^([^:]+):\s/u.exec(text)?.[1];
  if (label !== undefined && !cues.labels.includes(label.toLowerCase())) return [];
  const isItem = (item: string) => {
    const words = item.toLowerCase().split(/\s+/);
    const speaks = [...cues.finiteVerbs, ...cues.pronouns, ...cues.turns, cues.and];
    return (
      words.length <= longestItem &&
      !words.some((word) => speaks.includes(word)) &&
      !cues.prepositions.includes(words[0]!)
    );
  };
  return items.length > 2 && items.every(isItem) ? items : [];
}

/** "worked at a call centre, 200 calls a day, mostly complaints": what was done, and how. */
function isDeedWithTails([first = '', ...more]: readonly string[], cues: NoteCues): boolean {
  const { manners, nones = [] } = cues.proof ?? {};
  const isTail = (item: string) =>
    /^\d/.test(item) || manners?.test(item) === true || nones.some((each) => item.startsWith(`${each} `));
  return first.split(' ').length > 2 && startsInPast(first, cues) && more.some(isTail);
}

/** "Jamaica and Nigeria get stuck": one more of several, and then what is said of all. */
export function goesOnAsList(text: string, cues: NoteCues): boolean {
  const words = text.split(' ');
  const at = words.indexOf(cues.and);
  const [first = ''] = words;
  const isItem =
    /^\p{L}[\p{L}'’-]*,?$/u.test(first) &&
    !isAmong(first, [cues.pronouns, cues.turns, cues.finiteVerbs, cues.questionWords]);
  if (at === 1)
    return isItem && words.length > 3 && !isAmong(words[2]!, [cues.pronouns, cues.determiners, cues.turns]);
  return isItem && first.endsWith(',') && goesOnAsList(words.slice(1).join(' '), cues);
}

/** "parcels to Malta, Cyprus and Crete get stuck" with the first of the list alone. */
export function withoutListed(text: string, cues: NoteCues): string {
  const comma = [...matches(text, /,\s/gu)].find(({ index }) => goesOnAsList(text.slice(index + 2), cues));
  if (!comma) return text;
  const rest = text.slice(comma.index + 2).split(' ');
  return [text.slice(0, comma.index), ...rest.slice(rest.indexOf(cues.and) + 2)].join(' ');
}
