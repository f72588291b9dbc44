import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import { isPlural, wordsOf } from './nouns.js';

/** Neither told in confidence nor private; one's own private matters may be a reason. */
export function isPublic(text: string, cues: NoteCues, kind: NoteContext['kind']): boolean {
  if (phraseFinder(cues.withheld)(text)) return false;
  // "on my uncle's farm" is where one worked.
  const ofOthers = kind === 'thing' ? text : withoutClients(text, cues);
  const bare = kind === 'self' && cues.plainSelf ? ofOthers.replace(cues.plainSelf.kinsPlace, '') : ofOthers;
  return kind === 'thing' || !phraseFinder(cues.privateMatters)(bare);
}

/** "families who have lost a child": whom the trade is there for may be told of. */
export function withoutClients(text: string, { placeable }: NoteCues): string {
  return placeable === undefined ? text : text.replace(placeable, '');
}

/** "pengunjung muda cepat bosan": of others it may be said; "high sick leave" where it is what is hard. */
export function isPlaceable(text: string, cues: NoteCues, { kind, isOfReader }: NoteContext): boolean {
  const { leave } = cues;
  const isOfWork = leave !== undefined && (kind === 'self' || isOfReader === true);
  const ofWork = isOfWork ? text.replace(leave, '') : text;
  return !phraseFinder(cues.unplaceable)(withoutClients(ofWork, cues));
}

/** A reason nobody gives in writing: what was found out of them, a remark, "no Saturdays for me", "every weekend". */
export function isUnsaid(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  // "my boys are small and they need me"
  const isOfThem = words.some(
    (word, index) =>
      wordFor(cues.turnToReader, word) !== undefined &&
      // "until my class sit their exams"
      !(index > 0 && word !== cues.they && words.slice(0, index).includes(cues.own)) &&
      !words.slice(0, index).some((each) => isPlural(each, cues)),
  );
  // Not so "it is not the right step for me".
  const isNone =
    cues.negations.includes(words.at(-3) ?? '') || words.some((word) => cues.noMore.startsWith(`${word} `));
  const isForMe = isNone && cues.ofSelf.includes(words.at(-1)!) && words.at(-2) === cues.served.for;
  const isRemark =
    isAmong(first, [cues.adverbs, cues.habits]) ||
    (first === cues.own && cues.adverbs.includes(second)) ||
    (second === '' && cues.durations.includes(first));
  return cues.article !== '' && (isOfThem || isForMe || isRemark);
}
