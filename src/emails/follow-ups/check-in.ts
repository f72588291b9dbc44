import { at, businessDaysLater, dayOf, type Calendar, type Span } from './calendar.js';
import type { FollowUpPolicy, FollowUpReason } from './model.js';
import type { Slot } from './thank-you.js';

/** What the check-ins are counted from. */
export interface Anchor {
  /** Day the interview was held. */
  readonly heldOn: number;
  /** Day named for the decision. */
  readonly decisionBy: number | undefined;
  /** Latest moment of the thank-you note. */
  readonly thankedBy: number;
}

/** When the check-ins may arrive, in the order of time, as many as the policy allows. */
export function checkInSlots(anchor: Anchor, policy: FollowUpPolicy, calendar: Calendar): Slot[] {
  const { hours, bestHour, windowBusinessDays, gapBusinessDays } = policy.checkIn;
  const slots: Slot[] = [];
  let { date, reasons } = firstDay(anchor, policy, calendar);
  while (slots.length < policy.maxTouches - 1) {
    const windows: Span[] = [];
    const lastDate = businessDaysLater(date, windowBusinessDays - 1, calendar, reasons);
    for (let each = date; each <= lastDate; each = businessDaysLater(each, 1, calendar)) {
      windows.push({ from: at(each, hours.from, calendar), until: at(each, hours.until, calendar) });
    }
    slots.push({ windows, best: at(date, bestHour, calendar), reasons: reasons.add('office-hours') });
    reasons = new Set<FollowUpReason>(['gap']);
    date = businessDaysLater(lastDate, gapBusinessDays, calendar, reasons);
  }
  return slots;
}

function firstDay({ heldOn, decisionBy, thankedBy }: Anchor, policy: FollowUpPolicy, calendar: Calendar) {
  const { businessDaysAfterDate, businessDaysAfterInterview } = policy.checkIn;
  const reasons = new Set<FollowUpReason>([decisionBy === undefined ? 'usual-wait' : 'stated-date']);
  let date: number;
  if (decisionBy === undefined) {
    date = businessDaysLater(heldOn, businessDaysAfterInterview, calendar, reasons);
  } else {
    date = businessDaysLater(decisionBy, businessDaysAfterDate, calendar, reasons);
    if (businessDaysAfterDate === 1) reasons.add('next-business-day');
  }
  const thankedOn = dayOf(thankedBy, calendar);
  if (date > thankedOn) return { date, reasons };
  // A question on the day of the thanks would read as impatience.
  return { date: businessDaysLater(thankedOn, 1, calendar, reasons), reasons: reasons.add('gap') };
}

/** The day from which silence may count as an answer. */
export function unansweredOn(
  heldOn: number,
  lastTouchBy: number,
  policy: FollowUpPolicy,
  calendar: Calendar,
): number {
  const afterRound = businessDaysLater(heldOn, policy.minRoundBusinessDays, calendar);
  const afterTouch = businessDaysLater(
    dayOf(lastTouchBy, calendar),
    policy.checkIn.gapBusinessDays,
    calendar,
  );
  return Math.max(afterRound, afterTouch);
}
