/** What went wrong, as a stable code an app can branch on. */
export type ErrorCode =
  | 'unknown-id'
  | 'invalid-value'
  | 'invalid-date'
  | 'unknown-time-zone'
  | 'missing-time-zone'
  | 'offset-contradicts-zone'
  | 'missing-id'
  | 'missing-candidate'
  | 'missing-value'
  | 'too-large'
  | 'unreadable';

/** Everything an `InterviewCompassError` says. */
export interface ErrorDetails {
  /** Stable code. */
  readonly code: ErrorCode;
  /** Where in the input, such as `interview.startsAt`. */
  readonly path: string;
  /** What to do about it. */
  readonly hint: string;
}

/**
 * The one error this package throws: for input that cannot be meant.
 *
 * The package ships in two module formats, so two classes may exist in one process: recognize it with
 * `isInterviewCompassError`, not with `instanceof`.
 *
 * @example
 * ```ts
 * import { buildChecklist, en, isInterviewCompassError } from 'interview-compass';
 *
 * try {
 *   buildChecklist({ type: 'hr-interview', startsAt: '2026-02-30T10:00Z' }, en);
 * } catch (error) {
 *   if (isInterviewCompassError(error)) error.code; //=> 'invalid-date'
 * }
 * ```
 */
export class InterviewCompassError extends Error implements ErrorDetails {
  override readonly name = 'InterviewCompassError';
  readonly code: ErrorCode;
  readonly path: string;
  readonly hint: string;

  /** @param problem - what is wrong, one sentence without the full stop */
  constructor(problem: string, details: ErrorDetails) {
    super(`${details.path}: ${problem}. ${details.hint}`);
    this.code = details.code;
    this.path = details.path;
    this.hint = details.hint;
  }
}

/**
 * Tells whether a caught value is an `InterviewCompassError`, from either module format.
 *
 * @example
 * ```ts
 * import { isInterviewCompassError } from 'interview-compass';
 *
 * isInterviewCompassError(new Error('other')); //=> false
 * ```
 */
export function isInterviewCompassError(value: unknown): value is InterviewCompassError {
  return value instanceof Error && value.name === 'InterviewCompassError' && 'code' in value;
}
