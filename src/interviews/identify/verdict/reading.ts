import { namesOf, toJobText, type JobText } from '../job/job-text.js';
import { readRole } from '../job/role.js';
import type { Part } from '../message/parts.js';
import { familyOf } from '../people/family.js';
import { readThreadPeople, type ThreadPeople } from '../people/thread-people.js';
import type { Thread } from '../thread.js';
import { sideFeatures } from './side-features.js';
import { readHolders, type Holders } from './holders.js';
import { phrasesOf, type Invitation } from './invitation.js';
import { isHrType, readTypes, type TypeScore } from './type.js';

/** What a thread says of the interview it invites to, as far as it tells who holds it. */
export interface Reading {
  readonly invitation: Invitation;
  /** Its messages as company and job are read from them. */
  readonly job: JobText;
  readonly people: ThreadPeople;
  readonly role: ReturnType<typeof readRole>;
  readonly types: readonly TypeScore[];
  readonly holders: Holders;
}

/** Reads an invitation as far as it tells who holds the interview. */
export function readInvitation(invitation: Invitation, thread: Thread): Reading {
  const { main, older } = invitation;
  const people = readThreadPeople(invitation, thread);
  const isAlone = thread.parts.length === 1;
  const job = isAlone ? main.job : jobTextOf(invitation, people, thread);
  const named = phrasesOf(main.types, main.part.body);
  const role = isAlone ? main.role : readRole(job, [...thread.readers, ...people.correspondents, ...named]);
  const types =
    main.types.length > 0 ? main.types : older.flatMap((part) => readTypes(part.body, part.subjectLength));
  return { invitation, job, people, role, types, holders: readHolders(main, people, types, role?.value) };
}

/** The messages of a thread, the one that invites first: it tells most of what stays the same. */
function jobTextOf({ main, newest }: Invitation, people: ThreadPeople, thread: Thread): JobText {
  const outward = [main.part, ...thread.parts.filter((part) => part !== main.part)];
  const spansOf = (part: Part) => newest.find((read) => read.part === part)?.people.spans ?? [];
  return toJobText({
    parts: outward.map((part) => ({ part, spans: spansOf(part) })),
    people: namesOf(people),
    mentioned: [...people.mentioned, ...people.correspondents],
    domains: thread.firms.domains,
    cues: thread.cues,
  });
}

/** What rules read of who holds the interview, as features beside the words of the message. */
export function readFeatures({ people, types, holders, invitation }: Reading): string[] {
  const { cues } = invitation.main.part.body;
  const { verdict, sure, actors, topics, hrJob, agency } = holders;
  const families = people.interviewers.map((person) => familyOf(person, hrJob, cues) ?? '?');
  const together = [...new Set(families)].toSorted().join();
  const [top, ...others] = types;
  const side = top && `${isHrType(top.type) ? 'hr' : 'user'} ${top.weight >= 5 ? 'plain' : ''}`;
  const titles = people.interviewers.flatMap(({ title = '' }) =>
    title.toLowerCase().split(/[^a-z\u00C0-\uFFFF]+/),
  );
  return [
    ...sideFeatures(invitation.main.part.body, invitation.main.people.spans),
    `=holds ${verdict} ${sure}`,
    `=there ${Math.min(families.length, 3)}`,
    `=together ${together}`,
    ...people.interviewers.map(({ sender }, at) => `=family ${families[at]} ${sender}`),
    ...titles.flatMap((word) => (word === '' ? [] : [`=title ${word}`])),
    `=type ${top?.type}`,
    `=side ${side}`,
    ...others.slice(0, 2).map(({ type }) => `=other ${type}`),
    `=together ${together} ${side}`,
    `=holds ${verdict} ${side}`,
    ...(['hr', 'user'] as const).map((family) => `=unnamed ${family} ${levelOf(actors[family])}`),
    `=beside ${actors.beside}`,
    `=topics ${Math.max(-3, Math.min(3, topics.user - topics.hr))}`,
    `=job in hr ${hrJob}`,
    `=agency ${agency}`,
  ];
}

function levelOf(score: number): number {
  return [1, 3, 10].filter((least) => score >= least).length;
}
