import type { PurposeWords } from '../../../emails/words.js';
import { rejectionCallback, thanksNews, wish } from './shared.js';

/** English words of the mail that asks what could be done better, after a rejection. */
export const askFeedback: PurposeWords<'ask-feedback'> = {
  name: 'Request for feedback',
  subject: {
    formal: [
      ['Request for feedback: {role}', 'Feedback: {role} application'],
      ['Request for feedback: interview at {company}', 'Feedback: application to {company}'],
      ['Request for feedback on my interview', 'Feedback on my application'],
    ],
    neutral: [
      ['Feedback on my {role} interview', 'What I could do better: {role}'],
      ['Feedback on my interview at {company}', 'What I could do better: {company}'],
      ['Feedback on my interview', 'What I could do better next time'],
    ],
    warm: [
      ['A word of feedback: {role} job', 'What I can learn: {role}'],
      ['A word of feedback: interview at {company}', 'What I can learn: interview at {company}'],
      ['A word of feedback on my interview', 'What I can learn from my interview'],
    ],
  },
  sentences: {
    'thanks-news': thanksNews,
    'rejection-callback': rejectionCallback,
    'ask-feedback': {
      neutral: [
        [
          'Could you share one or two things I could do better next time?',
          'Could you tell me one thing to work on before my next interview?',
        ],
      ],
      warm: [
        [
          'Would you mind telling me one or two things I could do better next time?',
          'If you have a minute, could you tell me what I should work on?',
        ],
      ],
    },
    'feedback-assure': {
      neutral: [
        [
          "Even one point would help me, and I understand if it isn't possible.",
          "A line or two is plenty, and I understand if you're not able to share feedback.",
        ],
      ],
      warm: [
        [
          "Even one thing would help, and I understand if you can't say.",
          "A line or two is plenty, and it's fine if you can't say.",
        ],
      ],
    },
    wish,
  },
};
