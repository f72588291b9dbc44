import { isNeverBehindSpan, startsInPast } from './account.js';
import { isActivity } from './activity.js';
import type { NoteCues } from './cues.js';
import { isForeign } from './foreign.js';
import { formOf } from './form.js';
import { isKnownWord } from './known.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteKind } from './model.js';
import { wordsOf } from './nouns.js';
import { goesOnAsList, listItems } from './split.js';
import { traitIn } from './trait.js';
import { mainVerbAt } from './verbs.js';

/**
 * What stands before a comma, dash, colon or bracket, where what follows does not turn it around; behind a label of a word
 * or two, what follows it where that is a sentence or has an article.
 */
export function partsOf(text: string, cues: NoteCues, kind: NoteKind = 'point'): string[] {
  // Of a list each item is read by itself.
  if (listItems(text, cues, kind).length > 0) return [];
  const halves = halvesAt(text, cues);
  if (halves === undefined) return withoutTail(text, cues);
  const { head, tail } = halves;
  if (isNumber(head, cues) || isOneMove(halves) || isTurned(halves, cues, kind)) return [];
  if (kind === 'point' && saysWhoOrWhen(halves, cues)) return [tail, ...partsOf(tail, cues, kind)];
  if (tailTellsMore(halves, cues, kind))
    return [tail, ...partsOf(tail, cues, kind), head, ...withoutTail(head, cues)];
  // "NVQ level 4, ran the toddlers room", "lived experience, I was in care myself"
  const isDeed = startsInPast(tail, cues) || halves.first.split(/['’]/)[0] === cues.self.toLowerCase();
  return [head, ...withoutTail(head, cues), ...(kind === 'self' && isDeed ? [tail] : [])];
}

/** What stands before and behind a mark: "Oslo job 2019 | : | split the blast into five". */
interface Halves {
  readonly head: string;
  readonly mark: string;
  readonly tail: string;
  /** First word of the tail, in small letters. */
  readonly first: string;
  /** The mark says that the tail tells what the head means: "i.e.". */
  readonly isMeaning: boolean;
}

function halvesAt(text: string, cues: NoteCues): Halves | undefined {
  const meaning = cues.meaning.find((each) => text.includes(` ${each} `));
  const mark =
    meaning === undefined
      ? markIn(text, cues)
      : new RegExp(`,?\\s${meaning.replaceAll('.', '\\.')}\\s`, 'u').exec(text);
  if (!mark || mark.index < 3) return undefined;
  const tail = text.slice(mark.index + mark[0].length);
  return {
    head: text.slice(0, mark.index),
    mark: mark[0],
    tail,
    first: tail.toLowerCase().split(/[^\p{L}'’]+/u)[0]!,
    isMeaning: meaning !== undefined,
  };
}

/** "27 kids, 9 below benchmark": a number alone tells nothing. */
function isNumber(head: string, cues: NoteCues): boolean {
  const isInWords = cues.article !== '' && cues.numberWords.includes(wordsOf(head)[0] ?? '');
  return isShort(head) && (/^\d/.test(head) || isInWords);
}

function isShort(text: string): boolean {
  return text.split(' ').length < 3;
}

/** "Excel -> Power BI": from one to the other. */
function isOneMove({ mark, tail }: Halves): boolean {
  return mark.includes('->') && /^\p{Lu}/u.test(tail);
}

/** "remote, but two days on site": the head alone is not true. */
function isTurned({ head, first, tail }: Halves, cues: NoteCues, kind: NoteKind): boolean {
  // "…, no GIS person" adds to it.
  const isMore = cues.noMore.startsWith(`${first} `);
  // ", so the two operators wait" follows from it, and leaves it true.
  const follows = cues.relatives.includes(first) && wordFor(cues.indirect, first) === undefined;
  // "…, good with old machines": what one is as well
  const isTrait = kind === 'self' && traitIn(tail, cues) !== undefined;
  // "want no wig, just a scarf", "in three languages, none of them English"
  const isRest = first === cues.none || cues.contrasted?.test(`${head}, ${tail}`) === true;
  if (isMore || follows || isTrait || isRest || cues.pronouns.includes(first)) return false;
  // ", none lost since" says how well it went.
  // "…, never double booked" as well
  const isOutcome = kind === 'self' && isAmong(first, [[cues.none], cues.never.slice(0, 1)]);
  const negates = cues.article !== '' && cues.negations.includes(first) && !isOutcome;
  return negates || (cues.turns.includes(first) && !isOutcome);
}

/** "H&S guy: …" is who said it, "Easter: …" when it is. */
function saysWhoOrWhen({ head, mark }: Halves, cues: NoteCues): boolean {
  const label = head.split(' ').at(-1)!.toLowerCase();
  const isDay = cues.capitalized.includes(head.split(' ')[0]!.toLowerCase());
  const isWhoOrWhen = isDay || isAmong(label, [cues.unnamed, cues.moments.seasons, cues.capitalized]);
  return isWhoOrWhen && isShort(head) && (mark.startsWith(':') || /^\s[-–—]\s/u.test(mark));
}

/** Whether what follows says more than the head, a label or a word nobody knows. */
function tailTellsMore(halves: Halves, cues: NoteCues, kind: NoteKind): boolean {
  const { head, mark, tail, first } = halves;
  if (kind === 'thing' && cues.needing.includes(first)) return true;
  const isLabel = mark.startsWith(':') && isShort(head);
  const isClause = formOf(tail, cues, 'point')?.form === 'clause';
  const opens = isAmong(first, [cues.auxiliaries, cues.determiners]);
  if (isLabel && (opens || isClause)) return true;
  // "Oslo job 2019: split the blast into five"
  if (kind === 'self') return !mark.startsWith(',') && startsInPast(tail, cues);
  return kind === 'point' && explains(halves, isClause, cues) && isUnknown(head, cues);
}

/** "Forsikring – who pays when the lender is a parish": what explains a word says more than a word nobody knows. */
function explains({ mark, first, isMeaning }: Halves, isClause: boolean, cues: NoteCues): boolean {
  return (isMeaning || !mark.startsWith(',')) && (isClause || cues.questionWords.includes(first));
}

function isUnknown(head: string, cues: NoteCues): boolean {
  const isStrange =
    !head.includes(' ') && !/\p{Lu}.*\p{Lu}/u.test(head) && !isKnownWord(head.toLowerCase(), cues);
  return isStrange || isForeign(head, cues, { properNames: [], interviewers: [] });
}

/** The first mark that parts a text: not a comma in "Ghana, Jamaica and Nigeria". */
function markIn(text: string, cues: NoteCues): RegExpExecArray | undefined {
  // "rute Surabaya–Jakarta" is one.
  const marks = /\s*(?:[,:;]\s|[(=]|->|\s[-–—]\s|—|–(?![\p{Lu}\d]))\s*/gu;
  // 'caseloads "about 18, more like 22"': what is quoted is told whole, or not at all.
  const quote = /\s(?=["“][^"“”]*["”]$)/u.exec(text);
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (quote && mark.index > quote.index) return quote;
    if (!mark[0].startsWith(',') || !goesOnAsList(text.slice(mark.index + mark[0].length), cues)) return mark;
  }
  return quote ?? undefined;
}

/** "green burial and he lit up", "repair rate 4.1% on the barge": what stands before the second subject, or the number. */
function withoutTail(text: string, cues: NoteCues): string[] {
  if (cues.article === '') return [];
  const words = text.split(' ');
  const subjects = [...cues.pronouns, ...cues.readerAlone, ...cues.ofReaderAlone];
  const end = words.findIndex(
    (word, index) =>
      index > 1 && (/^\d/.test(word) || (word === cues.and && subjects.includes(words[index + 1] ?? ''))),
  );
  // "3 weeks out 1 in": a number belongs to the other.
  if (/^\d/.test(text)) return [];
  const second = secondSubject(words, cues);
  if (second > 0) return [words.slice(0, second).join(' ')];
  if (cues.durations.includes(words[end + 1] ?? '')) return [];
  const head = words.slice(0, Math.max(0, end)).join(' ');
  const last = head.split(' ').at(-1)!.toLowerCase();
  // "gates that hold 30 tons", "when the room hits 26": it belongs to the verb.
  const isAside = words.slice(0, end).some((word) => isAmong(word, [cues.asides, cues.whens]));
  const isOpen = isAside || [...cues.prepositions, ...cues.determiners, ...cues.finiteVerbs].includes(last);
  // "ETCS level 2 rollout": the number belongs to the word before it.
  const isNumbered = /^\d/.test(words[end] ?? '') && cues.numbered.includes(last);
  return head !== '' && !isOpen && !isNumbered && !/\d/.test(head) ? [head] : [];
}

/** "running 4 vans with 3 drivers and nobody's hours are legal", "done lifts on the tower no drops": where the second begins. */
function secondSubject(words: readonly string[], cues: NoteCues): number {
  const small = words.map((word) => word.toLowerCase());
  if (isActivity(small, cues)) {
    const at = small.indexOf(cues.and);
    return at > 1 && mainVerbAt(small.slice(at + 1), cues) > 0 ? at : -1;
  }
  const isNo = (word: string, index: number) =>
    index > 3 &&
    !isAmong(small[index - 1]!, [cues.prepositions, [cues.and]]) &&
    (cues.noMore.startsWith(`${word} `) || isNeverBehindSpan(small, index, cues));
  const at = small.findIndex(isNo);
  return at > 0 && words.length - at < 4 ? at : -1;
}
