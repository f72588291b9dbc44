import type { PurposeWords } from '../../../emails/words.js';
import { thanksOffer } from './shared.js';

/** English words of the mail that asks for time to decide on an offer. */
export const askTime: PurposeWords<'ask-time'> = {
  name: 'Request for time to decide',
  subject: {
    formal: [
      ['Time to consider: {role} offer', 'Your offer: {role}, reply date'],
      ['Time to consider: offer from {company}', 'Your offer: {company}, reply date'],
      ['Time to consider your offer', 'Your offer: date of my reply'],
    ],
    neutral: [
      ['Time to decide: {role} offer', 'The {role} offer: date of my answer'],
      ['Time to decide: offer from {company}', 'The offer from {company}: date of my answer'],
      ['Time to decide on your offer', 'Your offer: date of my answer'],
    ],
    warm: [
      ['Some time to think: {role} offer', 'Thinking over the {role} offer'],
      ['Some time to think: offer from {company}', 'Thinking over the offer from {company}'],
      ['Some time to think about your offer', 'Thinking over your offer'],
    ],
  },
  sentences: {
    'thanks-offer': thanksOffer,
    'ask-time': {
      formal: [
        [
          'May I give you my answer by {until}?',
          'In order to consider it carefully, I would be grateful if I could reply by {until}.',
        ],
        [
          'May I ask by which date you would need my answer?',
          'In order to consider it carefully, I would be grateful for a little time.',
        ],
      ],
      neutral: [
        [
          'Would it be all right if I gave you my answer by {until}?',
          'I would like to think it over properly and come back to you by {until}.',
        ],
        [
          'Could you tell me how much time I have to think it over?',
          'I would like to think it over properly before I give you my answer.',
        ],
      ],
      warm: [
        [
          'Is it all right with you if I let you know by {until}?',
          "I'd like to think it through properly, so could I give you my answer by {until}?",
        ],
        [
          'By which day would you like my answer?',
          "I'd like to think it through properly, so could I have a little time?",
        ],
      ],
    },
    reason: {
      neutral: [
        ['I am asking because I am {doing}.', 'What I have to see to before then is {doing}.'],
        ['I am asking because of {topic}.', 'What I still have to settle is {topic}.'],
        ['I am asking because {clause}.', 'The reason is that {clause}.'],
        ['Before I answer I want to {task}.', 'I would first like to {task}.'],
        [
          'One question is still open for me: "{question}"',
          'What I am thinking over is the question "{question}"',
        ],
      ],
      warm: [
        ["I'm asking because I'm {doing}.", 'What I need to see to before then is {doing}.'],
        ["I'm asking because of {topic}.", 'What I still need to sort out is {topic}.'],
        ["I'm asking because {clause}.", 'The reason is that {clause}.'],
        ["Before I answer, I'd like to {task}.", "There's something I need to do first: {task}."],
        [
          'There\'s one question I haven\'t settled yet: "{question}"',
          'What I\'m thinking over is this: "{question}"',
        ],
      ],
    },
    'time-assure': {
      formal: [
        [
          'I take the offer seriously and will give you a clear answer, so that you are able to plan.',
          'If this does not fit your plans, please let me know, and I will do my best to answer sooner.',
        ],
      ],
      neutral: [
        [
          'I take the offer seriously, and you will hear from me by then, so that you can plan.',
          'If that does not fit with your plans, please tell me, and I will try to answer sooner.',
        ],
      ],
      warm: [
        [
          "I'm taking this seriously, and you'll hear from me by then, so that you know where you are.",
          "If that doesn't work for you, just tell me, and I'll see if I can be quicker.",
        ],
      ],
    },
  },
};
