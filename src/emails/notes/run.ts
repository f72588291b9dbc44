import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { isCount, isPlural, wordsOf } from './nouns.js';
import { mainVerbAt } from './verbs.js';

/**
 * Whether a noun phrase and a sentence stand side by side, so that neither "about" nor "that" carries both: "ratio of 1 to 4
 * and they're always over", "4 squads, one designer each, nothing matches".
 */
export function isMixedRun(text: string, cues: NoteCues): boolean {
  if (cues.article === '') return false;
  const words = wordsOf(text);
  const pronouns = [...cues.pronouns, ...Object.keys(cues.turnToReader), cues.reader.name];
  const and = words.findIndex(
    (word, index) =>
      index > 1 && word === cues.and && isAmong((words[index + 1] ?? '').split(/['’]/u)[0]!, [pronouns]),
  );
  const before = words.slice(0, and).join(' ');
  const isCounted = words.slice(0, Math.max(and, 0)).some((word) => /^\d/.test(word));
  if (and > 0 && isCounted && mainVerbAt(wordsOf(before), cues) < 0) return true;
  const parts = text.split(/,\s+/u).map(wordsOf);
  return (
    parts.length > 2 &&
    isCount(words[0]!, cues) &&
    !words.includes(cues.and) &&
    !words.includes(cues.or) &&
    mainVerbAt(parts[0]!, cues) < 0
  );
}

/** "damp and mould cases tripled after the report": where the verb of what rises or falls stands, -1 where there is none. */
export function swingAt(words: readonly string[], cues: NoteCues): number {
  return words.findIndex((word, index) => {
    const [before = '', next = ''] = [words[index - 1], words[index + 1]];
    const isBehind = index > 0 && isPlural(before, cues) && cues.swings?.includes(word) === true;
    const ends = [cues.prepositions, cues.sideJoints ?? [], cues.times, cues.causes, [cues.since, '']];
    // "costs halved by the new press" is a passive, "rose by 5%" is none.
    const isPassive = next === cues.by && !/^\d|^half$/.test(words[index + 2] ?? '');
    return isBehind && !isPassive && isAmong(next, ends);
  });
}
