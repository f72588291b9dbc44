import type { InterviewTypeId } from '../catalog.js';
import type { IdentifiedField, IdentifiedInterview } from '../identify.js';
import { familiesOf } from '../families.js';
import type { Warning } from '../../text/warning.js';
import { interviewersOf, type Interviewer } from './interviewers.js';
import { readParts, type MailPart } from './mail-parts.js';
import type { TextRange } from './mail-text.js';
import { isInvited, readRefusal } from './refusal.js';
import { readCandidate, readCompany, readRole } from './job.js';
import { readMinutes } from './minutes.js';
import { sameName } from './person.js';
import { readPlace } from './place.js';
import { readRound } from './round.js';
import { readType } from './type.js';
import { domainsIn, firstOf, startOf, startOfThread } from './thread.js';
import { typeOf, type TypeRead } from './type-of.js';

/** A field and where its words stand in the original. */
export interface Evidence {
  readonly field: IdentifiedField;
  readonly range: TextRange;
}

/** What a message tells, before the words are cut out. */
export interface MessageFacts extends Omit<IdentifiedInterview, 'evidence'> {
  readonly evidence: readonly Evidence[];
}

interface Invited extends TypeRead {
  /** Position of the mail of the thread that names the type. */
  readonly index: number;
}

const manyParts: readonly InterviewTypeId[] = [
  'onsite-loop',
  'assessment-center',
  'group-screen',
  'work-sample',
];

/** Reads a thread: the newest mail that names a type is the invitation; newer ones may change what it says. */
export function readMessage(
  mail: string,
  received: number | undefined,
  timeZone: string | undefined,
): MessageFacts {
  const parts = readParts(mail);
  const domains = domainsIn(parts);
  const base = { received, timeZone };
  const none = (warning: Warning): MessageFacts => ({
    verdict: 'none',
    confidence: 0.9,
    interviewers: [],
    evidence: [],
    warnings: [warning],
  });

  let invited: Invited | undefined;
  for (const [index, part] of parts.entries()) {
    const refusal = readRefusal(
      part,
      readType(part) !== undefined || startOf(part, index, base, true).instant !== undefined,
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
    return speaks ? none({ code: 'ambiguous', path: 'interview.type' }) : none({ code: 'not-an-interview' });
  }

  const { type, index } = invited;
  const main = parts[index]!;
  const newest = parts.slice(0, index + 1);
  const warnings: Warning[] = [];
  const evidence: Evidence[] = [];
  const note = (field: IdentifiedField, range: TextRange | undefined) => {
    if (range && range.end > range.start) evidence.push({ field, range });
  };
  const inPart = (part: MailPart, range: TextRange) => part.body.original(range.start, range.end);
  note('type', invited.range);
  if (!invited.sure) {
    const { start, end } = invited.range;
    warnings.push({ code: 'ambiguous', path: 'interview.type', detail: mail.slice(start, end) });
  }

  const { start, startPart } = startOfThread(newest, base, manyParts.includes(type));
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
  const people = newest.flatMap((part) => interviewersOf(part, candidate?.value, domains));
  const interviewers: Interviewer[] = [];
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

  const persons = interviewers.map(({ person }) => person);
  const families = familiesOf({ type, interviewers: persons });
  return {
    verdict: families.length > 1 ? 'mixed' : families[0]!,
    confidence: invited.sure ? 0.9 : 0.6,
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
    interviewers: persons,
    evidence,
    warnings,
  };
}
