import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { withinLimit } from './limit.js';
import { withCut } from './own-reason.js';
import { wordsOf } from './nouns.js';
import { joinParts, outcomeOf, type Part } from './outcome.js';
import { able, acts, deedOf, doneOf, goesOn, inForm, isTurned, withoutMarks } from './own-deed.js';
import { broughtAbout, placedFirst, skillOf } from './own-forms.js';
import { habitOf, placedAccount, placedIn, spanThere } from './own-place.js';
import { isDoneOnce, isOfOwner, ownPlain, prizeOf } from './own-plain.js';
import { asTyped, asWritten, madeByWriter, objectFirst } from './own-typed.js';
import { wayOf } from './own-way.js';
import { toldWhole } from './own-whole.js';
import { bareBehindDoer } from './written.js';

/**
 * What the writer did, has or was, noted without a subject, as a sentence about them: "nemuin 37 klaim fiktif" is "saya
 * berhasil menemukan …", "3 tahun jaga malam" is "saya memiliki pengalaman 3 tahun …". What stands behind a comma goes on
 * with it where that is theirs as well, or came of it; else it is cut.
 */
export function ownAccount(noted: string, cues: NoteCues): Note | undefined {
  const { ownWords } = cues;
  if (ownWords === undefined) return undefined;
  const text = asTyped(
    objectFirst(
      (ownWords.named ?? []).reduce((whole, [from, to]) => whole.replace(from, to), noted),
      cues,
      ownWords,
    ),
    cues,
    ownWords,
    (word) => able(word, cues, ownWords) || acts(word, cues, ownWords),
  );
  if (/[;:()"?=]/u.test(text)) return undefined;
  if (ownWords.whole?.test(text)) return toldWhole(text, cues, ownWords);
  const plain = ownPlain(text, cues, ownWords);
  if (plain !== undefined) return { ...plain, text: asWritten(plain.text, ownWords) };
  // "Fastlane + GitHub Actions"
  const joined = text.replace(/(?<=\p{L}) \+ (?=\p{L})/gu, ` ${cues.and} `);
  const pieces = piecesOf(joined, cues, ownWords);
  const found = pieces.findIndex((piece) => accountOf(piece, cues, ownWords) !== undefined);
  const at = Math.max(0, found);
  const isProven =
    ownWords.outcomes?.happened.test((pieces[at + 1] ?? '').replace(`${cues.asides[0]!} `, '')) === true;
  const account = accountOf(pieces[at]!, cues, ownWords, isProven) ?? namedAlone(pieces[at]!, cues, ownWords);
  if (account === undefined) return undefined;
  const before = pieces.slice(0, at);
  const head = before.length === 1 ? besides(before[0]!, account, ownWords) : undefined;
  const parts: Part[] = [];
  for (const piece of pieces.slice(at + 1)) {
    const isHad =
      account.startsWith(`${cues.self} ${ownWords.have!} `) && parts.every(({ joint }) => joint === 'has');
    const part = partOf(piece, parts.at(-1)?.text ?? account, isHad, cues, ownWords);
    if (part === undefined) break;
    parts.push(part);
  }
  const isLong = (text: string) => withinLimit({ form: 'clause', text }) === undefined;
  while (parts.length > 0 && isLong(joinParts(head ?? account, parts, cues.and).text)) parts.pop();
  const { told, text: whole } = joinParts(head ?? account, parts, cues.and);
  const cut = [...(head === undefined ? before : []), ...pieces.slice(at + 1 + told)];
  return withCut({ form: 'clause', text: bareBehindDoer(asWritten(whole, ownWords), cues) }, cut);
}

/** What tells of the writer only where nothing else in the note does. */
function namedAlone(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  const placed = placedFirst(text, cues, own, (rest) => broughtAbout(rest, cues, own) !== undefined);
  if (placed !== undefined) return `${broughtAbout(placed.deed, cues, own)!} ${placed.place}`;
  return broughtAbout(text, cues, own) ?? skillOf(text, cues, own);
}

/** The parts between commas, and between "dan" where one more account begins there: "6 tahun di apotek dan punya STRA". */
function piecesOf(text: string, cues: NoteCues, own: OwnWords): string[] {
  const isOne = (words: readonly string[]) => accountOf(words.join(' '), cues, own) !== undefined;
  return text.split(/,\s+/u).flatMap((part) => {
    const words = withoutJoint(part, cues).split(' ');
    // "melatih 12 kader dan bidan desa"
    const isObject = (index: number) =>
      own.agent?.test(words[index]!) === true &&
      acts(wordsOf(withoutMarks(part, own))[0]!, cues, own) &&
      !/\d/.test(words.slice(index).join(' '));
    const at = words.findIndex(
      (word, index) =>
        index > 1 && word === cues.and && isOne(words.slice(index + 1)) && !isObject(index + 1),
    );
    return at < 0 || !isOne(words.slice(0, at))
      ? [words.join(' ')]
      : [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
  });
}

/** "pelatihan K3 2024, sudah memegang 3 proyek": what stands before it is told as what there is beside it. */
function besides(head: string, account: string, { courses, besides: opener }: OwnWords): string | undefined {
  return opener !== undefined && courses?.test(head) ? `${opener} ${head}, ${account}` : undefined;
}

function partOf(
  text: string,
  before: string,
  hasBefore: boolean,
  cues: NoteCues,
  own: OwnWords,
): Part | undefined {
  if (own.slight?.test(text)) return undefined;
  const way = wayOf(text, cues, own);
  if (way !== undefined) return { joint: 'behind', text: way };
  if (text.startsWith(`${own.ever} `)) return { joint: 'own', text: inForm(text, own) };
  const outcome = outcomeOf(text, before, cues, own);
  if (outcome?.joint === 'never') return outcome;
  if (own.ofPeople?.includes(text.toLowerCase())) return { joint: 'own', text: text.toLowerCase() };
  // "sudah mengikuti pelatihan, di RS lama menangani 20 pasien": what was done there is one thing more.
  const there = outcome?.joint === 'behind' ? accountThere(text, cues, own) : undefined;
  if (there !== undefined) return { joint: 'own', text: there.slice(cues.self.length + 1) };
  const thing = spanOf(text, own) ?? (own.owned?.test(text) ? text : undefined);
  // "memiliki SIM B1 dan pengalaman 6 tahun …"
  if (thing !== undefined) return { joint: 'has', text: hasBefore ? thing : `${own.have!} ${thing}` };
  const [, verb = '', rest = ''] = /^(\S+) (.+)$/u.exec(text) ?? [];
  const isHad = own.lasting.includes(verb) && own.owned?.test(rest) === true;
  if (isHad) return { joint: 'has', text: hasBefore ? rest : text };
  // "sertifikat AK3, magang 4 bulan": behind what one has, what one did is told as such.
  const done = hasBefore ? deedOf(text, cues, own)?.slice(cues.self.length + 1) : undefined;
  if (goesOn(text, cues, own)) return { joint: 'own', text: done ?? inForm(text, own) };
  // "sertifikat Brevet A, 120 SPT": a certificate has no number of anything.
  const isOfPaper = hasBefore && /^\d/.test(text) && !before.includes(` ${own.experience} `);
  if (outcome?.joint === 'behind' && isOfPaper) return undefined;
  // "brevet A, IPK 3,7": one thing of several one has
  const isOneMore = hasBefore && outcome?.text === `${cues.with} ${text}`;
  if (isOneMore && !` ${before}`.includes(` ${own.experience} `)) return { joint: 'has', text };
  if (outcome !== undefined) return outcome;
  // "pernah setahun di Jepang", "ketua RT"; not "tahan 2 tahun", as a pump can
  const [first = ''] = wordsOf(text);
  const isThings = able(first, cues, own) && own.ofPeople?.includes(first) !== true;
  const account = isThings ? undefined : accountOf(text, cues, own);
  return account === undefined ? undefined : { joint: 'own', text: account.slice(cues.self.length + 1) };
}

/** "3 tahun jaga malam", not "3 tahun" alone: "pengalaman 3 tahun menjaga malam". */
function spanOf(text: string, own: OwnWords): string | undefined {
  const { experience, as, agent } = own;
  if (own.hours?.test(text)) return `${experience} ${text}`;
  const [, span = '', unit = '', rest = ''] = own.span?.exec(text) ?? [];
  if (rest === '') return undefined;
  const what = rest.startsWith(`${experience} `) ? rest.slice(experience.length + 1) : rest;
  const isTrade = as !== undefined && agent?.test(wordsOf(what)[0] ?? '') === true;
  return `${experience} ${span} ${unit} ${isTrade ? `${as} ${what}` : inForm(what, own)}`;
}

/** One part of an account as a sentence, or nothing. */
function accountOf(text: string, cues: NoteCues, own: OwnWords, isProven = false): string | undefined {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  const opener = `${first} ${second}`;
  if (own.slight?.test(text) || isOfOwner(words, cues)) return undefined;
  if (second === '' || cues.hedges.includes(opener) || own.nouns.includes(opener)) return undefined;
  const { self } = cues;
  const made = madeByWriter(
    text,
    cues,
    own,
    (word) => able(word, cues, own) || isActiveVerb(word, cues),
    (deed) => doneOf(deed, cues, own),
  );
  if (made !== undefined) return made === '' ? undefined : made;
  const spent = spanThere(text, words, cues, own);
  if (spent !== undefined) return spent === '' ? undefined : spent;
  const span = spanOf(text, own);
  const prize = prizeOf(text, cues, own);
  if (prize !== undefined) return prize;
  const thing = span ?? (own.owned?.test(text) ? text : undefined);
  if (thing !== undefined && own.have !== undefined) return `${self} ${own.have} ${thing}`;
  const tail = text.slice(text.indexOf(' ') + 1);
  // "eks komandan regu", not "eks Gojek"; "jadi kasir"
  if (own.formers?.includes(first) || first === own.becomeSpoken)
    return own.agent?.test(second) ? `${self} ${own.ever} ${own.become} ${tail}` : undefined;
  if (isAmong(first, [cues.prepositions, own.whens]) && words.includes(self))
    return placedAccount(text, words, cues, own);
  // "tiap Sabtu saya mengajar"
  const isHabit = own.habits.includes(first) && words.includes(self);
  if (isHabit) return habitOf(text, words.indexOf(self), cues, own);
  const placed = placedFirst(text, cues, own, (rest) => deedOf(rest, cues, own) !== undefined);
  if (placed !== undefined) return placedIn(deedOf(placed.deed, cues, own)!, placed.place, cues);
  // "saya membangun 40 komponen": once
  if (first === self && isDoneOnce(tail, isProven, cues, own)) return doneOf(tail, cues, own);
  if (first === self) return `${self} ${inForm(tail, own)}`;
  if (first === own.once)
    return acts(second, cues, own) ? `${self} ${own.once} ${inForm(tail, own)}` : undefined;
  if (own.marks.includes(first) || able(first, cues, own) || own.grown?.test(text))
    return `${self} ${inForm(text, own)}`;
  // "guru saya" is somebody else.
  if (own.roles.includes(first) && second !== self) return `${self} ${own.ever} ${own.become} ${text}`;
  // "panen cuma turun 5 persen" is what became of it, "panen 3 ton" a deed.
  if (isTurned(words, cues)) return undefined;
  return deedOf(text, cues, own) ?? tradeOf(text, cues, own) ?? accountThere(text, cues, own);
}

/** "fotografer produk 5 tahun": one was that, or is. */
function tradeOf(text: string, { self, speaking }: NoteCues, own: OwnWords): string | undefined {
  const [, trade = '', span = '', unit = ''] = /^(\D+) (\d[\d,.]*) (\p{L}+)$/u.exec(text) ?? [];
  const isSpan = own.units.includes(unit);
  const what = isSpan ? trade : text;
  const isTrade = own.agent?.test(wordsOf(what)[0]!) === true && what.split(' ').length < 6;
  // "pengunjung naik", "pewawancara bilang kandidat cocok"
  const isTold = (word: string) => word === self || isAmong(word, [own.comes ?? [], speaking]);
  if (wordsOf(what).some(isTold)) return undefined;
  if (!isTrade || own.experienced === undefined || (!isSpan && /\d/.test(text))) return undefined;
  return `${self} ${own.experienced} ${isSpan ? `${span} ${unit} ` : ''}${own.as!} ${what}`;
}

/** "di kantor lama susun arsip" */
function accountThere(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  const words = text.split(' ');
  if (!cues.prepositions.includes(words[0]!)) return undefined;
  const at = [2, 3, 4, 5].find((index) => own.placesBefore?.test(words.slice(0, index).join(' ')));
  const told = at === undefined ? undefined : accountOf(words.slice(at).join(' '), cues, own);
  return told === undefined ? undefined : `${told} ${words.slice(0, at).join(' ')}`;
}

/** "dan juga bisa las" */
function withoutJoint(part: string, cues: NoteCues): string {
  const [first = '', ...rest] = part.split(' ');
  const joints = [[cues.and], cues.verbForms?.openers ?? []];
  return isAmong(first.toLowerCase(), joints) && rest.length > 1 ? withoutJoint(rest.join(' '), cues) : part;
}
