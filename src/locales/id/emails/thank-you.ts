import type { PurposeWords } from '../../../emails/words.js';
import { callback, secondCallback } from './callbacks.js';
import { hrClose, hrInterest, userClose, userBring, userInterest, userWish } from './interest.js';
import { answer, matter } from './matter.js';
import { challenge, highlight, userHighlight } from './offers.js';
import { promise } from './promise.js';
import { decision, outlook, thankOthers } from './shared.js';
import { thankYouInChat } from './thank-you-in-chat.js';
import { thanks } from './thanks.js';

/** Indonesian words of thank-you notes. Every sentence claims only what is in the interview and the debrief. */
export const thankYou: PurposeWords<'thank-you'> = {
  name: 'Ucapan terima kasih',
  inMessages: thankYouInChat,
  subject: {
    formal: [
      ['Ucapan terima kasih: wawancara {role}', 'Ucapan terima kasih atas kesempatan wawancara {role}'],
      [
        'Ucapan terima kasih: wawancara di {company}',
        'Ucapan terima kasih atas kesempatan wawancara di {company}',
      ],
      ['Ucapan terima kasih: wawancara', 'Ucapan terima kasih atas kesempatan wawancara'],
    ],
    neutral: [
      ['Terima kasih atas kesempatan wawancara {role}', 'Terima kasih atas waktu wawancara {role}'],
      [
        'Terima kasih atas kesempatan wawancara di {company}',
        'Terima kasih atas waktu wawancara di {company}',
      ],
      ['Terima kasih atas kesempatan wawancaranya', 'Terima kasih atas waktu wawancaranya'],
    ],
    warm: [
      [
        'Terima kasih banyak atas kesempatan wawancara {role}',
        'Terima kasih banyak atas waktu wawancara {role}',
      ],
      [
        'Terima kasih banyak atas kesempatan wawancara di {company}',
        'Terima kasih banyak atas waktu wawancara di {company}',
      ],
      ['Terima kasih banyak atas kesempatan wawancaranya', 'Terima kasih banyak atas waktu wawancaranya'],
    ],
  },
  sentences: {
    'hr-thanks': thanks,
    'hr-callback': callback,
    'hr-highlight': highlight,
    'hr-interest': hrInterest,
    decision,
    'hr-close': hrClose,
    outlook,
    'user-thanks': thanks,
    'user-callback': callback,
    'second-callback': secondCallback,
    'thank-others': thankOthers,
    matter,
    answer,
    challenge,
    highlight: userHighlight,
    promise,
    'user-wish': userWish,
    'user-bring': userBring,
    'user-interest': userInterest,
    'user-close': userClose,
  },
};
