import type { SentenceWords } from '../../../emails/words.js';

/** Interest in the job and in how people work together, to HR. */
export const hrInterest: SentenceWords = {
  neutral: [
    [
      "I'm interested in the position, and from what you told me I think that I would fit in well at {company}.",
      "I'm very interested in the position and think that I would fit in well at {company}.",
      "I'm interested in the position, and I believe that I would fit in with the people at {company}.",
      "The position interests me very much, and I'd like to take the next step and hear more about the culture at {company}.",
      'I remain interested in the position and look forward to learning more about the culture at {company}.',
      "I'm interested in taking the next step and would be glad to learn more about the values and the people at {company}.",
      "I'm interested in taking this further and think that I would fit in with the people at {company}.",
      'Our conversation has made me more interested in the position, and I think that I would fit in at {company}.',
    ],
    [
      "I'm interested in the position, and from what you told me I think that I would fit in well on the team.",
      "I'm very interested in the position and think that I would fit in well on the team.",
      "I'm interested in the position, and I believe that I would fit in with the people on the team.",
      "The position interests me very much, and I'd like to take the next step and hear more about the culture on the team.",
      'I remain interested in the position and look forward to learning more about the culture on the team.',
      "I'm interested in taking the next step and would be glad to learn more about the values and the people on the team.",
      "I'm interested in taking this further and think that I would fit in with the people on the team.",
      'Our conversation has made me more interested in the position, and I think that I would fit in on the team.',
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

/** Interest in the job, to the team, behind what the writer brings to it. */
export const userWish: SentenceWords = {
  neutral: [
    [
      "I'd be glad to {again} with you at {company}, and I'm very interested in the position.",
      "I'd like to {again} at {company}, and the position interests me very much.",
      "I'm very interested in the position and would be glad to {again} at {company}.",
      "The position interests me very much, and I'd welcome the chance to {again} at {company}.",
      "I'd be happy to {again} for the team at {company}, and I'm very interested in the position.",
      "I'd gladly {again} at {company}, and the position interests me very much.",
      "I'm very interested in the position and would like to {again} with you at {company}.",
      "I'd welcome the chance to {again} at {company}, and I'm very interested in the position.",
    ],
    [
      "I'd be glad to put that to use with you at {company}, and I'm very interested in the position.",
      "I'd like to bring that to {company}, and the position interests me very much.",
      "I'm very interested in the position and would be glad to put that to good use at {company}.",
      "The position interests me very much, and I'd welcome the chance to put that to work at {company}.",
      "I'd be happy to put that to work for the team at {company}, and I'm very interested in the position.",
      "That is the kind of work I'd like to do at {company}, and the position interests me very much.",
      "I'm very interested in the position and would like to put that to work with you at {company}.",
      "I'd welcome the chance to bring that to {company}, and I'm very interested in the position.",
    ],
    [
      "I'd be glad to {again} with you, and I'm very interested in the position.",
      "I'd like to {again} with your team, and the position interests me very much.",
      "I'm very interested in the position and would be glad to {again} with the team.",
      "The position interests me very much, and I'd welcome the chance to {again} in this job.",
      "I'd be happy to {again} for the team, and I'm very interested in the position.",
      "I'd gladly {again} with your team, and the position interests me very much.",
      "I'm very interested in the position and would like to {again} with you.",
      "I'd welcome the chance to {again} on the team, and I'm very interested in the position.",
    ],
    [
      "I'd be glad to put that to use with you, and I'm very interested in the position.",
      "I'd like to bring that to the team, and the position interests me very much.",
      "I'm very interested in the position and would be glad to put that to good use with you.",
      "The position interests me very much, and I'd welcome the chance to put that to work.",
      "I'd be happy to put that to work for the team, and I'm very interested in the position.",
      "That is the kind of work I'd like to do, and the position interests me very much.",
      "I'm very interested in the position and would like to put that to work with you.",
      "I'd welcome the chance to bring that to the team, and I'm very interested in the position.",
    ],
  ],
};

/** The same in a chat message. */
export const userWishInMessages: SentenceWords = {
  neutral: [
    [
      "I'd be glad to put that to use with you.",
      "I'd like to bring that to your team.",
      "I'd be happy to put that to good use with you.",
      "I'd welcome the chance to put that to work.",
    ],
  ],
};

/** Interest in the job, to the team. */
export const userInterest: SentenceWords = {
  neutral: [
    [
      "I'm very interested in this work and would be glad to do it at {company}.",
      "The position interests me very much, and I'd like to work with you at {company}.",
      "I'm very interested in the position and would like to join you and the team at {company}.",
      'I remain very interested in the position and would be glad to join you at {company}.',
      "I'd be glad to work with you at {company}, and the position interests me very much.",
      "I'm very interested in the position and would like to do this work at {company}.",
      "Our conversation has made me more interested in the position, and I'd be glad to work at {company}.",
      "I'm very interested in the work and would be glad to join the team at {company}.",
    ],
    [
      "I'm very interested in this work and would be glad to do it with you.",
      "The position interests me very much, and I'd like to work with you.",
      "I'm very interested in the position and would like to join you.",
      'I remain very interested in the position and would be glad to join you.',
      "I'd be glad to work with you, and the position interests me very much.",
      "I'm very interested in the position and would like to do this work.",
      "Our conversation has made me more interested in the position, and I'd be glad to work with you.",
      "I'm very interested in the work and would be glad to join you and the team.",
    ],
  ],
};

/** An offer to answer more, to the team. */
export const userClose: SentenceWords = {
  neutral: [
    [
      "Please let me know if there's anything else you need from me.",
      "If you have any other questions, I'm happy to answer them at any time.",
      "If another conversation would help, I'd be glad to come back and talk with you.",
      'Please let me know if I can tell you more about my work or send you anything.',
      "I'm happy to answer any other questions that come up as you decide.",
      "If there's anything we didn't get to, I'd be glad to talk about it.",
      'If you or anyone on the team would like to know more, please let me know.',
      "I'd be glad to talk again if that would be helpful to you or to anyone on the team.",
    ],
  ],
};

/** Interest, to somebody who finds people for others: no team of theirs to join. */
export const interestElsewhere: SentenceWords = {
  neutral: [
    [
      "I'm interested in the position, I'd like to hear more about the culture there, and I'd be glad if you put me forward.",
      "I'd be glad if you put me forward: the position interests me, and so does the culture of the team there.",
      "The position interests me. I'd like to learn more about the people and the culture there and would be glad if you put me forward.",
    ],
  ],
};
