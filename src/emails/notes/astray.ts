import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { wordsOf } from './nouns.js';

/** "mesin diesel saja bingung": a thing stands where the people belong who do not get along with it. */
export function isAstray(text: string, cues: NoteCues): boolean {
  const isOfMind = cues.verbForms?.minds?.test(text.toLowerCase()) === true;
  return isOfMind && !namesPeople(text, cues);
}

function namesPeople(text: string, cues: NoteCues): boolean {
  const lists = [cues.verbForms?.people ?? [], cues.groups, cues.pronouns];
  return wordsOf(text).some((word) => isAmong(word.replace(/nya$/u, '').replace(/^(.+)-\1$/u, '$1'), lists));
}

/** "ramai", "capek sekali", "sepi di hari Senin": what is so, and not who. */
export function isBareState(
  [first = '', second]: readonly string[],
  { verbForms, ...cues }: NoteCues,
): boolean {
  if (verbForms === undefined || !verbForms.states.includes(first) || cues.numberWords.includes(first))
    return false;
  return (
    second === undefined ||
    isAmong(second, [cues.prepositions, cues.relatives, verbForms.behind, verbForms.states, [verbForms.very]])
  );
}

/** "mereka suka menyanyi", where patients were spoken of before: those, and not the team. "mereka merekrut" is the team's. */
export function isOfOthers(text: string, earlier: string, cues: NoteCues): boolean {
  const { others, hiring } = cues.verbForms ?? {};
  if (others === undefined || hiring?.test(text) === true) return false;
  const [before = '', ...rest] = text
    .toLowerCase()
    .split(new RegExp(`(?<!\\p{L})${cues.they}(?!\\p{L})`, 'u'));
  return rest.length > 0 && !others.test(before) && others.test(earlier.toLowerCase());
}
