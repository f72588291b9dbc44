import { isAmong } from './lookup.js';
import type { NoteCues } from '../words.js';
import type { NoteContext } from './model.js';
import { isOpening, wordsOf } from './nouns.js';
import { inSentence } from './voice.js';
import { isKnownPast, isPast } from './verbs.js';

/**
 * What the writer did in the interview to show their work, noted without "I": "taught a demo lesson", "ran my dog on a
 * track". The reader who stood by is "you". `undefined` for what somebody else may have done: "bought a new van".
 */
export function deedOf(told: string, cues: NoteCues, context: NoteContext): string | undefined {
  const raw = withoutWitness(told, cues);
  const words = inSentence(raw, cues, context).split(' ');
  const small = wordsOf(raw);
  const [first = '', second = ''] = small;
  const isOwn =
    (isKnownPast(first, cues) && small.includes(cues.own)) ||
    (context.isTrial === true && isPast(first, cues));
  if (!(cues.trials.includes(first) || isOwn) || small.length < 3 || /[,;:()?]/u.test(raw)) return undefined;
  const opens = isAmong(second, [cues.prepositions, cues.numbered, [cues.own]]);
  if (!opens && !isOpening(second, cues)) return undefined;
  const lists = [cues.pronouns, cues.finiteVerbs, cues.notBrought, cues.predicatives, cues.ofReaderAlone];
  const isReader = (word: string, index: number) =>
    cues.keepThird.includes(word) &&
    cues.prepositions.includes(small[index - 1] ?? '') &&
    index === small.length - 1;
  const others = small.slice(1).filter((word, index) => !isReader(word, index + 1));
  if (others.some((word) => isAmong(word, lists) || cues.keepThird.includes(word))) return undefined;
  if (others.length === small.length - 1) return words.join(' ');
  return context.reader !== undefined && context.interviewers.length < 2
    ? [...words.slice(0, -1), cues.reader.name].join(' ')
    : undefined;
}

/** "sewed a hem while she watched": what was done. */
function withoutWitness(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) => cues.relatives.includes(word) && cues.pronouns.includes(words[index + 1] ?? ''),
  );
  return at < 3 ? text : words.slice(0, at).join(' ');
}
