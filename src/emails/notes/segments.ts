import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { withCut } from './limit.js';
import { wordsOf } from './nouns.js';

/** Fewer words can be read as a whole. */
const long = 13;

/** A part that says less is no point. */
const leastPart = 4;

/**
 * Of a note that rambles on, the first part that is a sentence or a topic by itself: "they want to go to Snowflake" in "so
 * he went on about the old box, and they want to go to Snowflake but finance said no". What hangs on a condition does not
 * stand alone.
 */
export function partOfLong(
  whole: string,
  cues: NoteCues,
  read: (text: string) => Note | undefined,
): Note | undefined {
  const words = wordsOf(whole);
  const hangs = words.some((word) => isAmong(word, [cues.whens, cues.supposing ?? []]));
  if (cues.article === '' || words.length < long || hangs || /["“”?]/u.test(whole)) return undefined;
  for (const part of segmentsOf(whole, cues)) {
    const small = wordsOf(part);
    const isOpen = isAmong(small[0]!, [[cues.they], cues.determiners]);
    const isOfOthers = small.some((word) =>
      isAmong(word, [cues.readerAlone, cues.ofReaderAlone, cues.unnamed]),
    );
    if (small.length < leastPart || !isOpen || isOfOthers || pointsBack(small, cues)) continue;
    // "filler not curing in the cold, they tent the blade and heat it": the half of a half
    const at = whole.indexOf(part);
    const [rest = ''] = whole.slice(at + part.length).split(',');
    if (at > 0 && wordsOf(rest).some((word) => isAmong(word, [cues.them, [cues.subject]]))) continue;
    const note = read(part);
    if (note && note.cut === undefined && ['clause', 'topic'].includes(note.form))
      return withCut(note, whole, part, false);
  }
  return undefined;
}

/** "handovers at six" of "handovers at six when two shifts meet in one small room and …": what a long side clause is about. */
export function headBeforeWhen(text: string, cues: NoteCues): string[] {
  const words = text.split(' ');
  const at = words.findIndex((word, index) => index > 2 && cues.whens.includes(word));
  return cues.article !== '' && at > 0 && words.length > long ? [words.slice(0, at).join(' ')] : [];
}

/** "the 14 is late by then", "it queues there": what was said before is not told. */
function pointsBack(words: readonly string[], { backward, pointers = [], ways = [] }: NoteCues): boolean {
  const [last = '', before = ''] = words.slice(-2).reverse();
  const isWay = ways.includes(last) && backward.includes(before);
  return isWay || isAmong(last, [backward, pointers]) || backward.includes(words[0]!);
}

/**
 * "talked about the seed order because the supplier went bust": what it was about, where a reason follows. A long note is
 * read so whatever it opens with; a short one where a word says that it was spoken of.
 */
export function topicBeforeCause(
  whole: string,
  cues: NoteCues,
  read: (text: string) => Note | undefined,
): Note | undefined {
  const causes = (cues.clauseCauses ?? []).join('|');
  const [, head = ''] = (causes && new RegExp(`^(.{3,}?),?\\s(?:${causes})\\s`, 'iu').exec(whole)) || [];
  const isTold = topicReportAt(head, cues) > 0;
  if (head === '' || (!isTold && wordsOf(whole).length < long)) return undefined;
  const note = read(head);
  return note?.form === 'topic' && note.cut === undefined
    ? { ...note, cut: whole.slice(head.length).trim() }
    : undefined;
}

/** Where the topic of "we talked about …" begins; 0 where no such word stands there. */
function topicReportAt(text: string, { topicReports }: NoteCues): number {
  const small = text.toLowerCase();
  const at = topicReports.map((each) => ` ${small}`.indexOf(` ${each} `)).filter((index) => index >= 0);
  return at.length > 0 && Math.min(...at) < 20 ? Math.min(...at) + 1 : 0;
}

function segmentsOf(text: string, { and, but, so, idle = [] }: NoteCues): string[] {
  const joints = new RegExp(`,\\s+|\\s[-–—]\\s|\\s(?=(?:${[and, but, so].join('|')})\\s)`, 'gu');
  const opener = new RegExp(`^(?:${[and, but, so].join('|')})\\s(?:(?:${idle.join('|')})\\s)?`, 'u');
  return text.split(joints).map((part) => part.replace(opener, '').trim());
}
