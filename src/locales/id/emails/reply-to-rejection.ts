import type { PurposeWords } from '../../../emails/words.js';
import { rejectionCallback, thanksNews, wish } from './shared.js';

/** Indonesian words of the answer to a rejection. */
export const replyToRejection: PurposeWords<'reply-to-rejection'> = {
  name: 'Balasan atas penolakan',
  subject: {
    formal: [
      ['Terima kasih atas pemberitahuannya: lamaran {role}', 'Keputusan mengenai lamaran {role}'],
      ['Terima kasih atas pemberitahuannya: lamaran di {company}', 'Keputusan mengenai lamaran di {company}'],
      ['Terima kasih atas pemberitahuannya: lamaran saya', 'Keputusan mengenai lamaran saya'],
    ],
    neutral: [
      ['Terima kasih atas kabarnya: lamaran {role}', 'Keputusan tentang lamaran {role}'],
      ['Terima kasih atas kabarnya: lamaran di {company}', 'Keputusan tentang lamaran di {company}'],
      ['Terima kasih atas kabarnya: lamaran saya', 'Keputusan tentang lamaran saya'],
    ],
    warm: [
      ['Terima kasih sudah mengabari: lamaran {role}'],
      ['Terima kasih sudah mengabari: lamaran di {company}'],
      ['Terima kasih sudah mengabari: lamaran saya'],
    ],
  },
  sentences: {
    'thanks-news': thanksNews,
    'rejection-regret': {
      formal: [
        [
          'Saya sebenarnya sangat ingin menjalankan pekerjaan ini, dan saya menghormati keputusan tersebut.',
          'Meskipun saya mengharapkan jawaban lain, saya memahami bahwa harus ada yang dipilih.',
        ],
      ],
      neutral: [
        [
          'Saya sebenarnya ingin mengerjakan pekerjaan ini, dan saya menghormati keputusannya.',
          'Jawabannya memang tidak sesuai harapan saya, tetapi saya mengerti bahwa harus ada yang dipilih.',
        ],
      ],
      warm: [
        [
          'Saya sebenarnya ingin sekali mengambil pekerjaan ini, tetapi saya menghormati keputusannya.',
          'Bukan jawaban yang saya harapkan, tetapi saya mengerti.',
        ],
      ],
    },
    'rejection-callback': rejectionCallback,
    future: {
      formal: [
        [
          'Apabila kelak ada posisi di {company} yang sesuai dengan pengalaman saya, saya bersedia dipertimbangkan kembali.',
          'Saya bersedia melamar kembali di {company} apabila ada lowongan yang sesuai.',
        ],
        [
          'Apabila kelak ada posisi yang sesuai dengan pengalaman saya, saya bersedia dipertimbangkan kembali.',
          'Saya bersedia melamar kembali apabila ada lowongan yang sesuai.',
        ],
      ],
      neutral: [
        [
          'Kalau nanti ada posisi lain di {company} yang sesuai dengan pengalaman saya, saya senang kalau dikabari.',
          'Saya bersedia melamar lagi di {company}, jadi data saya boleh disimpan.',
        ],
        [
          'Kalau nanti ada posisi lain yang sesuai dengan pengalaman saya, saya senang kalau dikabari.',
          'Saya bersedia melamar lagi, jadi data saya boleh disimpan.',
        ],
      ],
      warm: [
        [
          'Kalau nanti ada posisi lain di {company} yang cocok untuk saya, kabari saya, ya.',
          'Saya ingin mencoba lagi di {company} suatu hari nanti, jadi data saya silakan disimpan.',
        ],
        [
          'Kalau nanti ada posisi lain yang cocok untuk saya, kabari saya, ya.',
          'Saya ingin mencoba lagi suatu hari nanti, jadi data saya silakan disimpan.',
        ],
      ],
    },
    wish,
  },
};
