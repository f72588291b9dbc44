import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { isAmong } from './lookup.js';
import { reasonChain } from './own-chain.js';
import type { Note } from './model.js';
import { wordsOf } from './nouns.js';

/**
 * A reason of one's own life: "ortu sakit, harus pulang" is "orang tua saya sakit, sehingga saya harus pulang"; what does
 * not follow from it is cut.
 */
export function ownReason(text: string, cues: NoteCues): Note | undefined {
  const { ownWords } = cues;
  const one = ownWords && kinReason(text, cues, ownWords);
  if (ownWords === undefined || (one !== undefined && one.cut === undefined)) return one;
  return reasonChain(text, cues, ownWords) ?? one;
}

function kinReason(text: string, cues: NoteCues, ownWords: OwnWords): Note | undefined {
  if (/[;:()"?=]/u.test(text)) return undefined;
  const [head = '', ...more] = partedTask(text, ownWords).split(/,\s+/u);
  const kin = ownWords.kin.find((each) => head.toLowerCase().startsWith(`${each} `));
  // "istri baru melahirkan"
  const behind =
    wordsOf(head.slice(kin?.length ?? 0).trim()).find((word) => !ownWords.aspects?.includes(word)) ?? '';
  const isForm = isActiveVerb(behind, cues) || cues.verbForms?.other.test(behind) === true;
  const acts = isForm || isAmong(behind, [cues.finiteVerbs, ownWords.befalls]);
  if (kin === undefined || !(acts || behind === cues.self)) return undefined;
  const first = acts ? `${kin} ${cues.self}${head.slice(kin.length)}` : head;
  const [second = '', ...rest] = more;
  const [opener = '', next = ''] = wordsOf(second);
  if (opener === cues.self && next !== '') {
    // "…, jadi saya pilih tetap di Malang"
    const isSo = ownWords.must.includes(next) || text.includes(` ${ownWords.becomeSpoken} ${second}`);
    const joint = isSo ? `, ${ownWords.so}` : ` ${cues.and}`;
    return withCut({ form: 'clause', text: `${first}${joint} ${second}` }, rest);
  }
  // "ibu sakit, belum bisa ditinggal": still the mother
  // "harus saya jaga" is done to them as well
  const isOfKin = ownWords.passive?.test(second) === true || wordsOf(second).indexOf(cues.self) > 0;
  if (isOfKin) return withCut({ form: 'clause', text: `${first} ${cues.and} ${second}` }, rest);
  const isBarred = ownWords.must.includes(opener) || ownWords.barred?.test(second) === true;
  return isBarred && next !== ''
    ? withCut({ form: 'clause', text: `${first}, ${ownWords.so} ${cues.self} ${second}` }, rest)
    : withCut({ form: 'clause', text: first }, more);
}

/** "suami dipindah ke Palu jadi ikut pindah": what follows is told behind a comma, of the writer or not at all. */
function partedTask(text: string, { becomeSpoken }: OwnWords): string {
  const parts = text.split(new RegExp(`,? ${becomeSpoken} `, 'u'));
  return parts.length === 2 ? parts.join(', ') : text;
}

export function withCut(note: Note, cut: readonly string[]): Note {
  return cut.length === 0 ? note : { ...note, cut: cut.join(', ') };
}

/** "cupping bareng", "keliling gudang sama Bu Rina": what one did there with whoever reads it. */
export function joinedInDeed(
  text: string,
  { joinedIn = [], together = '', reader, finiteVerbs }: NoteCues,
  isWithReader: boolean,
): string | undefined {
  const found = joinedIn.find(([form]) => form.test(text));
  if (found === undefined || isAmong(wordsOf(text)[1] ?? '', [finiteVerbs])) return undefined;
  const deed = text.replace(...found);
  if (!deed.endsWith(` ${together}`)) return deed;
  return isWithReader ? `${deed} ${reader.name}` : deed;
}
