import { oneLine } from '../../text/clean.js';
import { formOf } from '../notes/form.js';
import { isAmong } from '../notes/lookup.js';
import type { Note } from '../notes/model.js';
import { wordsOf } from '../notes/nouns.js';
import { longestEntry, splitNotes } from '../notes/split.js';
import type { NoteCues } from '../words.js';
import { withSo } from './aside.js';
import type { PlacedNote } from './model.js';
import type { InputReader } from './reader.js';

/** What is wished for, and why. */
export function readWish(noted: string | undefined, reader: InputReader): PlacedNote | undefined {
  const { cues } = reader;
  if (noted !== undefined) reader.leaveOutEnd('adjustment', noted);
  const read = noted?.slice(0, longestEntry);
  const text = (cues.typedWishes ?? []).reduce((told, [from, to]) => told?.replace(from, to), read);
  const whole = withAllAsked(text, reader);
  if (whole !== undefined) return whole;
  const { wish, why } = reasonIn(text, cues);
  const note = asTimed(asWish(reader.all(wish, 'adjustment'), cues), cues);
  const cause = why === undefined ? undefined : reader.first(why, 'adjustment', 'thing');
  if (note === undefined || cause === undefined) return note ? withSo(note, cues) : asWish(cause, cues);
  return { ...note, cause: cause.text };
}

/** "I stammer. a bit of time before I answer, please don't finish my words": the cause, and all that is asked for, or nothing. */
function withAllAsked(
  text: string | undefined,
  { cues, piece, isWithheld }: InputReader,
): PlacedNote | undefined {
  const { asking, self } = cues;
  const [first = '', ...more] = splitNotes(text ?? '', cues);
  if (asking === undefined || isWithheld(text ?? '')) return undefined;
  const clause = (told: string): PlacedNote => ({ form: 'clause', text: told, path: 'adjustment' });
  // "a bit of time, please don't rush me"
  if (more.length === 0) {
    const wishes = first.split(asking.joint);
    const asked = wishes.length > 1 ? allAsked(wishes, cues, piece) : undefined;
    return asked === undefined ? undefined : clause(asked);
  }
  const cause = piece(first, 'thing', { isAdjustment: true });
  const isOfSelf = cause?.text.startsWith(self) === true && /^[ '’]/u.test(cause.text.slice(self.length));
  // "mostly in the first minute"
  const isTold = cause?.cut === undefined || asking.hows.test(cause.cut);
  if (cause?.form !== 'clause' || !isOfSelf || !isTold) return undefined;
  const asked = allAsked(
    more.flatMap((each) => each.split(asking.joint)),
    cues,
    piece,
  );
  const how = cause.cut === undefined ? '' : `, ${cause.cut}`;
  return asked === undefined ? undefined : clause(`${cause.text}${how}, ${cues.so} ${asked}`);
}

/** All that is asked for in one, where each can be told. */
function allAsked(
  wishes: readonly string[],
  cues: NoteCues,
  piece: InputReader['piece'],
): string | undefined {
  const asked = wishes.map((each) => askedFor(each.replace(/[.!]$/, ''), cues, piece));
  const isAll = asked.length <= mostAsked && !asked.includes(undefined);
  return isAll ? asked.join(`, ${cues.and} `) : undefined;
}

/** More than these are a letter of their own. */
const mostAsked = 3;

/** "please don't finish my words", "a bit of time": asked of them, and needed. */
function askedFor(text: string, cues: NoteCues, piece: InputReader['piece']): string | undefined {
  const { asking } = cues;
  const plea = asking?.pleas.find(([each]) => each.test(text));
  if (plea) return /[,;:?]/u.test(text) ? undefined : text.replace(plea[0], plea[1]);
  if (asking?.amounts.test(text)) return `${asking.need} ${text}`;
  const note = piece(text, 'thing', { isAdjustment: true });
  return note?.form === 'topic' && note.cut === undefined ? `${asking!.need} ${note.text}` : undefined;
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
