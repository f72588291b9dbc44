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
      ['Permintaan masukan: wawancara {role}', 'Mohon masukan: wawancara {role}'],
      ['Permintaan masukan: wawancara di {company}', 'Mohon masukan: wawancara di {company}'],
      ['Permintaan masukan: wawancara', 'Mohon masukan: wawancara'],
    ],
    warm: [
      ['Boleh minta masukan: wawancara {role}', 'Mohon masukan: wawancara {role}'],
      ['Boleh minta masukan: wawancara di {company}', 'Mohon masukan: wawancara di {company}'],
      ['Boleh minta masukan: wawancara', 'Mohon masukan: wawancara'],
    ],
  },
  sentences: {
    'thanks-news': thanksNews,
    'rejection-callback': rejectionCallback,
    'ask-feedback': {
      formal: [
        [
          'Bolehkah saya mengetahui satu atau dua hal yang perlu saya perbaiki?',
          'Apabila berkenan, mohon masukan mengenai hal yang perlu saya tingkatkan.',
        ],
      ],
      neutral: [
        [
          'Bolehkah saya tahu satu atau dua hal yang perlu saya perbaiki?',
          'Jika berkenan, mohon masukannya tentang hal yang perlu saya tingkatkan.',
        ],
      ],
      warm: [
        [
          'Boleh saya tahu satu atau dua hal yang sebaiknya saya perbaiki?',
          'Jika berkenan, boleh saya minta masukan tentang apa yang perlu saya tingkatkan?',
        ],
      ],
    },
    'feedback-assure': {
      formal: [
        [
          'Satu atau dua kalimat saja sudah sangat berarti, dan saya memahami apabila tidak memungkinkan.',
          'Masukan singkat saja sudah sangat membantu, dan saya memahami apabila hal itu tidak dapat disampaikan.',
        ],
      ],
      neutral: [
        [
          'Satu atau dua kalimat saja sudah sangat berarti, dan saya memahami jika tidak memungkinkan.',
          'Masukan singkat saja sudah sangat membantu, dan tidak apa-apa jika memang tidak dapat disampaikan.',
        ],
      ],
      warm: [
        [
          'Satu atau dua kalimat saja sudah sangat berarti, dan tidak apa-apa jika tidak memungkinkan.',
          'Masukan singkat saja sudah sangat membantu, dan tidak apa-apa jika tidak dapat disampaikan.',
        ],
      ],
    },
    wish: wish,
  },
};
