import type { Person } from '../../interviews/model.js';
import type { NoteCues } from './cues.js';
import type { NoteContext } from './model.js';
import { longestName, reportAt, startsWith, type Reporter } from './reporter.js';

/**
 * "kata chef: …", "kepala bengkel cerita …": the only one of them with that job, by all of its title or one word of it. Where
 * nouns take an article, that shows who is meant.
 */
export function reporterByRole(
  sentence: string,
  start: number,
  cues: NoteCues,
  { interviewers }: NoteContext,
): Reporter | undefined {
  if (cues.article !== '') return undefined;
  const called = interviewers.flatMap((person) => {
    const name = rolesOf(person).find((each) => startsWith(sentence, each, start));
    return name === undefined ? [] : [{ person, end: start + name.length }];
  });
  const [one, other] = called;
  if (one === undefined || other !== undefined) return undefined;
  const rest = /^(?::\s*|,?\s+)(?=["“'‘\p{L}\d])/u.exec(sentence.slice(one.end));
  const at = one.end + (rest?.[0].length ?? 0);
  const isLabel = rest !== null && (start > 0 || rest[0].startsWith(':'));
  return rest && (isLabel || reportAt(sentence, at, cues))
    ? { at, by: one.person.name, isTheirs: true, isLabel }
    : undefined;
}

/** "Executive Chef", "chef" */
function rolesOf({ title }: Person): string[] {
  if (title === undefined || title.length > longestName) return [];
  return [title, ...title.split(/\s+/).filter((word) => word.length > 3)];
}
