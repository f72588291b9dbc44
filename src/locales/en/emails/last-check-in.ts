import type { PurposeWords } from '../../../emails/words.js';
import { answer, matterSince } from './offers.js';

/** English words of the last mail that asks how a decision stands: it makes a no easy and leaves the door open. */
export const lastCheckIn: PurposeWords<'last-check-in'> = {
  name: 'Last question about the decision',
  subject: {
    formal: [
      ['Final inquiry: {role} position', 'Once more: the {role} position'],
      ['Final inquiry: position at {company}', 'Once more: my application to {company}'],
      ['Final inquiry: interview on {date}', 'Once more: my interview on {date}'],
      ['Final inquiry about my application', 'Once more: my application'],
    ],
    neutral: [
      ['Last question: {role} position', 'My {role} interview: last question'],
      ['Last question: position at {company}', 'My interview at {company}: last question'],
      ['Last question: interview on {date}', 'My interview on {date}: last question'],
      ['Last question on my application', 'My interview: last question'],
    ],
    warm: [
      ['Last one from me: {role} job', 'Asking one more time: {role} job'],
      ['Last one from me: the job at {company}', 'Asking one more time: the job at {company}'],
      ['Last one from me: interview on {date}', 'Asking one more time: interview on {date}'],
      ['Last one from me about the job', 'Asking one more time about the job'],
    ],
  },
  sentences: {
    'check-in-reference': {
      neutral: [
        [
          'I interviewed for the {role} position on {date}, and I understood a decision was due by {decisionBy}.',
          'We spoke about the {role} position on {date}, and I understood you were planning to decide by {decisionBy}.',
        ],
        [
          "I'm writing one last time about the {role} position, which I interviewed for on {date}.",
          'I interviewed for the {role} position on {date}, and I wanted to check one last time.',
        ],
        [
          "I'm writing one last time about the position at {company}, which I interviewed for on {date}.",
          'I interviewed at {company} on {date}, and I wanted to check one last time.',
        ],
        [
          "I'm writing one last time about the position I interviewed for on {date}.",
          'I interviewed with you on {date}, and I wanted to check one last time.',
        ],
        [
          "I'm writing one last time about my interview for the {role} position at {company}.",
          'I wanted to ask one last time about the {role} position at {company}.',
        ],
        [
          "I'm writing one last time about my interview at {company}.",
          'I wanted to ask one last time about the position at {company}.',
        ],
        [
          "I'm writing one last time about the position I interviewed for.",
          'I wanted to ask one last time about my interview.',
        ],
      ],
      warm: [
        [
          'I interviewed for the {role} job on {date}, and I understood the decision was due by {decisionBy}.',
          'We talked about the {role} job on {date}, and I understood you were planning to decide by {decisionBy}.',
        ],
        [
          "I'd like to ask one more time about the {role} job, which I interviewed for on {date}.",
          'I interviewed for the {role} job on {date}, and I wanted to check one last time.',
        ],
        [
          "I'd like to ask one more time about the job at {company}, which I interviewed for on {date}.",
          'I interviewed at {company} on {date}, and I wanted to check one last time.',
        ],
        [
          "I'd like to ask one more time about the job I interviewed for on {date}.",
          'I interviewed on {date}, and I wanted to check one last time.',
        ],
        [
          "I'd like to ask one more time about the {role} job I interviewed for at {company}.",
          'I wanted to ask one last time about the {role} job at {company}.',
        ],
        [
          "I'd like to ask one more time about the {role} job I interviewed for.",
          'I wanted to ask one last time about the {role} job.',
        ],
        [
          "I'd like to ask one more time about the job I interviewed for at {company}.",
          'I wanted to ask one last time about the job at {company}.',
        ],
        [
          "I'd like to ask one more time about the job I interviewed for.",
          'I wanted to ask one last time about the job.',
        ],
      ],
    },
    'still-interested': {
      neutral: [
        [
          "I'm still very interested, and I understand that plans change.",
          "I'd still be glad to join you, and I know that these things take time.",
        ],
      ],
      warm: [
        [
          "I'm still very interested, and I know plans change.",
          "I'd still love to join you, and I know these things take time.",
        ],
      ],
    },
    matter: matterSince,
    answer,
    'last-ask': {
      neutral: [
        [
          "Could you let me know whether I'm still being considered, and whether there's anything else you need from me?",
          'Has a decision been made, or is there anything else you need from me?',
        ],
      ],
      warm: [
        [
          "Could you tell me if I'm still in the running, and if there's anything else you need from me?",
          'Have you made a decision yet, or is there anything else you need from me?',
        ],
      ],
    },
    'last-close': {
      neutral: [
        [
          "If you've chosen someone else, I understand, and I'd still be glad to hear about other openings at {company}.",
          "A short reply either way would be helpful. If it's a no, I'd be happy to apply to {company} again.",
        ],
        [
          "If you've chosen someone else, I understand, and I'd still be glad to hear about other openings.",
          "A short reply either way would be helpful. If it's a no, I'd be happy to apply again.",
        ],
      ],
      warm: [
        [
          "If you've gone with someone else, no hard feelings, and I'd be happy to hear about other jobs at {company}.",
          "A short reply either way would help. If it's a no, I'd be glad to try again at {company} some other time.",
        ],
        [
          "If you've gone with someone else, no hard feelings, and I'd be happy to hear about other jobs.",
          "A short reply either way would help. If it's a no, I'd be glad to try again some other time.",
        ],
      ],
    },
  },
};
