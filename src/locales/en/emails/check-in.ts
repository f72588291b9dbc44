import type { PurposeWords } from '../../../emails/words.js';
import { answer, matterSince } from './offers.js';
import { stillInterested } from './shared.js';

/**
 * English words of the mail that asks how a decision stands. A note that is a question is left out of it: the mail asks
 * one question only.
 */
export const checkIn: PurposeWords<'check-in'> = {
  name: 'Question about the decision',
  subject: {
    formal: [
      ['Inquiry: decision on {role}', 'Status of the {role} selection'],
      ['Inquiry: decision at {company}', 'Status of my application to {company}'],
      ['Inquiry: my interview on {date}', 'Status after the interview on {date}'],
      ['Inquiry about my application', 'Status of my application'],
    ],
    neutral: [
      ['Checking in on the {role} position', '{role} position: where things stand'],
      ['Checking in on my application to {company}', 'My application to {company}: where things stand'],
      ['Checking in after the interview on {date}', 'Interview on {date}: where things stand'],
      ['Checking in on my application', 'My application: where things stand'],
    ],
    warm: [
      ['Any news on the {role} job?', '{role} job: any news?'],
      ['Any news on the job at {company}?', '{company}: any news on the job?'],
      ['Any news since my interview on {date}?', 'Interview on {date}: any news?'],
      ['Any news on the decision?', 'My interview: any news?'],
    ],
  },
  sentences: {
    'check-in-reference': {
      neutral: [
        [
          'Thank you again for talking with me about the {role} position on {date}.',
          'Thank you again for the {role} interview on {date}.',
        ],
        [
          'Thank you again for the interview at {company} on {date}.',
          'I interviewed at {company} on {date}.',
        ],
        ['Thank you again for the interview on {date}.', 'I interviewed with you on {date}.'],
        [
          'Thank you again for the {role} interview at {company}.',
          'I recently interviewed for the {role} position at {company}.',
        ],
        ['Thank you again for the interview at {company}.', 'I recently interviewed at {company}.'],
        ['Thank you again for the interview.', 'I recently interviewed with you.'],
      ],
      warm: [
        [
          'Thanks again for talking with me about the {role} job on {date}.',
          'It was good to talk with you about the {role} job on {date}.',
        ],
        [
          'Thanks again for the interview at {company} on {date}.',
          'It was good to interview for a job at {company} on {date}.',
        ],
        ['Thanks again for the interview on {date}.', 'It was good to interview with you on {date}.'],
        [
          'Thanks again for the {role} interview at {company}.',
          'It was good to interview for the {role} job at {company}.',
        ],
        ['Thanks again for the interview at {company}.', 'It was good to interview for a job at {company}.'],
        ['Thanks again for the interview.', 'It was good to interview with you.'],
      ],
    },
    'check-in-callback': {
      neutral: [
        ['I appreciated the question about {asked}.', 'Thank you again for the question about {asked}.'],
        ['I appreciated our conversation about {topic}.', 'It was good to talk about {topic}.'],
      ],
      warm: [
        ['I liked the question about {asked}.', 'Thanks again for the question about {asked}.'],
        ['I really appreciated talking about {topic}.', 'It was good to talk about {topic}.'],
      ],
    },
    'still-interested': stillInterested,
    matter: matterSince,
    answer,
    'check-in-ask': {
      formal: [
        [
          'I understood that a decision was planned for {decisionBy}. May I ask whether one has been made?',
          'I understood that a decision was planned for {decisionBy}. Could you tell me where things stand?',
        ],
        ['May I ask where the decision stands?', 'Could you tell me when you expect to make a decision?'],
      ],
      neutral: [
        [
          'As I remember it, you hoped to decide by {decisionBy}, so I wanted to check in. Could you tell me where things stand?',
          'As I remember it, you hoped to decide by {decisionBy}. Do you have an update you can share?',
        ],
        [
          'Could you tell me where things stand?',
          'Do you have a sense of when you expect to decide?',
          'Do you have an update on the timing that you can share?',
        ],
      ],
      warm: [
        [
          'As I remember it, you hoped to decide by {decisionBy}, so I wanted to check in. Is there any news you can share?',
          'I know you were hoping to decide by {decisionBy}. How are things looking?',
        ],
        ['How are things going with the decision?', "Do you know yet when you'll decide?"],
      ],
    },
    'check-in-offer': {
      neutral: [
        [
          "I'm happy to send anything else that would help.",
          "If there's anything else you need from me in the meantime, please let me know.",
          "I'd be glad to share more about my work if that would help.",
        ],
      ],
      warm: [
        [
          "I'm happy to send anything else that would help.",
          "If there's anything else you need from me, just let me know.",
        ],
      ],
    },
  },
};
