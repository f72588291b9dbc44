import type { OwnWords } from './cues/own-words.js';
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
  // "pasien yang saya dampingi tidak pernah jatuh": they did not
  const made = words.findIndex((word, index) => word === cues.self && words[index - 1] === cues.asides[0]);
  const at = words.findIndex(
    (_, index) =>
      !isTold &&
      made < 0 &&
      index >= shortestHead &&
      // "sehingga jika server mati tidak ada yang hilang" is one part.
      !words.slice(0, index).includes(own.so) &&
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
  // "3 tahun di toko yang saya rintis"
  const isSpan = own.span?.test(thing) === true;
  if (made === '' || more.length > 0 || isOther || isSpan) return undefined;
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
  const isBare = place !== '' && cues.verbForms?.bare.includes(behind[0]!) === true;
  if (isBare || (isVerb(behind[0]!) && (behind.length > 1 || place !== ''))) return text;
  const form = written(verb, own) ?? active(verb, own);
  const isDone = form !== undefined && (next === '' || cues.prepositions.includes(next));
  return isDone ? (tell([form, thing, ...rest].join(' ')) ?? '') : '';
}

/** Most words of what something was done to. */
const longestThing = 6;

/** "harga beli saya turunkan dari …": what it was done to stands first; told by its verb, as all other deeds are. */
export function objectFirst(text: string, cues: NoteCues, own: OwnWords): string {
  return text
    .split(', ')
    .map((part) => verbFirst(part, cues, own))
    .join(', ');
}

function verbFirst(text: string, cues: NoteCues, own: OwnWords): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => word.toLowerCase() === cues.self);
  const thing = words.slice(0, at);
  const lists = [cues.asides, cues.prepositions, own.marks, own.whens, own.habits, cues.turns];
  const small = thing.map((word) => word.toLowerCase());
  const isThing =
    at > 0 &&
    at <= longestThing &&
    !isAmong(small[0]!, lists) &&
    own.span?.test(thing.join(' ')) !== true &&
    !small.includes(cues.asides[0]!) &&
    // "penjualan naik setelah saya pasang spanduk"
    !isAmong(small.at(-1)!, [cues.relatives]);
  const rest = words.slice(at + 1).filter((word, index) => index > 0 || !own.marks.includes(word));
  const [verb = '', ...behind] = rest;
  const isHandled = own.handled?.includes(verb) === true || /^\p{Ll}{3,}kan$/u.test(verb);
  // "saya latih", of which the verb was written out before
  const isOf =
    isAmong(small[0] ?? '', [cues.verbForms?.purposes ?? []]) || /^ke\p{Ll}+an$/u.test(small[0] ?? '');
  const told = isOf
    ? undefined
    : own.handled?.map((each) => written(each, own)).find((each) => each === verb);
  const form = isHandled ? (written(verb, own) ?? active(verb, own)) : told;
  // "saya susun ulang"
  const again = own.again !== undefined && behind[0] === own.again ? behind.splice(0, 1) : [];
  const acts = small.some((word) => isActiveVerb(word, cues));
  if (!isThing || acts || form === undefined || behind.includes(cues.self)) return text;
  const opener = /^\p{Lu}\p{Ll}+$/u.test(thing[0]!) ? small[0]! : thing[0]!;
  return [form, ...again, opener, ...thing.slice(1), ...behind].join(' ');
}

/** What is written otherwise in a whole account. */
export function asWritten(text: string, { become, becomeSpoken, written = [] }: OwnWords): string {
  // "jadi safety champion" is what somebody became.
  const told = text.replaceAll(` ${becomeSpoken} `, ` ${become} `);
  return written.reduce((whole, [from, to]) => whole.replace(from, to), told);
}
