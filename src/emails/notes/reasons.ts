import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { headOf, isCount, isPlural, wordsOf } from './nouns.js';
import { isPast } from './verbs.js';

/** More words do not stand well behind one "because". */
const longest = 28;

/** More words than these, in two sentences, are easier to read with a comma between them. */
const longestPair = 12;

/**
 * Two reasons in one line, told together where both are sentences: "bus broke down, no signal" is "my bus broke down and I
 * had no signal". Of a list of a private one and another the other is told, else the one that says more. `undefined` where
 * it is no two.
 */
export function readReasons(
  raw: string,
  cues: NoteCues,
  read: (text: string) => Note | undefined,
): Note | undefined {
  // "money, honestly - …"
  const parts = raw
    .split(/\s\+\s|,\s+|\s[-–—]\s/u)
    .map((part) => (part.startsWith(`${cues.and} `) ? part.slice(cues.and.length + 1) : part))
    .filter((part) => !cues.adverbs.includes(part.toLowerCase()));
  if (cues.article === '' || parts.length < 2 || parts.length > 3 || /[.;:?!]\s|\n/u.test(raw))
    return undefined;
  // "a better offer from the trams, 3 quid more an hour": the offer alone
  const unpriced = parts.filter((part) => !isPriced(part, cues));
  if (unpriced.length === 1) return oneOf(unpriced[0]!, parts, read);
  // "I have taken a post in Kraków, close to her": whom it points at stands in the other.
  const pointing = parts.slice(1).filter((part) => isAmong(wordsOf(part).at(-1) ?? '', [cues.keepThird]));
  if (pointing.length > 0) return parts.length === 2 ? oneOf(parts[0]!, parts, read) : undefined;
  const spanned = withSpan(parts, cues, read);
  if (spanned !== undefined) return spanned;
  const notes = parts.map((part) => ({ part, note: read(part) }));
  if (notes.some(({ note }) => note === undefined || note.cut !== undefined)) return undefined;
  const all = notes.map(({ part, note }) => ({ part, note: note! }));
  if (!all.some(({ note }) => note.form === 'clause')) return undefined;
  const open = all.filter(({ part }) => !isPrivate(part, cues));
  const isIll = all.some(({ part }) => wordsOf(part).some((word) => cues.ailing.includes(word)));
  // "too far from my kids - 2 hrs by boat": what is of the family tells it all the same.
  const isEnough = isIll ? open.length > 0 : open.some(({ note }) => note.form === 'clause');
  // What was written as a sentence is meant to be told: "my son is ill, the yard is two hours away".
  const isListed = /\s(?:\+|[-–—])\s/u.test(raw);
  const told = isEnough && isListed ? open : all;
  const clauses = told.filter(({ note }) => note.form === 'clause');
  const text = clauses.map(({ note }, index) =>
    index > 0 ? inPast(note.text, clauses[0]!.note.text, cues) : note.text,
  );
  const isLong = text.join(' ').split(' ').length > longestPair;
  // "…, so I'm going home", "…, I can't do both"
  const isSo = (index: number) =>
    clauses[index]!.part.startsWith(`${cues.so} `) || cues.barred?.test(text[index]!) === true;
  const joint = (index: number) => (isSo(index) ? `, ${cues.so} ` : `${isLong ? ',' : ''} ${cues.and} `);
  const whole = text.map((each, index) => (index === 0 ? each : joint(index) + each)).join('');
  const isOne = clauses.length === 0 || clauses.length > 2 || whole.split(' ').length > longest;
  // A word alone says less: "money".
  const [one] = clauses.length > 0 ? clauses : told;
  const kept = isOne ? [one!] : clauses;
  const cut = all.filter((each) => !kept.includes(each)).map(({ part }) => part);
  return {
    ...kept[0]!.note,
    ...(!isOne && { text: whole }),
    ...(cut.length > 0 && { cut: cut.join(', ') }),
  };
}

/** One of them alone. */
function oneOf(
  text: string,
  parts: readonly string[],
  read: (text: string) => Note | undefined,
): Note | undefined {
  const note = read(text);
  const cut = [note?.cut, ...parts.filter((part) => part !== text)].filter((part) => part !== undefined);
  return note && { ...note, cut: cut.join(', ') };
}

function isPriced(text: string, cues: NoteCues): boolean {
  return /\d/.test(text) && (/[£$€]/u.test(text) || phraseFinder(cues.pay)(text) !== undefined);
}

/** "the commute, 90 minutes each way": what is so long is the reason, and not how long it is. */
function withSpan(
  [head = '', tail = '', third]: readonly string[],
  cues: NoteCues,
  read: (text: string) => Note | undefined,
): Note | undefined {
  const [amount = '', unit = '', next] = wordsOf(tail);
  const note = third === undefined && isCount(amount, cues) ? read(head) : undefined;
  if (note?.form !== 'topic') return undefined;
  const text = read(tail)?.text;
  const spelled = wordsOf(text ?? '');
  const isSpan =
    cues.durations.includes(spelled[1] ?? unit) &&
    (next === undefined || isAmong(next, [cues.singularDeterminers, [cues.per]]));
  if (!isSpan || text === undefined) return { ...note, cut: tail };
  const { one, many } = cues.predicates;
  const be = isPlural(headOf(wordsOf(note.text), -1, cues).head, cues) ? many : one;
  return { ...note, text: `${note.text}, ${cues.relatives[2]!} ${be} ${text}` };
}

/** Illness and family are a reason, but not where there is another. */
function isPrivate(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  return (
    phraseFinder(cues.privateMatters)(text) !== undefined ||
    words.some((word) => isAmong(word, [cues.ownPeople, cues.ailing]))
  );
}

/** "I have no signal" behind "my bus broke down": I had none. */
function inPast(text: string, first: string, cues: NoteCues): string {
  const isBefore = wordsOf(first).some((word) => isPast(word, cues) || cues.undergone.verbs.includes(word));
  const have = cues.completions.find(
    ({ of, starts }) => of === 'thing' && starts.includes(cues.noMore.split(' ')[0]!),
  );
  const { predicates, undergone } = cues;
  // "my phone is dead"
  const was = text
    .replace(` ${predicates.one} `, ` ${undergone.one} `)
    .replace(` ${predicates.many} `, ` ${undergone.many} `);
  if (!isBefore) return text;
  if (have === undefined || !text.startsWith(`${have.put} `)) return was;
  return `${cues.self} ${cues.had}${text.slice(have.put.length)}`;
}
