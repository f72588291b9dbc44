import { checkTimeZone, instantFrom } from '../../interviews/time.js';
import { fill, type PlaceValues } from '../../text/fill.js';
import { teller } from '../../text/tell.js';
import type { DraftWords } from '../words.js';
import { readDay } from './calendar.js';
import { leftOutReasons, type FollowUpPlan, type FollowUpReason, type LeftOutReason } from './model.js';

/**
 * Says a follow-up plan in words, a text for each message: what to send, when, and why then. The last one says when
 * silence counts as an answer. Times are those of the recipient's clock.
 *
 * @throws InterviewCompassError when a stored plan holds a date or a zone that cannot be meant
 *
 * @example
 * ```ts
 * import { describePlan, en, planFollowUps } from 'interview-compass';
 *
 * const plan = planFollowUps(
 *   { type: 'hr-interview', startsAt: '2026-12-03T20:00', timeZone: 'Europe/London', minutes: 45 },
 *   { policy: 'us-24h' },
 * );
 * const [first] = describePlan(plan, en);
 * first?.split('. ')[0]; //=> 'Send your thank-you note on Friday, December 4, between 8:00 AM and 8:45 PM, best around 8:00 AM'
 * ```
 */
export function describePlan(plan: FollowUpPlan, words: DraftWords): string[] {
  checkTimeZone(plan.timeZone, 'plan.timeZone');
  const { followUps } = words.emails;
  const list = (type: Intl.ListFormatType, items: readonly string[]) =>
    new Intl.ListFormat(words.code, { type }).format(items);
  const tellDay = dayTeller(plan, words);
  const { timeZone } = plan;
  const tellTime = teller(words.code, { hour: 'numeric', minute: '2-digit', timeZone });
  const date = plan.decisionBy && tellDay(readDay(plan.decisionBy, 'plan.decisionBy'), 'UTC');
  return plan.touches.map((touch, index) => {
    const path = `plan.touches[${index}]`;
    const [from, best, until] = (['from', 'best', 'until'] as const).map((key) => {
      const instant = instantFrom(touch[key], `${path}.${key}`);
      return { day: tellDay(instant, timeZone), time: tellTime(instant) };
    }) as [Told, Told, Told];
    const places: PlaceValues = {
      date,
      zone: plan.timeZone,
      firstDay: from.day,
      from: from.time,
      bestDay: best.day,
      best: best.time,
      lastDay: until.day,
      until: until.time,
      channels: list(
        'disjunction',
        touch.channels.map((channel) => followUps.channels[channel]),
      ),
    };
    const { oneDay, moreDays } = followUps.touches[touch.purpose];
    const leftOut = touch.reasons.filter(isLeftOut).map((reason) => followUps.leftOut[reason]);
    const isLast = index === plan.touches.length - 1;
    const closing = { date: tellDay(instantFrom(plan.unansweredFrom, 'plan.unansweredFrom'), plan.timeZone) };
    return [
      fill(from.day === until.day ? oneDay : moreDays, places),
      ...touch.reasons.map((reason) => (isLeftOut(reason) ? '' : fill(followUps.reasons[reason], places))),
      leftOut.length > 0 && fill(followUps.leavesOut, { list: list('conjunction', leftOut) }),
      isLast && fill(followUps.unanswered, closing),
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** A moment as it is told. */
interface Told {
  readonly day: string;
  readonly time: string;
}

function isLeftOut(reason: FollowUpReason): reason is LeftOutReason {
  return (leftOutReasons as readonly string[]).includes(reason);
}

/** Tells days; the year only where it is not the one of the interview. */
function dayTeller(plan: FollowUpPlan, words: DraftWords) {
  const yearOf = (instant: number, timeZone: string) =>
    teller(words.code, { year: 'numeric', timeZone })(instant);
  const usual = yearOf(instantFrom(plan.endsAt, 'plan.endsAt'), plan.timeZone);
  return (instant: number, timeZone: string) =>
    teller(words.code, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone,
      ...(yearOf(instant, timeZone) !== usual && { year: 'numeric' }),
    })(instant);
}
