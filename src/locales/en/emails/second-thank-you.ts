import type { PurposeWords } from '../../../emails/words.js';
import { userWishInMessages } from './interest.js';
import { thankYou } from './thank-you.js';

/** English words of the thank-you note after a further interview with the same company. */
export const secondThankYou: PurposeWords<'second-thank-you'> = {
  name: 'Thank-you note after a further interview',
  subject: {
    formal: [
      ['Thank you: further {role} interview', 'Thank you again: {role} interview'],
      ['Thank you for the further interview at {company}', 'Thank you again: interview at {company}'],
      ['Thank you for the further interview', 'Thank you again for the interview'],
    ],
    neutral: [
      ['Thank you again: {role} interview', 'Thanks for inviting me back: {role}'],
      ['Thank you again: interview at {company}', 'Thank you for inviting me back to {company}'],
      ['Thank you again for the interview', 'Thank you for inviting me back'],
    ],
    warm: [
      ['Thanks for having me back: {role}', 'Good to talk again: {role} job'],
      ['Thanks for having me back at {company}', 'Good to talk again about working at {company}'],
      ['Thanks for having me back', 'Thank you for having me back'],
    ],
  },
  sentences: {
    'hr-callback': thankYou.sentences['hr-callback'],
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': thankYou.sentences['hr-interest'],
    decision: thankYou.sentences.decision,
    'hr-close': thankYou.sentences['hr-close'],
    outlook: thankYou.sentences.outlook,
    'user-callback': thankYou.sentences['user-callback'],
    'second-callback': thankYou.sentences['second-callback'],
    'thank-others': thankYou.sentences['thank-others'],
    matter: thankYou.sentences.matter,
    challenge: thankYou.sentences.challenge,
    answer: thankYou.sentences.answer,
    highlight: thankYou.sentences.highlight,
    'user-wish': thankYou.sentences['user-wish'],
    'user-bring': thankYou.sentences['user-bring'],
    'user-interest': thankYou.sentences['user-interest'],
    promise: thankYou.sentences.promise,
    'user-close': thankYou.sentences['user-close'],
    'hr-thanks-again': {
      neutral: [
        [
          'Thank you for inviting me back to talk about the {role} position.',
          'I appreciated having another conversation about the {role} position.',
          'Thank you for another good conversation about the {role} position.',
        ],
        [
          'Thank you for inviting me back to talk about working at {company}.',
          'I appreciated having another conversation about working at {company}.',
        ],
        [
          'Thank you for inviting me back to talk about the position.',
          'I appreciated having another conversation about the position.',
        ],
      ],
      warm: [
        [
          'Thank you so much for having me back to talk about the {role} job.',
          'Thank you for another good conversation about the {role} job.',
        ],
        [
          'Thank you so much for having me back to talk about working at {company}.',
          'Thank you for another good conversation about working at {company}.',
        ],
        [
          'Thank you so much for having me back to talk about the job.',
          'Thank you for another good conversation about the job.',
        ],
      ],
    },
    'user-thanks-again': {
      neutral: [
        [
          'Thank you for inviting me back to talk more about the {role} position.',
          'Thank you for making time for another interview about the {role} position.',
          'Thank you for meeting with me again about the {role} position.',
        ],
        [
          'Thank you for inviting me back to talk more about the work at {company}.',
          'Thank you for making time for another interview about the work at {company}.',
        ],
        [
          'Thank you for inviting me back to talk more about the position.',
          'Thank you for making time for another interview about the position.',
        ],
      ],
      warm: [
        [
          'Thank you so much for having me back to talk more about the {role} job.',
          'Thank you for meeting with me again about the {role} job.',
        ],
        [
          'Thank you so much for having me back to talk more about the work at {company}.',
          'Thank you for meeting with me again about the work at {company}.',
        ],
        [
          'Thank you so much for having me back to talk more about the job.',
          'Thank you for meeting with me again about the job.',
        ],
      ],
    },
  },
  inMessages: { 'user-wish': userWishInMessages },
};
