import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import { endsWith, isPlural, wordsOf } from './nouns.js';
import { isThirdPerson } from './verbs.js';

/**
 * Whether what was noted as the challenge of the team was the writer's own in the interview: "mixed up s.20 and s.31",
 * "question about my Latin", "was asked whether I would cut jobs", "mental arithmetic".
 */
export function isOwnTrouble(noted: string, cues: NoteCues): boolean {
  const { slips, tests, questions } = cues.troubles;
  if (slips.length === 0) return false;
  // "they asked: how do we staff nights?" is theirs; "when my shift ends, who takes over?" is told by nobody.
  const words = wordsOf(noted);
  const self = cues.self.toLowerCase();
  const isSelf = (word: string) => isAmong(word.split(/['’]/)[0]!, [[self, cues.own], cues.ofSelf]);
  if (words.some(isSelf)) return true;
  const [first = ''] = words;
  const text = isAmong(first, [cues.adverbs, cues.ofBoth]) ? words.slice(1).join(' ') : words.join(' ');
  const isSlip = slips.some((each) => `${text} `.startsWith(`${each} `));
  // "students drop out before the exam": it is theirs.
  const test = phraseFinder(tests)(noted);
  const isOfOthers = test && wordsOf(noted.slice(0, test.index)).some((word) => isPeople(word, cues));
  return (
    isSlip || questions.some((each) => asksFor(noted, each, cues)) || (test !== undefined && !isOfOthers)
  );
}

/** "the question about leases", "their last question", "the SQL question"; not "residents' questions about rent". */
function asksFor(noted: string, question: string, cues: NoteCues): boolean {
  // "the IFRS question": the letters of a short form are no plural.
  const words = wordsOf(noted.replace(/\p{Lu}{2,}/gu, 'x'));
  const at = words.indexOf(question);
  const isOfOthers = words.slice(0, at).some((word) => isPlural(word, cues) || /['’]s?$/u.test(word));
  const next = words[at + 1];
  const isAbout = next === undefined || isAmong(next, [cues.prepositions, cues.questionWords]);
  return at >= 0 && isAbout && !isOfOthers;
}

/** "at their speed", told of the team: "at your speed"; not so where "their" goes back to others: "kids keep their jackets on". */
export function turnTheirs(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  return words
    .map((word, index) => {
      const turned = wordFor(cues.turnToReader, word);
      const before = words.slice(0, index).map((each) => each.toLowerCase());
      const last = before.at(-1) ?? '';
      // "at their speed", "keeping their two sites in step"
      const isObject =
        cues.prepositions.includes(last) || (index === 1 && endsWith(last, cues.activityEnding));
      // "hives lose a third of their bees"
      const isOfThem = last === cues.of && before.slice(0, -2).some((each) => isPlural(each, cues));
      // "calves get scours in their first week"
      const isOfMany =
        index > 1 &&
        cues.prepositions.includes(last) &&
        !endsWith(before[0]!, cues.activityEnding) &&
        before.some((each) => isMany(each, cues));
      const isOfReader = isObject && !isOfThem && !isOfMany && !before.some((each) => isPeople(each, cues));
      return cues.troubles.slips.length > 0 && turned !== undefined && isOfReader && word !== cues.they
        ? turned
        : word;
    })
    .join(' ');
}

/** "calves", not "runs" */
function isMany(word: string, cues: NoteCues): boolean {
  return (
    isPlural(word, cues) && !isThirdPerson(word, cues) && !isAmong(word, [cues.finiteVerbs, cues.clauseVerbs])
  );
}

/** "apprentices", "children": who may be "they". */
function isPeople(word: string, cues: NoteCues): boolean {
  const single = word.slice(0, -cues.plural.ending.length);
  const isAgent =
    endsWith(word, cues.plural.ending) && cues.agentEndings.some((ending) => single.endsWith(ending));
  return isAgent || isAmong(word, [cues.pluralNouns, cues.ownPeople, cues.troubles.people]);
}
