import { localAsUtc } from '../../time.js';
import { perCues } from '../words/per-cues.js';
import { finder } from '../words/plain.js';
import { readDates } from './dates.js';
import { readTimes } from './times.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import { changed, isCalledOff, readChange, speaksOfChange, type StartChange } from './change.js';
import { readSoon } from './soon.js';
import { readStart, type ReadStart } from './start.js';

/** What is known outside a thread. */
export interface ThreadContext {
  /** When the newest message came, milliseconds since 1970. */
  readonly received: number | undefined;
  /** IANA zone of the reader. */
  readonly timeZone: string | undefined;
  /** Which comes first in `3/12/2026`, where it is known. */
  readonly first?: 'day' | 'month' | undefined;
}

/** When one message of a thread says the interview starts. */
export function startOf(part: Part, index: number, context: ThreadContext, severalParts: boolean): ReadStart {
  const today = todayOf(part, index, context);
  const start = readStart(part.body, {
    today,
    timeZone: context.timeZone,
    first: context.first,
    severalParts,
  });
  const soon = index === 0 && start.instant === undefined ? readSoon(part.body, context) : undefined;
  if (soon) return soon;
  // "Received today at 10:17": nobody invites to what has begun.
  return index === 0 && start.instant !== undefined && start.instant <= (context.received ?? -Infinity)
    ? { evidence: [], warnings: [{ code: 'already-past', path: 'interview.startsAt' }] }
    : start;
}

/** The start by the newest message that speaks of one, that message, and where newer ones change it. */
export function startOfThread(
  newest: readonly Part[],
  older: readonly Part[],
  context: ThreadContext,
  severalParts: boolean,
): { readonly start: ReadStart; readonly startPart: Part; readonly changedAt?: TextRange | undefined } {
  let read: { start: ReadStart; startPart: Part } | undefined;
  let change: (StartChange & { readonly part: Part }) | undefined;
  for (const [index, startPart] of [...newest, ...older].entries()) {
    // "Thursday, same time": the time stands in what is quoted.
    if (index >= newest.length && !change && !(read && pointsBelow(newest, startPart, context))) break;
    read = { start: startOf(startPart, index, context, severalParts), startPart };
    // A time in an older message no longer holds once a newer one offers others or calls it off.
    const speaks =
      read.start.instant !== undefined || read.start.warnings.some(({ code }) => code === 'ambiguous');
    if (speaks) break;
    const today = todayOf(startPart, index, context);
    const found = change ? undefined : readChange(startPart.body, { today, first: context.first });
    if (found) change = { ...found, part: startPart };
    else if (isCalledOff(startPart.body)) break;
  }
  if (!change || read!.start.instant === undefined) return read!;
  const { start, end } = change.range;
  return {
    start: changed(read!.start, change),
    startPart: read!.startPart,
    changedAt: change.part.body.original(start, end),
  };
}

/**
 * Whether newer messages move a meeting that an older one tells: they say so, or give another time while the one told
 * before is still to come.
 */
export function movesOlder(newest: readonly Part[], older: readonly Part[], context: ThreadContext): boolean {
  if (older.length === 0) return false;
  if (newest.some(({ body }) => speaksOfChange(body) || isCalledOff(body))) return true;
  const instantIn = (part: Part, index: number) => startOf(part, index, context, false).instant;
  const now = newest.map(instantIn).find((instant) => instant !== undefined);
  return older.some((part, index) => {
    const then = instantIn(part, newest.length + index);
    return now !== undefined && then !== undefined && then !== now && then > (context.received ?? Infinity);
  });
}

const belowOf = perCues(({ time }) => finder(time.below, ''));

/**
 * Whether newer messages without a time of day of their own leave it to an older one: they say so, or name its day. What
 * is over by now is not meant.
 */
function pointsBelow(newest: readonly Part[], older: Part, context: ThreadContext): boolean {
  if (newest.some(({ body }) => readTimes(body, 1).length > 0)) return false;
  const told = startOf(older, newest.length, context, false);
  if (told.instant === undefined || told.instant <= (context.received ?? Infinity)) return false;
  if (newest.some(({ body }) => belowOf(body.cues).test(body.plain))) return true;
  const day = Math.floor(localAsUtc(told.instant, told.timeZone ?? 'UTC') / 86_400_000);
  return newest.some((part, index) =>
    readDates(part.body, { today: todayOf(part, index, context), first: context.first }).some(
      (date) => !date.beside && date.day === day,
    ),
  );
}

/** The day a message came, as days since 1970: by its header, or by what the caller says of the newest. */
function todayOf(part: Part, index: number, { received, timeZone }: ThreadContext): number | undefined {
  const zone = timeZone ?? 'UTC';
  const header = part.date && (index > 0 || received === undefined) ? part.date : undefined;
  const sent = header ? readStart(header, { timeZone: zone, severalParts: false }).instant : undefined;
  const instant = sent ?? received;
  return instant === undefined ? undefined : Math.floor(localAsUtc(instant, zone) / 86_400_000);
}
