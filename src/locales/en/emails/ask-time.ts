import type { PurposeWords } from '../../../emails/words.js';
import { rejectionCallback, thanksOffer } from './shared.js';

/** English words of the mail that asks for time to decide on an offer. */
export const askTime: PurposeWords<'ask-time'> = {
  name: 'Request for time to decide',
  subject: {
    formal: [
      ['{role} offer: may I reply by {until}?', '{role} offer: request to reply by {until}'],
      ['Your offer: may I reply by {until}?', 'Your offer: request to reply by {until}'],
      ['Time to consider: {role} offer', 'Your offer: {role}, reply date'],
      ['Time to consider: offer from {company}', 'Your offer: {company}, reply date'],
      ['Time to consider your offer', 'Your offer: date of my reply'],
    ],
    neutral: [
      ['{role} offer: could I answer by {until}?', 'The {role} offer: an answer by {until}?'],
      ['Your offer: could I answer by {until}?', 'Your offer: an answer by {until}?'],
      ['Time to decide: {role} offer', 'The {role} offer: date of my answer'],
      ['Time to decide: offer from {company}', 'The offer from {company}: date of my answer'],
      ['Time to decide on your offer', 'Your offer: date of my answer'],
    ],
    warm: [
      ['{role} offer: could I tell you by {until}?', 'The {role} offer: an answer by {until}?'],
      ['Your offer: could I tell you by {until}?', 'Your offer: an answer by {until}?'],
      ['Some time to think: {role} offer', 'Thinking over the {role} offer'],
      ['Some time to think: offer from {company}', 'Thinking over the offer from {company}'],
      ['Some time to think about your offer', 'Thinking over your offer'],
    ],
  },
  sentences: {
    'thanks-offer': thanksOffer,
    'rejection-callback': rejectionCallback,
    'ask-time': {
      formal: [
        [
          'May I give you my answer by {until}?',
          'I would like to consider it carefully and would be grateful if I could reply by {until}.',
        ],
        [
          'May I ask when you need my answer?',
          'I would like to consider it carefully and would be grateful for a little time.',
        ],
      ],
      neutral: [
        [
          'Would it be all right if I gave you my answer by {until}?',
          "I'd like to think it over carefully and get back to you by {until}.",
        ],
        [
          'Could you tell me when you need my answer?',
          "I'd like a little time to think it over before I give you my answer.",
        ],
      ],
      warm: [
        [
          'Would it be okay if I let you know by {until}?',
          "I'd like to think it through, so could I give you my answer by {until}?",
        ],
        ['When do you need my answer?', "I'd like to think it through, so could I have a little time?"],
      ],
    },
    reason: {
      neutral: [
        ["I'm asking because I'm {doing}.", "The reason is that I'm {doing}."],
        ["I'm asking because of {topic}.", 'I still have to think through {topic}.'],
        ['{account}'],
        ["I'm asking because {clause}.", '{clause}.'],
        ['Before I answer, I want to {task}.', "First I'd like to {task}."],
        [
          'One question is still open for me: "{question}"',
          'What I\'m thinking over is the question "{question}"',
        ],
      ],
      warm: [
        ["I'm asking because I'm {doing}.", "The reason is that I'm {doing}."],
        ["I'm asking because of {topic}.", 'I still need to think through {topic}.'],
        ['{account}'],
        ["I'm asking because {clause}.", '{clause}.'],
        ["Before I answer, I'd like to {task}.", 'First I need to {task}.'],
        [
          'There\'s one question I haven\'t settled yet: "{question}"',
          'What I\'m thinking over is this: "{question}"',
        ],
      ],
    },
    'time-assure': {
      neutral: [
        [
          "You'll have a clear answer from me by then.",
          "If you need an answer sooner, please tell me, and I'll do my best.",
        ],
      ],
      warm: [["You'll get a clear answer from me by then.", 'If you need to know sooner, just tell me.']],
    },
  },
};
