import { isAmong } from './lookup.js';
import type { Completion, NoteCues } from '../words.js';
import { mayBeVerb, opensRest } from './clause.js';
import { completeSelf } from './complete-self.js';
import { isActivity } from './form.js';
import { withBe } from './share.js';
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
import { isKnownPast, isPast, isVerb, mainVerbAt } from './verbs.js';
import type { NoteKind } from './model.js';

/**
 * What people leave out where they note something down: "short of drivers" is "you are short of drivers", "hard to find
 * bakers" "it is hard to find bakers", "certified in ALS" "I am certified in ALS", "turnover high" "turnover is high".
 */
export function complete(text: string, cues: NoteCues, kind: NoteKind, isOfReader = false): string {
  if (kind !== 'point') return completeOwn(text, cues, kind);
  const challenge = isOfReader ? (begin(text, cues, 'challenge') ?? befell(text, cues)) : undefined;
  return (
    challenge ?? missing(text, cues) ?? withBe(text, cues) ?? completeAny(mostlyFirst(text, cues), cues, kind)
  );
}

/** "no designers until Q3": there are none. */
function missing(text: string, cues: NoteCues): string | undefined {
  const words = wordsOf(text);
  const { head, end } = headOf(words.slice(1), -1, cues);
  // "no more leaf blowers before 8" is a rule.
  const isNo =
    cues.noMore.startsWith(`${words[0] ?? ''} `) && !text.startsWith(cues.noMore) && words.length < 9;
  const joint = words[end + 1] ?? '';
  const isTold = isAmong(joint, [cues.prepositions, [cues.until, cues.since]]) && words.length > end + 2;
  const speaks = words.some((word) => isAmong(word, [cues.finiteVerbs, cues.pronouns, [cues.and]]));
  if (
    cues.existing === undefined ||
    !isNo ||
    !isTold ||
    speaks ||
    !isNounAtEnd(words.slice(1, end + 1), cues)
  )
    return undefined;
  return `${isPlural(head, cues) ? cues.existing.many : cues.existing.one} ${text}`;
}

/** "lost 6 operators to the county": what happened to those who read it; not "lost keys". */
function befell(text: string, cues: NoteCues): string | undefined {
  const [first = '', second = ''] = wordsOf(text);
  const isDeed =
    isKnownPast(first, cues) || (cues.finiteVerbs.includes(first) && !cues.auxiliaries.includes(first));
  return isDeed && isOpening(second, cues) ? `${cues.reader.name} ${text}` : undefined;
}

/** "weddings mostly" */
function mostlyFirst(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const last = words.at(-1)!;
  const isWhole = mainVerbAt(wordsOf(text), cues) >= 0 || words.length < 2;
  return cues.mostly.includes(last) && !isWhole ? [last, ...words.slice(0, -1)].join(' ') : text;
}

/** "now working at current job" is "working at my current job"; "a cook there 8 years" is "for 8 years". */
function completeOwn(noted: string, cues: NoteCues, kind: NoteKind): string {
  const [first = '', ...others] = noted.split(' ');
  const isNow =
    others.length > 1 &&
    cues.nowadays.includes(first.toLowerCase()) &&
    others[0]!.endsWith(cues.activityEnding);
  const owned = withOwn(isNow ? others : noted.split(' '), cues, kind);
  const text = kind === 'thing' ? withSelf(owned, cues) : owned;
  const words = text.split(' ');
  const [before = '', amount = '', unit = ''] = words.slice(-3);
  const isSpan = isCount(amount.toLowerCase(), cues) && cues.durations.includes(unit) && words.length > 4;
  const isBare = ![...cues.prepositions, ...cues.determiners, ...cues.definite].includes(
    before.toLowerCase(),
  );
  const isAccount = words[0] === cues.self && isSpan && isBare && /\p{L}$/u.test(before);
  const spanned = isAccount ? [...words.slice(0, -2), cues.served.for, amount, unit].join(' ') : text;
  const whole = completeAny(kind === 'thing' ? withWas(spanned, cues) : spanned, cues, kind);
  return kind === 'self' ? withSpan(withRole(whole, cues), cues) : whole;
}

/** "trained as luthier", "worked as welder for 5 years": the role with its article. */
function withRole(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const at = words.indexOf(cues.served.as, 1) + 1;
  const [role = '', next] = words.slice(at);
  // "as part of a crew"
  const isOther = role === '' || cues.fillers.includes(role) || next === cues.of;
  if (at < 2 || isOther || !isPast(words[at - 2]!.toLowerCase(), cues)) return text;
  const what = words.slice(at).join(' ');
  const named = /^\p{Lu}{2,}$/u.test(role) ? withIndefinite(what, cues) : withArticle(what, -1, cues, false);
  return [...words.slice(0, at), named].join(' ');
}

/** "flight cancelled" */
function withWas(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => cues.undergone.verbs.includes(word.toLowerCase()));
  // "A9 closed"
  const isRoad = at === 1 && /^\p{Lu}+-?\d+$/u.test(words[0]!);
  const before = words.slice(0, at).map((word) => word.toLowerCase());
  // "train cancelled": a train, for nobody trains what was cancelled.
  const isNoun =
    (at > 0 && at < 3 && isNounAtEnd(before, cues)) || (at === 1 && cues.nounVerbs.includes(before[0]!));
  if (!(isNoun || isRoad) || words.length > 8) return text;
  const { one, many } = cues.undergone;
  const verb = isPlural(before.at(-1)!, cues) ? many : one;
  return [...(isRoad ? [cues.article] : []), ...words.slice(0, at), verb, ...words.slice(at)].join(' ');
}

/** "ran the line in Bergen 4 seasons" is "for 4 seasons". */
function withSpan(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const small = words.map((word) => word.toLowerCase());
  if (words[0] !== cues.self && !isPast(small[0]!, cues)) return text;
  const lists = [
    cues.prepositions,
    cues.determiners,
    cues.definite,
    cues.quantities,
    cues.relatives,
    cues.adverbs,
    cues.particles,
  ];
  const at = small.findIndex(
    (word, index) =>
      index > 1 &&
      isCount(word, cues) &&
      cues.durations.includes(small[index + 1] ?? '') &&
      /\p{L}$/u.test(small[index - 1]!) &&
      !isAmong(small[index - 1]!, lists) &&
      !isPast(small[index - 1]!, cues) &&
      !isAmong(small[index - 1]!, [cues.finiteVerbs, cues.taskVerbs]) &&
      (small[index + 2] === undefined || cues.prepositions.includes(small[index + 2]!)),
  );
  return at < 0 ? text : [...words.slice(0, at), cues.served.for, ...words.slice(at)].join(' ');
}

/** "deaf in my left ear so need to sit on the left": who does? */
function withSelf(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index > 0 && word === cues.so && isAmong(words[index + 1] ?? '', [cues.needing, cues.unable]),
  );
  if (at < 0) return text;
  const before = words.slice(0, at).join(' ').replace(/,$/, '');
  const known = wordsOf(before);
  // "stammer so need more time": one has it.
  const have = cues.completions.find(
    ({ of, starts }) => of === 'thing' && starts.includes(cues.noMore.split(' ')[0]!),
  );
  const isTold =
    begin(before, cues, 'thing') !== undefined ||
    mainVerbAt(known, cues) >= 0 ||
    known[0] === cues.self.toLowerCase();
  const head = isTold || have === undefined ? before : `${have.put} ${withArticle(before, -1, cues, false)}`;
  return [`${head},`, cues.so, cues.self, ...words.slice(at + 1)].join(' ');
}

/** "at current job" is "at my current job". */
function withOwn(words: readonly string[], cues: NoteCues, kind: NoteKind): string {
  return words
    .map((word, index) => {
      const place = `${word} ${words[index + 1] ?? ''}`.toLowerCase();
      const before = (words[index - 1] ?? '').toLowerCase();
      const isBare = cues.prepositions.includes(before) || (cues.to !== '' && before === cues.to);
      // "talk to partner", not "to partner with a school"
      const isKin = cues.ownPeople.includes(word) && words[index + 1] !== cues.with;
      if (isBare && isKin && kind === 'thing' && cues.own !== '') return `${cues.own} ${word}`;
      return isBare && cues.ownPlaces.includes(place) ? `${cues.own} ${word}` : word;
    })
    .join(' ');
}

function completeAny(text: string, cues: NoteCues, kind: NoteKind): string {
  const begun = begin(text, cues, kind);
  if (begun !== undefined) return begun;
  const whole = completeDuration(text, cues, kind);
  if (kind === 'self') return completeSelf(whole, cues);
  return completePredicate(completeMeasure(whole, cues), cues);
}

/** The note with the words that have to stand before it, where it begins like one that lacks them. */
function begin(text: string, cues: NoteCues, kind: Completion['of']): string | undefined {
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
    return `${before} ${names ? withArticle(text, -1, cues, false) : text}`;
  }
  return undefined;
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
    !cues.mostlyNouns.includes(head) &&
    !isPlural(before.at(-2) ?? head, cues);
  if (isAct || small.slice(at + 2).some((word) => /^\d/.test(word))) return text;
  const { one, many } = cues.predicates;
  return goesOn
    ? [...words.slice(0, at), isPlural(head, cues) ? many : one, ...words.slice(at)].join(' ')
    : text;
}

function isMeasure(word: string, next = '', cues: NoteCues): boolean {
  return (
    /^\d[\d.,]*%$/.test(word) || (isCount(word, cues) && !word.includes(':') && cues.durations.includes(next))
  );
}

/** Whether words that are no sentence end with the noun that something can be said of. */
function isNounAtEnd(words: readonly string[], cues: NoteCues): boolean {
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
  const before = small.slice(0, at);
  if (mainVerbAt(before, cues) >= 0 || before.some((word) => cues.relatives.includes(word))) return text;
  // "the trucks stuck in customs are ours"
  if (small.slice(state + 1).some((word) => cues.copulas.includes(word))) return text;
  const { one, many } = small[state + 1] === cues.since ? cues.predicates.since : cues.predicates;
  // "crew changes in Manila": they are late, and not Manila
  const noun = headOf(before, -1, cues).head || head;
  return [...words.slice(0, at), isPlural(noun, cues) ? many : one, ...words.slice(at)].join(' ');
}
