import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';
import { opensWithEvent } from './events.js';
import { isCount, isOpening, isPlural } from './nouns.js';
import { mayPrecedeNoun } from './verbs.js';

/**
 * The word people leave out before a time: "start 5 am" is "start at 5 am", "trial shift Friday" "trial shift on Friday",
 * "new crane coming spring" "coming in spring".
 */
export function withMoments(text: string, cues: NoteCues): string {
  const { at, on, in: within, days, partsOfDay, seasons } = cues.moments;
  if (at === '') return text;
  const words = text.split(' ');
  const small = words.map((word) => word.toLowerCase());
  const clock = small.findIndex((_, index) => clockLength(small, index, cues) > 0);
  const put = (word: string, index: number): string | undefined => {
    // "dive log last 2 years"
    const isSpan = isCount(small[index + 1] ?? '', cues) && cues.durations.includes(small[index + 2] ?? '');
    if (cues.times.includes(word) && isSpan && index > 0 && !mayPrecedeNoun(small[index - 1]!, cues))
      return `${cues.served.for} ${cues.article}`;
    if (isBound(words, index, cues)) return undefined;
    const next = small[index + 1];
    const isLast = next === undefined;
    if (index === clock) {
      const behind = small[index + clockLength(small, index, cues)];
      return behind === undefined || [cues.and, cues.to].includes(behind) ? at : undefined;
    }
    // "no-shows Mondays"; not "to cover Sundays"
    const isDays = days.some((day) => `${day}${cues.plural.ending}` === word);
    if (isDays) return isLast && isPlural(small[index - 1]!, cues) ? on : undefined;
    if (days.includes(word)) return isLast || partsOfDay.includes(next) ? on : undefined;
    return seasons.includes(word) && cues.comings.includes(small[index - 1]!) ? within : undefined;
  };
  return words
    .map((word, index) => {
      const before = put(small[index]!, index);
      return before === undefined ? word : `${before} ${word}`;
    })
    .join(' ');
}

/** How many words a time of day takes at a place: "7:30", "7 am"; 0 where there is none. */
function clockLength(small: readonly string[], index: number, cues: NoteCues): number {
  const isHalf = cues.hours.includes(small[index + 1] ?? '');
  if (isHalf && /^\d{1,2}(?:[:.]\d{2})?$/.test(small[index]!)) return 2;
  return /^\d{1,2}:\d{2}$/.test(small[index]!) ? 1 : 0;
}

/** Whether what stands before a time has its word already, or makes a name with it: "until 5 am", "Black Friday". */
function isBound(words: readonly string[], index: number, cues: NoteCues): boolean {
  const typed = words[index - 1] ?? '';
  const before = typed.toLowerCase();
  if (opensWithEvent(words.slice(Math.max(0, index - 1), index + 1).join(' '), cues)) return true;
  if (!/\p{L}$/u.test(before) || (index > 1 && /^\p{Lu}\p{Ll}/u.test(typed))) return true;
  const lists = [
    cues.prepositions,
    cues.times,
    cues.habits,
    cues.definite,
    cues.relatives,
    cues.questionWords,
    cues.negations,
    cues.openAdjectives,
    cues.numbered,
    cues.commonNames,
    cues.finiteVerbs,
    cues.copulas,
    [cues.and, ...cues.turns],
  ];
  // "every second Monday"
  if (cues.habits.includes((words[index - 2] ?? '').toLowerCase())) return true;
  return isOpening(before, cues) || (before !== cues.shift && isAmong(before, lists));
}
