import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';
import type { NoteContext } from './model.js';
import { isOpening, wordsOf } from './nouns.js';
import type { Reported } from './report.js';
import { isPast } from './verbs.js';
import { inSentence } from './in-sentence.js';

/**
 * What somebody there let the writer do, in words for the one who did: "he let me hold his hawk" is "let me hold your hawk".
 * `undefined` for what is no kindness: "let me down", "let me know".
 */
export function favorOf(report: Reported, cues: NoteCues, context: NoteContext): string | undefined {
  const { text, favor } = report;
  if (favor === undefined || report.isTheirs !== true || /[,;:()?"“]/u.test(text)) return undefined;
  const words = inSentence(text, cues, context).split(' ');
  const [first = ''] = wordsOf(text);
  const noAct = [cues.particles, cues.prepositions, cues.pronouns, cues.notFavors, cues.predicatives];
  if (isOpening(first, cues) || isAmong(first, noAct) || isPast(first, cues)) return undefined;
  const turned = words.map((word, index) => {
    const isOwner = isAmong(word, [cues.ofReaderAlone]) || cues.keepThird.includes(word);
    return isOwner && owns(words[index + 1], cues) ? cues.reader.possessive : word;
  });
  const others = [cues.readerAlone, cues.ofReaderAlone, cues.keepThird, cues.predicatives, cues.notBrought];
  return turned.some((word) => isAmong(word, others)) ? undefined : [favor, ...turned].join(' ');
}

/** Whether what stands behind "her" is a noun that is hers: not so in "let me ask her about nights". */
function owns(next: string | undefined, cues: NoteCues): boolean {
  return (
    next !== undefined && !isAmong(next, [cues.prepositions, cues.relatives, cues.particles, [cues.and]])
  );
}
