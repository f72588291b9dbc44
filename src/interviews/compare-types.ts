import { fill } from '../text/fill.js';
import type { InterviewTypeId } from './catalog.js';
import { describeInterviewType, listed, type InterviewTypeDescription } from './describe.js';
import type { InterviewWords } from './words.js';

/** Rows of two interview types side by side, in order. */
export const interviewTypeRowIds = [
  'family',
  'definition',
  'decides',
  'goal',
  'lookFor',
  'focus',
  'questionKinds',
  'interviewers',
  'minutes',
  'formats',
  'settings',
  'stages',
  'differs',
  'tailor',
  'bring',
  'attire',
  'followUp',
] as const satisfies readonly (keyof InterviewTypeDescription)[];
/** Id of a row of two interview types side by side. */
export type InterviewTypeRowId = (typeof interviewTypeRowIds)[number];

/** One row of two interview types side by side. */
export interface InterviewTypeRow {
  readonly id: InterviewTypeRowId;
  /** Row heading. */
  readonly feature: string;
  /** Cell of the first type. */
  readonly a: string;
  /** Cell of the second type. */
  readonly b: string;
}

/** Two interview types side by side. */
export interface InterviewTypeComparison {
  /** Column headings. */
  readonly columns: { readonly a: string; readonly b: string };
  readonly rows: readonly InterviewTypeRow[];
}

/**
 * Two interview types side by side.
 *
 * @throws `InterviewCompassError` `unknown-id` when there is no such type
 *
 * @example
 * ```ts
 * import { compareInterviewTypes, en } from 'interview-compass';
 *
 * const { columns, rows } = compareInterviewTypes('recruiter-screen', 'hiring-manager', en);
 * columns; //=> { a: 'Recruiter screen', b: 'Hiring manager interview' }
 * rows.find(({ id }) => id === 'minutes')?.a; //=> '15 to 30 minutes'
 * ```
 */
export function compareInterviewTypes(
  a: InterviewTypeId,
  b: InterviewTypeId,
  words: InterviewWords,
): InterviewTypeComparison {
  const first = describeInterviewType(a, words);
  const second = describeInterviewType(b, words);
  return {
    columns: { a: first.name, b: second.name },
    rows: interviewTypeRowIds.map((id) => ({
      id,
      feature: words.interviews.compareTypes[id],
      a: typeCell(first, id, words),
      b: typeCell(second, id, words),
    })),
  };
}

function typeCell(type: InterviewTypeDescription, row: InterviewTypeRowId, words: InterviewWords): string {
  switch (row) {
    case 'family':
      return type.familyName;
    case 'minutes':
      return lengthOf(type.minutes, words);
    case 'lookFor':
    case 'tailor':
      return type[row].join(' ');
    case 'definition':
    case 'decides':
    case 'goal':
    case 'differs':
    case 'attire':
    case 'followUp':
      return type[row];
    default:
      return listed(type[row], words.code);
  }
}

/** A usual length in words: in hours where it comes to whole hours, more than one. */
function lengthOf({ min, max }: InterviewTypeDescription['minutes'], { interviews }: InterviewWords): string {
  const inHours = max > 60 && min % 60 === 0 && max % 60 === 0;
  const [template, unit] = inHours ? [interviews.hours, 60] : [interviews.minutes, 1];
  return fill(template, { min: String(min / unit), max: String(max / unit) })!;
}
