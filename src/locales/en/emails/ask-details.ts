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
  dress: 'what people usually wear at work',
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
      formal: [
        [
          'I would be grateful if you could tell me {details}.',
          'In order to prepare, I would like to ask {details}.',
        ],
        [
          'I would be grateful for any details that would help me prepare.',
          'Would you be able to send me the details of the appointment?',
        ],
      ],
      neutral: [
        [
          'Could you tell me {details}?',
          'It would help me to know {details}.',
          'Before we meet I would like to know {details}.',
        ],
        [
          'Could you send me the details of the appointment?',
          'It would help me to know a little more about how the interview will go.',
        ],
      ],
      warm: [
        ['Could you let me know {details}?', "There's something I'd like to know before then: {details}."],
        [
          'Could you let me have a few more details?',
          "I'd like to know a little more about how the interview will go.",
        ],
      ],
    },
    'ask-details-why': {
      formal: [
        [
          'Knowing this, I can plan ahead and come well prepared.',
          'With this information I can make good use of the time we have.',
        ],
      ],
      neutral: [['That way I know what to expect and can prepare for it.', 'Then I can come well prepared.']],
      warm: [
        [
          "That way I'll know what's coming and can get ready.",
          "Once I know, I can get everything ready and we won't lose time at the start.",
        ],
      ],
    },
    'confirm-close': confirmClose,
  },
};
