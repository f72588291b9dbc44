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
  const [head = '', tail = '', more] = text.split(', ');
  const words = tail.split(' ');
  const small = words.map((word) => wordsOf(word)[0] ?? '');
  const at = small.findIndex(
    (word, index) => index > 1 && isAmong(word, [cues.them.slice(0, 1), [cues.subject]]),
  );
  if (at < 0 || more !== undefined || !isOfSentences(text, cues) || !isPlainHead(head, cues)) return text;
  const isMany = isPlural(wordsOf(head).at(-1)!, cues);
  const next = small[at + 1] ?? '';
  // "the team finds it hard to …": of nothing said before
  const isObject = isMany === (small[at] !== cues.subject) && (next === '' || opensRest(next, cues));
  const isOther = small.some(
    (word, index) =>
      index !== at &&
      isAmong(word, [cues.backward, cues.keepThird, cues.readerAlone, [cues.self.toLowerCase()]]),
  );
  if (!isObject || isOther || formOf(tail, cues, 'point', true, true)?.form !== 'clause') return text;
  const [first = ''] = head.split(' ');
  const thing = cues.indefinite.includes(first.toLowerCase())
    ? `${cues.article}${head.slice(first.length)}`
    : withArticle(head, -1, cues, true);
  return [...words.slice(0, at), thing, ...words.slice(at + 1)].join(' ');
}

/** "night call-outs", "the weekend rota": a thing, in few words. */
function isPlainHead(head: string, cues: NoteCues): boolean {
  const words = wordsOf(head);
  return (
    words.length < 5 &&
    formOf(head, cues, 'point')?.form === 'topic' &&
    !isAmong(words[0]!, [cues.questionWords])
  );
}

/** "fistula training, takes six months" is one sentence; "the start is 5.45, four-day week" is so, with what else there is. */
export function verbInPlace(text: string, cues: NoteCues): string {
  const [head = '', tail = '', more] = text.split(', ');
  if (tail === '' || more !== undefined || !isOfSentences(text, cues)) return text;
  const words = wordsOf(tail);
  const [first = '', second = ''] = words;
  const isVerb =
    isPlural(first, cues) &&
    !cues.mostlyNouns.includes(first) &&
    (isThirdPerson(first, cues) || isAmong(first, [cues.finiteVerbs, cues.clauseVerbs]));
  if (
    isVerb &&
    second !== '' &&
    isPlainHead(head, cues) &&
    !isPlural(headOf(wordsOf(head), -1, cues).head, cues)
  ) {
    const whole = `${head} ${tail}`;
    return formOf(whole, cues, 'point', false, true)?.form === 'clause' ? whole : text;
  }
  const isState =
    wordsOf(head).some((word) => cues.copulas.includes(word)) && isCount(first.split('-')[0]!, cues);
  const acts = words.some((word) =>
    isAmong(word, [
      cues.finiteVerbs,
      cues.pronouns,
      cues.relatives,
      cues.turns,
      cues.keepThird,
      [cues.switchedOn, cues.of],
    ]),
  );
  const isThing = second !== '' && !acts && formOf(tail, cues, 'point')?.form === 'topic';
  if (!isState || !isThing || formOf(head, cues, 'point', false, true)?.form !== 'clause') return text;
  const isOne = first.includes('-') && !isPlural(words.at(-1)!, cues);
  return `${head}, ${cues.with} ${isOne ? withIndefinite(tail, cues) : tail}`;
}

/** "finance waits for it": behind what was said before, it is a sentence. */
export function asPointing({ words, kind, cues }: Noted): Answer {
  const [verb = '', joint = '', back = ''] = words.slice(-3);
  const isBack = isAmong(back, [[cues.subject], cues.them.slice(0, 1)]) && cues.prepositions.includes(joint);
  const isVerb = isPlural(verb, cues) && mayBeVerb(verb, cues);
  return kind === 'point' && cues.article !== '' && words.length > 3 && isBack && isVerb
    ? found('clause', words.length - 3)
    : undefined;
}

/** "the load takes 9 hours, the finance team waits for it": of what is hard, two sentences with no more than a comma between them. */
export function joinTwo(text: string, cues: NoteCues): string {
  const [head = '', tail = '', more] = text.split(', ');
  if (tail === '' || more !== undefined || !isOfSentences(text, cues)) return text;
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
  // "officer gets the flak" wants its article.
  const isNamed =
    isOpening(first, cues) ||
    cues.pronouns.includes(first) ||
    isMass(first, cues) ||
    (isPlural(second, cues) && !isThirdPerson(second, cues) && !cues.finiteVerbs.includes(second));
  const isSentence = (part: string) => {
    const form = formOf(part, cues, 'point', false, true)?.form;
    // "the gate jams in frost": with its article it is one as well.
    const isBegun = cues.determiners.includes(wordsOf(part)[0]!) && mayTell(part, cues);
    return form === 'clause' || (form === 'either' && isBegun);
  };
  if (isOther || !isNamed || !isSentence(head) || !isSentence(tail)) return text;
  const mark = text.split(' ').length > 12 ? ',' : '';
  return `${head}${mark} ${cues.and} ${tail}`;
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
  const isTold = isOfSomebody || (isSide && isOpening(words[0]!, cues));
  return words.length > 1 && formOf(tail, cues, 'point', isTold, true)?.form === 'clause';
}

/** "costs us the poster jobs", "has no lift": what the thing before does. */
function actsFirst(word: string, cues: NoteCues): boolean {
  return cues.finiteVerbs.includes(word) || (isPlural(word, cues) && mayBeVerb(word, cues));
}

/** "after the claims staff have started work", "while the lorries wait at the gate"; not "after the merger". */
function tellsWhen(rest: readonly string[], cues: NoteCues): boolean {
  return mainVerbAt(wordsOf(rest.join(' ')), cues) > 0;
}
