import type { PurposeWords } from '../../../emails/words.js';
import { lookAhead } from './shared.js';

/** English words of the mail that asks for another time, before an interview or after one was missed. */
export const reschedule: PurposeWords<'reschedule'> = {
  name: 'Request for another time',
  subject: {
    formal: [
      ['Apologies: {role} interview on {missedDate}', '{role} interview on {missedDate}: my apologies'],
      ['Apologies: my interview on {missedDate}', 'My interview on {missedDate}: my apologies'],
      ['Another time for my {role} interview', 'Request to move my {role} interview'],
      ['Another time for my interview at {company}', 'Request to move my interview at {company}'],
      ['Another time for my interview', 'Request to move my interview'],
    ],
    neutral: [
      ['Apologies: {role} interview on {missedDate}', '{role} interview on {missedDate}: my apologies'],
      ['Apologies: my interview on {missedDate}', 'My interview on {missedDate}: my apologies'],
      ['Could we move my {role} interview?', 'Asking for another time: {role}'],
      ['Could we move my interview at {company}?', 'Asking for another time: {company} interview'],
      ['Could we move my interview?', 'Asking for another interview time'],
    ],
    warm: [
      ['Sorry about the {role} interview on {missedDate}', '{role} interview on {missedDate}: so sorry'],
      ['Sorry about my interview on {missedDate}', 'My interview on {missedDate}: so sorry'],
      ['A different time for the {role} interview', 'Could we find another time: {role} interview'],
      ['A different time for my interview at {company}', 'Could we find another time: {company}'],
      ['A different time for my interview', 'Could we find another time for my interview?'],
    ],
  },
  sentences: {
    regret: {
      formal: [
        [
          'I am sorry that I was unable to attend the interview for the {role} position on {missedDate}.',
          'Please accept my apology for missing the interview for the {role} position on {missedDate}.',
        ],
        [
          'I am sorry that I was unable to attend the interview on {missedDate}.',
          'Please accept my apology for missing the interview on {missedDate}.',
        ],
        [
          'I am sorry, but I am unable to attend the interview for the {role} position on {date}.',
          'Unfortunately, I need to ask whether we could reschedule the {role} interview on {date}.',
        ],
        [
          'I am sorry, but I am unable to attend the interview on {date}.',
          'Unfortunately, I need to ask whether we could reschedule the interview on {date}.',
        ],
        [
          'I am sorry, but I am unable to attend the interview for the {role} position at the time arranged.',
          'Unfortunately, I need to ask whether we could reschedule the {role} interview.',
        ],
        [
          'I am sorry, but I am unable to attend the interview at the time arranged.',
          'Unfortunately, I need to ask whether we could reschedule the interview.',
        ],
      ],
      neutral: [
        [
          "I'm sorry that I missed the interview for the {role} position on {missedDate}.",
          "I'm very sorry for missing the {role} interview on {missedDate}. I know you had set the time aside.",
        ],
        [
          "I'm sorry that I missed the interview on {missedDate}.",
          "I'm very sorry for missing the interview on {missedDate}. I know you had set the time aside.",
        ],
        [
          "I'm sorry, but I can't make the interview for the {role} position on {date}.",
          "I'm sorry, but I need to reschedule the {role} interview on {date}.",
        ],
        [
          "I'm sorry, but I can't make the interview on {date}.",
          "I'm sorry, but I need to reschedule the interview on {date}.",
        ],
        [
          "I'm sorry, but I can't make the time planned for the {role} interview.",
          "I'm sorry, but I need to reschedule the {role} interview.",
        ],
        [
          "I'm sorry, but I can't make the time planned for the interview.",
          "I'm sorry, but I need to reschedule the interview.",
        ],
      ],
      warm: [
        [
          "I'm sorry I missed the interview for the {role} job on {missedDate}.",
          "I didn't make it to the {role} interview on {missedDate}, and I'm sorry. I know you had set the time aside.",
        ],
        [
          "I'm sorry I missed the interview on {missedDate}.",
          "I didn't make it to the interview on {missedDate}, and I'm sorry. I know you had set the time aside.",
        ],
        [
          "I'm sorry, but I can't make the {role} interview on {date}.",
          "I'm sorry, but could we move the {role} interview on {date}?",
        ],
        [
          "I'm sorry, but I can't make the interview on {date}.",
          "I'm sorry, but could we move the interview on {date}?",
        ],
        [
          "I'm sorry, but I can't make the time we had for the {role} interview.",
          "I'm sorry, but could we move the {role} interview?",
        ],
        [
          "I'm sorry, but I can't make the time we had for the interview.",
          "I'm sorry, but could we move the interview?",
        ],
      ],
    },
    reason: {
      neutral: [
        ['It is because of {topic}.', 'The reason is {topic}.'],
        ['{account}'],
        ['{clause}.'],
        ['I have to {task}.', 'Something came up, and I have to {task}.'],
      ],
      warm: [
        ["It's because of {topic}.", 'The reason is {topic}.'],
        ['{account}'],
        ['{clause}.'],
        ['I have to {task}.', 'Something came up, and I have to {task}.'],
      ],
    },
    propose: {
      formal: [
        [
          'I would be available on {proposals}.',
          'May I suggest {proposals} instead?',
          'Would it be convenient to meet on {proposals} instead?',
        ],
        [
          'Would it be possible to find another time?',
          'I would be grateful if you could suggest another time.',
        ],
      ],
      neutral: [
        [
          'Would {proposals} work for you instead?',
          'Could we move it to {proposals}?',
          "I'm available on {proposals}, if that works for you.",
        ],
        ['Could you suggest another time?', 'What other times would work for you?'],
      ],
      warm: [
        ['Would {proposals} work for you instead?', "I'm free on {proposals}, if that works for you."],
        ['Is there another time that would work for you?', 'What other times would work for you?'],
      ],
    },
    'look-ahead': lookAhead,
    'still-interested': {
      neutral: [
        [
          "I'm still very interested in the position and look forward to talking with you.",
          'I remain very interested in the position and would be glad to talk with you soon.',
        ],
      ],
    },
    'reschedule-close': {
      neutral: [
        [
          "If another time is better for you, please let me know, and I'll do my best to make it work.",
          'I can do other times as well. Thank you for your understanding.',
        ],
      ],
      warm: [
        [
          'If another time is better for you, just let me know.',
          "Thank you for understanding. I'll be as flexible as I can.",
        ],
      ],
    },
  },
};
