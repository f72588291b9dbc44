import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

/** English words of the mail that sends something to be looked at. */
export const sendMaterial: PurposeWords<'send-material'> = {
  name: 'Mail that sends material',
  subject: {
    formal: [
      ['Documents: application for {role}', 'Enclosed: {role} application'],
      ['Documents: application to {company}', 'Enclosed: application to {company}'],
      ['Documents for my application', 'Enclosed for my application'],
    ],
    neutral: [
      ['To add to my {role} application', 'Material for the {role} position'],
      ['To add to my application to {company}', 'Material for my application to {company}'],
      ['To add to my application', 'Material for my application'],
    ],
    warm: [
      ['Something to look at: {role} job', 'To go with my {role} application'],
      ['Something to look at for {company}', 'To go with my application to {company}'],
      ['Something to look at for my application', 'To go with my application'],
    ],
  },
  sentences: {
    'thanks-short': {
      formal: [
        [
          'Thank you for the attention you are giving to my application for the {role} position at {company}.',
          'I am grateful for the time you are devoting to my application for the {role} position at {company}.',
        ],
        [
          'Thank you for the attention you are giving to my application for the {role} position.',
          'I am grateful for the time you are devoting to my application for the {role} position.',
        ],
        [
          'Thank you for the attention you are giving to my application to {company}.',
          'I am grateful for the time you are devoting to my application to {company}.',
        ],
        [
          'Thank you for the attention you are giving to my application.',
          'I am grateful for the time you are devoting to my application.',
        ],
      ],
      neutral: [
        [
          'Thank you for looking at my application for the {role} position at {company}.',
          'I appreciate the time you are giving to my application for the {role} position at {company}.',
        ],
        [
          'Thank you for looking at my application for the {role} position.',
          'I appreciate the time you are giving to my application for the {role} position.',
        ],
        [
          'Thank you for looking at my application to {company}.',
          'I appreciate the time you are giving to my application to {company}.',
        ],
        [
          'Thank you for looking at my application.',
          'I appreciate the time you are giving to my application.',
        ],
      ],
      warm: [
        [
          'Thank you so much for considering me for the {role} job at {company}.',
          "I'm grateful for the time you're giving to my application for the {role} job at {company}.",
        ],
        [
          'Thank you so much for considering me for the {role} job.',
          "I'm grateful for the time you're giving to my application for the {role} job.",
        ],
        [
          'Thank you so much for considering me for the job at {company}.',
          "I'm grateful for the time you're giving to my application to {company}.",
        ],
        [
          'Thank you so much for considering me for the job.',
          "I'm grateful for the time you're giving to my application.",
        ],
      ],
    },
    'send-material': {
      formal: [
        ['Please find {attached} attached.', 'I have attached {attached} for your consideration.'],
        [
          'I have made {topic} available at {link} for you to view.',
          'At {link} you will find {topic} as an addition to my application.',
        ],
        [
          'I am sending you an addition to my application.',
          'With this message I would like to complete my application.',
        ],
      ],
      neutral: [
        [
          'I have attached {attached} to this message.',
          'Attached you will find {attached}, so that you have everything in one place.',
        ],
        ['I have put {topic} at {link} for you to look at.', 'If you go to {link} you will find {topic}.'],
        [
          'I am sending you something to add to my application.',
          'This message brings you what I wanted to add to my application.',
        ],
      ],
      warm: [
        ["I've attached {attached} for you.", 'You should find {attached} with this message.'],
        [
          "I've put {topic} up at {link} so that you can take a look.",
          "Take a look at {link} when you have a moment, and you'll find {topic}.",
        ],
        [
          "I'm sending you something to go with my application.",
          'Along with this message comes something for you to look at.',
        ],
      ],
    },
    'material-note': {
      formal: [
        [
          'You are welcome to pass everything on to anyone who takes part in the decision.',
          'I hope that this gives you a fuller picture of how I work.',
        ],
      ],
      neutral: [
        [
          'Please look at as much as is useful, and feel free to pass everything on.',
          'I hope this tells you more about my work than an interview alone can.',
        ],
      ],
      warm: [
        [
          'Feel free to share everything with anyone who has a say.',
          'I hope this shows you more about how I work than I could tell you.',
        ],
      ],
    },
    'still-interested': stillInterested,
    'material-close': {
      formal: [
        [
          'If anything cannot be opened or is missing, please let me know.',
          'I will gladly answer any questions that arise from this.',
        ],
      ],
      neutral: [
        [
          'If something does not open or you would like it in another form, please let me know.',
          'I am happy to explain whatever is not clear on its own.',
        ],
      ],
      warm: [
        [
          "If something won't open, just tell me, and I'll send it another way.",
          "I'm happy to walk you through any of it.",
        ],
      ],
    },
  },
};
