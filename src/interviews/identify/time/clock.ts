import { ready } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { anyOf, entryOf } from '../words/plain.js';

export type Half = 'a' | 'p' | 'noon';

export interface Clock {
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

/** How the times of day of a language are written and read. */
export interface ClockForms {
  /** The source of an expression for one time. */
  readonly source: string;
  readonly halves: string;
  readonly parse: (text: string) => Clock | undefined;
  readonly halfOf: (words: string) => Half | undefined;
}

const mark = '(?:[:.]|h(?:eures?)?|u(?:hr)?)';

/** The forms of one set of cues. */
export function clockForms({ time }: Pick<Cues, 'time'>): ClockForms {
  const halves = anyOf([...time.morning, ...time.afternoon, ...time.midday]);
  const half = `(?: ?${halves}(?![a-z]))`;
  const tail = `(?: ?${anyOf(time.clockTails)}(?![a-z]))`;
  const [before, after] = [time.beforeHour, time.afterHour].map((words) => anyOf(Object.keys(words)));
  const hour = anyOf(time.hours);
  const leads = `(?:${anyOf(time.clockLeads)}|@)`;
  const number = [
    `${hour}(?![a-z])`,
    `[0-2]\\d[0-5]\\d(?= ?(?:h(?:(?:ou)?rs?)?\\b|uhr))`,
    // "at 0715"
    `(?<=${leads} ?|${anyOf([...time.months, ...time.weekdays, ...Object.keys(time.days)])}[),.]{0,2} |20\\d\\d,? |\\d(?:st|nd|rd|th),? |(?:^|\\n)[-* ]{0,3})(?!20[2-9])(?:0[5-9]|1\\d|2[0-2])[0-5][05](?!\\d|[:.,/-]\\d)`,
    `\\d{1,2}(?: ?${mark} ?[0-5]\\d(?::\\d{2})?(?! ?(?:min|')))?(?!\\d)`,
  ].join('|');
  const minutesIn = (words: Readonly<Record<string, number>>) => {
    const forms = Object.entries(words).map(
      ([phrase, minutes]) => [new RegExp(`^${anyOf([phrase])}$`), minutes] as const,
    );
    return (text: string) => forms.find(([form]) => form.test(text))?.[1] ?? 0;
  };
  const [minutesBefore, minutesAfter] = [minutesIn(time.beforeHour), minutesIn(time.afterHour)];
  const hourWord = entryOf(time.hours);
  const [morning, midday, afternoon] = [time.morning, time.midday, time.afternoon].map(
    (words) => new RegExp(`^${anyOf(words)}$`),
  );
  const halfOf = (text: string): Half | undefined =>
    afternoon!.test(text) ? 'p' : morning!.test(text) ? 'a' : midday!.test(text) ? 'noon' : undefined;
  const parts = ready(
    new RegExp(
      `^(?:(?<before>${before}) )?(?<hour>${hour}|\\d{1,2}?)(?:(?: ?(?<mark>${mark}) ?)?(?<minute>[0-5]\\d)(?::\\d{2})?)?(?: (?<after>${after}))?(?<tail>${tail})?(?: ?(?<half>${halves}))?(?:,? ?(?<half2>${halves}))?$`,
    ),
  );
  const parse = (text: string): Clock | undefined => {
    const groups = parts.exec(text)?.groups;
    if (!groups) return undefined;
    const { before: ahead, after: behind, mark: sign, minute: digits, tail: unit } = groups;
    const told = /^\d/.test(groups['hour']!) ? Number(groups['hour']) : hourWord(groups['hour']!) + 1;
    const said = halfOf(groups['half'] ?? '') ?? halfOf(groups['half2'] ?? '');
    // "2 hours" is a length; "1400 hours" and "14:00 hrs" are times.
    if (unit !== undefined && /^ ?h(?:ou)?rs?$/.test(unit) && digits === undefined) return undefined;
    // "at 0715" and "1400 hours"; "315" is no time.
    const four = /^\d{4}/.test(text);
    if (digits !== undefined && sign === undefined && unit === undefined && !four) return undefined;
    if (told > 24) return undefined;
    const inWords = ahead !== undefined || behind !== undefined;
    if (inWords && digits !== undefined) return undefined;
    const shift = (ahead ? minutesBefore(ahead) : 0) + (behind ? minutesAfter(behind) : 0);
    const hour = shift < 0 ? (told === 1 ? 12 : told - 1) : told;
    return {
      hour,
      minute: inWords ? (shift + 60) % 60 : Number(digits ?? 0),
      half: said,
      plainly: four || (sign !== undefined && sign !== '.') || unit !== undefined || inWords,
      minutes: digits !== undefined,
      full:
        hour > 12 ||
        (unit !== undefined && /^ ?(?:h|uhr)/.test(unit) && said === undefined) ||
        /^[hu]/.test(sign ?? '') ||
        /^0\d/.test(groups['hour']!) ||
        hour === 0,
    };
  };
  return {
    source: `(?:(?:${before}) )?(?:${number})(?: (?:${after})(?![a-z]))?${tail}?${half}?(?:,? ?${half})?`,
    halves,
    parse,
    halfOf,
  };
}

/** A number and nothing that shows a time. */
export function isBare({ half, plainly, minutes }: Clock): boolean {
  return half === undefined && !plainly && !minutes;
}

export function minutesOf({ hour, minute, half }: Clock): number {
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
export function workingHours(clock: Clock): number {
  return minutesOf(clock) + (!clock.full && clock.hour >= 1 && clock.hour <= 5 ? 720 : 0);
}
