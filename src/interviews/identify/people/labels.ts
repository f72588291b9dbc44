import type { Cues } from '../../cues/cues.js';
import type { ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf } from '../words/plain.js';

const rulesOf = perCues(({ people, job, place }: Cues) => {
  const others = [...people.otherLabels, ...job.roleLabels, ...job.companyLabels, ...place.labels];
  const article = `(?:(?:${anyOf(people.articles)}) )?`;
  return {
    own: new RegExp(
      `^[-*\\d.) ]{0,6}(?:${anyOf(people.labels)})(?: \\([^)]{1,20}\\))? ?[:=]|(?:^|[|,;(] ?)[-*\\d.) ]{0,6}(?:${anyOf(people.labels)}) ?[:=-] ?${article}$`,
    ),
    others: new RegExp(
      `^[-*\\d.) ]{0,6}(?:${anyOf(others)}) ?[:=]|[|,;(] ?(?:${anyOf(people.otherLabels)}) ?[:=-] ?$`,
    ),
    heading: new RegExp(`(?<![a-z])(?:${anyOf([...people.labels, ...people.meet])})[^\\n]{0,30}:$`),
    meetEnd: new RegExp(`(?<![a-z])${anyOf(people.meet)}[^a-z]{0,3}$`),
  };
});

/** Whether the line up to a position is labeled with something else: a contact, the job, the place. */
export function isOfOthers(read: ReadText, position: number): boolean {
  const { others } = rulesOf(read.cues);
  return others.test(lineUpTo(read, position)) || others.test(headingOf(read, position) ?? '');
}

/**
 * Whether somebody stands behind a label such as "Interviewer:", or in a list under a line such as "Panel:".
 *
 * @param sentence - what stands before them in their sentence
 */
export function isLabeled(read: ReadText, position: number, sentence: string): boolean {
  const { own } = rulesOf(read.cues);
  return own.test(lineUpTo(read, position)) || own.test(sentence) || isListed(read, position);
}

/** The label of the line somebody is named in, such as `Recruiter`. */
export function labelOf({ text, plain }: ReadText, position: number): string | undefined {
  const start = plain.lastIndexOf('\n', position - 1) + 1;
  const label = /^[-*\d.) ]{0,6}([a-z][a-z /]{1,30}?(?:\([a-z]{1,3}\))?) ?:/.exec(
    plain.slice(start, position),
  )?.[1];
  if (label === undefined) return undefined;
  const at = plain.indexOf(label, start);
  return text.slice(at, at + label.length);
}

function lineUpTo({ plain }: ReadText, position: number): string {
  return plain.slice(plain.lastIndexOf('\n', position - 1) + 1, position);
}

function isListed(read: ReadText, position: number): boolean {
  const heading = headingOf(read, position);
  return heading !== undefined && rulesOf(read.cues).heading.test(heading);
}

/** The line such as "Panel:" above a list in which somebody stands, or "You'll meet" on a line of its own. */
function headingOf(read: ReadText, position: number): string | undefined {
  const { plain, cues } = read;
  const line = lineUpTo(read, position);
  if (!/^(?:[-*\d.) ]{0,6}|[a-z][.)] )(?:[a-z][a-z ]{1,24} ?[-:] ?)?$/.test(line)) return undefined;
  const { meetEnd } = rulesOf(cues);
  let end = position - line.length - 1;
  for (let up = 0; up < 8 && end > 0; up++) {
    const start = plain.lastIndexOf('\n', end - 1) + 1;
    const above = plain.slice(start, end).trim();
    if (above.endsWith(':')) return above;
    if (up === 0 && above.length < 40 && meetEnd.test(above)) return `${above}:`;
    if (above.length > 100) return undefined;
    end = start - 1;
  }
  return undefined;
}
