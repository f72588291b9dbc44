import type { Cues } from '../../cues/cues.js';
import { alsoFamilyNames, alsoGivenNames, brands, nameParticles } from '../../cues/shared.js';
import { givenNames } from '../../cues/given-names.js';
import type { Word } from '../message/words-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf } from '../words/plain.js';

const whole = (phrases: readonly string[]) => new RegExp(`^${anyOf(phrases)}$`);

/** What a word can be around a name. */
export const nameWordsOf = perCues(({ people, time, mail }: Cues) => ({
  honorific: new RegExp(`^${anyOf(people.honorifics)}\\.?$`),
  academic: new RegExp(`^${anyOf(people.academic)}\\.?$`),
  notName: whole([
    ...brands,
    ...people.notNames,
    ...people.articles,
    ...people.and,
    ...time.weekdays,
    ...mail.greetings,
    ...mail.closings,
    ...people.hr,
  ]),
  job: whole(people.jobs),
  unit: whole(people.units),
  department: new RegExp(`^(?:${anyOf(people.hr)})(?![a-z])`),
}));

/** Small words inside names. */
export const particle = whole(nameParticles);
/** Words of other use that begin a name when another part follows. */
export const alsoGivenName = whole(alsoGivenNames);
/** Trades that go on a name. */
export const alsoFamilyName = whole(alsoFamilyNames);
/** `J.`, `J.-P.`, and a letter alone */
export const initial = /^(?:\p{Lu}\.?|\p{Lu}\.-?\p{Lu}\.)$/u;
/** The form of a given or family name. */
export const namePart = /^\p{Lu}[\p{L}\p{M}]{0,30}(?:['’-][\p{L}\p{M}]{1,30}){0,3}$/u;

/** A word without `'s` and the like. */
export function withoutPossessive(text: string): string {
  return text.replace(/['’](?:s|ll|d|re|ve)$/, '');
}

/** Whether a word can be a given or family name and has no other use. */
export function isNamePart(word: Word | undefined, cues: Cues): boolean {
  if (!word) return false;
  const { notName, honorific, job } = nameWordsOf(cues);
  const text = withoutPossessive(word.text);
  const plain = word.plain.slice(0, text.length);
  return (
    text.length > 1 &&
    namePart.test(text) &&
    !/^\p{Lu}{2,}s?$/u.test(text) &&
    // "SENCo", "DevOps"
    !/^\p{Lu}{2,}\p{Ll}/u.test(text) &&
    !notName.test(plain) &&
    !honorific.test(plain) &&
    // "Murat" is no "Stadtrat".
    (!job.test(plain) || isGivenName(plain))
  );
}

/** Whether a word begins with a capital. */
export function isCapital(word: { readonly text: string } | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** Whether a word makes a phrase a job title. */
export function isJobWord(plain: string, cues: Cues): boolean {
  return nameWordsOf(cues).job.test(plain.replace(/['’]?s?['’]$/, ''));
}

/** Whether a word is one that no name begins with or holds. */
export function isNoName(plain: string, cues: Cues): boolean {
  return nameWordsOf(cues).notName.test(plain);
}

let given: ReadonlySet<string> | undefined;

/** Whether a word, as cues compare it, is a common given name. */
export function isGivenName(plain: string): boolean {
  given ??= new Set(givenNames.split(' '));
  return given.has(plain);
}
