import { oneLine } from '../../../text/clean.js';
import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { plainBefore, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import type { Found } from './found.js';

const rulesOf = perCues(({ place, time }: Cues) => ({
  day: new RegExp(`(?<![a-z])${anyOf([...time.weekdays, ...time.months])}(?![a-z])`),
  labeled: new RegExp(
    `(?:^|\\n)[-* ]{0,4}(?:${anyOf(place.labels)})(?: of interview)? ?: ?([^\\n]{2,200})`,
    'g',
  ),
  online: new RegExp(`^${anyOf(place.online)}(?![a-z])`),
}));

const street =
  /(?<![\w-])\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.-]{1,25} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Boulevard|Blvd|Square|Place|Quay|Court|Crescent|Terrace|Parkway|Highway|Row|Hill|Close|Park|Yard)\b\.?/u;
const streetFirst =
  /\b\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer)\s\d{1,4}[a-z]?\b|\b(?:Jalan|Jl\.|Rue|Via|Calle|Rua)\s(?:[\p{L}.'’-]{1,25}\s){1,4}(?:No\.? ?)?\d{1,4}\b/u;
const restOfAddress =
  /^(?:, ?[A-Z0-9](?:[\p{L}\p{N}'’-]|\.(?=\S)){0,25}(?: (?:[\p{L}\p{N}'’-]|\.(?=\S)){1,25}){0,3}){1,4}/u;
/** "at Harbor Clinic, " before the street */
const venue = /\b(?:at|to) ((?:\p{Lu}[\p{L}\p{N}'’.&-]{0,25} ){0,5}\p{Lu}[\p{L}\p{N}'’.&-]{0,25}, )$/u;
const named =
  /\b(?:at|in|to) (?:our |the )((?:[\p{Lu}\d][\p{L}\p{N}'’.&-]{0,25} ){1,5}(?:office|headquarters|HQ|building|campus|hospital|school|warehouse|depot|workshop|branch|site|store|clinic|plant|factory|library|centre|center|shipyard|yard|restaurant|ward|[Oo]ffices))\b/u;

/** "at our offices, 3rd Floor, Marlow House, Leeds" */
const behind =
  /\b(?:at|in|to) (?:our|the|their) (?:\p{Ll}{2,15} ){0,2}(?:offices?|premises|headquarters|HQ|building|studio|site|clinic|school|workshop|branch|store)(?:,| at| in) (?=\p{Lu}|\d{1,2}(?:st|nd|rd|th) \p{Lu})/u;
const partOfAddress = "[\\p{Lu}\\d][\\p{L}\\p{N}'’&-]{0,25}(?: [\\p{Lu}\\d][\\p{L}\\p{N}'’&-]{0,25}){0,4}";
const address = new RegExp(`^${partOfAddress}(?:, ${partOfAddress}){0,5}`, 'u');

/** The place: by a label, by a street, or by a name such as "our Harbor office". */
export function readLocation(read: ReadText): Found<string> | undefined {
  return ofLabel(read) ?? ofStreet(read) ?? ofName(read.text) ?? behindName(read);
}

function ofLabel({ text, plain, cues }: ReadText): Found<string> | undefined {
  const { labeled, online } = rulesOf(cues);
  for (const match of matches(plain, labeled)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (!online.test(match[1]!)) return { value: oneLine(text.slice(start, end)), start, end };
  }
  return undefined;
}

function ofStreet(read: ReadText): Found<string> | undefined {
  const { text } = read;
  const match = street.exec(text) ?? streetFirst.exec(text);
  if (!match) return undefined;
  const before = text.slice(match.index - plainBefore(read, match.index, 100).length, match.index);
  const start = match.index - (venue.exec(before)?.[1]?.length ?? 0);
  const end = addressEnd(text, match.index + match[0].length);
  const value = text.slice(start, end).replace(/[ .,]{1,3}$/, '');
  return { value: oneLine(value), start, end: start + value.length };
}

function ofName(text: string): Found<string> | undefined {
  const match = named.exec(text);
  if (!match) return undefined;
  const nameEnd = match.index + match[0].length;
  const [start, end] = [nameEnd - match[1]!.length, addressEnd(text, nameEnd)];
  return { value: oneLine(text.slice(start, end)), start, end };
}

function behindName({ text, cues }: ReadText): Found<string> | undefined {
  const match = behind.exec(text);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const value = address.exec(text.slice(start, start + 200))?.[0] ?? '';
  // "at our office, Monday 12 March"
  return value === '' || rulesOf(cues).day.test(plainOf(value))
    ? undefined
    : { value: oneLine(value), start, end: start + value.length };
}

/** Where an address that has begun ends: behind its town and code. */
function addressEnd(text: string, from: number): number {
  return from + (restOfAddress.exec(text.slice(from, from + 160))?.[0].length ?? 0);
}
