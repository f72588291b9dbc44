import { interviewTypes } from '../../interviews/catalog.js';
import { checkInterview } from '../../interviews/check.js';
import type { Interview } from '../../interviews/model.js';
import { checkTimeZone, localAsUtc, toIso } from '../../interviews/time.js';
import { InterviewCompassError } from '../../text/error.js';
import type { Warning } from '../../text/warning.js';
import { at, dayOf, readDay, zoneOfOffset, type Calendar } from './calendar.js';
import { policyFrom } from './check.js';
import { checkInSlots, unansweredOn } from './check-in.js';
import { followUpReasons, type FollowUpPlan, type FollowUpPolicy, type FollowUpPurpose } from './model.js';
import type { FollowUpPolicyId } from './policies.js';
import { thankYouSlot, type Slot } from './thank-you.js';

/** How follow-ups are planned. */
export interface FollowUpOptions {
  /** Id of a policy, or one of your own. */
  readonly policy: FollowUpPolicyId | FollowUpPolicy;
  /** Holidays where the recipient works, `YYYY-MM-DD`; they count like weekends. None is known here. */
  readonly holidays?: readonly string[] | undefined;
  /** Day named for the decision, `YYYY-MM-DD`. A day before the interview is passed over with a warning. */
  readonly decisionBy?: string | undefined;
  /** Zone of the recipient, IANA. Default: the zone of the interview. */
  readonly timeZone?: string | undefined;
}

/**
 * Plans what to send after an interview, and when: the thank-you note, then the check-ins, counted from the end of the
 * interview and told on the recipient's clock. Without `minutes` the middle of the type's usual range is assumed. Where
 * only an offset tells the zone, the hours are those of that offset, in whole hours, and a warning says so.
 *
 * @throws InterviewCompassError `missing-value` without a date, since there is nothing to count from; `invalid-date` for
 * a decision date more than two years off; and for an interview, a policy, a day or a zone that cannot be meant
 *
 * @example
 * ```ts
 * import { planFollowUps } from 'interview-compass';
 *
 * const plan = planFollowUps(
 *   { type: 'hiring-manager', startsAt: '2026-12-03T10:00', timeZone: 'America/Chicago', minutes: 45 },
 *   { policy: 'us-24h', decisionBy: '2026-12-11' },
 * );
 * plan.touches.map(({ purpose }) => purpose); //=> ['thank-you', 'check-in', 'last-check-in']
 * plan.touches[0]?.best; //=> '2026-12-03T13:45:00-06:00'
 * plan.touches[1]?.from; //=> '2026-12-14T09:00:00-06:00'
 * ```
 */
export function planFollowUps(interview: Interview, options: FollowUpOptions): FollowUpPlan {
  const start = checkInterview(interview);
  const policy = policyFrom(options.policy);
  if (!start) {
    throw new InterviewCompassError('the interview has no date', {
      code: 'missing-value',
      path: 'interview.startsAt',
      hint: 'Set startsAt, such as "2026-12-03T10:00+01:00", or plan the follow-ups once the date is known.',
    });
  }
  const warnings: Warning[] = [];
  const minutes = interview.minutes ?? usualMinutes(interview);
  if (interview.minutes === undefined) {
    warnings.push({ code: 'assumed-length', path: 'interview.minutes', detail: String(minutes) });
  }
  const homeZone = interview.timeZone ?? zoneOfOffset(interview.startsAt!);
  const timeZone = options.timeZone ?? homeZone;
  if (options.timeZone !== undefined) checkTimeZone(options.timeZone, 'options.timeZone');
  else if (interview.timeZone === undefined) {
    warnings.push({ code: 'ambiguous', path: 'interview.timeZone', detail: timeZone });
  }
  const holidays = (options.holidays ?? []).map((text, index) => readDay(text, `options.holidays[${index}]`));
  const calendar: Calendar = { timeZone, weekend: policy.weekend, holidays: new Set(holidays) };

  const end = start.instant + minutes * 60_000;
  // An interview up to midnight was held on the day it ends.
  const heldOn = dayOf(end - 1, calendar);
  const decisionBy = decisionDay(options.decisionBy, heldOn, warnings);
  const thanks = thankYouSlot(end, policy, calendar);
  const thankedBy = thanks.windows.at(-1)!.until;
  const checkIns = checkInSlots({ heldOn, decisionBy, thankedBy }, policy, calendar);
  const lastTouchBy = checkIns.at(-1)?.windows.at(-1)?.until ?? thankedBy;

  const isElsewhere = localAsUtc(end, timeZone) !== localAsUtc(end, homeZone);
  const touch = (purpose: FollowUpPurpose, { windows, best, reasons }: Slot) => ({
    purpose,
    from: toIso(windows[0]!.from, timeZone),
    best: toIso(best, timeZone),
    until: toIso(windows.at(-1)!.until, timeZone),
    windows: windows.map(({ from, until }) => ({
      from: toIso(from, timeZone),
      until: toIso(until, timeZone),
    })),
    channels: policy[purpose === 'thank-you' ? 'thankYou' : 'checkIn'].channels,
    reasons: followUpReasons.filter(
      (reason) => reasons.has(reason) || (isElsewhere && reason === 'recipient-clock'),
    ),
    sources: policy[purpose === 'thank-you' ? 'thankYou' : 'checkIn'].sources,
  });
  return {
    kind: 'follow-up-plan',
    schemaVersion: 1,
    ...(interview.id && { id: interview.id }),
    policy: policy.id,
    timeZone,
    endsAt: toIso(end, timeZone),
    ...(decisionBy !== undefined && { decisionBy: options.decisionBy }),
    touches: [
      touch('thank-you', thanks),
      ...checkIns.map((slot, index) =>
        // Only a second question can be the last one; the first is asked in the hope of an answer.
        touch(index > 0 && index === checkIns.length - 1 ? 'last-check-in' : 'check-in', slot),
      ),
    ],
    unansweredFrom: toIso(
      at(unansweredOn(heldOn, lastTouchBy, policy, calendar), policy.checkIn.hours.from, calendar),
      timeZone,
    ),
    warnings,
  };
}

/** The middle of the type's usual range, to five minutes. */
function usualMinutes({ type }: Interview): number {
  const { min, max } = interviewTypes[type].minutes;
  return Math.round((min + max) / 10) * 5;
}

function decisionDay(stated: string | undefined, heldOn: number, warnings: Warning[]): number | undefined {
  if (stated === undefined) return undefined;
  const path = 'options.decisionBy';
  const date = readDay(stated, path);
  if (date < heldOn) {
    warnings.push({ code: 'already-past', path, detail: stated });
    return undefined;
  }
  if (date > heldOn + 731 * 86_400_000) {
    throw new InterviewCompassError(`"${stated}" is more than two years after the interview`, {
      code: 'invalid-date',
      path,
      hint: 'Check the year.',
    });
  }
  return date;
}
