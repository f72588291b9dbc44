import { oneLine } from '../../../text/clean.js';
import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { plainBefore, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import type { Found } from './found.js';
import { roomsBefore } from './rooms.js';
import { addressEnd, firstStreet } from './streets.js';
import { houseBefore, houseNames, namedPlace } from './venues.js';

/** Where nobody goes, in any language. */
const services = [
  '(?:microsoft |ms )?teams',
  '(?:google |g)?meet',
  'zoom',
  'webex',
  'skype',
  'whatsapp',
  'online',
  'https?',
];

const rulesOf = perCues(({ place, time }: Cues) => ({
  day: new RegExp(`(?<![a-z])${anyOf([...time.weekdays, ...time.months])}(?![a-z])`),
  labeled: new RegExp(
    `(?:(?:^|\\n|[.!?] )[-* ]{0,4}(?:${anyOf(place.labels)})(?: of interview)? ?: ?\\n?|(?:^|\\n)(?:[-* ]{0,4}(?:${anyOf(place.labels)})(?: of interview)? ?\\n|(?:📍|📌|🏢|🗺)\\ufe0f? ?))([^\\n]{2,200})`,
    'g',
  ),
  goesOn: new RegExp(`(?:,| -|;|\\() ?${anyOf(place.goesOn)}(?![a-z])`),
  online: new RegExp(
    `^(?:via |per |by |on |over |em |por |par |lewat )?${anyOf([...place.online, ...services])}(?![a-z])`,
  ),
}));

/** "at Harbor Clinic, ", "74653 Künzelsau, " before the street */
const venue =
  /\b(?:at|to|in|im|en(?: la| el)?|di|ke|à|au) ((?:(?:\p{Lu}[\p{L}\p{N}'’.&-]{0,25}|de|du|des|del|la|of|the|für) ){0,5}\p{Lu}[\p{L}\p{N}'’.&-]{0,25}, (?:(?:[Ff]loor|[Pp]iso|[Ll]antai|Lt\.|Etage) ?\d{1,2}, )?)$|(?<![\p{L}\d])(\d{4,5} \p{Lu}[\p{L}-]{1,25}(?: \p{Lu}[\p{L}-]{1,25})?, )$/u;
const building =
  /\b(?:at|in|to) (?:our |the )((?:[\p{Lu}\d][\p{L}\p{N}'’.&-]{0,25} ){1,5}(?:office|headquarters|HQ|building|campus|hospital|school|warehouse|depot|workshop|branch|site|store|clinic|plant|factory|library|centre|center|shipyard|yard|restaurant|ward|[Oo]ffices))\b/u;

/** "at our offices, 3rd Floor, Marlow House, Leeds" */
const behind =
  /\b(?:at|in|to) (?:our|the|their) (?:\p{Ll}{2,15} ){0,2}(?:offices?|premises|headquarters|HQ|building|studio|site|clinic|school|workshop|branch|store|plant|depot|warehouse|factory|yard|hospital|showroom)(?:,| at| in) (?=\p{Lu}|\d{1,2}(?:st|nd|rd|th) \p{Lu})/u;
// "in our plant in Kassel, 13.10.2026"
const partOfAddress =
  "(?!\\d{1,2}[.:/h]\\d)[\\p{Lu}\\d][\\p{L}\\p{N}'’&-]{0,25}(?: [\\p{Lu}\\d][\\p{L}\\p{N}'’&-]{0,25}){0,4}";
const address = new RegExp(`^${partOfAddress}(?:, ${partOfAddress}){0,5}`, 'u');

/** A place, and whether a label says that the meeting is there. */
export interface FoundLocation extends Found<string> {
  readonly labeled: boolean;
  /** Names of streets and houses in it, which are none of a company by themselves. */
  readonly names: readonly string[];
}

/** The place: by a label, by a street, or by a name such as "our Harbor office". */
export function readLocation(read: ReadText): FoundLocation | undefined {
  const labeled = ofLabel(read);
  const found = labeled ?? ofStreet(read) ?? ofNamed(read) ?? ofName(read) ?? behindName(read);
  if (!found) return undefined;
  const street = firstStreet(read.text);
  const names = [...houseNames(found.value), ...(street ? [read.text.slice(street.start, street.end)] : [])];
  return { ...found, labeled: labeled !== undefined, names };
}

function ofLabel({ text, plain, cues }: ReadText): Found<string> | undefined {
  const { labeled, online } = rulesOf(cues);
  for (const match of matches(plain, labeled)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (online.test(match[1]!)) continue;
    const value = text.slice(start, start + placeLength(text.slice(start, end), match[1]!, cues));
    if (value === '') continue;
    return { value: oneLine(value), start, end: start + value.length };
  }
  return undefined;
}

/** "Unit 9, NN13 6SP. Report to the office", "The Mill, ask for Jo": how long the address is; not so "Jl. Kertajaya No. 88". */
function placeLength(value: string, plain: string, cues: Cues): number {
  const next = rulesOf(cues).goesOn.exec(plain)?.index ?? value.length;
  for (const { index } of matches(
    value.slice(0, next),
    /(?:(?<=[\p{L}\p{N})]{3})\.|(?<=\d)\.(?! (?:OG|UG|Stock|Etage|Ober|Unter)))\s(?=\p{Lu}\p{Ll}+ \p{Ll})|(?<=\S)[!?](?=\s|$)/gu,
  ))
    if (index > 8) return index;
  return value.slice(0, next).replace(/[\s.,;:-]+$/, '').length;
}

function ofStreet(read: ReadText): Found<string> | undefined {
  const { text, cues } = read;
  const street = firstStreet(text);
  if (!street) return undefined;
  const from = street.start - plainBefore(read, street.start, 100).length;
  const [, house = '', town = ''] = venue.exec(text.slice(from, street.start)) ?? [];
  const line = text.lastIndexOf('\n', street.start - 2) + 1;
  const named = houseBefore(
    text,
    Math.min(from, Math.max(line, street.start - 100)),
    street.start,
    isDay(cues),
  );
  const start = roomsBefore(text, named ?? street.start - (house || town).length, isDay(cues));
  const end = addressEnd(text, street.end, isDay(cues));
  const value = text.slice(start, end).replace(/[ .,]{1,3}$/, '');
  return { value: oneLine(value.replace(/,?\s*\n/g, ', ')), start, end: start + value.length };
}

function ofNamed(read: ReadText): Found<string> | undefined {
  const { text, cues } = read;
  const named = namedPlace(read);
  if (!named) return undefined;
  const start = roomsBefore(text, named.start, isDay(cues));
  const value = text.slice(start, addressEnd(text, named.end, isDay(cues))).replace(/[ .,]{1,3}$/, '');
  return { value: oneLine(value), start, end: start + value.length };
}

function ofName({ text, cues }: ReadText): Found<string> | undefined {
  const match = building.exec(text);
  if (!match) return undefined;
  const nameEnd = match.index + match[0].length;
  const [start, end] = [nameEnd - match[1]!.length, addressEnd(text, nameEnd, isDay(cues))];
  return { value: oneLine(text.slice(start, end)), start, end };
}

function behindName({ text, cues }: ReadText): Found<string> | undefined {
  const match = behind.exec(text);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const value = address.exec(text.slice(start, start + 200))?.[0] ?? '';
  // "at our office, Monday 12 March"
  return value === '' || isDay(cues)(value)
    ? undefined
    : { value: oneLine(value), start, end: start + value.length };
}

/** Whether words name a day. */
function isDay(cues: Cues): (words: string) => boolean {
  const { day } = rulesOf(cues);
  return (words) => day.test(plainOf(words));
}
