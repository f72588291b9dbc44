import type { SentenceWords } from '../../../emails/words.js';

/** Thanks for an invitation to an interview. */
export const thanksInvitation: SentenceWords = {
  formal: [
    [
      'Thank you for inviting me to an interview for the {role} position at {company}.',
      'I appreciate the invitation from {company} to discuss the {role} position.',
      'Thank you for the invitation to discuss the {role} position at {company}.',
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
      'I was glad to get your invitation to interview for the {role} position at {company}; thank you.',
      'It is good to hear that {company} would like to speak with me about the {role} position; thank you for asking.',
    ],
    [
      'Thank you for the invitation to talk about the {role} position.',
      'I was glad to get your invitation to interview for the {role} position; thank you.',
    ],
    [
      'Thank you for the invitation to an interview at {company}.',
      'It is good to hear that {company} would like to speak with me; thank you for asking.',
    ],
    ['Thank you for the invitation to an interview.', 'I was glad to get your invitation; thank you.'],
  ],
  warm: [
    [
      'Thank you so much for inviting me to talk about the {role} job at {company}.',
      'I was really glad to get your invitation for the {role} job at {company}, so thank you for that.',
      "Many thanks for the invitation; it's good to hear that {company} would like to talk with me about the {role} job.",
    ],
    [
      'Thank you so much for inviting me to talk about the {role} job.',
      'I was really glad to get your invitation for the {role} job, so thank you for that.',
    ],
    [
      'Thank you so much for inviting me to an interview at {company}.',
      "Many thanks for the invitation; it's good to hear that {company} would like to meet me.",
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
      'A short message will reach me at any time if plans change.',
      'Please tell me if there is something you would like to have from me beforehand.',
    ],
  ],
  warm: [
    [
      'If anything changes on your side, just send me a line.',
      "I'm easy to reach if something comes up before then.",
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
      'I would be glad to work at {company}, and the position interests me as much as before.',
    ],
    ['I am still very interested in the position.', 'My interest in the work is as strong as before.'],
  ],
  warm: [
    [
      "I'm still very interested in the job, and I'd be happy to work at {company}.",
      "I'd really like to work at {company}, and I'm as interested in the job as ever.",
      "I'm still keen to work at {company}, and I'd be glad to do this job.",
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
      'Thank you for telling me how things turned out with the {role} position at {company}.',
    ],
    [
      'Thank you for letting me know your decision on the {role} position.',
      'Thank you for telling me how things turned out with the {role} position.',
    ],
    [
      'Thank you for letting me know the decision at {company}.',
      'Thank you for telling me how things turned out with my application to {company}.',
    ],
    [
      'Thank you for letting me know your decision.',
      'Thank you for telling me how things turned out with my application.',
    ],
  ],
  warm: [
    [
      'Thank you for telling me about the decision on the {role} job at {company}.',
      'Thank you for writing to me about the {role} job at {company}.',
    ],
    [
      'Thank you for telling me about the decision on the {role} job.',
      'Thank you for writing to me about the {role} job.',
    ],
    [
      'Thank you for telling me about the decision at {company}.',
      'Thank you for writing to me about my application to {company}.',
    ],
    ['Thank you for telling me about the decision.', 'Thank you for writing to me about my application.'],
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
      'I am glad to have your offer of the {role} position at {company}, and I thank you for it.',
    ],
    [
      'Thank you for the offer of the {role} position.',
      'I am glad to have your offer of the {role} position, and I thank you for it.',
    ],
    [
      'Thank you for the offer to work at {company}.',
      'I am glad to have your offer to work at {company}, and I thank you for it.',
    ],
    ['Thank you for your offer.', 'I am glad to have your offer, and I thank you for it.'],
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
      'The question about {asked} gave me something to think about.',
      'I was glad that the question about {asked} came up.',
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
      'I found it worthwhile to consider the question "{question}"',
      'The question "{question}" gave me something to consider.',
    ],
    [
      'I was glad of the opportunity to discuss how to {task}.',
      'I valued the part of the interview about how to {task}.',
    ],
  ],
  neutral: [
    ['The question about {asked} made me think.', 'I was glad that the question about {asked} came up.'],
    [
      'I was glad to have the chance to talk about {topic}.',
      'The part of the interview about {topic} was useful to me.',
    ],
    ['One thing I learned in the interview is that {clause}.', 'It was useful for me to hear that {clause}.'],
    ['It was useful to think about the question "{question}"', 'The question "{question}" made me think.'],
    [
      'I was glad to have the chance to talk about how to {task}.',
      'The part of the interview about how to {task} was useful to me.',
    ],
  ],
  warm: [
    ['The question about {asked} got me thinking.', 'I was glad that the question about {asked} came up.'],
    ["I'm glad I got the chance to talk about {topic}.", 'I liked talking about {topic}.'],
    ["I'll remember hearing that {clause}.", 'I was interested to hear that {clause}.'],
    ['It was good to think about the question "{question}"', 'The question "{question}" got me thinking.'],
    ["I'm glad I got the chance to talk about how to {task}.", 'I liked talking about how to {task}.'],
  ],
};

/** Why the candidate does not go on. */
export const reason: SentenceWords = {
  neutral: [
    ['The reason is that I am {doing}.', 'My reason has to do with {doing}.'],
    ['The reason is {topic}.', 'What decided it for me is {topic}.'],
    ['The reason is that {clause}.', 'My reason is a simple one: {clause}.'],
    ['My plan now is to {task}.', 'Instead, I am going to {task}.'],
  ],
  warm: [
    ["The reason is that I'm {doing}.", 'It has to do with {doing}.'],
    ["It's because of {topic}.", 'What decided it for me is {topic}.'],
    ["It's because {clause}.", 'My reason is a simple one: {clause}.'],
    ["What I'd like to do now is {task}.", "Instead, I'm going to {task}."],
  ],
};

/** Good wishes at the end of an application. */
export const wish: SentenceWords = {
  formal: [
    [
      'I wish you and your colleagues at {company} every success.',
      'My good wishes go to you and the team at {company}.',
    ],
    ['I wish you and your colleagues every success.', 'My good wishes go to you and the team.'],
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
