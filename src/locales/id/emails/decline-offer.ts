import { promise } from './promise.js';
import type { PurposeWords } from '../../../emails/words.js';
import { reason, rejectionCallback, thanksOffer, wish } from './shared.js';

/** Indonesian words of the mail that declines an offer. */
export const declineOffer: PurposeWords<'decline-offer'> = {
  name: 'Penolakan tawaran kerja',
  subject: {
    formal: [
      ['Keputusan mengenai tawaran posisi {role}', 'Jawaban atas tawaran posisi {role}'],
      ['Keputusan mengenai penawaran kerja dari {company}', 'Jawaban atas penawaran kerja dari {company}'],
      ['Keputusan mengenai penawaran kerja', 'Jawaban atas penawaran kerja'],
    ],
    neutral: [
      ['Jawaban saya atas tawaran {role}', 'Keputusan saya tentang tawaran {role}'],
      [
        'Jawaban saya atas penawaran kerja dari {company}',
        'Keputusan saya tentang penawaran kerja dari {company}',
      ],
      ['Jawaban saya atas penawaran kerja', 'Keputusan saya tentang penawaran kerja'],
    ],
    warm: [
      ['Terima kasih atas tawaran posisi {role}', 'Jawaban saya atas tawaran {role}'],
      [
        'Terima kasih atas penawaran kerja dari {company}',
        'Jawaban saya atas penawaran kerja dari {company}',
      ],
      ['Terima kasih atas penawaran kerja', 'Jawaban saya atas penawaran kerja'],
    ],
  },
  sentences: {
    'thanks-offer': thanksOffer,
    'rejection-callback': rejectionCallback,
    decline: {
      formal: [
        [
          'Setelah mempertimbangkannya dengan saksama, mohon maaf, saya tidak dapat menerima tawaran tersebut.',
          'Dengan berat hati, saya sampaikan bahwa saya tidak dapat menerima tawaran tersebut.',
        ],
      ],
      neutral: [
        [
          'Setelah saya pertimbangkan baik-baik, mohon maaf, saya tidak dapat menerima tawaran ini.',
          'Dengan berat hati, saya tidak dapat menerima tawaran ini.',
        ],
      ],
      warm: [
        [
          'Tawarannya sudah saya pertimbangkan baik-baik, tetapi mohon maaf, saya tidak dapat menerimanya.',
          'Mohon maaf sekali, setelah saya pikirkan baik-baik, saya tidak dapat menerima tawaran ini.',
        ],
      ],
    },
    reason: reason,
    'decline-regret': {
      neutral: [['Keputusan ini cukup berat bagi saya.', 'Keputusan ini tidak mudah bagi saya.']],
    },
    promise,
    wish,
  },
};
