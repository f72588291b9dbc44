import type { NoteCues } from './cues.js';
import { actsBehindAside, actsOnMany } from './acts.js';
import { likelyVerbIn, mayBeVerb } from './clause.js';
import { mayTell } from './form.js';
import { isDoneTo } from './form/reduced.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { endsWith, isPlural, wordsOf } from './nouns.js';
import { isOneSentence } from './sentence.js';
import { withoutListed } from './split.js';
import { asThing, isThing } from './thing.js';

/**
 * A point, where it is one thing or one sentence for sure: what only a colon could carry, "60 ton crane", is left out, and of
 * "the forum moved online, turnout doubled" the rest is not glued on. A quotation is whole as it is.
 *
 * @param noted - how it was noted: who wrote an article had a noun in mind
 */
export function wholeOf(note: Note, noted: string, cues: NoteCues): Note | undefined {
  if (cues.article === '' || cues.auxiliaries.length === 0 || note.text.includes('"')) return note;
  switch (note.form) {
    case 'either':
      return thingOrSentence(note, cues);
    case 'clause':
      return isOneSentence(note.text, cues) ? note : undefined;
    case 'topic':
      return isOnTopic(note.text, noted, cues) ? note : undefined;
    case 'doing':
      return !note.text.includes(', ') || isPlainList(note.text, cues) ? note : undefined;
    default:
      return note;
  }
}

function isOnTopic(text: string, noted: string, cues: NoteCues): boolean {
  const [first = ''] = wordsOf(text);
  if (cues.questionWords.includes(first)) return !text.includes(', ');
  if (text.includes(', ')) return isPlainList(text, cues);
  if (isAmong(wordsOf(noted)[0] ?? '', [cues.determiners])) return true;
  return cues.topical?.test(text) === true || isDoneTo(wordsOf(text), cues) || isThing(text, cues);
}

/** "sick leave, weekend cover and training"; not "prior auths, sessions cap at 20 and the rest". */
function isPlainList(text: string, cues: NoteCues): boolean {
  const items = text.split(new RegExp(`,\\s+(?:${cues.and}\\s+)?|\\s${cues.and}\\s`, 'u'));
  return wordsOf(text).includes(cues.and) && items.every((item) => isPlainItem(item, cues));
}

function isPlainItem(item: string, cues: NoteCues): boolean {
  const words = wordsOf(item);
  const [first = ''] = words;
  const isShort = words.length < 2 && first.length < 4 && !/^\p{Lu}{2}/u.test(item);
  const speaks = words.some((word) => isAmong(word, [cues.pronouns, cues.finiteVerbs, cues.questionWords]));
  // "the 300 hives on four sites"
  const isSure = (!/\d/.test(item) || first === cues.article) && !isShort && !speaks && !mayTell(item, cues);
  return words.length > 0 && isSure && isThing(item, cues) && !endsWith(words.at(-1)!, cues.mannerEnding);
}

/** "the roof leaks at night", with its article, is a sentence, "parts for the lift take months" as well; "menu changes every week" a thing. */
function thingOrSentence(note: Note, cues: NoteCues): Note | undefined {
  const { text } = note;
  const words = wordsOf(text);
  const isBegun = cues.determiners.includes(words[0]!) && !cues.habits.includes(words[0]!);
  if (isBegun ? mayTell(text, cues) : actsOfMany(text, cues)) return { ...note, form: 'clause' };
  if (text.includes(', ') || (!isBegun && actsOnMany(words, cues)) || !isThing(text, cues, !isBegun))
    return undefined;
  return { ...note, form: 'topic', text: asThing(text, cues) };
}

/** "members who owe rent stop answering", "visitors tap on glass": many, and what they do by a word known for a verb. */
function actsOfMany(noted: string, cues: NoteCues): boolean {
  const words = wordsOf(withoutListed(noted, cues));
  const [first = '', second = ''] = words;
  if (!endsWith(first, cues.plural.ending) || !isPlural(first, cues)) return false;
  const likely = likelyVerbIn(words, cues);
  const isNear =
    mayBeVerb(second, cues) &&
    !isPlural(second, cues) &&
    !cues.attributive.includes(first) &&
    words.length > 2;
  return (likely !== undefined && likely.at > 1) || actsBehindAside(words, cues) || isNear;
}
