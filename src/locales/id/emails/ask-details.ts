import type { PurposeWords } from '../../../emails/words.js';
import { confirmClose, thanksInvitation } from './shared.js';

/** What can be asked about an appointment, as indirect questions that stand behind "Bolehkah saya tahu". */
export const details = {
  'time-zone': 'jam wawancaranya mengikuti zona waktu mana (WIB/WITA/WIT)',
  format: 'apakah wawancaranya tatap muka (offline), online, atau lewat telepon',
  interviewers: 'dengan siapa saya akan wawancara',
  duration: 'berapa lama kira-kira wawancaranya',
  location: 'di mana tepatnya lokasinya',
  link: 'link mana yang dipakai',
  preparation: 'apa saja yang perlu saya siapkan',
  documents: 'dokumen apa saja yang perlu saya bawa',
  dress: 'bagaimana dress code-nya',
  'next-steps': 'apa tahap selanjutnya setelah wawancara',
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
      ['Persiapan wawancara {role}', 'Sebelum wawancara {role}'],
      ['Persiapan wawancara di {company}', 'Sebelum wawancara di {company}'],
      ['Persiapan wawancara {date}', 'Sebelum wawancara {date}'],
      ['Persiapan wawancara', 'Sebelum wawancara'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    'ask-details': {
      formal: [
        ['Bolehkah saya mengetahui {details}?', 'Untuk persiapan, izinkan saya menanyakan {details}.'],
        [
          'Apakah Bapak/Ibu dapat mengirimkan rincian jadwalnya?',
          'Mohon informasi tambahan yang perlu saya ketahui untuk persiapan.',
        ],
      ],
      neutral: [
        ['Bolehkah saya tahu {details}?', 'Untuk persiapan, saya ingin menanyakan {details}.'],
        ['Bolehkah saya meminta rincian jadwalnya?', 'Mohon info lebih lanjut untuk persiapan wawancaranya.'],
      ],
      warm: [
        ['Boleh saya tahu {details}?', 'Sebelum wawancara, saya ingin menanyakan {details}.'],
        ['Boleh saya minta rincian jadwalnya?', 'Boleh saya minta info lebih lanjut untuk persiapannya?'],
      ],
    },
    'ask-details-why': {
      formal: [
        [
          'Dengan begitu, saya dapat mempersiapkan diri dengan baik.',
          'Informasi tersebut akan membantu saya mempersiapkan diri.',
        ],
      ],
      neutral: [
        [
          'Dengan begitu, saya tahu apa yang perlu disiapkan.',
          'Informasi itu akan sangat membantu persiapan saya.',
        ],
      ],
      warm: [
        [
          'Ini supaya saya tahu apa yang perlu disiapkan.',
          'Dengan begitu, saya dapat datang dengan persiapan yang lebih baik.',
        ],
      ],
    },
    'confirm-close': confirmClose,
  },
};
