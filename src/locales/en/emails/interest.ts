import type { SentenceWords } from '../../../emails/words.js';

/** Interest in the job, to HR. */
export const hrInterest: SentenceWords = {
  neutral: [
    [
      "I'm very interested in the position and would welcome the next step.",
      "I'm still very interested in the position and hope to continue.",
      "After our conversation, I'm even more interested in the position.",
      'I came away from our conversation even more interested in the position.',
      'I remain very interested in the position and would be glad to continue.',
      'Our conversation made me more interested in the position.',
      "I'm interested in the position and would like to go on to the next stage.",
      'The position interests me very much, and I hope we can talk again.',
    ],
  ],
};

/** An offer to answer more, to HR. */
export const hrClose: SentenceWords = {
  neutral: [
    [
      'Please let me know if you need anything else from me.',
      "I'm happy to say more about anything we talked about.",
      'If you need anything else from me, just let me know.',
      "If more questions come up, I'm happy to answer them.",
      "I'm happy to send anything else you need.",
      "I'd be glad to talk again if that would help.",
      "Please get in touch if you'd like to know more.",
      "I'm happy to tell you more about my work.",
    ],
  ],
};

/** Interest in the job, to the team. */
export const userInterest: SentenceWords = {
  neutral: [
    [
      "I'm very interested in the position and would be glad to join the team.",
      'I came away from our conversation even more interested in the position and in joining you.',
      "After talking with you, I'm even more interested in the position and in working with the team.",
      "I'm still very interested in the position and would like to work with you.",
      'Our conversation made me even more interested in the position.',
      'I remain very interested in the position and hope to have the chance to work with you.',
      "The position interests me very much, and I'd be happy to join you and the team.",
      "I'm very interested in this position and would be happy to be part of the team.",
    ],
  ],
};

/** An offer to answer more, to the team. */
export const userClose: SentenceWords = {
  neutral: [
    [
      "Please let me know if there's anything else you need from me.",
      "If you have any other questions, I'm happy to answer them at any time.",
      "If it would help to talk again, I'm happy to make the time.",
      'Please let me know if I can tell you more about my work or send you anything.',
      "I'm happy to answer any other questions that come up as you decide.",
      "If there's anything we didn't get to, I'd be glad to talk about it.",
      'If you or anyone on the team would like to know more, please let me know.',
      "I'd be glad to talk again if that would be helpful to you or the team.",
    ],
  ],
};
