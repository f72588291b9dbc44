import type { PurposeWords } from '../../../emails/words.js';

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
      ['Hello again: {role} position', 'After the {role} interview'],
      ['Hello again to the team at {company}', 'After the interview at {company}'],
      ['Hello again after {date}', 'After the interview on {date}'],
      ['Hello again after the interview', 'After the interview: staying in touch'],
    ],
  },
  sentences: {
    'touch-reference': {
      formal: [
        [
          'You may recall my interview for the {role} position at {company} on {date}.',
          'I had an interview for the {role} position at {company} on {date}, and I would like to remain in contact.',
        ],
        [
          'You may recall my interview for the {role} position on {date}.',
          'I had an interview for the {role} position on {date}, and I would like to remain in contact.',
        ],
        [
          'You may recall my interview at {company} on {date}.',
          'I had an interview at {company} on {date}, and I would like to remain in contact.',
        ],
        [
          'You may recall my interview on {date}.',
          'I had an interview with you on {date}, and I would like to remain in contact.',
        ],
        [
          'You may recall my interview for the {role} position at {company}.',
          'I had an interview for the {role} position at {company} and would like to remain in contact.',
        ],
        [
          'You may recall my interview for the {role} position.',
          'I had an interview for the {role} position and would like to remain in contact.',
        ],
        [
          'You may recall my interview at {company}.',
          'I had an interview at {company} and would like to remain in contact.',
        ],
        ['You may recall my interview.', 'I had an interview with you and would like to remain in contact.'],
      ],
      neutral: [
        [
          'You may remember me from the interview for the {role} position at {company} on {date}.',
          'We were in contact about the {role} position at {company}, for which I interviewed on {date}.',
        ],
        [
          'You may remember me from the interview for the {role} position on {date}.',
          'We were in contact about the {role} position, for which I interviewed on {date}.',
        ],
        [
          'You may remember me from the interview at {company} on {date}.',
          'We were in contact about a position at {company}, for which I interviewed on {date}.',
        ],
        [
          'You may remember me from the interview on {date}.',
          'We were in contact about a position, for which I interviewed on {date}.',
        ],
        [
          'You may remember me from the interview for the {role} position at {company}.',
          'We were in contact when I interviewed for the {role} position at {company}.',
        ],
        [
          'You may remember me from the interview for the {role} position.',
          'We were in contact when I interviewed for the {role} position.',
        ],
        [
          'You may remember me from the interview at {company}.',
          'We were in contact when I interviewed for a position at {company}.',
        ],
        ['You may remember me from the interview.', 'We were in contact when I interviewed with you.'],
      ],
      warm: [
        [
          'You might remember me: I interviewed for the {role} job at {company} on {date}.',
          'We were in touch about the {role} job at {company}, and I interviewed for it on {date}.',
        ],
        [
          'You might remember me: I interviewed for the {role} job on {date}.',
          'We were in touch about the {role} job, and I interviewed for it on {date}.',
        ],
        [
          'You might remember me: I interviewed at {company} on {date}.',
          'We were in touch about a job at {company}, and I interviewed for it on {date}.',
        ],
        [
          'You might remember me: I interviewed with you on {date}.',
          'We were in touch about a job, and I interviewed for it on {date}.',
        ],
        [
          'You might remember me: I interviewed for the {role} job at {company}.',
          'We were in touch about the {role} job at {company}, and I interviewed for it.',
        ],
        [
          'You might remember me: I interviewed for the {role} job.',
          'We were in touch about the {role} job, and I interviewed for it.',
        ],
        [
          'You might remember me: I interviewed at {company}.',
          'We were in touch about a job at {company}, and I interviewed for it.',
        ],
        ['You might remember me: I interviewed with you.', 'We were in touch when I interviewed with you.'],
      ],
    },
    news: {
      formal: [
        [
          'I would like to tell you that I am {doing}.',
          'There has been one change since then: I am {doing}.',
        ],
        [
          'I have one piece of news, which is {topic}.',
          'Since then there is something new to report: {topic}.',
        ],
        ['I would like to tell you that {clause}.', 'I have one piece of news since then: {clause}.'],
        ['My next step is to {task}.', 'I am now planning to {task}.'],
        ['There is one thing I would like to ask: {question}', 'One question has come up: {question}'],
      ],
      neutral: [
        ['My news since then is that I am {doing}.', 'What has changed for me is that I am {doing}.'],
        ['My news since then is {topic}.', 'What is new on my side is {topic}.'],
        ['My news since then is that {clause}.', 'I wanted to let you know that {clause}.'],
        ['The next thing I am going to do is {task}.', 'My plan for the time ahead is to {task}.'],
        ['There is something I would like to ask you: {question}', 'I have one question: {question}'],
      ],
      warm: [
        ["What's new is that I'm {doing}.", "I've got some news: I'm {doing}."],
        ["What's new with me is {topic}.", "I've got some news to share: {topic}."],
        ["What's new is that {clause}.", "I've got some news I'd like you to hear: {clause}."],
        ["What I'm going to do next is {task}.", 'The plan on my side is to {task}.'],
        ["There's something I'd like to ask you: {question}", "I've got one question for you: {question}"],
      ],
    },
    'touch-interest': {
      formal: [
        [
          'I continue to be interested in working at {company} and would be pleased to hear of suitable positions.',
          'If a suitable position becomes available at {company}, I would very much like to apply.',
        ],
        [
          'I continue to be interested in working with you and would be pleased to hear of suitable positions.',
          'If a suitable position becomes available, I would very much like to apply.',
        ],
      ],
      neutral: [
        [
          'I would still like to work at {company}, and I would be interested if a suitable position came up.',
          'I am still interested in {company} and would be glad to hear about new openings.',
        ],
        [
          'I would still like to work with you, and I would be interested if a suitable position came up.',
          'I am still interested and would be glad to hear about new openings.',
        ],
      ],
      warm: [
        [
          "I'd still like to work at {company}, so I'd be happy to hear if something suitable comes up.",
          "If {company} is looking for someone like me again, I'd be interested.",
        ],
        [
          "I'd still like to work with you, so I'd be happy to hear if something suitable comes up.",
          "If you're looking for someone like me again, I'd be interested.",
        ],
      ],
    },
    'touch-close': {
      formal: [
        [
          'There is no need to reply, although I would always be glad to hear from you.',
          'I hope that all is well with you and your colleagues.',
        ],
      ],
      neutral: [
        [
          'There is no need to answer this, but I am always glad to hear from you.',
          'I hope that you and the team are well.',
        ],
      ],
      warm: [
        ['No need to write back; I just wanted to say hello.', 'I hope you and the team are all doing well.'],
      ],
    },
  },
};
