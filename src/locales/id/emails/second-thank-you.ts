import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';
import { thanksAgain } from './thanks.js';

/** Indonesian words of the thank-you note after a further interview with the same company. */
export const secondThankYou: PurposeWords<'second-thank-you'> = {
  name: 'Ucapan terima kasih setelah wawancara lanjutan',
  subject: {
    formal: [
      [
        'Ucapan terima kasih: wawancara lanjutan {role}',
        'Ucapan terima kasih atas kesempatan wawancara lanjutan {role}',
      ],
      [
        'Ucapan terima kasih: wawancara lanjutan di {company}',
        'Ucapan terima kasih atas kesempatan wawancara lanjutan di {company}',
      ],
      ['Ucapan terima kasih: wawancara lanjutan', 'Ucapan terima kasih atas wawancara lanjutan'],
    ],
    neutral: [
      [
        'Terima kasih atas kesempatan wawancara lanjutan {role}',
        'Terima kasih sekali lagi atas wawancara {role}',
      ],
      [
        'Terima kasih atas kesempatan wawancara lanjutan di {company}',
        'Terima kasih sekali lagi atas wawancara di {company}',
      ],
      ['Terima kasih atas wawancara lanjutannya', 'Terima kasih sekali lagi atas wawancaranya'],
    ],
    warm: [
      [
        'Terima kasih banyak atas kesempatan wawancara lanjutan {role}',
        'Terima kasih banyak atas waktu wawancara lanjutan {role}',
      ],
      [
        'Terima kasih banyak atas kesempatan wawancara lanjutan di {company}',
        'Terima kasih: wawancara lanjutan di {company}',
      ],
      ['Terima kasih banyak atas wawancara lanjutannya', 'Terima kasih atas undangan wawancara lanjutannya'],
    ],
  },
  sentences: {
    'hr-callback': thankYou.sentences['hr-callback'],
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': thankYou.sentences['hr-interest'],
    decision: thankYou.sentences.decision,
    'hr-close': thankYou.sentences['hr-close'],
    outlook: thankYou.sentences.outlook,
    'user-callback': thankYou.sentences['user-callback'],
    'second-callback': thankYou.sentences['second-callback'],
    'thank-others': thankYou.sentences['thank-others'],
    matter: thankYou.sentences.matter,
    challenge: thankYou.sentences.challenge,
    answer: thankYou.sentences.answer,
    highlight: thankYou.sentences.highlight,
    'user-wish': thankYou.sentences['user-wish'],
    'user-bring': thankYou.sentences['user-bring'],
    'user-interest': thankYou.sentences['user-interest'],
    promise: thankYou.sentences.promise,
    'user-close': thankYou.sentences['user-close'],
    'hr-thanks-again': thanksAgain,
    'user-thanks-again': thanksAgain,
  },
};
