import type { Completion } from './cues/sentences.js';
import type { NoteCues } from './cues.js';
import { mayBeVerb, opensRest } from './clause.js';
import { completeSelf } from './complete-self.js';
import { isActivity } from './activity.js';
import { actOfAmount } from './amount.js';
import { isAmong } from './lookup.js';
import type { NoteKind } from './model.js';
import { endsWith, headOf, isCount, isMass, isOpening, isPlural, withArticle } from './nouns.js';
import { isPast, isVerb, mainVerbAt } from './verbs.js';

/** What any note may lack: the words before it, the noun behind a span of years, "is" and "are". */
export function completeAny(text: string, cues: NoteCues, kind: NoteKind): string {
  const begun = begin(text, cues, kind);
  if (begun !== undefined) return begun;
  const whole = completeDuration(text, cues, kind);
  if (kind === 'self') return completeSelf(whole, cues);
  return completePredicate(completeMeasure(whole, cues), cues);
}

/** The note with the words that have to stand before it, where it begins like one that lacks them. */
export function begin(text: string, cues: NoteCues, kind: Completion['of']): string | undefined {
  const lower = text.toLowerCase();
  const [opener = '', amount = '', ...others] = lower.split(' ');
  // "only 2 interpreters", "stung by a wasp": a start may leave its number or its word open.
  const isMany = isCount(amount, cues) && amount !== '1';
  const openings = [
    lower,
    [opener, isMany ? '#' : amount, ...others].join(' '),
    ['~', amount, ...others].join(' '),
    // "8 drivers short"
    ...(isCount(opener, cues) && others.length < 3 ? [`# ${others.at(-1) ?? ''}`] : []),
    // "three short in the kitchen"
    ...(isCount(opener, cues) ? [['#', amount, ...others].join(' ')] : []),
  ];
  for (const { of, starts, put, putSince, isNounToo } of cues.completions) {
    if (of !== kind) continue;
    const start = starts.find((each) => openings.some((opening) => `${opening} `.startsWith(`${each} `)));
    if (start === undefined) continue;
    if ((of === 'point' || of === 'challenge') && actOfAmount(lower.split(' '), cues) > 0) continue;
    // "moving to nights and who decides it"
    const isAsked = lower.split(' ').some((word, index, all) => {
      return word === cues.and && cues.questionWords.includes(all[index + 1] ?? '');
    });
    if (of === 'point' && isAsked && endsWith(opener, cues.activityEnding)) continue;
    const next = lower.slice(start.length).trim().split(' ')[0]!;
    if (isNounToo && (next === '' || cues.prepositions.includes(next))) continue;
    const before = putSince !== undefined && lower.includes(` ${cues.since} `) ? putSince : put;
    // "licensed embalmer" is what one is: "I am a licensed embalmer"; "licensed in two states" how one is.
    const isNoun =
      putSince !== undefined &&
      next !== '' &&
      !isOpening(lower.split(' ')[0]!, cues) &&
      start.split(' ').length < 2;
    const names = isNoun && !cues.prepositions.includes(next) && next !== cues.and;
    // "Fluent Welsh"
    const told = /^\p{Lu}\p{Ll}/u.test(text) && start.startsWith(lower.charAt(0)) ? inner(text) : text;
    return `${before} ${names ? withArticle(told, -1, cues, false) : told}`;
  }
  return undefined;
}

function inner(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "rotation 20 minutes", "error rate 4% on the barge", "commute two hours each way". */
function completeMeasure(text: string, cues: NoteCues): string {
  // "target 5%" has no verb in a language that needs none.
  if (cues.predicates.one === '') return text;
  // "probation, 6 months"; not "minutes 2 months behind, nobody left to write them"
  const words = text.replace(/^([^,\d]+), (?=\d\S*(?:(?: \p{L}+)?$|%))/u, '$1 ').split(' ');
  const small = words.map((word) => word.toLowerCase());
  const at = small.findIndex((word, index) => index > 0 && isMeasure(word, small[index + 1], cues));
  const before = small.slice(0, at);
  const { head } = headOf(before, -1, cues);
  if (at < 1 || at > 5 || /\d/.test(before.join(' ')) || !isNounAtEnd(before, cues)) return text;
  const behind = small[at + (small[at]!.endsWith('%') ? 1 : 2)];
  const goesOn = behind === undefined || opensRest(behind, cues);
  // "generator runs 11 hours a day"; "roster 5 weeks on 1 off"
  const isAct =
    isPlural(head, cues) &&
    mayBeVerb(head, cues) &&
    !(cues.mostlyNouns.includes(head) && !isRate(small, at, cues)) &&
    !isPlural(before.at(-2) ?? head, cues);
  const isSaid = isAct || isVerbOfMany(before, cues) || isVerbOfOne(before, cues);
  if (isSaid || small.slice(at + 2).some((word) => /^\d/.test(word))) return text;
  const { one, many } = cues.predicates;
  return goesOn
    ? [...words.slice(0, at), isPlural(head, cues) ? many : one, ...words.slice(at)].join(' ')
    : text;
}

/** "the choir tours three months a year", with its article */
function isRate(words: readonly string[], at: number, cues: NoteCues): boolean {
  const [joint = '', unit = ''] = words.slice(at + 2);
  return (
    cues.determiners.includes(words[0]!) && cues.indefinite.includes(joint) && cues.perUnits.includes(unit)
  );
}

/** "permits from the city take eight weeks" */
function isVerbOfMany(before: readonly string[], cues: NoteCues): boolean {
  const last = before.at(-1)!;
  return (
    before.length > 1 &&
    mayBeVerb(last, cues) &&
    !isPlural(last, cues) &&
    before.some((word) => isPlural(word, cues))
  );
}

/** "a repair waits two weeks": behind an article for one there are not many. */
function isVerbOfOne(before: readonly string[], cues: NoteCues): boolean {
  const [first = '', ...rest] = before;
  const last = rest.pop() ?? '';
  return (
    cues.indefinite.includes(first) &&
    rest.length > 0 &&
    isPlural(last, cues) &&
    !isPlural(rest.at(-1)!, cues)
  );
}

function isMeasure(word: string, next = '', cues: NoteCues): boolean {
  return (
    /^\d[\d.,]*%$/.test(word) || (isCount(word, cues) && !word.includes(':') && cues.durations.includes(next))
  );
}

/** Whether words that are no sentence end with the noun that something can be said of. */
export function isNounAtEnd(words: readonly string[], cues: NoteCues): boolean {
  const head = words.at(-1) ?? '';
  const isDoing = cues.activityEnding !== '' && isActivity(words, cues);
  const lists = [
    cues.prepositions,
    cues.adverbs,
    cues.habits,
    cues.times,
    cues.particles,
    cues.predicates.adjectives,
    cues.numbered,
    cues.turns,
    cues.relatives,
    cues.questionWords,
    [cues.and],
  ];
  const isBareDoing =
    words.length < 2 && endsWith(head, cues.activityEnding) && !cues.notActivities.includes(head);
  const isStray = isBareDoing || isOpening(head, cues) || !/^\p{L}+$/u.test(head) || isPast(head, cues);
  const acts = isVerb(words[0]!, cues) || isPast(words[0]!, cues) || mainVerbAt(words, cues) >= 0;
  const speaks = words.some((word) => cues.pronouns.includes(word) || cues.negations.includes(word));
  return !isDoing && !isStray && !acts && !speaks && !isAmong(head, lists);
}

/** "10 years welding", "7 years ICU", "two weeks shadowing". */
function completeDuration(text: string, cues: NoteCues, kind: NoteKind): string {
  const words = text.split(' ');
  const [first = '', second = '', third = ''] = words.map((word) => word.toLowerCase());
  const isSpan = cues.of !== '' && isCount(first, cues) && cues.durations.includes(second);
  const isWhat = third !== '' && !isAmong(third, [cues.prepositions, cues.relatives, cues.adverbs]);
  if (!isSpan || (kind !== 'self' && !(isWhat && isMass(third, cues)))) return text;
  const own = kind === 'self' ? [cues.own] : [];
  if (!isWhat) return [...own, text].join(' ');
  const what = words.slice(2);
  const last = what.at(-1)!.toLowerCase();
  const isField = kind === 'self' && what.length < 3 && !isMass(last, cues) && !cues.ownNouns.includes(last);
  // "20 years clean record CDL"
  if (kind === 'self' && what.length > 2 && !isMass(last, cues) && !what.some(isJoint(cues))) return text;
  return [...own, ...words.slice(0, 2), cues.of, ...what, ...(isField ? [cues.experience] : [])].join(' ');
}

function isJoint(cues: NoteCues): (word: string) => boolean {
  return (word) => cues.prepositions.includes(word.toLowerCase());
}

/** "turnover high", "costs too high". */
function completePredicate(text: string, cues: NoteCues): string {
  const { adjectives, moves } = cues.predicates;
  const words = text.split(' ');
  const small = words.map((word) => word.toLowerCase());
  // "early or late"
  if (small.includes(cues.or)) return text;
  // "how I bring new drivers up to speed": a question has its verb.
  if (cues.questionWords.includes(small[0]!)) return text;
  const moved = small.findIndex((word, index) => {
    const next = small[index + 1] ?? '';
    return index > 0 && (moves.includes(`${word} ${next}`) || (moves.includes(word) && /^\d/.test(next)));
  });
  const isLast = adjectives.includes(small.at(-1)!);
  const last = isLast ? words.length - (cues.predicatives.includes(small.at(-2) ?? '') ? 2 : 1) : -1;
  const state = moved > 0 ? moved : last;
  // "bay 3 always understaffed on nights"
  const at = state > 1 && cues.never.includes(small[state - 1]!) ? state - 1 : state;
  const head = small[at - 1];
  // "bringing new drivers up to speed"
  const [first = ''] = small;
  if (at > 1 && endsWith(first, cues.activityEnding) && !cues.notActivities.includes(first)) return text;
  const noHead = [cues.determiners, cues.prepositions, cues.particles];
  // "hiked up to the hut"
  if (head === undefined || isAmong(head, noHead) || isPast(head, cues)) return text;
  // "the load runs late"
  if (at > 1 && cues.predicates.turns?.includes(head)) return text;
  const before = small.slice(0, at);
  if (isLong(before, cues)) return text;
  if (mainVerbAt(before, cues) >= 0 || before.some((word) => cues.relatives.includes(word))) return text;
  // "the trucks stuck in customs are ours"
  if (small.slice(state + 1).some((word) => cues.copulas.includes(word))) return text;
  const { one, many } = small[state + 1] === cues.since ? cues.predicates.since : cues.predicates;
  // "crew changes in Manila": they are late, and not Manila
  const noun = headOf(before, -1, cues).head || head;
  return [...words.slice(0, at), isPlural(noun, cues) ? many : one, ...words.slice(at)].join(' ');
}

/** "the union's concerns about overtime being paid a month late" lacks nothing. */
function isLong(words: readonly string[], { gate }: NoteCues): boolean {
  // "an average of 225 wpm needed"
  return words.some(
    (word, index) => gate?.sure?.held.test(word) === true && !/^\d/.test(words[index + 1] ?? ''),
  );
}
