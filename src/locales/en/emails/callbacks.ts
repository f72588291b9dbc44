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
      'It helped to hear from you that {told}.',
      'Thank you for telling me that {told}.',
      'It was useful to hear from you that {told}.',
    ],
    [
      'It helped to hear that {clause}.',
      'I learned from our conversation that {clause}.',
      'It was useful to know that {clause}.',
      'It helps to know that {clause}.',
      'One thing I learned is that {clause}.',
      'It gives me a clearer picture to know that {clause}.',
      'It was useful to hear that {clause}.',
      'From our conversation I know that {clause}.',
    ],
    [
      'It helped to hear about {raised} from you.',
      'Thank you for telling me about {raised}.',
      'It was useful to hear about {raised} from you.',
    ],
    [
      'It was good to talk about {topic}.',
      'I was glad that we could talk about {topic}.',
      'Thank you for talking with me about {topic}.',
      'Thank you for going over {topic} with me.',
      'I appreciated our conversation about {topic}.',
      'It helped to talk about {topic}.',
      'It was useful to talk about {topic}.',
      "I'm glad we talked about {topic}.",
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
      'It helped to hear from you that {told}.',
      'It was useful to hear from you that {told}.',
      'Thank you for telling me that {told}.',
      'I appreciate your telling me that {told}.',
    ],
    [
      'It was useful to hear that {clause}.',
      'It helped to hear that {clause}.',
      'From our conversation I know that {clause}.',
      'It helps me to know that {clause}.',
      'It gives me a better idea of the work to know that {clause}.',
      'I found it useful to hear that {clause}.',
      'I learned from our conversation that {clause}.',
      'It was useful to know that {clause}.',
    ],
    [
      'It was useful to hear about {raised} from you, and it helped me picture the work.',
      'Thank you for telling me about {raised}. It gave me a better idea of the work.',
      'It helped to hear about {raised} from you, and I have a better idea of the work now.',
      'I appreciated what you told me about {raised}, and it helped me picture the work.',
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
      'It also helped to hear from you that {told}.',
      'I also appreciated your telling me that {told}.',
      'Thank you as well for telling me that {told}.',
    ],
    [
      'It also helped to hear that {clause}.',
      'It was also good to be told that {clause}.',
      'I also found it useful to hear that {clause}.',
      'I also learned from our conversation that {clause}.',
      'It also helps to know that {clause}.',
      'I also learned that {clause}.',
      'It was also useful to hear that {clause}.',
      'It was also helpful to know that {clause}.',
    ],
    [
      'It also helped to hear about {raised} from you.',
      'Thank you as well for telling me about {raised}.',
      'I also appreciated what you told me about {raised}.',
    ],
    [
      'I was also glad to talk about {topic}.',
      'It was also useful to talk about {topic}.',
      'It also helped to talk about {topic}.',
      'Thank you as well for going over {topic} with me.',
      'It was also good to talk about {topic}.',
      'I was glad that we also talked about {topic}.',
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
