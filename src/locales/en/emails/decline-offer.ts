import type { PurposeWords } from '../../../emails/words.js';
import { reason, rejectionCallback, thanksOffer, wish } from './shared.js';

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
      ['Thanks for the {role} offer', 'What I decided: {role} offer'],
      ['Thanks for the offer from {company}', 'What I decided: offer from {company}'],
      ['Thanks for the offer of the job', 'What I decided about your offer'],
    ],
  },
  sentences: {
    'thanks-offer': thanksOffer,
    'rejection-callback': rejectionCallback,
    decline: {
      formal: [
        [
          'After careful thought I have decided not to accept the offer.',
          'I have thought about your offer carefully and would like to decline it.',
        ],
      ],
      neutral: [
        [
          'I have thought it over carefully and decided not to take the position.',
          'My answer, after some thought, is that I will not be accepting the offer.',
        ],
      ],
      warm: [
        [
          "I've thought hard about your offer, and I've decided not to take the job.",
          "I've given your offer proper thought, and in the end my answer is no.",
        ],
      ],
    },
    reason,
    'decline-regret': {
      formal: [
        [
          'I hope that you will soon fill the position with the right person.',
          'I appreciate the confidence you have shown in me.',
        ],
      ],
      neutral: [
        [
          'I am telling you now so that you have time to offer the position to somebody else.',
          'I know that choosing somebody takes work, and I value the trust you showed me.',
        ],
      ],
      warm: [
        [
          "I wanted to tell you now, so that there's time to offer the job to someone else.",
          'I know how much work goes into an offer, and it means something to me that you chose me.',
        ],
      ],
    },
    wish,
  },
};
