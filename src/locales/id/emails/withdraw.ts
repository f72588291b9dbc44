import type { PurposeWords } from '../../../emails/words.js';
import { reason, wish } from './shared.js';

/** Indonesian words of the mail that withdraws an application. */
export const withdraw: PurposeWords<'withdraw'> = {
  name: 'Pengunduran diri dari seleksi',
  subject: {
    formal: [
      ['Pengunduran diri dari seleksi {role}', 'Pengunduran diri dari proses seleksi {role}'],
      ['Pengunduran diri dari seleksi di {company}', 'Pengunduran diri dari proses seleksi di {company}'],
      ['Pengunduran diri dari proses seleksi'],
    ],
    neutral: [
      ['Pengunduran diri dari seleksi {role}', 'Mengundurkan diri dari seleksi {role}'],
      ['Pengunduran diri dari seleksi di {company}', 'Mengundurkan diri dari seleksi di {company}'],
      ['Pengunduran diri dari proses seleksi', 'Mengundurkan diri dari proses seleksi'],
    ],
    warm: [
      ['Mengundurkan diri dari seleksi {role}', 'Tidak melanjutkan lamaran {role}'],
      ['Mengundurkan diri dari seleksi di {company}', 'Tidak melanjutkan lamaran di {company}'],
      ['Mengundurkan diri dari proses seleksi', 'Tidak melanjutkan lamaran saya'],
    ],
  },
  sentences: {
    'withdraw-thanks': {
      formal: [
        [
          'Terima kasih telah mempertimbangkan lamaran saya untuk posisi {role} di {company}.',
          'Terima kasih atas waktu Bapak/Ibu dalam memproses lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih telah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Terima kasih atas waktu Bapak/Ibu dalam memproses lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih telah mempertimbangkan lamaran saya di {company}.',
          'Terima kasih atas waktu Bapak/Ibu dalam memproses lamaran saya di {company}.',
        ],
        [
          'Terima kasih telah mempertimbangkan lamaran saya.',
          'Terima kasih atas waktu Bapak/Ibu dalam memproses lamaran saya.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role} di {company}.',
          'Terima kasih sudah memproses lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Terima kasih sudah memproses lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya di {company}.',
          'Terima kasih sudah memproses lamaran saya di {company}.',
        ],
        ['Terima kasih sudah mempertimbangkan lamaran saya.', 'Terima kasih sudah memproses lamaran saya.'],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya untuk posisi {role} di {company}.',
          'Terima kasih banyak sudah memproses lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Terima kasih banyak sudah memproses lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya di {company}.',
          'Terima kasih banyak sudah memproses lamaran saya di {company}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya.',
          'Terima kasih banyak sudah memproses lamaran saya.',
        ],
      ],
    },
    withdraw: {
      formal: [
        [
          'Setelah saya pertimbangkan dengan matang, saya memutuskan untuk mengundurkan diri dari proses seleksi.',
          'Dengan berat hati, saya sampaikan bahwa saya mengundurkan diri dari proses seleksi.',
        ],
      ],
      neutral: [
        [
          'Mohon maaf, setelah saya pertimbangkan dengan matang, saya memutuskan untuk mengundurkan diri dari proses seleksi.',
          'Mohon maaf, saya tidak dapat melanjutkan proses seleksi ini.',
        ],
      ],
      warm: [
        [
          'Mohon maaf, setelah saya pikirkan baik-baik, saya memutuskan untuk mengundurkan diri dari proses seleksi.',
          'Mohon maaf, saya mengabarkan bahwa saya tidak dapat melanjutkan prosesnya.',
        ],
      ],
    },
    'rejection-callback': {
      formal: [
        ['Terima kasih juga atas pertanyaan mengenai {asked}.'],
        ['Terima kasih juga atas pembahasan mengenai {topic}.'],
        ['Terima kasih juga atas pertanyaan "{question}"'],
      ],
      neutral: [
        ['Terima kasih juga atas pertanyaan tentang {asked}.'],
        ['Terima kasih juga atas pembahasan tentang {topic}.'],
        ['Terima kasih juga atas pertanyaan "{question}"'],
      ],
    },
    reason: reason,
    'withdraw-regret': {
      formal: [
        [
          'Mohon maaf apabila keputusan ini mengubah rencana Bapak/Ibu dan tim.',
          'Semoga posisi ini segera terisi oleh kandidat yang sesuai.',
        ],
      ],
      neutral: [['Semoga ini tidak terlalu mengubah rencana tim.', 'Semoga posisi ini segera terisi.']],
      warm: [['Semoga ini tidak terlalu mengubah rencana tim.', 'Semoga posisi ini segera terisi.']],
    },
    wish: wish,
  },
};
