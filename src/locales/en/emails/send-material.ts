import type { PurposeWords } from '../../../emails/words.js';

/** English words of the mail that sends something to be looked at. */
export const sendMaterial: PurposeWords<'send-material'> = {
  name: 'Mail that sends material',
  subject: {
    formal: [
      ['{material}: {role} position', '{material} for the {role} position'],
      ['{material}', '{material}: my application'],
      ['Documents: application for {role}', 'Enclosed: {role} application'],
      ['Documents: application to {company}', 'Enclosed: application to {company}'],
      ['Documents for my application', 'Enclosed for my application'],
    ],
    neutral: [
      ['{material}: {role} position', '{material} for the {role} position'],
      ['{material}', '{material}: my application'],
      ['To add to my {role} application', 'Material for the {role} position'],
      ['To add to my application to {company}', 'Material for my application to {company}'],
      ['To add to my application', 'Material for my application'],
    ],
    warm: [
      ['{material}: {role} position', '{material} for the {role} position'],
      ['{material}', '{material}: my application'],
      ['To go with my {role} application', 'For my {role} application'],
      ['To go with my application to {company}', 'For my application to {company}'],
      ['To go with my application', 'Something for my application'],
    ],
  },
  sentences: {
    'thanks-short': {
      neutral: [
        [
          'Thank you for your time {lately}.',
          'Thank you for talking with me {lately} about the {role} position.',
        ],
        [
          'Thank you for considering me for the {role} position.',
          'Thank you for considering my application for the {role} position.',
        ],
        [
          'Thank you for considering my application to {company}.',
          'I appreciate the time you are giving to my application to {company}.',
        ],
        [
          'Thank you for considering my application.',
          'I appreciate the time you are giving to my application.',
        ],
      ],
      warm: [
        [
          'Thank you so much for your time {lately}.',
          'It was good to talk with you {lately} about the {role} job.',
        ],
        [
          'Thank you so much for considering me for the {role} job.',
          'Thank you so much for considering my application for the {role} job.',
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
      neutral: [
        ["I've attached {attached}.", "You'll find {attached} attached."],
        ['Here is the link to {topic}: {link}', 'This is the link to {topic}: {link}'],
        [
          'Here is what I would like to add to my application: {link}',
          "This is the link to what I'd like to add to my application: {link}",
        ],
        [
          "I'm sending you something to add to my application.",
          'I wanted to add something to my application.',
        ],
      ],
      warm: [
        ["I've attached {attached} for you.", "You'll find {attached} attached."],
        ['Here is the link to {topic}: {link}', 'This is the link to {topic}: {link}'],
        ["Here is what I'd like you to see: {link}", "This is the link to what I'd like to show you: {link}"],
        [
          "I'm sending you something to go with my application.",
          'I wanted to send you something to look at.',
        ],
      ],
    },
    'material-note': {
      neutral: [['I hope this is useful as you decide.', 'I hope this gives you a better sense of my work.']],
      warm: [['I hope this is useful to you.', 'I hope this gives you a better sense of how I work.']],
    },
    'material-close': {
      neutral: [
        [
          "If something doesn't open or you'd like it in another format, please let me know.",
          "I'm happy to answer any questions about it.",
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
