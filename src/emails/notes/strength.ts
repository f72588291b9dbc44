import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { opensWithPlace, startsInPast, toldOfPlace } from './account.js';
import { isActivity } from './activity.js';
import { isField } from './complete-self.js';
import { isAmong } from './lookup.js';
import type { NoteContext } from './model.js';
import { endsWith, headOf, isCount, isPlural, wordsOf } from './nouns.js';
import { startsWith } from './reporter.js';
import { writerNamed } from './names.js';
import { isPast } from './verbs.js';

/**
 * Whether an account of oneself is plainly the writer's own: what they did or have, and no nice moment of the day. "built
 * the rota", "9 years on nights", "my patience with beginners"; not "the store tour", "a little boy showed me his worm",
 * "met the whole team", "no split shifts anymore".
 */
export function isStrength(noted: string, context: NoteContext, cues: NoteCues): boolean {
  if (cues.strengths.moments.length === 0) return true;
  const name = writerNamed(noted, context);
  if (name !== undefined)
    return isStrength(`${cues.self}${noted.slice(name.length)}`, { ...context, candidate: undefined }, cues);
  const text = noted.replace(/^[^\p{L}\p{N}~]+/u, '');
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  // "END:VEVENT"
  if (first === '') return false;
  // "no accidents in 11 years"
  if (cues.contrasts.includes(first)) return hasSpan(words, cues);
  if (isMoment(text, cues)) return false;
  // "can read lips", "got waste from 12% to 4%"
  if (first === cues.able && second !== '' && !isAmong(second, [cues.finiteVerbs, cues.copulas])) return true;
  const { from = '', to = '' } = cues.moved ?? {};
  const isRaised =
    from !== '' &&
    new RegExp(`\\s${from.split(' ').at(-1)!}\\s\\d[\\d.,]*\\S*\\s${to}\\s\\d`, 'u').test(text);
  if (isRaised && cues.strengths.vague.includes(first)) return true;
  if (cues.plainSelf?.raised.test(text) === true) return true;
  if (speaksOfSelf(words, cues) || opensWithPlace(words, cues) > 0 || toldOfPlace(words, cues) > 0)
    return true;
  // "we cut scrap by a third", "has ten years in kitchens"
  if (cues.ofBoth.includes(first)) return isPast(second, cues);
  // "he rang the whole list in one winter and let 86 plots": not "she showed me the vault"
  if (isAmong(first, [cues.readerAlone, [cues.they]]))
    return !isPast(second, cues) || isDoneByWriter(text, context, cues);
  if (cues.strengths.sights.includes(first)) return false;
  // "took two hospital groups through refinancing"
  if (cues.strengths.vague.includes(first) && (isCount(second, cues) || second === cues.own))
    return !cues.strengths.sights.includes(words[2] ?? '');
  if (isAmong(first, [cues.auxiliaries, cues.strengths.vague])) return isEvident(text, words, context, cues);
  if (startsInPast(text, cues) || isActivity(words, cues)) return true;
  const own = cues.completions.filter(({ of }) => of === 'self');
  if (own.some(({ starts }) => starts.some((start) => startsWith(text.toLowerCase(), start, 0)))) return true;
  // "the rye starter is 31 years old": of somebody or something else.
  const isOther = words.some(
    (word, index) => cues.finiteVerbs.includes(word) && !cues.contrasts.includes(words[index - 1] ?? ''),
  );
  const isKnown = isAmong(first, [[cues.article], cues.backward]);
  return !isKnown && !isOther && isEvident(text, words, context, cues);
}

/** What somebody did there is told with whom they did it to, and without figures. */
function isDoneByWriter(text: string, context: NoteContext, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const ofSelf = [cues.self.toLowerCase(), cues.own, ...cues.ofSelf, ...Object.keys(cues.usToReader)];
  const isMany = words.some(
    (word, index) => /^\d{2}/.test(word) && !cues.whiles.includes(words[index + 1] ?? ''),
  );
  return (
    !isAmong(words[0]!, [[cues.they]]) &&
    !words.some((word) => ofSelf.includes(word)) &&
    (isMany || isEvident(text, words, context, cues))
  );
}

/** "my years on nights", "the rota I built", "a knack for faults that I have": not "the dog I met", "coffee with me". */
function speaksOfSelf(words: readonly string[], cues: NoteCues): boolean {
  const self = cues.self.toLowerCase();
  const isSelf = (word: string) => word.split(/['’]/)[0] === self;
  if (isSelf(words[0]!) || words[0] === cues.own) return true;
  return words.some(
    (word, index) =>
      isSelf(word) || (word === cues.own && cues.prepositions.includes(words[index - 1] ?? '')),
  );
}

/** What befalls one on a visit: "got to sit in the cabin", "the cat I met", "she showed me the vault". */
export function isMoment(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  if (hasSpan(words, cues)) return false;
  const { moments, teachers } = cues.strengths;
  const self = cues.self.toLowerCase();
  const opens = (index: number): boolean => {
    const before = words[index - 1];
    if (before === undefined || before === self || cues.ofBoth.includes(before)) return true;
    return isAmong(before, [cues.adverbs, cues.never]) && opens(index - 1);
  };
  // "I agreed", and to what?
  const isBare = words.length < 3 && cues.strengths.agreeing?.includes(words.at(-1)!) === true;
  const isOne = (index: number) =>
    isBare || moments.some((each) => `${words.slice(index).join(' ')} `.startsWith(`${each} `));
  // "my first foreman taught me to graft"
  const isFavor = (word: string, index: number) =>
    isAmong(word, [cues.ofSelf.slice(0, 1), Object.keys(cues.usToReader)]) &&
    (isPast(words[index - 1] ?? '', cues) || cues.bothTenses.includes(words[index - 1] ?? '')) &&
    !teachers.includes(words[index - 1]!) &&
    // "I kept a log, and it showed us a fault"
    !cues.backward.includes(words[index - 2] ?? '');
  // "played my mod with them": with whom, but those who were there?
  const isWithThem = (word: string, index: number) =>
    isAmong(word, [cues.them, cues.him]) &&
    cues.prepositions.includes(words[index - 1] ?? '') &&
    !words.slice(0, index).some((each) => isPlural(each, cues));
  return (
    words.some(isWithThem) ||
    words.some((word, index) => (opens(index) && isOne(index)) || isFavor(word, index)) ||
    phraseFinder(cues.strengths.asides)(text) !== undefined
  );
}

/** "6 years", "since 2014", "80 covers a night"; not "20 minutes in the cab". */
function hasSpan(words: readonly string[], cues: NoteCues): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    const isLong = !isAmong(next, [cues.whiles, cues.strengths.short]) || /^\d[\d,.]{2,}/.test(word);
    // "31 years old"
    const isAge = cues.ages.includes(words[index + 2] ?? '');
    if (isCount(word, cues) && cues.durations.includes(next)) return isLong && !isAge;
    if (word === cues.since) return /^\d{4}/.test(next);
    const isRate = isAmong(word, [cues.indefinite, [cues.per]]) && cues.perUnits.includes(next);
    return isRate && index > 1;
  });
}

/** A paper, a trade, a span, a skill: what nobody notes of the day. */
function isEvident(
  text: string,
  words: readonly string[],
  { properNames }: NoteContext,
  cues: NoteCues,
): boolean {
  const { head } = headOf(words, -1, cues);
  const isTrade =
    cues.agentEndings.some((ending) => head.endsWith(ending)) &&
    !isAmong(head, [cues.notAgents, cues.massNouns]);
  // "TIG on thin stainless", "12k ksph"
  const isTerm =
    /(?<![\p{L}\d])(?:\p{Lu}[\p{Lu}\d]+|\d+k)(?![\p{L}\d])/u.test(text) && !isPlaced(words, cues);
  const isOfField =
    (words.length < 4 && endsWith(words.at(-1)!, cues.activityEnding)) || isField(words, cues);
  const number = words.findIndex((word) => /^\d/.test(word));
  const isRounded = words.slice(0, number).join(' ') === '' || cues.strengths.abouts?.test(text) === true;
  const isLarge = number >= 0 && isRounded && /^\d[\d.,]{2,}/.test(words[number]!);
  // "did flowers for 46 weddings": not in a day
  const [first = ''] = words;
  const isRow = words.some((word, index) => {
    const [one = '', two = ''] = words.slice(index + 1);
    const isThing = [one, two].some((each) => isPlural(each, cues)) && !cues.durations.includes(one);
    return index > 1 && /^(?:[2-9]\d|\d{3})/.test(word) && isThing;
  });
  const isMany =
    (isLarge || (cues.strengths.rows?.includes(first) === true && isRow)) && !isPlaced(words, cues);
  const isOwn = (word: string) => isAmong(word, [cues.ownNouns, cues.strengths.skills, cues.describing]);
  // "the by-the-glass list at Café Nord": at another place than the one that asks.
  const at = [cues.moments.at, cues.moments.in, ...cues.whereFrom].join('|');
  const [, place = ''] = new RegExp(`\\s(?:${at})\\s(\\p{Lu}[\\p{L}’'-]+)`, 'u').exec(text) ?? [];
  const isElsewhere = place !== '' && !properNames.some((each) => each.includes(place));
  const isLong =
    cues.durations.includes(words[0]!) && !isAmong(words[0]!, [cues.whiles, cues.strengths.short]);
  return (
    isElsewhere ||
    isLong ||
    isTrade ||
    isTerm ||
    isOfField ||
    isMany ||
    hasSpan(words, cues) ||
    words.some(isOwn)
  );
}

/** "in bay 4", "in the loft": where something is to be seen. */
function isPlaced(words: readonly string[], cues: NoteCues): boolean {
  return words.some((word, index) => {
    const [next = '', more = ''] = words.slice(index + 1);
    const isThere = next === cues.article || (cues.numbered.includes(next) && /^\d/.test(more));
    return [cues.moments.in, cues.moments.at, cues.moments.on].includes(word) && isThere;
  });
}
