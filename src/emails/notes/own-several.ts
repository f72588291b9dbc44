import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { wordsOf } from './nouns.js';
import { splitNotes } from './split.js';

/** More sentences are a story. */
const mostSentences = 4;

/** One account of several sentences, and those that it leaves out. */
export interface SeveralTold {
  readonly note: Note;
  readonly untold: readonly string[];
}

/**
 * "Saya pegang 9 anak. Dalam 5 bulan 8 anak sudah lancar.": one account of both, since the last of them says what came of it;
 * what stands between is told where it can be. `undefined` where they are no one account.
 */
export function severalTold(
  text: string,
  cues: NoteCues,
  read: (text: string) => Note | undefined,
): SeveralTold | undefined {
  const sentences = splitNotes(text, cues);
  if (cues.ownWords === undefined || sentences.length < 2 || sentences.length > mostSentences)
    return undefined;
  const last = sentences.length - 1;
  const ends = sentences.filter((_, index) => index === 0 || index === last);
  const choices = [sentences, ...(isOfFirst(sentences, cues) ? [ends] : [])];
  for (const told of choices) {
    const note = read(told.map((each, index) => asPart(each, index, cues)).join(', '));
    if (note !== undefined && note.cut === undefined)
      return { note, untold: sentences.filter((each) => !told.includes(each)) };
  }
  return undefined;
}

/** Whether the last of several speaks of the first, and not of what was told between: "Saya juga melatih 12 kasir. Semua lulus." */
function isOfFirst([first = '', ...more]: readonly string[], cues: NoteCues): boolean {
  const words = wordsOf(more.pop()!);
  const pointsBack = isAmong(words[0]!, [cues.numberWords, cues.pronouns, cues.ownWords!.hence]);
  const isOfSame = words.some((word) => word.length > 3 && wordsOf(first).includes(word));
  return !pointsBack && (isOfSame || !/\d/.test(more.join(' ')));
}

/** "Saya ubah urutan toko." goes on as "ubah urutan toko", "Hasilnya hemat solar" as "sehingga hemat solar". */
function asPart(sentence: string, index: number, { self, properWords, ownWords }: NoteCues): string {
  const [opener = '', ...rest] = sentence.replace(/\.$/u, '').split(' ');
  const small = opener.toLowerCase();
  const isSelf = small === self && rest.length > 1;
  if (index === 0) return [opener, ...rest].join(' ');
  if (ownWords!.hence.includes(small)) return [ownWords!.so, ...rest].join(' ');
  const isName = !/^\p{Lu}\p{Ll}+$/u.test(opener) || properWords.includes(small);
  return [...(isSelf ? [] : [isName ? opener : small]), ...rest].join(' ');
}
