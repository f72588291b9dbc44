import type { Debrief, Interview, Person } from '../interviews/model.js';
import { sameSubject } from './subjects.js';
import { namesOf } from './notes/reporter.js';
import { isSamePerson, raisersOf } from './people.js';
import type { DraftWords } from './words.js';

/**
 * The debrief for one reader of a panel: what was promised to nobody by name is told to one of them, who raised the matter or
 * else comes first, and not to all. A promise of somebody else’s is blank, so that the others keep their places.
 */
export function debriefFor(
  { debrief, interview }: { readonly interview: Interview; readonly debrief?: Debrief | undefined },
  reader: Person,
  words: DraftWords,
): Debrief | undefined {
  const people = interview.interviewers ?? [];
  if (debrief?.promised === undefined || people.length < 2) return debrief;
  const promised = debrief.promised.map((text) => {
    const isNamed = people.some((person) => namesOf(person).some((name) => text.includes(name)));
    return isNamed || isSamePerson(ownerOf(text, debrief, people, words) ?? people[0]!, reader) ? text : '';
  });
  return { ...debrief, promised };
}

/** Who raised what was promised, if anybody. */
function ownerOf(
  promise: string,
  { discussed = [] }: Debrief,
  people: readonly Person[],
  { emails: { cues } }: DraftWords,
): Person | undefined {
  const isSame = sameSubject(cues);
  for (const each of discussed) {
    const { point, by } = typeof each === 'string' ? { point: each, by: undefined } : each;
    const named = people.filter((person) => namesOf(person).some((name) => point.includes(name)));
    const owners = by === undefined ? named : raisersOf(by, people, cues);
    if (owners.length === 1 && isSame(promise, point, leastShared)) return owners[0];
  }
  return undefined;
}

/** A promise has few words: "kirim STR aktif". */
const leastShared = 0.5;
