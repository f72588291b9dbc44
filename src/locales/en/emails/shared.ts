import type { SentenceWords } from '../../../emails/words.js';

/** Thanks for an invitation to an interview. */
export const thanksInvitation: SentenceWords = {
  formal: [
    [
      'Thank you for inviting me to an interview for the {role} position at {company}.',
      'I appreciate the invitation from {company} to discuss the {role} position.',
      'Thank you, I was pleased to receive your invitation regarding the {role} position at {company}.',
    ],
    [
      'Thank you for inviting me to an interview for the {role} position.',
      'I appreciate the invitation to discuss the {role} position with you.',
    ],
    [
      'Thank you for inviting me to an interview at {company}.',
      'I appreciate the invitation to come and speak with {company}.',
    ],
    ['Thank you for inviting me to an interview.', 'I appreciate your invitation to discuss the position.'],
  ],
  neutral: [
    [
      'Thank you for the invitation to talk about the {role} position at {company}.',
      'Your invitation to interview for the {role} position at {company} was good news, thank you.',
      'I am glad that {company} would like to speak with me about the {role} position, and I thank you for asking me.',
    ],
    [
      'Thank you for the invitation to talk about the {role} position.',
      'Your invitation to interview for the {role} position was good news, thank you.',
    ],
    [
      'Thank you for the invitation to an interview at {company}.',
      'I am glad that {company} would like to speak with me, and I thank you for asking.',
    ],
    ['Thank you for the invitation to an interview.', 'Your invitation was good news, thank you.'],
  ],
  warm: [
    [
      'Thank you so much for inviting me to talk about the {role} job at {company}.',
      'I was really glad to get your invitation for the {role} job at {company}, so thank you for that.',
      "Many thanks for the invitation; I'm looking forward to talking about the {role} job at {company}.",
    ],
    [
      'Thank you so much for inviting me to talk about the {role} job.',
      'I was really glad to get your invitation for the {role} job, so thank you for that.',
    ],
    [
      'Thank you so much for inviting me to an interview at {company}.',
      "Many thanks for the invitation; I'm looking forward to getting to know {company}.",
    ],
    [
      'Thank you so much for inviting me to talk about the job.',
      'I was really glad to get your invitation, so thank you for that.',
    ],
  ],
};

/** The end of a mail about an appointment to come. */
export const confirmClose: SentenceWords = {
  formal: [
    [
      'Should anything change before then, please let me know.',
      'I look forward to the interview, and I am available if you need anything from me in the meantime.',
      'If there is something else I should know or send in advance, I would be glad to hear it.',
    ],
  ],
  neutral: [
    [
      'If anything changes on your side, please let me know.',
      'I look forward to the interview, and a short message will reach me if plans change.',
      'Please tell me if there is something you would like to have from me beforehand.',
    ],
  ],
  warm: [
    [
      'If anything changes on your side, just send me a line.',
      "I'm looking forward to it, and I'm easy to reach if something comes up before then.",
      "If there's something you'd like to see from me beforehand, do tell me.",
    ],
  ],
};

/** Interest that has not changed; the job itself has been named before. */
export const stillInterested: SentenceWords = {
  formal: [
    [
      'I remain very interested in the position and in joining {company}.',
      'My interest in working for {company} is unchanged.',
      'I would be very glad to do this work at {company}, and my interest in it has not changed.',
    ],
    ['I remain very interested in taking on the position.', 'My interest in this work is unchanged.'],
  ],
  neutral: [
    [
      'I am still very interested in the position and in working at {company}.',
      'My interest in the work at {company} is as strong as before.',
      'I would be glad to work at {company}, and I am as interested in the position as I was.',
    ],
    ['I am still very interested in the position.', 'My interest in the work is as strong as before.'],
  ],
  warm: [
    [
      "I'm still very interested in the job, and I'd be happy to work at {company}.",
      "I'd really like to work at {company}, and I'm as interested in the job as ever.",
      "{company} is still a place where I'm keen to work.",
    ],
    [
      "I'm still very interested in the job, and I'd be happy to do it.",
      "I'd really like to do this job, and I'm as keen on it as ever.",
    ],
  ],
};

/** Thanks for being told the outcome. */
export const thanksNews: SentenceWords = {
  formal: [
    [
      'Thank you for informing me of your decision on the {role} position at {company}.',
      'I appreciate your message about my application for the {role} position at {company}.',
    ],
    [
      'Thank you for informing me of your decision on the {role} position.',
      'I appreciate your message about my application for the {role} position.',
    ],
    [
      'Thank you for informing me of the decision at {company}.',
      'I appreciate your message about my application to {company}.',
    ],
    ['Thank you for informing me of your decision.', 'I appreciate your message about my application.'],
  ],
  neutral: [
    [
      'Thank you for letting me know your decision on the {role} position at {company}.',
      'I appreciate that you told me how things turned out with the {role} position at {company}.',
    ],
    [
      'Thank you for letting me know your decision on the {role} position.',
      'I appreciate that you told me how things turned out with the {role} position.',
    ],
    [
      'Thank you for letting me know the decision at {company}.',
      'I appreciate that you told me how things turned out with my application to {company}.',
    ],
    [
      'Thank you for letting me know your decision.',
      'I appreciate that you told me how things turned out with my application.',
    ],
  ],
  warm: [
    [
      'Thank you for telling me about the decision on the {role} job at {company}.',
      "I'm glad to know where things stand with the {role} job at {company}, so thank you for the message.",
    ],
    [
      'Thank you for telling me about the decision on the {role} job.',
      "I'm glad to know where things stand with the {role} job, so thank you for the message.",
    ],
    [
      'Thank you for telling me about the decision at {company}.',
      "I'm glad to know where things stand at {company}, so thank you for the message.",
    ],
    [
      'Thank you for telling me about the decision.',
      "I'm glad to know where things stand, so thank you for the message.",
    ],
  ],
};

/** Thanks for an offer that has not been answered yet. */
export const thanksOffer: SentenceWords = {
  formal: [
    [
      'Thank you for offering me the {role} position at {company}.',
      'I am grateful for the offer to join {company} in the {role} position.',
    ],
    ['Thank you for offering me the {role} position.', 'I am grateful for the offer of the {role} position.'],
    ['Thank you for offering me a position at {company}.', 'I am grateful for the offer to join {company}.'],
    ['Thank you for offering me the position.', 'I am grateful for your offer.'],
  ],
  neutral: [
    [
      'Thank you for the offer of the {role} position at {company}.',
      'I was glad to receive your offer for the {role} position at {company}, and I thank you for it.',
    ],
    [
      'Thank you for the offer of the {role} position.',
      'I was glad to receive your offer for the {role} position, and I thank you for it.',
    ],
    [
      'Thank you for the offer to work at {company}.',
      'I was glad to receive the offer from {company}, and I thank you for it.',
    ],
    ['Thank you for your offer.', 'I was glad to receive your offer, and I thank you for it.'],
  ],
  warm: [
    [
      'Thank you so much for offering me the {role} job at {company}.',
      "It was good to hear that {company} would like me for the {role} job, and I'm grateful for the offer.",
    ],
    [
      'Thank you so much for offering me the {role} job.',
      "It was good to hear that you'd like me for the {role} job, and I'm grateful for the offer.",
    ],
    [
      'Thank you so much for offering me a job at {company}.',
      "It was good to hear that {company} would like to have me, and I'm grateful for the offer.",
    ],
    [
      'Thank you so much for offering me the job.',
      "It was good to hear that you'd like to have me, and I'm grateful for the offer.",
    ],
  ],
};

/** A point of the interview, said when the application has come to an end. */
export const rejectionCallback: SentenceWords = {
  formal: [
    [
      'I continue to think about the question on {asked}.',
      'I was asked about {asked}, and that question has been on my mind since.',
    ],
    [
      'I was glad of the opportunity to discuss {topic}.',
      'I valued the part of the interview about {topic}.',
    ],
    [
      'One thing I have taken away from the interview is that {clause}.',
      'It was of interest to me to hear that {clause}.',
    ],
    [
      'I continue to think about the question "{question}"',
      'The question "{question}" has been on my mind since the interview.',
    ],
    [
      'I was glad of the opportunity to discuss how to {task}.',
      'I valued the part of the interview about how to {task}.',
    ],
  ],
  neutral: [
    [
      'I expect to go on thinking about the question on {asked}.',
      'I was asked about {asked}, and I still think about that question.',
    ],
    [
      'I was glad to have the chance to talk about {topic}.',
      'The part of the interview about {topic} was useful to me.',
    ],
    ['One thing I learned in the interview is that {clause}.', 'It was useful for me to hear that {clause}.'],
    [
      'I expect to go on thinking about the question "{question}"',
      'The question "{question}" has stayed on my mind since the interview.',
    ],
    [
      'I was glad to have the chance to talk about how to {task}.',
      'The part of the interview about how to {task} was useful to me.',
    ],
  ],
  warm: [
    [
      "I'll go on thinking about the question on {asked}.",
      'I was asked about {asked}, and I keep thinking about that.',
    ],
    ["I'm glad I got the chance to talk about {topic}.", 'Talking about {topic} was worth it for me.'],
    ["I'll remember hearing that {clause}.", 'One thing I know now is that {clause}.'],
    [
      'I\'ll go on thinking about the question "{question}"',
      'The question "{question}" is one I still think about.',
    ],
    [
      "I'm glad I got the chance to talk about how to {task}.",
      'Talking about how to {task} was worth it for me.',
    ],
  ],
};

/** Why the candidate does not go on. */
export const reason: SentenceWords = {
  neutral: [
    ['The reason is that I am {doing}.', 'My reason has to do with {doing}.'],
    ['The reason is {topic}.', 'What decided it for me was {topic}.'],
    ['The reason is that {clause}.', 'It came down to this: {clause}.'],
    ['My plan now is to {task}.', 'Instead, I am going to {task}.'],
  ],
  warm: [
    ["The reason is that I'm {doing}.", 'It has to do with {doing}.'],
    ["It's because of {topic}.", 'What tipped it for me was {topic}.'],
    ["It's because {clause}.", 'What it came down to is that {clause}.'],
    ["What I'd like to do now is {task}.", "Instead, I'm going to {task}."],
  ],
};

/** Good wishes at the end of an application. */
export const wish: SentenceWords = {
  formal: [
    [
      'I wish you and your colleagues at {company} every success.',
      'You and the team at {company} have my good wishes.',
    ],
    ['I wish you and your colleagues every success.', 'You and the team have my good wishes.'],
  ],
  neutral: [
    [
      'I wish you and everyone at {company} well.',
      'I hope the coming months go well for you and the team at {company}.',
    ],
    ['I wish you and your colleagues well.', 'I hope the coming months go well for you and the team.'],
  ],
  warm: [
    [
      'I hope all goes well for you and everyone at {company}.',
      'My good wishes go to you and the {company} team.',
    ],
    ['I hope all goes well for you and the people you work with.', 'My good wishes go to you and the team.'],
  ],
};
