import { promise } from './promise.js';
import type { PurposeWords } from '../../../emails/words.js';
import { lookAhead } from './shared.js';

/** English words of the mail that accepts an offer: the first sentence says yes. */
export const acceptOffer: PurposeWords<'accept-offer'> = {
  name: 'Acceptance of an offer',
  subject: {
    formal: [
      ['Acceptance: {role} position', 'Offer accepted: {role}'],
      ['Acceptance: position at {company}', 'Offer accepted: {company}'],
      ['Acceptance of your offer', 'Your offer: accepted'],
    ],
    neutral: [
      ['Accepting the {role} position', 'I accept the {role} offer'],
      ['Accepting the position at {company}', 'I accept the offer from {company}'],
      ['Accepting your offer', 'I accept your offer'],
    ],
    warm: [
      ["Yes, I'll take the {role} job", 'Yes to the {role} offer'],
      ["Yes, I'll take the job at {company}", 'Yes to the offer from {company}'],
      ["Yes, I'll take the job", 'Yes to your offer'],
    ],
  },
  sentences: {
    accept: {
      formal: [
        [
          'Yes, I am pleased to accept the offer of the {role} position at {company}.',
          'I am very pleased to accept the {role} position at {company}.',
        ],
        [
          'Yes, I am pleased to accept the offer from {company}.',
          'I am very pleased to accept your offer and to join {company}.',
        ],
        ['Yes, I am pleased to accept your offer.', 'I am very pleased to accept your offer.'],
      ],
      neutral: [
        [
          "I'm glad to accept the {role} position at {company}.",
          "Yes, I'd be glad to take the {role} position at {company}.",
        ],
        ["I'm glad to accept the position at {company}.", "Yes, I'd be glad to join {company}."],
        ["I'm glad to accept the position.", "Yes, I'd be glad to take the position."],
      ],
      warm: [
        [
          "Yes, I'd love to take the {role} job at {company}.",
          "Yes, I'm very happy to take the {role} job and to join {company}.",
        ],
        ["Yes, I'd love to take the {role} job.", "Yes, I'm very happy to take the {role} job."],
        ["Yes, I'd love to take the job at {company}.", "Yes, I'm very happy to join {company}."],
        ["Yes, I'd love to take the job.", "Yes, I'm very happy to join you."],
      ],
    },
    'accept-thanks': {
      neutral: [
        [
          'Thank you for the offer and for your confidence in me.',
          'Thank you for the offer, and please pass my thanks on to everyone involved.',
        ],
      ],
      warm: [
        [
          'Thank you so much for the offer and for your confidence in me.',
          'Thank you so much for the offer, and please thank everyone involved.',
        ],
      ],
    },
    'start-date': {
      neutral: [["I'm ready to start on {startsOn}.", 'My first day will be {startsOn}.']],
      warm: [
        [
          "I'll be there for my first day on {startsOn}.",
          'My first day will be {startsOn}, and I look forward to it.',
        ],
      ],
    },
    promise,
    'accept-next': {
      neutral: [
        [
          'Please let me know what you need from me before I start, such as forms to sign or documents to bring.',
          'If there is any paperwork to fill out or sign, please send it over.',
        ],
      ],
      warm: [
        [
          "Let me know what you need from me before I start, whether that's paperwork or things to bring.",
          "If there's any paperwork to fill out or sign, just send it over.",
        ],
      ],
    },
    'accept-work': {
      neutral: [
        ["I'm looking forward to helping with {doing}.", "I'm glad that I can soon help with {doing}."],
        ["I'm looking forward to helping the team {task}.", "I'm glad that I can soon help the team {task}."],
        [
          "I haven't forgotten that you have {state}, and I'm looking forward to helping.",
          "I know that you have {state}, and I'm glad that I can soon help.",
        ],
        ["I'm looking forward to helping with {topic}.", "I'm glad that I can soon help with {topic}."],
        [
          "I haven't forgotten that {clause}, and I'm looking forward to helping with that.",
          "I know that {clause}, and I'm glad that I can soon help with that.",
        ],
      ],
    },
    'look-ahead': lookAhead,
    'accept-close': {
      neutral: [
        [
          'I look forward to working with you and the team.',
          'I look forward to meeting everyone and getting started.',
        ],
      ],
      warm: [
        [
          "I'm really looking forward to getting started with all of you.",
          "I'm very happy about this, and I look forward to working with you all.",
        ],
      ],
    },
  },
};
