import type { FollowUpWords } from '../../../emails/words.js';

/** English words of follow-up plans. */
export const plan: FollowUpWords = {
  touches: {
    'thank-you': {
      oneDay: 'Send your thank-you note on {firstDay}, between {from} and {until}, best around {best}.',
      moreDays:
        'Send your thank-you note between {from} on {firstDay}, and {until} on {lastDay}. The best time is around {best} on {bestDay}.',
    },
    'check-in': {
      oneDay:
        'If you have heard nothing, ask by {channels} how the decision stands. Write on {firstDay}, between {from} and {until}, best around {best}.',
      moreDays:
        'If you have heard nothing, ask by {channels} how the decision stands. Write between {from} on {firstDay}, and {until} on {lastDay}, best around {best} on {bestDay}.',
    },
    'last-check-in': {
      oneDay:
        'If there is still no reply, ask by {channels} one last time. Write on {firstDay}, between {from} and {until}, best around {best}.',
      moreDays:
        'If there is still no reply, ask by {channels} one last time. Write between {from} on {firstDay}, and {until} on {lastDay}, best around {best} on {bestDay}.',
    },
  },
  reasons: {
    'after-end': 'It should not arrive the minute you leave.',
    'stated-date': 'The decision is due on {date}. Do not ask before that day is over.',
    'usual-wait': 'They named no day, so give them time to decide.',
    gap: 'Leave some days between one message and the next.',
    'next-business-day': 'The next business day is the first that fits.',
    'later-than-usual': 'That is later than usual, but a late note is better than none.',
    'recipient-clock': 'These are the times on their clock, in the zone {zone}.',
  },
  leavesOut: 'This leaves out {list}.',
  leftOut: {
    weekend: 'weekends',
    holiday: 'holidays',
    'quiet-hours': 'nights',
    'usual-hours': 'the hours between morning and evening',
    'office-hours': 'the hours when offices are closed',
  },
  unanswered: 'If you have no reply by {date}, count this round as closed.',
  channels: { email: 'email', whatsapp: 'WhatsApp' },
};
