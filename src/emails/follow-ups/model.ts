import type { SourceId } from '../../interviews/sources.js';
import type { Warning } from '../../text/warning.js';

/** What a message after an interview is for. */
export const followUpPurposes = ['thank-you', 'check-in', 'last-check-in'] as const;
/** What a message after an interview is for. */
export type FollowUpPurpose = (typeof followUpPurposes)[number];

/** Why a message is planned when it is. */
export const followUpReasons = [
  'after-end',
  'stated-date',
  'usual-wait',
  'gap',
  'next-business-day',
  'later-than-usual',
  'weekend',
  'holiday',
  'quiet-hours',
  'usual-hours',
  'office-hours',
  'recipient-clock',
] as const;
/**
 * Why a message is planned when it is. `after-end`: not the minute the interview is over. `stated-date`: after the day
 * they named. `usual-wait`: they named none. `gap`: some days after the message before. `next-business-day`: moved to
 * it. `later-than-usual`: no earlier time was allowed. `recipient-clock`: told in another zone than the interview's.
 * The others say what was left out: a `weekend`, a `holiday`, `quiet-hours` of the night, hours of the day between the
 * `usual-hours`, hours outside `office-hours`.
 */
export type FollowUpReason = (typeof followUpReasons)[number];

/** Hours and days a plan leaves out. */
export const leftOutReasons = [
  'weekend',
  'holiday',
  'quiet-hours',
  'usual-hours',
  'office-hours',
] as const satisfies readonly FollowUpReason[];
/** Hours and days a plan leaves out. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** By what a message may be sent. */
export const followUpChannels = ['email', 'whatsapp'] as const;
/** By what a message may be sent. */
export type FollowUpChannel = (typeof followUpChannels)[number];

/** Part of a day on the recipient's clock. */
export interface HourRange {
  /** Hour from 0; half past eight is 8.5. */
  readonly from: number;
  /** Hour up to 24, later than `from`. */
  readonly until: number;
}

/** When a thank-you note may arrive. */
export interface ThankYouTiming {
  /** Minutes after the end of the interview before which it does not arrive. */
  readonly minMinutes: number;
  /** Minutes after the end at which it arrives best. */
  readonly bestMinutes: number;
  /** Hours after the end within which it should arrive. */
  readonly okHours: number;
  /** Hours after the end to which the window is stretched when no allowed hour lies within `okHours`. */
  readonly latestHours: number;
  /** Hours of the day at which it may arrive, in order. */
  readonly hours: readonly HourRange[];
  /** Whether it may arrive on weekends and holidays. */
  readonly weekends: boolean;
  readonly channels: readonly FollowUpChannel[];
  readonly sources: readonly SourceId[];
}

/** When to ask how the decision stands. */
export interface CheckInTiming {
  /** Office hours; a check-in arrives on business days within them. */
  readonly hours: HourRange;
  /** Hour at which it arrives best. */
  readonly bestHour: number;
  /** Business days after the interview, when no date was named. */
  readonly businessDaysAfterInterview: number;
  /** Business days after the date that was named for the decision, at least 1. */
  readonly businessDaysAfterDate: number;
  /** Business days over which it may be sent, at least 1. */
  readonly windowBusinessDays: number;
  /** Business days between one check-in and the next, at least 1. */
  readonly gapBusinessDays: number;
  readonly channels: readonly FollowUpChannel[];
  readonly sources: readonly SourceId[];
}

/** How soon and how often to write after an interview. Plain data: an app may pass its own. */
export interface FollowUpPolicy {
  readonly id: string;
  readonly thankYou: ThankYouTiming;
  readonly checkIn: CheckInTiming;
  /** Most messages altogether, the thank-you note included. */
  readonly maxTouches: number;
  /** Business days after the interview before which silence does not count as an answer. */
  readonly minRoundBusinessDays: number;
  /** Days of the week off, 0 for Sunday to 6 for Saturday. */
  readonly weekend: readonly number[];
}

/** A stretch of time, ISO 8601 with the offset of the plan's zone. */
export interface TimeSpan {
  readonly from: string;
  readonly until: string;
}

/** One message to send, and when. */
export interface FollowUpTouch {
  readonly purpose: FollowUpPurpose;
  /** Earliest moment, ISO 8601 with the offset of the plan's zone. */
  readonly from: string;
  /** Best moment; it lies in one of the windows. */
  readonly best: string;
  /** Latest moment. */
  readonly until: string;
  /** The allowed stretches between `from` and `until`, such as one a day. */
  readonly windows: readonly TimeSpan[];
  readonly channels: readonly FollowUpChannel[];
  /** Why then, in the order of `followUpReasons`. */
  readonly reasons: readonly FollowUpReason[];
  readonly sources: readonly SourceId[];
}

/** What to send after an interview, and when. Plain, JSON-safe, versioned. */
export interface FollowUpPlan {
  readonly kind: 'follow-up-plan';
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Id of the interview, where it has one. */
  readonly id?: string | undefined;
  /** Id of the policy. */
  readonly policy: string;
  /** Zone of the recipient, in which all times are told, IANA. */
  readonly timeZone: string;
  /** End of the interview, from which everything is counted. */
  readonly endsAt: string;
  /** Day named for the decision, `YYYY-MM-DD`, where the plan waits for it. */
  readonly decisionBy?: string | undefined;
  /** In the order of time; none begins before the one before it is over. */
  readonly touches: readonly FollowUpTouch[];
  /** Moment from which a round without a reply may be counted as closed. */
  readonly unansweredFrom: string;
  readonly warnings: readonly Warning[];
}
