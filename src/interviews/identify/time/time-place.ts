import { plainBefore, sentenceAt, type ReadText } from '../message/sentences.js';
import type { TimeForms } from './time-forms.js';
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
  /** Said to be the reader's own time. */
  readonly yours: boolean;
  /** A deadline, or the end of something. */
  readonly beside: boolean;
  /** Behind "by", where a meeting begins then: the start only where no other time is given. */
  readonly by: boolean;
  /** When it ends. */
  readonly closes: boolean;
  /** When to arrive, log in or call: the start only where no other time is given. */
  readonly arrival: boolean;
  readonly start: number;
  readonly end: number;
}

/** A time with what the words around it say of it. */
export function describe(
  read: ReadText,
  forms: TimeForms,
  matchStart: number,
  start: number,
  end: number,
  time: Pick<ReadTime, 'from' | 'to' | 'window' | 'unsure' | 'weak'>,
): ReadTime {
  const { text } = read;
  const before = plainBefore(read, matchStart, 60);
  const ends = forms.ends.test(before);
  // "The office is open until 6pm."
  const isElse = ends && forms.openUntil.test(before);
  return {
    ...time,
    window: time.window || (time.to === undefined && forms.openEnd.test(before)),
    leads:
      matchStart === start && /(?:^|\n)[-–•·*▪◦→>| ]{0,4}$/.test(text.slice(Math.max(0, start - 6), start)),
    zone: zoneAt(text, end),
    yours: forms.yours.before.test(before) || forms.yours.after.test(read.plain.slice(end, end + 40)),
    // Nobody interviews a minute to midnight.
    // "the 1:15 queue" is another's time.
    beside:
      isElse ||
      forms.beside.test(before) ||
      time.from === 1439 ||
      (/(?:^|[^a-z])the $/.test(before) &&
        /^ (?!slot|option|one|session|interview|call|time|works?|is|or|and|on|for|if|start)[a-z]{3}/.test(
          read.plain.slice(end, end + 12),
        )),
    by: isHeldBy(read, forms, matchStart),
    closes: ends && !isElse,
    arrival: forms.arrival.test(before),
    start,
    end,
  };
}

/** "Can we talk on Thursday by 4pm?" means at four where English is spoken in West Africa; "confirm by 4pm" does nowhere. */
function isHeldBy(read: ReadText, { by }: TimeForms, start: number): boolean {
  const before = plainBefore(read, start, 160);
  if (!/(?<![a-z])by $/.test(before)) return false;
  const [from, to] = sentenceAt(read, start);
  const sentence = read.plain.slice(Math.max(from, start - 160), Math.min(to, start + 80));
  return by.held.test(before) && !by.due.test(sentence);
}
