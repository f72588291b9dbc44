import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { listed } from './listed.js';
import { isAmong } from './lookup.js';
import { wordsOf } from './nouns.js';

/** How a part goes on: one more thing the writer did or has, what came of it, or what belongs to the part before. */
export type Joint = 'own' | 'has' | 'never' | 'happened' | 'behind' | 'apart' | 'so';

/** A part of an account, ready to be joined. */
export interface Part {
  readonly joint: Joint;
  readonly text: string;
}

/**
 * What came of it, as it is noted behind a comma: "selisih turun 2%" goes on with "dan", "400 karyawan" with "dengan",
 * "dipakai di 14 cabang" with "yang", where what was done to it is all that can be meant. `undefined` where it is not sure.
 */
export function outcomeOf(text: string, before: string, cues: NoteCues, own: OwnWords): Part | undefined {
  const { outcomes } = own;
  if (outcomes === undefined || cues.verbForms === undefined) return undefined;
  // "sehingga restan hampir nol", as it was noted
  if (text.startsWith(`${own.so} `) && text.split(' ').length < 12) return { joint: 'so', text };
  if (outcomes.apart.test(text)) return { joint: 'apart', text };
  if (outcomes.never.test(text)) return { joint: 'never', text };
  if (outcomes.later.test(text)) return { joint: 'happened', text };
  if (outcomes.tail.test(text)) return { joint: 'behind', text };
  if (outcomes.undergone.test(text))
    return isOfObject(before, cues) ? { joint: 'behind', text: `${cues.asides[0]!} ${text}` } : undefined;
  // "…, yang selesai dua minggu lebih awal"
  if (text.startsWith(`${cues.asides[0]!} `))
    return outcomes.aside?.test(text) === true && text.split(' ').length < 14
      ? { joint: 'behind', text }
      : undefined;
  const [first = '', second = ''] = wordsOf(text);
  const { definite, notDefinite, states, bare } = cues.verbForms;
  // "anggotanya 800"
  const isTold = definite.test(first) && !notDefinite.includes(first) && /^\d/.test(second);
  if (isTold || outcomes.happened.test(text))
    // "bisa Excel, waktu lapor turun dari 3 hari jadi 1": beside it, not for it
    return outcomes.caused.test(text) && own.standing?.test(before) !== true
      ? { joint: 'so', text: `${own.so} ${text}` }
      : { joint: 'happened', text };
  const isThing = !isAmong(first, [
    cues.finiteVerbs,
    states,
    bare,
    cues.turns,
    cues.negations,
    own.abilities ?? [],
  ]);
  // "dengan AAS dengan 9 parameter"
  const isTwice = wordsOf(before).slice(-4).includes(cues.with);
  // "kurikulum itu dipakai 3 SMK" is a sentence
  const { other, not } = cues.verbForms;
  const isSaid = wordsOf(text).some((word) => other.test(word) && !not.includes(word));
  return isThing && !isTwice && !isSaid && outcomes.measured.test(text)
    ? { joint: 'behind', text: `${cues.with} ${text}` }
    : undefined;
}

/** "menulis modul pelatihan", behind which nothing else stands that could have been done. */
function isOfObject(text: string, cues: NoteCues): boolean {
  const words = text.toLowerCase().split(' ');
  return words.length > 2 && !words.some((word) => cues.prepositions.includes(word) || /^\d/.test(word));
}

/** Most sentences that are joined in one. */
const mostJoined = 3;

function isFurther(joint: Joint): boolean {
  return joint === 'own' || joint === 'never';
}

/** The parts in one sentence, and how many of them it took. */
export function joinParts(
  first: string,
  parts: readonly Part[],
  and: string,
): { text: string; told: number } {
  const had = parts.findIndex(({ joint }) => joint !== 'has');
  const has = parts.slice(0, had < 0 ? parts.length : had).map(({ text }) => text);
  // "memiliki SIM B1 dan pengalaman 6 tahun, dan belum pernah …": what one has is one list, what one did another.
  const isTwoLists = had > 0 && isFurther(parts[had]!.joint);
  const joined = isTwoLists ? [listed([first, ...has], and)] : [first];
  let told = isTwoLists ? had : 0;
  let isOther = false;
  let isOfOthers = false;
  for (const { joint, text } of parts.slice(told)) {
    const isBehind = joint === 'behind' || joint === 'apart' || joint === 'so';
    // Behind what came of it, "saya" is nobody's subject any more.
    if (!isBehind && (isOther || joined.length === mostJoined)) break;
    if (isBehind) joined.push(`${joined.pop()!}${joint === 'behind' ? '' : ','} ${text}`);
    else joined.push(text);
    isOther ||= joint === 'happened' || joint === 'so';
    isOfOthers ||= joint === 'happened';
    told++;
  }
  const last = joined.pop()!;
  if (joined.length === 0) return { text: last, told };
  const isApart = isOfOthers || isTwoLists || joined.length > 1 || joined.some((each) => each.includes(','));
  return { text: `${joined.join(', ')}${isApart ? ',' : ''} ${and} ${last}`, told };
}
