import type { Warning } from '../../text/warning.js';
import { interviewTypes, type InterviewTypeId } from '../catalog.js';
import { familyOfPerson } from '../families.js';
import type { IdentifiedField, IdentifiedInterview, IdentifyLanguage } from '../identify.js';
import type { Person } from '../model.js';
import type { InterviewerRole, InterviewFamily } from '../vocabulary.js';
import { chooseType, formatOf, type Meeting } from './verdict/choose-type.js';
import { readCompany } from './job/company.js';
import { namesOfReader, readCandidate } from './people/reader.js';
import { readRole } from './job/role.js';
import { cuesOf, detectLanguages } from './words/language.js';
import { readLength } from './time/length.js';
import type { TextRange } from './mail-text.js';
import { judgeNone } from './verdict/judge-none.js';
import { sameName, withoutHonorific } from './people/names.js';
import { readParts, visibleText, type Part } from './message/parts.js';
import { isBossWord, readPeople, type Interviewer, type People } from './people/people.js';
import { readPlace } from './place.js';
import { plainOf } from './words/plain.js';
import { readSender } from './people/sender.js';
import { readRound } from './round.js';
import { domainsIn, firmsIn, firstOf, startOf, startOfThread, type ThreadContext } from './thread.js';
import type { ReadStart } from './time/start.js';
import { readTypes, type TypeScore } from './verdict/type.js';
import {
  agencyCount,
  decideSides,
  familyOf,
  hasHrWord,
  isAgencyName,
  isHrJob,
  readActors,
  readTopics,
} from './verdict/verdict.js';

/** A field and where its words stand in the original. */
export interface Evidence {
  readonly field: IdentifiedField;
  readonly range: TextRange;
}

/** What a message tells, before the words are cut out. */
export interface MessageFacts extends Omit<IdentifiedInterview, 'evidence'> {
  readonly evidence: readonly Evidence[];
}

/** What is known outside the message. */
export interface MessageContext {
  /** When it came, milliseconds since 1970. */
  readonly received: number | undefined;
  readonly timeZone: string | undefined;
  readonly languages: readonly IdentifyLanguage[] | undefined;
}

const manyParts: readonly InterviewTypeId[] = [
  'onsite-loop',
  'assessment-center',
  'group-screen',
  'work-sample',
];
/** Nobody interviews there in person. */
const nobody: readonly InterviewTypeId[] = ['ai-screen', 'one-way-video'];

const monthFirst =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Indiana\/.+|Kentucky\/.+|North_Dakota\/.+)|Pacific\/Honolulu|US\/.+)$/;
const dayFirst =
  /^(?:Europe\/(?:London|Dublin|Belfast)|Australia\/.+|Pacific\/Auckland|Africa\/.+|Asia\/(?:Kolkata|Calcutta|Singapore|Jakarta|Dubai))$/;

interface PartRead {
  readonly part: Part;
  readonly people: People;
  readonly types: readonly TypeScore[];
}

/** Reads a thread: the newest message that invites is the invitation; newer ones may change what it says. */
export function readMessage(
  message: string,
  { received, timeZone, languages }: MessageContext,
): MessageFacts {
  const visible = visibleText(message);
  const told = languages && languages.length > 0 ? languages : detectLanguages(plainOf(visible.text));
  const cues = cuesOf(told);
  const parts = readParts(visible, cues);
  const domains = domainsIn(parts);
  const firms = firmsIn(parts);
  const context: ThreadContext = { received, timeZone, first: orderOf(told, timeZone) };
  const none = (warning: Warning, confidence: number, range?: TextRange): MessageFacts => ({
    verdict: 'none',
    confidence,
    interviewers: [],
    evidence: range && range.end > range.start ? [{ field: 'verdict', range }] : [],
    warnings: [warning],
  });

  const author = parts[0] && readSender(parts[0])?.name;
  const readers = parts
    .flatMap(namesOfReader)
    .filter((name) => author === undefined || !sameName(author, name, cues));
  const reads: PartRead[] = [];
  let index = -1;
  let asked: TextRange | undefined;
  for (const [at, part] of parts.entries()) {
    const types = readTypes(part.body, part.subjectLength);
    const people = readPeople(part, readers, { domains, firms }, mayTalkAlone(types[0]?.type));
    reads.push({ part, people, types });
    const judged = judgeNone(part.body, {
      when: whenOf(startOf(part, at, context, true)),
      people: people.interviewers.length,
      titled: people.interviewers.some(({ family }) => family !== undefined),
      self: people.self,
      type: types[0],
      named: [...people.spans, ...occurrences(readRole(part, people.spans)?.value, part.body.plain)],
    });
    if (judged.none) {
      const { range, confidence, reason } = judged;
      return none(
        {
          code: 'not-an-interview',
          detail: reason ? part.body.text.slice(range.start, range.end) : undefined,
        },
        confidence,
        reason && part.body.original(range.start, range.end),
      );
    }
    if (judged.invites) {
      asked = judged.range;
      index = at;
      break;
    }
  }
  if (index < 0) return none({ code: 'not-an-interview' }, 0.6);

  const main = parts[index]!;
  const newest = parts.slice(0, index + 1);
  const warnings: Warning[] = [];
  const evidence: Evidence[] = [];
  const note = (field: IdentifiedField, range: TextRange | undefined) => {
    if (range && range.end > range.start) evidence.push({ field, range });
  };
  const inPart = (part: Part, range: TextRange) => part.body.original(range.start, range.end);

  // Who sits there: by the newest message that names somebody; an older one may tell the rest of a name.
  const older = parts.slice(index + 1).map((part) => readPeople(part, readers, { domains, firms }, false));
  const speaking = reads.map(({ people }) => people).find(({ interviewers }) => interviewers.length > 0);
  const others = older.find(({ interviewers }) => interviewers.some(({ sender }) => !sender));
  const people =
    (speaking?.perhaps ? others : undefined) ??
    speaking ??
    older.find(({ interviewers }) => interviewers.length > 0) ??
    reads.at(-1)!.people;
  const earlier = [...reads.map((read) => read.people), ...older].flatMap(({ interviewers }) => interviewers);
  const interviewers = people.interviewers.map((person) => fuller(person, earlier, cues));

  const outward = [main, ...parts.filter((part) => part !== main)];
  const role = firstOf(outward, (part) =>
    readRole(part, reads.find((read) => read.part === part)?.people.spans),
  );
  const hrJob = isHrJob(role?.value, cues);
  const types =
    reads.at(-1)!.types.length > 0
      ? reads.at(-1)!.types
      : parts.slice(index + 1).flatMap((part) => readTypes(part.body, part.subjectLength));
  const actors = readActors(main.body, reads.at(-1)!.people.spans);
  const agencyWords =
    agencyCount(main.body) +
    Number(people.sender?.title !== undefined && isAgencyName(plainOf(people.sender.title), cues));
  const signature = main.signature.map(({ text }) => text).join(' ');
  const agencySigns =
    agencyCount({ ...main.body, plain: plainOf(signature) }) > 0 || isAgencyName(plainOf(signature), cues);
  const agency =
    (agencyWords > 0 &&
      (agencySigns ||
        agencyWords > 1 ||
        (agencyCount(main.body) > 0 && people.self && interviewers.every(({ sender }) => sender)))) ||
    types[0]?.type === 'agency-screen';
  const held = agency && interviewers.every(({ sender }) => sender);
  const sides = decideSides(
    { ...people, interviewers },
    types,
    actors,
    hrJob,
    agency,
    cues,
    hasHrWord(main.body) || hasHrWord({ ...main.body, plain: plainOf(signature) }),
    readTopics(main.body),
  );
  const severalParts = types[0] !== undefined && manyParts.includes(types[0].type);
  // Where the answer to an older invitation changes its time, the older one tells the rest.
  const { start, startPart, changedAt } = startOfThread(
    newest,
    parts.slice(index + 1),
    context,
    severalParts,
  );
  const meeting: Meeting = {
    verdict: sides.verdict,
    interviewers,
    agency: held ? (agencyCount(main.body) > 0 ? 'says' : 'signs') : undefined,
    evident: sides.sure || actors.hr !== actors.user,
    inTurn: start.parts !== undefined && start.parts > 1,
  };
  const chosen = chooseType(types, meeting, cues);
  const type = chosen?.type;
  const present = type !== undefined && nobody.includes(type) ? [] : interviewers;
  const format = formatOf(type, { ...meeting, interviewers: present });

  const shown = actors.ranges[0] ?? asked;
  const typeRange = chosen?.range
    ? inPart(main, chosen.range)
    : (interviewers[0]?.range ?? (shown && inPart(main, shown)));
  note('type', type && typeRange);
  if (chosen && !chosen.sure && typeRange) {
    warnings.push({
      code: 'ambiguous',
      path: 'interview.type',
      detail: message.slice(typeRange.start, typeRange.end),
    });
  }
  if (!chosen) warnings.push({ code: 'ambiguous', path: 'interview.type' });
  for (const { range } of present) note('verdict', range);
  if (present.length === 0) for (const range of actors.ranges) note('verdict', inPart(main, range));

  warnings.push(...(chosen ? start.warnings : []));
  for (const range of start.evidence) note('startsAt', inPart(startPart, range));
  note('startsAt', changedAt);
  if (start.zoneEvidence) note('timeZone', inPart(startPart, start.zoneEvidence));
  const lengths = newest.flatMap((part) => {
    const read = readLength(part.body);
    return read ? [{ minutes: read.minutes, range: inPart(part, read) }] : [];
  });
  const minutes = start.minutes ?? lengths[0]?.minutes;
  note('minutes', start.minutesEvidence ? inPart(startPart, start.minutesEvidence) : lengths[0]?.range);

  const places = [...newest, ...parts.slice(index + 1)].map((part) => ({
    part,
    place: readPlace(part.body),
  }));
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

  const candidate = firstOf([...newest.toReversed(), ...parts.slice(index + 1)], readCandidate);
  note('candidate', candidate?.range);
  for (const { range } of present) note('interviewers', range);
  if (format === 'panel' || format === 'one-on-one' || format === 'sequential')
    for (const { range } of present) note('format', range);
  else note('format', format && typeRange);
  const names = [
    ...present.map(({ name }) => name),
    ...[...reads.map((read) => read.people), ...older].flatMap(({ sender }) => sender?.name ?? []),
    ...readers.filter((name) => name.includes(' ')),
  ];
  const mentioned = reads.flatMap((read) => read.people.mentioned);
  const company = firstOf(outward, (part) => readCompany(part, domains, names, mentioned));
  note('company', company?.range);
  note('role', role?.range);
  const round = firstOf(newest, (part) => {
    const read = readRound(part.body);
    return read && { ...read, range: inPart(part, read) };
  });
  note(round?.isFinal ? 'stage' : 'round', round?.range);

  return {
    verdict: sides.verdict,
    confidence:
      Math.min(
        95,
        45 +
          (sides.sure ? 20 : 0) +
          (chosen?.sure ? 15 : 0) +
          (present.length > 0 ? 10 : 0) +
          (start.instant === undefined ? 0 : 5),
      ) / 100,
    ...(type && { type }),
    ...(format && { format }),
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
    interviewers: present.map((person) => toPerson(person)),
    evidence,
    warnings,
  };

  function toPerson(person: Interviewer): Person {
    const { name, email, boss } = person;
    const title =
      boss && person.title !== undefined && isBossWord(person.title, cues) ? undefined : person.title;
    const family = held && person.sender ? 'hr' : familyOf(person, hrJob, cues);
    const told = { name, ...(title && { title }) };
    const role = boss ? 'hiring-manager' : roleOf(told, family, type);
    return { ...told, ...(role && { role }), ...(email && { email }) };
  }
}

/** Where a text holds a phrase. */
function occurrences(phrase: string | undefined, plain: string): TextRange[] {
  const found: TextRange[] = [];
  const sought = plainOf(phrase ?? '');
  for (let at = plain.indexOf(sought); sought !== '' && at >= 0 && found.length < 20;) {
    found.push({ start: at, end: at + sought.length });
    at = plain.indexOf(sought, at + sought.length);
  }
  return found;
}

/** The role that makes the interview's families those of the verdict, where title and type would not. */
function roleOf(
  person: Person,
  family: InterviewFamily | undefined,
  type: InterviewTypeId | undefined,
): InterviewerRole | undefined {
  if (family === undefined || type === undefined) return undefined;
  const assumed = familyOfPerson(person) ?? interviewTypes[type].family;
  return assumed === family ? undefined : family === 'hr' ? 'hr-generalist' : 'team-member';
}

/** Types that one who writes in the first person may well hold alone. */
function mayTalkAlone(type: InterviewTypeId | undefined): boolean {
  return (
    type === undefined ||
    [
      'recruiter-screen',
      'hr-interview',
      'hiring-manager',
      'agency-screen',
      'meal-interview',
      'hr-closing',
      'executive',
      'work-sample',
      'portfolio-review',
      'values-interview',
      'take-home-review',
      'technical-interview',
      'campus-screen',
    ].includes(type)
  );
}

/** Whether a message gives a start, offers several times, or names a day alone. */
function whenOf({ instant, warnings, elsewhere }: ReadStart): 'start' | 'offered' | 'day' | undefined {
  if (elsewhere) return 'day';
  if (instant !== undefined) return 'start';
  const [warning] = warnings;
  if (warning?.code === 'ambiguous') return 'offered';
  return warning?.code === 'no-date' && warning.detail !== undefined ? 'day' : undefined;
}

/** The person with the longer name and the title that another message of the thread tells. */
function fuller(
  person: Interviewer,
  others: readonly Interviewer[],
  cues: Parameters<typeof sameName>[2],
): Interviewer {
  const known = others.filter((other) => sameName(other.name, person.name, cues));
  const longest = known.find(
    ({ name }) => withoutHonorific(name, cues).length > withoutHonorific(person.name, cues).length,
  );
  const titled = known.find(({ title }) => title !== undefined);
  return {
    ...person,
    name: longest?.name ?? person.name,
    ...((person.title ?? titled?.title) && { title: person.title ?? titled?.title }),
    family: person.family ?? titled?.family,
  };
}

/** Which comes first in `3/12/2026`, by the language and the country of the reader. */
function orderOf(
  languages: readonly IdentifyLanguage[],
  timeZone: string | undefined,
): 'day' | 'month' | undefined {
  if (languages[0] !== 'en') return 'day';
  if (timeZone === undefined) return undefined;
  return monthFirst.test(timeZone) ? 'month' : dayFirst.test(timeZone) ? 'day' : undefined;
}
