import type { OwnWords } from './cue-parts.js';
import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { isAmong } from './lookup.js';
import { wordsOf } from './nouns.js';
import { active, written } from './written.js';

/** Fewest words of a note behind which a comma belongs before "belum pernah". */
const shortestHead = 3;

/** A note as it would be typed with care: "Merawat lansia", "SOP baru -> retur turun", "7 tahun di toko belum pernah absen". */
export function asTyped(
  text: string,
  cues: NoteCues,
  own: OwnWords,
  begins: (word: string) => boolean,
): string {
  const [opener = '', ...rest] = text.replace(/\s*(?:->|=>|→)\s*/gu, ', ').split(' ');
  const small = opener.toLowerCase();
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(opener) && rest.length > 0;
  const isOpener = begins(small) || isAmong(small, [own.marks, cues.finiteVerbs, own.lasting]);
  const words = [isWord && isOpener ? small : opener, ...rest];
  const lists = [[cues.and, cues.self], cues.asides, cues.turns, own.marks, cues.never];
  // "8 tahun di jalan tidak pernah kecelakaan" is told as "tanpa kecelakaan".
  const isTold = asWritten(words.join(' '), own).split(' ').length < words.length;
  const at = words.findIndex(
    (_, index) =>
      !isTold &&
      index >= shortestHead &&
      own.outcomes?.never.test(words.slice(index).join(' ')) === true &&
      !/[^\p{L}\p{N}]$/u.test(words[index - 1]!) &&
      !isAmong(words[index - 1]!.toLowerCase(), lists),
  );
  return at < 0 ? words.join(' ') : `${words.slice(0, at).join(' ')}, ${words.slice(at).join(' ')}`;
}

/**
 * "program baca yang saya jalankan di sekolah lama" is what one did; "laporan yang saya susun dipakai bank" what became of it.
 * Empty where it is something of the writer's, and it is not sure what of it.
 */
export function madeByWriter(
  text: string,
  cues: NoteCues,
  own: OwnWords,
  begins: (word: string) => boolean,
  tell: (deed: string) => string | undefined,
): string | undefined {
  const joint = ` ${cues.asides[0]!} ${cues.self} `;
  const [thing = '', made = '', ...more] = text.split(joint);
  const [first = ''] = wordsOf(thing);
  const isOther = begins(first) || isAmong(first, [own.marks, cues.prepositions, [cues.self]]);
  if (made === '' || more.length > 0 || isOther) return undefined;
  const [verb = '', ...rest] = made
    .split(' ')
    .filter((word, index) => index > 0 || !own.marks.includes(word));
  const [next = ''] = rest;
  const isVerb = (word: string) =>
    cues.verbForms?.other.test(word) === true ||
    cues.finiteVerbs.includes(word) ||
    isActiveVerb(word, cues) ||
    own.comes?.includes(word) === true;
  // "kelas yang saya rintis di Ende kini diikuti 300 siswa"
  const place = own.between?.exec(rest.join(' '))?.[0] ?? '';
  const behind = rest.join(' ').slice(place.length).split(' ');
  if (isVerb(behind[0]!) && (behind.length > 1 || place !== '')) return text;
  const form = written(verb, own) ?? active(verb, own);
  const isDone = form !== undefined && (next === '' || cues.prepositions.includes(next));
  return isDone ? (tell([form, thing, ...rest].join(' ')) ?? '') : '';
}

/** What is written otherwise in a whole account. */
export function asWritten(text: string, { become, becomeSpoken, written = [] }: OwnWords): string {
  // "jadi safety champion" is what somebody became.
  const told = text.replaceAll(` ${becomeSpoken} `, ` ${become} `);
  return written.reduce((whole, [from, to]) => whole.replace(from, to), told);
}
