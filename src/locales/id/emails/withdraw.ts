import type { PurposeWords } from '../../../emails/words.js';
import { reason, rejectionCallback, wish } from './shared.js';

/** Indonesian words of the mail that withdraws an application. */
export const withdraw: PurposeWords<'withdraw'> = {
  name: 'Pengunduran diri dari seleksi',
  subject: {
    formal: [
      ['Pengunduran diri: lamaran {role}', 'Penarikan lamaran {role}'],
      ['Pengunduran diri: lamaran di {company}', 'Penarikan lamaran di {company}'],
      ['Pengunduran diri: lamaran saya', 'Penarikan lamaran saya'],
    ],
    neutral: [
      ['Mengundurkan diri: lamaran {role}', 'Pembatalan lamaran {role}'],
      ['Mengundurkan diri: lamaran di {company}', 'Pembatalan lamaran di {company}'],
      ['Mengundurkan diri: lamaran saya', 'Pembatalan lamaran saya'],
    ],
    warm: [
      ['Saya mundur: lamaran {role}'],
      ['Saya mundur: lamaran di {company}'],
      ['Saya mundur: lamaran saya'],
    ],
  },
  sentences: {
    'withdraw-thanks': {
      formal: [
        [
          'Terima kasih atas pertimbangan Bapak/Ibu terhadap lamaran saya untuk posisi {role} di {company}.',
          'Saya berterima kasih atas waktu yang telah diluangkan untuk lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih atas pertimbangan Bapak/Ibu terhadap lamaran saya untuk posisi {role}.',
          'Saya berterima kasih atas waktu yang telah diluangkan untuk lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih atas pertimbangan Bapak/Ibu terhadap lamaran saya di {company}.',
          'Saya berterima kasih atas waktu yang telah diluangkan untuk lamaran saya di {company}.',
        ],
        [
          'Terima kasih atas pertimbangan Bapak/Ibu terhadap lamaran saya.',
          'Saya berterima kasih atas waktu yang telah diluangkan untuk lamaran saya.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role} di {company}.',
          'Saya menghargai waktu dan tenaga yang sudah diberikan untuk lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Saya menghargai waktu dan tenaga yang sudah diberikan untuk lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya di {company}.',
          'Saya menghargai waktu dan tenaga yang sudah diberikan untuk lamaran saya di {company}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya.',
          'Saya menghargai waktu dan tenaga yang sudah diberikan untuk lamaran saya.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya untuk posisi {role} di {company}.',
          'Saya sangat menghargai semua waktu yang diluangkan untuk lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Saya sangat menghargai semua waktu yang diluangkan untuk lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya di {company}.',
          'Saya sangat menghargai semua waktu yang diluangkan untuk lamaran saya di {company}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya.',
          'Saya sangat menghargai semua waktu yang diluangkan untuk lamaran saya.',
        ],
      ],
    },
    withdraw: {
      formal: [
        [
          'Setelah mempertimbangkannya dengan saksama, saya memutuskan untuk menarik lamaran saya.',
          'Dengan ini saya sampaikan bahwa saya mengundurkan diri dari proses seleksi.',
        ],
      ],
      neutral: [
        [
          'Setelah saya pertimbangkan, saya memutuskan untuk menarik lamaran saya.',
          'Saya memutuskan untuk tidak melanjutkan proses ini, jadi nama saya mohon dikeluarkan dari daftar kandidat.',
        ],
      ],
      warm: [
        [
          'Setelah saya pikirkan baik-baik, saya memutuskan untuk menarik lamaran saya.',
          'Saya ingin mengabari bahwa saya tidak melanjutkan prosesnya, jadi nama saya silakan dikeluarkan dari daftar.',
        ],
      ],
    },
    'rejection-callback': rejectionCallback,
    reason,
    'withdraw-regret': {
      formal: [
        [
          'Saya menyampaikannya sekarang agar prosesnya dapat dilanjutkan dengan kandidat lain.',
          'Saya berharap keputusan ini tidak mengganggu rencana Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Saya sampaikan sekarang supaya prosesnya bisa dilanjutkan dengan kandidat lain.',
          'Saya tahu ini mengubah rencana, dan karena itu saya ingin menyampaikannya dengan jelas.',
        ],
      ],
      warm: [
        [
          'Saya kabari sekarang supaya prosesnya bisa jalan terus dengan kandidat lain.',
          'Saya tahu sudah banyak waktu yang diluangkan, jadi saya ingin menyampaikannya sendiri.',
        ],
      ],
    },
    wish,
  },
};
