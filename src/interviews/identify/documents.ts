import { oneLine } from '../../text/clean.js';
import { matches } from '../../text/match.js';
import type { Cues } from '../cues/cues.js';
import type { TextRange } from './mail-text.js';
import { originalOf, type Passage } from './message/passage.js';
import { perCues } from './words/per-cues.js';
import { anyOf, plainOf } from './words/plain.js';

/** What a message asks its reader to bring or send, and where it says so. */
export interface ReadDocuments {
  readonly items: readonly string[];
  readonly ranges: readonly TextRange[];
}

/** One list of such things, and where it stands in the text as read. */
interface List extends TextRange {
  readonly items: readonly string[];
}

/** More things than these, or longer ones, are no list of things to bring. */
const mostItems = 10;
const longestItem = 60;
/** So many places are looked at. */
const mostLooks = 30;

const rulesOf = perCues(({ bring }: Cues) => ({
  // "Please bring your licence", "BRING: licence"; "we bring", "no need to bring" ask for nothing.
  asks: new RegExp(`(?<![a-z])${anyOf(bring.asks)}(?![a-z])(?: ${anyOf(bring.along)})* ?:?`, 'g'),
  // "Send us your slides": of papers alone, for much else is sent.
  sends: new RegExp(`(?<![a-z])${anyOf(bring.sends)}(?![a-z])(?: ${anyOf(bring.along)})* ?:?`, 'g'),
  // "A lesson plan should be emailed to us"
  isSent: new RegExp(`(?<![a-z])${anyOf(bring.isSent)}(?![a-z]| ?:)`, 'g'),
  thing: new RegExp(`(?<![a-z])${anyOf(bring.things)}(?![a-z])`),
  // "feste Schuhe mitbringen"
  behind: new RegExp(`(?<![a-z])${anyOf(bring.behind)}(?![a-z])`, 'g'),
  others: new RegExp(`(?<![a-z])${anyOf(bring.others)} ?$`),
  and: new RegExp(`,? ${anyOf(bring.and)} |\\s?[,;+&]\\s`),
  maybe: new RegExp(`,? ?(?<![a-z])${anyOf(bring.maybe)}(?![a-z]),?`, 'g'),
  // What the things are, without "your", "a" and "valid".
  opening: new RegExp(`^(?:${anyOf(bring.openings)} )+`),
  ends: new RegExp(`(?<![a-z])${anyOf(bring.ends)}(?![a-z]).*$`, 's'),
  closes: new RegExp(`(?<![a-z])${anyOf(bring.closes)}[\\s.,;!]*$`),
  given: new RegExp(`(?<![a-z])${anyOf(bring.given)}(?![a-z])`),
  // "certificates and, if you have one, …"
  joined: new RegExp(` ${anyOf(bring.and)}$`, 'g'),
  nothing: new RegExp(`^${anyOf(bring.nothing)}(?![a-z])`),
}));

/** The things a message asks for: those of the first sentence that does, and what others ask for that is often brought. */
export function readDocuments(body: Passage): ReadDocuments | undefined {
  const lists: List[] = [];
  const { asks, sends, behind, isSent } = rulesOf(body.cues);
  for (const list of listsBehind(body, asks)) add(lists, list, body);
  for (const list of listsBehind(body, sends)) add(lists, list, body, true);
  if (lists.length === 0) for (const list of listsBefore(body, behind, true).slice(0, 1)) lists.push(list);
  for (const list of listsBefore(body, isSent, false)) add(lists, list, body, true);
  const items = [...new Set(lists.toSorted((a, b) => a.start - b.start).flatMap((list) => list.items))];
  const ranges = lists.map(({ start, end }) => originalOf(body, { start, end }));
  return items.length > 0 ? { items: items.slice(0, mostItems), ranges } : undefined;
}

/** Adds a list that stands apart from those before; a further one only of things that are often asked for. */
function add(lists: List[], list: List, { cues }: Passage, isOften = lists.length > 0): void {
  const { thing } = rulesOf(cues);
  const isApart = lists.every(({ start, end }) => list.end <= start || end <= list.start);
  if (isApart && (!isOften || list.items.every((item) => thing.test(plainOf(item))))) lists.push(list);
}

/** The lists that follow words. */
function listsBehind(body: Passage, words: RegExp): List[] {
  const { plain, cues } = body;
  const { others } = rulesOf(cues);
  return [...matches(plain, words)].slice(0, mostLooks).flatMap(({ index, 0: found }) => {
    if (others.test(plain.slice(Math.max(0, index - 40), index))) return [];
    return listAt(body, index + found.length) ?? [];
  });
}

/** The lists that stand before words, from the start of the sentence; with `byComma` only from a comma on, where nothing asks before. */
function listsBefore(body: Passage, words: RegExp, byComma: boolean): List[] {
  const { plain } = body;
  return [...matches(plain, words)].slice(0, mostLooks).flatMap(({ index }) => {
    const sentence = Math.max(...['\n', '. ', '! ', '? ', ': '].map((mark) => lastEnd(plain, mark, index)));
    // "Bitte Schuhe, Schürze und Messer mitnehmen", but "am Montag, Messer mitbringen"
    const start =
      !byComma || plain.startsWith('bitte ', sentence)
        ? sentence
        : Math.max(sentence, lastEnd(plain, ', ', index));
    return toItems(body, start, index) ?? [];
  });
}

function lastEnd(plain: string, mark: string, before: number): number {
  const at = plain.lastIndexOf(mark, before - 1);
  return at < 0 ? 0 : at + mark.length;
}

const bullet = /^(?:[-–—•*·] ?|\d{1,2}[.)] )/;

/** What follows: the rest of the sentence, or, behind a colon, the lines of a list. */
function listAt(body: Passage, start: number): List | undefined {
  const rest = body.text.slice(start, start + 800);
  const [first = '', ...lines] = rest.split('\n');
  const listed: string[] = [];
  for (const line of lines)
    if (bullet.test(line) && listed.length < mostItems) listed.push(line);
    else break;
  if (/:\s*$/.test(first) || first.trim() === '') {
    if (listed.length === 0) return undefined;
    const length = first.length + 1 + listed.join('\n').length;
    const items = listed.flatMap((line) => itemOf(line.replace(bullet, ''), body.cues) ?? []);
    return items.length > 0 ? { items, start, end: start + length } : undefined;
  }
  // A full stop behind a short form ends no sentence: "dipl. certificate".
  const end =
    /[!?]|(?<=\p{L}{3,}|[\d)]|(?<!\p{L})(?:\p{Lu}{2}|id|cv))\.(?=\s|$)|(?<= \p{Lu})\.(?=\s+\p{Lu})|\n/u.exec(
      rest,
    )?.index ?? rest.length;
  return toItems(body, start, start + end);
}

function toItems(body: Passage, start: number, end: number): List | undefined {
  const { cues } = body;
  const { and, nothing, maybe, closes, given } = rulesOf(cues);
  const text = without(maybe, body.text.slice(start, end).replace(/\([^)]*\)/g, ''));
  if (nothing.test(plainOf(text).trim())) return undefined;
  const items: string[] = [];
  for (const part of splitAt(text, and)) {
    const item = given.test(plainOf(part)) ? undefined : itemOf(part, cues);
    // "your licence, we have the rest": what follows is no thing.
    if (item === undefined) break;
    items.push(item);
    // "Bring Schuhe und eine Mütze mit, Jacke bekommst du von uns"
    if (closes.test(plainOf(part))) break;
  }
  return items.length > 0 && items.length <= mostItems ? { items, start, end } : undefined;
}

/** A text without what is sought in it without accents and capitals. */
function without(sought: RegExp, text: string): string {
  return [...matches(plainOf(text), sought)].reduceRight(
    (kept, { index, 0: found }) => kept.slice(0, index) + kept.slice(index + found.length),
    text,
  );
}

/** The parts of a text between what joins them, which is sought without accents and capitals. */
function splitAt(text: string, joint: RegExp): string[] {
  const found = joint.exec(plainOf(text));
  if (!found) return [text];
  return [text.slice(0, found.index), ...splitAt(text.slice(found.index + found[0].length), joint)];
}

/** One thing, without what opens it and what is said of it; `undefined` where it is none. */
function itemOf(part: string, cues: Cues): string | undefined {
  const { opening, ends, joined } = rulesOf(cues);
  const bare = oneLine(part.replace(/\([^)]*\)/g, '')).replace(/^[\s:,-]+|[\s.,;:!-]+$/g, '');
  const from = opening.exec(plainOf(bare))?.[0].length ?? 0;
  const kept = bare.slice(from);
  const end = ends.exec(plainOf(kept))?.index ?? kept.length;
  const item = without(joined, kept.slice(0, end)).replace(/[\s.,;:!-]+$/, '');
  const isThing = /\p{L}{2}/u.test(item) && item.length <= longestItem && item.split(' ').length <= 9;
  return isThing ? item : undefined;
}
