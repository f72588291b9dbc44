import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** Indonesian words of the thank-you note after an interview that nobody attended live. */
export const thankYouRecorded: PurposeWords<'thank-you-recorded'> = {
  name: 'Ucapan terima kasih setelah wawancara video',
  subject: {
    formal: [
      ['Ucapan terima kasih: wawancara video {role}', 'Wawancara video {role} telah saya selesaikan'],
      ['Ucapan terima kasih: wawancara video {company}', 'Wawancara video {company} telah saya selesaikan'],
      ['Ucapan terima kasih: wawancara video', 'Wawancara video telah saya selesaikan'],
    ],
    neutral: [
      ['Terima kasih atas wawancara video {role}', 'Wawancara video {role} sudah saya selesaikan'],
      ['Terima kasih atas wawancara video {company}', 'Wawancara video {company} sudah saya selesaikan'],
      ['Terima kasih atas wawancara videonya', 'Wawancara video sudah saya selesaikan'],
    ],
    warm: [
      [
        'Terima kasih banyak atas wawancara video {role}',
        'Wawancara video {role} sudah selesai, terima kasih',
      ],
      [
        'Terima kasih banyak atas wawancara video {company}',
        'Wawancara video {company} sudah selesai, terima kasih',
      ],
      ['Terima kasih banyak atas wawancara videonya', 'Wawancara video sudah selesai, terima kasih'],
    ],
  },
  sentences: {
    'thanks-recorded': {
      formal: [
        [
          'Saya telah menyelesaikan wawancara video untuk posisi {role}. Terima kasih atas kesempatan yang diberikan.',
          'Terima kasih atas kesempatan mengikuti wawancara video untuk posisi {role} dan atas waktu Bapak/Ibu untuk meninjaunya.',
        ],
        [
          'Saya telah menyelesaikan wawancara video di {company}. Terima kasih atas kesempatan yang diberikan.',
          'Terima kasih atas kesempatan mengikuti wawancara video di {company} dan atas waktu Bapak/Ibu untuk meninjaunya.',
        ],
        [
          'Saya telah menyelesaikan wawancara video tersebut. Terima kasih atas kesempatan yang diberikan.',
          'Terima kasih atas kesempatan mengikuti wawancara video tersebut dan atas waktu Bapak/Ibu untuk meninjaunya.',
        ],
      ],
      neutral: [
        [
          'Saya sudah menyelesaikan wawancara video untuk posisi {role}. Terima kasih atas kesempatannya.',
          'Terima kasih atas waktu Bapak/Ibu untuk meninjau rekaman jawaban saya dalam wawancara video untuk posisi {role}.',
        ],
        [
          'Saya sudah menyelesaikan wawancara video di {company}. Terima kasih atas kesempatannya.',
          'Terima kasih atas waktu Bapak/Ibu untuk meninjau rekaman jawaban saya dalam wawancara video di {company}.',
        ],
        [
          'Saya sudah menyelesaikan wawancara video tersebut. Terima kasih atas kesempatannya.',
          'Terima kasih atas waktu Bapak/Ibu untuk meninjau rekaman jawaban saya dalam wawancara video tersebut.',
        ],
      ],
      warm: [
        [
          'Saya baru saja menyelesaikan wawancara video untuk posisi {role}. Terima kasih banyak atas kesempatannya.',
          'Terima kasih banyak atas kesempatan mengikuti wawancara video untuk posisi {role} dan atas waktu Bapak/Ibu untuk meninjaunya.',
        ],
        [
          'Saya baru saja menyelesaikan wawancara video di {company}. Terima kasih banyak atas kesempatannya.',
          'Terima kasih banyak atas kesempatan mengikuti wawancara video di {company} dan atas waktu Bapak/Ibu untuk meninjaunya.',
        ],
        [
          'Saya baru saja menyelesaikan wawancara video tersebut. Terima kasih banyak atas kesempatannya.',
          'Terima kasih banyak atas kesempatan mengikuti wawancara video tersebut dan atas waktu Bapak/Ibu untuk meninjaunya.',
        ],
      ],
    },
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': thankYou.sentences['hr-interest'],
    'recorded-close': {
      formal: [
        [
          'Apabila ada jawaban dalam rekaman yang perlu saya jelaskan lagi, mohon beri tahu saya.',
          'Saya siap menjelaskan lebih lanjut jawaban saya dalam rekaman tersebut.',
        ],
      ],
      neutral: [
        [
          'Jika ada jawaban dalam rekaman yang perlu saya jelaskan lagi, mohon beri tahu saya.',
          'Saya siap menjelaskan lebih lanjut jawaban saya dalam rekaman tersebut.',
        ],
      ],
      warm: [
        [
          'Jika ada jawaban dalam rekaman yang perlu saya jelaskan lagi, mohon kabari saya.',
          'Saya siap menjelaskan lebih lanjut jawaban saya dalam rekaman tersebut.',
        ],
      ],
    },
  },
};
