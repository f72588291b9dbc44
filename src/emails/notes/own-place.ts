/** What the writer did, behind where or when it was. */
import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { wordsOf } from './nouns.js';
import { doneOf, goesOn, inForm, withoutMarks } from './own-deed.js';

/** Most words a place or time has that stands before who did it: "di proyek smelter sebelumnya saya …". */
const longestPlace = 6;

/** The same of a time that has a subject of its own: "waktu gereja kami kebanjiran saya …". */
const longestSpan = 9;

/** "2 tahun di bengkel saya melatih 5 montir": how long, and where, before what was done then; empty where that is no deed. */
export function spanThere(
  text: string,
  words: readonly string[],
  cues: NoteCues,
  own: OwnWords,
): string | undefined {
  const { self, asides, prepositions } = cues;
  const at = words.indexOf(self);
  const [, , , rest = ''] = own.span?.exec(text) ?? [];
  const isThere = at > 3 && at <= longestSpan && prepositions.includes(wordsOf(rest)[0]!);
  // "3 tahun di toko paman saya", "di toko yang saya rintis"
  const isOther = isAmong(words[at - 1] ?? '', [own.kin, asides, prepositions]);
  const all = text.split(' ');
  if (own.during === undefined || !isThere || isOther || at === words.length - 1) return undefined;
  const deed = all.slice(at + 1).join(' ');
  const isTold = own.outcomes?.never.test(deed) === true || goesOn(withoutMarks(deed, own), cues, own);
  if (!isTold) return '';
  return `${own.during} ${all.slice(0, at).join(' ').replace(/,$/, '')}, ${self} ${inForm(deed, own)}`;
}

/** "tiap Sabtu saya mengajar", with when before who does so. */
export function habitOf(text: string, at: number, cues: NoteCues, own: OwnWords): string | undefined {
  const words = text.split(' ');
  const deed = words.slice(at + 1).join(' ');
  if (at < 2 || at > 3 || !goesOn(deed, cues, own)) return undefined;
  const when = words.slice(0, at).join(' ').replace(/,$/, '');
  return `${when.charAt(0).toLowerCase()}${when.slice(1)} ${cues.self} ${inForm(deed, own)}`;
}

/** "di proyek sebelumnya saya ajak mandor …" */
export function placedAccount(
  text: string,
  words: readonly string[],
  cues: NoteCues,
  own: OwnWords,
): string | undefined {
  const { self } = cues;
  const [first = ''] = words;
  const at = words.indexOf(self);
  const all = text.split(' ');
  const isSpan = isOfOwnSubject(words.slice(0, at), cues, own);
  const place = all.slice(0, at).join(' ');
  const deed = all.slice(at + 1).join(' ');
  if (at > (isSpan ? longestSpan : longestPlace) || deed === '' || isAmong(first, [cues.asides]))
    return undefined;
  if (first === own.once && at === 1) return `${self} ${own.once} ${inForm(deed, own)}`;
  // "setelah saya benahi", "di tim saya ada 5 orang"
  const isMarked = own.marks.includes(wordsOf(deed)[0]!) || goesOn(deed, cues, own);
  const told = doneOf(deed, cues, own) ?? (isMarked ? `${self} ${inForm(deed, own)}` : undefined);
  if (at < 2 || told === undefined) return undefined;
  const small = `${place.charAt(0).toLowerCase()}${place.slice(1)}`;
  // All the while, and not once: no "pernah".
  if (isSpan && first === own.during) return `${small.replace(/,$/, '')}, ${self} ${inForm(deed, own)}`;
  // Behind what was done the time would go on with it: "… pasien ketika listrik padam dan …".
  return isSpan ? `${small.replace(/,$/, '')}, ${told}` : placedIn(told, small, cues);
}

/** "waktu gereja kami kebanjiran", "setelah gudang kebakaran": when something happened; not "waktu di Lombok", "saat gempa". */
function isOfOwnSubject(
  [first = '', second = '', third = '']: readonly string[],
  { prepositions, relatives }: NoteCues,
  { whens, once }: OwnWords,
): boolean {
  const isWhen = first !== once && isAmong(first, [whens, relatives]);
  return isWhen && third !== '' && !prepositions.includes(second) && !/\d/.test(third);
}

/** "di Bontang saya memeriksa 90 katup dan semuanya kedap": a place behind two verbs would be that of the second. */
export function placedIn(told: string, place: string, { and, asides }: NoteCues): string {
  const words = told.split(' ');
  const isOfTwo = words.some((word) => isAmong(word, [[and], asides])) || told.includes(',');
  return isOfTwo ? `${place} ${told}` : `${told} ${place}`;
}
