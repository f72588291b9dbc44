import type { NoteCues } from './cues.js';
import { joins } from './clause.js';
import { isAmong } from './lookup.js';
import { endsWith, isCount, isMass, isPlural, withArticle, wordsOf } from './nouns.js';
import { isKnownPast, isRegularPast } from './verbs.js';

/**
 * Whether what is taken for a noun phrase reads like one: its noun stands last before what goes on. "tests flaky", "two vans
 * one driver", "sick pay only after six months" are sentences without their verb.
 *
 * @param isBare - nothing else shows that it is a noun phrase
 */
export function isThing(text: string, cues: NoteCues, isBare = false): boolean {
  const { core, rest } = partsOfThing(text, cues);
  // "four hundred files"
  const isOfNumber = (index: number) => isCount(core[index]!, cues) && isCount(core[index - 1]!, cues);
  const isOffHere = core.some(
    (word, index) => index > 0 && !isOfNumber(index) && isOff(word, core[index + 1], cues),
  );
  if (isOffHere || isAdjectiveLast(core, rest, cues) || isNumberAlone(core, rest, cues)) return false;
  if (rest.some((word, index) => index > 0 && isRemark(word, rest[index - 1]!, cues))) return false;
  const acronyms = text.split(/\s+/).filter((word) => /^\p{Lu}{2,}$/u.test(word));
  const names = acronyms.map((word) => word.toLowerCase());
  if (hasPluralInside(core, rest, names, cues) || actsInside(core, cues)) return false;
  return !isBare || isSureThing(text, core, rest, cues);
}

/** "menu changes every six weeks" as it stands behind "about": what is one of its kind has the article. */
export function asThing(text: string, cues: NoteCues): string {
  const { core } = partsOfThing(text, cues);
  const head = text.split(/\s+/).slice(0, core.length).join(' ');
  const named = withArticle(head, -1, cues, true);
  return isCount(core[0]!, cues) || named === head ? text : `${named}${text.slice(head.length)}`;
}

/** A noun phrase without its article, up to what goes on behind its noun. */
function partsOfThing(
  text: string,
  cues: NoteCues,
): { readonly core: readonly string[]; readonly rest: readonly string[] } {
  const all = wordsOf(text);
  const words = all[0] === cues.article ? all.slice(1) : all;
  const at = words.findIndex((_, index) => index > 0 && goesOn(words, index, cues));
  const end = at < 0 ? words.length : at;
  return { core: words.slice(0, end), rest: words.slice(end) };
}

/** What stands behind a noun: "rats [in] the barn", "Scanias [arriving]", "caseloads [capped] at 18". */
function goesOn(words: readonly string[], index: number, cues: NoteCues): boolean {
  const word = words[index]!;
  const next = words[index + 1] ?? '';
  const lists = [
    cues.prepositions,
    cues.particles,
    cues.habits,
    cues.times,
    cues.versus,
    cues.asides,
    cues.hours,
    cues.indefinite,
    [cues.or, cues.since, cues.to, cues.per, cues.by],
  ];
  // "once a month"
  const isRate = cues.adverbs.includes(word) && cues.indefinite.includes(next);
  const isParticiple = endsWith(word, cues.pastEnding) && cues.prepositions.includes(next);
  const isDoing = endsWith(word, cues.activityEnding) && next !== '';
  return joins(word, cues) || isAmong(word, lists) || isRate || isParticiple || isDoing;
}

/** "[only] after six months", "two vans [one] driver", "cloudy [everywhere]" */
function isOff(word: string, next: string | undefined, cues: NoteCues): boolean {
  const lists = [cues.negations, cues.never, cues.turns, cues.pronouns, cues.numberWords, cues.adverbs];
  // "pharmacy first scheme"
  const isName = cues.definite.includes(word) && next !== undefined && isNoun(next, cues);
  return isAmong(word, lists) && !isName;
}

/** "fuel for the van [only] covers two visits"; not "with only three people", "and only one van", "that never meet" */
function isRemark(word: string, before: string, cues: NoteCues): boolean {
  return (
    isAmong(word, [cues.never, cues.proof ? [cues.proof.only] : []]) &&
    !isAmong(before, [cues.prepositions, cues.asides, cues.whens, [cues.and]])
  );
}

/** "four on"; not "one in four Saturdays" */
function isNumberAlone(core: readonly string[], rest: readonly string[], { numberWords }: NoteCues): boolean {
  return rest.length < 2 && core.every((word) => numberWords.includes(word));
}

/** "forum moved online"; not "newly qualified nurses" */
function actsInside(core: readonly string[], cues: NoteCues): boolean {
  return core.some((word, index) => {
    const next = core[index + 1];
    const isLater = index > 0 && next !== undefined && !endsWith(core[index - 1]!, cues.mannerEnding);
    return isLater && isRegularPast(word, cues) && !isNoun(next, cues);
  });
}

/** "sickness high in summer", "canteen shut"; not "parents late for pick-up" */
function isAdjectiveLast(core: readonly string[], rest: readonly string[], cues: NoteCues): boolean {
  const last = core.at(-1)!;
  if (core.length < 2) return false;
  if (isKnownPast(last, cues) && !isAmong(last, [cues.nounVerbs, cues.verbNouns])) return true;
  const isOfMany = isPlural(core.at(-2)!, cues) && rest[0] === cues.served.for;
  return cues.predicates.adjectives.includes(last) && !isOfMany;
}

/** "tests flaky", "hop prices gone mad": behind a plural a noun is seldom; not "sales team", "care leavers choir". */
function hasPluralInside(
  core: readonly string[],
  rest: readonly string[],
  names: readonly string[],
  cues: NoteCues,
): boolean {
  return core.some(
    (word, index) =>
      index < core.length - 1 &&
      endsWith(word, cues.plural.ending) &&
      isPlural(word, cues) &&
      !isAmong(word, [cues.attributive, cues.notPlurals, cues.numbered, names]) &&
      // "lettings side"
      !word.endsWith(`${cues.activityEnding}${cues.plural.ending}`) &&
      !isCount(word, cues) &&
      // "parents late for pick-up"
      !(cues.predicates.adjectives.includes(core[index + 1]!) && rest[0] === cues.served.for) &&
      !isNoun(core[index + 1]!, cues),
  );
}

function isNoun(word: string, cues: NoteCues): boolean {
  const lists = [cues.countNouns, cues.groups, cues.numbered, cues.verbNouns, cues.mostlyNouns];
  return isMass(word, cues) || isAmong(word, lists) || cues.agentEndings.some((each) => endsWith(word, each));
}

/** "menu changes every six weeks"; not "60 ton crane", "weekly show to twice a week", "audit due Q1", "home every weekend". */
function isSureThing(
  text: string,
  core: readonly string[],
  rest: readonly string[],
  cues: NoteCues,
): boolean {
  const last = core.at(-1)!;
  const [next = ''] = rest;
  const hasFigure = core.some((word, index) => index > 0 && /\d/.test(word));
  const isLoose = rest.some(
    (word, index) =>
      isAmong(word, [cues.turns, cues.negations, cues.never, cues.particles]) &&
      !cues.prepositions.includes(word) &&
      rest[index + 1] !== cues.of,
  );
  // "morale dipped after the merger", "ropes foul when the tide turns", "weekends every second"
  const mayTell = endsWith(next, cues.pastEnding) || cues.whens.includes(next);
  const isOpen = isAmong(rest.at(-1) ?? '', [cues.definite, cues.numberWords]);
  const isMove = next === cues.to || cues.negations.includes(core[0]!);
  if (hasFigure || isLoose || mayTell || isOpen || isMove) return false;
  if (/[^\p{L}\p{N}\s.,'’&%-]|\d-\d/u.test(text)) return false;
  // "3 locals" says little.
  if (/^\d/.test(core[0]!)) return isPlural(last, cues) && core.length + rest.length > 2;
  const isHabit = core.length < 2 && cues.habits.includes(next);
  // "San Pedro parish"
  const isName = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text);
  return (rest.length > 0 && !isHabit) || isName || isNoun(last, cues);
}
