import { phraseFinder } from '../phrases.js';
import type { ProofWords } from './cues/proof-words.js';
import type { NoteCues } from './cues.js';
import { isMoved } from './account.js';
import { mayBeVerb, opensRest } from './clause.js';
import { nounTail } from './counted-tail.js';
import { pastVerbAt } from './plain-self.js';
import { isAmong } from './lookup.js';
import { isMoment } from './strength.js';
import { traitIn } from './trait.js';
import { endsWith, isCount, isMass, isOpening, wordsOf } from './nouns.js';
import { acts, isKnownPast, isPast, isVerb, mainVerbAt } from './verbs.js';

/** Most words of what stands behind an account, and of what one is: "used to stairs and to families standing in the hall". */
const longestTail = 9;
const longestTrait = 12;

/**
 * What stands behind an account, with what joins it: " with no downtime", ", and all stayed"; `undefined` for anything else.
 *
 * @param before - the account, by which it is known what may be joined to it
 */
export function tailOf(
  noted: string,
  cues: NoteCues,
  proof: ProofWords,
  before: string,
  isDeed = true,
): string | undefined {
  const bare = noted.startsWith(`${cues.and} `) ? noted.slice(cues.and.length + 1) : noted;
  // "no accident that was his fault", by whoever tells it of the writer
  const part = bare.replace(proof.faults, `$1${cues.own} $2`);
  const words = wordsOf(bare.replace(proof.faults, ''));
  const [first = '', second = ''] = words;
  // "thirty of them in caves"
  const [, , third = '', fourth = ''] = words;
  const isPart = isCount(first, cues) && second === cues.of && cues.them.includes(third);
  if (isPart && words.length > 4 && words.length < 8 && cues.prepositions.includes(fourth))
    return `, ${part}`;
  // "all of them could float by Easter"
  const ofThem = proof.wholes.find(
    (each) => each.endsWith(` ${cues.them[0]!}`) && part.startsWith(`${each} `),
  );
  const theirVerb = words[ofThem?.split(' ').length ?? 0] ?? '';
  const doAct = isAmong(theirVerb, [cues.finiteVerbs]) || isPast(theirVerb, cues);
  if (ofThem !== undefined && doAct && words.length <= longestTail) return `, ${cues.and} ${part}`;
  const isBegun =
    cues.determiners.includes(first) && !isCount(first, cues) && !cues.negations.includes(first);
  const isSentence = isBegun && words.length > 2 && actsAt(words, cues) > 0;
  const backward = isSentence ? [] : cues.backward;
  const isOther = words.some((word) =>
    isAmong(word, [cues.readerAlone, cues.ofReaderAlone, cues.ofBoth, backward, cues.keepThird]),
  );
  if (/["“”?=<>+@→]|\s-\d/u.test(part) || phraseFinder(cues.unplaceable)(part)) return undefined;
  const trait = isOther ? undefined : traitIn(part, cues);
  if (trait !== undefined && words.length <= longestTrait) return `, ${cues.and} ${trait}`;
  const ofWriter = words.length > longestTail ? undefined : ownTail(part, words, cues, proof, before, isDeed);
  if (ofWriter !== undefined) return ofWriter;
  // "half the patients there do": what they do was not told.
  if (isMoved(words, cues) || isAmong(words.at(-1)!, [cues.auxiliaries])) return undefined;
  if (isOther || words.length > longestTail) return undefined;
  const starts = (list: readonly string[]) =>
    list.find((each) => `${words.join(' ')} `.startsWith(`${each} `));
  // "and lost no box": what was not lost belongs to the verb.
  const end = wordsOf(before).at(-1)!;
  const isOfVerb = isPast(end, cues) || cues.finiteVerbs.includes(end);
  if (isOfVerb && starts(proof.nones) !== undefined) return ` ${part}`;
  if (spanIn(words, cues, proof)) return isDeed ? ` ${cues.served.for} ${part}` : undefined;
  // "80 meters"
  if (words.length === 2 && isCount(first, cues) && isUnit(second, cues)) return ` (${part})`;
  const whole = starts(proof.wholes);
  const behindWhole = whole === undefined ? '' : (words[whole.split(' ').length] ?? '');
  // "both valid until 2028"
  if (isAmong(behindWhole, [cues.prepositions, cues.predicates.adjectives])) return `, ${part}`;
  const isActing =
    acts(words, cues) || (words.length < 4 && isVerb(words.at(-1)!, cues)) || mayBeVerb(second, cues);
  // "nobody hurt": nobody was.
  // "the board looks at it every Monday"
  if (isSentence) return `, ${cues.and} ${part}`;
  const isNobody = first === cues.none || starts(proof.subjects.filter((each) => each.startsWith('no')));
  if (isNobody && proof.sufferings.includes(second)) {
    const isWith = before.includes(`, ${cues.with} `);
    return isWith
      ? `, ${cues.and} ${first} ${cues.undergone.one} ${words.slice(1).join(' ')}`
      : `, ${cues.with} ${part}`;
  }
  if (starts(proof.subjects) !== undefined && isActing) return `, ${cues.and} ${part}`;
  // "zero missed payments", not "no calls dropped"
  const isKind = words.length > 2 && acts([second], cues);
  if (starts(proof.nones) !== undefined && words.length > 1 && !acts(words.slice(isKind ? 2 : 1), cues)) {
    // "always with early starts, and no accident"
    const isWithMore = before.includes(',') && wordsOf(before.split(', ').at(-1)!).includes(cues.with);
    return isWithMore ? `, ${cues.and} ${part}` : `, ${cues.with} ${part}`;
  }
  const and = before.includes(',') ? `, ${cues.and}` : ` ${cues.and}`;
  if (first === cues.never[0] && wasDone(second, third, cues, true)) return `${and} ${part}`;
  if (first === proof.still.split(' ').at(-1) && endsWith(second, cues.activityEnding) && words.length < 4)
    return `, ${proof.still} ${part.split(' ').slice(1).join(' ')}`;
  // "started a choir, 18 residents, sang on the radio": who sang?
  if (isPast(first, cues) && before.includes(`, ${cues.with} `)) return undefined;
  if (wasDone(first, second, cues)) return pastTail(part, words, cues, proof, before);
  const isDoing = endsWith(first, cues.activityEnding) && !cues.notActivities.includes(first);
  // "waiting time 25 minutes down to 12"
  if (isDoing && words.length > 1 && !words.some((word) => proof.directions.includes(word)))
    return `, ${part}`;
  if (starts(proof.settings) !== undefined && words.length > 1) return `, ${part}`;
  return hasChanged(words, cues) ? `, ${cues.and} ${part}` : nounTail(part, words, cues, proof, before);
}

/** "mostly short-staffed", "never late", "I sold both", "we lost 11": how one did it, and what one, or all of them, did as well. */
function ownTail(
  part: string,
  words: readonly string[],
  cues: NoteCues,
  proof: ProofWords,
  before: string,
  isDeed: boolean,
): string | undefined {
  const [first = '', second = '', third = ''] = words;
  if (proof.manners.test(part)) return `, ${part}`;
  if (first === cues.never[0] && words.length < 4 && cues.predicates.adjectives.includes(second)) {
    // Behind "I have", or another half, it is told who was.
    const who = isDeed && !before.includes(',') ? '' : `${cues.self} `;
    return `${who === '' ? '' : ','} ${cues.and} ${who}${cues.undergone.one} ${part}`;
  }
  const isKnown = isPast(second, cues) && !cues.auxiliaries.includes(second);
  if (first === cues.self.toLowerCase()) {
    const can = cues.completions.some(
      ({ of, put, starts }) => of === 'self' && put === cues.self && starts.includes(second),
    );
    return (isKnown || can) && third !== '' && !isMoment(part, cues) ? `, ${cues.and} ${part}` : undefined;
  }
  // "we had fun" says nothing of how it went.
  const isCounted = isCount(third, cues) || isAmong(third, [proof.nones, [cues.none]]);
  const isOfBoth = cues.ofBoth[0] === first && (isKnown || cues.finiteVerbs.includes(second));
  return isOfBoth && isCounted ? `, ${cues.and} ${part}` : undefined;
}

/** "sales rose by 22%", "staff turnover fell from 40 to 12%" */
function hasChanged(words: readonly string[], cues: NoteCues): boolean {
  const at = words.findIndex((word) => cues.plainSelf?.turned.includes(word) === true);
  const thing = words.slice(0, at);
  const next = words[at + 1] ?? '';
  const isThing =
    at > 0 &&
    at < 4 &&
    isMass(thing.at(-1)!, cues) &&
    !isOpening(words[0]!, cues) &&
    !thing.some((word) => isAmong(word, [cues.prepositions, cues.pronouns, cues.relatives, [cues.and]]));
  return isThing && (next === '' || next === cues.by || next === cues.to || opensRest(next, cues));
}

/** "sold both", "lost two", "double booked"; of what never was, "never lost a slot" as well. */
export function wasDone(verb: string, next: string, cues: NoteCues, isNever = false): boolean {
  const isHow = isAmong(verb, [cues.adverbs, cues.proof?.doubly ?? []]) || endsWith(verb, cues.mannerEnding);
  const isObject = isCount(next, cues) || next === cues.none || (isNever && isOpening(next, cues));
  const isLost = cues.proof?.sufferings.includes(verb) === true && isObject;
  return isPast(verb, cues) || isLost || (isHow && isPast(next, cues));
}

/** "sold both" is one more deed; "used in 9 schools" was done to what stands before. */
function pastTail(
  part: string,
  [first = '', second = '', ...rest]: readonly string[],
  cues: NoteCues,
  proof: ProofWords,
  before: string,
): string | undefined {
  const isDoneTo = isAmong(second, [proof.passives]);
  // "used to drive the van" is what one did.
  const isUsed =
    proof.undergone.includes(first) &&
    isAmong(second, [cues.prepositions, cues.adverbs, cues.habits]) &&
    second !== cues.to;
  if (isDoneTo || isUsed) return `, ${part}`;
  if (isOpening(first, cues) || second === '') return undefined;
  // "I have done lifting, did 3 years of nights": two tenses have two subjects.
  const isPerfect = new RegExp(`^${cues.self} (?:${proof.have}|${proof.had}) `, 'u').test(before);
  if (isPerfect && isKnownPast(first, cues)) return `, ${cues.and} ${cues.self} ${part}`;
  const mark = before.includes(',') ? ',' : '';
  return rest.length > 0 || isAmong(second, [proof.wholes]) || !isPast(second, cues)
    ? `${mark} ${cues.and} ${part}`
    : undefined;
}

function isUnit(word: string, { shortUnits, perUnits, proof }: NoteCues): boolean {
  return isAmong(word, [Object.values(shortUnits), perUnits, proof?.units ?? []]);
}

/** "5 years", "3 years running" */
function spanIn(words: readonly string[], cues: NoteCues, { running }: ProofWords): boolean {
  const [amount = '', unit = '', ...rest] = words;
  const isRest = rest.length === 0 || running.includes(rest.join(' '));
  return isCount(amount, cues) && cues.durations.includes(unit) && isRest;
}

/** Where a sentence has its verb, 0 and less where it is none for sure. */
function actsAt(words: readonly string[], cues: NoteCues): number {
  const past = pastVerbAt(words, cues);
  // "the council now funds it"
  const it = words.findIndex((word, index) => index > 2 && cues.backward.includes(word));
  const asides = [cues.nowadays, cues.adverbs, cues.habits, [cues.proof!.still.split(' ').at(-1)!]];
  const isAct = it > 3 && words.slice(it - 3, it - 1).some((word) => isAmong(word, asides));
  const aside = words.findIndex(
    (word, index) => index > 1 && isAmong(word, asides) && mayBeVerb(words[index + 1] ?? '', cues),
  );
  if (past > 0 || isAct) return Math.max(past, it - 1);
  return aside > 0 ? aside + 1 : mainVerbAt(words, cues);
}
