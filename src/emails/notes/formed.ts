import type { VerbForms } from './cues/verb-forms.js';
import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';

/** Whether a word behind a noun is the verb of a sentence by its form: "gudang melayani 12 cabang", "mesin rusak terus". */
export function isFormedVerb(words: readonly string[], index: number, cues: NoteCues): boolean {
  const forms = cues.verbForms;
  if (forms === undefined || index === 0 || cues.prepositions.includes(words[index - 1]!)) return false;
  const [first = ''] = words;
  // "kesediaan ditempatkan di luar kota", "kesiapan jaga malam bergiliran"
  const isOfChance = index === 1 || (index === words.length - 1 && words[index]!.startsWith('ber'));
  if (forms.chances?.includes(first) && isOfChance) return false;
  // "mengajar anak membaca", "disuruh mengajar": nobody is there who does it.
  if (cues.notFirst.includes(first) || isFormOfVerb(first, forms)) return false;
  // "kader banyak yang berhenti"
  if (forms.many.includes(words[index]!) && words[index + 1] === cues.asides[0]) return true;
  return (
    hasVerbForm(words, index, cues, forms) ||
    isBareVerb(words, index, cues, forms) ||
    isState(words, index, cues, forms)
  );
}

/** "asuransi gagal panen": a noun of two words, of which the first is a verb elsewhere; "rumah sakit", the second. */
export function isCompound(words: readonly string[], index: number, cues: NoteCues): boolean {
  const { compounds = [] } = cues.verbForms ?? {};
  const word = words[index]!;
  const pairs = [`${word} ${words[index + 1] ?? ''}`, `${words[index - 1] ?? ''} ${word}`];
  const isKnown = isAmong(pairs[0]!, [compounds]) || isAmong(pairs[1]!, [compounds]);
  // "rencana pindah ke gudang baru"
  const isPlanned =
    index === 1 && cues.taskVerbs.includes(word) && cues.verbForms?.purposes.includes(words[0]!) === true;
  // "laporan kredit macet yang dikirim tiap pagi"
  const isDescribing =
    cues.verbForms !== undefined &&
    cues.wrongs?.includes(word) === true &&
    words[index + 1] === cues.asides[0];
  const isPlaced = compounds.includes(word) && isOfPlaces(words, index, cues);
  // "kemungkinan dikontrak lagi": once more
  const isEnd = index === words.length - 1 && cues.verbForms?.notEnd?.includes(word) === true;
  return index > 0 && (isEnd || isKnown || isPlaced || isPlanned || isDescribing);
}

/** "stok kosong tutup": a word that may be the verb or describe the noun before it. */
export function mayBeBareVerb(
  words: readonly string[],
  { verbForms, prepositions, ...cues }: NoteCues,
): boolean {
  if (verbForms === undefined) return false;
  const { bare, described, definite, notDefinite, purposes, chances = [] } = verbForms;
  // "kemungkinan ikut ekspedisi"
  if (chances.includes(words[0] ?? '')) return false;
  const aside = words.findIndex((word) => cues.relatives.includes(word));
  const main = aside < 0 ? words : words.slice(0, aside);
  const [first = ''] = main;
  if (definite.test(first) && !notDefinite.includes(first) && main.length > 1) return true;
  // "pakan mahal sejak Agustus"
  const before = main.at(-1)!;
  if (aside > 1 && verbForms.states.includes(before) && words[aside] !== cues.asides[0]) return true;
  return main.some(
    (word, index) =>
      index > 0 &&
      bare.includes(word) &&
      !verbForms.compounds.includes(`${main[index - 1]!} ${word}`) &&
      !isAmong(main[index - 1]!, [described, purposes, prepositions]),
  );
}

/** "mengumpulkan data": the form of a verb that takes an object. */
export function isActiveVerb(word: string, { verbForms }: NoteCues): boolean {
  return verbForms !== undefined && verbForms.active.test(word) && isFormOfVerb(word, verbForms);
}

function hasVerbForm(words: readonly string[], index: number, cues: NoteCues, forms: VerbForms): boolean {
  const before = words.slice(0, index);
  // "rencana Rina membuka toko", "pengalaman merawat lansia"
  // "hubungan antara menulis naskah dan menyunting gambar"
  const between = before.indexOf(forms.between ?? '');
  const isOfTwo = between > 0 && forms.active.test(words[between + 1]!);
  const isPurpose =
    isOfTwo || isAmong(before.at(-1)!, [forms.purposes]) || isAmong(before[0]!, [forms.purposes]);
  // "7 tahun mengajar di desa"
  const isSpan = index === 2 && /^\d/.test(before[0]!) && forms.spans.includes(before[1]!);
  // "kesempatan beracara", not "minat berkurang"
  const isOfPurpose =
    isAmong(before.at(-1)!, [forms.purposes]) && !isAmong(words[index]!, [cues.finiteVerbs]);
  // "rencana diganti"
  const isOfPlan = before.at(-1) === forms.wishes?.plan;
  const isDoing = isPurpose && forms.active.test(words[index]!);
  return (
    isFormOfVerb(words[index]!, forms) &&
    !isCompound(words, index, cues) &&
    !isSpan &&
    !isDoing &&
    !isOfPlan &&
    !(isOfPurpose && words[index]!.startsWith('ber'))
  );
}

/** "di tiga lokasi berbeda", behind what is done there */
function isOfPlaces(words: readonly string[], index: number, cues: NoteCues): boolean {
  const [at = '', many = ''] = words.slice(Math.max(0, index - 3));
  const isCounted = cues.numberWords.includes(many) || /^\d+$/.test(many);
  return index > 3 && index === words.length - 1 && isCounted && cues.prepositions.includes(at);
}

function isFormOfVerb(noted: string, { active, other, not }: VerbForms): boolean {
  // "berubah-ubah"
  const word = noted.replace(/^(ber\p{Ll}{2,})-(?:\p{Ll}+)$/u, (whole, head: string) =>
    not.includes(whole) || /^ber(?:macam|turut|ulang|lama|hari|bulan|tahun|jam)/u.test(head) ? whole : head,
  );
  // "melonnya", "mesin-mesin"
  const bare = word.replace(/nya$/u, '').replace(/^(.+)-\1$/u, '$1');
  return !isAmong(word, [not]) && !not.includes(bare) && (active.test(word) || other.test(word));
}

function isBareVerb(words: readonly string[], index: number, cues: NoteCues, forms: VerbForms): boolean {
  const before = words.slice(0, index);
  const [first = ''] = before;
  const isDescribing = isAmong(before.at(-1)!, [forms.described, forms.purposes]);
  const isOfPair = forms.compounds.includes(`${before.at(-1)!} ${words[index]!}`);
  if (!forms.bare.includes(words[index]!) || isDescribing || isOfPair) return false;
  // "program stunting di TTS jalan di 12 desa", "mesinnya mati tiap sore"
  const isFar = before.slice(1).some((word) => cues.prepositions.includes(word));
  // "banyak perawat senior pensiun", not "dua hari libur"
  const isCounted = cues.numberWords.includes(first) || /^\d+$/.test(first);
  const isOfPeople = isAmong((isCounted ? before[1] : first) ?? '', [forms.people, cues.groups]);
  const isDefinite = forms.definite.test(before.at(-1)!);
  return isOfPeople || isFar || isDefinite || isAmong(words[index + 1] ?? '', [forms.behind, cues.relatives]);
}

/** "kamarnya sempit", "tamunya sudah datang" */
function isState(words: readonly string[], index: number, cues: NoteCues, forms: VerbForms): boolean {
  const subject = words[index - 1]!;
  // "paling lambat Jumat"
  if (forms.compounds.includes(`${subject} ${words[index]!}`)) return false;
  const isSubject = forms.definite.test(subject) && !forms.notDefinite.includes(subject);
  // "anak-anak sulit fokus", not "soal sulit di kelas"
  const next = words[index + 1] ?? cues.prepositions[0]!;
  const isOther = isAmong(next, [cues.prepositions, cues.relatives, [cues.and, cues.or], forms.notWays]);
  if (forms.ways.includes(words[index]!) && !isOther) return true;
  // "akhir pekan ramai sekali"
  if (forms.states.includes(words[index]!) && words[index + 1] === forms.very) return true;
  return isSubject && (forms.states.includes(words[index]!) || /^\d/.test(words[index]!));
}
