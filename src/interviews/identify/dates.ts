import { months, weekdays } from './english.js';
import { sentenceBefore } from './type.js';

/** A day that a text names. */
export interface ReadDate {
  /** Day as days since 1970; absent when the words leave it open. */
  readonly day?: number | undefined;
  /** Why the day is open, or what is unsure about it. */
  readonly problem?: 'ambiguous' | 'no-date' | 'already-past' | undefined;
  /** A deadline, a start of work, a day that no longer holds. */
  readonly beside: boolean;
  readonly start: number;
  readonly end: number;
}

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = '20\\d{2}';

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = Pick<ReadDate, 'day' | 'problem'>;

interface Form {
  readonly words: RegExp;
  readonly read: (groups: Groups, today: number | undefined) => Reading;
}

const forms: readonly Form[] = [
  {
    words: new RegExp(
      `(?<![\\d/.-])(?:\\b(?<weekday>${weekday})\\.?,? )?\\b(?<year>${year})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`,
      'gi',
    ),
    read: (groups, today) =>
      settle(
        [[Number(groups['year']), Number(groups['month']), Number(groups['day'])]],
        groups['weekday'],
        today,
      ),
  },
  {
    words: new RegExp(
      `(?<![\\d/.:-])(?:\\b(?<weekday>${weekday})\\.?,? (?:the )?)?(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<month>${month})\\b\\.?(?:(?:, ?| |-)(?<year>${year})(?![\\d:]))?(?: \\((?<after>${weekday})\\))?`,
      'gi',
    ),
    read: readNamedMonth,
  },
  {
    words: new RegExp(
      `\\b(?:(?<weekday>${weekday})\\.?,? )?\\b(?<month>${month})\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\w:/])(?!\\.\\d)(?:,? (?<year>${year})(?![\\d:]))?(?: \\((?<after>${weekday})\\))?`,
      'gi',
    ),
    read: readNamedMonth,
  },
  {
    words: new RegExp(
      `(?<![\\d/.-])(?:\\b(?<weekday>${weekday})\\.?,? )?(?<!\\d)(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>${year}|\\d{2})(?![\\d/-])`,
      'gi',
    ),
    read: (groups, today) => {
      const [first, second] = [Number(groups['first']), Number(groups['second'])];
      const full = (Number(groups['year']) % 2000) + 2000;
      // Only the day comes first where dots part the numbers.
      const orders =
        groups['mark'] === '.'
          ? [[second, first]]
          : [
              [second, first],
              [first, second],
            ];
      return settle(
        orders.map(([which, day]) => [full, which!, day!] as const),
        groups['weekday'],
        today,
      );
    },
  },
  {
    words: new RegExp(
      `\\b(?:(?<weekday>${weekday})\\.?,? |on )(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/])`,
      'gi',
    ),
    read: (groups, today) => {
      const [first, second] = [Number(groups['first']), Number(groups['second'])];
      if (today === undefined) return { problem: 'no-date' };
      const readings = [
        [second, first],
        [first, second],
      ].flatMap(([which, day]) => comingYear(which!, day!, today));
      return settle(readings, groups['weekday'], today);
    },
  },
  {
    words:
      /\b(?:the )?(?<relative>day after tomorrow|tomorrow|today|tonight|this (?:morning|afternoon|evening))\b/gi,
    read: (groups, today) => {
      if (today === undefined) return { problem: 'no-date' };
      const word = groups['relative']!.toLowerCase();
      return { day: today + (word.startsWith('day') ? 2 : word === 'tomorrow' ? 1 : 0) };
    },
  },
  {
    words: new RegExp(
      `\\b(?:(?<weekday>${weekday})\\.?,? (?:the )?|the )(?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|floor|round|stage|interview|step|year))`,
      'gi',
    ),
    read: (groups, today) => {
      if (today === undefined) return { problem: 'no-date' };
      const day = Number(groups['day']);
      const month = new Date(today * 86_400_000).getUTCMonth();
      // The first month ahead with such a day: "Thursday the 3rd".
      const readings = Array.from(
        { length: 12 },
        (_, step) => comingYear(((month + step) % 12) + 1, day, today)[0],
      ).filter((reading) => reading !== undefined);
      const named = groups['weekday'];
      const first = readings.find(
        (reading) => named === undefined || weekdayOf(dayNumber(...reading)!) === weekdayNumber(named),
      );
      return settle(first ? [first] : [], named, today);
    },
  },
  {
    words:
      /\b(?:(?<which>[Nn]ext week(?: on)?|[Nn]ext|[Tt]his(?: coming)?|[Cc]oming) )?(?<weekday>(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b(?<after> (?:of )?next week)?(?! ?(?:to|through|-|–) ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))/g,
    read: (groups, today) => {
      if (today === undefined) return { problem: 'no-date' };
      const wanted = weekdayNumber(groups['weekday']!);
      const coming = today + 1 + ((wanted - weekdayOf(today + 1) + 7) % 7);
      const which = groups['which']?.toLowerCase() ?? '';
      if (which.startsWith('this') && weekdayOf(today) === wanted) return { day: today };
      if (!which.startsWith('next') && !groups['after']) return { day: coming };
      const nextMonday = today + 1 + ((8 - weekdayOf(today + 1)) % 7);
      const day = nextMonday + ((wanted + 6) % 7);
      // On a Monday, "next Friday" is said of this week's and of next week's.
      const sure = day === coming || which.startsWith('next week') || groups['after'] !== undefined;
      return sure ? { day } : { day, problem: 'ambiguous' };
    },
  },
];

const beside =
  /\b(?:by|before|until|till|since|dated|no later than|deadline(?: is)?:?|received on|applied on|sent on|start date(?: is)?:?|expires?|closes?|valid through|application of|as of|(?:moved|rescheduled|changed|postponed|shifted) from|originally|was (?:scheduled|planned|set) for|instead of|rather than|past|last)(?: (?:on|the|end of|end of day|close of business|cob|eod|noon|for|scheduled|planned|set|\d{1,2}(?::\d{2})? ?[ap]m)){0,3} ?$/i;

// "postpone the interview on Tuesday", but not "postpone the interview to Tuesday".
const calledOff = /\b(?:postpon\w{0,4}|cancel\w{0,4}|reschedul(?:e|ing) (?:your|the|our))\b(?!.*\bto\b)/i;

/** The days a text names, in its order; at most `most`. */
export function readDates(text: string, today: number | undefined, most = 60): ReadDate[] {
  const found: ReadDate[] = [];
  for (const { words, read } of forms) {
    let count = 0;
    for (const match of text.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (++count > most) break;
      const before = sentenceBefore(text, start, 100);
      const isBeside = beside.test(before) || calledOff.test(before);
      found.push({ ...read(match.groups!, today), beside: isBeside, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, most);
}

/** Days since 1970 of a calendar day; `undefined` when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / 86_400_000 : undefined;
}

function readNamedMonth(groups: Groups, today: number | undefined): Reading {
  const which = months[groups['month']!.slice(0, 3).toLowerCase()]!;
  const day = Number(groups['day']);
  const named = groups['weekday'] ?? groups['after'];
  if (groups['year']) return settle([[Number(groups['year']), which, day]], named, today);
  if (today === undefined) return { problem: 'no-date' };
  return settle(comingYear(which, day, today), named, today);
}

/** The day in the first year in which it is not over. */
function comingYear(month: number, day: number, today: number): (readonly [number, number, number])[] {
  const now = new Date(today * 86_400_000).getUTCFullYear();
  const first = [now, now + 1].find((year) => (dayNumber(year, month, day) ?? -1) >= today);
  return first === undefined ? [] : [[first, month, day]];
}

/** The one reading that exists, falls on the named weekday and is not over. */
function settle(
  readings: readonly (readonly [number, number, number])[],
  named: string | undefined,
  today: number | undefined,
): Reading {
  const existing = new Set(readings.flatMap(([year, month, day]) => dayNumber(year, month, day) ?? []));
  const fitting = [...existing].filter(
    (day) => named === undefined || weekdayOf(day) === weekdayNumber(named),
  );
  const ahead = fitting.filter((day) => today === undefined || day >= today);
  if (ahead.length === 1) return { day: ahead[0]! };
  if (ahead.length > 1 || (existing.size > 0 && fitting.length === 0)) return { problem: 'ambiguous' };
  return { problem: fitting.length > 0 ? 'already-past' : 'no-date' };
}

function weekdayNumber(name: string): number {
  return weekdays[name.slice(0, 3).toLowerCase()]!;
}

/** Day of the week, Sunday 0. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
