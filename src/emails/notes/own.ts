import type { NoteCues, OwnWords } from '../words.js';
import { isActiveVerb } from './formed.js';
import { isAmong, wordFor } from './lookup.js';
import type { Note } from './model.js';
import { wordsOf } from './nouns.js';
import { isVerb } from './verbs.js';

/** Most words a place or time has that stands before who did it: "di proyek smelter sebelumnya saya …". */
const longestPlace = 6;

/**
 * What the writer did, is able to or was, noted without a subject, as a sentence about them: "nemuin 37 klaim fiktif" is
 * "saya berhasil menemukan …", "3 tahun jaga malam" is "pengalaman 3 tahun …". What is said behind a comma goes on with it
 * where the writer did that as well; else it is cut.
 */
export function ownAccount(text: string, cues: NoteCues): Note | undefined {
  const { ownWords } = cues;
  if (ownWords === undefined || /[;:()"?=]/u.test(text)) return undefined;
  const [head = '', ...more] = text.split(/,\s+/u);
  const span = spanOf(head, ownWords);
  if (span !== undefined) return withCut({ form: 'topic', text: span }, more);
  const account = accountOf(head, cues, ownWords);
  if (account === undefined) return undefined;
  const parts = more.map((part) => withoutJoint(part, cues));
  const end = parts.findIndex((part) => !goesOn(part, cues, ownWords));
  const told = (end < 0 ? parts : parts.slice(0, end)).map((part) => inForm(part, ownWords));
  const last = told.at(-1);
  const before = [account, ...told.slice(0, -1)].join(', ');
  const joint = `${told.length > 1 ? ',' : ''} ${cues.and} `;
  const whole = last === undefined ? account : `${before}${joint}${last}`;
  // "jadi safety champion" is what somebody became.
  const written = whole.replaceAll(` ${ownWords.becomeSpoken} `, ` ${ownWords.become} `);
  return withCut({ form: 'clause', text: written }, end < 0 ? [] : more.slice(end));
}

/**
 * A reason of one's own life: "ortu sakit, harus pulang" is "orang tua saya sakit, sehingga saya harus pulang"; what does
 * not follow from it is cut.
 */
export function ownReason(text: string, cues: NoteCues): Note | undefined {
  const { ownWords } = cues;
  if (ownWords === undefined || /[;:()"?=]/u.test(text)) return undefined;
  const [head = '', ...more] = text.split(/,\s+/u);
  const kin = ownWords.kin.find((each) => head.toLowerCase().startsWith(`${each} `));
  const behind = wordsOf(head.slice(kin?.length ?? 0).trim())[0] ?? '';
  const isForm = isActiveVerb(behind, cues) || cues.verbForms?.other.test(behind) === true;
  const acts = isForm || isAmong(behind, [cues.finiteVerbs, ownWords.befalls]);
  if (kin === undefined || !(acts || behind === cues.self)) return undefined;
  const first = acts ? `${kin} ${cues.self}${head.slice(kin.length)}` : head;
  const [second = '', ...rest] = more;
  const [opener = '', next = ''] = wordsOf(second);
  if (opener === cues.self && next !== '') {
    const joint = ownWords.must.includes(next) ? `, ${ownWords.so}` : ` ${cues.and}`;
    return withCut({ form: 'clause', text: `${first}${joint} ${second}` }, rest);
  }
  return ownWords.must.includes(opener) && next !== ''
    ? withCut({ form: 'clause', text: `${first}, ${ownWords.so} ${cues.self} ${second}` }, rest)
    : withCut({ form: 'clause', text: first }, more);
}

function withCut(note: Note, cut: readonly string[]): Note {
  return cut.length === 0 ? note : { ...note, cut: cut.join(', ') };
}

/** "3 tahun jaga malam", not "3 tahun" alone. */
function spanOf(text: string, { units, experience }: OwnWords): string | undefined {
  const [, span = '', unit = '', rest = ''] =
    /^((?:lebih dari |hampir |sekitar )?\d[\d,.+–-]*)\s(\p{L}+)\s(.+)$/iu.exec(text) ?? [];
  if (!units.includes(unit.toLowerCase())) return undefined;
  const what = rest.startsWith(`${experience} `) ? rest.slice(experience.length + 1) : rest;
  return `${experience} ${span} ${unit} ${what}`;
}

function accountOf(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  const opener = `${first} ${second}`;
  if (second === '' || cues.hedges.includes(opener) || own.nouns.includes(opener)) return undefined;
  const tail = text.slice(text.indexOf(' ') + 1);
  const { self } = cues;
  // "di proyek sebelumnya saya ajak mandor …"
  const at = words.indexOf(self);
  const isPlace = isAmong(first, [cues.prepositions, own.whens]);
  if (isPlace && at > 0) {
    const place = text.split(' ').slice(0, at).join(' ');
    const deed = text
      .split(' ')
      .slice(at + 1)
      .join(' ');
    if (at > longestPlace || deed === '' || isAmong(first, [cues.asides])) return undefined;
    if (first === own.once && at === 1) return `${self} ${own.once} ${inForm(deed, own)}`;
    // "setelah saya benahi", "di tim saya ada 5 orang"
    const isMarked = own.marks.includes(wordsOf(deed)[0]!) || goesOn(deed, cues, own);
    const told = doneOf(deed, cues, own) ?? (isMarked ? `${self} ${inForm(deed, own)}` : undefined);
    if (at < 2 || told === undefined) return undefined;
    return `${told} ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
  }
  if (first === self) return `${self} ${inForm(tail, own)}`;
  if (first === own.once)
    return acts(second, cues, own) ? `${self} ${own.once} ${inForm(tail, own)}` : undefined;
  if (own.marks.includes(first)) return `${self} ${inForm(text, own)}`;
  if (own.roles.includes(first)) return `${self} ${own.ever} ${own.become} ${text}`;
  return doneOf(text, cues, own);
}

/** "menemukan 37 klaim fiktif" is something one did: "saya berhasil menemukan …"; what one has, one has. */
function doneOf(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  const words = wordsOf(text);
  const [first = ''] = words;
  if (words.length < 2 || !acts(first, cues, own)) return undefined;
  const told = inForm(text, own);
  const [verb = ''] = wordsOf(told);
  const isStill = words.some((word) => own.habits.includes(word));
  if (own.lasting.includes(verb) || isStill) return `${cues.self} ${told}`;
  return `${cues.self} ${own.results.includes(verb) ? own.done : own.ever} ${told}`;
}

function acts(word: string, cues: NoteCues, own: OwnWords): boolean {
  return isActiveVerb(word, cues) || isVerb(word, cues) || wordFor(own.roots, word) !== undefined;
}

/** "bisa las", "mengatur 80 relawan": of the writer as well. */
function goesOn(part: string, cues: NoteCues, own: OwnWords): boolean {
  const [first = '', second = ''] = wordsOf(part);
  const able = cues.completions.filter(({ of, put }) => of === 'self' && put === cues.self);
  return (
    second !== '' &&
    (isActiveVerb(first, cues) ||
      wordFor(own.roots, first) !== undefined ||
      able.some(({ starts }) => starts.includes(first)))
  );
}

/** "dan juga bisa las" */
function withoutJoint(part: string, cues: NoteCues): string {
  const [first = '', ...rest] = part.split(' ');
  const joints = [[cues.and], cues.verbForms?.openers ?? []];
  return isAmong(first.toLowerCase(), joints) && rest.length > 1 ? withoutJoint(rest.join(' '), cues) : part;
}

/** "atur rute" is written "mengatur rute"; so it is behind "pernah". */
function inForm(text: string, { roots, marks }: OwnWords): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => !marks.includes(word.toLowerCase()));
  const root = words[at] ?? '';
  const written = at === words.length - 1 ? undefined : wordFor(roots, root.toLowerCase());
  return written === undefined ? text : [...words.slice(0, at), written, ...words.slice(at + 1)].join(' ');
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
