import type { PurposeWords } from '../../../emails/words.js';
import { rejectionCallback, thanksNews, wish } from './shared.js';

/** English words of the answer to a rejection. */
export const replyToRejection: PurposeWords<'reply-to-rejection'> = {
  name: 'Reply to a rejection',
  subject: {
    formal: [
      ['Thank you for your decision: {role} position', 'Thank you for letting me know: {role}'],
      ['Thank you for your decision: {company}', 'Thank you for letting me know: {company}'],
      ['Thank you for your decision', 'Thank you for letting me know'],
    ],
    neutral: [
      ['Thanks for letting me know: {role}', 'Thank you for letting me know: {role} position'],
      ['Thanks for letting me know: {company}', 'Thank you for your decision: {company}'],
      ['Thanks for letting me know your decision', 'Thank you for letting me know'],
    ],
    warm: [
      ['Thank you for telling me: {role} job', 'Thanks for your message about the {role} job'],
      ['Thank you for telling me: {company}', 'Thanks for your message about the job at {company}'],
      ['Thank you for telling me', 'Thanks for your message'],
    ],
  },
  sentences: {
    'thanks-news': thanksNews,
    'rejection-regret': {
      neutral: [
        [
          "I'd have liked to join the team, but I respect your decision.",
          "I'm sorry that it won't be me this time, but I understand.",
        ],
      ],
      warm: [
        [
          "I'd have loved to join you, but I understand.",
          "It's not the answer I was hoping for, but I understand.",
        ],
      ],
    },
    'rejection-callback': rejectionCallback,
    future: {
      neutral: [
        [
          "If another position opens up at {company}, I'd be glad to hear about it.",
          'Please keep me in mind for other openings at {company}.',
        ],
        [
          "If another position opens up, I'd be glad to hear about it.",
          'Please keep me in mind for other openings.',
        ],
      ],
      warm: [
        [
          "If another job opens up at {company}, I'd be happy to hear about it.",
          "I'd be glad to try again at {company}, so please keep me in mind.",
        ],
        [
          "If another job opens up, I'd be happy to hear about it.",
          "I'd be glad to try again, so please keep me in mind.",
        ],
      ],
    },
    wish,
  },
};
