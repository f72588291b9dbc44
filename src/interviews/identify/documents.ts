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
  readonly range: TextRange;
}

/** More things than these, or longer ones, are no list of things to bring. */
const mostItems = 10;
const longestItem = 60;
/** So many places are looked at. */
const mostLooks = 30;

const rulesOf = perCues(({ bring }: Cues) => ({
  // "Please bring your licence", "BRING: licence"; "we bring", "no need to bring" ask for nothing.
  asks: new RegExp(`(?<![a-z])${anyOf(bring.asks)}(?![a-z])(?: ${anyOf(bring.along)})* ?:?`, 'g'),
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

/** The things a message asks for, by the first sentence that does. */
export function readDocuments(body: Passage): ReadDocuments | undefined {
  const { plain, cues } = body;
  const { asks, behind, others } = rulesOf(cues);
  let looks = 0;
  for (const { index, 0: words } of matches(plain, asks)) {
    if (++looks > mostLooks) break;
    if (others.test(plain.slice(Math.max(0, index - 40), index))) continue;
    const found = listAt(body, index + words.length);
    if (found) return found;
  }
  for (const { index } of matches(plain, behind)) {
    if (++looks > 2 * mostLooks) break;
    const sentence = Math.max(...['\n', '. ', '! ', '? ', ': '].map((mark) => lastEnd(plain, mark, index)));
    // "Bitte Schuhe, Schürze und Messer mitnehmen", but "am Montag, Messer mitbringen"
    const start = plain.startsWith('bitte ', sentence)
      ? sentence
      : Math.max(sentence, lastEnd(plain, ', ', index));
    const found = toItems(body, start, index);
    if (found) return found;
  }
  return undefined;
}

function lastEnd(plain: string, mark: string, before: number): number {
  const at = plain.lastIndexOf(mark, before - 1);
  return at < 0 ? 0 : at + mark.length;
}

const bullet = /^(?:[-–—•*·] ?|\d{1,2}[.)] )/;

/** What follows: the rest of the sentence, or, behind a colon, the lines of a list. */
function listAt(body: Passage, start: number): ReadDocuments | undefined {
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
    return items.length > 0 ? { items, range: originalOf(body, { start, end: start + length }) } : undefined;
  }
  // A full stop behind a short form ends no sentence: "dipl. certificate".
  const end =
    /[!?]|(?<=\p{L}{3,}|[\d)]|(?<!\p{L})(?:\p{Lu}{2}|id|cv))\.(?=\s|$)|(?<= \p{Lu})\.(?=\s+\p{Lu})|\n/u.exec(
      rest,
    )?.index ?? rest.length;
  return toItems(body, start, start + end);
}

function toItems(body: Passage, start: number, end: number): ReadDocuments | undefined {
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
  return items.length > 0 && items.length <= mostItems
    ? { items, range: originalOf(body, { start, end }) }
    : undefined;
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
