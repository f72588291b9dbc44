import type { PurposeWords } from '../../../emails/words.js';
import { thanksInvitation } from './shared.js';

/** English words of the mail that asks for an adjustment to an interview. */
export const askAdjustment: PurposeWords<'ask-adjustment'> = {
  name: 'Request for an adjustment',
  subject: {
    formal: [
      ['A request for the {role} interview', 'Adjustment: {role} interview'],
      ['A request for my interview at {company}', 'Adjustment: interview at {company}'],
      ['A request for the interview on {date}', 'Adjustment: interview on {date}'],
      ['A request for my interview arrangements', 'Adjustment to my interview'],
    ],
    neutral: [
      ['Arrangements: {role} interview', 'One request: {role} interview'],
      ['Arrangements: interview at {company}', 'One request: interview at {company}'],
      ['Arrangements: interview on {date}', 'One request: interview on {date}'],
      ['Arrangements for the interview', 'One request before the interview'],
    ],
    warm: [
      ['A small request: {role} interview', 'What would help: {role} interview'],
      ['A small request: interview at {company}', 'What would help me: interview at {company}'],
      ['A small request: interview on {date}', 'What would help me: interview on {date}'],
      ['A small request for the interview', 'What would help me in the interview'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    'ask-adjustment': {
      formal: [
        [
          'If possible, I would like to request {wished} for the interview.',
          'I would be grateful for {wished} in the interview, if that is possible.',
        ],
        [
          'I would like to ask whether {doing} would be possible during the interview.',
          'One accommodation would help me during the interview: {doing}.',
        ],
        ['I would like to request {timed}.', 'I would be grateful if you could arrange {timed}.'],
        [
          'I would like to request {topic} for the interview.',
          'I would need {topic} for the interview, and I would be grateful if you could arrange that.',
        ],
        ['{account}'],
        ['Before the interview, I would like you to know that {clause}.', '{clause}.'],
        [
          'For the interview, would it be possible to {task}?',
          'I would like to {task} during the interview, if that can be arranged.',
        ],
        [
          'I have one question about the arrangements: {question}',
          'Before the interview I would like to ask you this: {question}',
        ],
        [
          'I would like to request an accommodation for the interview and would be glad to explain what I need.',
          'I will need one accommodation for the interview, which I would be glad to discuss with you.',
        ],
      ],
      neutral: [
        [
          "If possible, I'd like to have {wished} for the interview.",
          'If it is possible, could you please arrange {wished} for the interview?',
        ],
        [
          'Would {doing} be possible during the interview?',
          'One accommodation would help me during the interview: {doing}.',
        ],
        ['May I have {timed}?', 'Could you please arrange {timed}?'],
        ['I need {topic} for the interview.', 'Could you please arrange {topic} for the interview?'],
        ['{account}'],
        ['Before we meet, I wanted you to know that {clause}.', '{clause}.'],
        [
          'Would it be possible to {task}?',
          "I'd like to {task} during the interview, if that can be arranged.",
        ],
        ['I have one question about the setup: {question}', 'May I ask about the setup? {question}'],
        [
          'I need an accommodation for the interview and am happy to explain it.',
          "I'll need one accommodation for the interview. May I tell you about it?",
        ],
      ],
      warm: [
        [
          "If possible, I'd like to have {wished} for the interview.",
          'Could you set up {wished} for the interview, if possible?',
        ],
        [
          'Would {doing} be okay during the interview?',
          'One thing would really help me in the interview: {doing}.',
        ],
        ['Could I have {timed}?', 'Could you set up {timed}?'],
        ["I'll need {topic} for the interview.", 'Could you set up {topic} for the interview?'],
        ['{account}'],
        ['Before we meet, I wanted you to know that {clause}.', '{clause}.'],
        ['Would it be okay to {task}?', "I'd like to {task} during the interview, if that works."],
        [
          'I have one question about the setup: {question}',
          'Can I ask you something before we meet? {question}',
        ],
        [
          "I need one accommodation for the interview, and I'm happy to tell you about it.",
          "I'll need a small change to how the interview is set up, and I'm happy to explain.",
        ],
      ],
    },
    'adjustment-effect': {
      neutral: [
        ['That would make it much easier for me to take part.', 'That would let me show you what I can do.'],
      ],
      warm: [
        ['That would make it so much easier for me to take part.', 'That way I can show you what I can do.'],
      ],
    },
    'adjustment-close': {
      formal: [
        [
          'Please let me know what can be arranged, or with whom I should discuss it.',
          'Please let me know if you need anything else from me to arrange this.',
        ],
      ],
      neutral: [
        [
          "Please let me know what's possible, or who I should ask about it.",
          'If you have any questions about this, please ask.',
        ],
      ],
      warm: [
        [
          'Let me know what would work, or who I should talk to about it.',
          'If you have any questions about this, just ask.',
        ],
      ],
    },
  },
};
