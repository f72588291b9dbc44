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
    if (small.length < leastPart || !isOpen || isOfOthers) continue;
    const note = read(part);
    if (note && note.cut === undefined && ['clause', 'topic'].includes(note.form))
      return withCut(note, whole, part, false);
  }
  return undefined;
}

function segmentsOf(text: string, { and, but, so, idle = [] }: NoteCues): string[] {
  const joints = new RegExp(`,\\s+|\\s[-–—]\\s|\\s(?=(?:${[and, but, so].join('|')})\\s)`, 'gu');
  const opener = new RegExp(`^(?:${[and, but, so].join('|')})\\s(?:(?:${idle.join('|')})\\s)?`, 'u');
  return text.split(joints).map((part) => part.replace(opener, '').trim());
}
