import type { InterviewTypeId } from '../../interviews/catalog.js';
import type { Interview, Person } from '../../interviews/model.js';
import { localAsUtc } from '../../interviews/time.js';
import { oneLine } from '../../text/clean.js';
import type { Warning } from '../../text/warning.js';
import type { InvitationField } from '../invitation.js';
import { deriveId } from './derive-id.js';
import { inferType } from './infer-type.js';
import { readParts, type MailPart } from './mail-parts.js';
import type { TextRange } from './mail-text.js';
import { domainsOf, politeForm, withoutHonorific } from './names.js';
import { isInvited, readRefusal } from './not-invitation.js';
import { readCandidate, readCompany, readRole } from './read-job.js';
import { readMinutes } from './read-minutes.js';
import { readInterviewers, sameName } from './read-people.js';
import { readPlace } from './read-place.js';
import { readRound } from './read-round.js';
import { readSender, senderTalks } from './read-sender.js';
import { readStart } from './read-start.js';
import { readType } from './read-type.js';

/** A field and where its words stand in the original. */
export interface Evidence {
  readonly field: InvitationField;
  readonly range: TextRange;
}

/** What a mail tells, before the words are cut out. */
export interface MailFacts {
  readonly interview?: Interview | undefined;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly InvitationField[];
  readonly warnings: readonly Warning[];
}

interface Invited extends TypeRead {
  /** Position of the mail of the thread that names the type. */
  readonly index: number;
}

interface TypeRead {
  readonly type: InterviewTypeId;
  readonly range: TextRange;
  readonly sure: boolean;
}

interface PersonRead {
  readonly person: Person;
  readonly range: TextRange;
}

const manyParts: readonly InterviewTypeId[] = [
  'onsite-loop',
  'assessment-center',
  'group-screen',
  'work-sample',
];

/** Reads a thread: the newest mail that names a type is the invitation; newer ones may change what it says. */
export function readMailFacts(
  mail: string,
  received: number | undefined,
  timeZone: string | undefined,
): MailFacts {
  const parts = readParts(mail);
  const domains = domainsIn(parts);
  const startOf = (index: number, severalParts: boolean) => {
    const { body } = parts[index]!;
    return readStart(body.text, {
      today: todayOf(parts[index]!, index, received, timeZone),
      timeZone,
      severalParts,
    });
  };
  const none = (warning: Warning, missing: readonly InvitationField[] = []): MailFacts => ({
    evidence: [],
    missing,
    warnings: [warning],
  });

  let invited: Invited | undefined;
  for (const [index, part] of parts.entries()) {
    const refusal = readRefusal(
      part,
      readType(part) !== undefined || startOf(index, true).instant !== undefined,
    );
    if (refusal)
      return none({ code: 'not-an-interview', detail: part.body.text.slice(refusal.start, refusal.end) });
    const read = typeOf(part, domains);
    if (!read) continue;
    invited = { ...read, index };
    break;
  }
  if (!invited) {
    const speaks = parts.some((part) => isInvited(part) || /\binterview/i.test(part.body.text));
    return speaks
      ? none({ code: 'ambiguous', path: 'interview.type' }, ['type'])
      : none({ code: 'not-an-interview' });
  }

  const { type, index } = invited;
  const main = parts[index]!;
  const newest = parts.slice(0, index + 1);
  const warnings: Warning[] = [];
  const evidence: Evidence[] = [];
  const note = (field: InvitationField, range: TextRange | undefined) => {
    if (range && range.end > range.start) evidence.push({ field, range });
  };
  const inPart = (part: MailPart, range: TextRange) => part.body.original(range.start, range.end);
  note('type', invited.range);
  if (!invited.sure) {
    const { start, end } = invited.range;
    warnings.push({ code: 'ambiguous', path: 'interview.type', detail: mail.slice(start, end) });
  }

  const starts = newest.map((_, position) => startOf(position, manyParts.includes(type)));
  const started = Math.max(
    starts.findIndex(({ instant }) => instant !== undefined),
    -1,
  );
  const start = starts[started] ?? starts.at(-1)!;
  const startPart = newest[started] ?? main;
  warnings.push(...start.warnings);
  for (const range of start.evidence) note('startsAt', inPart(startPart, range));
  if (start.zoneEvidence) note('timeZone', inPart(startPart, start.zoneEvidence));

  const lengths = newest.flatMap((part) => {
    const read = readMinutes(part.body.text);
    return read ? [{ minutes: read.minutes, range: inPart(part, read) }] : [];
  });
  const minutes = start.minutes ?? lengths[0]?.minutes;
  if (start.minutesEvidence) note('minutes', inPart(startPart, start.minutesEvidence));
  else note('minutes', lengths[0]?.range);

  const places = newest.map((part) => ({ part, place: readPlace(part.body.text) }));
  const placed = <Key extends 'setting' | 'link' | 'location'>(key: Key) => {
    const found = places.find(({ place }) => place[key] !== undefined);
    const value = found?.place[key];
    if (found && value) note(key, inPart(found.part, value));
    return value;
  };
  const [setting, link, location] = [placed('setting'), placed('link'), placed('location')];
  for (const detail of places.flatMap(({ place }) => place.unsafe)) {
    warnings.push({ code: 'unsafe-link', path: 'interview.link', detail });
  }

  const candidate = firstOf(newest.toReversed(), readCandidate);
  const people = newest.flatMap((part) => peopleOf(part, candidate?.value, domains));
  const interviewers: PersonRead[] = [];
  for (const each of people) {
    if (!interviewers.some(({ person }) => sameName(person.name, each.person.name))) interviewers.push(each);
  }
  for (const { range } of interviewers) note('interviewers', range);
  note('candidate', candidate?.range);

  const names = interviewers.map(({ person }) => person.name);
  const outward = [main, ...parts.filter((part) => part !== main)];
  const company = firstOf(outward, (part) => readCompany(part, domains, names));
  const role = firstOf(outward, readRole);
  note('company', company?.range);
  note('role', role?.range);
  const round = firstOf(newest, (part) => {
    const read = readRound(part.body.text);
    return read && { ...read, range: inPart(part, read) };
  });
  note(round?.isFinal ? 'stage' : 'round', round?.range);

  const facts: Omit<Interview, 'id'> = {
    type,
    ...(start.startsAt !== undefined && { startsAt: start.startsAt }),
    ...((start.timeZone ?? timeZone) !== undefined && { timeZone: start.timeZone ?? timeZone }),
    ...(minutes !== undefined && { minutes }),
    ...(setting && { setting: setting.value }),
    ...(round?.isFinal && { stage: 'final' as const }),
    ...(round?.round !== undefined && { round: round.round }),
    ...(location && { location: location.value }),
    ...(link && { link: link.value }),
    ...(company && { company: { name: company.value } }),
    ...(role && { role: { title: role.value } }),
    ...(candidate && {
      candidate: { name: candidate.value, ...(candidate.email && { email: candidate.email }) },
    }),
    ...(interviewers.length > 0 && { interviewers: interviewers.map(({ person }) => person) }),
  };
  const interview: Interview = { ...facts, id: deriveId(facts, start.instant, main.body.text) };
  return { interview, evidence, missing: missingOf(interview), warnings };
}

function typeOf(part: MailPart, domains: readonly string[]): TypeRead | undefined {
  const read = readType(part);
  const named = read && {
    type: read.type,
    range: part.body.original(read.start, read.end),
    sure: read.weight > 1,
  };
  if (named?.sure) return named;
  if (!named && !isInvited(part) && senderTalks(part.body.text) === undefined) return undefined;
  const people = peopleOf(part, readCandidate(part)?.value, domains);
  const inferred = inferType(people.map(({ person }) => person));
  return inferred ? { ...inferred, range: people[0]!.range } : named;
}

/** The people who interview; the sender among them when she says that she talks with the reader. */
function peopleOf(part: MailPart, candidate: string | undefined, domains: readonly string[]): PersonRead[] {
  const { text } = part.body;
  const sender = readSender(part);
  const others = readInterviewers(text, { domains, candidate }).map((read): PersonRead => {
    const isSender = sender !== undefined && sameName(sender.name, read.name);
    const name = isSender && sender.name.length > read.name.length ? sender.name : read.name;
    const title = read.title ?? (isSender ? sender.title : undefined);
    const email = read.email ?? (isSender ? sender.email : undefined);
    return {
      person: toPerson(name, title, email, read.manages),
      range: part.body.original(read.start, read.end),
    };
  });
  const talks = senderTalks(text);
  const known = sender === undefined || others.some(({ person }) => sameName(person.name, sender.name));
  if (known || talks === undefined || (talks === 'alone' && others.length > 0)) return others;
  if (candidate !== undefined && sameName(candidate, sender.name)) return others;
  return [
    ...others,
    { person: toPerson(sender.name, sender.title, sender.email, undefined), range: sender.range },
  ];
}

function toPerson(
  name: string,
  title: string | undefined,
  email: string | undefined,
  manages: boolean | undefined,
): Person {
  const bare = withoutHonorific(name);
  const addressAs = politeForm(name);
  return {
    name: oneLine(bare.includes(' ') || addressAs ? bare : name),
    ...(addressAs && { addressAs }),
    ...(title && { title: oneLine(title) }),
    ...(manages && { role: 'hiring-manager' as const }),
    ...(email && { email }),
  };
}

/** The day a mail of the thread came, as days since 1970: by its header, or by what the caller says of the newest. */
function todayOf(
  part: MailPart,
  index: number,
  received: number | undefined,
  timeZone: string | undefined,
): number | undefined {
  const zone = timeZone ?? 'UTC';
  const header = part.date && (index > 0 || received === undefined) ? part.date.text : undefined;
  const sent = header ? readStart(header, { timeZone: zone, severalParts: false }).instant : undefined;
  const instant = sent ?? received;
  return instant === undefined ? undefined : Math.floor(localAsUtc(instant, zone) / 86_400_000);
}

/** The organizations behind the addresses of a thread, but for those it is sent to. */
function domainsIn(parts: readonly MailPart[]): string[] {
  const texts = parts.flatMap(({ from, date, body, signature }) => [from, date, ...signature, body]);
  return domainsOf(texts.map((passage) => passage?.text ?? '').join('\n'));
}

function firstOf<Value>(
  parts: readonly MailPart[],
  read: (part: MailPart) => Value | undefined,
): Value | undefined {
  for (const part of parts) {
    const value = read(part);
    if (value !== undefined) return value;
  }
  return undefined;
}

function missingOf(interview: Interview): InvitationField[] {
  const { setting } = interview;
  const wanted: readonly InvitationField[] = [
    'startsAt',
    'timeZone',
    'minutes',
    'setting',
    ...(setting === 'in-person' ? (['location'] as const) : []),
    ...(setting === 'video' || setting === 'recorded' ? (['link'] as const) : []),
    'company',
    'role',
    'candidate',
    'interviewers',
  ];
  return wanted.filter((field) => interview[field] === undefined);
}
