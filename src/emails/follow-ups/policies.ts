import type { FollowUpPolicy } from './model.js';

// Guides agree on the order of things and differ in the hours: those are this package's own judgement within them.
const catalog = {
  'us-24h': {
    id: 'us-24h',
    thankYou: {
      minMinutes: 60,
      bestMinutes: 180,
      okHours: 24,
      latestHours: 48,
      hours: [{ from: 8, until: 21 }],
      weekends: true,
      channels: ['email'],
      sources: ['ty-rhca', 'ty-washu', 'ty-delft', 'ty-cvp', 'ty-advance'],
    },
    checkIn: {
      hours: { from: 9, until: 17 },
      bestHour: 10,
      businessDaysAfterInterview: 5,
      businessDaysAfterDate: 1,
      windowBusinessDays: 2,
      gapBusinessDays: 5,
      channels: ['email'],
      sources: ['fu-jj', 'fu-cn', 'fu-careery'],
    },
    maxTouches: 3,
    minRoundBusinessDays: 15,
    weekend: [0, 6],
  },
  'campus-48h': {
    id: 'campus-48h',
    thankYou: {
      minMinutes: 60,
      bestMinutes: 1080,
      okHours: 48,
      latestHours: 72,
      hours: [{ from: 9, until: 20 }],
      weekends: false,
      channels: ['email'],
      sources: ['ty-delft', 'ty-cvp', 'own-judgement'],
    },
    checkIn: {
      hours: { from: 9, until: 17 },
      bestHour: 10,
      businessDaysAfterInterview: 5,
      businessDaysAfterDate: 1,
      windowBusinessDays: 2,
      gapBusinessDays: 5,
      channels: ['email'],
      sources: ['fu-jj', 'fu-cn', 'fu-careery'],
    },
    maxTouches: 3,
    minRoundBusinessDays: 15,
    weekend: [0, 6],
  },
  'id-formal': {
    id: 'id-formal',
    thankYou: {
      minMinutes: 120,
      bestMinutes: 120,
      okHours: 24,
      latestHours: 48,
      hours: [
        { from: 8, until: 11 },
        { from: 18, until: 20 },
      ],
      weekends: false,
      channels: ['email'],
      sources: ['l-id-ty', 'own-judgement'],
    },
    checkIn: {
      hours: { from: 9, until: 16 },
      bestHour: 10,
      businessDaysAfterInterview: 7,
      businessDaysAfterDate: 1,
      windowBusinessDays: 2,
      gapBusinessDays: 7,
      channels: ['whatsapp', 'email'],
      sources: ['fu-jj', 'fu-careery', 'own-judgement'],
    },
    maxTouches: 3,
    minRoundBusinessDays: 20,
    weekend: [0, 6],
  },
} satisfies Record<string, FollowUpPolicy>;

/** Id of a follow-up policy of this package. */
export type FollowUpPolicyId = keyof typeof catalog;

/**
 * How soon and how often to write after an interview, by id. `us-24h`: the note within a day, weekends included.
 * `campus-48h`: within two days, best the next day, weekends left out. `id-formal`, for Indonesia: the note in the
 * evening or the next morning; the question about the result, by WhatsApp or mail, after seven business days.
 *
 * @example
 * ```ts
 * import { followUpPolicies } from 'interview-compass/emails';
 *
 * followUpPolicies['us-24h'].thankYou.okHours; //=> 24
 * ```
 */
export const followUpPolicies: Readonly<Record<FollowUpPolicyId, FollowUpPolicy>> = catalog;
