import type { PurposeWords } from '../../../emails/words.js';
import { reason, rejectionCallback, thanksOffer, wish } from './shared.js';

/** Indonesian words of the mail that declines an offer. */
export const declineOffer: PurposeWords<'decline-offer'> = {
  name: 'Penolakan tawaran',
  subject: {
    formal: [
      ['Keputusan saya mengenai tawaran {role}', 'Jawaban atas tawaran {role}'],
      ['Keputusan saya mengenai tawaran dari {company}', 'Jawaban atas tawaran dari {company}'],
      ['Keputusan saya mengenai tawaran posisi', 'Jawaban atas tawaran posisi'],
    ],
    neutral: [
      ['Jawaban saya atas tawaran {role}', 'Keputusan saya: tawaran {role}'],
      ['Jawaban saya atas tawaran dari {company}', 'Keputusan saya: tawaran dari {company}'],
      ['Jawaban saya atas tawaran posisi', 'Keputusan saya: tawaran posisi'],
    ],
    warm: [
      ['Terima kasih atas tawaran {role}', 'Keputusan saya soal tawaran {role}'],
      ['Terima kasih atas tawaran dari {company}', 'Keputusan saya soal tawaran dari {company}'],
      ['Terima kasih atas tawaran posisi', 'Keputusan saya soal tawaran posisi'],
    ],
  },
  sentences: {
    'thanks-offer': thanksOffer,
    'rejection-callback': rejectionCallback,
    decline: {
      formal: [
        [
          'Setelah mempertimbangkannya dengan saksama, saya memutuskan untuk tidak menerima tawaran tersebut.',
          'Tawaran tersebut sudah saya pertimbangkan, dan saya memutuskan untuk tidak menerimanya.',
        ],
      ],
      neutral: [
        [
          'Setelah saya pertimbangkan baik-baik, saya memutuskan untuk tidak mengambil posisi ini.',
          'Setelah berpikir cukup lama, saya memutuskan untuk tidak menerima tawaran ini.',
        ],
      ],
      warm: [
        [
          'Saya sudah memikirkannya sungguh-sungguh, dan akhirnya saya memutuskan untuk tidak mengambil posisi ini.',
          'Tawarannya sudah saya pikirkan baik-baik, dan akhirnya jawaban saya tidak.',
        ],
      ],
    },
    reason,
    'decline-regret': {
      formal: [
        [
          'Semoga posisi tersebut segera terisi oleh orang yang tepat.',
          'Saya menghargai kepercayaan yang Bapak/Ibu berikan kepada saya.',
        ],
      ],
      neutral: [
        [
          'Saya sampaikan sekarang supaya posisi ini bisa ditawarkan kepada orang lain.',
          'Saya tahu memilih kandidat itu tidak mudah, dan saya menghargai kepercayaan yang diberikan.',
        ],
      ],
      warm: [
        [
          'Saya kabari sekarang supaya masih ada waktu untuk menawarkannya ke orang lain.',
          'Saya tahu memilih orang itu tidak mudah, dan saya menghargai bahwa saya yang dipilih.',
        ],
      ],
    },
    wish,
  },
};
