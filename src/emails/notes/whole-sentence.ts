import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { isPlural, wordsOf } from './nouns.js';
import { isPast, isVerb, mainVerbAt } from './verbs.js';

/** Farther back no subject of a sentence has its verb: "the first two weeks in May are …". */
const farthestVerb = 6;

/** Without slips of the hand: "its been" is "it's been". */
export function tidied(text: string | undefined, { accounts }: NoteCues): string | undefined {
  return text && replaced(text, accounts?.slips ?? []);
}

/** "Got a place nearer home": with its subject before it; "working hours clash" has one, and stays as it is. */
export function subjected(text: string, cues: NoteCues): string {
  const { rephrased, begun } = cues.accounts!;
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  const told = replaced(small, rephrased);
  const whole = isWhole(told, cues) ? told : replaced(told, begun);
  return whole === small ? text : whole;
}

/** Whether a text has its subject and its verb. */
export function isWhole(text: string, cues: NoteCues): boolean {
  const { subject, behind } = cues.accounts!;
  const words = wordsOf(text);
  const first = words[0]?.split(/['’]/u)[0] ?? '';
  if (text.endsWith('?') || cues.accounts!.asked.test(text))
    return (
      cues.accounts!.asked.test(text) ||
      cues.auxiliaries.includes(first) ||
      cues.questionWords.includes(first)
    );
  if (subject.test(text) || behind.test(text)) return true;
  // "the drive, 2 hours each way"
  const head = wordsOf(text.split(',')[0]!);
  const at = mainVerbAt(head, cues);
  const isNear = at > 0 && at <= farthestVerb;
  const hasActed = head.slice(1, farthestVerb + 2).some((word) => isPast(word, cues));
  if (cues.negations.includes(first)) return isNear && !isPast(head[at]!, cues);
  if (isAmong(first, [cues.determiners, cues.numberWords])) return isNear || hasActed;
  // "strip lights set off my migraines", "jury service starts on Monday"
  const noun = head[at - 1] ?? '';
  const isNoun = isPlural(noun, cues) || cues.massNouns.includes(noun);
  return isNear && at < 4 && isNoun && !isVerb(first, cues) && !cues.prepositions.includes(first);
}

function replaced(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((told, [from, to]) => told.replace(from, to), text);
}
