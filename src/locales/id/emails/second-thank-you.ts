import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** Indonesian words of the thank-you note after a further interview with the same company. */
export const secondThankYou: PurposeWords<'second-thank-you'> = {
  name: 'Ucapan terima kasih setelah wawancara lanjutan',
  subject: {
    formal: [
      [
        'Ucapan terima kasih: wawancara lanjutan {role}',
        'Ucapan terima kasih atas wawancara lanjutan {role}',
      ],
      [
        'Ucapan terima kasih: wawancara lanjutan di {company}',
        'Ucapan terima kasih atas wawancara lanjutan di {company}',
      ],
      ['Ucapan terima kasih: wawancara lanjutan', 'Ucapan terima kasih atas wawancara lanjutan'],
    ],
    neutral: [
      ['Terima kasih atas wawancara lanjutan {role}', 'Terima kasih sekali lagi atas wawancara {role}'],
      [
        'Terima kasih atas wawancara lanjutan di {company}',
        'Terima kasih sekali lagi atas wawancara di {company}',
      ],
      ['Terima kasih atas wawancara lanjutannya', 'Terima kasih sekali lagi atas wawancaranya'],
    ],
    warm: [
      [
        'Terima kasih banyak atas wawancara lanjutan {role}',
        'Terima kasih sudah mengundang lagi: wawancara {role}',
      ],
      [
        'Terima kasih banyak atas wawancara lanjutan di {company}',
        'Terima kasih sudah mengundang lagi: wawancara di {company}',
      ],
      ['Terima kasih banyak atas wawancara lanjutannya', 'Terima kasih sudah mengundang lagi: wawancara'],
    ],
  },
  sentences: {
    'hr-callback': thankYou.sentences['hr-callback'],
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': thankYou.sentences['hr-interest'],
    'hr-close': thankYou.sentences['hr-close'],
    'user-callback': thankYou.sentences['user-callback'],
    'second-callback': thankYou.sentences['second-callback'],
    'thank-others': thankYou.sentences['thank-others'],
    matter: thankYou.sentences.matter,
    challenge: thankYou.sentences.challenge,
    answer: thankYou.sentences.answer,
    highlight: thankYou.sentences.highlight,
    'user-wish': { neutral: [] },
    'user-interest': thankYou.sentences['user-interest'],
    promise: thankYou.sentences.promise,
    'user-close': thankYou.sentences['user-close'],
    'hr-thanks-again': {
      formal: [
        [
          'Terima kasih telah mengundang saya kembali untuk membahas posisi {role} di {company}.',
          'Terima kasih atas kesempatan wawancara lanjutan posisi {role} di {company} yang Bapak/Ibu berikan.',
          'Terima kasih atas wawancara lanjutannya. Saya senang dapat membahas posisi {role} di {company} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membahas lowongan di {company}.',
          'Terima kasih atas kesempatan wawancara lanjutan di {company} yang Bapak/Ibu berikan.',
          'Terima kasih atas wawancara lanjutannya. Saya senang dapat membahas lowongan di {company} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membahas posisi {role}.',
          'Terima kasih atas kesempatan wawancara lanjutan posisi {role} yang Bapak/Ibu berikan.',
          'Terima kasih atas wawancara lanjutannya. Saya senang dapat membahas posisi {role} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membahas posisi ini.',
          'Terima kasih atas kesempatan wawancara lanjutan tersebut yang Bapak/Ibu berikan.',
          'Terima kasih atas wawancara lanjutannya. Saya senang dapat membahas posisi ini lebih jauh dengan Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah mengundang saya kembali untuk membahas posisi {role} di {company}.',
          'Terima kasih atas kesempatan wawancara lanjutan posisi {role} di {company} yang Bapak/Ibu berikan.',
          'Terima kasih atas wawancara lanjutannya. Saya senang dapat membahas posisi {role} di {company} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membahas lowongan di {company}.',
          'Terima kasih atas kesempatan wawancara lanjutan di {company} yang Bapak/Ibu berikan.',
          'Terima kasih atas wawancara lanjutannya. Saya senang dapat membahas lowongan di {company} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membahas posisi {role}.',
          'Terima kasih atas kesempatan wawancara lanjutan posisi {role} yang Bapak/Ibu berikan.',
          'Terima kasih atas wawancara lanjutannya. Saya senang dapat membahas posisi {role} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membahas posisi ini.',
          'Terima kasih atas kesempatan wawancara lanjutan tersebut yang Bapak/Ibu berikan.',
          'Terima kasih atas wawancara lanjutannya. Saya senang dapat membahas posisi ini lebih jauh dengan Bapak/Ibu.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mengundang saya kembali untuk membahas posisi {role} di {company}.',
          'Terima kasih banyak atas kesempatan wawancara lanjutan posisi {role} di {company} yang Bapak/Ibu berikan.',
          'Terima kasih banyak atas wawancara lanjutannya. Senang sekali dapat membahas posisi {role} di {company} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya kembali untuk membahas lowongan di {company}.',
          'Terima kasih banyak atas kesempatan wawancara lanjutan di {company} yang Bapak/Ibu berikan.',
          'Terima kasih banyak atas wawancara lanjutannya. Senang sekali dapat membahas lowongan di {company} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya kembali untuk membahas posisi {role}.',
          'Terima kasih banyak atas kesempatan wawancara lanjutan posisi {role} yang Bapak/Ibu berikan.',
          'Terima kasih banyak atas wawancara lanjutannya. Senang sekali dapat membahas posisi {role} lebih jauh dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya kembali untuk membahas posisi ini.',
          'Terima kasih banyak atas kesempatan wawancara lanjutan tersebut yang Bapak/Ibu berikan.',
          'Terima kasih banyak atas wawancara lanjutannya. Senang sekali dapat membahas posisi ini lebih jauh dengan Bapak/Ibu.',
        ],
      ],
    },
    'user-thanks-again': {
      formal: [
        [
          'Terima kasih telah mengundang saya kembali untuk berdiskusi mengenai posisi {role} di {company}.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan posisi {role} di {company}.',
          'Terima kasih atas kesempatan untuk membahas posisi {role} di {company} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk berdiskusi mengenai lowongan di {company}.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan di {company}.',
          'Terima kasih atas kesempatan untuk membahas lowongan di {company} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk berdiskusi mengenai posisi {role}.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan posisi {role}.',
          'Terima kasih atas kesempatan untuk membahas posisi {role} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk berdiskusi mengenai posisi ini.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan tersebut.',
          'Terima kasih atas kesempatan untuk membahas posisi ini lebih jauh bersama Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah mengundang saya kembali untuk berdiskusi tentang posisi {role} di {company}.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan posisi {role} di {company}.',
          'Terima kasih atas kesempatan untuk membahas posisi {role} di {company} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk berdiskusi tentang lowongan di {company}.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan di {company}.',
          'Terima kasih atas kesempatan untuk membahas lowongan di {company} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk berdiskusi tentang posisi {role}.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan posisi {role}.',
          'Terima kasih atas kesempatan untuk membahas posisi {role} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk berdiskusi tentang posisi ini.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan tersebut.',
          'Terima kasih atas kesempatan untuk membahas posisi ini lebih jauh bersama Bapak/Ibu.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mengundang saya kembali untuk berdiskusi tentang posisi {role} di {company}.',
          'Terima kasih banyak atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan posisi {role} di {company}.',
          'Terima kasih banyak atas kesempatan untuk membahas posisi {role} di {company} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya kembali untuk berdiskusi tentang lowongan di {company}.',
          'Terima kasih banyak atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan di {company}.',
          'Terima kasih banyak atas kesempatan untuk membahas lowongan di {company} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya kembali untuk berdiskusi tentang posisi {role}.',
          'Terima kasih banyak atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan posisi {role}.',
          'Terima kasih banyak atas kesempatan untuk membahas posisi {role} lebih jauh bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya kembali untuk berdiskusi tentang posisi ini.',
          'Terima kasih banyak atas waktu yang Bapak/Ibu luangkan untuk wawancara lanjutan tersebut.',
          'Terima kasih banyak atas kesempatan untuk membahas posisi ini lebih jauh bersama Bapak/Ibu.',
        ],
      ],
    },
  },
};
