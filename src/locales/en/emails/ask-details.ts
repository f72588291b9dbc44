import type { PurposeWords } from '../../../emails/words.js';
import { confirmClose, thanksInvitation } from './shared.js';

/** What can be asked about an appointment, as indirect questions that stand behind "Could you tell me". */
export const details = {
  'time-zone': 'which time zone the time refers to',
  format: 'how we will meet (in person, by video or by phone)',
  interviewers: 'who I will be talking to',
  duration: 'how much time to set aside',
  location: 'where exactly to come',
  link: 'which link to use for joining',
  preparation: 'what to prepare',
  documents: 'which documents to have with me',
  dress: 'what you would like me to wear',
  'next-steps': 'what happens after the interview',
} satisfies Readonly<Record<string, string>>;

/** English words of the mail that asks for what an invitation leaves open. */
export const askDetails: PurposeWords<'ask-details'> = {
  name: 'Question about an interview',
  subject: {
    formal: [
      ['Question: {role} interview', 'Details of the {role} interview'],
      ['Question: interview at {company}', 'Details of the interview at {company}'],
      ['Question: interview on {date}', 'Details of the interview on {date}'],
      ['Question about my interview', 'Details of the interview'],
    ],
    neutral: [
      ['A question on the {role} interview', 'Preparing for the {role} interview'],
      ['A question on the interview at {company}', 'Preparing for the interview at {company}'],
      ['A question on the interview on {date}', 'Preparing for the interview on {date}'],
      ['A question on the interview details', 'Preparing for the interview'],
    ],
    warm: [
      ['Before the {role} interview', 'Getting ready: {role} interview'],
      ['Before my interview at {company}', 'Getting ready: interview at {company}'],
      ['Before the interview on {date}', 'Getting ready: interview on {date}'],
      ['Before we meet for the interview', 'Getting ready for the interview'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    'ask-details': {
      neutral: [
        [
          'Could you tell me {details}?',
          'It would help me to know {details}.',
          "Before we meet, I'd like to know {details}.",
        ],
        [
          'Could you send me the details of the interview?',
          'It would help me to know a little more about how the interview will go.',
        ],
      ],
      warm: [
        ['Could you let me know {details}?', "I'd like to know {details}."],
        [
          'Could you send me a few more details?',
          "I'd like to know a little more about how the interview will go.",
        ],
      ],
    },
    'ask-details-why': {
      neutral: [["That way I'll know what to expect and can prepare.", 'That will help me come prepared.']],
      warm: [["That way I'll know what to expect.", 'That will help me come ready.']],
    },
    'confirm-close': confirmClose,
  },
};
