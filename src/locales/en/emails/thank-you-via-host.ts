import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** English words of the thank-you note to the person who arranged the interview, to be passed on to the interviewers. */
export const thankYouViaHost: PurposeWords<'thank-you-via-host'> = {
  name: 'Thank-you note through the person who arranged the interview',
  subject: {
    formal: [
      ['Thank you to the {role} interviewers', 'My thanks to all: {role} interview'],
      ['Thank you to the interviewers at {company}', 'My thanks to everyone at {company}'],
      ['Thank you to the interviewers', 'My thanks to the interviewers'],
    ],
    neutral: [
      ['Thanks to pass on: {role} interview', 'For the {role} interviewers: thanks'],
      ['Thanks to pass on: interview at {company}', 'For the interviewers at {company}: thanks'],
      ['Thanks to pass on to the interviewers', 'For the interviewers: thanks'],
    ],
    warm: [
      ['A thank you to pass on: {role}', 'Thank you all: {role} interview'],
      ['A thank you to pass on at {company}', 'Thank you all for the interview at {company}'],
      ['A thank you to pass on', 'Thank you all for the interview'],
    ],
  },
  sentences: {
    'thanks-host': {
      neutral: [
        [
          'Thank you for setting up the interview for the {role} position at {company}.',
          'I appreciate your work in setting up my interview for the {role} position at {company}.',
        ],
        [
          'Thank you for setting up the interview at {company}.',
          'I appreciate your work in setting up my interview at {company}.',
        ],
        ['Thank you for setting up the interview.', 'I appreciate your work in setting up my interview.'],
      ],
      warm: [
        [
          'Thank you so much for setting everything up for the {role} interview at {company}.',
          'I really appreciate everything you did to set up the {role} interview at {company}.',
        ],
        [
          'Thank you so much for setting everything up for the interview at {company}.',
          'I really appreciate everything you did to set up the interview at {company}.',
        ],
        [
          'Thank you so much for setting everything up for the interview.',
          'I really appreciate everything you did to set up the interview.',
        ],
      ],
    },
    'pass-on': {
      neutral: [
        [
          'Could you please pass my thanks on to {interviewers}?',
          'Would you please thank {interviewers} for me?',
        ],
        [
          'Could you please pass my thanks on to everyone who took part?',
          'Would you please thank the people who interviewed me?',
        ],
      ],
      warm: [
        [
          'Please tell {interviewers} that I said thank you.',
          'Could you pass my thanks along to {interviewers}?',
        ],
        [
          'Please tell everyone who took part that I said thank you.',
          'Could you pass my thanks along to the people who interviewed me?',
        ],
      ],
    },
    'host-callback': {
      neutral: [
        [
          "I've thought more about the question about {asked} since then.",
          'I appreciated the question about {asked}.',
        ],
        [
          'I especially appreciated the chance to talk about {topic}.',
          'Our conversation about {topic} was especially helpful.',
        ],
        ['I made a note that {clause}.', 'One thing I remember well is that {clause}.'],
        [
          'I appreciated the question "{question}"',
          'I\'ve thought more about one question since then: "{question}"',
        ],
        [
          'I made a note of one thing in particular: {either}.',
          'One thing was especially useful to know: {either}.',
        ],
      ],
      warm: [
        [
          "I'm still thinking about the question about {asked}.",
          'I really liked the question about {asked}.',
        ],
        ["I'm still thinking about {topic}.", 'I really appreciated talking about {topic}.'],
        ['I made a note that {clause}.', 'One thing I remember well is that {clause}.'],
        ['I\'m still thinking about the question "{question}"', 'I really liked the question "{question}"'],
        [
          'I made a note of one thing in particular: {either}.',
          'One thing was really useful to know: {either}.',
        ],
      ],
    },
    matter: {
      neutral: [
        ['I understand that the team wants to {task}.', 'I learned that the team wants to {task}.'],
        [
          'I understand that the team has to deal with {state}.',
          'I learned that the team has to deal with {state}.',
        ],
        ['One thing that came up was {topic}.', "I've been thinking about {topic}."],
        ['One question that came up was "{question}"', 'I\'ve been thinking about the question "{question}"'],
        ['I understand that {clause}.', 'I learned that {clause}.'],
      ],
    },
    challenge: {
      neutral: [
        ['I would welcome the chance to help the team {task}.', 'I would be glad to help the team {task}.'],
        [
          'I would welcome the chance to help the team with {doing}.',
          'I would be glad to help the team with {doing}.',
        ],
        [
          'I understand that the team is dealing with {state}, and I would like to help.',
          'I know that the team is dealing with {state}, and I would be glad to help.',
        ],
        [
          'I would be glad to help the team with {topic}.',
          'I understand that the team is dealing with {topic}, and I would like to help.',
        ],
        [
          'I would be glad to help the team with the question "{question}"',
          'There is a question I would like to work on with the team: "{question}"',
        ],
        [
          'I understand that {clause}, and I would be glad to help the team with that.',
          'I know that {clause}, and I would like to help.',
        ],
        [
          'I would be glad to help with one thing in particular: {either}.',
          'One thing I would like to help with is this: {either}.',
        ],
        [
          'I would be glad to help the team with the challenges ahead.',
          'I would welcome the chance to do this work with the team.',
        ],
      ],
      warm: [
        ["I'd love to help the team {task}.", "I'd be happy to help the team {task}."],
        ["I'd be happy to help the team with {doing}.", "I'd love to help the team with {doing}."],
        [
          "I know the team is dealing with {state}, and I'd like to help.",
          "I understand that the team is dealing with {state}, and I'd love to help.",
        ],
        [
          "I'd love to help the team with {topic}.",
          "I know the team is dealing with {topic}, and I'd like to help.",
        ],
        [
          'I\'d love to help the team with the question "{question}"',
          'There\'s a question I\'d like to work on with all of them: "{question}"',
        ],
        [
          "I understand that {clause}, and I'd love to help the team with that.",
          "I know that {clause}, and I'd like to help.",
        ],
        [
          "I'd be happy to help with one thing in particular: {either}.",
          "One thing I'd like to help with is this: {either}.",
        ],
        [
          "I'd love to help the team with the challenges ahead.",
          "I'd really like to do this work with the team.",
        ],
      ],
    },
    answer: thankYou.sentences.answer,
    highlight: thankYou.sentences.highlight,
    promise: thankYou.sentences.promise,
    'user-bring': {
      neutral: [
        [
          "I'd be glad to bring that experience to the team at {company}.",
          'I would welcome the chance to use that experience with the team at {company}.',
        ],
        [
          "I'd be glad to bring that experience to the team.",
          'I would welcome the chance to use that experience with the team.',
        ],
      ],
    },
    decision: {
      neutral: [
        [
          'I understand that a decision is planned by {expectedBy}, and I look forward to hearing from you.',
          'I look forward to hearing from you by {expectedBy}.',
        ],
      ],
    },
    'second-callback': {
      neutral: [
        ['The question about {asked} also gave me something to think about.'],
        ['It was also good to talk about {topic}.', 'I was also glad to talk about {topic}.'],
        ['It also helps to know that {clause}.', 'I also remember well that {clause}.'],
        ['I also liked the question "{question}"'],
      ],
    },
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': {
      neutral: [
        [
          "I'm very interested in the position, and I'd be glad to get to know the people and the culture at {company}.",
          'I remain very interested in the position and would like to learn more about the culture at {company}.',
        ],
        [
          "I'm very interested in the position, and I'd be glad to get to know the people and the culture.",
          'I remain very interested in the position and would like to learn more about the culture there.',
        ],
      ],
    },
    'user-wish': {
      neutral: [
        [
          "I'd be glad to help the team with that at {company}.",
          "I'd like to work on that with the team at {company}.",
        ],
        ["I'd be glad to help the team with that.", "I'd like to work on that with the team."],
      ],
    },
    'user-interest': {
      neutral: [
        [
          "I'm very interested in the position and in working with this team.",
          "I'm very interested in this work and would like to do it with this team.",
        ],
      ],
      warm: [
        [
          "I'm really interested in this job, and I'd like to work with this team.",
          "I'd be happy to work with all of them, and I'm really interested in the job.",
        ],
      ],
    },
    'host-close': {
      neutral: [
        [
          'If you or the interviewers need anything else, please let me know.',
          "I'm happy to answer any other questions that come up.",
        ],
      ],
      warm: [
        [
          "If you or any of them need something else from me, I'm happy to send it.",
          "I'm happy to talk again if anyone has more questions.",
        ],
      ],
    },
  },
};
