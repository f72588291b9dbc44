import type { NoteCues } from './cues.js';
import { begin, completeAny, isNounAtEnd } from './complete-any.js';
import { completeOwn } from './complete-own.js';
import { isAmong } from './lookup.js';
import type { NoteKind } from './model.js';
import { headOf, isOpening, isPlural, wordsOf } from './nouns.js';
import { withBe } from './share.js';
import { isKnownPast, mainVerbAt } from './verbs.js';

/**
 * What people leave out where they note something down: "short of drivers" is "you are short of drivers", "hard to find
 * bakers" "it is hard to find bakers", "certified in ALS" "I am certified in ALS", "turnover high" "turnover is high".
 */
export function complete(text: string, cues: NoteCues, kind: NoteKind, isOfReader = false): string {
  if (kind !== 'point') return completeOwn(text, cues, kind);
  if (cues.thereIs?.test(text)) return text;
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
  // "masih banyak": of nobody
  if (isAmong(first, [cues.ownWords?.aspects ?? []])) return undefined;
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
