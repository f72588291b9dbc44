import type { WishWords } from './cues/verb-forms.js';
import type { NoteCues } from './cues.js';
import { formOf } from './form.js';
import { isActiveVerb } from './formed.js';
import { isAmong } from './lookup.js';
import { wordsOf } from './nouns.js';
import { written } from './written.js';

/**
 * What is planned or wished for, told with whoever wishes it, or nobody: "mau buka cabang" is "rencana membuka cabang",
 * "biaya mau ditekan" "biaya hendak ditekan", "kami mau pindah" what people plan. A thing wishes for nothing.
 *
 * @param isOfReader - it is what the readers have to deal with, so that a plan of theirs is a task
 */
export function tellWish(text: string, cues: NoteCues, isOfReader: boolean): string {
  const wishes = cues.verbForms?.wishes;
  if (wishes === undefined) return text;
  const { planned, wished, others } = wishes;
  const words = text.split(' ');
  const at = words.findIndex((word) => word === planned || word === wished);
  const rest = words.slice(at + 1);
  if (at < 0 || rest.length === 0) return text;
  const isPlan = words[at] === planned;
  if (at === 0) return ofNobody(rest, isPlan, cues, wishes, isOfReader);
  const before = words.slice(0, at);
  if (isAmong(before.at(-1)!, [others]) || before.some((word) => cues.relatives.includes(word))) return text;
  // "adegan banjir ingin kelihatan basah": it is somebody's wish for it
  const isPerson = isOfPeople(before, cues) || cues.ownWords?.agent?.test(before[0]!.toLowerCase()) === true;
  if (!isPerson && wishes.looks.includes(rest[0]!))
    return [wishes.wish, wishes.so, ...before, ...rest].join(' ');
  return [...before, ofSomebody(before, rest, isPlan, cues, wishes)].join(' ');
}

/** "mau pulang kampung" as a reason of one's own is what one wishes. */
export function ownWish(text: string, { verbForms }: NoteCues): string {
  const { planned = '', wished = '' } = verbForms?.wishes ?? {};
  return planned !== '' && text.startsWith(`${planned} `) ? wished + text.slice(planned.length) : text;
}

/** "mau buka cabang", "ingin semua laporan jadi digital" */
function ofNobody(
  rest: readonly string[],
  isPlan: boolean,
  cues: NoteCues,
  wishes: WishWords,
  isOfReader: boolean,
): string {
  const told = inForm(rest, cues).join(' ');
  if (!acts(rest[0]!, cues))
    return formOf(told, cues, 'point')?.form === 'clause' ? `${wishes.wish} ${wishes.so} ${told}` : told;
  const noun = isPlan ? wishes.plan : `${wishes.wish} ${wishes.to}`;
  // "mau buka cabang, tetapi belum ada kepala toko"
  if (rest.some((word) => cues.turns.includes(word))) return `${wishes.there} ${noun} ${told}`;
  return isOfReader && isActiveVerb(told.split(' ')[0]!, cues) && rest.length > 1 ? told : `${noun} ${told}`;
}

/** What "mau" or "ingin" and what follows it become behind whoever, or what, it is told of. */
function ofSomebody(
  before: readonly string[],
  rest: readonly string[],
  isPlan: boolean,
  cues: NoteCues,
  wishes: WishWords,
): string {
  const [first = ''] = rest;
  const told = inForm(rest, cues).join(' ');
  const isDone = /^di\p{Ll}{4,}/u.test(first) && cues.verbForms!.other.test(first);
  if (isDone && !cues.verbForms!.not.includes(first)) return `${wishes.toBe} ${told}`;
  if (isOfPeople(before, cues)) {
    if (!acts(first, cues)) return `${isPlan ? wishes.wants : wishes.wished} ${told}`;
    return `${isPlan ? wishes.plans : wishes.wished} ${told}`;
  }
  if (isPlan) return `${acts(first, cues) ? wishes.will : wishes.planned} ${told}`;
  // "food cost 38% ingin turun ke 32"
  const isShare = before.some((word) => word.endsWith('%')) && /\d$/u.test(told);
  return `${wishes.moves.includes(first) ? wishes.aimed : wishes.wished} ${told}${isShare ? '%' : ''}`;
}

/** "pelanggan lama", "mereka", "Pak Budi" */
function isOfPeople(before: readonly string[], cues: NoteCues): boolean {
  const [first = ''] = wordsOf(before.join(' '));
  const lists = [cues.groups, cues.verbForms!.people, cues.pronouns, cues.titles, cues.subjects];
  return isAmong(first, lists) || before.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

function acts(word: string, cues: NoteCues): boolean {
  const { bare, other, not } = cues.verbForms!;
  const isForm = (isActiveVerb(word, cues) || other.test(word)) && !not.includes(word);
  const isWritten = cues.ownWords !== undefined && written(word, cues.ownWords) !== undefined;
  return isForm || isWritten || isAmong(word, [bare, cues.taskVerbs, cues.finiteVerbs]);
}

/** "buka cabang" is written "membuka cabang"; "migrasi ke …" has nothing that is moved. */
function inForm(rest: readonly string[], cues: NoteCues): readonly string[] {
  const [first = '', next = ''] = rest;
  const form = cues.ownWords && written(first, cues.ownWords);
  const isAlone = next === '' || cues.prepositions.includes(next);
  return form === undefined || isAlone ? rest : [form, ...rest.slice(1)];
}
