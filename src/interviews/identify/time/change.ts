import { instantOf, localAsUtc, toIso } from '../../time.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { finder } from '../words/plain.js';
import type { DateContext } from './calendar.js';
import { readDates } from './dates.js';
import type { ReadStart } from './start.js';
import { readTimes } from './times.js';

/** What a message changes of a start that an older one tells: the day, in days since 1970, or the time of day. */
export type StartChange =
  | { readonly day: number; readonly range: TextRange }
  | { readonly minutes: number; readonly range: TextRange };

const wordsOf = perCues(({ time }) => ({
  changes: finder([...time.changes, ...time.calledOff], ''),
  calledOff: finder(time.calledOff, ''),
  sameTime: finder(time.sameTime, ''),
}));

const minute = 60_000;
const day = 86_400_000;

/** Whether a message says that the time told before no longer holds. */
export function isCalledOff({ plain, cues }: ReadText): boolean {
  return wordsOf(cues).calledOff.test(plain);
}

/** Whether a message moves what an older one told. */
export function speaksOfChange({ plain, cues }: ReadText): boolean {
  return wordsOf(cues).changes.test(plain);
}

/** "Monday the 12th, same time", and "could we make it 4pm instead". */
export function readChange(read: ReadText, context: DateContext): StartChange | undefined {
  const { changes, sameTime } = wordsOf(read.cues);
  const dates = readDates(read, context).filter((date) => !date.beside);
  const times = readTimes(read).filter(
    (time) => !time.beside && !time.weak && !time.arrival && !time.closes && !time.window,
  );
  const same = sameTime.exec(read.plain);
  if (same && times.length === 0) {
    const date = dates.findLast(({ start }) => start < same.index) ?? dates[0];
    return date?.day === undefined ? undefined : { day: date.day, range: date };
  }
  const [time, another] = times;
  return time && !another && !time.unsure && dates.length === 0 && changes.test(read.plain)
    ? { minutes: time.from, range: time }
    : undefined;
}

/** A start with another day or another time of day. */
export function changed(start: ReadStart, change: StartChange): ReadStart {
  const { instant, timeZone } = start;
  if (instant === undefined || timeZone === undefined) return start;
  const local = localAsUtc(instant, timeZone);
  const midnight = Math.floor(local / day) * day;
  const moved = 'day' in change ? change.day * day + (local - midnight) : midnight + change.minutes * minute;
  const then = instantOf(moved, timeZone);
  return { ...start, instant: then, startsAt: toIso(then, timeZone) };
}
