import type { PurposeWords } from '../../../emails/words.js';

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
      formal: [
        [
          'Thank you for the opportunity to take the recorded interview for the {role} position at {company}, which I have now completed.',
          'I have completed the recorded interview for the {role} position at {company}, and I am grateful to those who will review it.',
        ],
        [
          'Thank you for the opportunity to take the recorded interview for the {role} position, which I have now completed.',
          'I have completed the recorded interview for the {role} position, and I am grateful to those who will review it.',
        ],
        [
          'Thank you for the opportunity to take the recorded interview for {company}, which I have now completed.',
          'I have completed the recorded interview for {company}, and I am grateful to those who will review it.',
        ],
        [
          'Thank you for the opportunity to take the recorded interview, which I have now completed.',
          'I have completed the recorded interview, and I am grateful to those who will review it.',
        ],
      ],
      neutral: [
        [
          'I have finished the recorded interview for the {role} position at {company}; thank you for the chance to take part.',
          'Thank you to everyone who takes the time to go through my recorded answers for the {role} position at {company}.',
        ],
        [
          'I have finished the recorded interview for the {role} position; thank you for the chance to take part.',
          'Thank you to everyone who takes the time to go through my recorded answers for the {role} position.',
        ],
        [
          'I have finished the recorded interview for {company}; thank you for the chance to take part.',
          'Thank you to everyone at {company} who takes the time to go through my recorded answers.',
        ],
        [
          'I have finished the recorded interview; thank you for the chance to take part.',
          'Thank you to everyone who takes the time to go through my recorded answers.',
        ],
      ],
      warm: [
        [
          "I've just finished the recorded interview for the {role} job at {company}, and I'd like to thank you for it.",
          "Thank you for giving me the chance to record my answers for the {role} job at {company}; I'm grateful to whoever listens to them.",
        ],
        [
          "I've just finished the recorded interview for the {role} job, and I'd like to thank you for it.",
          "Thank you for giving me the chance to record my answers for the {role} job; I'm grateful to whoever listens to them.",
        ],
        [
          "I've just finished the recorded interview for {company}, and I'd like to thank you for it.",
          "Thank you for giving me the chance to record my answers for {company}; I'm grateful to whoever listens to them.",
        ],
        [
          "I've just finished the recorded interview, and I'd like to thank you for it.",
          "Thank you for giving me the chance to record my answers; I'm grateful to whoever listens to them.",
        ],
      ],
    },
    fit: {
      formal: [
        [
          'From what I know of {company}, I believe that I would suit the culture and that it would suit me.',
          'As far as I can judge from outside, I would fit in well with the way people work at {company}.',
        ],
        [
          'From what I know so far, I believe that I would suit the culture and that it would suit me.',
          'As far as I can judge from outside, I would fit in well with the way people work there.',
        ],
      ],
      neutral: [
        [
          'From what I know of {company} so far, I think I would fit in well, and I would like to see more of it.',
          'As far as I can tell from outside, the way people work at {company} would suit me.',
        ],
        [
          'From what I know so far, I think I would fit in well, and I would like to see more.',
          'As far as I can tell from outside, the way people work there would suit me.',
        ],
      ],
      warm: [
        [
          "From what I know of {company} so far, I think I'd fit in well, and I'd like to see more of it.",
          "I can only judge from outside, but I think I'd feel at home with the way people work at {company}.",
        ],
        [
          "From what I know so far, I think I'd fit in well, and I'd like to see more.",
          "I can only judge from outside, but I think I'd feel at home with the way people work there.",
        ],
      ],
    },
    'hr-interest': {
      formal: [
        [
          'I am very interested in the position and would welcome the chance to meet the people I would work with.',
          'The work interests me very much, and I would gladly discuss it with you in person.',
        ],
      ],
      neutral: [
        [
          'The position interests me very much, and I would be glad to meet someone on the team.',
          'I am very interested in this work and would like to hear more about it from somebody who does it.',
        ],
      ],
      warm: [
        [
          "I'm very interested in the job, and I'd be happy to meet someone from the team.",
          "This is a job I'm really interested in, and I hope I'll get the chance to meet you.",
        ],
      ],
    },
    'recorded-close': {
      formal: [
        [
          'If any of my answers is unclear, please let me know, and I will gladly explain it.',
          'I am available at any time if you would like to discuss an answer in more detail.',
        ],
      ],
      neutral: [
        [
          'If one of my answers needs more explaining than the recording allowed, please let me know.',
          'I am happy to go through any of the answers again.',
        ],
      ],
      warm: [
        [
          "If one of my answers leaves you with a question, I'm happy to talk it through.",
          "It's not easy to say everything to a camera, so please let me know if I can add anything.",
        ],
      ],
    },
  },
};
