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
      ['Mundur dari seleksi {role}', 'Tidak melanjutkan lamaran {role}'],
      ['Mundur dari seleksi di {company}', 'Tidak melanjutkan lamaran di {company}'],
      ['Mundur dari proses seleksi', 'Tidak melanjutkan lamaran saya'],
    ],
    warm: [
      ['Mundur dari seleksi {role}', 'Tidak melanjutkan lamaran {role}'],
      ['Mundur dari seleksi di {company}', 'Tidak melanjutkan lamaran di {company}'],
      ['Mundur dari proses seleksi', 'Tidak melanjutkan lamaran saya'],
    ],
  },
  sentences: {
    withdraw: {
      formal: [
        [
          'Dengan berat hati, saya sampaikan bahwa saya mengundurkan diri dari seleksi posisi {role}.',
          'Mohon maaf, saya memutuskan untuk mengundurkan diri dari seleksi posisi {role}.',
        ],
        [
          'Dengan berat hati, saya sampaikan bahwa saya mengundurkan diri dari proses seleksi.',
          'Mohon maaf, saya memutuskan untuk mengundurkan diri dari proses seleksi.',
        ],
      ],
      neutral: [
        [
          'Mohon maaf, saya harus mengundurkan diri dari seleksi posisi {role}.',
          'Mohon maaf, saya memutuskan untuk mengundurkan diri dari seleksi posisi {role}.',
        ],
        [
          'Mohon maaf, saya harus mengundurkan diri dari proses seleksi.',
          'Mohon maaf, saya memutuskan untuk mengundurkan diri dari proses seleksi.',
        ],
      ],
      warm: [
        [
          'Mohon maaf sekali, saya harus mundur dari seleksi posisi {role}.',
          'Dengan berat hati, saya harus mundur dari seleksi posisi {role}.',
        ],
        [
          'Mohon maaf sekali, saya harus mundur dari proses seleksi.',
          'Dengan berat hati, saya harus mundur dari proses seleksi.',
        ],
      ],
    },
    reason: reason,
    'withdraw-regret': {
      formal: [
        [
          'Saya sampaikan sekarang sebelum hasilnya diputuskan pada {expectedBy}.',
          'Saya ingin menyampaikannya sebelum keputusan pada {expectedBy}.',
        ],
        [
          'Saya sampaikan segera agar Bapak/Ibu dapat melanjutkan proses dengan kandidat lain.',
          'Mohon maaf apabila keputusan ini mengubah rencana Bapak/Ibu dan tim.',
        ],
      ],
      neutral: [
        [
          'Saya sampaikan sekarang sebelum hasilnya diputuskan pada {expectedBy}.',
          'Saya ingin mengabarkannya sebelum keputusan pada {expectedBy}.',
        ],
        [
          'Saya sampaikan segera supaya prosesnya dapat dilanjutkan dengan kandidat lain.',
          'Mohon maaf jika ini mengubah rencana tim.',
        ],
      ],
    },
    'withdraw-thanks': {
      formal: [
        [
          'Terima kasih atas waktu dan kesempatan yang diberikan di {company}.',
          'Terima kasih telah mempertimbangkan saya untuk bergabung dengan {company}.',
        ],
        [
          'Terima kasih atas waktu dan kesempatan yang diberikan kepada saya.',
          'Terima kasih telah mempertimbangkan lamaran saya.',
        ],
      ],
      neutral: [
        [
          'Terima kasih atas waktu dan kesempatannya di {company}.',
          'Terima kasih sudah mempertimbangkan saya untuk bergabung dengan {company}.',
        ],
        ['Terima kasih atas waktu dan kesempatannya.', 'Terima kasih sudah mempertimbangkan lamaran saya.'],
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
    wish: wish,
  },
};
