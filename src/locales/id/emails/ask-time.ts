import type { PurposeWords } from '../../../emails/words.js';
import { rejectionCallback, thanksOffer } from './shared.js';

/** Indonesian words of the mail that asks for time to decide on an offer. */
export const askTime: PurposeWords<'ask-time'> = {
  name: 'Permintaan waktu untuk mempertimbangkan tawaran',
  subject: {
    formal: [
      ['Permohonan waktu mempertimbangkan tawaran {role}', 'Permohonan waktu: tawaran {role}'],
      [
        'Permohonan waktu mempertimbangkan penawaran kerja dari {company}',
        'Permohonan waktu: penawaran kerja dari {company}',
      ],
      ['Permohonan waktu mempertimbangkan penawaran kerja', 'Permohonan waktu: penawaran kerja'],
    ],
    neutral: [
      ['Mohon waktu untuk mempertimbangkan tawaran {role}', 'Permohonan waktu: tawaran {role}'],
      [
        'Mohon waktu untuk mempertimbangkan penawaran kerja dari {company}',
        'Permohonan waktu: penawaran kerja dari {company}',
      ],
      ['Mohon waktu untuk mempertimbangkan penawaran kerja', 'Permohonan waktu: penawaran kerja'],
    ],
    warm: [
      ['Mohon waktu untuk mempertimbangkan tawaran {role}', 'Mohon waktu: tawaran {role}'],
      [
        'Mohon waktu untuk mempertimbangkan penawaran kerja dari {company}',
        'Mohon waktu: penawaran kerja dari {company}',
      ],
      ['Mohon waktu untuk mempertimbangkan penawaran kerja', 'Mohon waktu: penawaran kerja'],
    ],
  },
  sentences: {
    'thanks-offer': thanksOffer,
    'rejection-callback': rejectionCallback,
    'ask-time': {
      formal: [
        [
          'Bolehkah saya memberikan jawaban paling lambat pada {until}?',
          'Agar dapat mempertimbangkannya dengan saksama, bolehkah saya memberikan jawaban paling lambat pada {until}?',
        ],
        [
          'Apabila boleh tahu, paling lambat kapan saya perlu memberikan jawaban?',
          'Mohon izin untuk mempertimbangkannya dengan saksama sebelum saya memberikan jawaban.',
        ],
      ],
      neutral: [
        [
          'Bolehkah saya memberikan jawaban paling lambat pada {until}?',
          'Saya ingin mempertimbangkannya dengan baik. Bolehkah saya memberikan jawaban paling lambat pada {until}?',
        ],
        [
          'Jika boleh tahu, paling lambat kapan saya perlu memberikan jawaban?',
          'Mohon izin untuk mempertimbangkannya dengan baik sebelum saya memberikan jawaban.',
        ],
      ],
      warm: [
        [
          'Boleh saya memberi jawaban paling lambat pada {until}?',
          'Saya ingin mempertimbangkannya baik-baik. Boleh saya memberi jawaban paling lambat pada {until}?',
        ],
        [
          'Jika boleh tahu, paling lambat kapan saya perlu memberi jawaban?',
          'Boleh saya minta waktu untuk mempertimbangkannya baik-baik?',
        ],
      ],
    },
    reason: {
      neutral: [
        ['Saya memerlukan waktu karena {topic}.', 'Hal yang masih saya pertimbangkan adalah {topic}.'],
        ['{account}'],
        ['Saya memerlukan waktu karena {clause}.', 'Saya perlu waktu karena {clause}.'],
        ['Sebelum menjawab, saya ingin {task}.', 'Saya perlu {task} terlebih dahulu.'],
        [
          'Ada satu hal yang ingin saya tanyakan dulu: "{question}"',
          'Satu hal yang masih saya pertimbangkan: "{question}"',
        ],
      ],
    },
    'time-assure': {
      formal: [
        [
          'Saya sungguh mempertimbangkan tawaran ini dan akan memberi kabar pasti.',
          'Apabila waktu tersebut kurang sesuai dengan rencana Bapak/Ibu, mohon beri tahu saya.',
        ],
      ],
      neutral: [
        [
          'Saya sungguh mempertimbangkan tawaran ini dan akan memberi kabar pasti, agar Bapak/Ibu dapat menyesuaikan rencana.',
          'Jika waktu itu kurang sesuai dengan rencana tim, mohon kabari saya.',
        ],
      ],
      warm: [
        [
          'Saya sungguh mempertimbangkan tawaran ini dan akan memberi kabar pasti.',
          'Jika waktunya kurang cocok, mohon kabari saya, nanti saya usahakan lebih cepat.',
        ],
      ],
    },
  },
};
