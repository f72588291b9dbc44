import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import type { Note, NoteContext } from './model.js';
import { endsWith, isPlural, wordsOf } from './nouns.js';
import { bareNote, spellOut } from './spell.js';
import { inSentence } from './in-sentence.js';

/** More words do not stand well behind one "because". */
const longest = 26;

/**
 * A reason that was written out, "I cannot commit to the four on, four off pattern." or "Having thought it over, I don't
 * …", whole: at a comma in it there is nothing to be cut.
 */
export function ownSentence(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const text = bareNote(raw);
  const parts = text.split(/,\s+/u);
  const at = parts.findIndex((part) => wordsOf(part)[0]?.split(/['’]/u)[0] === cues.self.toLowerCase());
  const isFit = parts.length > 1 && parts.length < 4 && (at === 0 || at === 1) && isPlain(text, cues);
  if (cues.article === '' || !isFit || spellOut(text, cues, context) !== text) return undefined;
  const isWritten = at === 0 ? raw.trim().endsWith('.') : opens(parts[0]!, cues);
  const said = at === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return isWritten ? { form: 'clause', text: inSentence(said, cues, context) } : undefined;
}

/** "My father's farm needs me after all": a word in -s before "me" or an article is its verb. */
export function kinSentence(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const text = bareNote(raw);
  const words = wordsOf(text);
  const behind = [cues.ofSelf, Object.keys(cues.usToReader), cues.determiners, [cues.own, cues.to]];
  const isVerb = (word: string, index: number) =>
    index > 1 &&
    isPlural(word, cues) &&
    isAmong(words[index + 1] ?? '', behind) &&
    !isAmong(words[index - 1]!, [cues.prepositions, cues.determiners, [cues.and]]);
  const isFit = cues.article !== '' && words[0] === cues.own && !text.includes(',') && isPlain(text, cues);
  if (!isFit || !words.some(isVerb) || spellOut(text, cues, context) !== text) return undefined;
  return { form: 'clause', text: inSentence(text, cues, context) };
}

/** "Having thought it over", "After a talk with my wife" */
function opens(text: string, cues: NoteCues): boolean {
  const [first = '', second = ''] = wordsOf(text);
  return second !== '' && (endsWith(first, cues.activityEnding) || cues.prepositions.includes(first));
}

/** One sentence, of nobody else, of nothing that a mail does not tell. */
function isPlain(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const isOfOthers = words.some((word) =>
    isAmong(word, [[cues.they], cues.them, cues.him, cues.readerAlone]),
  );
  // Of oneself one may say what one does not think.
  const bare = text.replace(/n['’]t think /gu, 'nt think ');
  const isKept = [cues.pay, cues.withheld, cues.unplaceable].some((each) => phraseFinder(each)(bare));
  const isOne = !/[;:()"“”?=<>+@£$€]|\.\s|\s[-–—]\s/u.test(text) && words.length <= longest;
  return isOne && !isOfOthers && !isKept;
}
