import type ICAL from 'ical.js';
import { readMailText } from '../../interviews/identify/mail-text.js';
import type { Interview } from '../../interviews/model.js';
import { clip, multiLine, oneLine } from '../../text/clean.js';
import { fold } from '../../text/fold.js';
import { hash } from '../../text/hash.js';
import type { Warning } from '../../text/warning.js';
import type { CalendarInvite, CalendarInviteOptions, FoundInEvent } from '../calendar-invite.js';
import { missingOf, type InvitationField } from '../invitation/fields.js';
import { domainsOf, interviewersOf, readPeople } from './people.js';
import { readPlace, type Place } from './place.js';
import { sequenceOf, valueOf, type CalendarFile } from './read-events.js';
import { readTitle } from './title.js';
import { readWords, type EventWords } from './type.js';
import { readWhen, type When } from './when.js';

/** What one event says, the interview first. */
export function readEvent(
  event: ICAL.Component,
  file: CalendarFile,
  options: CalendarInviteOptions,
): CalendarInvite {
  const title = clip(oneLine(valueOf(event, 'summary') ?? ''), 300);
  const text = multiLine(readMailText(valueOf(event, 'description') ?? '').text);
  const canceled = file.method === 'CANCEL' || valueOf(event, 'status')?.toUpperCase() === 'CANCELLED';
  const when = readWhen(event, file, options.timeZone);
  const place = readPlace(event, text);
  const people = readPeople(event, options.candidateEmail);
  const parts = readTitle(title, domainsOf(people));
  const words = readWords(parts.name, text, when.timeZone ?? options.timeZone, options.languages);
  const type = options.type ?? words.type;
  const id = idOf(valueOf(event, 'uid') ?? `${title} ${valueOf(event, 'dtstart') ?? ''}`);
  const { told } = words;
  const company = told.company ?? parts.company;
  // The text names the one who is invited as well, and who calls may be the company.
  const others = [company, people.candidate].flatMap((each) => (each?.name ? fold(each.name) : []));
  const interviewers = interviewersOf(
    people,
    told.interviewers.filter(({ name }) => !others.includes(fold(name))),
  );
  const facts = {
    startsAt: when.startsAt,
    timeZone: when.startsAt && when.timeZone,
    minutes: when.minutes,
    ...placeOf(place, words, valueOf(event, 'location') !== undefined),
    format: words.title.details.format ?? told.format,
    stage: words.title.details.stage ?? told.stage,
    round: words.title.details.round ?? told.round,
    company,
    role: told.role ? { ...parts.role, ...told.role } : parts.role,
    candidate: people.candidate ?? told.candidate,
    interviewers: interviewers.length > 0 ? interviewers : undefined,
  };
  const known = { id, ...defined(facts) };
  const interview: Interview | undefined = type && { type, ...known };
  return {
    ...(interview && !canceled && { interview }),
    id,
    sequence: sequenceOf(event),
    canceled,
    title,
    found: interview ? foundIn(interview, place.linkFrom, people.interviewers.length > 0) : [],
    missing: interview ? missingOf(interview) : ['type', ...missingOf({ type: 'panel', ...known })],
    warnings: warningsOf({
      title,
      canceled,
      when,
      place,
      typed: type !== undefined,
      sure: options.type !== undefined || words.sure,
    }),
  };
}

/** The event knows where it is; its text is asked where the event says nothing. */
function placeOf(
  place: Place,
  { told, title }: EventWords,
  isSaid: boolean,
): Pick<Interview, 'setting' | 'location' | 'link'> {
  return {
    setting: place.setting ?? title.details.setting ?? told.setting,
    location: place.location ?? (isSaid ? undefined : told.location),
    link: place.link ?? told.link,
  };
}

function warningsOf(read: {
  readonly title: string;
  readonly canceled: boolean;
  readonly when: When;
  readonly place: Place;
  readonly typed: boolean;
  readonly sure: boolean;
}): readonly Warning[] {
  const { title, canceled, when, place, typed, sure } = read;
  return [
    ...(canceled ? [{ code: 'canceled' as const }] : []),
    ...(typed ? [] : [{ code: 'not-an-interview' as const, detail: title }]),
    ...(typed && !sure ? [{ code: 'ambiguous' as const, path: 'interview.type', detail: title }] : []),
    ...(when.open ? [{ code: 'no-date' as const, path: 'interview.startsAt', detail: when.open }] : []),
    ...place.unsafe.map((detail) => ({ code: 'unsafe-link' as const, path: 'interview.link', detail })),
  ];
}

/** An id that stays with the event: a later revision, or a cancellation, has the same UID. */
function idOf(uid: string): string {
  const digits = (text: string) => hash(text).toString(16).padStart(8, '0');
  return `calendar-${digits(uid)}${digits(`${uid}#`)}`;
}

/** The fields that have a value. */
function defined<Facts extends object>(
  facts: Facts,
): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof defined<Facts>
  >;
}

function foundIn(
  interview: Interview,
  linkFrom: string | undefined,
  listed: boolean,
): readonly FoundInEvent[] {
  const sources: readonly (readonly [InvitationField, string])[] = [
    ['type', 'SUMMARY'],
    ['startsAt', 'DTSTART'],
    ['timeZone', 'DTSTART'],
    ['minutes', 'DTEND'],
    ['setting', 'LOCATION'],
    ['stage', 'SUMMARY'],
    ['round', 'SUMMARY'],
    ['location', 'LOCATION'],
    ['link', linkFrom ?? 'DESCRIPTION'],
    ['company', 'DESCRIPTION'],
    ['role', 'DESCRIPTION'],
    ['candidate', 'ATTENDEE'],
    ['interviewers', listed ? 'ATTENDEE' : 'DESCRIPTION'],
  ];
  return sources.flatMap(([field, from]) => (interview[field] === undefined ? [] : [{ field, from }]));
}
