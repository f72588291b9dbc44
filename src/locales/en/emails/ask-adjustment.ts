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
          'I would like to ask whether {doing} is possible for the interview.',
          'For the interview I would need one arrangement, namely {doing}.',
        ],
        [
          'I would like to request {topic} for the interview.',
          'For the interview I would need {topic}, and I would be grateful if you could arrange this.',
        ],
        [
          'In planning the interview, please take into account that {clause}.',
          'I would be grateful if the interview could allow for the fact that {clause}.',
        ],
        [
          'For the interview, would it be possible to {task}?',
          'In order to take part, I would like to {task}, if you can arrange it.',
        ],
        [
          'I have one question about the arrangements: {question}',
          'Before the interview I would like to ask you this: {question}',
        ],
        [
          'I would like to request an adjustment to the interview and would be glad to explain what I need.',
          'In order to take part I need one arrangement, which I would be glad to discuss with you.',
        ],
      ],
      neutral: [
        [
          'Could the interview allow for {doing}?',
          'There is one thing that would help me in the interview: {doing}.',
        ],
        ['For the interview I need {topic}.', 'Could you please arrange {topic} for the interview?'],
        [
          'Could you please plan the interview with one thing in mind, which is that {clause}?',
          'It would help me if the interview took into account that {clause}.',
        ],
        [
          'Would it be possible to {task}?',
          'To take part in the interview, I would like to {task}, if that can be arranged.',
        ],
        [
          'There is one thing I would like to ask about the arrangements: {question}',
          'May I ask something about the way the interview is set up: {question}',
        ],
        [
          'I need an adjustment to the interview and am glad to explain it to you.',
          'There is one arrangement I need in order to take part, and I would like to tell you about it.',
        ],
      ],
      warm: [
        [
          'Would you be all right with {doing} during the interview?',
          "There's one thing that would make the interview work for me: {doing}.",
        ],
        ["So that I can take part, I'll need {topic}.", 'Could you set up {topic} for the interview?'],
        [
          'Could you keep in mind for the interview that {clause}?',
          "It'd help me if you planned the interview knowing that {clause}.",
        ],
        [
          'Would it be all right to {task}?',
          "To take part in the interview, I'd like to {task}, if you can manage that.",
        ],
        [
          "There's one thing I'd like to ask about how it's set up: {question}",
          'Can I ask you something before we meet: {question}',
        ],
        [
          "I need one thing set up differently for the interview, and I'm happy to tell you about it.",
          "To take part I'll need a small change to the interview, which I can easily explain.",
        ],
      ],
    },
    'adjustment-effect': {
      formal: [
        [
          'This would allow me to take part on the same terms as every other candidate.',
          'With this in place, I will be able to show you what I can do.',
        ],
      ],
      neutral: [
        [
          'With that in place I can take part on the same terms as everybody else.',
          'That would let me show you what I can do.',
        ],
      ],
      warm: [
        [
          'With that sorted out, I can take part just like everyone else.',
          "That way you'll see what I can really do.",
        ],
      ],
    },
    'adjustment-close': {
      formal: [
        [
          'Please let me know whether this can be arranged, or with whom I should discuss it.',
          'I am glad to speak with you by phone if that makes it easier to arrange.',
        ],
      ],
      neutral: [
        [
          'Please let me know if this can be done, or who I should ask about it.',
          'If it is easier to sort this out in a short call, I am happy to do that.',
        ],
      ],
      warm: [
        [
          "Let me know if that's possible, or who I'd best talk to about it.",
          "If it's easier to talk it over, I'm happy to have a quick call.",
        ],
      ],
    },
  },
};
