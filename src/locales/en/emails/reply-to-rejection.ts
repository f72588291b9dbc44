import type { PurposeWords } from '../../../emails/words.js';
import { rejectionCallback, thanksNews, wish } from './shared.js';

/** English words of the answer to a rejection. */
export const replyToRejection: PurposeWords<'reply-to-rejection'> = {
  name: 'Reply to a rejection',
  subject: {
    formal: [
      ['Your decision: {role} position', 'With thanks: {role} application'],
      ['Your decision: application to {company}', 'With thanks: application to {company}'],
      ['Your decision on my application', 'With thanks for your decision'],
    ],
    neutral: [
      ['Thanks for letting me know: {role}', 'Your decision on the {role} position'],
      ['Thanks for letting me know: {company}', 'Your decision on the position at {company}'],
      ['Thanks for letting me know your decision', 'Your decision on the application'],
    ],
    warm: [
      ['Thanks for telling me: {role} job', 'Your message about the {role} job'],
      ['Thanks for telling me: job at {company}', 'Your message about the job at {company}'],
      ['Thanks for telling me about the job', 'Your message about my application'],
    ],
  },
  sentences: {
    'thanks-news': thanksNews,
    'rejection-regret': {
      neutral: [
        [
          "I'd have liked to join the team, but I respect your decision.",
          'I was hoping for a different answer, but I understand.',
        ],
      ],
      warm: [
        [
          "I'd have loved to join you, but I respect your decision.",
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
