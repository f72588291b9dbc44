import { multiLine } from '../../text/clean.js';
import type { NoteCues } from '../words.js';

/**
 * The notes of one entry. A line may hold several: "1) … 2) …", "…; …", sentences one after the other, or a list of
 * short topics: "weekend cover, sick leave, training".
 */
export function splitNotes(raw: string, cues: NoteCues): string[] {
  const notes = multiLine(raw)
    .split(/\n|;\s|\s(?=\d{1,2}\)\s)|\s\/\s/)
    .map((note) => note.replace(/^\s*(?:[-*•–—>+]|\d{1,2}[.)])\s+/u, '').trim())
    .flatMap((line) => sentencesOf(line, cues))
    .flatMap((sentence) => listOf(sentence, cues))
    .filter((note) => note !== '');
  return notes.length > 0 ? notes : [raw];
}

/** Sentences of a line. A full stop ends none behind an initial or a short form: "Mrs. K", "St. Anne’s". */
function sentencesOf(line: string, cues: NoteCues): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(/[.!?]+["”’)]?(?=\s+["“‘(]?[\p{Lu}\d])/gu)) {
    const word = /[\p{L}\p{N}.]+$/u.exec(line.slice(start, index))?.[0].toLowerCase() ?? '';
    if (mark === '.' && (/^\p{L}$/u.test(word) || cues.abbreviations.includes(word))) continue;
    sentences.push(line.slice(start, index + mark.length).trim());
    start = index + mark.length;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

const longestItem = 4;

/** Two or more short topics with nothing but commas between them; with "and" before the last they are one topic. */
function listOf(sentence: string, cues: NoteCues): string[] {
  const label = /^[^,:]{0,30}: /u.exec(sentence)?.[0] ?? '';
  const items = sentence.slice(label.length).split(/,\s+/);
  const isItem = (item: string) => {
    const words = item.toLowerCase().split(/\s+/);
    const speaks = [...cues.finiteVerbs, ...cues.pronouns, ...cues.turns, cues.and];
    return words.length <= longestItem && !words.some((word) => speaks.includes(word));
  };
  return items.length > 2 && items.every(isItem) ? items : [sentence];
}
