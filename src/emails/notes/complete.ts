import type { NoteCues } from '../words.js';
import { isCount, isMass, isOpening, isPlural, withArticle } from './nouns.js';
import { startsInPast } from './form.js';
import { mainVerbAt } from './verbs.js';
import type { NoteKind } from './model.js';

/**
 * What people leave out where they note something down: "short of drivers" is "you are short of drivers", "hard to find
 * bakers" "it is hard to find bakers", "certified in ALS" "I am certified in ALS", "turnover high" "turnover is high".
 */
export function complete(text: string, cues: NoteCues, kind: NoteKind): string {
  const lower = text.toLowerCase();
  for (const { of, starts, put, putSince, isNounToo } of cues.completions) {
    if (of !== kind) continue;
    const start = starts.find((each) => lower.startsWith(`${each} `) || lower === each);
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
  const whole = completeDuration(text, cues, kind);
  return kind === 'self' ? completeSelf(whole, cues) : completePredicate(whole, cues);
}

/** "10 years welding", "two weeks shadowing". */
function completeDuration(text: string, cues: NoteCues, kind: NoteKind): string {
  const words = text.split(' ');
  const [first = '', second = '', third = ''] = words.map((word) => word.toLowerCase());
  const isSpan = cues.of !== '' && isCount(first, cues) && cues.durations.includes(second);
  const isWhat = third !== '' && !cues.prepositions.includes(third) && !cues.relatives.includes(third);
  return isSpan && isWhat && (kind === 'self' || isMass(third, cues))
    ? [...words.slice(0, 2), cues.of, ...words.slice(2)].join(' ')
    : text;
}

/** "has ten years in kitchens" told by somebody else; "team lead for 6 years"; "night-shift experience". */
function completeSelf(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const first = words[0]!.toLowerCase();
  const verb = cues.selfVerbs[first] ?? cues.pluralVerbs[first];
  if (verb !== undefined && verb !== first) return [cues.self, verb, ...words.slice(1)].join(' ');
  const isPhrase = !words.some((word) => cues.finiteVerbs.includes(word.toLowerCase()));
  if (!isPhrase || isOpening(first, cues) || cues.pronouns.includes(first) || cues.own === '') return text;
  // "ACLS certified"
  const trait = cues.completions.find(({ of, putSince }) => of === 'self' && putSince !== undefined);
  if (words.length > 1 && words.length < 5 && trait?.starts.includes(words.at(-1)!.toLowerCase()))
    return `${trait.put} ${text}`;
  const [amount = '', unit = ''] = words.slice(-2);
  const isSpan = isCount(amount, cues) && cues.durations.includes(unit) && words.at(-3) === cues.served.for;
  const what = words.slice(0, -3);
  const isMuch = isMass(what.at(-1)?.toLowerCase() ?? '', cues);
  const isOwned = what.some((word) => cues.ownNouns.includes(word.toLowerCase()));
  if (isSpan && !startsInPast(text, cues) && !isOwned)
    return isMuch
      ? [amount, unit, cues.of, ...what].join(' ')
      : [amount, unit, cues.served.as, withArticle(what.join(' '), -1, cues, false)].join(' ');
  const owns = (noun: string) => cues.ownNouns.includes(noun) && !isMass(noun, cues);
  const isOwn = owns(first) || (words.length > 1 && words.length < 5 && owns(words.at(-1)!.toLowerCase()));
  return isOwn ? `${cues.own} ${text}` : text;
}

/** "turnover high", "costs too high". */
function completePredicate(text: string, cues: NoteCues): string {
  const { adjectives, one, many, moves } = cues.predicates;
  const words = text.split(' ');
  const small = words.map((word) => word.toLowerCase());
  const moved = small.findIndex((word, index) => {
    const next = small[index + 1] ?? '';
    return index > 0 && (moves.includes(`${word} ${next}`) || (moves.includes(word) && /^\d/.test(next)));
  });
  const isLast = adjectives.includes(small.at(-1)!);
  const last = isLast ? words.length - (cues.predicatives.includes(small.at(-2) ?? '') ? 2 : 1) : -1;
  const at = moved > 0 ? moved : last;
  const head = small[at - 1];
  if (head === undefined || cues.determiners.includes(head)) return text;
  const before = small.slice(0, at);
  if (mainVerbAt(before, cues) >= 0 || before.some((word) => cues.relatives.includes(word))) return text;
  return [...words.slice(0, at), isPlural(head, cues) ? many : one, ...words.slice(at)].join(' ');
}
