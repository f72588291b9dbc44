import type { SentenceWords } from '../../../emails/words.js';

/** Interest in the job and in how people work together, to HR. */
export const hrInterest: SentenceWords = {
  neutral: [
    [
      "I'm very interested in the position, and from our conversation {company} sounds like a place where I'd fit in.",
      "I'm very interested in the position and hope I'd fit in well at {company}.",
      "I'm interested in taking the next step, and I'd be glad to hear more about the people and the culture at {company}.",
      "I'm very interested in the position and would like to learn more about the culture at {company}.",
      "I'm still very interested in the position, and I look forward to learning more about the culture at {company}.",
      "What I've heard makes me hope that I'd fit in at {company}, and I'm very interested in the position.",
      "I'm very interested in the next step and would be glad to learn more about the values and the people at {company}.",
      'Our conversation has made me more interested in the position and in the culture at {company}.',
    ],
    [
      "I'm very interested in the position, and from our conversation the team sounds like one where I'd fit in.",
      "I'm very interested in the position and hope I'd fit in well on the team.",
      "I'm interested in taking the next step, and I'd be glad to hear more about the people and the culture on the team.",
      "I'm very interested in the position and would like to learn more about the culture on the team.",
      "I'm still very interested in the position, and I look forward to learning more about the culture on the team.",
      "What I've heard makes me hope that I'd fit in on the team, and I'm very interested in the position.",
      "I'm very interested in the next step and would be glad to learn more about the values and the people on the team.",
      'Our conversation has made me more interested in the position and in the culture on the team.',
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

/** What the writer would do, behind the challenge and what they bring to it. */
export const userWish: SentenceWords = {
  neutral: [
    [
      "I'd be glad to help you {again} at {company}.",
      "I'd like to help the team {again} at {company}.",
      "I'd welcome the chance to help you and your colleagues {again} at {company}.",
      "I'd be happy to help you and the team {again} at {company}.",
      "I'd like the chance to {again} with you at {company}.",
      "I'd welcome the chance to {again} at {company}.",
      "I'd be glad of the chance to {again} with the team at {company}.",
      "I'd like to work with you to {again} at {company}.",
    ],
    [
      "I'd be glad to bring that experience to {company}.",
      "I'd be glad to help you with that at {company}.",
      "I'd welcome the chance to work on that with you at {company}.",
      "I'd like to bring that experience to the team at {company}.",
      "I'd be happy to help the team at {company} with that.",
      "I'd like to help you and your colleagues at {company} with that.",
      "I'd welcome the chance to bring that experience to {company}.",
      "I'd be glad of the chance to help with that at {company}.",
    ],
    [
      "I'd be glad to help you {again}.",
      "I'd like to help the team {again}.",
      "I'd welcome the chance to help you and your colleagues {again}.",
      "I'd be happy to help you and the team {again}.",
      "I'd like the chance to {again} with you.",
      "I'd welcome the chance to {again} in this job.",
      "I'd be glad of the chance to {again} with the team.",
      "I'd like to work with you to {again}.",
    ],
    [
      "I'd be glad to bring that experience to the team.",
      "I'd be glad to help you with that.",
      "I'd welcome the chance to work on that with you.",
      "I'd like to bring that experience to this job.",
      "I'd be happy to help the team with that.",
      "I'd like to help you and your colleagues with that.",
      "I'd welcome the chance to bring that experience to your team.",
      "I'd be glad of the chance to help with that.",
    ],
  ],
};

/** What the writer would do with what they bring, where no challenge was told. */
export const userBring: SentenceWords = {
  neutral: [
    userWish.neutral[0]!,
    [
      "I'd be glad to bring that experience to {company}.",
      "I'd like to use that experience at {company}.",
      "I'd welcome the chance to bring that experience to {company}.",
      "I'd like to bring that experience to the team at {company}.",
      "I'd be happy to put that experience to use at {company}.",
      "I'd be glad of the chance to use that experience at {company}.",
      "I'd be happy to bring that experience with me to {company}.",
      "I'd welcome the chance to use that experience with the team at {company}.",
    ],
    userWish.neutral[2]!,
    [
      "I'd be glad to bring that experience to the team.",
      "I'd like to use that experience in this job.",
      "I'd welcome the chance to bring that experience to your team.",
      "I'd like to bring that experience to this job.",
      "I'd be happy to put that experience to use with you.",
      "I'd be glad of the chance to use that experience here.",
      "I'd be happy to bring that experience with me.",
      "I'd welcome the chance to use that experience with the team.",
    ],
  ],
};

/** The same in a chat message. */
export const userWishInMessages: SentenceWords = {
  neutral: [
    [
      "I'd be glad to help you with that.",
      "I'd like to bring that to your team.",
      "I'd be happy to help the team with that.",
      "I'd welcome the chance to help with that.",
    ],
  ],
};

/** Interest in the job, to the team. */
export const userInterest: SentenceWords = {
  neutral: [
    [
      "I'm very interested in this work and would like to do it at {company}.",
      "I'm very interested in the position, and I'd like to work with you at {company}.",
      "I'm very interested in the position and would like to join you and the team at {company}.",
      "I'm still very interested in the position and in working with you and the team at {company}.",
      "I'm very interested in the position and in becoming part of the team at {company}.",
      "I'm very interested in doing this work with you and your colleagues at {company}.",
      'Our conversation has made me more interested in the position and in working at {company}.',
      "I'm very interested in the work and in joining you and the team at {company}.",
    ],
    [
      "I'm very interested in this work and would like to do it with you.",
      "I'm very interested in the position, and I'd like to work with you.",
      "I'm very interested in the position and would like to join you and the team.",
      "I'm still very interested in the position and in working with you and the team.",
      "I'm very interested in the position and in becoming part of the team.",
      "I'm very interested in doing this work with you and your colleagues.",
      'Our conversation has made me more interested in the position and in working with you.',
      "I'm very interested in the work and in joining you and the team.",
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
