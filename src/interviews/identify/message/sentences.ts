import type { Cues } from '../../cues/cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { perCues } from '../words/merge.js';

/** Whether words speak of this meeting or its second part, of what is over, or of what comes only later or perhaps. */
export type Standing = 'now' | 'then' | 'past' | 'later';

/** A text to read: as it is, as cues compare it, and where its sentences begin. */
export interface ReadText {
  readonly text: string;
  /** Unit for unit as long as `text`. */
  readonly plain: string;
  readonly cues: Cues;
  /** Where sentences and lines begin, ascending, 0 first. */
  readonly starts: readonly number[];
}

// Words with a full stop that end no sentence, folded.
const abbreviation =
  /(?:^|[^a-z0-9])(?:mr|mrs|ms|dr|prof|dott|ssa|st|no|nr|nos|ing|ir|drs|lic|sr|sra|srta|sres|d|dna|da|m|mm|mme|mlle|jl|kav|lt|tgl|bpk|tbk|ca|bzw|inkl|ggf|evtl|usw|str|tel|approx|incl|vs|etc|e\.g|i\.e|z\.b|u\.a|d\.h|p|a|p\. ?m|a\. ?m|hrs|min|std|mo|di|mi|do|fr|sa|so|lun|mar|mie|mier|jue|vie|sab|dom|jeu|ven|sam|dim|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|fevr|avr|juil|rr|hh|ee|uu|s\.a|s\.p|s\.l|inc|ltd|co|corp|dept|ext|h|barr|adv|dir|enc|coord|gte|asst|mgr|capt?|cmdr|sgt|cllr|engr|atty|mtr[oa]|psic|enf|apt|pdt|insp|maj|col|lt|hon|tte|rp|sdr|sdri|yth|wr|wb|s|c|b|e|f|g|i|j|k|l|n|o|q|r|t|u|v|w|x|y|z)$/;

/** Prepares a text for reading. */
export function toReadText(text: string, cues: Cues): ReadText {
  const plain = plainOf(text);
  return { text, plain, cues, starts: sentenceStarts(text, plain) };
}

function sentenceStarts(text: string, plain: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of plain.matchAll(/\n+|[.!?…]+["')\]]*(?: |$)|[\u{1F300}-\u{1FAFF}]+ /gu)) {
    const isStop = mark.startsWith('.') && !mark.startsWith('..');
    if (isStop) {
      if (abbreviation.test(plain.slice(Math.max(0, index - 8), index))) {
        // "at 3 p.m. He will" goes on with a capital: after a time the stop may well end the sentence.
        const next = /^[.\s]*(\S{1,12})/.exec(text.slice(index, index + 16))?.[1] ?? '';
        if (!/[ap]\. ?m$/.test(plain.slice(Math.max(0, index - 8), index)) || !/^\p{Lu}\p{Ll}/u.test(next))
          continue;
      }
      // "3. December", "1. Oktober": ordinals.
      if (
        /(?:^|[^\d.])\d{1,2}$/.test(plain.slice(Math.max(0, index - 3), index)) &&
        /^\.\s?[\p{L}\d]/u.test(text.slice(index, index + 3))
      )
        continue;
    }
    starts.push(index + mark.length);
  }
  return starts;
}

/** From where to where the sentence at a position goes. */
export function sentenceAt(
  { text, starts }: ReadText,
  position: number,
): readonly [start: number, end: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return [starts[low]!, starts[low + 1] ?? text.length];
}

/** What stands before a position in its sentence, as cues compare it, at most `most` units. */
export function plainBefore(read: ReadText, position: number, most = 120): string {
  const [start] = sentenceAt(read, position);
  return read.plain.slice(Math.max(start, position - most), position);
}

/** What stands after a position in its sentence, as cues compare it, at most `most` units. */
export function plainAfter(read: ReadText, position: number, most = 120): string {
  const [, end] = sentenceAt(read, position);
  return read.plain.slice(position, Math.min(end, position + most));
}

const standingWords = perCues(({ standing, people }) => ({
  now: finder(standing.now),
  past: finder(standing.past),
  later: finder(standing.later),
  then: finder(standing.then),
  provided: finder(standing.provided, ''),
  over: finder(standing.over, ''),
  follows: finder(standing.follows, ''),
  // "Instead of a phone screen, we …": what follows speaks of something else.
  negation: new RegExp(`(?<![a-z])${anyOf(standing.negations)}(?: [^\\s,;:.]{1,20}){0,2} $`),
  turns: new RegExp(
    `,? (?:- )?(?<=, |- )(?:${anyOf(standing.subjects)}(?![a-z])|${anyOf(people.honorifics)}\\.? )`,
    'g',
  ),
}));

/** Of what the sentence speaks at a position: the nearest words before decide, then those after that say it is over. */
export function standingAt(read: ReadText, start: number, end = start): Standing | undefined {
  const words = standingWords(read.cues);
  const clause = plainAfter(read, end, 60).replace(/^([^,;]{0,60}).*$/s, '$1');
  if (words.over.test(clause)) return 'past';
  if (words.follows.test(clause)) return 'later';
  const before = plainBefore(read, start, 200);
  if (words.negation.test(before)) return 'past';
  if (isProvided(read, start) || headsLaterList(read, start, words.later)) return 'later';
  let best: Standing | undefined;
  let bestEnd = -1;
  const upTo = before + read.plain.slice(start, start + 16);
  const turn = [...upTo.matchAll(words.turns)].findLast(({ index }) => index < before.length)?.index ?? -1;
  for (const kind of ['past', 'later', 'then', 'now'] as const) {
    for (const match of before.matchAll(words[kind])) {
      const at = match.index + match[0].length;
      if (at > bestEnd && (kind === 'now' || at > turn)) [best, bestEnd] = [kind, at];
    }
  }
  return best;
}

/** Whether the sentence speaks, up to a position, of what comes only if this meeting goes well. */
export function isProvided(read: ReadText, start: number): boolean {
  return standingWords(read.cues).provided.test(plainBefore(read, start, 200));
}

/** Whether a position stands in a list under a line such as "Our process is as follows:". */
function headsLaterList({ plain }: ReadText, position: number, later: RegExp): boolean {
  const lineStart = plain.lastIndexOf('\n', position - 1) + 1;
  if (!/^[-*]? ?(?:\d{1,2}[.)] )?/.exec(plain.slice(lineStart, lineStart + 8))?.[0]) return false;
  let end = lineStart - 1;
  for (let up = 0; up < 8 && end > 0; up++) {
    const start = plain.lastIndexOf('\n', end - 1) + 1;
    const above = plain.slice(start, end).trim();
    if (above.endsWith(':')) return [...above.matchAll(later)].length > 0;
    if (above.length > 100) return false;
    end = start - 1;
  }
  return false;
}
