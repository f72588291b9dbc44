import type { NoteCues } from '../cues.js';
import type { SureWords } from './words.js';
import { isAmong } from '../lookup.js';
import type { Note, NoteKind } from '../model.js';
import { isOfOther } from '../form/reduced.js';
import { endsWith, isPlural, withArticle, wordsOf } from '../nouns.js';

/**
 * A note that is surely what it was taken for; of another the part that is, or `undefined`: "reviews mention dusty rooms" is
 * no thing one helps with.
 */
export function sureOf(note: Note, cues: NoteCues, kind: NoteKind): Note | undefined {
  const sure = cues.gate?.sure;
  if (sure === undefined || note.text.includes('"')) return note;
  if (kind !== 'point') return kind === 'self' ? sureOfSelf(note, sure) : note;
  if (sure.unsure.some((each) => each.test(note.text))) return undefined;
  if (sure.said.test(note.text)) return { ...note, form: 'clause' };
  if (note.form === 'clause' && sure.passive.test(note.text)) return { ...note, form: 'topic' };
  if (note.form !== 'topic' && note.form !== 'doing') return note;
  const words = wordsOf(note.text);
  if (sure.shares.test(note.text)) return ofShare(note, words, sure);
  if (
    (holdsVerb(words, sure) && !isOfOther(words, cues)) ||
    actsOfMany(note.text, cues) ||
    isLeftOpen(words, cues)
  )
    return undefined;
  const head = note.form === 'topic' ? sure.dated.exec(note.text)?.[1] : undefined;
  return head === undefined ? note : headAlone(note, head, cues);
}

/** Whether a note is told to nobody: "went on about parking", "my lesson went ok". */
export function isUntold(text: string, { gate }: NoteCues, isOfReader = false): boolean {
  const sure = gate?.sure;
  if (sure === undefined) return false;
  const sad = isOfReader ? [] : [sure.sad];
  return [...sure.untold, ...sure.verdicts, ...sad].some((each) => each.test(text));
}

/** "overtime being paid a month late", behind "concerns about": nothing is told of the concerns. */
export function isOfBeing(words: readonly string[], { gate }: NoteCues): boolean {
  const sure = gate?.sure;
  const at = sure === undefined ? -1 : words.indexOf(sure.being);
  const before = words.slice(0, Math.max(0, at));
  return (
    before.some((word, index) => index > 0 && sure!.unbegun.test(word)) &&
    ![...before, ...words.slice(at + 1)].some((word) => sure!.finite.test(word))
  );
}

/** "I started a club and went from 4 to 30": the club did. */
function sureOfSelf(note: Note, { own, unsure }: SureWords): Note | undefined {
  if (unsure.some((each) => each.test(note.text))) return undefined;
  const [from] = own.find(([each]) => each.test(note.text)) ?? [];
  if (from === undefined) return note;
  const tail = from.exec(note.text)![0].replace(/^,? \p{L}+ /u, '');
  return { ...note, text: note.text.replace(from, ''), cut: joinedCut(note, tail) };
}

/** "half of what is cooked is thrown away" is a sentence, "half of what is cooked" a thing. */
function ofShare(note: Note, words: readonly string[], sure: SureWords): Note | undefined {
  const verbs = verbsIn(words, sure);
  const { isState: _, ...rest } = note;
  return verbs > 1 ? { ...rest, form: 'clause' } : undefined;
}

/** A verb more than there are words to open a side clause. */
function holdsVerb(words: readonly string[], sure: SureWords): boolean {
  return verbsIn(words, sure) > words.filter((word) => sure.openers.test(word)).length;
}

/** "don't have", "has never" are one. */
function verbsIn(words: readonly string[], { finite }: SureWords): number {
  return words.filter((word, index) => finite.test(word) && !finite.test(words[index - 1] ?? '')).length;
}

/** "reviews mention dusty rooms": a plural without an article is seldom the first of three nouns. */
function actsOfMany(text: string, cues: NoteCues): boolean {
  const [first = '', second = '', third = ''] = wordsOf(text);
  const lists = [cues.prepositions, cues.relatives, cues.questionWords, cues.particles, cues.adverbs];
  const more = [[cues.and, cues.or, cues.by, cues.until, cues.since], cues.versus, cues.conjunctions];
  // "UPS battery failures" is another matter.
  const isMany = !/^\p{Lu}{2}/u.test(text) && endsWith(first, cues.plural.ending) && isPlural(first, cues);
  const isBare = /^\p{Ll}+$/u.test(second) && !isPlural(second, cues);
  const isJoint = isAmong(second, [...lists, ...more]) || isAmong(third, [...lists, ...more, ['']]);
  const isOther = endsWith(second, cues.activityEnding) || second.endsWith('ed');
  return isMany && isBare && !isJoint && !isOther && !cues.attributive.includes(first);
}

/** "staff morale on the night ward low": "is" is missing, and where it belongs is not sure. */
function isLeftOpen(words: readonly string[], cues: NoteCues): boolean {
  const isAside = words.some((word) => cues.questionWords.includes(word) || cues.relatives.includes(word));
  const isOpen = words.length > 3 && cues.predicates.adjectives.includes(words.at(-1)!);
  return isOpen && !isAside && !words.includes(cues.gate!.sure!.being);
}

function headAlone(note: Note, head: string, cues: NoteCues): Note | undefined {
  const rest = note.text.slice(head.length + 1);
  return head.includes(' ')
    ? { ...note, text: withArticle(head, -1, cues, true), cut: joinedCut(note, rest) }
    : undefined;
}

function joinedCut({ cut }: Note, more: string): string {
  return cut === undefined ? more : `${more}, ${cut}`;
}
