import type { SentenceWords } from '../../../emails/words.js';

/** Thanks to those of a panel who get no note of their own. */
export const thankOthers: SentenceWords = {
  neutral: [
    [
      'Please pass on my thanks to {alsoThanked} as well.',
      'Please thank {alsoThanked} for me, too.',
      'Could you also pass my thanks on to {alsoThanked}?',
    ],
  ],
};

/** Thanks for an invitation to an interview. */
export const thanksInvitation: SentenceWords = {
  neutral: [
    [
      'Thank you for the invitation to talk about the {role} position at {company}.',
      'Thank you for inviting me to interview for the {role} position at {company}.',
      'I appreciate the invitation to interview for the {role} position at {company}.',
    ],
    [
      'I appreciate the invitation to interview at {company}.',
      'Thank you for inviting me to interview at {company}.',
    ],
    ['I appreciate the invitation to interview.', 'Thank you for inviting me to interview.'],
  ],
  warm: [
    [
      'Thank you so much for inviting me to talk about the {role} job at {company}.',
      'I was really glad to get your invitation to interview for the {role} job at {company}. Thank you so much.',
      "Thank you for the invitation. I'm happy to talk with you about the {role} job at {company}.",
    ],
    [
      'Thank you so much for inviting me to interview at {company}.',
      'I was really glad to get your invitation to interview at {company}. Thank you so much.',
    ],
    [
      'Thank you so much for inviting me to talk about the job.',
      'I was really glad to get your invitation. Thank you so much.',
    ],
  ],
};

/** The end of a mail about an appointment to come. */
export const confirmClose: SentenceWords = {
  neutral: [
    [
      'If anything changes on your end, please let me know.',
      'Please let me know if plans change or if you need anything from me before then.',
      "If there's anything I should bring or send ahead of time, please let me know.",
    ],
  ],
  warm: [
    [
      'If anything changes on your end, just let me know.',
      "I'm easy to reach if anything comes up before then.",
      "If there's anything you'd like from me ahead of time, just let me know.",
    ],
  ],
};

/** Interest that has not changed; the job itself has been named before. */
export const stillInterested: SentenceWords = {
  neutral: [
    [
      "I'm still very interested in the position and in working at {company}.",
      "I'm still very interested, and I'd be glad to work at {company}.",
      "I'm still very interested in the position and would like to join {company}.",
    ],
    ["I'm still very interested in the position."],
  ],
  warm: [
    [
      "I'm still very interested in the job, and I'd be happy to work at {company}.",
      "I'd really like to work at {company}, and I'm still very interested in the job.",
      "I'm as interested in the job at {company} as ever.",
    ],
    ["I'm still very interested in the job.", "I'd still really like this job."],
  ],
};

/** Thanks for being told the outcome. */
export const thanksNews: SentenceWords = {
  neutral: [
    [
      'Thank you for letting me know your decision about the {role} position.',
      'Thank you for getting back to me about the {role} position.',
    ],
    [
      'Thank you for letting me know the decision at {company}.',
      'Thank you for getting back to me about my application to {company}.',
    ],
    [
      'Thank you for letting me know your decision.',
      'Thank you for getting back to me about my application.',
    ],
  ],
  warm: [
    [
      'Thank you for letting me know your decision about the {role} job.',
      'Thank you for writing to me about the {role} job.',
    ],
    [
      'Thank you for letting me know about the decision at {company}.',
      'Thank you for writing to me about my application to {company}.',
    ],
    [
      'Thank you for letting me know about the decision.',
      'Thank you for writing to me about my application.',
    ],
  ],
};

/** Thanks for an offer that has not been answered yet. */
export const thanksOffer: SentenceWords = {
  formal: [
    ['Thank you for offering me the {role} position.', 'I am grateful for the offer of the {role} position.'],
    ['Thank you for offering me a position at {company}.', 'I am grateful for the offer to join {company}.'],
    ['Thank you for offering me the position.', 'I am grateful for your offer.'],
  ],
  neutral: [
    [
      'Thank you for the offer of the {role} position.',
      'Thank you very much for offering me the {role} position.',
    ],
    [
      'Thank you for the offer to work at {company}.',
      'Thank you very much for the job offer from {company}.',
    ],
    ['Thank you for your offer.', 'Thank you very much for the offer.'],
  ],
  warm: [
    [
      'Thank you so much for offering me the {role} job.',
      'I was really happy to get your offer for the {role} job. Thank you.',
    ],
    [
      'Thank you so much for offering me a job at {company}.',
      'I was really happy to get an offer from {company}. Thank you so much.',
    ],
    [
      'Thank you so much for offering me the job.',
      'I was really happy to get your offer. Thank you so much.',
    ],
  ],
};

/** A point of the interview, said when the application has come to an end. */
export const rejectionCallback: SentenceWords = {
  neutral: [
    ['I appreciated the question about {asked}.', "I'm still thinking about the question about {asked}."],
    ['I was glad that we could talk about {topic}.', 'Our conversation about {topic} has stayed with me.'],
    ['I appreciated the question "{question}"', 'One question really made me think: "{question}"'],
  ],
  warm: [
    ['I liked the question about {asked}.', "I'm still thinking about the question about {asked}."],
    ['I was really glad to talk about {topic}.', 'Our talk about {topic} has stayed with me.'],
    ['I liked the question "{question}"', 'One question got me thinking: "{question}"'],
  ],
};

/** A point of the conversation, by somebody who says no: thanks, for one may have been glad to hear of it or not. */
export const partingCallback: SentenceWords = {
  neutral: [
    ['Thank you for the question about {asked}.', 'I appreciated the question about {asked}.'],
    ['Thank you for talking with me about {topic}.', 'I appreciated our conversation about {topic}.'],
    ['I appreciated the question "{question}"', 'One question really made me think: "{question}"'],
  ],
};

/** A point of the conversation that is still to come, or to be worked on. */
export const lookAhead: SentenceWords = {
  neutral: [["I'd like to hear more about {topic}.", 'I look forward to learning more about {topic}.']],
  warm: [["I'd love to hear more about {topic}.", "I'm looking forward to learning more about {topic}."]],
};

/** Why the candidate does not go on. */
export const reason: SentenceWords = {
  neutral: [
    ['I am {doing}.'],
    ['I made this decision for {grounds}.', 'This is for {grounds}.'],
    ['The reason is {topic}.', 'I made this decision because of {topic}.'],
    ['{account}'],
    ['{clause}.'],
    ['I have decided to {task}.', 'I am going to {task}.'],
  ],
  warm: [
    ["I'm {doing}."],
    ['I made this decision for {grounds}.', 'This is for {grounds}.'],
    ['The reason is {topic}.', 'I made this decision because of {topic}.'],
    ['{account}'],
    ['{clause}.'],
    ["I've decided to {task}.", "I'm going to {task}."],
  ],
};

/** Good wishes at the end of an application. */
export const wish: SentenceWords = {
  neutral: [
    ['I wish you and everyone at {company} all the best.', 'I wish you and your team at {company} well.'],
    ['I wish you and your colleagues all the best.', 'I wish you and your team well.'],
  ],
  warm: [
    [
      'I wish you and everyone at {company} all the best.',
      'I hope all goes well for you and everyone at {company}.',
    ],
    ['I wish you and your team all the best.', 'I hope all goes well for you and the team.'],
  ],
};

/** When the writer was told to expect the decision. */
export const decision: SentenceWords = {
  neutral: [
    [
      'I know that you plan to decide by {expectedBy}, and I look forward to hearing from you.',
      'If you need anything from me before {expectedBy}, please let me know.',
      'I understand that you plan to decide by {expectedBy}, and I look forward to hearing from you.',
      'If anything else would help before {expectedBy}, please let me know.',
      'I understand that a decision is planned by {expectedBy}, and I look forward to it.',
      "If any questions come up before {expectedBy}, I'm happy to answer them.",
      'As I understand it, you plan to decide by {expectedBy}, and I look forward to hearing from you.',
      'Please let me know if I can answer anything else before {expectedBy}.',
    ],
  ],
};

/** The end of a note that has no date to name and offers nothing else. */
export const outlook: SentenceWords = {
  neutral: [
    [
      'I look forward to hearing from you.',
      'I look forward to the next steps.',
      'I look forward to hearing your decision.',
      "I'm happy to answer any other questions.",
      'Please let me know what comes next.',
      "I'm happy to talk again any time.",
      'I look forward to what comes next.',
      'Please let me know about next steps.',
    ],
  ],
};
