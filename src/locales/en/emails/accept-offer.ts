import type { PurposeWords } from '../../../emails/words.js';

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
      ['Accepting the {role} position', 'Yes to the {role} offer'],
      ['Accepting the position at {company}', 'Yes to the offer from {company}'],
      ['Accepting your offer', 'Yes to your offer'],
    ],
    warm: [
      ["Yes, I'll take the {role} job", 'My answer is yes: {role}'],
      ["Yes, I'll take the job at {company}", 'My answer to {company} is yes'],
      ["Yes, I'll take the job", 'My answer is yes'],
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
          'Yes, I am pleased to accept the offer of the {role} position.',
          'I am very pleased to accept the {role} position.',
        ],
        [
          'Yes, I am pleased to accept the offer from {company}.',
          'I am very pleased to accept your offer and to join {company}.',
        ],
        ['Yes, I am pleased to accept your offer.', 'I am very pleased to accept your offer.'],
      ],
      neutral: [
        [
          'Yes, I am glad to accept the {role} position at {company}.',
          'My answer is yes: I would like to take the {role} position at {company}.',
        ],
        [
          'Yes, I am glad to accept the {role} position.',
          'My answer is yes: I would like to take the {role} position.',
        ],
        [
          'Yes, I am glad to accept the position at {company}.',
          'My answer is yes: I would like to work at {company}.',
        ],
        ['Yes, I am glad to accept the position.', 'My answer is yes: I would like to take the position.'],
      ],
      warm: [
        [
          "Yes, I'd love to take the {role} job at {company}.",
          "It's a yes from me, and I'm happy to be joining {company} for the {role} job.",
        ],
        [
          "Yes, I'd love to take the {role} job.",
          "It's a yes from me, and I'm happy to be starting in the {role} job.",
        ],
        [
          "Yes, I'd love to take the job at {company}.",
          "It's a yes from me, and I'm happy to be joining {company}.",
        ],
        ["Yes, I'd love to take the job.", "It's a yes from me, and I'm happy to be joining you."],
      ],
    },
    'accept-thanks': {
      formal: [
        [
          'Thank you for the offer and for the confidence you have placed in me.',
          'I am grateful to everyone who was involved in the decision.',
        ],
      ],
      neutral: [
        [
          'Thank you for the offer and for the trust that comes with it.',
          'I appreciate the offer, and I thank everyone who had a part in it.',
        ],
      ],
      warm: [
        [
          'Thank you so much for the offer, and for trusting me with this.',
          "I'm really grateful to everyone who had a part in this.",
        ],
      ],
    },
    'start-date': {
      formal: [
        ['I confirm that my first day will be {startsOn}.', 'I will take up the position on {startsOn}.'],
      ],
      neutral: [['I can start on {startsOn}.', 'I have noted {startsOn} as my first day.']],
      warm: [["I'll be there for my first day on {startsOn}.", "I've noted {startsOn} as my first day."]],
    },
    'accept-next': {
      formal: [
        [
          'Please let me know what you require from me before I begin, such as documents or signatures.',
          'If you send me the papers that need to be signed, I will return them without delay.',
        ],
      ],
      neutral: [
        [
          'Please tell me what you need from me before I start, such as papers to sign or documents to bring.',
          'If there are forms to fill in or papers to sign, please send them, and you will have them back soon.',
        ],
      ],
      warm: [
        [
          "Let me know what you need from me before I start, whether that's papers to sign or things to bring.",
          "If there's anything to fill in or sign, send it over, and I'll get it back to you.",
        ],
      ],
    },
    'accept-close': {
      formal: [
        [
          'I look forward to working with you and your colleagues.',
          'It will be a pleasure to be part of the team.',
        ],
      ],
      neutral: [
        [
          'I look forward to working with you and the team.',
          'It is good to know that I will be joining you, and I look forward to meeting everyone.',
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
