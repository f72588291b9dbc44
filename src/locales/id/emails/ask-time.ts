import type { PurposeWords } from '../../../emails/words.js';
import { thanksOffer } from './shared.js';

/** Indonesian words of the mail that asks for time to decide on an offer. */
export const askTime: PurposeWords<'ask-time'> = {
  name: 'Permintaan waktu untuk memutuskan',
  subject: {
    formal: [
      ['Permohonan waktu: tawaran {role}', 'Waktu jawaban saya: tawaran {role}'],
      ['Permohonan waktu: tawaran dari {company}', 'Waktu jawaban saya: tawaran dari {company}'],
      ['Permohonan waktu: tawaran posisi', 'Waktu jawaban saya: tawaran posisi'],
    ],
    neutral: [
      ['Waktu untuk mempertimbangkan: tawaran {role}', 'Kapan saya menjawab: tawaran {role}'],
      ['Waktu untuk mempertimbangkan: tawaran dari {company}', 'Kapan saya menjawab: tawaran dari {company}'],
      ['Waktu untuk mempertimbangkan: tawaran posisi', 'Kapan saya menjawab: tawaran posisi'],
    ],
    warm: [
      ['Minta waktu sebentar: tawaran {role}'],
      ['Minta waktu sebentar: tawaran dari {company}'],
      ['Minta waktu sebentar: tawaran posisi'],
    ],
  },
  sentences: {
    'thanks-offer': thanksOffer,
    'ask-time': {
      formal: [
        [
          'Bolehkah saya menyampaikan jawaban paling lambat pada hari {until}?',
          'Untuk mempertimbangkannya dengan saksama, saya ingin menyampaikan jawaban paling lambat pada hari {until}.',
        ],
        [
          'Bolehkah saya mengetahui kapan jawaban saya diperlukan?',
          'Saya ingin mempertimbangkannya dengan saksama sebelum menyampaikan jawaban.',
        ],
      ],
      neutral: [
        [
          'Bolehkah saya memberi jawaban paling lambat pada hari {until}?',
          'Saya ingin mempertimbangkannya dengan baik dan memberi jawaban paling lambat pada hari {until}.',
        ],
        [
          'Bolehkah saya tahu berapa lama waktu yang ada untuk mempertimbangkannya?',
          'Saya ingin mempertimbangkannya dengan baik sebelum memberi jawaban.',
        ],
      ],
      warm: [
        [
          'Boleh saya kabari paling lambat hari {until}?',
          'Saya ingin memikirkannya baik-baik, jadi boleh saya jawab paling lambat hari {until}?',
        ],
        [
          'Kapan jawaban saya diperlukan?',
          'Saya ingin memikirkannya baik-baik dulu, boleh minta waktu sebentar?',
        ],
      ],
    },
    reason: {
      neutral: [
        ['Saya menanyakan ini karena {topic}.', 'Yang masih perlu saya urus adalah {topic}.'],
        ['Saya menanyakan ini karena {clause}.', 'Alasannya, {clause}.'],
        ['Sebelum menjawab, saya ingin {task}.', 'Saya perlu {task} lebih dulu.'],
        [
          'Masih ada satu pertanyaan bagi saya: "{question}"',
          'Yang masih saya pikirkan adalah pertanyaan "{question}"',
        ],
      ],
    },
    'time-assure': {
      formal: [
        [
          'Saya menanggapi tawaran ini dengan sungguh-sungguh dan akan memberikan jawaban yang jelas.',
          'Apabila waktunya tidak sesuai dengan rencana Bapak/Ibu, mohon beri tahu saya, dan saya akan berusaha menjawab lebih cepat.',
        ],
      ],
      neutral: [
        [
          'Saya menanggapi tawaran ini dengan serius dan akan memberi jawaban yang jelas, supaya rencana lain bisa disusun.',
          'Kalau itu tidak sesuai dengan rencana yang ada, beri tahu saya, dan saya usahakan menjawab lebih cepat.',
        ],
      ],
      warm: [
        [
          'Saya serius dengan tawaran ini, dan nanti jawaban saya akan jelas, ya atau tidak.',
          'Kalau waktunya kurang pas, kabari saja, nanti saya usahakan lebih cepat.',
        ],
      ],
    },
  },
};
