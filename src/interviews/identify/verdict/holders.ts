import { withoutHiring } from '../people/boss.js';
import { isHrJob, hasHrWord } from '../people/family.js';
import type { People } from '../people/people.js';
import { plainOf } from '../words/plain.js';
import { readActors, type Actors } from './actors.js';
import { readAgency } from './agency.js';
import type { PartRead } from './invitation.js';
import { decideSides, type Sides } from './sides.js';
import { readTopics } from './topics.js';
import type { TypeScore } from './type.js';

/** Who holds the interview, and what shows it. */
export interface Holders extends Sides {
  readonly actors: Actors;
  /** How many things that HR asks, and that the team asks, the text says will be talked about. */
  readonly topics: { readonly hr: number; readonly user: number };
  readonly hrJob: boolean;
  /** Whether several sit there, all of the team by their titles, and nothing speaks of HR beside them. */
  readonly onlyTeam: boolean;
  /** Whether nobody sits there but the writer, who would be the reader's boss. */
  readonly onlyBoss: boolean;
  /** Whether an agency holds it, and whether the text says so beyond the signature. */
  readonly agency: 'says' | 'signs' | undefined;
}

/**
 * Reads who holds the interview.
 *
 * @param people - who sits there, by the whole thread
 * @param role - the job it is about
 */
export function readHolders(
  { part, people: { spans } }: PartRead,
  people: People,
  types: readonly TypeScore[],
  role: string | undefined,
): Holders {
  const { body, signature } = part;
  const { cues } = body;
  const actors = readActors(body, spans);
  const hrJob = isHrJob(role, cues);
  const { writes, says } = readAgency(part, people);
  const isAgency = writes || types[0]?.type === 'agency-screen';
  const signed = plainOf(signature.map(({ text }) => text).join(' '));
  const topics = readTopics(body);
  const sides = decideSides({
    people,
    types,
    actors,
    topics,
    hrJob,
    agency: isAgency,
    speaksOfHr: hasHrWord(body.plain, cues) || hasHrWord(signed, cues),
    cues,
  });
  const isHeld = isAgency && people.interviewers.every(({ sender }) => sender);
  const onlyTeam =
    people.interviewers.length > 1 &&
    people.interviewers.every(({ family }) => family !== 'hr') &&
    people.interviewers.some(({ family }) => family === 'user') &&
    actors.hr === 0 &&
    !actors.beside;
  const [first, ...others] = people.interviewers;
  const isBossAlone = first !== undefined && others.length === 0 && first.sender && first.boss;
  // "Hiring Manager … I sit in HR, so I won't be your manager"
  const onlyBoss = isBossAlone && !isAgency && !hasHrWord(`${withoutHiring(body)}\n${signed}`, cues);
  return {
    ...sides,
    actors,
    topics,
    hrJob,
    onlyTeam,
    onlyBoss,
    agency: isHeld ? (says ? 'says' : 'signs') : undefined,
  };
}
