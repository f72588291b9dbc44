import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

/** English words of the mail that puts an answer from an interview right. */
export const correctAnswer: PurposeWords<'correct-answer'> = {
  name: 'Correction of an answer',
  subject: {
    formal: [
      ['Correction: {role} interview', 'A corrected answer: {role}'],
      ['Correction: interview at {company}', 'A corrected answer: interview at {company}'],
      ['Correction: interview on {date}', 'A corrected answer: interview on {date}'],
      ['Correction of an interview answer', 'A corrected answer from my interview'],
    ],
    neutral: [
      ['One answer to correct: {role} interview', 'One answer corrected: {role}'],
      ['One answer to correct: interview at {company}', 'One answer corrected: interview at {company}'],
      ['One answer to correct: interview on {date}', 'One answer corrected: interview on {date}'],
      ['Correction to one of my answers', 'One interview answer corrected'],
    ],
    warm: [
      ['A better answer: {role} interview', 'Putting one answer right: {role}'],
      ['A better answer: interview at {company}', 'Putting one answer right: {company} interview'],
      ['A better answer: interview on {date}', 'Putting one answer right: {date}'],
      ['A better answer to one question', 'Putting one of my answers right'],
    ],
  },
  sentences: {
    'thanks-short': {
      neutral: [
        [
          'Thank you for the interview {lately}.',
          'Thank you for talking with me {lately} about the {role} position.',
        ],
        [
          'Thank you again for the interview for the {role} position.',
          'I appreciated the chance to interview for the {role} position.',
        ],
        [
          'Thank you again for the interview with {company}.',
          'I appreciated the chance to interview at {company}.',
        ],
        ['Thank you again for interviewing me.', 'I appreciated the chance to interview with you.'],
      ],
      warm: [
        [
          'Thanks again for talking with me {lately} about the {role} job.',
          'Thanks again for the interview {lately}.',
        ],
        [
          'Thanks again for talking with me about the {role} job.',
          'Thanks again for interviewing me for the {role} job.',
        ],
        [
          'Thanks again for talking with me about working at {company}.',
          'Thanks again for interviewing me at {company}.',
        ],
        ['Thanks again for talking with me about the job.', 'Thanks again for interviewing me.'],
      ],
    },
    'answer-reference': {
      neutral: [
        [
          'One of the questions was "{question}" My answer to it was not quite right.',
          'I\'d like to correct my answer to the question "{question}"',
        ],
        ["I'd like to correct my answer about {asked}.", 'My answer about {asked} was not right.'],
        [
          'I got one answer wrong and would like to put it right: {topic}.',
          "I'd like to correct one of my answers: {topic}.",
        ],
        [
          'When we talked about the fact that {clause}, my answer was not quite right.',
          "I'd like to correct my answer about one point, namely that {clause}.",
        ],
        [
          'My answer on how to {task} was not quite right.',
          "I'd like to correct what I said about how to {task}.",
        ],
        [
          'One of my answers in the interview was not quite right.',
          "I'd like to correct something I said in the interview.",
        ],
      ],
      warm: [
        [
          'I was asked: "{question}" I didn\'t get my answer quite right.',
          'I\'d like to correct my answer to the question "{question}"',
        ],
        ["I'd like to put my answer about {asked} right.", "My answer about {asked} wasn't right."],
        [
          'I got one answer wrong and would like to put it right: {topic}.',
          "There's one answer I'd like to put right: {topic}.",
        ],
        [
          "I didn't get it quite right when it came up that {clause}.",
          "I'd like to correct my answer about the fact that {clause}.",
        ],
        [
          "I didn't get it quite right when I was asked how to {task}.",
          "I'd like to correct something I said about how to {task}.",
        ],
        [
          "I didn't get one of my answers in the interview quite right.",
          "I'd like to correct something I said in the interview.",
        ],
      ],
    },
    'answer-correction': {
      neutral: [
        ['{retold}.'],
        ['Here is what I should have said: {correction}.', 'The right answer is this: {correction}.'],
      ],
      warm: [
        ['{retold}.'],
        ["Here's what I should have said: {correction}.", 'The right answer is this: {correction}.'],
      ],
    },
    'still-interested': stillInterested,
    'answer-close': {
      formal: [
        [
          'Please let me know if you would like to discuss this further.',
          'If you have any questions about it, please let me know.',
        ],
      ],
      neutral: [
        ["I'm happy to go over this if you'd like.", "I'm happy to answer any questions about that answer."],
      ],
      warm: [
        [
          "I'm happy to talk about that answer again if you'd like to.",
          "If you'd like to go over it again, just let me know.",
        ],
      ],
    },
  },
};
