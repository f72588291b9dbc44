import type { SentenceWords } from '../../../emails/words.js';

/** A point of the conversation, to HR: briefly. */
export const hrCallback: SentenceWords = {
  neutral: [
    ['I appreciated your time when I {deed}.'],
    ['It was kind of you to {yourFavor}.', 'I appreciate that you made the time to {yourFavor}.'],
    [
      "I've thought more about your question about {yourAsked}.",
      "Thank you for asking about {yourAsked}. I'm happy to say more.",
      'I appreciated your question about {yourAsked}.',
    ],
    [
      "I've thought more about the question about {asked}.",
      "I'm happy to say more about {asked} if that helps.",
      'Thank you for the question about {asked}.',
    ],
    [
      'You mentioned that {told}, and that was useful to know.',
      'Thank you for telling me that {told}.',
      'It was useful to hear from you that {told}.',
    ],
    [
      'I took away from our conversation that {clause}.',
      'I learned from our conversation that {clause}.',
      "One thing I'll remember is that {clause}.",
      'It helps to know that {clause}.',
      'One thing I learned is that {clause}.',
      'I took away that {clause}.',
      'It was useful to hear that {clause}.',
      'One thing I took away is that {clause}.',
    ],
    [
      'What you said about {raised} was useful to know.',
      'Thank you for telling me about {raised}.',
      'I appreciated hearing from you about {raised}.',
    ],
    [
      'It was good to talk about {topic}.',
      'I was glad that we could talk about {topic}.',
      'Thank you for talking with me about {topic}.',
      'I appreciated our conversation about {topic}.',
      'I appreciated talking with you about {topic}.',
      'I appreciated the chance to discuss {topic}.',
      'It was useful to talk about {topic}.',
      'I was glad to talk about {topic}.',
    ],
    [
      'One thing was especially useful to hear: {either}.',
      'One thing stuck with me: {either}.',
      'I took one thing away from our conversation: {either}.',
      'One thing from our conversation was useful to know: {either}.',
    ],
    [
      'You asked me a question I\'ve thought more about: "{yourQuestion}"',
      'I appreciated your question "{yourQuestion}"',
    ],
    [
      'I\'ve thought more about the question "{question}"',
      'One question stuck with me: "{question}"',
      'I\'m happy to say more about the question "{question}"',
      'I appreciated the question "{question}"',
    ],
  ],
};

/** A point of the conversation, to the team. */
export const userCallback: SentenceWords = {
  neutral: [
    [
      'Thank you for the time you gave me when I {deed}.',
      'I appreciated the time you gave me when I {deed}.',
    ],
    [
      'It was kind of you to {yourFavor}, and it gave me a better idea of the work.',
      'I appreciate that you made the time to {yourFavor}.',
      'It was good of you to {yourFavor}, and it helped me picture the work.',
    ],
    [
      "I've thought more about your question about {yourAsked}, and I'd be happy to say more about that.",
      "Thank you for asking about {yourAsked}. I'd be glad to talk more about that.",
      "Since we talked, I've kept thinking about your question about {yourAsked}.",
      "I appreciated your question about {yourAsked}, and I'm happy to go into more detail if that would help.",
    ],
    [
      "Since we talked, I've thought more about the question about {asked}.",
      "I'd be glad to say more about {asked} if that would be helpful.",
      "Thank you for the question about {asked}. I'm happy to go into more detail.",
    ],
    [
      "You mentioned that {told}, and I've kept it in mind.",
      'It has stayed with me that {told}.',
      "You told me that {told}, and I've been thinking about that since.",
      'Thank you for telling me that {told}.',
    ],
    [
      'It was useful to hear that {clause}.',
      "One thing I'll remember is that {clause}.",
      'I took away from our conversation that {clause}.',
      'It helps me to know that {clause}.',
      'One thing that stuck with me from our conversation is that {clause}.',
      'I found it useful to hear that {clause}.',
      'I learned from our conversation that {clause}.',
      'One thing I took away from our conversation is that {clause}.',
    ],
    [
      'What you said about {raised} has stayed with me.',
      'Thank you for telling me about {raised}.',
      'I appreciated hearing from you about {raised}.',
      'I appreciated what you told me about {raised}.',
    ],
    [
      'I appreciated the chance to talk with you about {topic}.',
      'It was good to talk with you about {topic}.',
      'Thank you for taking the time to talk with me about {topic}.',
      "I'm glad we had the chance to talk about {topic}.",
      'It was useful to talk with you about {topic}.',
      'I was glad we had the time to talk about {topic}.',
      'Our conversation about {topic} helped me picture the work.',
      'I was glad to talk with you about {topic}.',
    ],
    [
      'One thing stuck with me from our conversation: {either}.',
      'One thing I heard has stayed with me: {either}.',
      'One thing was especially useful to hear: {either}.',
      'I took one thing away from our conversation: {either}.',
      'Of everything we talked about, I remember one thing best: {either}.',
      'One thing from our conversation was useful to know: {either}.',
    ],
    [
      'You asked me a question that I\'ve thought more about since: "{yourQuestion}"',
      'I\'ve thought more about a question you asked me: "{yourQuestion}"',
    ],
    [
      'I\'ve thought more about one question since we talked: "{question}"',
      'One question from our conversation stuck with me: "{question}"',
      'I\'d be glad to talk more about one question from our conversation: "{question}"',
      'One question gave me a lot to think about: "{question}"',
      'I appreciated the question "{question}"',
      'There was one question I kept thinking about: "{question}"',
      'One question was especially useful to think through: "{question}"',
      'I went over one question again after we talked: "{question}"',
    ],
  ],
};

/** One more point of the conversation. */
export const secondCallback: SentenceWords = {
  neutral: [
    [
      'Thank you as well for your time when I {deed}.',
      'I also appreciated the time you gave me when I {deed}.',
    ],
    ['It was also kind of you to {yourFavor}.', 'I also appreciate that you made the time to {yourFavor}.'],
    [
      "I've also thought more about your question about {yourAsked}.",
      'I also appreciated your question about {yourAsked}.',
    ],
    [
      "I've also thought more about the question about {asked}.",
      'Thank you as well for the question about {asked}.',
    ],
    [
      "You also mentioned that {told}, and I've kept that in mind, too.",
      'I also appreciated your telling me that {told}.',
      'Thank you for telling me, too, that {told}.',
    ],
    [
      'I also took away that {clause}.',
      'Another thing that stuck with me is that {clause}.',
      'I also found it useful to hear that {clause}.',
      'I also took away from our conversation that {clause}.',
      'It also helps to know that {clause}.',
      'I also learned that {clause}.',
      'It was also useful to hear that {clause}.',
      'Something else I took away is that {clause}.',
    ],
    [
      'What you said about {raised} has stayed with me, too.',
      'Thank you for telling me about {raised}, too.',
      'I also appreciated hearing from you about {raised}.',
    ],
    [
      'I was also glad to talk about {topic}.',
      'It was also useful to talk about {topic}.',
      'It also helped to talk about {topic}.',
      'Thank you, too, for talking with me about {topic}.',
      'It was also good to talk about {topic}.',
      'I appreciated talking about {topic}, too.',
      'I also appreciated our discussion of {topic}.',
      'I also appreciated the chance to talk about {topic}.',
    ],
    [
      'One more thing stuck with me: {either}.',
      'One more thing was useful to know: {either}.',
      'We also talked about one more thing: {either}.',
    ],
    ['I\'ve also thought more about a question you asked: "{yourQuestion}"'],
    [
      'I\'ve also thought more about the question "{question}"',
      'I also kept thinking about the question "{question}"',
      'I also appreciated the question "{question}"',
    ],
  ],
};
