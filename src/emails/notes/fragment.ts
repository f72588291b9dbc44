import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';
import type { NoteKind } from './model.js';
import { wordsOf } from './nouns.js';
import { isMixedRun } from './run.js';
import { isPast, isRegularPast } from './verbs.js';

/** Most words that can stand behind a colon without being a sentence. */
const longest = 11;

/**
 * Whether a note can stand behind a colon just as it was noted: "no boiler after 10", "1.2 million miles no accidents".
 * It is short, tells of nobody, and neither begins nor ends in the middle of something.
 */
export function isFragment(text: string, cues: NoteCues, kind: NoteKind): boolean {
  const words = wordsOf(text);
  const [first = ''] = words;
  if (cues.auxiliaries.length === 0 || kind === 'thing' || words.length < 2 || words.length > longest)
    return false;
  if (/[=<>@\\|?()→]|: |\s[-–—]\s/u.test(text) || hasTwoClocks(words, text)) return false;
  if (isMixedRun(text, cues)) return false;
  // "Opus 114, delivery slipped": the second part is a sentence.
  if (text.includes(',') && words.some((word) => isRegularPast(word, cues))) return false;
  if (cues.emptyNotes.includes(words.join(' ')) || isPast(first, cues)) return false;
  const isNo = cues.noMore.startsWith(`${first} `);
  const neverFirst = [
    cues.prepositions,
    cues.notFirst,
    cues.questionWords,
    cues.relatives,
    cues.turns,
    cues.negations,
  ];
  if (!isNo && isAmong(first, neverFirst)) return false;
  const neverLast = [cues.prepositions, cues.determiners, cues.relatives, [cues.and]];
  // "3 on, 4 off"
  const isCounted = /^\d/.test(words.at(-2)!);
  if (!isCounted && isAmong(words.at(-1)!, neverLast)) return false;
  // "second try ok", "31.50/hr and time to think", "vaktliste, i.e. who is on"
  if (cues.emptyNotes.includes(words.at(-1)!) || /\d\/\p{L}/u.test(text)) return false;
  if (cues.meaning.some((each) => text.includes(` ${each} `))) return false;
  const nobody = [
    cues.pronouns,
    cues.predicatives,
    cues.readerAlone,
    cues.ofReaderAlone,
    cues.keepThird,
    cues.ofBoth,
    cues.finiteVerbs,
    cues.auxiliaries,
    cues.ofSelf,
    cues.notBrought,
    [cues.own],
  ];
  // "latte art not important", "no lost time"
  const isSet = (index: number) =>
    cues.contrasts.includes(words[index]!) || cues.contrasts.includes(words[index - 1] ?? '');
  return !words.some((word, index) => !isSet(index) && isAmong(word, nobody));
}

/** What somebody was heard to say, of nobody in the room: "Read what you hate once a month". */
export function isSaying(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const ofWriter = [cues.self.toLowerCase(), cues.own, ...cues.ofSelf, ...cues.ofBoth, ...cues.readerAlone];
  return (
    words.length > 2 &&
    words.length <= longest &&
    !words.some((word) => ofWriter.includes(word)) &&
    !/["“”?]/u.test(text)
  );
}

/** "AHT 6:30 target 5:00": two figures that nothing joins. */
function hasTwoClocks(words: readonly string[], text: string): boolean {
  return (text.match(/\d:\d\d/g) ?? []).length > 1 && !/[,&]/.test(text) && words.length < 6;
}
