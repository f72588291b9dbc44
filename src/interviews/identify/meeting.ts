import type { InterviewTypeId } from '../catalog.js';
import { readPlace, type Place } from './place/place.js';
import type { Thread } from './thread.js';
import { readWhen, type When } from './time/when.js';
import type { Reading } from './verdict/reading.js';
import type { Meeting } from './verdict/type-features.js';

/** Several times on such a day are its parts. */
const manyParts: readonly InterviewTypeId[] = [
  'onsite-loop',
  'assessment-center',
  'group-screen',
  'work-sample',
];

/** When and where an interview is, and all that shows its type. */
export interface ReadMeeting extends Meeting {
  readonly when: When;
  readonly place: Place;
}

/** Reads when and where an interview is. */
export function readMeeting(
  { invitation, people, types, holders }: Reading,
  { context, cues }: Thread,
): ReadMeeting {
  const { main, older } = invitation;
  const newest = invitation.newest.map(({ part }) => part);
  const isMany = types[0] !== undefined && manyParts.includes(types[0].type);
  const when = readWhen(newest, older, context, isMany);
  const isAlone = types[0]?.type === 'one-way-video' || types[0]?.type === 'ai-screen';
  const place = readPlace([...newest, ...older], isAlone);
  return {
    when,
    place,
    plain: main.part.body.plain,
    interviewers: people.interviewers,
    types,
    holders,
    inTurn: when.inTurn,
    minutes: when.minutes,
    setting: place.setting,
    cues,
  };
}
