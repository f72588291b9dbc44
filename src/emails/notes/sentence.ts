import type { NoteCues } from './cues.js';
import { likelyVerbIn } from './clause.js';
import { isAmong } from './lookup.js';
import { wordsOf } from './nouns.js';
import { goesOnAsList } from './split.js';
import { mainVerbAt, mayPrecedeNoun } from './verbs.js';

/** Whether a text is one sentence that can stand behind "that": not "mobile draws, nursing homes first and then the clinic". */
export function isOneSentence(text: string, cues: NoteCues): boolean {
  return !isListed(text, cues) && !runsOn(text, cues);
}

/** A comma that neither a list nor a side clause has. */
function isListed(text: string, cues: NoteCues): boolean {
  const at = text.indexOf(', ');
  if (at < 0) return false;
  const rest = text.slice(at + 2);
  const [opener = ''] = wordsOf(text);
  const [next = ''] = wordsOf(rest);
  const lists = [cues.relatives, cues.questionWords, cues.prepositions, [cues.and, cues.so, ...cues.turns]];
  // "the lift stops, once the guard has gone home"
  const isWhen = cues.sideJoints?.includes(next) === true && mainVerbAt(wordsOf(rest).slice(1), cues) > 0;
  if (isWhen || goesOnAsList(rest, cues)) return false;
  const before = wordsOf(text.slice(0, at));
  const tells = mainVerbAt(before, cues) >= 0 || likelyVerbIn(before, cues) !== undefined;
  return !(
    isAmong(opener, [cues.relatives, cues.questionWords, cues.prepositions]) ||
    (tells && isAmong(next, lists))
  );
}

/** "returns pile up on dock 7 nobody owns it": a second subject with nothing to join it. */
function runsOn(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text.split(', ')[0]!);
  const verb = mainVerbAt(words, cues);
  return words.some((word, index) => {
    const [who = ''] = word.split(/['’]/u);
    const isSubject = isAmong(who, [cues.pronouns, cues.readerAlone, [cues.self.toLowerCase()]]);
    const before = words[index - 1] ?? '';
    const next = words[index + 1] ?? '';
    const acts = /['’]/u.test(word) || !(next === '' || mayPrecedeNoun(next, cues));
    const joints = [
      cues.relatives,
      cues.questionWords,
      cues.prepositions,
      cues.turns,
      cues.causes,
      cues.finiteVerbs,
      cues.them,
      [cues.and, cues.to],
    ];
    return verb > 0 && index > verb + 2 && isSubject && acts && !isAmong(before, joints);
  });
}
