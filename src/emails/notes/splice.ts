import type { NoteCues } from './cues.js';
import { mayBeVerb } from './clause.js';
import { isAmong } from './lookup.js';
import { isOpening, isPlural, wordsOf } from './nouns.js';
import { isThirdPerson, mainVerbAt } from './verbs.js';

/** "the new oven, it arrives in March", "the role is new, reports to the CFO": two in one; "turnover, 60% a year", "too slow". */
export function isSpliced(text: string, cues: NoteCues): boolean {
  const parts = text.split(/,\s/).slice(1).map(wordsOf);
  // "sinyal error, saya ditanya …": where no article shows a sentence, who speaks does.
  if (cues.verbForms !== undefined) {
    const { goesOn } = cues.verbForms;
    const isJoined = (first: string) =>
      isAmong(first, [goesOn, cues.turns, cues.relatives, cues.prepositions, [cues.and, cues.or]]);
    // "mesin tua, sering rusak, suku cadang sulit"; not "sopir, kernet, dan mekanik"
    const isListed = isAmong(parts.at(-1)?.[0] ?? '', [[cues.and, cues.or]]);
    if (!isListed && parts.some(([first = '']) => !isJoined(first))) return true;
  }
  if (cues.auxiliaries.length === 0)
    return parts.some(([first = '']) => first === cues.self || cues.speaking.includes(first));
  if (/\s[-–—]\s/u.test(text)) return true;
  const opener = wordsOf(text)[0] ?? '';
  const opensAside = cues.relatives.includes(opener) || cues.questionWords.includes(opener);
  return parts.some(([first = '', ...rest]) => {
    const isSentence = isOpening(first, cues) && mainVerbAt([first, ...rest], cues) > 0;
    const mayAct =
      isPlural(first, cues) && mayBeVerb(first, cues) && cues.prepositions.includes(rest[0] ?? '');
    const isVerb =
      cues.finiteVerbs.includes(first) || isThirdPerson(first, cues) || (mayAct && !rest.includes(cues.and));
    // ", without anyone hurt" is how.
    const isNo = cues.negations.includes(first) && !cues.prepositions.includes(first);
    const isRemark = isVerb || cues.predicatives.includes(first) || isNo;
    if (cues.pronouns.includes(first) || isSentence || isRemark) return true;
    // "three left since summer, charge is taking patients"
    const isJoined = [cues.and, ...cues.turns, ...cues.relatives, ...cues.prepositions].includes(first);
    const acts = rest.slice(0, 4).some((word) => cues.auxiliaries.includes(word));
    if (!isJoined && acts && !opensAside) return true;
    // "story hour, 40 kids and one rug": a list of numbers begins with one.
    return /^\d/.test(first) && (!rest.includes(cues.and) || !isOpening(opener, cues));
  });
}

/** "hangar tour, the two planes": a comma right beside what looks like a verb; "nobody can do mornings, churches": a remark. */
export function endsSpliced(text: string, verb: number, cues: NoteCues): boolean {
  const [head = '', ...rest] = text.split(/,\s+/);
  if (rest.length === 0 || cues.auxiliaries.length === 0) return false;
  const subjectEnd = wordsOf(head).length;
  if (subjectEnd === verb || subjectEnd === verb + 1) return true;
  if (subjectEnd < verb || rest.some((part) => wordsOf(part).includes(cues.and))) return false;
  const joints = [cues.relatives, cues.prepositions, cues.turns, cues.adverbs, cues.questionWords];
  return rest.some((part) => !isAmong(wordsOf(part)[0] ?? '', joints));
}
