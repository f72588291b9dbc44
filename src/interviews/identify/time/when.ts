import type { Warning } from '../../../text/warning.js';
import { evidenceOf, type Evidence } from '../evidence.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import { originalOf } from '../message/passage.js';
import { firstOf } from '../first-of.js';
import { speaksOfChange } from './change.js';
import { readLength } from './length.js';
import { startOf, startOfThread, type ThreadContext } from './thread-start.js';

/** When an interview is and how long it takes. */
export interface When {
  readonly startsAt?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly offered?: readonly string[] | undefined;
  readonly minutes?: number | undefined;
  /** Whether there is one start. */
  readonly dated: boolean;
  /** Whether the day has several talks in a row. */
  readonly inTurn: boolean;
  readonly evidence: readonly Evidence[];
  readonly warnings: readonly Warning[];
}

/**
 * Start and length. Where the answer to an older invitation changes its time, the older one tells the rest.
 *
 * @param severalParts - whether several times on one day can be the parts of one interview
 */
export function readWhen(
  newest: readonly Part[],
  older: readonly Part[],
  context: ThreadContext,
  severalParts: boolean,
): When {
  const { start, startPart, changedAt } = startOfThread(newest, older, context, severalParts);
  const isMoved = changedAt !== undefined || newest.some(({ body }) => speaksOfChange(body));
  // "Monday at 2 then", below which a chat of 45 minutes was asked for; not the length of another talk.
  const isOfThis = (part: Part, at: number) => {
    const { instant } = startOf(part, newest.length + at, context, severalParts);
    return isMoved || instant === undefined || instant === start.instant;
  };
  const length = firstOf(newest, lengthIn) ?? firstOf(older.filter(isOfThis), lengthIn);
  const { body } = startPart;
  return {
    startsAt: start.startsAt,
    timeZone: start.timeZone ?? context.timeZone,
    offered: start.offered,
    minutes: start.minutes ?? length?.minutes,
    dated: start.instant !== undefined,
    inTurn: start.parts !== undefined && start.parts > 1,
    evidence: [
      ...evidenceOf('startsAt', ...start.evidence.map((range) => originalOf(body, range)), changedAt),
      ...evidenceOf('timeZone', start.zoneEvidence && originalOf(body, start.zoneEvidence)),
      ...evidenceOf(
        'minutes',
        start.minutesEvidence ? originalOf(body, start.minutesEvidence) : length?.range,
      ),
    ],
    warnings: start.warnings,
  };
}

function lengthIn({ body }: Part): { readonly minutes: number; readonly range: TextRange } | undefined {
  const read = readLength(body);
  return read && { minutes: read.minutes, range: originalOf(body, read) };
}
