import type { PurposeWords } from '../../../emails/words.js';
import { confirmClose, thanksInvitation } from './shared.js';

/** What can be asked about an appointment, as indirect questions that stand behind "Bolehkah saya tahu". */
export const details = {
  'time-zone': 'jam tersebut mengikuti zona waktu mana',
  format: 'wawancaranya diadakan tatap muka, lewat video, atau lewat telepon',
  interviewers: 'dengan siapa saya akan berbicara',
  duration: 'berapa lama waktu yang perlu disediakan',
  location: 'di mana tepatnya lokasinya',
  link: 'tautan mana yang dipakai untuk bergabung',
  preparation: 'apa yang perlu saya siapkan',
  documents: 'dokumen apa yang perlu saya bawa',
  dress: 'pakaian seperti apa yang biasa dikenakan di tempat kerja',
  'next-steps': 'apa tahap setelah wawancara',
} satisfies Readonly<Record<string, string>>;

/** Indonesian words of the mail that asks for what an invitation leaves open. */
export const askDetails: PurposeWords<'ask-details'> = {
  name: 'Pertanyaan tentang wawancara',
  subject: {
    formal: [
      ['Pertanyaan mengenai wawancara {role}', 'Rincian wawancara {role}'],
      ['Pertanyaan mengenai wawancara di {company}', 'Rincian wawancara di {company}'],
      ['Pertanyaan mengenai wawancara {date}', 'Rincian wawancara {date}'],
      ['Pertanyaan mengenai wawancara', 'Rincian wawancara'],
    ],
    neutral: [
      ['Pertanyaan tentang wawancara {role}', 'Persiapan wawancara {role}'],
      ['Pertanyaan tentang wawancara di {company}', 'Persiapan wawancara di {company}'],
      ['Pertanyaan tentang wawancara {date}', 'Persiapan wawancara {date}'],
      ['Pertanyaan tentang wawancara', 'Persiapan wawancara'],
    ],
    warm: [
      ['Sebelum wawancara {role}', 'Siap-siap untuk wawancara {role}'],
      ['Sebelum wawancara di {company}', 'Siap-siap untuk wawancara di {company}'],
      ['Sebelum wawancara {date}', 'Siap-siap untuk wawancara {date}'],
      ['Sebelum wawancara', 'Siap-siap untuk wawancara'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    'ask-details': {
      formal: [
        [
          'Bolehkah saya mengetahui {details}?',
          'Untuk keperluan persiapan, saya ingin menanyakan {details}.',
        ],
        [
          'Apakah Bapak/Ibu dapat mengirimkan rincian jadwalnya?',
          'Saya akan sangat menghargai keterangan tambahan yang membantu persiapan saya.',
        ],
      ],
      neutral: [
        ['Bolehkah saya tahu {details}?', 'Supaya bisa bersiap dengan baik, saya ingin bertanya {details}.'],
        [
          'Bolehkah saya minta rincian jadwalnya?',
          'Saya ingin tahu sedikit lebih banyak tentang jalannya wawancara.',
        ],
      ],
      warm: [
        ['Boleh tahu {details}?', 'Ada yang ingin saya tanyakan dulu: {details}.'],
        [
          'Boleh minta rincian jadwalnya?',
          'Saya ingin tahu sedikit lebih banyak tentang jalannya wawancara nanti.',
        ],
      ],
    },
    'ask-details-why': {
      formal: [
        [
          'Dengan demikian, saya dapat mempersiapkan diri dengan baik.',
          'Dengan keterangan tersebut, saya dapat memanfaatkan waktu wawancara dengan baik.',
        ],
      ],
      neutral: [
        [
          'Dengan begitu, saya tahu apa yang perlu disiapkan.',
          'Dengan begitu, saya bisa datang dengan siap dan waktunya terpakai dengan baik.',
        ],
      ],
      warm: [
        [
          'Supaya saya tahu apa yang perlu disiapkan.',
          'Kalau sudah tahu, saya bisa bersiap dan waktunya tidak terbuang di awal.',
        ],
      ],
    },
    'confirm-close': confirmClose,
  },
};
