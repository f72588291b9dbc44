import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { isOpening, wordsOf } from './nouns.js';

/** "check visa expiry", "call union rep": a verb, where it may be a noun; not "call sheet", "order form", "review of the menu". */
export function isErrand(text: string, cues: NoteCues): boolean {
  const { acts = [], mixed = [], never = [], things = [] } = cues.errands ?? {};
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  const isAct = acts.includes(first) || (mixed.includes(first) && !things.includes(second));
  return isAct && !never.includes(second) && hasObject(words, cues);
}

/** "email list of references": what is to be sent, by a verb that may be a noun; not "email Priya the list", "email address of my tutor". */
export function isSending(text: string, cues: NoteCues): boolean {
  const { errands, sending = [], copies } = cues;
  const words = wordsOf(text);
  const [first = '', second = '', third = ''] = words;
  if (errands === undefined) return false;
  const isList = copies.includes(second) && third === cues.of;
  const isCompound = isAmong(second, [errands.things, errands.never]) && !isList;
  return sending.includes(first) && /^\S+ \p{Ll}/u.test(text) && !isCompound && hasObject(words, cues);
}

/** "measure up kitchen", "check visa"; not "check with Jo". */
function hasObject([, second = '', third = '']: readonly string[], cues: NoteCues): boolean {
  if (cues.particles.includes(second)) return third !== '';
  return second !== '' && !isAmong(second, [cues.prepositions, cues.turns, [cues.and, cues.or]]);
}

/** "check renewal date" is "check the renewal date", "ring old boss" "ring my old boss". */
export function withErrand(text: string, cues: NoteCues, owned: (thing: string) => string): string {
  const [verb = '', next = '', ...more] = text.split(' ');
  const isParted = cues.particles.includes(next);
  const rest = isParted ? more : [next, ...more];
  const [first = ''] = wordsOf(rest.join(' '));
  // "ring back on Tuesday", "find out when the exam starts"
  const isWhen = isAmong(first, [cues.prepositions, cues.times, cues.questionWords]);
  const isBare =
    !isWhen && !isOpening(first, cues) && !cues.pronouns.includes(first) && /^\p{Ll}/u.test(rest[0] ?? '');
  const isAct = isErrand(text, cues) && isBare && first !== cues.reader.name;
  return isAct ? [verb, ...(isParted ? [next] : []), owned(rest.join(' '))].join(' ') : text;
}
