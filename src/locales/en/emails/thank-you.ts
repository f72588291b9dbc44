import type { PurposeWords, SentenceWords } from '../../../emails/words.js';
import { hrCallback, secondCallback, userCallback } from './callbacks.js';
import { hrClose, hrInterest, userClose, userInterest, userWish, userWishInMessages } from './interest.js';
import { thankOthers } from './shared.js';
import { answer, challenge, highlight, hrHighlight, matter } from './offers.js';
import { promise } from './promise.js';

/** In a chat there is no subject to name the job. */
const thanksInMessages: SentenceWords = {
  neutral: [
    [
      'Thank you for the interview {lately} for the {role} position.',
      'Thank you for talking with me {lately} about the {role} position.',
      'Thank you for your time {lately} and for telling me about the {role} position.',
    ],
    [
      'Thank you for the interview for the {role} position.',
      'Thank you for talking with me about the {role} position.',
      'Thank you for your time and for telling me about the {role} position.',
    ],
    [
      'Thank you for the interview {lately}.',
      'Thank you for talking with me {lately}.',
      'Thank you for your time {lately}.',
    ],
    ['Thank you for the interview.', 'Thank you for talking with me.', 'Thank you for your time.'],
  ],
};

/** English words of thank-you notes. Every sentence claims only what is in the interview and the debrief. */
export const thankYou: PurposeWords<'thank-you'> = {
  name: 'Thank-you note',
  subject: {
    neutral: [
      ['Thank you: {role} interview', 'Thank you for the {role} interview'],
      ['Thank you for the interview at {company}', 'Thank you: interview at {company}'],
      ['Thank you for the interview'],
    ],
    warm: [
      ['Thank you for the {role} interview', 'Thank you for talking about the {role} job'],
      ['Thank you for the conversation at {company}', 'Thank you for the interview at {company}'],
      ['Thank you for the conversation'],
    ],
  },
  sentences: {
    'hr-thanks': {
      neutral: [
        [
          'Thank you for talking with me {lately}.',
          'Thank you for the conversation {lately}.',
          'Thank you for taking the time {lately} to tell me more about the {role} position.',
          'Thank you for your time {lately} and for telling me more about the {role} position.',
          'Thank you for making time {lately} to talk about the {role} position.',
          'Thank you for speaking with me {lately}.',
          'Thank you for the chance to talk {lately} about the {role} position.',
          'Thank you for the interview {lately} for the {role} position.',
        ],
        [
          'Thank you for talking with me about the {role} position.',
          'Thank you for the conversation about the {role} position.',
          'Thank you for taking the time to tell me more about the {role} position.',
          'Thank you for your time and for telling me more about the {role} position.',
          'Thank you for making time to talk about the {role} position.',
          'Thank you for speaking with me about the {role} position.',
          'Thank you for the chance to talk about the {role} position.',
          'Thank you for the interview for the {role} position.',
        ],
        [
          'Thank you for talking with me {lately} about the work at {company}.',
          'Thank you for the conversation {lately} about the work at {company}.',
          'Thank you for taking the time {lately} to tell me more about the work at {company}.',
          'Thank you for your time {lately} and for telling me more about the work at {company}.',
          'Thank you for making time {lately} to talk about the work at {company}.',
          'Thank you for speaking with me {lately} about the work at {company}.',
          'Thank you for the chance to talk {lately} about the work at {company}.',
          'Thank you for the interview {lately} at {company}.',
        ],
        [
          'Thank you for talking with me about the work at {company}.',
          'Thank you for the conversation about the work at {company}.',
          'Thank you for taking the time to tell me more about the work at {company}.',
          'Thank you for your time and for telling me more about the work at {company}.',
          'Thank you for making time to talk about the work at {company}.',
          'Thank you for speaking with me about the work at {company}.',
          'Thank you for the chance to talk about the work at {company}.',
          'Thank you for the interview at {company}.',
        ],
        [
          'Thank you for talking with me {lately}.',
          'Thank you for the conversation {lately}.',
          'Thank you for taking the time {lately} to tell me more.',
          'Thank you for your time {lately} and for telling me more.',
          'Thank you for making time {lately} to talk.',
          'Thank you for speaking with me {lately}.',
          'Thank you for the chance to talk {lately}.',
          'Thank you for the interview {lately}.',
        ],
        [
          'Thank you for talking with me about the position.',
          'Thank you for the conversation about the position.',
          'Thank you for taking the time to tell me more about the position.',
          'Thank you for your time and for telling me more about the position.',
          'Thank you for making time to talk about the position.',
          'Thank you for speaking with me about the position.',
          'Thank you for the chance to talk about the position.',
          'Thank you for the interview.',
        ],
      ],
    },
    'thank-others': thankOthers,
    'hr-callback': hrCallback,
    'hr-highlight': hrHighlight,
    'hr-interest': hrInterest,
    'hr-close': hrClose,
    'user-thanks': {
      neutral: [
        [
          'Thank you for the interview {lately}.',
          'Thank you for talking with me {lately} about the {role} position.',
          'Thank you for telling me more {lately} about the {role} position.',
          'Thank you for our conversation {lately}.',
          'Thank you for meeting with me {lately}.',
          'Thank you for your time and a good conversation {lately}.',
          'Thank you for making time {lately} to talk with me about the {role} position.',
          'Thank you for taking the time {lately} to talk about the {role} position.',
        ],
        [
          'Thank you for the interview for the {role} position.',
          'Thank you for talking with me about the {role} position.',
          'Thank you for your time and for telling me more about the {role} position.',
          'Thank you for our conversation about the {role} position.',
          'Thank you for meeting with me to talk about the {role} position.',
          'Thank you for your time and a good conversation about the {role} position.',
          'Thank you for making time to talk with me about the {role} position.',
          'Thank you for taking the time to talk about the {role} position.',
        ],
        [
          'Thank you for the interview {lately} at {company}.',
          'Thank you for talking with me {lately} about the work at {company}.',
          'Thank you for telling me more {lately} about the work at {company}.',
          'Thank you for our conversation {lately} about the work at {company}.',
          'Thank you for meeting with me {lately} to talk about the work at {company}.',
          'Thank you for your time and a good conversation {lately} about the work at {company}.',
          'Thank you for making time {lately} to talk with me about the work at {company}.',
          'Thank you for taking the time {lately} to talk about the work at {company}.',
        ],
        [
          'Thank you for the interview at {company}.',
          'Thank you for talking with me about the work at {company}.',
          'Thank you for your time and for telling me more about the work at {company}.',
          'Thank you for our conversation about the work at {company}.',
          'Thank you for meeting with me to talk about the work at {company}.',
          'Thank you for your time and a good conversation about the work at {company}.',
          'Thank you for making time to talk with me about the work at {company}.',
          'Thank you for taking the time to talk about the work at {company}.',
        ],
        [
          'Thank you for the interview {lately}.',
          'Thank you for talking with me {lately}.',
          'Thank you for telling me more {lately} about the position.',
          'Thank you for our conversation {lately}.',
          'Thank you for meeting with me {lately}.',
          'Thank you for your time and a good conversation {lately}.',
          'Thank you for making time {lately} to talk with me.',
          'Thank you for taking the time to talk with me {lately}.',
        ],
        [
          'Thank you for the interview.',
          'Thank you for talking with me about the position.',
          'Thank you for your time and for telling me more about the position.',
          'Thank you for our conversation about the position.',
          'Thank you for meeting with me to talk about the position.',
          'Thank you for your time and a good conversation about the position.',
          'Thank you for making time to talk with me about the position.',
          'Thank you for taking the time to talk about the position.',
        ],
      ],
    },
    'user-callback': userCallback,
    'second-callback': secondCallback,
    matter,
    challenge,
    answer,
    highlight,
    'user-wish': userWish,
    'user-interest': userInterest,
    promise,
    'user-close': userClose,
  },
  inMessages: {
    'hr-thanks': thanksInMessages,
    'user-thanks': thanksInMessages,
    'user-wish': userWishInMessages,
  },
};
