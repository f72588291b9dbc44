import { sentenceBefore } from './type.js';
import { zoneAt, type ReadZone } from './zones.js';

/** A time of day that a text names. */
export interface ReadTime {
  /** Minutes since midnight. */
  readonly from: number;
  /** Minutes since midnight at the end, where a span is named. */
  readonly to?: number | undefined;
  /** Somewhere between the two, not from one to the other. */
  readonly window: boolean;
  /** Half of the day not said, and both possible. */
  readonly unsure: boolean;
  /** Stands first in its line, as in an agenda. */
  readonly leads: boolean;
  readonly zone?: ReadZone | undefined;
  /** A deadline, an arrival, office hours. */
  readonly beside: boolean;
  readonly start: number;
  readonly end: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** 12-hour clock where it is said. */
  readonly half?: 'a' | 'p' | undefined;
  /** Written with minutes after a colon. */
  readonly colon: boolean;
  /** Written with a leading zero or an hour above 12: the 24-hour clock. */
  readonly full: boolean;
}

const lead = String.raw`(?<lead>\b(?:at|from|between|time:?|@) ?(?:about |around |approximately )?)?`;
const half = String.raw`(?: ?(?:[ap]\.m\.|[ap]m\b|o['’]clock|noon\b|uhr\b|hrs?\b|hours\b))`;
const clock = (name: string) =>
  String.raw`(?<${name}>(?:[0-2]\d[0-5]\d(?= ?h(?:ou)?rs\b)|\d{1,2}(?:[:.h]\d{2}(?::\d{2})?)?(?!\d))${half}?)`;
const time = new RegExp(
  `${lead}(?<![\\d:.,/€$£+#-])${clock('first')}(?<span> ?(?:-|–|—|to\\b|until\\b|till\\b|and\\b) ?${clock('second')})?`,
  'gi',
);
const noon = /\b(?:at )?(?:noon|midday)\b/gi;
const clockParts =
  /^(\d{1,2})(?:([:.h])(\d{2})(?::\d{2})?)? ?(?:([ap])\.?m\.?|(o['’]clock)|(noon)|uhr|(hrs?|hours))?$/i;
// "at 2 work for you" is a time; "at 12 Elm Road", "at 3 sites" and "at 10 minutes' notice" are none.
const afterBareHour =
  /^(?:[,.;!?)\n]|$| ?\(| (?:[-–—]|[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{1,12} time|(?:as|is|was|suits|works)\b|(?!(?:minute|min|hour|day|week|month|year|percent|people)\b)[a-z]{1,20}(?<!s)(?![\p{L}])))/u;
const halfAfter = /^,? (?:in the )?(morning|afternoon|evening)\b/i;
const beside =
  /\b(?:arriv\w{0,5}|doors? opens?|check(?:ing)?[- ]in|be there|office hours|opening hours|open|reach (?:me|us)|available|reply|respond|by|before|until|till|no later than|(?<!day )after|can(?:no|['’])t make(?: it)?|call (?:me|us)|(?:moved|rescheduled|changed|postponed) from)(?: (?:at|on|by|from|between|the|latest|end of day|daily|is|are|on|monday|tuesday|wednesday|thursday|friday|tomorrow|today)){0,3}:? ?$/i;

/** The times of day a text names, in its order; at most `most`. */
export function readTimes(text: string, most = 60): ReadTime[] {
  const found: ReadTime[] = [];
  for (const match of text.matchAll(time)) {
    if (found.length >= most) break;
    const read = readTime(text, match);
    if (read) found.push(read);
  }
  for (const match of text.matchAll(noon)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.length >= 2 * most) break;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push(describe(text, start, start, end, { from: 720, window: false, unsure: false }));
  }
  return found.sort((a, b) => a.start - b.start).slice(0, most);
}

function readTime(text: string, match: RegExpMatchArray): ReadTime | undefined {
  const { lead: before = '', first = '', span = '', second = '' } = match.groups!;
  const start = match.index! + before.length;
  const opens = before.trim() !== '';
  const one = parse(first);
  const two = parse(second);
  const firstEnd = start + first.length;
  const spanEnd = firstEnd + span.length;
  const joins = !/and/i.test(span) || /^between/i.test(before);
  const isEnd =
    two !== undefined &&
    joins &&
    (two.half !== undefined || two.colon || (opens && standsAlone(text, spanEnd)));
  const isStart =
    one !== undefined &&
    (one.half !== undefined ||
      one.colon ||
      (first.length > 2 && (opens || zoneAt(text, firstEnd) !== undefined)) ||
      (opens && standsAlone(text, firstEnd)) ||
      (isEnd && (opens || two.half !== undefined)));
  if (!isStart) return undefined;

  const end = isEnd ? spanEnd : firstEnd;
  const said = halfAfter.exec(text.slice(end, end + 20));
  const saidHalf = said ? (said[1]!.toLowerCase() === 'morning' ? 'a' : 'p') : undefined;
  const last = isEnd ? minutesOf({ ...two, half: two.half ?? saidHalf }) : undefined;
  let from: number;
  let unsure = false;
  if (one.half ?? saidHalf) from = minutesOf({ ...one, half: one.half ?? saidHalf });
  else if (isEnd && two.half && one.hour <= 12) {
    // "11:30 to 12:30 pm" starts in the morning, "2:00 to 2:45 pm" does not.
    from = minutesOf({ ...one, half: two.half });
    if (from > last!) from = minutesOf({ ...one, half: two.half === 'p' ? 'a' : 'p' });
  } else {
    from = workingHours(one);
    unsure = !one.full && (one.hour === 6 || one.hour === 7);
  }
  // "2:30 PM to 3:15" and "10:00 to 1:00" leave the second half of the day to the reader.
  const later = last !== undefined && last <= from ? last + 720 : last;
  const to = later !== undefined && later > from ? later : undefined;
  const window = /^between/i.test(before);
  return describe(text, match.index!, start, end, { from, to, window, unsure });
}

function describe(
  text: string,
  matchStart: number,
  start: number,
  end: number,
  read: Pick<ReadTime, 'from' | 'to' | 'window' | 'unsure'>,
): ReadTime {
  const before = sentenceBefore(text, matchStart, 50);
  return {
    ...read,
    leads:
      matchStart === start &&
      /^[-–•· ]{0,4}$/.test(before) &&
      /(?:^|\n)[-–•· ]{0,4}$/.test(text.slice(Math.max(0, start - 6), start)),
    zone: zoneAt(text, end),
    beside: beside.test(before),
    start,
    end,
  };
}

function parse(text: string): Clock | undefined {
  // "0830 hours"
  const parts = clockParts.exec(text.replace(/^(\d{2})(\d{2})/, '$1:$2'));
  if (!parts) return undefined;
  const [, digits = '', mark, minute = '0', half, oclock, noonWord, hours] = parts;
  const hour = Number(digits);
  if (hour > 23 || Number(minute) > 59 || (half && (hour === 0 || hour > 12)) || (noonWord && hour !== 12)) {
    return undefined;
  }
  // "2 hours" is a length; "1400 hours" and "14:00 hrs" are times.
  if (hours && mark === undefined) return undefined;
  return {
    hour,
    minute: Number(minute),
    half: noonWord ? 'p' : half ? (half.toLowerCase() as 'a' | 'p') : undefined,
    colon: mark === ':' || oclock !== undefined,
    full: hour > 12 || digits.startsWith('0'),
  };
}

function standsAlone(text: string, end: number): boolean {
  return afterBareHour.test(text.slice(end, end + 24));
}

function minutesOf({ hour, minute, half }: Clock): number {
  const base = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return base * 60 + minute;
}

/** A clock without morning or afternoon: 1 to 5 is the afternoon, since nobody interviews at night. */
function workingHours(clock: Clock): number {
  return minutesOf(clock) + (!clock.full && clock.hour >= 1 && clock.hour <= 5 ? 720 : 0);
}
