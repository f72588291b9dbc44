import { namesOf, toJobText, type JobText } from '../job/job-text.js';
import { readRole } from '../job/role.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import type { Told } from '../message/told.js';
import { originalOf, type Passage } from '../message/passage.js';
import type { ReadText } from '../message/sentences.js';
import { readPeople, type People } from '../people/people.js';
import type { Thread } from '../thread.js';
import type { ReadStart } from '../time/start.js';
import { isMovedTo } from '../time/moved.js';
import { startOf } from '../time/thread-start.js';
import { firstOf } from '../first-of.js';
import { plainOf } from '../words/plain.js';
import { judgeNone, type Judged } from './judge-none.js';
import { readTypes, type TypeScore } from './type.js';

/** A message of a thread, with who and what it names. */
export interface PartRead {
  readonly part: Part;
  readonly people: People;
  readonly types: readonly TypeScore[];
  readonly job: JobText;
  readonly role: Told | undefined;
}

/** The message of a thread that invites. */
export interface Invitation {
  readonly none: false;
  readonly main: PartRead;
  /** The messages from the newest to the one that invites: they may change what it says. */
  readonly newest: readonly PartRead[];
  /** The messages before it. */
  readonly older: readonly Part[];
  /** Where in its body it asks the reader to come. */
  readonly asked: TextRange;
  /** Whether it moves an interview to the start it tells. */
  readonly moves: boolean;
}

/** That a thread invites to no interview, and the words that say what it is instead. */
export interface NoInvitation {
  readonly none: true;
  readonly confidence: number;
  readonly range?: TextRange | undefined;
  readonly words?: string | undefined;
}

/** What a thread says of an invitation. */
export interface Found {
  /** The newest message that invites; none where it, or a newer one, is something else. */
  readonly said: Invitation | NoInvitation;
  /** The same where it is known to invite: the newest message that is anything. */
  readonly likely: Invitation | undefined;
}

/** Looks for the message that invites. */
export function findInvitation(thread: Thread): Found {
  const newest: PartRead[] = [];
  for (const [index, part] of thread.parts.entries()) {
    const main = readPart(part, thread);
    newest.push(main);
    const { none, invites, range, confidence, moves } = judge(main, index, thread);
    if (!none && !invites) continue;
    const asked = (invites ? range : undefined) ?? { start: 0, end: 0 };
    const older = thread.parts.slice(index + 1);
    const likely: Invitation = { none: false, main, newest, older, asked, moves };
    return { said: none ? { none, confidence, ...(range && saidIn(part.body, range)) } : likely, likely };
  }
  return { said: { none: true, confidence: 0.6 }, likely: undefined };
}

function saidIn(body: Passage, range: TextRange): Pick<NoInvitation, 'range' | 'words'> {
  return { range: originalOf(body, range), words: body.text.slice(range.start, range.end) };
}

function readPart(part: Part, { readers, firms, cues }: Thread): PartRead {
  const people = readPeople(part, readers, firms);
  const { spans, mentioned, sender } = people;
  const job = toJobText({
    parts: [{ part, spans }],
    people: namesOf(people),
    mentioned: [
      ...mentioned,
      ...(sender ? [sender.name] : []),
      ...readers.filter((name) => name.includes(' ')),
    ],
    domains: firms.domains,
    cues,
  });
  const types = readTypes(part.body, part.subjectLength);
  return {
    part,
    people,
    types,
    job,
    role: readRole(job, [...readers, ...(sender ? [sender.name] : []), ...phrasesOf(types, part.body)]),
  };
}

/** The words that name types. */
export function phrasesOf(types: readonly TypeScore[], { text }: ReadText): string[] {
  return types.map(({ start, end }) => text.slice(start, end));
}

/** What is weighed of the newest message that says anything, for those who learn the weights; empty where none does. */
export function numbersOfNewest(thread: Thread): readonly number[] {
  return (
    firstOf([...thread.parts.entries()], ([index, part]) => {
      return judge(readPart(part, thread), index, thread).numbers;
    }) ?? []
  );
}

function judge(
  { part, people, types, ...read }: PartRead,
  index: number,
  { context, parts }: Thread,
): Judged & Pick<Invitation, 'moves'> {
  const role = read.role?.value;
  const start = startOf(part, index, context, true);
  const [day] = start.elsewhere ? [] : start.evidence;
  const moves = day !== undefined && isMovedTo(part.body, day);
  const judged = judgeNone(part.body, {
    when: whenOf(start),
    moves,
    people: people.interviewers.length,
    sides: new Set(people.interviewers.flatMap(({ family }) => family ?? [])),
    hasRole: role !== undefined,
    type: types[0],
    passesOn: index < parts.length - 1,
    named: [...people.spans, ...(role === undefined ? [] : occurrences(role, part.body))],
  });
  return { ...judged, moves: moves && interview.test(part.body.plain) };
}

/** The words for an interview in all languages. */
const interview =
  /(?<![a-z])(?:interview\w*|wawancara|entretien|entrevue|entrevista|(?:vorstellungs|bewerbungs)gesprach)(?![a-z])/;

/** Whether a message gives a start, offers several times, or names a day alone. */
function whenOf({ instant, warnings, elsewhere }: ReadStart): 'start' | 'offered' | 'day' | undefined {
  if (elsewhere) return 'day';
  if (instant !== undefined) return 'start';
  const [warning] = warnings;
  if (warning?.code === 'ambiguous') return 'offered';
  return warning?.code === 'no-date' && warning.detail !== undefined ? 'day' : undefined;
}

/** Where a text holds a phrase. */
function occurrences(phrase: string, { plain }: ReadText): TextRange[] {
  const found: TextRange[] = [];
  const sought = plainOf(phrase);
  for (let at = plain.indexOf(sought); sought !== '' && at >= 0 && found.length < 20;) {
    found.push({ start: at, end: at + sought.length });
    at = plain.indexOf(sought, at + sought.length);
  }
  return found;
}
