import type { PurposeWords } from '../../../emails/words.js';
import { answer, matterSince } from './offers.js';
import { rejectionCallback } from './shared.js';

/** English words of the mail that keeps a contact alive after an application has ended. */
export const keepInTouch: PurposeWords<'keep-in-touch'> = {
  name: 'Mail to keep in touch',
  subject: {
    formal: [
      ['Staying in contact: {role}', 'Since my interview for {role}'],
      ['Staying in contact with {company}', 'Since my interview at {company}'],
      ['Staying in contact since {date}', 'Since my interview on {date}'],
      ['Staying in contact after my interview', 'Since my interview with you'],
    ],
    neutral: [
      ['Since the {role} interview', 'Keeping in touch: {role} position'],
      ['Since the interview at {company}', 'Keeping in touch with {company}'],
      ['Since the interview on {date}', 'Keeping in touch since {date}'],
      ['Since the interview with you', 'Keeping in touch after my interview'],
    ],
    warm: [
      ['Hello again: {role} interview', 'Hello again after the {role} interview'],
      ['Hello again to the team at {company}', 'Hello again after the interview at {company}'],
      ['Hello again after {date}', 'Hello again after the interview on {date}'],
      ['Hello again after the interview', 'Hello again: staying in touch'],
    ],
  },
  sentences: {
    'touch-reference': {
      neutral: [
        [
          'You may remember me from my interview for the {role} position on {date}.',
          "We spoke about the {role} position on {date}, and I'd like to stay in touch.",
        ],
        [
          'You may remember me from my interview at {company} on {date}.',
          "We spoke at my interview with {company} on {date}, and I'd like to stay in touch.",
        ],
        [
          'You may remember me from my interview on {date}.',
          "We spoke at my interview on {date}, and I'd like to stay in touch.",
        ],
        [
          'You may remember me from my interview for the {role} position at {company}.',
          "We spoke about the {role} position at {company}, and I'd like to stay in touch.",
        ],
        [
          'You may remember me from my interview at {company}.',
          "We spoke at my interview with {company}, and I'd like to stay in touch.",
        ],
        [
          'You may remember me from my interview.',
          "We spoke at my interview, and I'd like to stay in touch.",
        ],
      ],
      warm: [
        [
          'I interviewed with you for the {role} job on {date} and wanted to say hello.',
          "We talked about the {role} job on {date}, and I'd like to stay in touch.",
        ],
        [
          'I interviewed with you at {company} on {date} and wanted to say hello.',
          "We talked at my interview with {company} on {date}, and I'd like to stay in touch.",
        ],
        [
          'I interviewed with you on {date} and wanted to say hello.',
          "We talked at my interview on {date}, and I'd like to stay in touch.",
        ],
        [
          'I interviewed with you for the {role} job at {company} and wanted to say hello.',
          "We talked about the {role} job at {company}, and I'd like to stay in touch.",
        ],
        [
          'I interviewed with you at {company} and wanted to say hello.',
          "We talked at my interview with {company}, and I'd like to stay in touch.",
        ],
        [
          'I interviewed with you not long ago and wanted to say hello.',
          "We talked at my interview, and I'd like to stay in touch.",
        ],
      ],
    },
    news: {
      neutral: [
        ['I have some news since then. {account}', '{account}'],
        ["Since then, I've been {doing}.", "I wanted to let you know that I'm {doing}."],
        ['I have some news since then: {topic}.', 'I have some news to share: {topic}.'],
        ['I have some news since then: {clause}.', 'I wanted to let you know that {clause}.'],
        ["I'm now planning to {task}.", 'My next step is to {task}.'],
        ["I'd like to ask you one thing: {question}", 'I have one question: {question}'],
      ],
      warm: [
        ["I've got some news. {account}", '{account}'],
        ["Since then, I've been {doing}.", "I've got some news: I'm {doing}."],
        ["I've got some news: {topic}.", "I've got some news to share: {topic}."],
        ['I wanted you to know that {clause}.', "I've got some news: {clause}."],
        ["I'm now planning to {task}.", 'My next step is to {task}.'],
        ["I'd like to ask you something: {question}", "I've got one question for you: {question}"],
      ],
    },
    matter: matterSince,
    answer,
    'rejection-callback': rejectionCallback,
    'touch-interest': {
      neutral: [
        [
          "I'd still like to work at {company}, and I'd be interested if a position opens up.",
          "I'm still interested in {company} and would be glad to hear about new openings.",
        ],
        [
          "I'd still like to work with you, and I'd be interested if a position opens up.",
          "I'm still interested and would be glad to hear about new openings.",
        ],
      ],
      warm: [
        [
          "I'd still like to work at {company}, so please keep me in mind if something opens up.",
          "If something opens up at {company}, I'd love to hear about it.",
        ],
        [
          "I'd still like to work with you, so please keep me in mind if something opens up.",
          "If something opens up, I'd love to hear about it.",
        ],
      ],
    },
    'touch-close': {
      neutral: [
        ["No need to reply, but I'm always glad to hear from you.", 'I hope you and the team are well.'],
      ],
      warm: [
        [
          "No need to write back, but I'd always be glad to hear from you.",
          'I hope you and the team are all doing well.',
        ],
      ],
    },
  },
};
