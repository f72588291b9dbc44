import type { PurposeWords } from '../../../emails/words.js';
import { hrCallback, secondCallback, userCallback } from './callbacks.js';
import { hrClose, hrInterest, userClose, userInterest } from './interest.js';
import { thankOthers } from './shared.js';
import { answer, challenge, fit, highlight, hrHighlight, matter } from './offers.js';
import { promise } from './promise.js';

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
          'Thank you for talking with me {lately} about the {role} position at {company}.',
          'Thank you for the conversation {lately} about the {role} position at {company}.',
          'Thank you for taking the time {lately} to tell me more about the {role} position at {company}.',
          'Thank you for your time {lately} and for talking through the {role} position at {company} with me.',
          'Thank you for making time {lately} to talk about the {role} position at {company}.',
          'Thank you for speaking with me {lately}. It was good to learn more about the {role} position at {company}.',
          'Thank you for the chance to talk {lately} about the {role} position at {company}.',
          'Thank you for the interview {lately} for the {role} position at {company}.',
        ],
        [
          'Thank you for talking with me about the {role} position at {company}.',
          "Thank you for the conversation about the {role} position at {company}. I'm glad we talked.",
          'Thank you for taking the time to tell me more about the {role} position at {company}.',
          'Thank you for your time and for talking through the {role} position at {company} with me.',
          'Thank you for making time to talk about the {role} position at {company}.',
          'Thank you for speaking with me. It was good to learn more about the {role} position at {company}.',
          'Thank you for the chance to talk about the {role} position at {company}.',
          'Thank you for introducing me to the {role} position at {company} and for your time.',
        ],
        [
          'Thank you for talking with me about the work at {company}.',
          "Thank you for the conversation about the work at {company}. I'm glad we talked.",
          'Thank you for taking the time to tell me more about the work at {company}.',
          'Thank you for your time and for talking through the work at {company} with me.',
          'Thank you for making time to talk about the work at {company}.',
          'Thank you for speaking with me. It was good to learn more about the work at {company}.',
          'Thank you for the chance to talk about the work at {company}.',
          'Thank you for introducing me to the work at {company} and for your time.',
        ],
        [
          'Thank you for talking with me about the position.',
          "Thank you for the conversation about the position. I'm glad we talked.",
          'Thank you for taking the time to tell me more about the position.',
          'Thank you for your time and for talking through the position with me.',
          'Thank you for making time to talk about the position.',
          'Thank you for speaking with me. It was good to learn more about the position.',
          'Thank you for the chance to talk about the position.',
          'Thank you for introducing me to the position and for your time.',
        ],
      ],
    },
    'thank-others': thankOthers,
    'hr-callback': hrCallback,
    'hr-highlight': hrHighlight,
    fit,
    'hr-interest': hrInterest,
    'hr-close': hrClose,
    'user-thanks': {
      neutral: [
        [
          'Thank you for taking the time {lately} to talk with me about the {role} position at {company}.',
          'Thank you for talking with me {lately} about the {role} position at {company}. I enjoyed our conversation.',
          'Thank you for your time {lately} and for the chance to learn more about the {role} position at {company}.',
          'Thank you for interviewing me {lately}. It was good to talk with you about the {role} position at {company}.',
          'Thank you for meeting with me {lately} to talk about the {role} position at {company}.',
          'Thank you for a good conversation {lately} about the {role} position at {company}.',
          'Thank you for making time {lately} to discuss the {role} position at {company} with me.',
          'Thank you for our conversation {lately} about the {role} position at {company}.',
        ],
        [
          'Thank you for taking the time to talk with me about the {role} position at {company}.',
          'Thank you for talking with me about the {role} position at {company}. I enjoyed our conversation.',
          'Thank you for your time and for the chance to learn more about the {role} position at {company}.',
          'Thank you for interviewing me. It was good to talk with you about the {role} position at {company}.',
          'Thank you for meeting with me to talk about the {role} position at {company}.',
          'Thank you for a good conversation about the {role} position at {company}.',
          'Thank you for making time to discuss the {role} position at {company} with me.',
          'Thank you for our conversation about the {role} position at {company}. I appreciated your time.',
        ],
        [
          'Thank you for taking the time to talk with me about the work at {company}.',
          'Thank you for talking with me about the work at {company}. I enjoyed our conversation.',
          'Thank you for your time and for the chance to learn more about the work at {company}.',
          'Thank you for interviewing me. It was good to talk with you about the work at {company}.',
          'Thank you for meeting with me to talk about the work at {company}.',
          'Thank you for a good conversation about the work at {company}.',
          'Thank you for making time to discuss the work at {company} with me.',
          'Thank you for our conversation about the work at {company}. I appreciated your time.',
        ],
        [
          'Thank you for taking the time to talk with me about the position.',
          'Thank you for talking with me about the position. I enjoyed our conversation.',
          'Thank you for your time and for the chance to learn more about the position.',
          'Thank you for interviewing me. It was good to talk with you about the position.',
          'Thank you for meeting with me to talk about the position.',
          'Thank you for a good conversation about the position.',
          'Thank you for making time to discuss the position with me.',
          'Thank you for our conversation about the position. I appreciated your time.',
        ],
      ],
    },
    'user-callback': userCallback,
    'second-callback': secondCallback,
    matter,
    challenge,
    answer,
    highlight,
    'user-interest': userInterest,
    promise,
    'user-close': userClose,
  },
};
