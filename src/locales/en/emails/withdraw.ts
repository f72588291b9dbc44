import type { PurposeWords } from '../../../emails/words.js';
import { reason, partingCallback, wish } from './shared.js';

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
      ['Withdrawing my {role} application', 'Withdrawing my application: {role}'],
      ['Withdrawing my application to {company}', 'Withdrawing my application: {company}'],
      ['Withdrawing my application', 'I am withdrawing my application'],
    ],
    warm: [
      ['Withdrawing my application: {role}', 'Withdrawing my {role} application'],
      ['Withdrawing my application: {company}', 'Withdrawing my application to {company}'],
      ['I am withdrawing my application', 'Withdrawing my application'],
    ],
  },
  sentences: {
    withdraw: {
      formal: [
        [
          'I am writing to let you know that I have decided to withdraw my application for the {role} position.',
          'I am sorry to let you know that I am withdrawing my application for the {role} position.',
        ],
        [
          'I am writing to let you know that I have decided to withdraw my application.',
          'I am sorry to let you know that I am withdrawing my application.',
        ],
      ],
      neutral: [
        [
          "After some thought, I've decided to withdraw my application for the {role} position.",
          "I'm sorry to say that I'm withdrawing my application for the {role} position.",
        ],
        [
          "After some thought, I've decided to withdraw my application.",
          "I'm sorry to say that I'm withdrawing my application.",
        ],
      ],
      warm: [
        [
          "I'm sorry, but I have to withdraw my application for the {role} job.",
          "I wanted to let you know that I'm withdrawing my application for the {role} job.",
        ],
        [
          "I'm sorry, but I have to withdraw my application.",
          "I wanted to let you know that I'm withdrawing my application.",
        ],
      ],
    },
    reason,
    'withdraw-regret': {
      neutral: [
        [
          'I wanted to tell you well before {expectedBy}, when you plan to decide.',
          'I hope this reaches you in good time for your decision by {expectedBy}.',
        ],
        [
          'I wanted to let you know right away so that you can move ahead with other candidates.',
          'I hope this leaves you time to move ahead with other candidates.',
        ],
      ],
    },
    'withdraw-thanks': {
      neutral: [
        [
          'Thank you for the time that you and your colleagues at {company} have given me.',
          'Thank you for considering me for a position at {company}, and for your time.',
        ],
        [
          'Thank you for the time that you and your colleagues have given me.',
          'Thank you for considering me, and for your time.',
        ],
      ],
      warm: [
        [
          'Thank you for your time and for considering me for the job at {company}.',
          "Thank you for your time. I'd have liked to work at {company}.",
        ],
        [
          'Thank you for your time and for considering me.',
          "Thank you for your time. I'd have liked to work with you.",
        ],
      ],
    },
    'rejection-callback': partingCallback,
    wish,
  },
};
