import type { DraftsWords } from '../../../emails/words.js';

/** Thanks for an interview in which one shows some work. */
export const thanksForTrial: DraftsWords['thanksForTrial'] = {
  'work-sample': {
    neutral: [
      [
        'Thank you for having me {lately} for the trial for the {role} position.',
        'Thank you for letting me show you some of my work {lately} for the {role} position.',
        'Thank you for your time {lately} and for the chance to show you some of my work for the {role} position.',
      ],
      [
        'Thank you for having me for the trial for the {role} position.',
        'Thank you for letting me show you some of my work for the {role} position.',
        'Thank you for your time and for the chance to show you some of my work for the {role} position.',
      ],
      [
        'Thank you for having me for the trial at {company}.',
        'Thank you for letting me show you some of my work at {company}.',
        'Thank you for your time and for the chance to show you some of my work at {company}.',
      ],
      [
        'Thank you for having me for the trial.',
        'Thank you for letting me show you some of my work.',
        'Thank you for your time and for the chance to show you some of my work.',
      ],
    ],
  },
  'live-exercise': {
    neutral: [
      [
        'Thank you for your time {lately} at the exercise for the {role} position.',
        'Thank you for the chance to work through the exercise with you {lately} for the {role} position.',
        'Thank you for taking me through the exercise {lately} for the {role} position.',
      ],
      [
        'Thank you for your time at the exercise for the {role} position.',
        'Thank you for the chance to work through the exercise with you for the {role} position.',
        'Thank you for taking me through the exercise for the {role} position.',
      ],
      [
        'Thank you for your time at the exercise at {company}.',
        'Thank you for the chance to work through the exercise with you at {company}.',
        'Thank you for taking me through the exercise at {company}.',
      ],
      [
        'Thank you for your time at the exercise.',
        'Thank you for the chance to work through the exercise with you.',
        'Thank you for taking me through the exercise.',
      ],
    ],
  },
  presentation: {
    neutral: [
      [
        'Thank you for listening to my presentation {lately} for the {role} position.',
        'Thank you for the chance to present to you {lately} for the {role} position.',
        'Thank you for your time {lately} and for hearing my presentation for the {role} position.',
      ],
      [
        'Thank you for listening to my presentation for the {role} position.',
        'Thank you for the chance to present to you for the {role} position.',
        'Thank you for your time and for hearing my presentation for the {role} position.',
      ],
      [
        'Thank you for listening to my presentation at {company}.',
        'Thank you for the chance to present to you at {company}.',
        'Thank you for your time and for hearing my presentation at {company}.',
      ],
      [
        'Thank you for listening to my presentation.',
        'Thank you for the chance to present to you.',
        'Thank you for your time and for hearing my presentation.',
      ],
    ],
  },
};
