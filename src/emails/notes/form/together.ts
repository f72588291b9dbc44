import type { NoteCues } from '../cues.js';
import { mayBeVerb, opensRest } from '../clause.js';
import { isAmong } from '../lookup.js';
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
} from '../nouns.js';
import { formOf, mayTell } from '../form.js';
import { isThirdPerson, mainVerbAt } from '../verbs.js';
import { found, type Answer, type Noted } from './noted.js';

/** "the kiln takes nine hours to cool, so you fire twice a week", "two systems run in parallel and nobody knows why": two sentences in one. */
export function asTogether({ text, kind, isTold, isWritten, cues }: Noted): Answer {
  if (kind !== 'point' || !isOfSentences(text, cues)) return undefined;
  // "…, which costs us the poster jobs"
  const aside = cues.relatives.filter((each) => cues.questionWords.includes(each));
  const parts = text.split(/\s+/);
  const opens = (word: string, index: number) => {
    const [small = ''] = wordsOf(word);
    const isNobody = (each: string) => cues.pronouns.includes(each) && cues.negations.includes(each);
    if (!parts[index - 1]?.endsWith(',')) return small === cues.and && isNobody(parts[index + 1] ?? '');
    const isSide = cues.sideJoints?.includes(small) === true && tellsWhen(parts.slice(index + 1), cues);
    return isSide || isAmong(small, [cues.whens, cues.causes, aside, [cues.so, cues.and]]);
  };
  const at = parts.findIndex(opens);
  if (at < 2) return undefined;
  const head = parts.slice(0, at).join(' ').replace(/,$/u, '');
  const tail = parts.slice(at + 1).join(' ');
  // "parts, labour, and the crane waits": a list is another matter.
  if (head.includes(',') || tail.includes(',')) return undefined;
  const begun = formOf(head, cues, kind, isTold, isWritten);
  const isSide = cues.sideJoints?.includes(wordsOf(parts[at]!)[0] ?? '') === true;
  const isBegun =
    begun?.form === 'clause' ||
    (begun?.form === 'either' && mayTell(head, cues)) ||
    (isSide && stops(head, cues));
  const [first = '', second = ''] = wordsOf(tail);
  const isAside = aside.includes(parts[at]!) && second !== '' && actsFirst(first, cues);
  return isBegun && (isAside || tells(tail, parts[at] !== cues.and, cues))
    ? found('clause', Math.max(1, begun?.verb ?? 1))
    : undefined;
}

/** "the lift stops", where what follows says when; alone it may be a noun of two. */
function stops(head: string, cues: NoteCues): boolean {
  const [first = '', noun = '', verb = '', more] = wordsOf(head);
  const isOne = cues.determiners.includes(first) && !isPlural(noun, cues);
  return isOne && more === undefined && isPlural(verb, cues) && mayBeVerb(verb, cues);
}

/** "night call-outs, nobody can go on doing them alone": what "them" is stands in its place. */
export function objectInPlace(text: string, cues: NoteCues): string {
  const [head = '', tail = ''] = halvesOf(text, cues);
  const words = tail.split(' ');
  const small = words.map((word) => wordsOf(word)[0] ?? '');
  const at = small.findIndex((word, index) => index > 1 && isAmong(word, [cues.them, [cues.subject]]));
  if (at < 0 || !isPlainHead(head, cues)) return text;
  const isMany = isPlural(wordsOf(head).at(-1)!, cues);
  const next = small[at + 1] ?? '';
  // "the team finds it hard to …": of nothing said before
  const isObject = isMany === (small[at] !== cues.subject) && (next === '' || opensRest(next, cues));
  const lists = [cues.backward, cues.keepThird, cues.readerAlone, [cues.self.toLowerCase()]];
  const isOther = small.some((word, index) => index !== at && isAmong(word, lists));
  if (!isObject || isOther || !isClause(tail, cues, true)) return text;
  const [first = ''] = head.split(' ');
  const thing = cues.indefinite.includes(first.toLowerCase())
    ? `${cues.article}${head.slice(first.length)}`
    : withArticle(head, -1, cues, true);
  return [...words.slice(0, at), thing, ...words.slice(at + 1)].join(' ');
}

/** "night call-outs", "the weekend rota": a thing, in few words. */
function isPlainHead(head: string, cues: NoteCues): boolean {
  const words = wordsOf(head);
  const isAsked = cues.questionWords.includes(words[0] ?? '');
  return words.length < 5 && !isAsked && formOf(head, cues, 'point')?.form === 'topic';
}

/** "fistula training, takes six months" is one sentence; "the start is 5.45, four-day week" is so, with what else there is. */
export function verbInPlace(text: string, cues: NoteCues): string {
  const [head = '', tail = ''] = halvesOf(text, cues);
  const words = wordsOf(tail);
  const [first = '', second = ''] = words;
  if (second === '') return text;
  const acts = isAmong(first, [cues.finiteVerbs, cues.clauseVerbs]) || isThirdPerson(first, cues);
  const isVerb = isPlural(first, cues) && !cues.mostlyNouns.includes(first) && acts;
  const named = wordsOf(head);
  if (isVerb && isPlainHead(head, cues) && !isPlural(headOf(named, -1, cues).head, cues))
    return isClause(`${head} ${tail}`, cues) ? `${head} ${tail}` : text;
  const isState = named.some((word) => cues.copulas.includes(word)) && isCount(first.split('-')[0]!, cues);
  const lists = [cues.finiteVerbs, cues.pronouns, [cues.switchedOn, cues.of]];
  const isThing =
    !words.some((word) => isAmong(word, lists)) && formOf(tail, cues, 'point')?.form === 'topic';
  if (!isState || !isThing || !isClause(head, cues)) return text;
  const isOne = first.includes('-') && !isPlural(words.at(-1)!, cues);
  return `${head}, ${cues.with} ${isOne ? withIndefinite(tail, cues) : tail}`;
}

/** What stands before and behind the only comma of a note that is nothing but words. */
function halvesOf(text: string, cues: NoteCues): string[] {
  const halves = text.split(', ');
  return halves.length === 2 && isOfSentences(text, cues) ? halves : [];
}

function isClause(text: string, cues: NoteCues, isTold = false): boolean {
  return formOf(text, cues, 'point', isTold, true)?.form === 'clause';
}

/** "finance waits for it": behind what was said before, it is a sentence. */
export function asPointing({ words, kind, cues }: Noted): Answer {
  const [verb = '', joint = '', back = ''] = words.slice(-3);
  const isBack = isAmong(back, [[cues.subject], cues.them]) && cues.prepositions.includes(joint);
  const isVerb = isPlural(verb, cues) && mayBeVerb(verb, cues);
  return kind === 'point' && cues.article !== '' && words.length > 3 && isBack && isVerb
    ? found('clause', words.length - 3)
    : undefined;
}

/** "the load takes 9 hours, the finance team waits for it": of what is hard, two sentences with no more than a comma between them. */
export function joinTwo(text: string, cues: NoteCues): string {
  const [head = '', tail = ''] = halvesOf(text, cues);
  if (tail === '') return text;
  const words = wordsOf(tail);
  const [first = '', second = ''] = words;
  const lists = [cues.relatives, cues.turns, cues.readerAlone, [cues.and, cues.or, cues.they]];
  // "people are crying in the store": how they are is left alone.
  const isOther =
    isAmong(first, lists) ||
    words.some(
      (word, index) =>
        cues.ofReaderAlone.includes(word) ||
        (cues.copulas.includes(word) && endsWith(words[index + 1] ?? '', cues.activityEnding)),
    );
  // "bank hasn't been reconciled since", "officer gets the flak": with its article, where the verb is sure.
  const verb = mainVerbAt(words, cues);
  const isSure = verb > 0 && verb < 4 && isAmong(words[verb]!, [cues.finiteVerbs, cues.copulas]);
  const told = isSure ? withArticle(tail, verb, cues, true) : tail;
  const isNamed =
    told !== tail ||
    isOpening(first, cues) ||
    cues.pronouns.includes(first) ||
    isMass(first, cues) ||
    (isPlural(second, cues) && !isThirdPerson(second, cues) && !cues.finiteVerbs.includes(second));
  // "the gate jams in frost": with its article it is one as well.
  const isSentence = (part: string) =>
    isClause(part, cues) || (cues.determiners.includes(wordsOf(part)[0]!) && mayTell(part, cues));
  if (isOther || !isNamed || !isSentence(head) || !isSentence(told)) return text;
  const mark = text.split(' ').length > 12 ? ',' : '';
  return `${head}${mark} ${cues.and} ${told}`;
}

function isOfSentences(text: string, cues: NoteCues): boolean {
  return (
    cues.article !== '' && cues.auxiliaries.length > 0 && !/[=<>@\\|;?"“”()]|:(?!\d)|\s[-–—]\s/u.test(text)
  );
}

/** Behind a joint: "we fire twice a week", "the boats queue until midnight"; behind "so" the noun with its article has a verb. */
function tells(tail: string, isSide: boolean, cues: NoteCues): boolean {
  const words = wordsOf(tail);
  const isOfSomebody = cues.pronouns.includes(words[0]!) && mainVerbAt(words, cues) > 0;
  const isTold = isOfSomebody || (isSide && isOpening(words[0] ?? '', cues));
  return words.length > 1 && isClause(tail, cues, isTold);
}

/** "costs us the poster jobs", "has no lift": what the thing before does. */
function actsFirst(word: string, cues: NoteCues): boolean {
  return cues.finiteVerbs.includes(word) || (isPlural(word, cues) && mayBeVerb(word, cues));
}

/** "after the claims staff have started work", "while the lorries wait at the gate"; not "after the merger". */
function tellsWhen(rest: readonly string[], cues: NoteCues): boolean {
  return mainVerbAt(wordsOf(rest.join(' ')), cues) > 0;
}
