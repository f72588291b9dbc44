import type { PurposeWords } from '../../../emails/words.js';

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
      formal: [
        [
          'I would like to return once more to the {role} position at {company}, for which I interviewed on {date}.',
          'My interview for the {role} position at {company} took place on {date}, and I have one last question about it.',
        ],
        [
          'I would like to return once more to the {role} position, for which I interviewed on {date}.',
          'My interview for the {role} position took place on {date}, and I have one last question about it.',
        ],
        [
          'I would like to return once more to the position at {company}, for which I interviewed on {date}.',
          'My interview at {company} took place on {date}, and I have one last question about it.',
        ],
        [
          'I would like to return once more to the position for which I interviewed on {date}.',
          'My interview took place on {date}, and I have one last question about it.',
        ],
        [
          'I would like to return once more to my interview for the {role} position at {company}.',
          'I have one last question about the {role} position at {company}.',
        ],
        [
          'I would like to return once more to my interview for the {role} position.',
          'I have one last question about the {role} position.',
        ],
        [
          'I would like to return once more to my interview at {company}.',
          'I have one last question about the position at {company}.',
        ],
        [
          'I would like to return once more to my interview.',
          'I have one last question about the position for which I interviewed.',
        ],
      ],
      neutral: [
        [
          'I would like to ask once more about the {role} position at {company}, for which I interviewed on {date}.',
          'This is my last question about the {role} position at {company} and the interview on {date}.',
        ],
        [
          'I would like to ask once more about the {role} position, for which I interviewed on {date}.',
          'This is my last question about the {role} position and the interview on {date}.',
        ],
        [
          'I would like to ask once more about the position at {company}, for which I interviewed on {date}.',
          'This is my last question about the interview at {company} on {date}.',
        ],
        [
          'I would like to ask once more about the position for which I interviewed on {date}.',
          'This is my last question about the interview on {date}.',
        ],
        [
          'I would like to ask once more about my interview for the {role} position at {company}.',
          'This is my last question about the {role} position at {company}.',
        ],
        [
          'I would like to ask once more about my interview for the {role} position.',
          'This is my last question about the {role} position.',
        ],
        [
          'I would like to ask once more about my interview at {company}.',
          'This is my last question about the position at {company}.',
        ],
        [
          'I would like to ask once more about the position for which I interviewed.',
          'This is my last question about my interview.',
        ],
      ],
      warm: [
        [
          "I'd like to ask one more time about the {role} job at {company}, which I interviewed for on {date}.",
          "I had my interview for the {role} job at {company} on {date}, and there's one last thing I'd like to ask.",
        ],
        [
          "I'd like to ask one more time about the {role} job, which I interviewed for on {date}.",
          "I had my interview for the {role} job on {date}, and there's one last thing I'd like to ask.",
        ],
        [
          "I'd like to ask one more time about the job at {company}, which I interviewed for on {date}.",
          "I had my interview at {company} on {date}, and there's one last thing I'd like to ask.",
        ],
        [
          "I'd like to ask one more time about the job I interviewed for on {date}.",
          "I had my interview on {date}, and there's one last thing I'd like to ask.",
        ],
        [
          "I'd like to ask one more time about the {role} job I interviewed for at {company}.",
          "There's one last thing I'd like to ask about the {role} job at {company}.",
        ],
        [
          "I'd like to ask one more time about the {role} job I interviewed for.",
          "There's one last thing I'd like to ask about the {role} job.",
        ],
        [
          "I'd like to ask one more time about the job I interviewed for at {company}.",
          "There's one last thing I'd like to ask about the job at {company}.",
        ],
        [
          "I'd like to ask one more time about the job I interviewed for.",
          "There's one last thing I'd like to ask about the job.",
        ],
      ],
    },
    'still-interested': {
      formal: [
        [
          'I continue to be interested in it, and I am aware that plans can change.',
          'If it is still to be filled, I would be very interested in taking it on.',
        ],
      ],
      neutral: [
        [
          'I am still interested, and I know that plans can change.',
          'If the position is still open, I am as interested in the work as before.',
        ],
      ],
      warm: [
        [
          "I'm still interested, and I know that plans change.",
          "If it's still open, I'm as keen to do it as I was then.",
        ],
      ],
    },
    'last-ask': {
      formal: [
        [
          'Would you be able to tell me whether I am still being considered, or whether there is anything else you need?',
          'May I ask whether a decision has been made, or whether I can provide any additional information?',
        ],
      ],
      neutral: [
        [
          'Could you let me know whether I am still being considered, and whether there is anything else you need from me?',
          'Has a decision been made, or is there anything else you need from me before it is?',
        ],
      ],
      warm: [
        [
          "Could you tell me if I'm still in the running, and if there's anything else you need from me?",
          'Have you decided yet, or is there anything else you need from me first?',
        ],
      ],
    },
    'last-close': {
      formal: [
        [
          'Should you have chosen another candidate, a single line is enough, and I would be pleased to be considered for other positions at {company}.',
          'A brief no would be just as helpful an answer, and I would gladly apply to {company} again.',
        ],
        [
          'Should you have chosen another candidate, a single line is enough, and I would be pleased to be considered for other positions.',
          'A brief no would be just as helpful an answer, and I would gladly apply to you again.',
        ],
      ],
      neutral: [
        [
          'If you have chosen somebody else, one line is enough, and I would still be glad to hear of other openings at {company}.',
          'A short no is a good answer too, and I would be happy to apply at {company} again another time.',
        ],
        [
          'If you have chosen somebody else, one line is enough, and I would still be glad to hear of other openings.',
          'A short no is a good answer too, and I would be happy to apply again another time.',
        ],
      ],
      warm: [
        [
          "If you've gone with someone else, a one-line no is fine, and I'd be happy to hear about other jobs at {company} one day.",
          "A quick no is fine too, and I'd be glad to try again at {company} some other time.",
        ],
        [
          "If you've gone with someone else, a one-line no is fine, and I'd be happy to hear about other jobs one day.",
          "A quick no is fine too, and I'd be glad to try again some other time.",
        ],
      ],
    },
  },
};
