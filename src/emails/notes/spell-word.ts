import { capital } from '../../text/case.js';
import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import { isCount, isPlural } from './nouns.js';
import type { ofTrade } from './trade.js';
import { bareVerb, written } from './written.js';

/** By what a word of a note is spelled, beside the words of the language. */
export interface Spelling {
  readonly isShouted: boolean;
  /** Names as they are written, by their words in small letters. */
  readonly names: ReadonlyMap<string, string>;
  readonly inTrade: ReturnType<typeof ofTrade>;
  readonly misspellings: Readonly<Record<string, string>> | undefined;
}

export function namesByWord(names: readonly string[]): ReadonlyMap<string, string> {
  const words = names.flatMap((name) => name.split(/\s+/));
  return new Map(words.map((word) => [word.toLowerCase(), word]));
}

/** A word as it is written out, by what it is: stressed, a day, a name, a unit, a short form, a month. */
export function spellWord(
  index: number,
  words: readonly string[],
  spelling: Spelling,
  cues: NoteCues,
): string {
  const word = words[index]!;
  const small = word.toLowerCase();
  if (/^\p{Lu}{2,}$/u.test(word) && isStress(small, cues)) return small;
  return (
    spanIn(word, cues) ??
    dayAt(index, words, cues) ??
    nameAt(index, words, spelling, cues) ??
    unitAt(index, words, cues) ??
    clippedAt(index, words, cues) ??
    shortFormAt(index, words, spelling, cues) ??
    beforeComma(word, cues) ??
    (isCapitalized(index, words, cues) ? capital(word) : word)
  );
}

/** The word in small letters, without marks behind it. */
function bareOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}]+$/u, '');
}

/** "grill AND fryer", "do NOT": capitals for stress. */
function isStress(word: string, cues: NoteCues): boolean {
  return isAmong(word, [[cues.and], cues.negations, cues.adverbs, cues.determiners]);
}

/** "nov-march", "mon–fri": from one to the other. */
function spanIn(word: string, { to, shorthand, moments, months }: NoteCues): string | undefined {
  const [, from = '', until = '', mark = ''] = /^(\p{L}+)[-–](\p{L}+)(\P{L}*)$/u.exec(word) ?? [];
  if (to === '' || from === '') return undefined;
  const [first, last] = [from, until].map((part) => {
    const small = part.toLowerCase();
    const whole = wordFor(shorthand, small) ?? capital(small);
    const isWhen =
      isAmong(whole.toLowerCase(), [moments.days, months]) || isAmong(whole, [Object.values(shorthand)]);
    return isWhen && /^\p{Lu}\p{Ll}{2}/u.test(whole) ? whole : undefined;
  });
  return first !== undefined && last !== undefined ? `${first} ${to} ${last}${mark}` : undefined;
}

/** "Sat work", not "Sat with a client". */
function dayAt(index: number, words: readonly string[], cues: NoteCues): string | undefined {
  const next = words[index + 1];
  const isDay =
    words[index] === 'Sat' && next !== undefined && !isAmong(next, [cues.prepositions, cues.particles]);
  return isDay ? wordFor(cues.shorthand, 'sat.') : undefined;
}

/** "marv" is Marv. */
function nameAt(
  index: number,
  words: readonly string[],
  { names, isShouted }: Spelling,
  cues: NoteCues,
): string | undefined {
  const bare = bareOf(words[index]!);
  const name = names.get(bare);
  if (name === undefined) return undefined;
  const isName = isShouted || (isNameAlone(bare, cues) && !isNounAt(index, words, cues));
  return isName ? name + words[index]!.slice(bare.length) : undefined;
}

/** Whether a name in small letters can be nothing else: "marv", not "grace" or "will". */
function isNameAlone(name: string, cues: NoteCues): boolean {
  const lists = [
    cues.massNouns,
    cues.eitherVerbs,
    cues.taskVerbs,
    cues.nounVerbs,
    cues.auxiliaries,
    cues.properWords,
  ];
  const more = [
    cues.prepositions,
    cues.determiners,
    cues.modalNames,
    cues.finiteVerbs,
    cues.pastVerbs,
    cues.commonNames,
  ];
  return name.length > 2 && !isAmong(name, [...lists, ...more]);
}

/** "the minibus grant", in a room with Mr Grant. */
function isNounAt(index: number, words: readonly string[], { article, determiners }: NoteCues): boolean {
  const before = words.slice(Math.max(0, index - 2), index).map((word) => word.toLowerCase());
  return article !== '' && before.some((word) => determiners.includes(word));
}

/** "40 hrs", "for an hr", not "an hr manager". */
function unitAt(index: number, words: readonly string[], cues: NoteCues): string | undefined {
  const small = words[index]!.toLowerCase();
  const bare = bareOf(small);
  const before = (words[index - 1] ?? '').toLowerCase();
  const opensMore = !isAmong(words[index + 1] ?? '', [cues.prepositions, ['']]);
  const isOne = before !== '' && (before === cues.per || (cues.indefinite.includes(before) && !opensMore));
  if (!isOne && !/^[\d.,/–-]+$/.test(before)) return undefined;
  const unit = wordFor(cues.shortUnits, bare);
  return unit && unit + small.slice(bare.length).replace(/^\./, '');
}

/** "its 4 g a day" is "it is". */
function clippedAt(index: number, words: readonly string[], cues: NoteCues): string | undefined {
  const next = words[index + 1] ?? '';
  const opensFact = /^\d/.test(next) || cues.determiners.includes(next);
  return opensFact && !isOfWhole(index, words, cues)
    ? wordFor(cues.clipped, words[index]!.toLowerCase())
    : undefined;
}

/** "9 of its 14 rowers", "the museum and its 40 guides": those of a whole; not "and its 12 hours". */
function isOfWhole(index: number, words: readonly string[], cues: NoteCues): boolean {
  const [before = '', , count = '', ...rest] = words.slice(index - 1).map((word) => word.toLowerCase());
  const noun = bareOf(rest[0] ?? '');
  if (index < 1 || before.endsWith(',')) return false;
  const isCounted = isCount(count, cues) && isPlural(noun, cues) && !cues.durations.includes(noun);
  return cues.prepositions.includes(before) || before === cues.of || (before === cues.and && isCounted);
}

/** "ppl" are people; but "code in R" is no "are", nor "PT" a patient. */
function shortFormAt(
  index: number,
  words: readonly string[],
  { isShouted, inTrade, misspellings }: Spelling,
  cues: NoteCues,
): string | undefined {
  const word = words[index]!;
  const small = word.toLowerCase();
  const bare = bareOf(word);
  const written = writtenOut(small, cues) ?? inTrade(bare) ?? wordFor(misspellings, small);
  if (written === undefined) return undefined;
  // "code in r"
  const before = (words[index - 1] ?? '').toLowerCase();
  const isLetter =
    bare.length === 1 && cues.prepositions.includes(before) && cues.finiteVerbs.includes(written);
  // "kebun Bener Meriah"
  const isNamed = cues.article === '' && index > 0 && isNameLike(word) && isNameLike(words[index + 1] ?? '');
  const isPlain = isShouted || !isInCapitals(word) || small === written.toLowerCase();
  if (!isPlain || isLetter || isNamed) return undefined;
  if (isBehindDoer(written, index, words, cues)) return bareVerb(written, cues.ownWords!);
  // "... next month's pay. That's only right ...": a sentence within a note stays one.
  const isOpening = /[.?!]$/u.test(before) && /^\p{Lu}/u.test(word);
  return isOpening ? capital(written) : written;
}

/** "anjing yang akan saya pegang": behind its doer a verb stands bare. */
function isBehindDoer(
  written: string,
  index: number,
  words: readonly string[],
  { ownWords, verbForms, asides, self, shorthand }: NoteCues,
): boolean {
  const doer = words[index - 1]?.toLowerCase() ?? '';
  const isSelf = (wordFor(shorthand, doer) ?? doer) === self;
  const isOfThing = words.slice(Math.max(0, index - 4), index - 1).includes(asides[0]!);
  return ownWords !== undefined && isSelf && isOfThing && verbForms?.active.test(written) === true;
}

/** "ppl", "hrs.": a short form of three letters may have a dot. */
export function writtenOut(word: string, { shorthand, hasTwice, ownWords }: NoteCues): string | undefined {
  const plain = word.replace('’', "'");
  const written = wordFor(shorthand, plain) ?? wordFor(shorthand, plain.replace(/(?<=\p{L}{3})\.$/u, ''));
  // "nolaknya"; "bedanya" is a noun.
  const [, stem = ''] = /^(\p{L}{4,})nya$/u.exec(plain) ?? [];
  const ofStem = hasTwice ? wordFor(shorthand, stem) : undefined;
  const ofChat = ownWords && ofChatVerb(plain, ownWords);
  return written ?? ofChat ?? (ofStem && /^(?!ber)\p{L}+$/u.test(ofStem) ? `${ofStem}nya` : undefined);
}

/** "pisahin" is "memisahkan", where "pisah" is known. */
function ofChatVerb(word: string, own: OwnWords): string | undefined {
  const [, base = ''] = /^(\p{Ll}{3,})in$/u.exec(word) ?? [];
  const isKnown = own.bases?.includes(base) === true || Object.hasOwn(own.roots, base);
  const verb = isKnown ? written(base, own) : undefined;
  return verb && `${verb}kan`;
}

/** "PT", "R," */
function isInCapitals(word: string): boolean {
  return /^\p{Lu}(?:\p{Lu}*|[,.;:)]+)$/u.test(word);
}

/** Whether a word is written like a part of a name. */
function isNameLike(word: string): boolean {
  return /^\p{Lu}\p{Ll}+/u.test(word);
}

/** "11 years old lol, and" keeps its comma. */
function beforeComma(word: string, cues: NoteCues): string | undefined {
  const bare = bareOf(word);
  const isMarked = word.toLowerCase() === `${bare},` && !isInCapitals(word);
  const written = isMarked ? wordFor(cues.shorthand, bare) : undefined;
  return written === undefined ? undefined : `${written},`;
}

/** "monday", and "the wing opens in may". */
function isCapitalized(index: number, words: readonly string[], cues: NoteCues): boolean {
  const bare = bareOf(words[index]!);
  const before = (words[index - 1] ?? '').toLowerCase();
  const opener = writtenOut(before, cues) ?? before;
  const isMonth = cues.months.includes(bare) && isAmong(opener, [cues.prepositions, cues.times]);
  return isMonth || isAmong(bare, [cues.capitalized, cues.placeNames ?? []]);
}
