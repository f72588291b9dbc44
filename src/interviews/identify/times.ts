import type { Cues } from '../cues/cues.js';
import { plainBefore, type ReadText } from './message-text.js';
import { perCues } from './merge.js';
import { entryOf } from './dates.js';
import { anyOf } from './plain.js';
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
  /** Numbers alone: a time only right beside a day. */
  readonly weak: boolean;
  /** Stands first in its line, as in an agenda. */
  readonly leads: boolean;
  readonly zone?: ReadZone | undefined;
  /** A deadline, or the end of something. */
  readonly beside: boolean;
  /** When it ends. */
  readonly closes: boolean;
  /** When to arrive, log in or call: the start only where no other time is given. */
  readonly arrival: boolean;
  readonly start: number;
  readonly end: number;
}

type Half = 'a' | 'p' | 'noon';

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Half of the day, where it is said. */
  readonly half?: Half | undefined;
  /** Nothing but such a number can be meant: minutes after a colon, `Uhr`. */
  readonly plainly: boolean;
  /** Minutes are written. */
  readonly minutes: boolean;
  /** Written with a leading zero or an hour above 12: the 24-hour clock. */
  readonly full: boolean;
}

interface TimeForms {
  readonly time: RegExp;
  readonly noon: RegExp;
  readonly parse: (text: string) => Clock | undefined;
  readonly halfOf: (words: string) => Half | undefined;
  /** Half of the day right after a time. */
  readonly halfAfter: RegExp;
  readonly between: RegExp;
  readonly joins: RegExp;
  readonly beside: RegExp;
  readonly arrival: RegExp;
  readonly ends: RegExp;
  /** Small words after an hour without minutes. */
  readonly alone: RegExp;
  /** No word before a time but `about`. */
  readonly about: RegExp;
  readonly sureLead: RegExp;
  readonly unit: RegExp;
  /** A number or word with a unit of hours. */
  readonly hoursLast: RegExp;
  readonly lasting: RegExp;
}

const timesOf = perCues(({ time, length, people }: Cues): TimeForms => {
  const halves = [...time.morning, ...time.afternoon, ...time.midday];
  const half = `(?: ?${anyOf(halves)}(?![a-z]))`;
  const tail = `(?: ?${anyOf(time.clockTails)}(?![a-z]))`;
  const words = {
    halfBefore: time.halfPast.before,
    halfTo: time.halfTo,
    quarterPast: time.quarterPast.before,
    quarterTo: time.quarterTo.before,
    halfAfter: time.halfPast.after,
    quarterAfter: time.quarterPast.after,
    quarterToAfter: time.quarterTo.after,
  };
  const before = anyOf([...words.halfBefore, ...words.halfTo, ...words.quarterPast, ...words.quarterTo]);
  const after = anyOf([...words.halfAfter, ...words.quarterAfter, ...words.quarterToAfter]);
  const hourWord = entryOf(time.hours);
  const number = `(?:(?:${anyOf(time.hours)})(?![a-z])|[0-2]\\d[0-5]\\d(?= ?(?:h(?:ou)?rs?\\b|uhr))|(?<=(?:${anyOf(time.clockLeads)}|@) ?|(?:^|\\n)[-* ]{0,3})(?!20[2-9])(?:0[5-9]|1\\d|2[0-2])[0-5][05](?![\\d:.,/-])|\\d{1,2}(?: ?(?:[:.]|h|u) ?[0-5]\\d(?::\\d{2})?)?(?!\\d))`;
  const clock = (name: string) =>
    `(?<${name}>(?:(?:${before}) )?${number}(?: (?:${after})(?![a-z]))?${tail}?${half}?(?:,? ?${half})?)`;
  const lead = `(?<lead>(?<![a-z0-9])(?:${anyOf(time.clockLeads)}|@)[ :]{0,3}(?:${anyOf(time.about)} )?(?:(?:the|las?|les?) )?|(?<![a-z0-9])${anyOf(time.about)} )?`;
  const piece = (name: string) => (text: string) =>
    new RegExp(`^(?:${anyOf(words[name as keyof typeof words])})$`).test(text);
  const is = Object.fromEntries(Object.keys(words).map((name) => [name, piece(name)])) as Record<
    keyof typeof words,
    (text: string) => boolean
  >;
  const morning = new RegExp(`^(?:${anyOf(time.morning)})$`);
  const midday = new RegExp(`^(?:${anyOf(time.midday)})$`);
  const afternoon = new RegExp(`^(?:${anyOf(time.afternoon)})$`);
  const halfOf = (text: string): Half | undefined =>
    afternoon.test(text) ? 'p' : morning.test(text) ? 'a' : midday.test(text) ? 'noon' : undefined;
  const parts = new RegExp(
    `^(?:(?<before>${before}) )?(?<hour>${anyOf(time.hours)}|\\d{1,2}?)(?:(?: ?(?<mark>[:.]|h|u) ?)?(?<minute>[0-5]\\d)(?::\\d{2})?)?(?: (?<after>${after}))?(?<tail>${tail})?(?: ?(?<half>${anyOf(halves)}))?(?:,? ?(?<half2>${anyOf(halves)}))?$`,
  );
  const parse = (text: string): Clock | undefined => {
    const groups = parts.exec(text)?.groups;
    if (!groups) return undefined;
    const { before: ahead, after: behind, mark, minute: digits, tail: unit } = groups;
    let hour = /^\d/.test(groups['hour']!) ? Number(groups['hour']) : hourWord(groups['hour']!) + 1;
    let minute = Number(digits ?? 0);
    const said = halfOf(groups['half'] ?? '') ?? halfOf(groups['half2'] ?? '');
    // "2 hours" is a length; "1400 hours" and "14:00 hrs" are times.
    if (unit !== undefined && /^ ?h(?:ou)?rs?$/.test(unit) && digits === undefined) return undefined;
    // "at 0715" and "1400 hours"; "315" is no time.
    const four = /^\d{4}/.test(text);
    if (digits !== undefined && mark === undefined && unit === undefined && !four) return undefined;
    if (hour > 24 || minute > 59 || (said !== undefined && said !== 'noon' && hour > 12 && hour < 13))
      return undefined;
    if (ahead !== undefined || behind !== undefined) {
      if (digits !== undefined || hour > 24) return undefined;
      const word = ahead ?? behind!;
      const back =
        (ahead !== undefined && (is.halfTo(word) || is.quarterTo(word))) ||
        (behind !== undefined && is.quarterToAfter(word));
      const quarter =
        is.quarterPast(word) || is.quarterTo(word) || is.quarterAfter(word) || is.quarterToAfter(word);
      minute = back ? (quarter ? 45 : 30) : quarter ? 15 : 30;
      if (back) hour -= 1;
    }
    return {
      hour,
      minute,
      half: said,
      plainly:
        four ||
        mark === ':' ||
        unit !== undefined ||
        mark === 'h' ||
        ahead !== undefined ||
        behind !== undefined,
      minutes: digits !== undefined,
      full:
        hour > 12 ||
        (unit !== undefined && unit.includes('h') && said === undefined) ||
        mark === 'h' ||
        /^0\d/.test(groups['hour']!) ||
        hour === 0,
    };
  };
  const filler = `(?:${anyOf(time.fillers)}|${anyOf(time.weekdays)})`;
  const goesOn = `(?:[ :,]{1,3}${filler}){0,4}[ :,(]{0,3}$`;
  return {
    time: new RegExp(
      `${lead}(?<![\\d:.,/€$£+#-])${clock('first')}(?<span> ?(?:-|${anyOf(time.spans)}) ?(?:(?:ca\\.?|las?|les?|about|at) )?${clock('second')})?`,
      'g',
    ),
    noon: new RegExp(
      `(?<![a-z0-9])(?:${anyOf(time.clockLeads)} )?(?<noon>${anyOf(time.noon)})(?![a-z])`,
      'g',
    ),
    parse,
    halfOf,
    halfAfter: new RegExp(`^,? (?<half>${anyOf(halves)})(?![a-z])`),
    between: new RegExp(`^${anyOf(time.between)}`),
    joins: new RegExp(`^ ?(?:and|und|y|et|dan)(?![a-z])`),
    beside: new RegExp(`(?<![a-z0-9])${anyOf([...time.deadlines, ...time.otherDays])}${goesOn}`),
    arrival: new RegExp(`(?<![a-z0-9])${anyOf(time.otherTimes)}${goesOn}`),
    ends: new RegExp(
      `(?<![a-z0-9])${anyOf(time.ends)}[ :,]{0,3}(?:(?:${anyOf([...time.clockLeads, ...time.about])})[ :]{0,2})?$`,
    ),
    alone: new RegExp(
      `^ (?:${anyOf([...people.titleStops, ...people.and, ...time.or, ...time.dateLinks, ...time.weekdays, ...time.fillers, 'works?', 'suits?', 'sharp', 'ok', 'okay', 'please', 'pls', 'if'])})(?![a-z])`,
    ),
    about: new RegExp(`^${anyOf(time.about)} $`),
    sureLead: new RegExp(`^${anyOf(time.sureLeads)}(?![a-z])`),
    unit: new RegExp(`^ ?(?:%|${anyOf([...length.minutes, ...length.hours])}(?![a-z]))`),
    hoursLast: new RegExp(`(?:\\d ?|[a-z] )${anyOf([...length.hours, 'h', 'hs', 'hrs?'])}\\.?$`),
    lasting: new RegExp(`(?<![a-z])(?:${anyOf(length.lasts)})[ :]{0,3}(?:d'|de |von |of )?$|d'$`),
  };
});

// "at 2, Room 4" and "at 2 work for you" are times; "at 12 Elm Road", "at 3 sites" and "at 10 minutes' notice" are none.
const afterBareHour = /^(?:[,.;!?)\n]|$| ?\(|[–—-]| (?:[-–—/|@]|[A-Z]{2,4}\b|[A-Z][a-z]{1,12} [Tt]ime))/u;

// "10-3" and "10 till 3"
const until = /^ ?(?:[-–—]|(?:to|till?|until|bis|sampai|sd|hasta) )/;

/** The times of day a text names, in its order; at most `most`. */
export function readTimes(read: ReadText, most = 60): ReadTime[] {
  const { plain, cues } = read;
  const forms = timesOf(cues);
  const found: ReadTime[] = [];
  let looks = 0;
  for (const match of plain.matchAll(forms.time)) {
    if (found.length >= most || ++looks > 20 * most) break;
    const time = readTime(read, forms, match);
    if (time && !found.some((other) => time.start < other.end)) found.push(time);
  }
  looks = 0;
  for (const match of plain.matchAll(forms.noon)) {
    if (++looks > most) break;
    const end = match.index + match[0].length;
    const start = end - match.groups!['noon']!.length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push(
      describe(read, forms, match.index, start, end, {
        from: 720,
        window: false,
        unsure: false,
        weak: false,
      }),
    );
  }
  return found.sort((a, b) => a.start - b.start).slice(0, most);
}

function readTime(
  read: ReadText,
  forms: TimeForms,
  match: RegExpMatchArray,
  led = false,
): ReadTime | undefined {
  const { text, plain } = read;
  const { lead: before = '', first = '', span = '', second = '' } = match.groups!;
  const start = match.index! + before.length;
  const one = forms.parse(first.trimEnd());
  const two = second === '' ? undefined : forms.parse(second.trimEnd());
  const firstEnd = start + first.trimEnd().length;
  const spanEnd = start + first.length + span.trimEnd().length;
  const loose = forms.about.test(before);
  const opens = led || (before.trim() !== '' && !loose);
  const surely = forms.sureLead.test(before);
  const standsAlone = (end: number) =>
    afterBareHour.test(text.slice(end, end + 24)) || forms.alone.test(plain.slice(end, end + 24));
  const window = opens && forms.between.test(before);
  if (!one) return undefined;
  // "Thursday 18 at 14h": the first number is the day's.
  // "December 2 · 11:30am – 12:00pm": the first number is the day's.
  const isParted = /^ ?[·•]/.test(text.slice(start + first.length, start + first.length + 2));
  if (two && !opens && isBare(one) && (!until.test(span) || isParted)) {
    forms.time.lastIndex = start + first.length + span.length - second.length;
    const next = forms.time.exec(plain);
    forms.time.lastIndex = 0;
    return next ? readTime(read, forms, next, true) : undefined;
  }
  // "1h30" after "dure" or "d'" is a length.
  if (
    !opens &&
    one.half === undefined &&
    one.hour < 9 &&
    first.includes('h') &&
    forms.lasting.test(plainBefore(read, match.index!, 30))
  )
    return undefined;
  // "2 h" alone is a length too.
  if (
    !opens &&
    one.half === undefined &&
    one.hour < 7 &&
    !one.minutes &&
    forms.hoursLast.test(first.trimEnd()) &&
    span === ''
  )
    return undefined;
  // "3 people" and "one of us" are no times: a word needs more than a preposition.
  const isWord = /^(?:[a-z]+ )*[a-z]+$/.test(first.trimEnd());
  // "TROIS RIVIÈRES" is a name.
  if (isWord && /^\p{Lu}.*\p{Lu}/u.test(text.slice(start, firstEnd))) return undefined;
  if (
    isWord &&
    !one.plainly &&
    one.half === undefined &&
    !(opens && !window && afterBareHour.test(text.slice(firstEnd, firstEnd + 24)))
  )
    return undefined;
  const joins = !forms.joins.test(span) || window;
  const isEnd =
    two !== undefined &&
    joins &&
    (two.half !== undefined ||
      two.plainly ||
      two.minutes ||
      ((opens || until.test(span)) && standsAlone(spanEnd)));
  const zone = zoneAt(text, isEnd ? spanEnd : firstEnd);
  const strong =
    one.half !== undefined ||
    one.plainly ||
    (one.minutes && (opens || zone !== undefined)) ||
    (opens &&
      (standsAlone(firstEnd) || (surely && !forms.unit.test(plain.slice(firstEnd, firstEnd + 16))))) ||
    (isEnd && (opens || two.half !== undefined || two.plainly || (one.minutes && two.minutes)));
  // "Friday 17 April, 9-1"
  const bareSpan = two !== undefined && until.test(span) && two.hour <= 24 && standsAlone(spanEnd);
  const weak = !strong && (one.minutes || (loose && standsAlone(firstEnd)) || bareSpan);
  if (!strong && !weak) return undefined;

  const end = isEnd ? spanEnd : firstEnd;
  const said = forms.halfAfter.exec(plain.slice(end, end + 24))?.groups!['half'];
  const saidHalf = said === undefined ? undefined : forms.halfOf(said);
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
    unsure = !one.full && (one.hour === 6 || one.hour === 7) && !/h|uhr/.test(first);
  }
  // "2:30 PM to 3:15" and "10:00 to 1:00" leave the second half of the day to the reader.
  const later = last !== undefined && last <= from ? last + 720 : last;
  const to = later !== undefined && later > from ? later : undefined;
  if (from >= 1440) return undefined;
  return describe(read, forms, match.index!, start, end, { from, to, window, unsure, weak });
}

function describe(
  read: ReadText,
  forms: TimeForms,
  matchStart: number,
  start: number,
  end: number,
  time: Pick<ReadTime, 'from' | 'to' | 'window' | 'unsure' | 'weak'>,
): ReadTime {
  const { text } = read;
  const before = plainBefore(read, matchStart, 60);
  return {
    ...time,
    leads:
      matchStart === start && /(?:^|\n)[-–•·*▪◦→> ]{0,4}$/.test(text.slice(Math.max(0, start - 6), start)),
    zone: zoneAt(text, end),
    // Nobody interviews a minute to midnight.
    // "the 1:15 queue" is another's time.
    beside:
      forms.beside.test(before) ||
      time.from === 1439 ||
      (/(?:^|[^a-z])the $/.test(before) &&
        /^ (?!slot|option|one|session|interview|call|time|works?|is|or|and|on|for|if|start)[a-z]{3}/.test(
          read.plain.slice(end, end + 12),
        )),
    closes: forms.ends.test(before),
    arrival: forms.arrival.test(before),
    start,
    end,
  };
}

/** A number and nothing that shows a time. */
function isBare({ half, plainly, minutes }: Clock): boolean {
  return half === undefined && !plainly && !minutes;
}

function minutesOf({ hour, minute, half }: Clock): number {
  const base =
    half === 'p' && hour < 12
      ? hour + 12
      : half === 'a' && hour === 12
        ? 0
        : half === 'noon' && hour < 7
          ? hour + 12
          : hour;
  return base * 60 + minute;
}

/** A clock without morning or afternoon: 1 to 5 is the afternoon, since nobody interviews at night. */
function workingHours(clock: Clock): number {
  return minutesOf(clock) + (!clock.full && clock.hour >= 1 && clock.hour <= 5 ? 720 : 0);
}
