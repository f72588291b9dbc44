import type { InterviewSetting } from '../vocabulary.js';
import { oneLine } from '../../text/clean.js';
import { safeUrl } from '../../text/url.js';
import type { TextRange } from './mail-text.js';
import type { Cues } from '../cues/cues.js';
import { plainBefore, standingAt, type ReadText } from './message/sentences.js';
import { perCues } from './words/merge.js';
import { anyOf, finder } from './words/plain.js';

/** A value and where it stands. */
export interface Found<Value> extends TextRange {
  readonly value: Value;
}

/** Where and over which medium an interview happens. */
export interface ReadPlace {
  readonly setting?: Found<InterviewSetting> | undefined;
  readonly link?: Found<string> | undefined;
  readonly location?: Found<string> | undefined;
  /** Addresses that are no safe link although they stand where the link stands. */
  readonly unsafe: readonly string[];
}

const address = /\b(?:https?:\/\/|(?:javascript|data|vbscript|file):)[^\s<>"]{1,2000}/gi;
const bareMeeting =
  /(?<![\w/.@-])(?:(?:[a-z0-9-]{1,40}\.)?zoom\.us\/[jw]\/|meet\.google\.com\/[a-z]|teams\.(?:microsoft|live)\.com\/[a-z]|whereby\.com\/[a-z])[^\s<>"]{1,300}/gi;
const meetingHosts =
  /(?:^|\.)(?:zoom\.us|zoom\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|goto\.com|bluejeans\.com|chime\.aws|skype\.com)$/;
const rulesOf = perCues(({ settings, place }: Cues) => ({
  media: Object.entries(settings).map(
    ([setting, words]) => [setting as InterviewSetting, finder(words)] as const,
  ),
  joins: new RegExp(`(?<![a-z])${anyOf(place.joins)}(?![a-z])[^\\n]{0,60}$`),
  other: finder(place.otherLinks, ''),
  labeled: new RegExp(
    `(?:^|\\n)[-* ]{0,4}(?:${anyOf(place.labels)})(?: of interview)? ?: ?([^\\n]{2,200})`,
    'g',
  ),
  online: new RegExp(`^${anyOf(place.online)}(?![a-z])`),
}));

const street =
  /(?<![\w-])\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.-]{1,25} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Boulevard|Blvd|Square|Place|Quay|Court|Crescent|Terrace|Parkway|Highway|Row|Hill|Close|Park|Yard)\b\.?/gu;
const streetFirst =
  /\b\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer)\s\d{1,4}[a-z]?\b|\b(?:Jalan|Jl\.|Rue|Via|Calle|Rua)\s(?:[\p{L}.'’-]{1,25}\s){1,4}(?:No\.? ?)?\d{1,4}\b/gu;
const restOfAddress =
  /^(?:, ?[A-Z0-9](?:[\p{L}\p{N}'’-]|\.(?=\S)){0,25}(?: (?:[\p{L}\p{N}'’-]|\.(?=\S)){1,25}){0,3}){1,4}/u;
const named =
  /\b(?:at|in|to) (?:our |the )((?:[\p{Lu}\d][\p{L}\p{N}'’.&-]{0,25} ){1,5}(?:office|headquarters|HQ|building|campus|hospital|school|warehouse|depot|workshop|branch|site|store|clinic|plant|factory|library|centre|center|shipyard|yard|restaurant|ward|[Oo]ffices))\b/u;
const mostLooks = 100;

/** Setting, link and location, as far as a text tells them. */
export function readPlace(read: ReadText): ReadPlace {
  const { link, unsafe, meeting } = readLink(read);
  const location = readLocation(read);
  return { setting: readSetting(read, meeting ? link : undefined, location), link, location, unsafe };
}

/** The medium that most words speak for; of two the one that is said of this meeting. */
function readSetting(
  read: ReadText,
  meeting: Found<string> | undefined,
  location: Found<string> | undefined,
): Found<InterviewSetting> | undefined {
  const { plain, cues } = read;
  const rules = rulesOf(cues);
  let best: Found<InterviewSetting> | undefined;
  let bestScore = 0;
  const told = (value: InterviewSetting, range: TextRange, score: number) => {
    if (score > bestScore) [best, bestScore] = [{ value, start: range.start, end: range.end }, score];
  };
  for (const [setting, words] of rules.media) {
    const seen = new Set<string>();
    let first: TextRange | undefined;
    let looks = 0;
    for (const match of plain.matchAll(words)) {
      if (++looks > 30) break;
      const [start, end] = [match.index, match.index + match[0].length];
      const standing = standingAt(read, start, end);
      if (standing === 'past' || standing === 'later') continue;
      first ??= { start, end };
      seen.add(match[0]);
    }
    const extra = setting === 'video' && meeting ? 4 : setting === 'in-person' && location ? 2 : 0;
    const weight = setting === 'recorded' ? 5 : setting === 'video' ? 2 : setting === 'phone' ? 2 : 1;
    const range =
      setting === 'video' ? (meeting ?? first) : (first ?? (setting === 'in-person' ? location : undefined));
    if (range) told(setting, range, weight * Math.min(seen.size, 3) + extra);
  }
  return best;
}

function readLink({ text, plain, cues }: ReadText): {
  link?: Found<string>;
  unsafe: string[];
  meeting: boolean;
} {
  const rules = rulesOf(cues);
  const unsafe: string[] = [];
  let best: Found<string> | undefined;
  let bestScore = 0;
  let looks = 0;
  for (const pattern of [address, bareMeeting]) {
    for (const match of text.matchAll(pattern)) {
      if (++looks > mostLooks) break;
      const raw = match[0].replace(/[.,;:!?)\]>'’*_]{1,20}$/, '');
      const start = match.index;
      const target = raw.replaceAll('&amp;', '&');
      const url = safeUrl(pattern === address ? target : `https://${target}`);
      const before = plain.slice(Math.max(0, start - 90), start);
      const context = rules.joins.test(before) ? 2 : 0;
      if (url === undefined || url.startsWith('mailto:')) {
        if (context > 0 && unsafe.length < 5) unsafe.push(raw.slice(0, 200));
        continue;
      }
      const host = new URL(url).hostname;
      const nearest = before.slice(before.lastIndexOf('\n', before.length - 2) + 1);
      const score =
        (meetingHosts.test(host) ? 3 : 0) +
        context -
        (rules.other.test(`${nearest} ${raw.toLowerCase()}`) ? 4 : 0);
      if (score > bestScore) [best, bestScore] = [{ value: url, start, end: start + raw.length }, score];
    }
  }
  const meeting = best !== undefined && meetingHosts.test(new URL(best.value).hostname);
  return { ...(best && { link: best }), unsafe, meeting };
}

function readLocation(read: ReadText): Found<string> | undefined {
  const { text, plain, cues } = read;
  const rules = rulesOf(cues);
  for (const match of plain.matchAll(rules.labeled)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (rules.online.test(match[1]!)) continue;
    return { value: oneLine(text.slice(start, end)), start, end };
  }
  for (const pattern of [street, streetFirst]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const rest = restOfAddress.exec(text.slice(end, end + 160))?.[0] ?? '';
      const venue =
        /\b(?:at|to) ((?:\p{Lu}[\p{L}\p{N}'’.&-]{0,25} ){0,5}\p{Lu}[\p{L}\p{N}'’.&-]{0,25}, )$/u.exec(
          text.slice(match.index - plainBefore(read, match.index, 100).length, match.index),
        )?.[1];
      const start = match.index - (venue?.length ?? 0);
      const value = text.slice(start, end + rest.length).replace(/[ .,]{1,3}$/, '');
      return { value: oneLine(value), start, end: start + value.length };
    }
  }
  const match = named.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const start = end - match[1]!.length;
  const rest = restOfAddress.exec(text.slice(end, end + 160))?.[0] ?? '';
  const value = text.slice(start, end + rest.length);
  return { value: oneLine(value), start, end: start + value.length };
}
