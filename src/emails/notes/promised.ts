import type { NoteCues } from './cues.js';
import { isAgent } from './complete-self.js';
import { isErrand, isSending } from './errand.js';
import { isActiveVerb } from './formed.js';
import { isAmong } from './lookup.js';
import { isPlainVerb } from './task.js';
import { headOf, isOpening, isPlural, withArticle, wordsOf } from './nouns.js';
import { isNumberedBy } from './topic.js';
import { isVerb, mainVerbAt } from './verbs.js';

/** "forward RCVS number", "email you the rota", "share slides": what is to be sent; not "share code". */
export function sentIn(text: string, cues: NoteCues): string | undefined {
  const [verb = '', ...rest] = text.split(' ');
  if (cues.own === '' || !cues.sending?.includes(verb.toLowerCase())) return undefined;
  const isToReader = rest[0]?.toLowerCase() === cues.reader.name;
  // "send over the drawings"
  const isOver = isAmong(rest[0] ?? '', [cues.prepositions]) && isOpening(rest[1]?.toLowerCase() ?? '', cues);
  const words = isToReader || isOver ? rest.slice(1) : rest;
  if (words.at(-1)?.toLowerCase() === cues.reader.name) words.splice(-2);
  const thing = words.join(' ');
  const small = wordsOf(thing);
  const isVerb =
    isToReader ||
    isSending(text, cues) ||
    cues.promiseVerbs.includes(verb.toLowerCase()) ||
    isOpening(small[0] ?? '', cues) ||
    (small.length === 1 && isPlural(small[0]!, cues));
  // "send two references to the agency"
  // "send link to my talk": what leads there is sent here.
  const to = small.indexOf(cues.to);
  const isNamed = /^\p{Lu}\p{Ll}/u.test(thing) && isOpening(small[1] ?? '', cues);
  const isElsewhere = isNamed || (to >= 0 && cues.towards?.includes(small[to - 1] ?? '') !== true);
  return isVerb && !isElsewhere && small.length > 0 && isThing(thing, cues) ? thing : undefined;
}

/** "dropping the keys off" is what one will do: "drop the keys off"; not "building plans", nor "calving dates". */
export function plainly(text: string, cues: NoteCues): string {
  const [first = '', second = '', ...rest] = text.split(' ');
  const small = first.toLowerCase();
  const { activityEnding, reader, own, particles, sending = [], promiseVerbs } = cues;
  const isObject =
    isOpening(second.toLowerCase(), cues) ||
    isAmong(second.toLowerCase(), [particles, [reader.name, reader.possessive, own]]);
  if (own === '' || !isObject || !small.endsWith(activityEnding) || rest.length === 0) return text;
  const stem = small.slice(0, -activityEnding.length);
  const verb = [stem, stem.replace(/(.)\1$/u, '$1'), `${stem}e`].find(
    (each) => mayAct(each, cues) || isAmong(each, [promiseVerbs, sending]),
  );
  return verb === undefined ? text : [verb, second, ...rest].join(' ');
}

/** "call Janet in HR": before a name, what may be a noun is the verb. */
export function callsByName(text: string, cues: NoteCues): boolean {
  const [, verb = ''] = /^(\p{Ll}+) \p{Lu}\p{Ll}/u.exec(text) ?? [];
  return verb !== '' && mayAct(verb, cues);
}

/** "share catatan EC" is a thing to be sent, "kasih tahu hasilnya" something to do. */
export function promisedIn(
  { text, isTo }: { readonly text: string; readonly isTo: boolean },
  { sending = [], promised = [], prepositions, own }: NoteCues,
): { readonly text: string; readonly isTo: boolean; readonly isSent?: boolean } {
  const [first = '', ...rest] = text.split(' ');
  const isSent =
    own === '' &&
    sending.includes(first.toLowerCase()) &&
    rest.length > 0 &&
    !prepositions.includes(rest[0]!);
  if (isSent) return { text: rest.join(' '), isTo: false, isSent };
  const found = promised.find(([from]) => text.toLowerCase().startsWith(from));
  return found === undefined ? { text, isTo } : { text: found[1] + text.slice(found[0].length), isTo: true };
}

export function isTask(words: readonly string[], cues: NoteCues): boolean {
  const [first = '', second = '', third = ''] = words;
  if (isErrand(words.join(' '), cues)) return true;
  if (cues.promiseVerbs.includes(first)) return second !== '' && !cues.prepositions.includes(second);
  // "speak to my boss", "look into the visa"
  if (cues.turningTo?.test(`${first} ${second} `)) return third !== '';
  const lists = [cues.particles, [cues.reader.name, cues.reader.possessive]];
  // "mengundang alumni"; not "mengundang ke pameran": whom?
  if (isActiveVerb(first, cues)) return second !== '' && !cues.prepositions.includes(second);
  // "redraw the swallow flash"
  const isArticle = cues.own !== '' && isAmong(second, [[cues.article, cues.own], cues.indefinite]);
  if (isArticle && third !== '' && isPlainVerb(first, cues)) return true;
  return mayAct(first, cues) && (isOpening(second, cues) || isAmong(second, lists));
}

/** "certificate to office", "the photo and ring back": it goes elsewhere, or more than a thing was promised. */
export function goesAstray(text: string, cues: NoteCues): boolean {
  if (cues.towards === undefined) return false;
  const words = wordsOf(text);
  const to = words.indexOf(cues.to);
  const and = words.indexOf(cues.and);
  const isElsewhere = to > 0 && !words.slice(0, to).some((word) => cues.towards!.includes(word));
  const [verb = '', next = ''] = and > 0 ? words.slice(and + 1) : [];
  return isElsewhere || (mayAct(verb, cues) && isAmong(next, [cues.particles, [cues.reader.name]]));
}

function mayAct(word: string, cues: NoteCues): boolean {
  const { eitherVerbs, pluralClauseVerbs, sending = [], own } = cues;
  return isVerb(word, cues) || isAmong(word, [eitherVerbs, pluralClauseVerbs, own === '' ? [] : sending]);
}

/** One noun phrase for sure: "link to my notes"; not "shoe size 38". */
export function isThing(text: string, cues: NoteCues, isOfVerb = false): boolean {
  const words = wordsOf(text);
  if (
    !/\p{L}{2}|^\p{Lu}\d+$/u.test(text) ||
    isAmong(words[0]!, [cues.negations, cues.prepositions, cues.turns])
  )
    return false;
  const side = words.findIndex((word, index) => index > 0 && cues.relatives.includes(word));
  // "a date on which I could come"
  const isBehind = side > 1 && cues.prepositions.includes(words[side - 1]!);
  const before = side < 0 ? words : words.slice(0, isBehind ? side - 1 : side);
  // "the paper I half-remembered", "dates I can do": a side clause without a word to open it.
  const aside = before.findIndex(
    (word, index) => cues.pronouns.includes(word) && (index > 1 || (index > 0 && isPlural(before[0]!, cues))),
  );
  const main = aside < 0 ? before : before.slice(0, aside);
  const last = main.at(-1)!;
  const written = text.split(' ');
  // "RPP tema 5": without articles every noun may have a number; "ISO 17025" is a name.
  const isStray =
    cues.article !== '' &&
    main.some(
      (word, index) =>
        index > 0 &&
        /^\d/.test(word) &&
        !isNumberedBy(main[index - 1]!, cues) &&
        !(written.length === words.length && /^\p{Lu}{2,}$/u.test(written[index - 1]!)) &&
        // "the fixed version of query 3"
        !(index === main.length - 1 && main[index - 2] === cues.of),
    );
  if (isStray || isAmong(last, [cues.prepositions, cues.determiners, cues.predicatives])) return false;
  const verb = mainVerbAt(main, cues);
  return isOfVerb || verb < 0 || isOfThingOfOne(main, verb, cues);
}

/** "an outline of the star names show": what stands there once has no verb of many behind it. */
function isOfThingOfOne(words: readonly string[], verb: number, cues: NoteCues): boolean {
  const of = words.indexOf(cues.of);
  return (
    isAmong(words[0]!, [cues.indefinite]) &&
    of > 0 &&
    of < verb - 1 &&
    verb === words.length - 1 &&
    isAmong(words[verb]!, [cues.eitherVerbs, cues.pluralClauseVerbs])
  );
}

/** "medical card" is "my medical card", "copy of NMBI certificate" "a copy of my NMBI certificate", "unit map" "the unit map". */
export function owned(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const small = wordsOf(text);
  const isSpan = /^\d+-\p{L}/u.test(small[0]!);
  if (cues.own === '' || (isOpening(small[0]!, cues) && !isSpan)) return text;
  // "rota template I use"
  const aside = small.indexOf(cues.self.toLowerCase(), 1);
  if (aside > 0) return [owned(words.slice(0, aside).join(' '), cues), ...words.slice(aside)].join(' ');
  // "driving licence, front and back"
  const { head, end } = headOf(wordsOf(text.split(', ')[0]!), -1, cues);
  // "doctor's letter"
  const [, holder] = /^(\p{Ll}+)['’]s$/u.exec(words[0]!) ?? [];
  if (holder !== undefined && words.length > 1 && isAgent(holder, cues)) return `${cues.article} ${text}`;
  // "P45"
  const isOwn = (noun: string) => isAmong(noun, [cues.ownNouns, cues.ownPapers]) || /^p\d+$/.test(noun);
  const joint = small[end];
  const isOwnPaper = isPaperOf(small, end, cues);
  if (isOwnPaper || (isOwn(head) && joint !== cues.of && joint !== cues.to)) return `${cues.own} ${text}`;
  // "GitHub link"
  const isBrand = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(words[0]!) && words.length > 1 && !isPlural(head, cues);
  if (isBrand && !cues.errands?.mine.includes(head)) return `${cues.article} ${text}`;
  if (cues.errands?.mine.includes(head)) return `${cues.own} ${text}`;
  const behind = end + 1;
  const isOfOwn =
    joint !== undefined && [cues.of, cues.to].includes(joint) && !isOpening(small[behind] ?? '', cues);
  const ofWhat = headOf(small.slice(behind), -1, cues).head;
  // "copy of NCCCO card front and back"
  const isCopy = isOfOwn && cues.copies.includes(head) && small.slice(behind, behind + 2).some(isOwn);
  const whole =
    isCopy || (isOfOwn && isOwn(ofWhat))
      ? [...words.slice(0, behind), cues.own, ...words.slice(behind)].join(' ')
      : text;
  // "slides 7–12"
  const isNumbered = isPlural(small[0]!, cues) && /^\d/.test(small[1] ?? '');
  if (isNumbered) return ofTheOne(whole, cues);
  return withArticle(ofTheOne(whole, cues), -1, cues, !(cues.copies.includes(head) && joint === cues.of));
}

/** "certificate of good conduct", "proof of address": the writer's own, and of nothing that is counted. */
export function isPaperOf(words: readonly string[], of: number, cues: NoteCues): boolean {
  const isPaper = cues.errands?.papers.includes(words[of - 1] ?? '') === true && words[of] === cues.of;
  return isPaper && words.length > of + 1 && !isOpening(words[of + 1]!, cues);
}

/** "dates for manual handling refresher": for the one both know of. */
function ofTheOne(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const small = wordsOf(text);
  const { end } = headOf(small, -1, cues);
  const behind = end + 1;
  const isFor = isAmong(small[end] ?? '', [cues.addressing]) && small[end] !== cues.to;
  const what = words.slice(behind).join(' ');
  // "for driver training", "for Friday", "for my school"
  if (cues.own === '' || !isFor || words.length !== small.length || !/^\p{Ll}/u.test(what)) return text;
  return `${words.slice(0, behind).join(' ')} ${withArticle(what, -1, cues, true)}`;
}
