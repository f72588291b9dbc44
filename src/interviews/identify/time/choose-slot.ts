import { sentenceAt, type ReadText } from '../message/sentences.js';
import { linksOf, type Placed } from './slots.js';

/** The slots that are the meeting's own: without times within its span, and without those that only stand further on. */
export function ownSlots({ plain, cues }: ReadText, placed: readonly Placed[]): readonly Placed[] {
  // "11:00 our time, 12:30 for you"
  const yours = placed.filter(({ time }) => time.yours);
  if (yours.length > 0) return yours;
  const spans = placed.filter(({ time }) => time.to !== undefined && !time.window);
  const outer = placed.filter(
    ({ time, date }) =>
      time.leads ||
      !spans.some(
        (span) =>
          span.time !== time &&
          span.date.day === date.day &&
          time.to === undefined &&
          span.time.from <= time.from &&
          time.from <= span.time.to!,
      ),
  );
  const nearest = Math.max(...outer.map(({ nearness }) => nearness));
  const near = outer.filter(({ nearness }) => nearness === nearest);
  const [own] = near;
  if (!own || own.time.window || near.some(({ instant }) => instant !== own.instant)) return outer;
  const { or, list } = linksOf(cues);
  const endBefore = (start: number) =>
    Math.max(...outer.map(({ time }) => time.end).filter((end) => end <= start));
  const isOffered = outer.some(
    (slot) =>
      slot.nearness < nearest &&
      slot.instant !== own.instant &&
      (slot.date.day !== own.date.day ||
        (slot.nearness > 0 && slot.time.start < own.time.start) ||
        or.test(plain.slice(Math.max(own.time.end, slot.time.start - 60), slot.time.start)) ||
        list.test(plain.slice(endBefore(slot.time.start), slot.time.start))),
  );
  return isOffered ? outer : near;
}

/** The slot that is the start; `undefined` when several are offered. */
export function choose(read: ReadText, placed: readonly Placed[], severalParts: boolean): Placed | undefined {
  const { plain, cues } = read;
  const first = earliestOf(placed);
  if (placed.every((slot) => slot.instant === first.instant)) return placed[0];
  // "Between 9 and 10; I'll call at 9:20"
  const exact = placed.filter(({ time }) => !time.window);
  const [only] = exact;
  if (
    only &&
    exact.every((slot) => slot.instant === only.instant) &&
    placed.every(
      ({ time, date }) =>
        !time.window ||
        (date.day === only.date.day &&
          time.from <= only.time.from &&
          only.time.from <= (time.to ?? Infinity)),
    )
  )
    return only;
  const agenda = placed.filter((slot) => slot.time.leads);
  if (agenda.length > 1 && agenda.every(({ date }) => date.day === agenda[0]!.date.day))
    return earliestOf(agenda);
  if (placed.some((slot) => slot.date.day !== first.date.day)) return undefined;
  if (severalParts) return first;
  // Spans that follow each other are the parts of one day, unless they are offered.
  const inTurn = placed.toSorted((a, b) => a.instant - b.instant);
  const follow = inTurn.every(
    ({ time }, index) => time.to !== undefined && time.to <= (inTurn[index + 1]?.time.from ?? Infinity),
  );
  const [from, to] = [placed[0]!.time.end, placed.at(-1)!.time.start];
  const between = plain.slice(from, to);
  const { then, or, choice } = linksOf(cues);
  if (or.test(between)) return undefined;
  if (follow || then.test(between)) return first;
  // "The morning begins at ten. The committee will see you at 14.15."
  const isTold =
    placed[0] === first &&
    placed.every(({ time }, index) => {
      const before = placed[index - 1];
      return (
        !time.window &&
        (!before || sentenceAt(read, before.time.start)[0] !== sentenceAt(read, time.start)[0])
      );
    });
  return isTold && !choice.test(plain) ? first : undefined;
}

function earliestOf(slots: readonly Placed[]): Placed {
  return slots.reduce((earliest, slot) => (slot.instant < earliest.instant ? slot : earliest));
}
