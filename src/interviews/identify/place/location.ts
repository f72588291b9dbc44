import { oneLine } from '../../../text/clean.js';
import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { plainBefore, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import type { Found } from './found.js';

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
    `(?:^|\\n)[-* ]{0,4}(?:${anyOf(place.labels)})(?: of interview)?(?: ?: ?\\n?| ?\\n)([^\\n]{2,200})`,
    'g',
  ),
  online: new RegExp(
    `^(?:via |per |by |on |over |em |por |par |lewat )?${anyOf([...place.online, ...services])}(?![a-z])`,
  ),
}));

/** "12 Mill Lane", "One Battery Row" */
const number = '(?:\\d{1,5}[A-Za-z]?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)';
const street = new RegExp(
  `(?<![\\w:.-])${number},? (?:\\p{Lu}[\\p{L}'’.-]{1,25} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Boulevard|Blvd|Square|Sq|Place|Pl|Plaza|Quay|Court|Ct|Crescent|Cres|Circle|Terrace|Parkway|Pkwy|Highway|Hwy|Row|Hill|Close|Park|Yard|Mews|Gardens|Gate|Grove|Wharf|Walk|Trail|Rise)\\b\\.?`,
  'gu',
);
const small = "(?:de|du|des|la|las|le|les|los|del|y|e|et|d[’']|l[’'])";
const named = `(?:${small} ?){0,2}[\\p{Lu}\\d][\\p{L}\\d.'’-]{0,25}`;
/** "12 rue des Forges", "3, allée des Charpentiers" */
const french = new RegExp(
  `(?<![\\w:.-])\\d{1,4}(?: ?(?:bis|ter|[a-c]))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Aa]llées?|[Ii]mpasse|[Qq]uai|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Mm]ontée|[Ff]aubourg|[Ee]splanade) ${named}(?:[ -]${named}){0,3}`,
  'gu',
);
/** "Calle Alfarería, 18", "Cra. 15 # 98-26", "Av. de la Paz nº 4" */
const spanish = new RegExp(
  `(?<![\\p{L}])(?:[Cc]\\/|[Cc]alle|[Cc]ll\\.?|[Cc]l\\.|[Aa]vda?\\.?|[Aa]v\\.|[Aa]venida|[Pp]aseo|[Pp]laza|[Pp]za\\.?|[Cc]arrera|[Cc]ra\\.?|[Kk]ra\\.?|[Cc]amino|[Rr]onda|[Cc]alzada|[Bb]lvd\\.?|[Cc]tra\\.?|Jir[óo]n|Jr\\.) ?${named}(?: ${named}){0,3}(?:,? (?:n[º°.]|[Nn]o\\.?|#|núm\\.|número)? ?\\d{1,5}(?: ?- ?\\d{1,4})?)`,
  'gu',
);
const streetFirst =
  /\b\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|ring|markt)\s\d{1,4}[a-z]?\b|\b(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Unter den|Alte[rs]?|Neue[rs]?)\s\p{Lu}\p{Ll}{2,25}(?:\s(?:Straße|Weg|Platz|Allee))?\s\d{1,3}[a-z]?\b(?!:|\.\s?\d|\.\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|\b(?:Jalan|Jln?\.|Via|Rua)\s(?:[\p{L}.'’-]{1,25}\s){1,4}(?:(?:No|Kav|Blok)\.? ?)?[A-Z]?\d{1,4}\b/gu;
const streets = [street, streetFirst, french, spanish];
const restOfAddress =
  /^(?:, ?[A-Z0-9](?:[\p{L}\p{N}'’-]|\.(?=\S)){0,25}(?: (?:[\p{L}\p{N}'’-]|\.(?=\S)){1,25}){0,3}){0,4}(?:,? ?\n(?:\d{4,5} \p{Lu}[\p{L}-]{1,25}|\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20}){0,2},? (?:[A-Z]{2},? \d{5}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}))(?![\p{L}\d]))?/u;
/** "at Harbor Clinic, ", "74653 Künzelsau, " before the street */
const venue =
  /\b(?:at|to|in|im|en(?: la| el)?|di|ke|à|au) ((?:(?:\p{Lu}[\p{L}\p{N}'’.&-]{0,25}|de|du|des|del|la|of|the|für) ){0,5}\p{Lu}[\p{L}\p{N}'’.&-]{0,25}, (?:(?:[Ff]loor|[Pp]iso|[Ll]antai|Lt\.|Etage) ?\d{1,2}, )?)$|(?<![\p{L}\d])(\d{4,5} \p{Lu}[\p{L}-]{1,25}(?: \p{Lu}[\p{L}-]{1,25})?, )$/u;
const building =
  /\b(?:at|in|to) (?:our |the )((?:[\p{Lu}\d][\p{L}\p{N}'’.&-]{0,25} ){1,5}(?:office|headquarters|HQ|building|campus|hospital|school|warehouse|depot|workshop|branch|site|store|clinic|plant|factory|library|centre|center|shipyard|yard|restaurant|ward|[Oo]ffices))\b/u;

/** "at our offices, 3rd Floor, Marlow House, Leeds" */
const behind =
  /\b(?:at|in|to) (?:our|the|their) (?:\p{Ll}{2,15} ){0,2}(?:offices?|premises|headquarters|HQ|building|studio|site|clinic|school|workshop|branch|store)(?:,| at| in) (?=\p{Lu}|\d{1,2}(?:st|nd|rd|th) \p{Lu})/u;
const partOfAddress = "[\\p{Lu}\\d][\\p{L}\\p{N}'’&-]{0,25}(?: [\\p{Lu}\\d][\\p{L}\\p{N}'’&-]{0,25}){0,4}";
const address = new RegExp(`^${partOfAddress}(?:, ${partOfAddress}){0,5}`, 'u');

/** A place, and whether a label says that the meeting is there. */
export interface FoundLocation extends Found<string> {
  readonly labeled: boolean;
}

/** The place: by a label, by a street, or by a name such as "our Harbor office". */
export function readLocation(read: ReadText): FoundLocation | undefined {
  const labeled = ofLabel(read);
  const found = labeled ?? ofStreet(read) ?? ofName(read.text) ?? behindName(read);
  return found && { ...found, labeled: labeled !== undefined };
}

function ofLabel({ text, plain, cues }: ReadText): Found<string> | undefined {
  const { labeled, online } = rulesOf(cues);
  for (const match of matches(plain, labeled)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (online.test(match[1]!)) continue;
    const value = text.slice(start, start + firstSentence(text.slice(start, end)));
    return { value: oneLine(value), start, end: start + value.length };
  }
  return undefined;
}

/** "Unit 9, NN13 6SP. Report to the office": how long the address is; not so "Jl. Kertajaya No. 88". */
function firstSentence(value: string): number {
  for (const { index } of matches(value, /(?<=[\p{L}\p{N})]{3})\.\s(?=\p{Lu}\p{Ll}+ \p{Ll})/gu))
    if (index > 8) return index;
  return value.replace(/[\s.]+$/, '').length;
}

function ofStreet(read: ReadText): Found<string> | undefined {
  const { text } = read;
  const match = streets.map((each) => firstOutsideFooters(text, each)).find((each) => each !== undefined);
  if (!match) return undefined;
  const before = text.slice(match.index - plainBefore(read, match.index, 100).length, match.index);
  const [, house = '', town = ''] = venue.exec(before) ?? [];
  const start = match.index - (house || town).length;
  const end = addressEnd(text, match.index + match[0].length);
  const value = text.slice(start, end).replace(/[ .,]{1,3}$/, '');
  return { value: oneLine(value.replace(/,?\s*\n/g, ', ')), start, end: start + value.length };
}

/** "© 2026 Sunny, Inc., 6433 Grandview Way": where a house that sent the mail is, and not where one goes. */
const footer =
  /©|\(c\) \d{4}|all rights reserved|unsubscribe|privacy|registered (?:office|in|address)|company n(?:o|umber)|\bvat\b|handelsregister|registergericht|\bhr[ab]\b|geschäftsführ|sitz der gesellschaft|siret|\brcs\b|capital (?:de|social)|ust-?id/i;

function firstOutsideFooters(text: string, pattern: RegExp): RegExpExecArray | undefined {
  for (const match of matches(text, pattern)) {
    const from = text.lastIndexOf('\n', match.index) + 1;
    if (!footer.test(text.slice(from, match.index + match[0].length + 40).split('\n')[0]!)) return match;
  }
  return undefined;
}

function ofName(text: string): Found<string> | undefined {
  const match = building.exec(text);
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
