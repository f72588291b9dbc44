import { promise } from './promise.js';
import type { PurposeWords } from '../../../emails/words.js';
import { reason, partingCallback, thanksOffer, wish } from './shared.js';

/** English words of the mail that declines an offer. */
export const declineOffer: PurposeWords<'decline-offer'> = {
  name: 'Refusal of an offer',
  subject: {
    formal: [
      ['My decision on the {role} offer', 'Your offer: {role} position'],
      ['My decision on the offer from {company}', 'Your offer: position at {company}'],
      ['My decision on your offer', 'Your offer of a position'],
    ],
    neutral: [
      ['My answer to the {role} offer', 'Declining the {role} offer'],
      ['My answer to the offer from {company}', 'Declining the offer from {company}'],
      ['My answer to your offer', 'Declining your offer'],
    ],
    warm: [
      ['My answer to the {role} offer', 'About your {role} offer'],
      ['My answer to the offer from {company}', 'About the offer from {company}'],
      ['My answer to your offer', 'About your offer'],
    ],
  },
  sentences: {
    'thanks-offer': thanksOffer,
    'rejection-callback': partingCallback,
    decline: {
      formal: [
        [
          'After careful thought I have decided not to accept the offer.',
          'After careful consideration I will not be accepting the offer.',
        ],
      ],
      neutral: [
        [
          "After giving it careful thought, I've decided not to accept.",
          "I've thought it over carefully, and I won't be accepting the offer.",
        ],
      ],
      warm: [
        [
          "I've thought it over carefully, and I'm sorry to say that I can't accept it.",
          "I'm sorry to say that I've decided not to accept it.",
        ],
      ],
    },
    reason,
    'decline-regret': {
      neutral: [
        [
          "It wasn't an easy decision, and I'm grateful for the time you gave me.",
          "I'm grateful for the time you and your colleagues gave me.",
        ],
      ],
      warm: [
        [
          "It wasn't an easy decision, and I'm grateful for your time.",
          "I'm really grateful for the time you gave me.",
        ],
      ],
    },
    promise,
    wish,
  },
};
