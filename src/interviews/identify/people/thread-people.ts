import type { Cues } from '../../cues/cues.js';
import type { Thread } from '../thread.js';
import { movesOlder } from '../time/thread-start.js';
import type { Invitation } from '../verdict/invitation.js';
import type { Interviewer } from './interviewer.js';
import { readPeople, type People } from './people.js';
import { sameName, withoutHonorific } from './same-name.js';

/** Who sits in the interview, and everybody a thread names. */
export interface ThreadPeople extends People {
  /** Full names of those who wrote or are written to. */
  readonly correspondents: readonly string[];
}

/** Who sits there: by the newest message that names somebody; an older one may tell the rest of a name. */
export function readThreadPeople(
  { main, newest, older: parts }: Invitation,
  { readers, firms, cues, context }: Thread,
): ThreadPeople {
  const newer = newest.map(({ people }) => people);
  const older = parts.map((part) => readPeople(part, readers, firms));
  const all = [...newer, ...older];
  const hasAnybody = ({ interviewers }: People) => interviewers.length > 0;
  const speaking = newer.find(hasAnybody);
  const others = older.find(({ interviewers }) => interviewers.some(({ sender }) => !sender));
  const isKnown = ({ name }: Interviewer) =>
    others?.interviewers.some((other) => sameName(other.name, name, cues)) === true;
  // "We have to move Thursday": whoever was to sit there still is, unless somebody else is named now.
  const passesOn =
    speaking?.perhaps === true ||
    (speaking?.says === false &&
      speaking.interviewers.every((person) => person.sender || isKnown(person)) &&
      movesOlder(
        newest.map(({ part }) => part),
        parts,
        context,
      ));
  const people = (passesOn ? others : undefined) ?? speaking ?? older.find(hasAnybody) ?? main.people;
  const everybody = all.flatMap(({ interviewers }) => interviewers);
  return {
    ...people,
    interviewers: people.interviewers.map((person) => fuller(person, everybody, cues)),
    mentioned: newer.flatMap(({ mentioned }) => mentioned),
    correspondents: [
      ...all.flatMap(({ sender }) => sender?.name ?? []),
      ...readers.filter((name) => name.includes(' ')),
    ],
  };
}

/** The person with the longer name and the title that another message of the thread tells. */
function fuller(person: Interviewer, everybody: readonly Interviewer[], cues: Cues): Interviewer {
  const known = everybody.filter((other) => sameName(other.name, person.name, cues));
  const lengthOf = (name: string) => withoutHonorific(name, cues).length;
  const longer = known.find(({ name }) => lengthOf(name) > lengthOf(person.name));
  const titled = known.find(({ title }) => title !== undefined);
  const title = person.title ?? titled?.title;
  return {
    ...person,
    name: longer?.name ?? person.name,
    ...(title && { title }),
    family: person.family ?? titled?.family,
  };
}
