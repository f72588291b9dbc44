import type { Interview, Person } from '../interviews/model.js';
import { toIso, type Start } from '../interviews/time.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { inSentence } from '../text/case.js';
import { lineOf, oneLine } from '../text/clean.js';
import { fillFirst, type PlaceValues } from '../text/fill.js';
import { introduced, peopleFor, peopleIn } from './details.js';
import type { ChecklistEvent } from './model.js';
import { startTeller, zoneTeller } from './tell.js';
import type { ChecklistWords } from './words.js';

/** Values for the places of items and headings. */
export function placesOf(
  interview: Interview,
  start: Start | undefined,
  minutes: number,
  words: ChecklistWords,
): PlaceValues {
  const people = peopleIn(interview);
  const list = new Intl.ListFormat(words.code, { type: 'conjunction' });
  // Beyond four names a title is no title any more; the variants without names serve then.
  const few = people.length > 0 && people.length < 5 ? people : undefined;
  const tell = (form: Intl.DateTimeFormatOptions) =>
    start && zoneTeller(words.code, start.timeZone, form)(start.instant);
  return {
    company: lineOf(interview.company?.name),
    role: lineOf(interview.role?.title),
    interviewers:
      people.length === 1
        ? introduced(people[0]!)
        : few && list.format(few.map((each) => (few.length < 3 ? withTitle(each) : oneLine(each.name)))),
    interviewer: lineOf(people[0]?.name),
    names: few && list.format(few.map(({ name }) => oneLine(name))),
    link: lineOf(interview.link),
    location: lineOf(interview.location),
    time: tell({ timeStyle: 'short' }),
    date: tell({ dateStyle: 'full' }),
    minutes: String(minutes),
    type: inSentence(typeName(interview, words)),
  };
}

function typeName({ type, role }: Interview, { checklists, interviews }: ChecklistWords): string {
  const special = role?.field && checklists.typeNames[type]?.[role.field];
  return special ?? interviews.types[type].name;
}

function withTitle({ name, title }: Person): string {
  return title ? `${oneLine(name)} (${oneLine(title)})` : oneLine(name);
}

/** Place values, with the people that an item is about: a note to HR is not addressed to the team. */
export function placesByFamily(
  interview: Interview,
  start: Start | undefined,
  minutes: number,
  words: ChecklistWords,
): (families: readonly InterviewFamily[]) => PlaceValues {
  const known = new Map<string, PlaceValues>();
  return (families) => {
    const key = families.join();
    const interviewers = peopleFor(interview, families);
    const places = known.get(key) ?? placesOf({ ...interview, interviewers }, start, minutes, words);
    known.set(key, places);
    return places;
  };
}

/** The interview as a calendar shows it. */
export function eventOf(
  interview: Interview,
  start: Start,
  minutes: number,
  words: ChecklistWords,
): ChecklistEvent {
  const { instant, timeZone } = start;
  return {
    summary: fillFirst(words.checklists.eventTitles, {
      type: typeName(interview, words),
      company: lineOf(interview.company?.name),
    })!,
    startsAt: toIso(instant, timeZone),
    endsAt: toIso(instant + minutes * 60_000, timeZone),
    timeZone,
    when: startTeller(words.code, timeZone)(instant),
  };
}
