/** Codes of warnings. */
export const warningCodes = [
  'no-specific-point',
  'point-left-out',
  'point-shortened',
  'no-interviewer',
  'no-recipient-address',
  'no-date',
  'already-past',
  'assumed-length',
  'item-left-out',
  'unsafe-link',
  'text-cleaned',
  'clipped',
  'too-long',
  'not-an-interview',
  'ambiguous',
  'contradiction',
  'canceled',
  'unknown-field',
] as const;
/** What was left out, lost or assumed, as a stable code an app can branch on. */
export type WarningCode = (typeof warningCodes)[number];

/** Something the caller should know about a result that is good all the same. */
export interface Warning {
  /** Stable code. */
  readonly code: WarningCode;
  /** Where it concerns, such as `debrief.discussed[1]`. */
  readonly path?: string | undefined;
  /** The text or number it concerns. */
  readonly detail?: string | undefined;
}
