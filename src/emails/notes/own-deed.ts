/** What the writer did, as a sentence: the verb as it is written, and whether it was once or goes on. */
import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { wordsOf } from './nouns.js';
import { asDeed } from './own-forms.js';
import { isVerb } from './verbs.js';
import { written } from './written.js';

/** "bisa las", "hafal rute": what one is able to, or like. */
export function able(word: string, cues: NoteCues, { abilities = [] }: OwnWords): boolean {
  return isPut(word, cues) || abilities.includes(word);
}

function isPut(word: string, cues: NoteCues): boolean {
  return cues.completions.some(
    ({ of, put, starts }) => of === 'self' && put === cues.self && starts.includes(word),
  );
}

/** "menemukan 37 klaim fiktif" is something one did: "saya berhasil menemukan …"; what one has, one has. */
export function doneOf(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  const words = wordsOf(text);
  const [first = ''] = words;
  if (words.length < 2 || !acts(first, cues, own)) return undefined;
  const told = inForm(text, own);
  const [verb = ''] = wordsOf(told);
  const isStill = words.some((word) => own.habits.includes(word));
  if (own.lasting.includes(verb) || isStill) return `${cues.self} ${told}`;
  return `${cues.self} ${own.results.includes(verb) ? own.done : own.ever} ${told}`;
}

export function deedOf(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  return doneOf(asDeed(text, cues, own) ?? text, cues, own);
}

export function acts(word: string, cues: NoteCues, own: OwnWords): boolean {
  return isActiveVerb(word, cues) || isVerb(word, cues) || written(word, own) !== undefined;
}

/** "sudah terbiasa mengajar" without what stands before the verb. */
export function withoutMarks(text: string, { marks }: OwnWords): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => !marks.includes(word));
  return words.slice(Math.max(0, at)).join(' ');
}

/** "bisa las", "mengatur 80 relawan": of the writer as well. */
export function goesOn(part: string, cues: NoteCues, own: OwnWords): boolean {
  const [first = '', second = ''] = wordsOf(part);
  const isAct =
    isActiveVerb(first, cues) || (written(first, own) !== undefined && !isTurned([first, second], cues));
  return second !== '' && (isAct || isPut(first, cues));
}

/** "panen cuma turun 5 persen": behind what may be a verb or a noun stands the verb. */
export function isTurned([first = '', second = '']: readonly string[], cues: NoteCues): boolean {
  return cues.finiteVerbs.includes(second) && !isActiveVerb(first, cues);
}

/** "atur rute" is written "mengatur rute"; so it is behind "pernah". */
export function inForm(text: string, own: OwnWords): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => !own.marks.includes(word.toLowerCase()));
  const root = words[at] ?? '';
  const isPair = own.nouns.includes(
    words
      .slice(at, at + 2)
      .join(' ')
      .toLowerCase(),
  );
  const form = at === words.length - 1 || isPair ? undefined : written(root.toLowerCase(), own);
  return form === undefined ? text : [...words.slice(0, at), form, ...words.slice(at + 1)].join(' ');
}
