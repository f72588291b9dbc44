import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** Indonesian words of the thank-you note after a further interview with the same company. */
export const secondThankYou: PurposeWords<'second-thank-you'> = {
  name: 'Ucapan terima kasih setelah wawancara lanjutan',
  subject: {
    formal: [
      [
        'Ucapan terima kasih: wawancara {role} lanjutan',
        'Ucapan terima kasih atas wawancara {role} lanjutan',
      ],
      [
        'Ucapan terima kasih: wawancara di {company} lanjutan',
        'Ucapan terima kasih atas wawancara di {company} lanjutan',
      ],
      ['Ucapan terima kasih: wawancara lanjutan', 'Ucapan terima kasih atas wawancara lanjutan'],
    ],
    neutral: [
      ['Terima kasih atas wawancara {role} lanjutan', 'Terima kasih sekali lagi: wawancara {role}'],
      [
        'Terima kasih atas wawancara di {company} lanjutan',
        'Terima kasih sekali lagi: wawancara di {company}',
      ],
      ['Terima kasih atas wawancara lanjutan', 'Terima kasih sekali lagi: wawancara'],
    ],
    warm: [
      ['Terima kasih sudah mengundang lagi: wawancara {role}', 'Senang bertemu lagi: wawancara {role}'],
      [
        'Terima kasih sudah mengundang lagi: wawancara di {company}',
        'Senang bertemu lagi: wawancara di {company}',
      ],
      ['Terima kasih sudah mengundang lagi: wawancara', 'Senang bertemu lagi: wawancara'],
    ],
  },
  sentences: {
    'hr-callback': thankYou.sentences['hr-callback'],
    fit: thankYou.sentences.fit,
    'hr-interest': thankYou.sentences['hr-interest'],
    'hr-close': thankYou.sentences['hr-close'],
    'user-callback': thankYou.sentences['user-callback'],
    'second-callback': thankYou.sentences['second-callback'],
    challenge: thankYou.sentences.challenge,
    highlight: thankYou.sentences.highlight,
    'user-interest': thankYou.sentences['user-interest'],
    'user-close': thankYou.sentences['user-close'],
    'hr-thanks-again': {
      formal: [
        [
          'Terima kasih telah mengundang saya kembali untuk membicarakan posisi {role} di {company}.',
          'Saya berterima kasih atas kesempatan lanjutan untuk berbicara mengenai posisi {role} di {company}.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membicarakan posisi {role}.',
          'Saya berterima kasih atas kesempatan lanjutan untuk berbicara mengenai posisi {role}.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membicarakan posisi di {company}.',
          'Saya berterima kasih atas kesempatan lanjutan untuk berbicara mengenai posisi di {company}.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membicarakan posisi ini.',
          'Saya berterima kasih atas kesempatan lanjutan untuk berbicara mengenai posisi ini.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah mengundang saya kembali untuk membicarakan posisi {role} di {company}.',
          'Saya senang mendapat kesempatan kedua untuk berbincang tentang posisi {role} di {company}, dan terima kasih atas waktunya.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membicarakan posisi {role}.',
          'Saya senang mendapat kesempatan kedua untuk berbincang tentang posisi {role}, dan terima kasih atas waktunya.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membicarakan posisi di {company}.',
          'Saya senang mendapat kesempatan kedua untuk berbincang tentang posisi di {company}, dan terima kasih atas waktunya.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membicarakan posisi ini.',
          'Saya senang mendapat kesempatan kedua untuk berbincang tentang posisi ini, dan terima kasih atas waktunya.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mengundang saya lagi untuk mengobrol tentang posisi {role} di {company}.',
          'Senang sekali bisa melanjutkan obrolan tentang posisi {role} di {company}, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya lagi untuk mengobrol tentang posisi {role}.',
          'Senang sekali bisa melanjutkan obrolan tentang posisi {role}, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya lagi untuk mengobrol tentang posisi di {company}.',
          'Senang sekali bisa melanjutkan obrolan tentang posisi di {company}, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya lagi untuk mengobrol tentang posisi ini.',
          'Senang sekali bisa melanjutkan obrolan tentang posisi ini, dan terima kasih banyak untuk waktunya.',
        ],
      ],
    },
    'user-thanks-again': {
      formal: [
        [
          'Terima kasih telah mengundang saya kembali untuk membahas posisi {role} di {company}.',
          'Saya berterima kasih atas wawancara lanjutan mengenai posisi {role} di {company} bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membahas posisi {role}.',
          'Saya berterima kasih atas wawancara lanjutan mengenai posisi {role} bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membahas posisi di {company}.',
          'Saya berterima kasih atas wawancara lanjutan mengenai posisi di {company} bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih telah mengundang saya kembali untuk membahas posisi ini.',
          'Saya berterima kasih atas wawancara lanjutan mengenai posisi ini bersama Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah mengundang saya kembali untuk membahas posisi {role} di {company}.',
          'Terima kasih atas wawancara lanjutan ini, yang memberi kita waktu untuk membahas posisi {role} di {company} lebih jauh.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membahas posisi {role}.',
          'Terima kasih atas wawancara lanjutan ini, yang memberi kita waktu untuk membahas posisi {role} lebih jauh.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membahas posisi di {company}.',
          'Terima kasih atas wawancara lanjutan ini, yang memberi kita waktu untuk membahas posisi di {company} lebih jauh.',
        ],
        [
          'Terima kasih sudah mengundang saya kembali untuk membahas posisi ini.',
          'Terima kasih atas wawancara lanjutan ini, yang memberi kita waktu untuk membahas posisi ini lebih jauh.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mengundang saya lagi untuk membahas posisi {role} di {company}.',
          'Senang sekali bisa membahas posisi {role} di {company} lagi, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya lagi untuk membahas posisi {role}.',
          'Senang sekali bisa membahas posisi {role} lagi, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya lagi untuk membahas posisi di {company}.',
          'Senang sekali bisa membahas posisi di {company} lagi, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengundang saya lagi untuk membahas posisi ini.',
          'Senang sekali bisa membahas posisi ini lagi, dan terima kasih banyak untuk waktunya.',
        ],
      ],
    },
  },
};
