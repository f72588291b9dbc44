import type { Person } from '../interviews/model.js';
import { fold } from '../text/fold.js';
import { bareName } from './called.js';
import type { NoteCues } from './words.js';

/**
 * The people a point may be by. One where it is clear; several where a first name or family name is shared, so that the
 * point is given to nobody as their own; none where nobody of that name was in the room.
 *
 * @param by - an id, a full name, a way to address somebody, a part of a name, or a job title
 */
export function raisersOf(
  by: string | undefined,
  interviewers: readonly Person[],
  cues: NoteCues,
): readonly Person[] {
  const wanted = fold(bareName(by ?? ''));
  if (wanted === '') return [];
  const whole = interviewers.filter(({ id, name, addressAs }) =>
    [id, bareName(name), addressAs].some((each) => each !== undefined && fold(each) === wanted),
  );
  if (whole.length > 0) return whole;
  const parts = wanted.split(' ').filter((part) => !cues.titles.includes(part));
  const byPart = interviewers.filter(({ name, addressAs = '' }) => {
    const known = fold(`${name} ${addressAs}`).split(' ');
    return parts.length > 0 && parts.every((part) => known.includes(part));
  });
  if (byPart.length > 0) return byPart;
  return interviewers.filter(({ title }) => title !== undefined && fold(title) === wanted);
}

/** Whether two records are of one person, by id or, without one, by name. */
export function isSamePerson(one: Person, other: Person | undefined): boolean {
  return one === other || (other !== undefined && (one.id ?? one.name) === (other.id ?? other.name));
}
