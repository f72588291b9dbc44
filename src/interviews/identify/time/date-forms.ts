import type { Cues } from '../../cues/cues.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, entryOf } from '../words/plain.js';
import {
  comingYear,
  dayNumber,
  inOrder,
  settle,
  weekdayOf,
  type DateContext,
  type Reading,
} from './calendar.js';

export type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly words: RegExp;
  /** `undefined` where the words are no day after all. */
  readonly read: (groups: Groups, context: DateContext, text: string) => Reading | undefined;
}

export interface DateForms {
  readonly forms: readonly Form[];
  readonly beside: RegExp;
  /** Before a weekday that is no day in particular. */
  readonly everyDay: RegExp;
}

export const datesOf = perCues((cues: Cues): DateForms => {
  const { time } = cues;
  const full = anyOf(time.weekdays);
  const weekday = `(?:${full}|${anyOf(time.shortWeekdays)})`;
  const month = anyOf(time.months);
  // "Freitagvormittag"
  const halves = anyOf(
    [...time.morning, ...time.midday, ...time.afternoon].filter((words) => /^\w{4,}$/.test(words)),
  );
  // "sat arvo", "thu 3pm": in small letters beside a time only
  const longShort = time.shortWeekdays.flatMap((forms) => forms.split('|').filter((form) => form.length > 2));
  const timed = `,? (?:${anyOf([...time.morning, ...time.afternoon])}(?![a-z])|(?:(?:${anyOf(time.clockLeads)}|@) ?)?\\d{1,2}(?:[:.h]\\d{2}| ?(?:[ap]\\.?m|uhr|h)(?![a-z])))`;
  // "come in sat for a trial? 6am til 9"
  const timedLater = ' (?:for|to|at) [^.\\n]{1,50}?\\d{1,2}(?:[:.]\\d{2}| ?[ap]m)(?![a-z0-9])';
  const link = anyOf(time.dateLinks);
  const mark = `(?:${anyOf(time.dayMarks)}|[.])`;
  const year = '20\\d{2}';
  const lead = `(?:(?<![a-z0-9])(?<weekday>${weekday})[.]?[,:]? ?[(/-]?(?: ?${link})?,? )?`;
  const trail = `(?:,? ?\\((?<after>${weekday})[.]?\\)|, (?<after2>${full})(?![a-z]))?`;
  const which = (name: string, phrases: readonly string[]) => `(?<${name}>${anyOf(phrases)})`;
  const monthOf = entryOf(time.months);
  const weekdayOfName = entryOf(
    time.weekdays.map((forms, index) => `${forms}|${time.shortWeekdays[index] ?? '(?!)'}`),
  );
  const [ordinalOf, cardinalOf] = [entryOf(time.ordinals), entryOf(time.dayNumbers)];
  const numberOf = (text: string) =>
    /^\d/.test(text) ? parseInt(text, 10) : Math.max(ordinalOf(text), cardinalOf(text)) + 1;
  const days = Object.entries(time.days).map(
    ([words, offset]) => [new RegExp(`^(?:${anyOf([words])})$`), offset] as const,
  );
  const named = (groups: Groups) => {
    const name = groups['weekday'] ?? groups['after'] ?? groups['after2'];
    return name === undefined ? undefined : weekdayOfName(name);
  };
  const dayNumberWords = `(?<!\\d[.:,])(?<day>\\d{1,2}|${anyOf([...time.ordinals, ...time.dayNumbers.slice(1)])})(?: \\(\\d{1,2}\\))?`;

  const inMonth = (groups: Groups, { today }: DateContext): Reading => {
    const which = monthOf(groups['month']!) + 1;
    const day = numberOf(groups['day']!);
    if (groups['year']) {
      const year = Number(groups['year']) % 2000;
      return settle([[2000 + year, which, day]], named(groups), today);
    }
    if (today === undefined) return { problem: 'no-date' };
    return settle(comingYear(which, day, today), named(groups), today);
  };

  const forms: Form[] = [
    {
      words: new RegExp(
        `(?<![\\d/.-])${lead}(?<![a-z0-9])(?<year>${year})[-/](?<month>\\d{2})[-/](?<day>\\d{2})(?!\\d)`,
        'g',
      ),
      read: (groups, { today }) =>
        settle(
          [[Number(groups['year']), Number(groups['month']), Number(groups['day'])]],
          named(groups),
          today,
        ),
    },
    {
      words: new RegExp(
        `(?<![\\d/.:,-])${lead}(?<![a-z0-9])${dayNumberWords}${mark}?(?: ?${link}){0,2}[ /-]{0,2}(?<month>${month})(?![a-z])[.]?(?:(?:,? ?(?:${link})? |-|/)(?<year>${year}|\\d{2}(?=[ ,.)]*(?:\\n|$)))(?![\\d:]))?${trail}`,
        'g',
      ),
      read: inMonth,
    },
    {
      words: new RegExp(
        `(?<![a-z0-9])${lead}(?<month>${month})(?![a-z])[.]? (?:the )?(?<day>\\d{1,2})(?:${anyOf(time.dayMarks)})?(?![\\w/]|[:.]\\d)(?:,? (?<year>${year})(?![\\d:]))?${trail}`,
        'g',
      ),
      read: inMonth,
    },
    {
      words: new RegExp(
        `(?<![\\d/.-])${lead}(?<!\\d)(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>${year}|\\d{2})(?![\\d/-])(?!\\.\\d)${trail}`,
        'g',
      ),
      read: (groups, { today, first: order }) => {
        const [first, second] = [Number(groups['first']), Number(groups['second'])];
        const year = (Number(groups['year']) % 2000) + 2000;
        // Only the day comes first where dots part the numbers.
        const orders = inOrder(first, second, groups['mark'] === '.' ? 'day' : order);
        return settle(
          orders.map(([month, day]) => [year, month, day] as const),
          named(groups),
          today,
        );
      },
    },
    {
      // "Di 24.2.", "on 6/3", "am 24.02.", "jeudi prochain (12/11)"
      words: new RegExp(
        `(?<![\\d/.-])(?:(?<![a-z0-9])(?<weekday>${weekday})[.]?(?: (?:${anyOf([...time.nextDay, ...time.soonDay])}))?,? ?\\(?(?:${link} )?|(?<![a-z])(?:${link}) )(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})(?![\\d/])|\\.(?<month>\\d{1,2})(?:\\.(?!\\d)|(?= (?:${anyOf(time.clockLeads)}) ?\\d)))`,
        'g',
      ),
      read: (groups, { today, first: order }) => {
        if (today === undefined) return { problem: 'no-date' };
        const first = Number(groups['first']);
        if (groups['month'])
          return settle(comingYear(Number(groups['month']), first, today), named(groups), today);
        const second = Number(groups['second']);
        const readings = inOrder(first, second, order).flatMap(([month, day]) =>
          comingYear(month, day, today),
        );
        return settle(readings, named(groups), today);
      },
    },
    {
      words: new RegExp(`(?<![a-z0-9])(?<relative>${anyOf(Object.keys(time.days))})(?![a-z0-9])`, 'g'),
      read: (groups, { today }) => {
        const offset = days.find(([words]) => words.test(groups['relative']!))?.[1];
        return today === undefined || offset === undefined ? { problem: 'no-date' } : { day: today + offset };
      },
    },
    {
      // "Thursday the 3rd", "Monday 23", "the 16th", "Wednesday the eleventh", "Kamis tgl 5"
      words: new RegExp(
        `(?<![a-z0-9])(?:(?<weekday>${weekday})[.]?,? \\(?(?:${link} )?(?<day>\\d{1,2}|(?<=${link} )${anyOf(time.ordinals)})${mark}?\\)?|(?:${link}) (?<bare>\\d{1,2})(?:${anyOf(time.dayMarks)}|(?<=(?:${anyOf(time.dayLeads)}) \\d{1,2})(?=[,.]{0,2} (?:${anyOf(time.clockLeads)}) ?\\d)[.]?))(?![\\w/:]|[.:]\\d| ?(?:${anyOf(time.clockTails)}|${anyOf(time.morning)}|${anyOf(time.afternoon)}|(?:-|–|${anyOf(time.spans.filter((word) => !/^(?:a|y|e|and|und|et|dan|with)(?: |$)/.test(word)))}) ?\\d|of|floor|round|stage|interview|step|year|cycle|century|[a-z]*jahr)(?![a-z]))`,
        'g',
      ),
      read: (groups, { today }) => {
        if (today === undefined) return { problem: 'no-date' };
        const day = numberOf(groups['day'] ?? groups['bare']!);
        const month = new Date(today * 86_400_000).getUTCMonth();
        // The first month ahead with such a day.
        const readings = Array.from(
          { length: 12 },
          (_, step) => comingYear(((month + step) % 12) + 1, day, today)[0],
        );
        const wanted = named(groups);
        const first = readings.find(
          (reading) =>
            reading !== undefined && (wanted === undefined || weekdayOf(dayNumber(...reading)!) === wanted),
        );
        // "Saturday, 10" is an hour where the next such day is far off.
        const near = first !== undefined && (wanted === undefined || dayNumber(...first)! - today < 63);
        return near
          ? settle([first], wanted, today)
          : groups['day'] === undefined
            ? { problem: 'no-date' }
            : undefined;
      },
    },
    {
      words: new RegExp(
        `(?<![a-z0-9-])(?:(?:${which('nextWeek', time.nextWeek)}|${which('this', time.thisDay)}|${which('soon', time.soonDay)}|${which('coming', time.comingDay)}|${which('next', time.nextDay)}|${which('weekLater', time.weekLater)}),? )?(?:(?<weekday>${full})(?:${halves})?|(?<timed>${anyOf(longShort)}(?=${timed})|(?<=(?:in|on|by|over|round) )${anyOf(longShort)}(?=${timedLater}))|(?<short>${anyOf(time.shortWeekdays)}))(?![a-z0-9-])(?: (?:${which('nextWeekAfter', time.nextWeek)}|${which('thisAfter', time.thisDay)}|${which('soonAfter', time.soonDay)}|${which('comingAfter', time.comingDay)}|${which('nextAfter', time.nextDay)}|${which('weekLaterAfter', time.weekLater)})(?![a-z]))?(?! ?(?:to|through|-|bis|a|hasta|au|sampai|s/d) (?:${full}))`,
        'g',
      ),
      read: (groups, { today }, text) => {
        if (
          groups['short'] !== undefined &&
          !(
            /^[A-Z]\p{L}{2}/u.test(text.slice(text.length - groups['short'].length)) ||
            // "can u do this sat?"
            (groups['this'] !== undefined && groups['short'].length > 2) ||
            // "am Do", "diesen Fr"
            ((groups['coming'] ?? groups['this']) !== undefined && /[A-Z]\p{Ll}$/u.test(text))
          )
        ) {
          return { problem: 'no-date' };
        }
        if (today === undefined) return { problem: 'no-date' };
        const wanted = weekdayOfName(groups['weekday'] ?? groups['timed'] ?? groups['short']!);
        const coming = today + 1 + ((wanted - weekdayOf(today + 1) + 7) % 7);
        const isThis = groups['this'] ?? groups['thisAfter'];
        if (isThis !== undefined && weekdayOf(today) === wanted) return { day: today };
        if ((groups['weekLater'] ?? groups['weekLaterAfter']) !== undefined) return { day: coming + 7 };
        const nextWeek = groups['nextWeek'] ?? groups['nextWeekAfter'];
        const next = groups['next'] ?? groups['nextAfter'];
        const soon = groups['soon'] ?? groups['soonAfter'];
        const nextMonday = today + 1 + ((8 - weekdayOf(today + 1)) % 7);
        const day = nextMonday + ((wanted + 6) % 7);
        if (soon !== undefined && day !== coming) return { day: coming, problem: 'ambiguous' };
        if (nextWeek === undefined && next === undefined) return { day: coming };
        // On a Monday, "next Friday" is said of this week's and of next week's.
        return day === coming || nextWeek !== undefined ? { day } : { day, problem: 'ambiguous' };
      },
    },
  ];
  const before = anyOf([...time.deadlines, ...time.otherDays]);
  const filler = `(?:${anyOf(time.fillers)}|${weekday}[.]?|\\d{1,2}(?:[:.h]\\d{2})? ?(?:[ap]\\.?m\\.?|uhr|h)?)`;
  return {
    forms,
    beside: new RegExp(`(?<![a-z0-9])${before}(?:[ :,]{1,3}${filler}){0,5}[ :,(]{0,3}$`),
    everyDay: new RegExp(`(?<![a-z0-9])${anyOf(time.everyDay)} $`),
  };
});
