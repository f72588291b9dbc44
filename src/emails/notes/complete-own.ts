import type { NoteCues } from './cues.js';
import { begin, completeAny, isNounAtEnd } from './complete-any.js';
import { isAmong } from './lookup.js';
import type { NoteKind } from './model.js';
import { isCount, isPlural, withArticle, withIndefinite, wordsOf } from './nouns.js';
import { isPast, mainVerbAt } from './verbs.js';

/** "now working at current job" is "working at my current job"; "a cook there 8 years" is "for 8 years". */
export function completeOwn(noted: string, cues: NoteCues, kind: NoteKind): string {
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
      cues.durations.includes((small[index + 1] ?? '').replace(/,$/u, '')) &&
      /\p{L}$/u.test(small[index - 1]!) &&
      !isAmong(small[index - 1]!, lists) &&
      !isPast(small[index - 1]!, cues) &&
      !isAmong(small[index - 1]!, [cues.finiteVerbs, cues.taskVerbs]) &&
      (small[index + 2] === undefined ||
        small[index + 1]!.endsWith(',') ||
        cues.prepositions.includes(small[index + 2]!)) &&
      // "I live ten minutes from the bridge"
      small[index + 2] !== cues.whereFrom.at(-1),
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
