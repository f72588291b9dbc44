import type { Warning } from '../../text/warning.js';
import type { InterviewTypeId } from '../catalog.js';
import type { IdentifiedInterview } from '../identify.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { readDocuments } from './documents.js';
import { readCompany } from './job/company.js';
import { withoutEmployer } from './job/role-edges.js';
import type { Part } from './message/parts.js';
import { originalOf } from './message/passage.js';
import { withStars } from './message/told.js';
import { toPerson } from './people/person.js';
import { readCandidate } from './people/reader.js';
import { readMeeting } from './meeting.js';
import { onlySetting } from './place/place.js';
import { readRound } from './round.js';
import { firstOf } from './first-of.js';
import { readThread, type MessageContext, type Thread } from './thread.js';
import { chooseType, type ChosenType } from './verdict/choose-type.js';
import { formatOf } from './verdict/format.js';
import type { NoInvitation } from './verdict/invitation.js';
import type { Reading } from './verdict/reading.js';
import { readWeighable, weigh, type Shares } from './verdict/weigh.js';

/** What a message tells, before the words are cut out. */
export interface MessageFacts extends Omit<IdentifiedInterview, 'evidence'> {
  readonly evidence: readonly Evidence[];
}

/**
 * Reads a message. Its text comes apart into the messages of its thread (`message`); the newest that invites is the
 * invitation (`verdict/invitation`). It, the newer ones that may change it and the older ones that may tell the rest are
 * asked who sits there (`people`), for which job (`job`), when (`time`) and where (`place`); from who sits there follow
 * the verdict and the type (`verdict`).
 */
export function readMessage(message: string, context: MessageContext): MessageFacts {
  const thread = readThread(message, context);
  const weighable = readWeighable(thread);
  const { said, reading } = weighable;
  const { verdict, percent, shares } = weigh(weighable);
  return reading === undefined || verdict === 'none'
    ? noInterview(percent, said.none ? said : undefined)
    : readInvited(message, reading, thread, shares);
}

function noInterview(percent: number, said: NoInvitation | undefined): MessageFacts {
  return {
    verdict: 'none',
    confidence: percent / 100,
    interviewers: [],
    evidence: evidenceOf('verdict', said?.range),
    warnings: [given({ code: 'not-an-interview', detail: said?.words } as const)],
  };
}

/** Nobody interviews there in person. */
const nobody: readonly InterviewTypeId[] = ['ai-screen', 'one-way-video'];

function readInvited(message: string, reading: Reading, thread: Thread, shares: Shares): MessageFacts {
  const { invitation, job, people, role: read, holders } = reading;
  const { main, older, asked } = invitation;
  const { cues } = thread;
  const { body } = main.part;
  const newest = invitation.newest.map(({ part }) => part);
  const { actors, agency } = holders;
  const meeting = readMeeting(reading, thread);
  const { when, place } = meeting;
  const chosen = chooseType(meeting, shares);
  const { verdict, percent, type } = chosen;
  const present = type !== undefined && nobody.includes(type) ? [] : people.interviewers;
  const format = formatOf(type, present.length, when.inTurn);
  const author = people.sender?.name ?? repliesAs(main.part, older);
  const candidate = readCandidate([...newest.toReversed(), ...older], main.part, author);
  const documents = firstOf([...newest, ...older], (part) => readDocuments(part.body));
  const company = readCompany(
    job,
    [
      ...(read ? [read.value] : []),
      ...(people.sender ? [people.sender.name] : []),
      ...people.correspondents,
      ...people.interviewers.map(({ name }) => name),
      ...thread.readers,
      ...(candidate ? [candidate.value] : []),
      // "Inès" of "Inès Roy", who signs: a firm may be called by a family name alone.
      ...people.correspondents.map((name) => name.split(' ')[0]!),
    ],
    {
      places: place.names,
      papers: documents?.items ?? [],
      agency: agency !== undefined || type === 'agency-screen',
    },
  );
  const role = read && company ? withoutEmployer(read, company.value, cues) : read;
  const round = firstOf(newest, (part) => {
    const read = readRound(part.body);
    return read && { ...read, range: originalOf(part.body, read) };
  });

  const typeRange =
    chosen.range ?? people.interviewers[0]?.range ?? originalOf(body, actors.ranges[0] ?? asked);
  const ranges = present.map(({ range }) => range);
  const isByPeople = format === 'panel' || format === 'one-on-one' || format === 'sequential';
  return {
    verdict,
    confidence: percent / 100,
    ...given({
      type,
      format,
      startsAt: when.startsAt,
      timeZone: when.timeZone,
      offered: when.offered,
      minutes: when.minutes,
      setting: place.setting ?? onlySetting(type),
      stage: round?.isFinal ? ('final' as const) : undefined,
      round: round?.round,
      location: place.location,
      link: place.link,
      documents: documents?.items,
      company: company && { name: withStars(company, message) },
      role: role && { title: withStars(role, message) },
      candidate: candidate && given({ name: candidate.value, email: candidate.email }),
    }),
    interviewers: present.map((person) =>
      toPerson(person, {
        type,
        hrJob: holders.hrJob,
        agency: agency !== undefined,
        company: company?.value,
        cues,
      }),
    ),
    evidence: [
      ...evidenceOf('type', type && typeRange),
      ...evidenceOf(
        'verdict',
        ...(ranges.length > 0 ? ranges : actors.ranges.map((range) => originalOf(body, range))),
      ),
      ...when.evidence,
      ...place.evidence,
      ...evidenceOf('documents', ...(documents?.ranges ?? [])),
      ...evidenceOf('candidate', candidate?.range),
      ...evidenceOf('interviewers', ...ranges),
      ...evidenceOf('format', ...(isByPeople ? ranges : [format && typeRange])),
      ...evidenceOf('company', company?.range),
      ...evidenceOf('role', role?.range),
      ...evidenceOf(round?.isFinal ? 'stage' : 'round', round?.range),
    ],
    warnings: [...typeWarnings(chosen), ...when.warnings, ...place.warnings],
  };
}

/** Who writes a message without headers that answers another: to whom that one went. */
function repliesAs({ from }: Part, [below]: readonly Part[]): string | undefined {
  return from === undefined && below?.from !== undefined
    ? /^[^<@\n]{2,60}(?= ?<|$)/mu.exec(below.to?.text ?? '')?.[0]
    : undefined;
}

/** The fields that were found. */
function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

function typeWarnings({ type, likely, sure }: ChosenType): Warning[] {
  const between = type && { detail: likely.join(', ') };
  return sure ? [] : [{ code: 'ambiguous', path: 'interview.type', ...between }];
}
