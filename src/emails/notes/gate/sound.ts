import type { NoteCues } from '../cues.js';
import { isAmong } from '../lookup.js';
import type { Note, NoteContext } from '../model.js';
import { endsWith, isPlural, wordsOf } from '../nouns.js';
import { mainVerbAt } from '../verbs.js';

/** So much without a blank is no word, but a key that was held down or what nobody reads; an address may be as long. */
const endless = /(?<!\S)(?!\S{0,20}:\/\/)\S{81}/u;

/**
 * Whether what was read of a note can be signed, whatever way it was read. A last look at the words that are told: chat words
 * that nobody wrote out, an end that hangs, a number cut from what it counts, a noun taken for the verb. What fails is left out.
 */
export function isSound(
  { form, text }: Pick<Note, 'form' | 'text'>,
  raw: string,
  cues: NoteCues,
  kind: NoteContext['kind'],
): boolean {
  if (endless.test(text)) return false;
  const sound = cues.gate?.sound;
  if (sound === undefined) return true;
  const isOdd = sound.told.some((each) => each.test(text)) || sound.noted.some((each) => each.test(raw));
  const isClause = form === 'clause' && (kind ?? 'point') === 'point';
  return !isOdd && !isCutFromNumber(text, raw, cues) && !(isClause && isNounForVerb(text, raw, cues));
}

/** "in aisle" of "in aisle 12–20": which one is said no more. */
function isCutFromNumber(text: string, raw: string, { gate }: NoteCues): boolean {
  const sound = gate?.sound;
  const last = wordsOf(text).at(-1) ?? '';
  const at = raw.toLowerCase().lastIndexOf(`${last} `);
  // "children in Year 3 are new to English this year"
  const isEnd = raw
    .toLowerCase()
    .replace(/[.?!…\s]+$/u, '')
    .endsWith(` ${last}`);
  return (
    !isEnd && sound?.counted.test(last) === true && at >= 0 && /^\d/.test(raw.slice(at + last.length + 1))
  );
}

/** "the VAT returns for forty clients" tells nothing, and neither does "you are waiting times" of a note that has no "you". */
function isNounForVerb(text: string, raw: string, cues: NoteCues): boolean {
  const sound = cues.gate?.sound;
  const words = wordsOf(text);
  if (sound?.lent.test(text) === true && !sound.them.test(raw)) return true;
  // "it's the boiler": the verb is in its first word; "the orchestra tours without a truck of its own" is of one.
  const isOfOne = cues.ofIt !== undefined && words.indexOf(cues.ofIt) > 2;
  if (isOfOne || /^\p{L}+['’]/u.test(text)) return false;
  const isVerb = (word: string, index: number) =>
    index > 0 &&
    (isAmong(word, [cues.finiteVerbs, cues.copulas]) ||
      sound?.staying.test(word) === true ||
      // "stock counts never match"
      isAmong(words[index - 1]!, [cues.adverbs, cues.habits, cues.never, cues.pronouns]));
  if (words.some(isVerb)) return false;
  const at = mainVerbAt(words, cues);
  // "callbacks on new installs eating profit"
  if (at > 0 && endsWith(words[at + 1] ?? '', cues.activityEnding)) return true;
  // "suppliers bid for the work": many, and a word in their form
  const isOfMany = (word: string, index: number) =>
    !isPlural(word, cues) &&
    (words[index - 2] === cues.and ||
      (isPlural(words[index - 1]!, cues) && !cues.attributive.includes(words[index - 1]!)));
  const isNoun = (word: string, index: number) =>
    index > 0 &&
    !isOfMany(word, index) &&
    sound?.nouns.test(word) === true &&
    cues.prepositions.includes(words[index + 1] ?? '');
  return at < 0 ? words.some(isNoun) : isNoun(words[at]!, at);
}
