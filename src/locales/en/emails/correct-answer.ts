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
      ['Correction to my {role} interview', 'One answer corrected: {role}'],
      ['Correction to my interview at {company}', 'One answer corrected: interview at {company}'],
      ['Correction to my interview on {date}', 'One answer corrected: interview on {date}'],
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
      formal: [
        [
          'Thank you once again for the interview for the {role} position at {company}.',
          'I remain grateful for the time given to my interview for the {role} position at {company}.',
        ],
        [
          'Thank you once again for the interview for the {role} position.',
          'I remain grateful for the time given to my interview for the {role} position.',
        ],
        [
          'Thank you once again for the interview at {company}.',
          'I remain grateful for the time given to my interview at {company}.',
        ],
        ['Thank you once again for the interview.', 'I remain grateful for the time given to my interview.'],
      ],
      neutral: [
        [
          'Thank you again for the interview about the {role} position at {company}.',
          'I appreciated the interview about the {role} position at {company}, and I have thought about it since.',
        ],
        [
          'Thank you again for the interview about the {role} position.',
          'I appreciated the interview about the {role} position, and I have thought about it since.',
        ],
        [
          'Thank you again for the interview with {company}.',
          'I appreciated the interview at {company}, and I have thought about it since.',
        ],
        [
          'Thank you again for interviewing me.',
          'I appreciated the interview, and I have thought about it since.',
        ],
      ],
      warm: [
        [
          'Thanks again for talking to me about the {role} job at {company}.',
          "I was glad to have the interview about the {role} job at {company}, and I've thought about it since.",
        ],
        [
          'Thanks again for talking to me about the {role} job.',
          "I was glad to have the interview about the {role} job, and I've thought about it since.",
        ],
        [
          'Thanks again for talking to me about working at {company}.',
          "I was glad to have the interview at {company}, and I've thought about it since.",
        ],
        [
          'Thanks again for talking to me about the job.',
          "I was glad to have the interview, and I've thought about it since.",
        ],
      ],
    },
    'answer-reference': {
      formal: [
        [
          'One of the questions was "{question}" On reflection, my answer to it was not accurate.',
          'I would like to return to the question "{question}" and to correct what I said.',
        ],
        [
          'When I was asked about {topic}, my answer was not accurate.',
          'I would like to correct what I said about {topic}.',
        ],
        [
          'When it was mentioned that {clause}, my answer was not accurate.',
          'I would like to correct my answer on the point that {clause}.',
        ],
        [
          'When I was asked how to {task}, my answer was not accurate.',
          'I would like to correct what I said about how to {task}.',
        ],
        [
          'One of the answers I gave in the interview was not accurate.',
          'I would like to put right something that I said that day.',
        ],
      ],
      neutral: [
        [
          'One of the questions was "{question}" My answer to it was not quite right.',
          'When I heard the question "{question}" I did not give the right answer.',
        ],
        [
          'My answer about {topic} was not quite right.',
          'I would like to correct what I said about {topic}.',
        ],
        [
          'When it came up that {clause}, my answer was not quite right.',
          'I would like to correct my answer on the point that {clause}.',
        ],
        [
          'My answer on how to {task} was not quite right.',
          'I would like to correct what I said about how to {task}.',
        ],
        [
          'One of my answers in the interview was not quite right.',
          'I would like to correct something I said in the interview.',
        ],
      ],
      warm: [
        [
          'I was asked: "{question}" I didn\'t get my answer quite right.',
          'I\'ve thought again about the question "{question}" and I\'d like to change my answer.',
        ],
        [
          "I didn't get it quite right when I was asked about {topic}.",
          "I'd like to put something straight that I said about {topic}.",
        ],
        [
          "I didn't get it quite right when it came up that {clause}.",
          "I'd like to put my answer straight on the point that {clause}.",
        ],
        [
          "I didn't get it quite right when I was asked how to {task}.",
          "I'd like to put something straight that I said about how to {task}.",
        ],
        [
          "I didn't get one of my answers in the interview quite right.",
          "I'd like to put something straight that I said in the interview.",
        ],
      ],
    },
    'answer-correction': {
      formal: [
        [
          'The correct answer is as follows: {correction}.',
          'I should have said the following: {correction}.',
        ],
      ],
      neutral: [
        ['What I should have said is this: {correction}.', 'The right answer is this: {correction}.'],
      ],
      warm: [
        ["Here's what I should have said: {correction}.", 'What I ought to have said is this: {correction}.'],
      ],
    },
    'still-interested': stillInterested,
    'answer-close': {
      formal: [
        [
          'I would be glad to discuss this point further if that is of use to you.',
          'It was important to me that you have the correct information before you decide.',
        ],
      ],
      neutral: [
        [
          'If you would like to go over this point again, I am happy to do so.',
          'I wanted you to have the right picture, and I am glad to answer any question about it.',
        ],
      ],
      warm: [
        [
          "I'm happy to talk about it again if you'd like to.",
          "I'd rather tell you now than leave it as it was.",
        ],
      ],
    },
  },
};
