import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

/** Indonesian words of the mail that asks how a decision stands. A note that is a question is left out of it: the mail asks
 * one question only. */
export const checkIn: PurposeWords<'check-in'> = {
  name: 'Pertanyaan tentang keputusan',
  subject: {
    formal: [
      ['Pertanyaan mengenai keputusan: posisi {role}', 'Status seleksi: posisi {role}'],
      ['Pertanyaan mengenai keputusan: lamaran di {company}', 'Status seleksi: lamaran di {company}'],
      ['Pertanyaan mengenai keputusan: wawancara {date}', 'Status seleksi: wawancara {date}'],
      ['Pertanyaan mengenai keputusan: lamaran saya', 'Status seleksi: lamaran saya'],
    ],
    neutral: [
      ['Pertanyaan tentang keputusan: posisi {role}', 'Menanyakan kabar: posisi {role}'],
      ['Pertanyaan tentang keputusan: lamaran di {company}', 'Menanyakan kabar: lamaran di {company}'],
      ['Pertanyaan tentang keputusan: wawancara {date}', 'Menanyakan kabar: wawancara {date}'],
      ['Pertanyaan tentang keputusan: lamaran saya', 'Menanyakan kabar: lamaran saya'],
    ],
    warm: [
      ['Ingin tahu kabar: posisi {role}'],
      ['Ingin tahu kabar: lamaran di {company}'],
      ['Ingin tahu kabar: wawancara {date}'],
      ['Ingin tahu kabar: lamaran saya'],
    ],
  },
  sentences: {
    'check-in-reference': {
      formal: [
        [
          'Saya telah mengikuti wawancara posisi {role} di {company} pada hari {date} dan berterima kasih atas kesempatan tersebut.',
          'Pesan ini berkaitan dengan wawancara posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Saya telah mengikuti wawancara posisi {role} pada hari {date} dan berterima kasih atas kesempatan tersebut.',
          'Pesan ini berkaitan dengan wawancara posisi {role} pada hari {date}.',
        ],
        [
          'Saya telah mengikuti wawancara di {company} pada hari {date} dan berterima kasih atas kesempatan tersebut.',
          'Pesan ini berkaitan dengan wawancara di {company} pada hari {date}.',
        ],
        [
          'Saya telah mengikuti wawancara pada hari {date} dan berterima kasih atas kesempatan tersebut.',
          'Pesan ini berkaitan dengan wawancara pada hari {date}.',
        ],
        [
          'Saya telah mengikuti wawancara posisi {role} di {company} dan berterima kasih atas kesempatan tersebut.',
          'Pesan ini berkaitan dengan wawancara posisi {role} di {company}.',
        ],
        [
          'Saya telah mengikuti wawancara posisi {role} dan berterima kasih atas kesempatan tersebut.',
          'Pesan ini berkaitan dengan wawancara posisi {role}.',
        ],
        [
          'Saya telah mengikuti wawancara di {company} dan berterima kasih atas kesempatan tersebut.',
          'Pesan ini berkaitan dengan wawancara di {company}.',
        ],
        [
          'Saya telah mengikuti wawancara dan berterima kasih atas kesempatan tersebut.',
          'Pesan ini berkaitan dengan wawancara.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sekali lagi atas wawancara posisi {role} di {company} pada hari {date}.',
          'Saya mengikuti wawancara posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara posisi {role} pada hari {date}.',
          'Saya mengikuti wawancara posisi {role} pada hari {date}.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara di {company} pada hari {date}.',
          'Saya mengikuti wawancara di {company} pada hari {date}.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara pada hari {date}.',
          'Saya mengikuti wawancara pada hari {date}.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara posisi {role} di {company}.',
          'Saya mengikuti wawancara posisi {role} di {company}.',
        ],
        ['Terima kasih sekali lagi atas wawancara posisi {role}.', 'Saya mengikuti wawancara posisi {role}.'],
        ['Terima kasih sekali lagi atas wawancara di {company}.', 'Saya mengikuti wawancara di {company}.'],
        ['Terima kasih sekali lagi atas wawancara.', 'Saya mengikuti wawancara.'],
      ],
      warm: [
        [
          'Terima kasih sekali lagi untuk wawancara posisi {role} di {company} pada hari {date}.',
          'Saya menulis karena masih memikirkan wawancara posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara posisi {role} pada hari {date}.',
          'Saya menulis karena masih memikirkan wawancara posisi {role} pada hari {date}.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara di {company} pada hari {date}.',
          'Saya menulis karena masih memikirkan wawancara di {company} pada hari {date}.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara pada hari {date}.',
          'Saya menulis karena masih memikirkan wawancara pada hari {date}.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara posisi {role} di {company}.',
          'Saya menulis karena masih memikirkan wawancara posisi {role} di {company}.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara posisi {role}.',
          'Saya menulis karena masih memikirkan wawancara posisi {role}.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara di {company}.',
          'Saya menulis karena masih memikirkan wawancara di {company}.',
        ],
        ['Terima kasih sekali lagi untuk wawancara.', 'Saya menulis karena masih memikirkan wawancara.'],
      ],
    },
    'check-in-callback': {
      formal: [
        ['Pertanyaan mengenai {asked} masih menjadi perhatian saya.'],
        [
          'Pembahasan mengenai {topic} masih menjadi perhatian saya.',
          'Saya masih memikirkan pembahasan mengenai {topic}.',
        ],
        ['Satu hal yang masih saya pikirkan adalah bahwa {clause}.'],
        ['Pembahasan mengenai cara {task} masih menjadi perhatian saya.'],
      ],
      neutral: [
        ['Pertanyaan tentang {asked} masih saya ingat.', 'Saya masih memikirkan pertanyaan tentang {asked}.'],
        ['Saya masih memikirkan pembahasan tentang {topic}.', 'Pembahasan tentang {topic} masih saya ingat.'],
        ['Saya masih ingat bahwa {clause}.', 'Satu hal yang masih saya pikirkan adalah bahwa {clause}.'],
        ['Saya masih memikirkan cara {task}.', 'Pembahasan tentang cara {task} masih saya ingat.'],
      ],
    },
    'still-interested': stillInterested,
    'check-in-ask': {
      formal: [
        [
          'Bolehkah saya mengetahui apakah sudah ada keputusan, yang direncanakan pada hari {decisionBy}?',
          'Keputusan direncanakan pada hari {decisionBy}; bolehkah saya mengetahui perkembangannya?',
        ],
        [
          'Bolehkah saya mengetahui perkembangan proses seleksinya?',
          'Bolehkah saya mengetahui kapan keputusan akan diambil?',
        ],
      ],
      neutral: [
        [
          'Keputusan rencananya diambil pada hari {decisionBy}; apakah sudah ada kabar?',
          'Seingat saya, keputusan direncanakan pada hari {decisionBy}; bolehkah saya tahu perkembangannya?',
        ],
        [
          'Bolehkah saya tahu sejauh mana prosesnya?',
          'Bolehkah saya bertanya kapan kira-kira keputusannya diambil?',
        ],
      ],
      warm: [
        [
          'Apakah sudah ada kabar tentang keputusan yang direncanakan pada hari {decisionBy}?',
          'Saya mencatat hari {decisionBy} untuk keputusannya; bagaimana perkembangannya?',
        ],
        ['Boleh tahu bagaimana perkembangannya?', 'Kira-kira kapan keputusannya akan ada?'],
      ],
    },
    'check-in-offer': {
      formal: [
        [
          'Apabila masih ada keterangan yang diperlukan, saya siap mengirimkannya.',
          'Saya siap memberikan keterangan tambahan untuk membantu pengambilan keputusan.',
        ],
      ],
      neutral: [
        [
          'Kalau masih ada yang diperlukan dari saya, saya siap mengirimkannya.',
          'Saya siap memberi keterangan lain yang membantu pengambilan keputusan.',
        ],
      ],
      warm: [
        [
          'Kalau masih ada yang diperlukan dari saya, bilang saja.',
          'Saya senang mengirimkan apa pun yang bisa membantu.',
        ],
      ],
    },
  },
};
