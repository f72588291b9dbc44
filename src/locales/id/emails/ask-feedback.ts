import type { PurposeWords } from '../../../emails/words.js';
import { rejectionCallback, thanksNews, wish } from './shared.js';

/** Indonesian words of the mail that asks what could be done better, after a rejection. */
export const askFeedback: PurposeWords<'ask-feedback'> = {
  name: 'Permintaan masukan',
  subject: {
    formal: [
      ['Permohonan masukan: wawancara {role}', 'Masukan atas wawancara {role}'],
      ['Permohonan masukan: wawancara di {company}', 'Masukan atas wawancara di {company}'],
      ['Permohonan masukan: wawancara', 'Masukan atas wawancara'],
    ],
    neutral: [
      ['Permintaan masukan: wawancara {role}', 'Masukan untuk saya: wawancara {role}'],
      ['Permintaan masukan: wawancara di {company}', 'Masukan untuk saya: wawancara di {company}'],
      ['Permintaan masukan: wawancara', 'Masukan untuk saya: wawancara'],
    ],
    warm: [
      ['Boleh minta masukan: wawancara {role}'],
      ['Boleh minta masukan: wawancara di {company}'],
      ['Boleh minta masukan: wawancara'],
    ],
  },
  sentences: {
    'thanks-news': thanksNews,
    'rejection-callback': rejectionCallback,
    'ask-feedback': {
      formal: [
        [
          'Bolehkah saya mengetahui satu atau dua hal yang perlu saya perbaiki?',
          'Mohon berikan masukan singkat mengenai hal yang dapat saya perbaiki lain kali.',
        ],
      ],
      neutral: [
        [
          'Bolehkah saya tahu satu atau dua hal yang bisa saya perbaiki lain kali?',
          'Kalau berkenan, tolong sebutkan apa yang masih kurang dari saya; satu hal pun sudah membantu.',
        ],
      ],
      warm: [
        [
          'Boleh tahu satu atau dua hal yang sebaiknya saya perbaiki lain kali?',
          'Kalau ada waktu sebentar, boleh saya tahu apa yang perlu saya pelajari?',
        ],
      ],
    },
    'feedback-assure': {
      formal: [
        [
          'Saya bertanya untuk belajar dan tidak bermaksud mempersoalkan keputusan tersebut.',
          'Satu atau dua kalimat sudah cukup, dan saya memahami apabila hal itu tidak dapat disampaikan.',
        ],
      ],
      neutral: [
        [
          'Saya bertanya untuk belajar, bukan untuk mempersoalkan keputusannya.',
          'Satu dua kalimat sudah cukup, dan saya mengerti kalau hal itu tidak bisa disampaikan.',
        ],
      ],
      warm: [
        [
          'Saya bertanya supaya bisa belajar, bukan untuk mengubah keputusannya.',
          'Satu dua kalimat sudah cukup, dan tidak apa-apa kalau tidak bisa disampaikan.',
        ],
      ],
    },
    wish,
  },
};
