import type { PurposeWords } from '../../../emails/words.js';
import { userWishInMessages } from './interest.js';
import { thankYou } from './thank-you.js';

/** English words of the thank-you note that comes some days after the interview. */
export const lateThankYou: PurposeWords<'late-thank-you'> = {
  name: 'Late thank-you note',
  subject: {
    formal: [
      ['My thanks for the {role} interview', 'With thanks: interview for {role}'],
      ['My thanks for the interview at {company}', 'With thanks: interview at {company}'],
      ['My thanks for the interview on {date}', 'With thanks: interview on {date}'],
      ['My thanks for the interview', 'With thanks for the interview'],
    ],
    neutral: [
      ['Late thanks for the {role} interview', 'A late thank you: {role} interview'],
      ['Late thanks for the interview at {company}', 'A late thank you: interview at {company}'],
      ['Late thanks for the interview on {date}', 'A late thank you: interview on {date}'],
      ['Late thanks for the interview', 'A late thank you for the interview'],
    ],
    warm: [
      ['A late thank you: {role} interview', 'My late thanks: {role} interview'],
      ['A late thank you: interview at {company}', 'My late thanks: interview at {company}'],
      ['A late thank you for {date}', 'My late thanks: interview on {date}'],
      ['A late thank you for the interview', 'My late thanks for the conversation'],
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
    'hr-thanks-late': {
      neutral: [
        [
          'Thank you for talking with me about the {role} position on {date}. I meant to write sooner.',
          'I should have written sooner. Thank you for talking with me about the {role} position on {date}.',
        ],
        [
          'Thank you for talking with me about working at {company} on {date}. I meant to write sooner.',
          'I should have written sooner. Thank you for talking with me about {company} on {date}.',
        ],
        [
          'Thank you for talking with me on {date}. I meant to write sooner.',
          'I should have written sooner. Thank you for talking with me on {date}.',
        ],
        [
          'Thank you for talking with me about the {role} position. I meant to write sooner.',
          'I should have written sooner. Thank you for talking with me about the {role} position.',
        ],
        [
          'Thank you for talking with me about working at {company}. I meant to write sooner.',
          'I should have written sooner. Thank you for talking with me about {company}.',
        ],
        [
          'Thank you for talking with me about the position. I meant to write sooner.',
          'I should have written sooner. Thank you for talking with me about the position.',
        ],
      ],
      warm: [
        [
          "I've been meaning to thank you for talking with me about the {role} job on {date}.",
          'This is a little late, but thank you for the conversation about the {role} job on {date}.',
        ],
        [
          "I've been meaning to thank you for talking with me about {company} on {date}.",
          'This is a little late, but thank you for the conversation about working at {company} on {date}.',
        ],
        [
          "I've been meaning to thank you for talking with me on {date}.",
          'This is a little late, but thank you for the conversation on {date}.',
        ],
        [
          "I've been meaning to thank you for talking with me about the {role} job.",
          'This is a little late, but thank you for the conversation about the {role} job.',
        ],
        [
          "I've been meaning to thank you for talking with me about {company}.",
          'This is a little late, but thank you for the conversation about working at {company}.',
        ],
        [
          "I've been meaning to thank you for talking with me about the job.",
          'This is a little late, but thank you for the conversation about the job.',
        ],
      ],
    },
    'user-thanks-late': {
      neutral: [
        [
          "Thank you for the interview for the {role} position on {date}. I'm sorry I didn't write sooner.",
          'I should have written sooner to thank you for the interview for the {role} position on {date}.',
        ],
        [
          "Thank you for talking with me about the work at {company} on {date}. I'm sorry I didn't write sooner.",
          'I should have written sooner to thank you for the interview at {company} on {date}.',
        ],
        [
          "Thank you for talking with me on {date}. I'm sorry I didn't write sooner.",
          'I should have written sooner to thank you for the interview on {date}.',
        ],
        [
          "Thank you for the interview for the {role} position. I'm sorry I didn't write sooner.",
          'I should have written sooner to thank you for the interview for the {role} position.',
        ],
        [
          "Thank you for talking with me about the work at {company}. I'm sorry I didn't write sooner.",
          'I should have written sooner to thank you for the interview at {company}.',
        ],
        [
          "Thank you for talking with me about the position. I'm sorry I didn't write sooner.",
          'I should have written sooner to thank you for the interview.',
        ],
      ],
      warm: [
        [
          "I'm late with this, but thank you for talking with me about the {role} job on {date}.",
          "Thank you for taking the time to talk with me about the {role} job on {date}. I'm sorry this comes late.",
        ],
        [
          "I'm late with this, but thank you for talking with me about the work at {company} on {date}.",
          "Thank you for taking the time to talk with me about the work at {company} on {date}. I'm sorry this comes late.",
        ],
        [
          "I'm late with this, but thank you for talking with me about the job on {date}.",
          "Thank you for your time on {date}. I'm sorry this comes late.",
        ],
        [
          "I'm late with this, but thank you for talking with me about the {role} job.",
          "Thank you for taking the time to talk with me about the {role} job. I'm sorry this comes late.",
        ],
        [
          "I'm late with this, but thank you for talking with me about the work at {company}.",
          "Thank you for taking the time to talk with me about the work at {company}. I'm sorry this comes late.",
        ],
        [
          "I'm late with this, but thank you for talking with me about the job.",
          "Thank you for taking the time to talk with me about the job. I'm sorry this comes late.",
        ],
      ],
    },
  },
  inMessages: { 'user-wish': userWishInMessages },
};
