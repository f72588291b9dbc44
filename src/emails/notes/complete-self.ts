import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import {
  endsWith,
  headOf,
  isCount,
  isMass,
  isOpening,
  isPlural,
  withArticle,
  withIndefinite,
  wordsOf,
} from './nouns.js';
import { opensRest } from './clause.js';
import { opensWithPlace, startsInPast, toldOfPlace } from './account.js';
import { isActivity } from './activity.js';
import { isPast, isVerb } from './verbs.js';

/**
 * What is left out where people note something about themselves: "has ten years in kitchens" told by somebody else; "team
 * lead for 6 years"; "night-shift experience"; "math coach"; "designed billing platform".
 */
export function completeSelf(noted: string, cues: NoteCues): string {
  const isPlaced = opensWithPlace(wordsOf(noted), cues) > 0 || toldOfPlace(wordsOf(noted), cues) > 0;
  if (cues.own === '' || isPlaced) return noted;
  // "11 years behind the wheel myself"
  const isSpan = /^\d/.test(noted) && cues.ofSelf.includes(noted.split(' ').at(-1)!);
  const text = isSpan ? noted.slice(0, noted.lastIndexOf(' ')) : noted;
  const words = text.split(' ');
  const [first = '', ...others] = words.map((word) => word.toLowerCase());
  // "I'm a certified arborist" has its subject.
  if (first.split(/['’]/)[0] === cues.self.toLowerCase()) return text;
  const verb = wordFor(cues.selfVerbs, first) ?? wordFor(cues.pluralVerbs, first);
  if (verb !== undefined && verb !== first) return [cues.self, verb, ...words.slice(1)].join(' ');
  // "made new rota": a verb that needs no "I" before it to be one.
  const isDone = cues.proof?.makes.includes(first) === true && isPast(first, cues);
  const isPhrase = !(isDone ? others : [first, ...others]).some((word) => cues.finiteVerbs.includes(word));
  // "over 200 guided dives", "around 90 builds"; not "around 500 sales in ten years"
  const things = wordsOf(text);
  const isMany =
    cues.strengths.abouts?.test(text) === true && isPlural(headOf(things.slice(2), -1, cues).head, cues);
  if (isMany && !things.some((word) => cues.durations.includes(word)))
    return [cues.self, cues.proof!.have, text].join(' ');
  if (!isPhrase || isOpening(first, cues) || cues.pronouns.includes(first)) return text;
  // "running a chess club for four years"
  if (isActivity([first, ...others], cues)) return text;
  if (isPast(first, cues) || (cues.bothTenses.includes(first) && startsInPast(text, cues)))
    return withObject(text, cues);

  // "mountain first aid and avalanche level 2"
  const isLevel = /^[\p{L}\s-]+\slevel \d$/iu.test(text) && things.includes(cues.and) && things.length < 10;
  if (
    isLevel &&
    !things.some((word) =>
      isAmong(word, [
        cues.finiteVerbs,
        cues.prepositions,
        cues.pastVerbs,
        cues.ownNouns.slice(0),
        cues.ownPapers,
      ]),
    )
  )
    return [cues.self, cues.proof!.have, text].join(' ');
  if (isField([first, ...others], cues))
    return [cues.own, cues.experience, ...(others.length > 0 ? [cues.with] : []), ...words].join(' ');
  if (cues.durations.includes(first) && !cues.ownNouns.includes(first)) return `${cues.own} ${text}`;

  // "ACLS certified", "federally certified court interpreter"
  const trait = cues.completions.find(({ of, putSince }) => of === 'self' && putSince !== undefined);
  const isShort = words.length > 1 && words.length < 5;
  if (isShort && trait?.starts.includes(others.at(-1)!)) return `${trait.put} ${text}`;
  if (trait && words.length < 7 && others.slice(0, 2).some((word) => trait.starts.includes(word)))
    return `${trait.put} ${withIndefinite(text, cues)}`;
  const { head, end } = headOf(wordsOf(text), -1, cues);
  const owns = cues.ownNouns.includes(head) || cues.ownNouns.includes(first);
  const isOwned = owns && !isMass(cues.ownNouns.includes(head) ? head : first, cues);
  const phrase = others.includes(cues.since) ? words.slice(0, end).join(' ') : text;
  if (isOwned && (end < words.length || words.length < 5)) return `${cues.own} ${phrase}`;
  return owns && !endsInSpan(words, cues) ? text : withTime(words, head, cues);
}

/** "team lead for 6 years", "night shifts for 6 years", "math coach". */
function withTime(words: readonly string[], head: string, cues: NoteCues): string {
  const [before = '', amount = '', unit = ''] = words.slice(-3);
  const isTimed = endsInSpan(words, cues);
  const isFor = before === cues.served.for;
  // "volunteer EMT 6 years"
  const isShort = /^\p{Lu}{2,5}$/u.test(before);
  const isSpan = isTimed && (isFor || isShort || isAgent(before.toLowerCase(), cues));
  const what = (isSpan ? words.slice(0, isFor ? -3 : -2) : words).join(' ');
  const field = isTimed && !isFor ? fieldOf(words.slice(0, -2), cues) : undefined;
  if (field !== undefined) return [cues.own, amount, unit, cues.of, field].join(' ');
  if (isSpan && isFor && isMass(head, cues)) return [cues.own, amount, unit, cues.of, what].join(' ');
  if (isSpan) return [cues.own, amount, unit, cues.served.as, withArticle(what, -1, cues, false)].join(' ');
  // "electrician by trade"
  const be = cues.completions.find(({ of, putSince }) => of === 'self' && putSince !== undefined)?.put;
  if (be !== undefined && words.length < 7 && words.at(-2) === cues.by)
    return `${be} ${withArticle(what, -1, cues, false)}`;
  // "deputy head at Oak Primary", "tester in charge on the new line": what one was, and has not.
  const isPost = isAgent(head, cues) || cues.posts?.includes(head) === true;
  const longest = what.includes(',') ? 7 : 13;
  // "first aider" is no first of several.
  const isOne = words.length === 2 && cues.definite.includes(words[0]!.toLowerCase());
  // "roller and dumper tickets": what one has
  const last = words.at(-1)!.toLowerCase();
  if (isPost && words.includes(cues.and) && isAmong(last, [cues.ownNouns, cues.ownPapers]))
    return `${cues.own} ${what}`;
  const trait = cues.completions.find(({ of, putSince }) => of === 'self' && putSince !== undefined);
  // "sworn translator for Polish since 2012"
  const isLasting = new RegExp(` ${cues.since} (?:\\p{L}+ )?(?:19|20)\\d\\d$`, 'u').test(what);
  if (isPost && isLasting && trait?.putSince !== undefined && words.length < longest)
    return `${trait.putSince} ${isOpening(words[0]!.toLowerCase(), cues) ? what : withIndefinite(what, cues)}`;
  if (isPost && words.length < longest)
    return `${cues.ownTime} ${isOne ? withIndefinite(what, cues) : withArticle(what, -1, cues, false)}`;
  if (isTimed || !isOwnThing(words, head, cues)) return what;
  // "TIG on thin stainless": one has no TIG, but has done it.
  const isSkill = /^\p{Lu}{2,}$/u.test(words[0]!) && isAmong(words[1]!, [[cues.moments.on, cues.with]]);
  return isSkill ? [cues.own, cues.experience, cues.with, what].join(' ') : `${cues.own} ${what}`;
}

/** "stone carving", "NICU experience": what one has years of, as it stands behind "of". */
export function fieldOf(words: readonly string[], cues: NoteCues): string | undefined {
  const [last = ''] = words.slice(-1);
  const small = words.map((word) => word.toLowerCase());
  const isPlain =
    words.length < 4 && !small.some((word) => isAmong(word, [cues.prepositions, [cues.and, cues.none]]));
  if (!isPlain || isOpening(small[0]!, cues) || isPast(small[0]!, cues)) return undefined;
  const what = words.join(' ');
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(last)) return `${what} ${cues.experience}`;
  return endsWith(small.at(-1)!, cues.activityEnding) && !cues.countNouns.includes(small.at(-1)!)
    ? what
    : undefined;
}

/** "head cook 4 years" */
function endsInSpan(words: readonly string[], cues: NoteCues): boolean {
  return words.length > 2 && isCount(words.at(-2)!, cues) && cues.durations.includes(words.at(-1)!);
}

export function isAgent(noun: string, cues: NoteCues): boolean {
  const isThing = cues.notAgents.includes(noun) || isMass(noun, cues);
  return cues.agentEndings.some((ending) => noun.endsWith(ending)) && !isThing;
}

/** "MSc thesis on permafrost", "patent on vent design": one thing, and what it is about. */
function isOwnThing(words: readonly string[], head: string, cues: NoteCues): boolean {
  const small = words.map((word) => word.toLowerCase());
  const at = small.indexOf(head);
  const isAbout = at >= 0 && cues.prepositions.includes(small[at + 1] ?? '') && words.length < 12;
  const [first = ''] = small;
  const lists = [
    cues.describing,
    cues.notFirst,
    cues.prepositions,
    cues.questionWords,
    cues.negations,
    cues.adverbs,
  ];
  const isOdd = isAmong(first, lists) || cues.notBrought.includes(head);
  // "FTO for 11 rookies"
  const isRole = /^\p{Lu}{2,5}$/u.test(words[0]!) && small[1] === cues.served.for;
  const isNoun =
    !isRole && !isMass(head, cues) && !isVerb(first, cues) && !first.endsWith(cues.activityEnding);
  const isAdjective = cues.predicates.adjectives.includes(head) || isPast(head, cues);
  return isAbout && isNoun && !isOdd && !isAdjective && !/[,:]/.test(words.join(' '));
}

/** "dematting", "foam carving": work one has done. */
export function isField(all: readonly string[], cues: NoteCues): boolean {
  // "stone carving and letter cutting", "wound care for horses", not "parking in the yard"
  const joint = all.indexOf(cues.and);
  if (joint > 1) return [all.slice(0, joint), all.slice(joint + 1)].every((part) => isField(part, cues));
  const at = all.findIndex((word, index) => index > 1 && cues.prepositions.includes(word));
  const isOfMany = at > 0 && !isOpening(all[at + 1] ?? cues.article, cues) && isMass(all.at(-1)!, cues);
  const words = isOfMany && all.length < 8 ? all.slice(0, at) : all;
  const last = words.at(-1)!;
  const lists = [cues.prepositions, cues.questionWords, cues.negations, cues.notFirst];
  return (
    words.length < 4 &&
    (endsWith(last, cues.activityEnding) || (isOfMany && cues.practices?.includes(last) === true)) &&
    !cues.countNouns.includes(last) &&
    words.every((word) => /^[\p{L}-]+$/u.test(word) && !isAmong(word, lists)) &&
    !isVerb(words[0]!, cues)
  );
}

/** "designed billing platform": what was designed is told of for the first time. */
function withObject(text: string, cues: NoteCues): string {
  const [verb = '', ...rest] = text.split(' ');
  const words = wordsOf(rest.join(' '));
  const [next = ''] = words;
  // "helped set up a library"
  if (cues.helping.includes(verb.toLowerCase()) && isVerb(next, cues)) return text;
  // "brought rent arrears down", "brought complaint rate down": what there was
  const turn = words.findIndex(
    (word, index) => cues.proof?.directions.includes(word) === true && isFigure(words.slice(index + 1), cues),
  );
  const isTurned =
    turn > 0 &&
    !words
      .slice(0, turn + 1)
      .join(' ')
      .includes(',') &&
    !rest.slice(0, turn).join(' ').includes(',');
  const { head } = headOf(isTurned ? words.slice(0, turn) : words, -1, cues);
  const describes = cues.describing.includes(verb.toLowerCase());
  const lists = [
    cues.prepositions,
    cues.adverbs,
    cues.times,
    cues.particles,
    cues.relatives,
    cues.pastVerbs,
    cues.ofSelf,
  ];
  const [, , third = ''] = [verb, ...words];
  // "set up library"
  if (cues.particles.includes(next) && rest.length > 1 && !verb.endsWith(',')) {
    const object = withObject(rest.join(' '), cues);
    return `${verb} ${object}`;
  }
  // "taught combined classes", not "designed, sewed and fitted"
  const isPart =
    isPast(next, cues) &&
    !verb.endsWith(',') &&
    third !== '' &&
    third !== cues.and &&
    (/^\d/.test(third) || !opensRest(third, cues));
  // "cut CI from 40 to 9 minutes"
  const isAcronym = head === next && /^\p{Lu}{2,}$/u.test(rest[0]!);
  const isObject =
    next !== '' && !isAcronym && !describes && !isAmong(next, lists) && (!isPast(next, cues) || isPart);
  // "cut scrap rate": what was changed was there before.
  const isMany = cues.proof?.makes.includes(verb.toLowerCase()) === true && isPlural(head, cues);
  const isKnown = (cues.changing.includes(verb.toLowerCase()) || isTurned) && !isCount(next, cues);
  return isObject && !isMany && !isMass(head, cues)
    ? `${verb} ${withArticle(rest.join(' '), -1, cues, isKnown)}`
    : text;
}

/** "from 7%", "by a third", "to 4" */
function isFigure([first = '', second = '']: readonly string[], cues: NoteCues): boolean {
  const isJoint = isAmong(first, [[cues.to, cues.by], cues.prepositions]);
  return isCount(first, cues) || (isJoint && isOpening(second, cues));
}
