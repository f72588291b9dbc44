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
      ['Thanks for letting me know: {role}', 'Your answer on the {role} position'],
      ['Thanks for letting me know: {company}', 'Your answer on the position at {company}'],
      ['Thanks for letting me know your decision', 'Your answer on my application'],
    ],
    warm: [
      ['Thanks for telling me: {role} job', 'Your message on the {role} job'],
      ['Thanks for telling me: job at {company}', 'Your message on the job at {company}'],
      ['Thanks for telling me about the job', 'Your message on my application'],
    ],
  },
  sentences: {
    'thanks-news': thanksNews,
    'rejection-regret': {
      formal: [
        [
          'I would have been glad to take on this work, and I respect your choice.',
          'Although I had hoped for a different answer, I understand that you had to choose.',
        ],
      ],
      neutral: [
        [
          'I would have liked to do this work, and I respect your decision.',
          'It is not the answer I had hoped for, but I understand that a choice had to be made.',
        ],
      ],
      warm: [
        [
          "I'd have liked to do this job, and I respect your choice.",
          "It's not the answer I was hoping for, but I do understand.",
        ],
      ],
    },
    'rejection-callback': rejectionCallback,
    future: {
      formal: [
        [
          'If a position that suits my experience becomes available at {company}, I would be glad to be considered.',
          'I would gladly apply to {company} again and would welcome news of suitable openings.',
        ],
        [
          'If a position that suits my experience becomes available, I would be glad to be considered.',
          'I would gladly apply again and would welcome news of suitable openings.',
        ],
      ],
      neutral: [
        [
          'If another position comes up at {company} that fits what I do, I would be glad to hear about it.',
          'I would gladly apply to {company} again, so please keep my details if you can.',
        ],
        [
          'If another position comes up that fits what I do, I would be glad to hear about it.',
          'I would gladly apply again, so please keep my details if you can.',
        ],
      ],
      warm: [
        [
          "If another job comes up at {company} that would suit me, I'd be happy to hear about it.",
          "I'd like to try again at {company} one day, so do keep my details if you can.",
        ],
        [
          "If another job comes up that would suit me, I'd be happy to hear about it.",
          "I'd like to try again one day, so do keep my details if you can.",
        ],
      ],
    },
    wish,
  },
};
