import type { PurposeWords } from '../../../emails/words.js';
import { reason, rejectionCallback, wish } from './shared.js';

/** English words of the mail that withdraws an application. */
export const withdraw: PurposeWords<'withdraw'> = {
  name: 'Withdrawal of an application',
  subject: {
    formal: [
      ['Withdrawal: {role} application', 'Withdrawal of my application: {role}'],
      ['Withdrawal: application to {company}', 'Withdrawal of my application to {company}'],
      ['Withdrawal of my application', 'Withdrawing my application'],
    ],
    neutral: [
      ['Withdrawing my {role} application', 'Withdrawing from the {role} selection'],
      ['Withdrawing my application to {company}', 'Withdrawing from the selection at {company}'],
      ['Withdrawing my application', 'I am withdrawing my application'],
    ],
    warm: [
      ['Stepping back from the {role} job', 'Withdrawing my {role} application'],
      ['Stepping back from the job at {company}', 'Withdrawing my application to {company}'],
      ['Stepping back from the job', 'Withdrawing my application'],
    ],
  },
  sentences: {
    'withdraw-thanks': {
      neutral: [
        [
          'Thank you for considering me for the {role} position at {company}.',
          'I appreciate the time that you and your colleagues have given to my application for the {role} position at {company}.',
        ],
        [
          'Thank you for considering me for a position at {company}.',
          'I appreciate the time that you and your colleagues at {company} have given to my application.',
        ],
        [
          'Thank you for considering me.',
          'I appreciate the time that you and your colleagues have given to my application.',
        ],
      ],
      warm: [
        [
          'Thank you for giving me a chance at the {role} job at {company}.',
          "I really appreciate the time you've given to my application for the {role} job at {company}.",
        ],
        [
          'Thank you for giving me a chance at {company}.',
          "I really appreciate the time you've given to my application to {company}.",
        ],
        [
          'Thank you for giving me a chance at the job.',
          "I really appreciate the time you've given to my application.",
        ],
      ],
    },
    withdraw: {
      formal: [
        [
          'I am writing to let you know that I have decided to withdraw my application.',
          'I am writing to let you know that I am withdrawing from the selection process.',
        ],
      ],
      neutral: [
        [
          "After some thought, I've decided to withdraw my application.",
          "I've thought it over, and I'm withdrawing my application.",
        ],
      ],
      warm: [
        [
          "After thinking it over, I've decided to withdraw my application.",
          "I wanted to let you know that I'm withdrawing my application.",
        ],
      ],
    },
    'rejection-callback': rejectionCallback,
    reason,
    'withdraw-regret': {
      neutral: [
        [
          'I wanted to let you know right away so that you can move ahead with other candidates.',
          "I know you've put time into this, and I'm grateful for it.",
        ],
      ],
      warm: [
        [
          'I wanted to let you know right away so you can move ahead with other candidates.',
          "I know you've put time into this, and I'm grateful.",
        ],
      ],
    },
    wish,
  },
};
