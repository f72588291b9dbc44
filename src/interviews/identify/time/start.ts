import { clip } from '../../../text/clean.js';
import type { Warning } from '../../../text/warning.js';
import { toIso } from '../../time.js';
import type { TextRange } from '../mail-text.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import type { DateContext } from './calendar.js';
import { choose, ownSlots } from './choose-slot.js';
import { readDates } from './dates.js';
import { isWide, linksOf, pair, place, type Placed, type Slot } from './slots.js';
import { readTimes } from './times.js';
import { zoneOfText } from './zones.js';

/** When a text says the interview starts. */
export interface ReadStart {
  /** ISO 8601 with offset. */
  readonly startsAt?: string | undefined;
  /** IANA zone; absent where the text gives an offset alone and the caller no zone. */
  readonly timeZone?: string | undefined;
  /** Milliseconds since 1970. */
  readonly instant?: number | undefined;
  /** Number of times on the day that are parts of the interview; absent where there is no start. */
  readonly parts?: number | undefined;
  /** Length, where the text gives an end. */
  readonly minutes?: number | undefined;
  /** Where the day and the time stand. */
  readonly evidence: readonly TextRange[];
  /** Where the end or the whole span stands. */
  readonly minutesEvidence?: TextRange | undefined;
  /** Where the zone stands, when `timeZone` comes from the text. */
  readonly zoneEvidence?: TextRange | undefined;
  readonly warnings: readonly Warning[];
  /** Starts to choose from, as `startsAt`, in the order of time; absent where there are not several. */
  readonly offered?: readonly string[] | undefined;
  /** Whether the text speaks of another meeting there, before or after. */
  readonly elsewhere?: boolean | undefined;
}

/** What is known outside the text. */
export interface StartContext extends DateContext {
  /** IANA zone of the reader. */
  readonly timeZone?: string | undefined;
  /** Whether several times on one day can be the parts of one interview. */
  readonly severalParts: boolean;
}

const path = 'interview.startsAt';

/** When the interview starts, as far as the text leaves one reading. */
export function readStart(read: ReadText, context: StartContext): ReadStart {
  const { text } = read;
  const times = readTimes(read);
  const dates = readDates(read, context, times);
  const pairs = pair(read, dates, times).filter(({ date }) => !date.beside);
  const told = pairs.filter(({ time }) => !time.beside);
  const holding = told.length > 0 ? told : pairs.filter(({ time }) => time.by);
  const closing = pairs.find(({ time }) => time.closes);
  const main = holding.filter(({ time }) => !time.arrival && !time.closes);
  const all = main.length > 0 ? main : holding.filter(({ time }) => !time.closes);
  // A time of another meeting counts only where there is none of this one.
  const ours = all.filter(({ date, time }) => {
    const standing = standingAt(read, Math.max(date.start, time.start));
    return standing !== 'past' && standing !== 'later';
  });
  const slots = ours.some(({ date }) => date.day !== undefined) ? ours : all;
  const open = slots.find(({ date }) => date.day === undefined);
  const settled = slots.filter(({ date }) => date.day !== undefined);
  const quote = ({ date, time }: Slot) =>
    clip(
      text.slice(Math.min(date.start, time.start), Math.max(date.end, time.end)).replace(/\s+/g, ' '),
      120,
    );
  const without = (code: Warning['code'], detail?: string): ReadStart => ({
    evidence: [],
    warnings: [{ code, path, ...(detail && { detail }) }],
  });
  if (settled.length === 0) {
    if (open) return without(open.date.problem ?? 'no-date', quote(open));
    const date = dates.find((each) => !each.beside);
    return without('no-date', date && text.slice(date.start, date.end));
  }

  const named = [
    ...new Map(
      settled.flatMap(({ zone }) => (zone ? [[text.slice(zone.start, zone.end), zone]] : [])),
    ).values(),
  ];
  const common = zoneOfText(text) ?? (named.length === 1 ? named[0] : undefined);
  const zoned = settled.flatMap((slot) => (slot.zone && place(slot, context.timeZone)) ?? []);
  const placed = settled.flatMap((slot) => {
    // "14.00 Japan time, 12.00 in Jakarta": the same instant on the reader's own clock.
    const own = slot.zone ? undefined : place(slot, context.timeZone);
    const isOwn = own && (slot.time.yours || zoned.some(({ instant }) => instant === own.instant));
    return (isOwn ? own : place({ ...slot, zone: slot.zone ?? common }, context.timeZone)) ?? [];
  });
  if (placed.length === 0) {
    return {
      ...without('no-date', quote(settled[0]!)),
      warnings: [{ code: 'no-date', path: 'interview.timeZone', detail: quote(settled[0]!) }],
    };
  }
  const own = ownSlots(read, placed);
  const chosen = choose(read, own, context.severalParts);
  const offered = open !== undefined && open.date.problem !== 'already-past';
  if (!chosen || offered || isWide(chosen.time))
    return {
      ...without(
        'ambiguous',
        clip([...new Set([...placed, ...(offered ? [open] : [])].map(quote))].join('; '), 200),
      ),
      offered: startsOf(placed, context),
    };
  // "Wednesday or Thursday at 6"
  const twin = dates.find(
    ({ beside, day: of, end }) =>
      !beside &&
      of !== undefined &&
      of !== chosen.date.day &&
      end <= chosen.date.start &&
      chosen.date.start - end < 24 &&
      linksOf(read.cues).orDay.test(read.plain.slice(end, chosen.date.start)),
  );
  if (twin) return without('ambiguous', quote({ ...chosen, date: { ...chosen.date, start: twin.start } }));
  // "12 January 08:00 to 15 January 17:00"
  const upTo = dates.find(({ start, day: of }) => of !== chosen.date.day && start >= chosen.time.end);
  if (
    upTo &&
    linksOf(read.cues).upTo.test(read.plain.slice(chosen.time.zone?.end ?? chosen.time.end, upTo.start))
  )
    return without('ambiguous', quote({ ...chosen, date: { ...upTo, start: chosen.date.start } }));
  // "Thursday 10:15, or Friday any time after three"
  const other = dates.find(
    ({ beside, day: of, start }) =>
      !beside && of !== undefined && of !== chosen.date.day && start > chosen.time.end,
  );
  if (
    other &&
    sentenceAt(read, other.start)[0] <= chosen.time.start &&
    linksOf(read.cues).orElse.test(read.plain.slice(chosen.time.end, other.start))
  )
    return without('ambiguous', quote({ ...chosen, date: { ...other, start: chosen.date.start } }));
  return {
    ...describe(text, chosen, context.severalParts ? placed : own, context, quote(chosen), closing),
    ...(slots !== ours && { elsewhere: true }),
  };
}

/** The starts of what is offered, where there are several and each is one time of one day. */
function startsOf(slots: readonly Placed[], { timeZone }: StartContext): readonly string[] | undefined {
  const isPlain = slots.every(({ date, time }) => !isWide(time) && !time.unsure && !date.problem);
  const byInstant = new Map(slots.map((slot) => [slot.instant, slot]));
  if (!isPlain || byInstant.size < 2) return undefined;
  return [...byInstant.values()]
    .toSorted((a, b) => a.instant - b.instant)
    .map((slot) => isoOf(slot, timeZone).startsAt);
}

/** A start as it is told: in the reader's zone, else in that of the text. */
function isoOf(
  { instant, readIn }: Placed,
  userZone: string | undefined,
): { readonly startsAt: string; readonly timeZone: string | undefined } {
  const timeZone = userZone ?? readIn.zone ?? (readIn.offset === 0 ? 'UTC' : undefined);
  return {
    startsAt: timeZone ? toIso(instant, timeZone) : withOffset(instant, readIn.offset ?? 0),
    timeZone,
  };
}

function describe(
  text: string,
  chosen: Placed,
  placed: readonly Placed[],
  { timeZone: userZone }: StartContext,
  quoted: string,
  closing: Slot | undefined,
): ReadStart {
  const { date, time, zone, readIn, instant } = chosen;
  const { startsAt, timeZone } = isoOf(chosen, userZone);
  const warnings: Warning[] = [];
  if (date.problem || time.unsure) warnings.push({ code: 'ambiguous', path, detail: quoted });
  if (!readIn.sure && zone) {
    warnings.push({
      code: 'ambiguous',
      path: 'interview.timeZone',
      detail: text.slice(zone.start, zone.end),
    });
  }
  const ends = placed
    .filter((slot) => slot.time.to !== undefined && !isWide(slot.time))
    .map((slot) => ({ slot, end: slot.instant + (slot.time.to! - slot.time.from) * 60_000 }));
  const last = ends.reduce<(typeof ends)[number] | undefined>(
    (latest, each) => (latest === undefined || each.end > latest.end ? each : latest),
    undefined,
  );
  // "It will finish by 12:30": the end of the day it starts on.
  const until =
    !last && closing && closing.date.day === date.day && closing.time.start > time.start
      ? closing
      : undefined;
  const minutes = last ? Math.round((last.end - instant) / 60_000) : until ? until.time.from - time.from : 0;
  return {
    startsAt,
    timeZone,
    instant,
    parts: new Set(placed.map((slot) => slot.instant)).size,
    ...(minutes > 0 && minutes <= 720 && { minutes, minutesEvidence: (last?.slot ?? until)!.time }),
    evidence: [date, time],
    ...(zone && userZone === undefined && timeZone !== undefined && { zoneEvidence: zone }),
    warnings,
  };
}

function withOffset(instant: number, offset: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
