import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';
import { endsWith, wordsOf } from './nouns.js';
import { reportAt, type Reporter } from './reporter.js';

/** A longer subject is a sentence of its own. */
const longestSubject = 5;

/**
 * Somebody who is not among the interviewers reports: "Omar said that nights are short", "the woman from HR asked about
 * my licence". Who it was cannot be told to the reader by "you".
 */
export function strangerOf(sentence: string, cues: NoteCues): Reporter | undefined {
  const words = sentence.split(' ');
  for (let index = 1; index <= longestSubject && index < words.length - 1; index++) {
    if (!cues.speaking.includes(words[index]!.toLowerCase())) continue;
    const by = words.slice(0, index).join(' ');
    const at = by.length + 1;
    const report = reportAt(sentence, at, cues);
    const isDone =
      (report?.form !== 'clause' || cues.article === '') &&
      isPassive(sentence.slice(at + (report?.words.length ?? 0) + 1), cues);
    if (!report || !isSpeaker(by, cues) || isDone) return undefined;
    return { at, by, isTheirs: true };
  }
  return undefined;
}

/** One noun phrase without a verb, a second article, or a word that turns it: not "the van the cook", "nobody". */
function isSpeaker(text: string, cues: NoteCues): boolean {
  if (/[^\p{L}\p{N}\s.'’-]/u.test(text)) return false;
  const words = wordsOf(text.replace(/\b\p{Lu}{2,}\b/gu, '')).filter((word) => !cues.titles.includes(word));
  // "residents like being asked about their day"
  if (cues.proof !== undefined && words.at(-1) === cues.proof.being) return false;
  const lists = [
    cues.negations,
    cues.pronouns,
    cues.relatives,
    cues.questionWords,
    cues.conjunctions,
    cues.turns,
    cues.auxiliaries,
    cues.finiteVerbs,
    cues.adverbs,
    cues.notSpeakers,
  ];
  return words.every(
    (word, index) =>
      !isAmong(word, lists) &&
      (index === 0 || !cues.determiners.includes(word) || cues.prepositions.includes(words[index - 1]!)),
  );
}

/** "overtime mentioned twice", "turnover explained by the shifts": what was said, not who said it. */
function isPassive(rest: string, cues: NoteCues): boolean {
  const [first = ''] = wordsOf(rest);
  const lists = [cues.prepositions, cues.adverbs, cues.times, [cues.by, cues.with]];
  return first === '' || endsWith(first, cues.mannerEnding) || isAmong(first, lists);
}
