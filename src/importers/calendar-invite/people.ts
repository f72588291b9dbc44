import type ICAL from 'ical.js';
import type { Person } from '../../interviews/model.js';
import { clip, oneLine } from '../../text/clean.js';
import { fold } from '../../text/fold.js';

/** Who takes part in an event. */
export interface People {
  /** Address of the organizer. */
  readonly organizer?: string;
  readonly candidate?: Person;
  readonly interviewers: readonly Person[];
}

interface Participant {
  readonly name: string | undefined;
  readonly email: string;
}

const roomAddress =
  /@resource\.calendar\.google\.com$|^(?:room|conf(?:erence)?[-._]?room|meetingroom|resource)[-._\d@]/i;
const robot =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|calendar|calendars|scheduling|scheduler|invites?|bookings?|mailer|automated|unknownorganizer|.{0,60}calendar)(?:[+.\-_\d]|@)/i;
const robotDomain =
  /(?:^|[.@])(?:calendar\.google\.com|calendly\.com|greenhouse\.io|lever\.co|ashbyhq\.com|goodtime\.io|calendar-server\.)$/i;
const freeMail =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|proton|protonmail|gmx|web|aol|mail)\.[a-z.]{2,6}$/i;

/**
 * The candidate and the people who interview: attendees without rooms, robots and those who declined. The organizer
 * counts when listed as an attendee, or when nobody else is there.
 */
export function readPeople(event: ICAL.Component, candidateEmail: string | undefined): People {
  const [organizer] = event.getAllProperties('organizer').flatMap((property) => participant(property) ?? []);
  const attendees = event
    .getAllProperties('attendee')
    .slice(0, 500)
    .filter((property) => !isRoom(property) && parameter(property, 'partstat').toUpperCase() !== 'DECLINED')
    .flatMap((property) => participant(property) ?? []);
  const people = attendees.filter(
    ({ email }, index) => attendees.findIndex((other) => other.email === email) === index,
  );
  const candidate = findCandidate(people, organizer, candidateEmail);
  const others = people.filter(({ email }) => email !== candidate?.email && !isRobot(email));
  const host =
    organizer && organizer.email !== candidate?.email && !isRobot(organizer.email) ? [organizer] : [];
  const named = (others.length > 0 ? others : host).flatMap((each) => toPerson(each) ?? []);
  const person = candidate && toPerson(candidate);
  return {
    ...(organizer && { organizer: organizer.email }),
    ...(person && { candidate: person }),
    interviewers: named,
  };
}

function findCandidate(
  people: readonly Participant[],
  organizer: Participant | undefined,
  email: string | undefined,
): Participant | undefined {
  if (email !== undefined) return people.find((each) => each.email === email.trim().toLowerCase());
  const guests = people.filter((each) => each.email !== organizer?.email && !isRobot(each.email));
  const host =
    organizer && !freeMail.test(organizer.email) && !isRobot(organizer.email)
      ? domainOf(organizer.email)
      : undefined;
  const outside = guests.filter((each) => domainOf(each.email) !== host);
  if (host !== undefined && outside.length === 1) return outside[0];
  const private_ = guests.filter((each) => freeMail.test(each.email));
  return private_.length === 1
    ? private_[0]
    : guests.length === 1 && host !== undefined
      ? guests[0]
      : undefined;
}

function participant(property: ICAL.Property): Participant | undefined {
  const value: unknown = (property.jCal as unknown[])[3];
  if (typeof value !== 'string') return undefined;
  const address = (/^mailto:/i.test(value) ? value.slice(7) : parameter(property, 'email'))
    .trim()
    .toLowerCase();
  if (!/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/.test(address)) return undefined;
  return { email: address, name: nameIn(parameter(property, 'cn'), address) };
}

/** The name a CN tells: "Ortiz, Dana" the right way round; an address is no name. */
function nameIn(cn: string, email: string): string | undefined {
  const text = clip(oneLine(cn).replace(/^["']+|["']+$/g, ''), 120);
  if (text === '' || text.includes('@') || !/\p{L}/u.test(text)) return nameFrom(email);
  const turned = /^([\p{L}'’ -]{1,60}), ([\p{L}'’. -]{1,60})$/u.exec(text);
  return turned ? `${turned[2]} ${turned[1]}` : text;
}

/** "dana.ortiz@…" is Dana Ortiz; of other addresses nothing is made. */
function nameFrom(email: string): string | undefined {
  const parts = /^([a-z]{2,20})[._]([a-z]{2,20})$/.exec(email.split('@')[0]!);
  return parts
    ?.slice(1)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

function toPerson({ name, email }: Participant): Person | undefined {
  return name === undefined ? undefined : { name, email };
}

function isRoom(property: ICAL.Property): boolean {
  const value = String((property.jCal as unknown[])[3]).replace(/^mailto:/i, '');
  return (
    ['ROOM', 'RESOURCE'].includes(parameter(property, 'cutype').toUpperCase()) || roomAddress.test(value)
  );
}

function isRobot(email: string): boolean {
  return robot.test(email) || robotDomain.test(domainOf(email));
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

function parameter(property: ICAL.Property, name: string): string {
  const value: unknown = property.getParameter(name);
  return typeof value === 'string' ? value : '';
}

/**
 * The interviewers, with the titles and roles that the text of the event gives them. Where it names others than the
 * organizer, the organizer only arranges the meeting; where it names more people than are invited, it is right.
 */
export function interviewersOf(
  { interviewers, organizer }: People,
  told: readonly Person[],
): readonly Person[] {
  const isTold = ({ name }: Person) => told.some((each) => fold(each.name) === fold(name));
  const others = interviewers.filter((person) => person.email !== organizer || isTold(person));
  const people = others.some(isTold) ? others : interviewers;
  if (told.length > people.length) return told;
  return people.map((person) => ({
    ...told.find(({ name }) => fold(name) === fold(person.name)),
    ...person,
  }));
}

/** Host names of those who invite. */
export function domainsOf({ interviewers, organizer }: People): readonly string[] {
  const addresses = [organizer, ...interviewers.map(({ email }) => email)];
  return [
    ...new Set(addresses.flatMap((email) => (email && !freeMail.test(email) ? [domainOf(email)] : []))),
  ];
}
