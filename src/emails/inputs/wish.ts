import { oneLine } from '../../text/clean.js';
import { formOf } from '../notes/form.js';
import { isAmong } from '../notes/lookup.js';
import type { Note } from '../notes/model.js';
import { wordsOf } from '../notes/nouns.js';
import { longestEntry } from '../notes/split.js';
import { tidied } from '../notes/whole-sentence.js';
import type { NoteCues } from '../words.js';
import { inOwnWords } from './account.js';
import { withSo } from './aside.js';
import type { PlacedNote } from './model.js';
import type { InputReader } from './reader.js';
import { readRequest } from './request.js';

/** What is wished for, and why. */
export function readWish(noted: string | undefined, reader: InputReader): PlacedNote | undefined {
  const { cues } = reader;
  if (noted !== undefined) reader.leaveOutEnd('adjustment', noted);
  const read = noted?.slice(0, longestEntry);
  const text = (cues.typedWishes ?? []).reduce(
    (told, [from, to]) => told?.replace(from, to),
    tidied(read, cues),
  );
  const request = readRequest(text, reader);
  if (request !== undefined && request.left === undefined) return request.note;
  return inOwnWords(text, 'adjustment', reader, () => {
    if (request === undefined) return readWords(text, reader);
    reader.leaveOut('adjustment', request.left!);
    return request.note;
  });
}

/** A wish that is no account, word by word. */
function readWords(text: string | undefined, reader: InputReader): PlacedNote | undefined {
  const { cues } = reader;
  const { wish, why } = reasonIn(text, cues);
  const note = asTimed(asWish(reader.all(wish, 'adjustment'), cues), cues);
  const cause = why === undefined ? undefined : reader.first(why, 'adjustment', 'thing');
  if (note === undefined || cause === undefined) return note ? withSo(note, cues) : asWish(cause, cues);
  return { ...note, cause: cause.text };
}

/** "the case the day before", "a call on Friday": no more need be said of when. */
function asTimed(note: PlacedNote | undefined, cues: NoteCues): PlacedNote | undefined {
  const { days } = cues.moments;
  const isTime = (word: string) => isAmong(word, [days, cues.times, cues.occasions ?? []]);
  const isTimed = note !== undefined && cues.own !== '' && wordsOf(note.text).some(isTime);
  return isTimed ? { ...note, isTimed } : note;
}

/** "juru bahasa isyarat, soalnya saya Tuli", "karena saya Tuli, juru bahasa isyarat": what, and why. */
function reasonIn(
  text: string | undefined,
  { reasonTails = [], self, wishOpeners, asksFor, or }: NoteCues,
): { readonly wish: string | undefined; readonly why?: string } {
  if (text === undefined || reasonTails.length === 0) return { wish: text };
  const either = oneLine(text).replaceAll(' / ', ` ${or} `);
  // "saya pakai kursi roda, apa ada lift?"
  const [why = '', opener = '', ...rest] = wishOpeners ? either.split(wishOpeners) : [];
  if (opener !== '' && rest.length === 1) return { wish: rest[0]!.replace(/\?$/, ''), why };
  const joints = reasonTails.join('|');
  const first = new RegExp(`^(?:${joints})\\s+([^,]+),\\s+(.+)$`, 'iu').exec(either);
  const asked = (wish: string) => (asksFor === undefined ? wish : wish.replace(asksFor, ''));
  if (first) return { wish: asked(first[2]!), why: first[1]! };
  const last = new RegExp(`^(.+?),?\\s+(?:${joints})\\s+(.+)$`, 'iu').exec(either);
  if (last) return { wish: asked(last[1]!), why: last[2]! };
  // "juru isyarat, saya Tuli"
  const what = new RegExp(`^(.+),\\s+(${self} \\p{L}+)$`, 'u').exec(either);
  return what ? { wish: asked(what[1]!), why: what[2]! } : { wish: asked(either) };
}

/** "pertanyaannya ditulis di chat" is what should be so; "juru isyarat, atau pertanyaannya ditulis" what is to be there, or so. */
function asWish(note: PlacedNote | undefined, cues: NoteCues): Note | undefined {
  const { provided, verbForms } = cues;
  if (!note || provided === undefined) return note;
  // "wawancaranya di lantai satu", "pewawancara duduk di kanan saya"
  const opener = wordsOf(note.text)[0] ?? '';
  const isDefinite = verbForms?.definite.test(opener) === true && !verbForms.notDefinite.includes(opener);
  const isSo = isDefinite || cues.seated?.test(note.text) === true;
  if (note.form === 'topic' && isSo) return { ...note, form: 'either' };
  if (note.form !== 'clause') return note;
  if (note.text.startsWith(`${cues.self} `) || cues.ofBody?.test(note.text) === true) return note;
  const [first = '', ...rest] = note.text.split(` ${cues.or} `);
  const isThing =
    rest.length > 0 && !isSo && formOf(first.replace(/,$/, ''), cues, 'thing')?.form === 'topic';
  return { ...note, form: 'either', text: isThing ? `${provided} ${note.text}` : note.text };
}
