import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** English words of the thank-you note after an interview that nobody attended live. */
export const thankYouRecorded: PurposeWords<'thank-you-recorded'> = {
  name: 'Thank-you note after a recorded interview',
  subject: {
    formal: [
      ['Thank you: recorded {role} interview', 'Recorded {role} interview: my thanks'],
      ['Thank you: recorded interview, {company}', 'Recorded interview for {company}: my thanks'],
      ['Thank you for the recorded interview', 'Recorded interview: my thanks'],
    ],
    neutral: [
      ['My recorded {role} interview: thank you', 'Thank you: recorded {role} interview'],
      ['My recorded interview for {company}: thank you', 'Thank you: recorded interview for {company}'],
      ['My recorded interview: thank you', 'Thank you for the recorded interview'],
    ],
    warm: [
      ['Thanks: my recorded {role} interview', 'My {role} answers, and a thank you'],
      ['Thanks: my recorded interview for {company}', 'My answers for {company}, and a thank you'],
      ['Thanks: my recorded interview', 'My recorded answers, and a thank you'],
    ],
  },
  sentences: {
    'thanks-recorded': {
      neutral: [
        [
          'I have finished the recorded interview for the {role} position at {company}. Thank you for the opportunity.',
          'Thank you to everyone who takes the time to review my recorded interview for the {role} position at {company}.',
        ],
        [
          'I have finished the recorded interview for {company}. Thank you for the opportunity.',
          'Thank you to everyone at {company} who takes the time to review my recorded interview.',
        ],
        [
          'I have finished the recorded interview. Thank you for the opportunity.',
          'Thank you to everyone who takes the time to review my recorded interview.',
        ],
      ],
      warm: [
        [
          "I've just finished the recorded interview for the {role} job at {company}. Thank you for the opportunity.",
          'Thank you for giving me the chance to record my answers for the {role} job at {company}. I appreciate everyone who takes the time to watch them.',
        ],
        [
          "I've just finished the recorded interview for {company}. Thank you for the opportunity.",
          'Thank you for giving me the chance to record my answers for {company}. I appreciate everyone who takes the time to watch them.',
        ],
        [
          "I've just finished the recorded interview. Thank you for the opportunity.",
          'Thank you for giving me the chance to record my answers. I appreciate everyone who takes the time to watch them.',
        ],
      ],
    },
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': {
      neutral: [
        [
          "I'm very interested in the position and would be glad to meet the team and learn more about the culture at {company}.",
          "I'm very interested in this work, and I'd like to get to know the people and the culture at {company}.",
        ],
        [
          "I'm very interested in the position and would be glad to meet the team and learn more about the culture.",
          "I'm very interested in this work, and I'd like to get to know the people and the culture.",
        ],
      ],
    },
    'recorded-close': {
      neutral: [
        [
          'If any of my answers raise questions, please let me know.',
          "I'm happy to talk through any of my answers.",
        ],
      ],
      warm: [
        [
          "If any of my answers raise questions, I'm happy to talk them through.",
          'Please let me know if I can add anything to my answers.',
        ],
      ],
    },
  },
};
