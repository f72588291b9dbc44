import { instantOf } from '../../time.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import type { ReadDate } from './dates.js';
import type { ReadTime } from './time-place.js';
import { meaningOf, zoneAt, type ReadZone } from './zones.js';

/** A day and a time that belong together. */
export interface Slot {
  readonly date: ReadDate;
  readonly time: ReadTime;
  readonly zone: ReadZone | undefined;
  /** How near they stand: 2 side by side, 1 in one sentence, 0 apart. */
  readonly nearness: 0 | 1 | 2;
}

/** A slot on the line of time. */
export interface Placed extends Slot {
  readonly instant: number;
  readonly readIn: { readonly zone?: string; readonly offset?: number; readonly sure: boolean };
}

const day = 86_400_000;

export const linksOf = perCues(({ time, standing, people }) => {
  const leads = `(?:${anyOf(time.clockLeads)}|@)`;
  const halves = anyOf([...time.morning, ...time.midday, ...time.afternoon]);
  const about = `(?:${anyOf(time.about)} )?`;
  return {
    before: new RegExp(
      `^[ ,:@|()/?-]{0,4}(?:(?:${anyOf(time.weekdays)})[ ,()-]{0,3})?(?:${halves}[ ,(-]{0,3})?${leads}?[ :]{0,2}${about}$`,
    ),
    after: new RegExp(
      `^[ ,)|/-]{0,4}(?:${anyOf([...time.dateLinks, ...time.comingDay, ...time.soonDay, ...time.thisDay])} ?)?$`,
    ),
    label: new RegExp(`(?:^|\\n)[^\\n:]{1,30}: ?$`),
    // "10:00, 11:00 and 14:00"
    list: new RegExp(`^[ ,;/&]{1,3}(?:${anyOf(people.and)} )?${leads}? ?$`),
    then: finder(standing.then, ''),
    orElse: new RegExp(`^[,;)]? ?${anyOf(time.or)} [^.!?\\n]{0,24}$`),
    upTo: new RegExp(
      `^ ?(?:-|${anyOf(time.spans.filter((word) => !/^(?:a|y|e|and|und|et|dan|with)(?: |$)/.test(word)))}) ?(?:${anyOf(time.dateLinks)} )?$`,
    ),
    orDay: new RegExp(
      `^,? (?:${anyOf(time.or)}) (?:(?:${anyOf([...time.dateLinks, ...time.comingDay, ...time.soonDay, ...time.thisDay])}) )?$`,
    ),
    choice: finder(time.choice, ''),
    or: new RegExp(`(?<![a-z])${anyOf(time.or)}(?![a-z])|\\?`),
  };
});

/** Each time with the day it is said of. */
export function pair(read: ReadText, dates: readonly ReadDate[], times: readonly ReadTime[]): Slot[] {
  const { text, plain, cues } = read;
  const links = linksOf(cues);
  const distinct = new Set(dates.filter((date) => !date.beside).map((date) => date.day));
  // "10:30 Hugo, who sends you two texts on Monday" names no day of what follows.
  const inAgendaLine = ({ start }: ReadDate) =>
    times.some((time) => time.leads && time.start < start && !plain.slice(time.start, start).includes('\n'));
  return times.flatMap((time) => {
    const within = dates.find((date) => date.start < time.end && time.start < date.end);
    // "at 4 this afternoon": the half of the day is the day too.
    if (within)
      return within.start > time.start && within.day !== undefined && !time.weak
        ? [{ date: within, time, zone: time.zone, nearness: 2 as const }]
        : [];
    const timeEnd = time.zone?.end ?? time.end;
    const before = dates.findLast((date) => date.end <= time.start && !(time.leads && inAgendaLine(date)));
    const after = dates.find((date) => date.start >= timeEnd);
    const gapBefore = before ? plain.slice(before.end, time.start) : undefined;
    const gapAfter = after && after.start - timeEnd < 40 ? plain.slice(timeEnd, after.start) : undefined;
    const beside = gapBefore !== undefined && links.before.test(gapBefore);
    const labeled = time.leads || links.label.test(plain.slice(Math.max(0, time.start - 40), time.start));
    if (time.weak && !beside && !labeled && !time.yours) return [];
    const follows = gapAfter !== undefined && links.after.test(gapAfter);
    const date = beside
      ? before
      : follows
        ? after
        : gapBefore !== undefined && gapBefore.length <= 200
          ? before
          : distinct.size === 1
            ? dates.find((each) => !each.beside)
            : before === undefined
              ? dates.find((each) => !each.beside && each.start >= timeEnd)
              : undefined;
    if (!date) return [];
    const isOneSentence = sentenceAt(read, date.start)[0] === sentenceAt(read, time.start)[0];
    return [
      {
        date,
        time,
        zone: time.zone ?? (date.start > time.end ? zoneAt(text, date.end) : undefined),
        nearness: beside || follows ? 2 : isOneSentence ? 1 : 0,
      },
    ];
  });
}

/** "Between two and four" says no start; "between 10:00 and 10:20" is the length of a call. */
export function isWide({ window, from, to }: ReadTime): boolean {
  return window && (to === undefined || to - from > 60);
}

/** The instant of a slot; `undefined` where no zone is known. */
export function place(slot: Slot, userZone: string | undefined): Placed | undefined {
  const local = slot.date.day! * day + slot.time.from * 60_000;
  const readIn = slot.zone
    ? meaningOf(slot.zone, local, userZone)
    : userZone
      ? { zone: userZone, sure: true }
      : undefined;
  if (!readIn) return undefined;
  const instant =
    readIn.zone !== undefined ? instantOf(local, readIn.zone) : local - (readIn.offset ?? 0) * 60_000;
  return { ...slot, readIn, instant };
}
