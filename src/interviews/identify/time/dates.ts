import { matches } from '../../../text/match.js';
import type { TextRange } from '../mail-text.js';
import { plainBefore, type ReadText } from '../message/sentences.js';
import { weekdayOf, type DateContext, type Reading } from './calendar.js';
import { datesOf, type Groups } from './date-forms.js';
import { givesWay } from './moved.js';

/** A day that a text names. */
export interface ReadDate extends Reading {
  /** A deadline, a start of work, a day that no longer holds. */
  readonly beside: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The days a text names, in its order; at most `most`.
 *
 * @param times - where the text names times of day
 */
export function readDates(
  read: ReadText,
  context: DateContext,
  times: readonly TextRange[] = [],
  most = 60,
): ReadDate[] {
  const { plain, text, cues } = read;
  const { forms, beside, everyDay } = datesOf(cues);
  const found: ReadDate[] = [];
  for (const form of forms) {
    let count = 0;
    for (const match of matches(plain, form.words)) {
      if (++count > most) break;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.groups!;
      const reading = form.read(groups, context, text.slice(start, end));
      if (!reading || (groups['short'] !== undefined && reading.day === undefined)) continue;
      // "4 till 9 this Sunday": the word before belongs to the time.
      const time = times.find((each) => each.end <= start && start - each.end < 4);
      const before = plainBefore(read, time?.start ?? start, 110);
      // "Before tomorrow's chat" names the day of the chat.
      // "a busy Friday" is no day in particular; "for an interview on Friday" is one.
      const isAnyDay = groups['weekday'] !== undefined && !isLed(groups) && everyDay.test(before);
      const isBeside = !plain.startsWith("'s ", end) && (beside.test(before) || isAnyDay);
      found.push({ ...reading, beside: isBeside, start, end });
    }
  }
  const days = found.sort((a, b) => a.start - b.start).slice(0, most);
  return days
    .filter((day, index) => !isTold(day, days[index + 1]))
    .map((day, index, kept) =>
      givesWay(read, day, kept.slice(index + 1), times) ? { ...day, beside: true } : day,
    );
}

/** "Jeudi prochain (12 novembre)": the date says which Thursday. */
function isTold(day: ReadDate, next: ReadDate | undefined): boolean {
  if (day.problem !== 'ambiguous' || day.day === undefined || next?.day === undefined) return false;
  return next.start - day.end <= 8 && !next.problem && weekdayOf(next.day) === weekdayOf(day.day);
}

/** "on Friday", "this Friday": the words before the day are part of it. */
function isLed({ coming, soon, this: nearest, next, nextWeek }: Groups): boolean {
  return [coming, soon, nearest, next, nextWeek].some((words) => words !== undefined);
}
