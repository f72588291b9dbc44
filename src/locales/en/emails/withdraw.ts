import type { PurposeWords } from '../../../emails/words.js';
import { reason, rejectionCallback, wish } from './shared.js';

/** English words of the mail that withdraws an application. */
export const withdraw: PurposeWords<'withdraw'> = {
  name: 'Withdrawal of an application',
  subject: {
    formal: [
      ['Withdrawal: {role} application', 'Application withdrawn: {role}'],
      ['Withdrawal: application to {company}', 'Application withdrawn: {company}'],
      ['Withdrawal of my application', 'My application: withdrawn'],
    ],
    neutral: [
      ['Withdrawing my {role} application', 'My {role} application: withdrawal'],
      ['Withdrawing my application to {company}', 'My application to {company}: withdrawal'],
      ['Withdrawing my application', 'My application: withdrawal'],
    ],
    warm: [
      ['Stepping back from the {role} job', 'Taking back my {role} application'],
      ['Stepping back from the job at {company}', 'Taking back my application to {company}'],
      ['Stepping back from the job', 'Taking back my application'],
    ],
  },
  sentences: {
    'withdraw-thanks': {
      formal: [
        [
          'Thank you for considering me for the {role} position at {company}.',
          'I am grateful for the consideration you have given my application for the {role} position at {company}.',
        ],
        [
          'Thank you for considering me for the {role} position.',
          'I am grateful for the consideration you have given my application for the {role} position.',
        ],
        [
          'Thank you for considering me for a position at {company}.',
          'I am grateful for the consideration you have given my application to {company}.',
        ],
        [
          'Thank you for considering me for the position.',
          'I am grateful for the consideration you have given my application.',
        ],
      ],
      neutral: [
        [
          'Thank you for considering me as a candidate for the {role} position at {company}.',
          'I appreciate the time that you and your colleagues have given to my application for the {role} position at {company}.',
        ],
        [
          'Thank you for considering me as a candidate for the {role} position.',
          'I appreciate the time that you and your colleagues have given to my application for the {role} position.',
        ],
        [
          'Thank you for considering me as a candidate at {company}.',
          'I appreciate the time that you and your colleagues at {company} have given to my application.',
        ],
        [
          'Thank you for considering me as a candidate.',
          'I appreciate the time that you and your colleagues have given to my application.',
        ],
      ],
      warm: [
        [
          'Thank you for giving me a chance at the {role} job at {company}.',
          "I really appreciate the time you've given to my application for the {role} job at {company}.",
        ],
        [
          'Thank you for giving me a chance at the {role} job.',
          "I really appreciate the time you've given to my application for the {role} job.",
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
          'After careful consideration I have decided to withdraw my application.',
          'I would like to inform you that I am withdrawing from the selection process.',
        ],
      ],
      neutral: [
        [
          'After some thought I have decided to withdraw my application.',
          'I have decided not to go on with the process, so please take me off the list of candidates.',
        ],
      ],
      warm: [
        [
          "After thinking it over, I've decided to withdraw my application.",
          "I wanted you to know that I won't be going on, so please take my name off the list.",
        ],
      ],
    },
    'rejection-callback': rejectionCallback,
    reason,
    'withdraw-regret': {
      formal: [
        [
          'I am informing you now so that you can continue with the other candidates.',
          'I hope that my decision does not disrupt your plans.',
        ],
      ],
      neutral: [
        [
          'I am telling you now so that you can go on with other candidates.',
          'I know that this changes your plans, and I wanted you to hear it from me soon.',
        ],
      ],
      warm: [
        [
          "I'm telling you now so that you can get on with choosing someone.",
          "I know you've put work into this, and I wanted you to hear it from me.",
        ],
      ],
    },
    wish,
  },
};
