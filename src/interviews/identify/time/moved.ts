import type { TextRange } from '../mail-text.js';
import { plainBefore, sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';

/** A day that a text names, as far as it shows whether it gives way to another. */
interface NamedDay extends TextRange {
  readonly day?: number | undefined;
  readonly beside: boolean;
}

const rulesOf = perCues(({ time, standing }) => ({
  movedTo: finder(time.movedTo, ''),
  givesUp: finder(time.givesUp, ''),
  newDay: finder(time.newDay, ''),
  // "Sollten Sie den Termin nicht wahrnehmen können" gives nothing up.
  condition: new RegExp(`(?<![a-z])${anyOf(standing.conditions)}(?![a-z])`),
  onto: new RegExp(`(?<![a-z])${anyOf(time.onto)}(?: (?:${anyOf(time.dateLinks)}|den|dem|hari|tgl)){0,2} $`),
}));

const mostBetween = 400;

/**
 * Whether a day no longer holds, since another comes in its place: "Today at three moves to Thursday", "der Termin am 5. muss
 * entfallen. Neuer Termin: 7. Mai, 13 Uhr".
 *
 * @param others - the days named after it
 * @param times - where the text names times of day
 */
export function givesWay(
  read: ReadText,
  day: NamedDay,
  others: readonly NamedDay[],
  times: readonly TextRange[],
): boolean {
  const { movedTo, givesUp, newDay, condition } = rulesOf(read.cues);
  const [next] = others;
  if (next === undefined) return false;
  const between = (to: NamedDay) => read.plain.slice(day.end, to.start);
  const sentence = sentenceAt(read, day.start);
  const isBeside = (to: NamedDay) => to.start < sentence[1];
  if (!next.beside && next.start - day.end <= 120 && isBeside(next) && movedTo.test(between(next)))
    return true;
  const said = read.plain.slice(...sentence);
  if (!givesUp.test(said) || condition.test(said) || isOnto(read, day)) return false;
  return others.some(
    (other) =>
      !other.beside &&
      other.day !== day.day &&
      other.start - day.end <= mostBetween &&
      (!isBeside(other) || newDay.test(between(other))) &&
      hasTime(read, other, times),
  );
}

/** Whether the text says that a meeting was moved to a day. */
export function isMovedTo(read: ReadText, day: TextRange): boolean {
  const { movedTo, givesUp, newDay } = rulesOf(read.cues);
  const before = plainBefore(read, day.start, 160);
  const said = read.plain.slice(...sentenceAt(read, day.start));
  const isGivenUp = givesUp.test(read.plain.slice(0, day.start));
  return (
    movedTo.test(before) ||
    (isOnto(read, day) && givesUp.test(said)) ||
    (isGivenUp && newDay.test(read.plain.slice(Math.max(0, day.start - 80), day.start)))
  );
}

function isOnto(read: ReadText, { start }: TextRange): boolean {
  return rulesOf(read.cues).onto.test(plainBefore(read, start, 40));
}

function hasTime(read: ReadText, { start }: TextRange, times: readonly TextRange[]): boolean {
  const [from, to] = sentenceAt(read, start);
  return times.some((time) => from <= time.start && time.start < to);
}
