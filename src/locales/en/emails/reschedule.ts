import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

/** English words of the mail that asks for another time, before an interview or after one was missed. */
export const reschedule: PurposeWords<'reschedule'> = {
  name: 'Request for another time',
  subject: {
    formal: [
      ['Another time for my {role} interview', 'New appointment: {role} interview'],
      ['Another time for my interview at {company}', 'New appointment: interview at {company}'],
      ['Another time for my interview', 'New appointment for my interview'],
    ],
    neutral: [
      ['New time for the {role} interview', 'Asking for another time: {role}'],
      ['New time for the interview at {company}', 'Asking for another time: {company} interview'],
      ['New time for the interview', 'Asking for another interview time'],
    ],
    warm: [
      ['A different time for {role}', 'My {role} interview: a new time'],
      ['A different time for my interview at {company}', 'My interview at {company}: a new time'],
      ['A different time for my interview', 'My interview: a new time'],
    ],
  },
  sentences: {
    regret: {
      formal: [
        [
          'I am sorry that I was unable to attend the interview for the {role} position on {missedDate}.',
          'Unfortunately I could not be present at the interview for the {role} position on {missedDate}, and I regret the inconvenience.',
        ],
        [
          'I am sorry that I was unable to attend the interview on {missedDate}.',
          'Unfortunately I could not be present at the interview on {missedDate}, and I regret the inconvenience.',
        ],
        [
          'I am sorry to say that I am unable to attend the interview for the {role} position on {date}.',
          'Unfortunately I have to ask for a different appointment for the {role} interview planned for {date}.',
        ],
        [
          'I am sorry to say that I am unable to attend the interview on {date}.',
          'Unfortunately I have to ask for a different appointment for the interview planned for {date}.',
        ],
        [
          'I am sorry to say that I am unable to attend the interview for the {role} position at the time arranged.',
          'Unfortunately I have to ask for a different appointment for the {role} interview.',
        ],
        [
          'I am sorry to say that I am unable to attend the interview at the time arranged.',
          'Unfortunately I have to ask for a different appointment for the interview.',
        ],
      ],
      neutral: [
        [
          'I am sorry that I missed the interview for the {role} position on {missedDate}.',
          'I was not at the interview for the {role} position on {missedDate}, and I know that cost you time.',
        ],
        [
          'I am sorry that I missed the interview on {missedDate}.',
          'I was not at the interview on {missedDate}, and I know that cost you time.',
        ],
        [
          'I am sorry, but I cannot make the interview for the {role} position on {date}.',
          'I have to ask you for another time for the {role} interview that is planned for {date}.',
        ],
        [
          'I am sorry, but I cannot make the interview on {date}.',
          'I have to ask you for another time for the interview that is planned for {date}.',
        ],
        [
          'I am sorry, but I cannot make the time planned for the {role} interview.',
          'I have to ask you for another time for the interview about the {role} position.',
        ],
        [
          'I am sorry, but I cannot make the time planned for the interview.',
          'I have to ask you for another time for the interview.',
        ],
      ],
      warm: [
        [
          "I'm sorry I missed the interview about the {role} job on {missedDate}.",
          "I didn't make it to the {role} interview on {missedDate}, and I know you had kept the time free.",
        ],
        [
          "I'm sorry I missed the interview on {missedDate}.",
          "I didn't make it to the interview on {missedDate}, and I know you had kept the time free.",
        ],
        [
          "I'm sorry, but I can't make the {role} interview on {date}.",
          "I'd like to ask you for a different time for the {role} interview on {date}.",
        ],
        [
          "I'm sorry, but I can't make the interview on {date}.",
          "I'd like to ask you for a different time for the interview on {date}.",
        ],
        [
          "I'm sorry, but I can't make the time we had for the {role} interview.",
          "I'd like to ask you for a different time for the {role} interview.",
        ],
        [
          "I'm sorry, but I can't make the time we had for the interview.",
          "I'd like to ask you for a different time for the interview.",
        ],
      ],
    },
    reason: {
      neutral: [
        ['This is because of {topic}.', 'What got in the way is {topic}.'],
        ['This is because {clause}.', 'The difficulty is that {clause}.'],
        [
          'What got in the way is having to {task}.',
          'Something came up at that hour, and it fell to me to {task}.',
        ],
      ],
      warm: [
        ["That's because of {topic}.", 'What got in the way was {topic}.'],
        ["That's because {clause}.", 'The trouble is that {clause}.'],
        ['What got in the way was having to {task}.', 'Something came up, and it was up to me to {task}.'],
      ],
    },
    propose: {
      formal: [
        [
          'I would be available on {proposals}.',
          'May I suggest {proposals} in its place?',
          'Would it be convenient for you to meet on {proposals} instead?',
        ],
        [
          'Would you be able to offer me another appointment?',
          'I would be grateful if you could suggest another time.',
        ],
      ],
      neutral: [
        [
          'Would {proposals} suit you instead?',
          'I could do {proposals} instead.',
          'If it fits your plans, I could do {proposals}.',
        ],
        ['Could you suggest another time?', 'Please tell me which other times would suit you.'],
      ],
      warm: [
        ['Would {proposals} work for you instead?', "I'm free on {proposals}, if that suits you."],
        [
          'Is there another time that would work for you?',
          "If you tell me what suits you, I'll fit in with it.",
        ],
      ],
    },
    'still-interested': stillInterested,
    'reschedule-close': {
      formal: [
        [
          'If a different time would suit you better, please name it, and I will do my best to be there.',
          'Thank you for considering this change; I can suggest further times if you wish.',
        ],
      ],
      neutral: [
        [
          'If another time is easier for you, please name it, and I will do my best to make it.',
          'Thank you for your understanding; I can also do other times.',
        ],
      ],
      warm: [
        [
          "If something else is easier for you, tell me, and I'll do my best to make it work.",
          "Thank you for bearing with me; I'll be as flexible as I can.",
        ],
      ],
    },
  },
};
