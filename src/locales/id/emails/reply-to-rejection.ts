import type { PurposeWords } from '../../../emails/words.js';
import { rejectionCallback, thanksNews, wish } from './shared.js';

/** Indonesian words of the answer to a rejection. */
export const replyToRejection: PurposeWords<'reply-to-rejection'> = {
  name: 'Balasan atas penolakan',
  subject: {
    formal: [
      ['Terima kasih atas informasinya: lamaran {role}', 'Hasil seleksi: lamaran {role}'],
      ['Terima kasih atas informasinya: lamaran di {company}', 'Hasil seleksi: lamaran di {company}'],
      ['Terima kasih atas informasinya: lamaran saya', 'Hasil seleksi: lamaran saya'],
    ],
    neutral: [
      ['Terima kasih atas kabarnya: lamaran {role}', 'Terima kasih atas informasinya: lamaran {role}'],
      [
        'Terima kasih atas kabarnya: lamaran di {company}',
        'Terima kasih atas informasinya: lamaran di {company}',
      ],
      ['Terima kasih atas kabarnya: lamaran saya', 'Terima kasih atas informasinya: lamaran saya'],
    ],
    warm: [
      ['Terima kasih sudah mengabari: lamaran {role}', 'Terima kasih banyak atas kabarnya: lamaran {role}'],
      [
        'Terima kasih sudah mengabari: lamaran di {company}',
        'Terima kasih banyak atas kabarnya: lamaran di {company}',
      ],
      ['Terima kasih sudah mengabari: lamaran saya', 'Terima kasih banyak atas kabarnya: lamaran saya'],
    ],
  },
  sentences: {
    'thanks-news': thanksNews,
    'rejection-regret': {
      formal: [
        [
          'Saya sempat berharap dapat bergabung, tetapi saya menghormati keputusan tersebut.',
          'Walaupun hasilnya belum sesuai harapan, saya memahami keputusan tersebut.',
        ],
      ],
      neutral: [
        [
          'Saya sempat berharap dapat bergabung, tetapi saya menghormati keputusannya.',
          'Walaupun hasilnya belum sesuai harapan, saya memahami keputusannya.',
        ],
      ],
      warm: [
        [
          'Saya memang berharap dapat bergabung, tetapi saya menghormati keputusannya.',
          'Saya mengerti dan menghormati keputusannya.',
        ],
      ],
    },
    'rejection-callback': rejectionCallback,
    future: {
      formal: [
        [
          'Apabila ada posisi lain di {company} yang sesuai, saya berharap dapat dipertimbangkan kembali.',
          'Saya berharap data saya dapat disimpan untuk kesempatan berikutnya di {company}.',
        ],
        [
          'Apabila ada posisi lain yang sesuai, saya berharap dapat dipertimbangkan kembali.',
          'Saya berharap data saya dapat disimpan untuk kesempatan berikutnya.',
        ],
      ],
      neutral: [
        [
          'Jika nanti ada posisi lain di {company} yang sesuai, mohon saya dikabari.',
          'Saya berharap data saya dapat disimpan untuk kesempatan berikutnya di {company}.',
        ],
        [
          'Jika nanti ada posisi lain yang sesuai, mohon saya dikabari.',
          'Saya berharap data saya dapat disimpan untuk kesempatan berikutnya.',
        ],
      ],
      warm: [
        [
          'Jika nanti ada posisi lain yang cocok di {company}, senang sekali jika saya dikabari.',
          'Semoga lain waktu ada kesempatan untuk bekerja sama dengan {company}.',
        ],
        [
          'Jika nanti ada posisi lain yang cocok, senang sekali jika saya dikabari.',
          'Semoga lain waktu ada kesempatan untuk bekerja sama.',
        ],
      ],
    },
    wish: wish,
  },
};
