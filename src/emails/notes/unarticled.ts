import type { NoteCues } from './cues.js';
import { mayBeVerb } from './clause.js';
import { isAgent } from './complete-self.js';
import { isAmong } from './lookup.js';
import { endsWith, isMass, isOpening, isPlural, withIndefinite, wordsOf } from './nouns.js';
import { isPast, isThirdPerson } from './verbs.js';

/** Most words between a verb and the noun that has a year before it: "1890 Mirecourt cello". */
const longest = 4;

/** The articles that were left out where it is sure that one belongs: "when foreman is away", "restored 1930s piano". */
export function withArticles(text: string, cues: NoteCues): string {
  if (cues.article === '' || cues.bareBehind === undefined) return text;
  const words = text.split(' ');
  const year = yearAt(words, cues);
  return words
    .map((word, index) => {
      if (index === year) return withIndefinite(word, cues);
      return isBareHolder(words, index, cues) ? `${cues.article} ${word}` : word;
    })
    .join(' ');
}

/** "foreman" in "when foreman is away", "mechanic" in "if mechanic calls in sick" */
function isBareHolder(written: readonly string[], index: number, cues: NoteCues): boolean {
  const [joint = '', noun = '', verb = ''] = written.slice(index - 1).map((word) => wordsOf(word)[0] ?? '');
  const lists = [cues.pronouns, cues.determiners, cues.questionWords, cues.prepositions, cues.bareBehind!];
  const more = [cues.negations, cues.adverbs, cues.numberWords, cues.quantities, cues.times, cues.ofSelf];
  const isNoun =
    /^\p{Ll}{3,}$/u.test(written[index]!) &&
    !isMass(noun, cues) &&
    !isPlural(noun, cues) &&
    !endsWith(noun, cues.activityEnding) &&
    !isAmong(noun, [...lists, ...more, cues.finiteVerbs, cues.moments.seasons]);
  const [, , , next = ''] = written.slice(index - 1).map((word) => wordsOf(word)[0] ?? '');
  const acts =
    cues.finiteVerbs.includes(verb) ||
    isThirdPerson(verb, cues) ||
    (isPlural(verb, cues) && mayBeVerb(verb, cues) && !cues.finiteVerbs.includes(next));
  const isSomebody = isAgent(noun, cues) || cues.posts?.includes(noun) === true;
  const isJoint =
    cues.whens.includes(joint) ||
    (isSomebody && isAmong(joint, [cues.sideJoints ?? [], cues.supposing ?? []]));
  return index > 0 && isJoint && isNoun && acts && !isPast(noun, cues);
}

/** Where the year stands in "restored 1890 Mirecourt cello", -1 where what was done needs no article: "restored 1960s furniture". */
function yearAt(written: readonly string[], cues: NoteCues): number {
  const words = written.map((word) => wordsOf(word)[0] ?? '');
  const at = words.findIndex(
    (word, index) => index > 0 && index < 4 && /^(?:1[5-8]\d\ds?|19[0-8]\ds?|(?:19|20)\d0s)$/.test(word),
  );
  if (at < 1 || !isPast(words[at - 1]!, cues)) return -1;
  const rest = words.slice(at + 1);
  const end = rest.findIndex(
    (word, index) =>
      index > 0 &&
      (isAmong(word, [cues.prepositions, cues.relatives, cues.asides, [cues.and]]) ||
        endsWith(word, cues.activityEnding) ||
        written[at + index]!.endsWith(',')),
  );
  const thing = end < 0 ? rest : rest.slice(0, end);
  const head = thing.at(-1) ?? '';
  const isOne = head !== '' && thing.length <= longest && !isMass(head, cues) && !isPlural(head, cues);
  return isOne && !isOpening(thing[0]!, cues) && !cues.prepositions.includes(thing[0]!) ? at : -1;
}
