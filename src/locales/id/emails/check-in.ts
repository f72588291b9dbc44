import type { PurposeWords } from '../../../emails/words.js';
import { answer, matterSince } from './matter.js';
import { stillInterested } from './shared.js';

/** Indonesian words of the mail that asks how a decision stands. A note that is a question is left out of it: the mail asks
 * one question only. */
export const checkIn: PurposeWords<'check-in'> = {
  name: 'Follow up hasil wawancara',
  subject: {
    formal: [
      ['Menanyakan hasil seleksi: posisi {role}', 'Perkembangan proses seleksi: posisi {role}'],
      ['Menanyakan hasil seleksi: lamaran di {company}', 'Perkembangan proses seleksi: lamaran di {company}'],
      ['Menanyakan hasil seleksi: wawancara {date}', 'Perkembangan proses seleksi: wawancara {date}'],
      ['Menanyakan hasil seleksi: lamaran saya', 'Perkembangan proses seleksi: lamaran saya'],
    ],
    neutral: [
      ['Follow up hasil wawancara: posisi {role}', 'Menanyakan hasil seleksi: posisi {role}'],
      ['Follow up hasil wawancara: lamaran di {company}', 'Menanyakan hasil seleksi: lamaran di {company}'],
      ['Follow up hasil wawancara: wawancara {date}', 'Menanyakan hasil seleksi: wawancara {date}'],
      ['Follow up hasil wawancara: lamaran saya', 'Menanyakan hasil seleksi: lamaran saya'],
    ],
    warm: [
      ['Menanyakan kabar: posisi {role}', 'Follow up: posisi {role}'],
      ['Menanyakan kabar: lamaran di {company}', 'Follow up: lamaran di {company}'],
      ['Menanyakan kabar: wawancara {date}', 'Follow up: wawancara {date}'],
      ['Menanyakan kabar: lamaran saya', 'Follow up: lamaran saya'],
    ],
  },
  sentences: {
    'check-in-reference': {
      formal: [
        [
          'Terima kasih atas kesempatan mengikuti wawancara posisi {role} pada {date}.',
          'Terima kasih sekali lagi atas kesempatan wawancara posisi {role} pada {date}.',
        ],
        [
          'Terima kasih atas kesempatan mengikuti wawancara di {company} pada {date}.',
          'Terima kasih sekali lagi atas kesempatan wawancara di {company} pada {date}.',
        ],
        [
          'Terima kasih atas kesempatan mengikuti wawancara di tempat Bapak/Ibu pada {date}.',
          'Terima kasih sekali lagi atas kesempatan wawancara pada {date}.',
        ],
        [
          'Terima kasih atas kesempatan mengikuti wawancara posisi {role} beberapa waktu lalu.',
          'Terima kasih sekali lagi atas kesempatan wawancara posisi {role}.',
        ],
        [
          'Terima kasih atas kesempatan mengikuti wawancara di {company} beberapa waktu lalu.',
          'Terima kasih sekali lagi atas kesempatan wawancara di {company}.',
        ],
        [
          'Terima kasih atas kesempatan mengikuti wawancara di tempat Bapak/Ibu beberapa waktu lalu.',
          'Terima kasih sekali lagi atas kesempatan wawancara tersebut.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sekali lagi atas wawancara posisi {role} pada {date}.',
          'Pada {date} saya mengikuti wawancara posisi {role}.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara di {company} pada {date}.',
          'Pada {date} saya mengikuti wawancara di {company}.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara pada {date}.',
          'Pada {date} saya mengikuti wawancara di tempat Bapak/Ibu.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara posisi {role}.',
          'Beberapa waktu lalu saya mengikuti wawancara posisi {role}.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara di {company}.',
          'Beberapa waktu lalu saya mengikuti wawancara di {company}.',
        ],
        [
          'Terima kasih sekali lagi atas kesempatan wawancaranya.',
          'Beberapa waktu lalu saya mengikuti wawancara di tempat Bapak/Ibu.',
        ],
      ],
      warm: [
        [
          'Sekali lagi, terima kasih banyak atas wawancara posisi {role} pada {date}.',
          'Senang sekali dapat mengikuti wawancara posisi {role} pada {date}.',
        ],
        [
          'Sekali lagi, terima kasih banyak atas wawancara di {company} pada {date}.',
          'Senang sekali dapat mengikuti wawancara di {company} pada {date}.',
        ],
        [
          'Sekali lagi, terima kasih banyak atas wawancara pada {date}.',
          'Senang sekali dapat mengikuti wawancara pada {date}.',
        ],
        [
          'Sekali lagi, terima kasih banyak atas wawancara posisi {role}.',
          'Senang sekali dapat mengikuti wawancara posisi {role}.',
        ],
        [
          'Sekali lagi, terima kasih banyak atas wawancara di {company}.',
          'Senang sekali dapat mengikuti wawancara di {company}.',
        ],
        [
          'Sekali lagi, terima kasih banyak atas kesempatan wawancaranya.',
          'Senang sekali dapat mengikuti wawancara tersebut.',
        ],
      ],
    },
    'check-in-callback': {
      formal: [
        [
          'Terima kasih juga atas pertanyaan mengenai {asked}.',
          'Saya senang dapat menjawab pertanyaan mengenai {asked}.',
        ],
        ['Terima kasih juga atas pembahasan mengenai {topic}.', 'Saya senang sempat membahas {topic}.'],
        [
          'Dari wawancara tersebut, saya jadi memahami bahwa {clause}.',
          'Saya masih ingat penjelasan bahwa {clause}.',
        ],
        [
          'Terima kasih juga atas pembahasan mengenai cara {task}.',
          'Saya senang dapat membahas cara {task}.',
        ],
      ],
      neutral: [
        [
          'Terima kasih juga atas pertanyaan tentang {asked}.',
          'Saya senang dapat menjawab pertanyaan tentang {asked}.',
        ],
        ['Terima kasih juga atas pembahasan tentang {topic}.', 'Saya senang sempat membahas {topic}.'],
        [
          'Dari wawancara tersebut, saya jadi memahami bahwa {clause}.',
          'Saya masih ingat penjelasan bahwa {clause}.',
        ],
        ['Terima kasih juga atas pembahasan tentang cara {task}.', 'Saya senang dapat membahas cara {task}.'],
      ],
      warm: [
        [
          'Terima kasih juga atas pertanyaan tentang {asked}.',
          'Senang sekali dapat menjawab pertanyaan tentang {asked}.',
        ],
        ['Terima kasih juga atas pembahasan tentang {topic}.', 'Senang sekali dapat membahas {topic}.'],
        [
          'Dari wawancara tersebut, saya jadi memahami bahwa {clause}.',
          'Saya masih ingat penjelasan bahwa {clause}.',
        ],
        [
          'Terima kasih juga atas pembahasan tentang cara {task}.',
          'Senang sekali dapat membahas cara {task}.',
        ],
      ],
    },
    'still-interested': stillInterested,
    matter: matterSince,
    answer,
    'check-in-ask': {
      formal: [
        [
          'Sesuai informasi sebelumnya, hasilnya direncanakan keluar pada {decisionBy}. Bolehkah saya mengetahui perkembangannya?',
          'Berdasarkan informasi yang saya terima, hasilnya direncanakan keluar pada {decisionBy}. Apakah sudah ada kabar?',
        ],
        [
          'Bolehkah saya mengetahui perkembangan proses seleksinya?',
          'Bolehkah saya mengetahui kapan kira-kira hasilnya diumumkan?',
        ],
      ],
      neutral: [
        [
          'Sesuai informasi sebelumnya, hasilnya direncanakan keluar pada {decisionBy}. Mohon izin bertanya, apakah sudah ada kabar?',
          'Jika tidak salah, hasilnya direncanakan keluar pada {decisionBy}. Bolehkah saya tahu perkembangannya?',
        ],
        ['Bolehkah saya tahu perkembangan prosesnya?', 'Kira-kira kapan hasilnya akan diumumkan?'],
      ],
      warm: [
        [
          'Jika tidak salah, hasilnya direncanakan keluar pada {decisionBy}. Apakah sudah ada kabar?',
          'Seingat saya, hasilnya direncanakan keluar pada {decisionBy}. Boleh saya tahu perkembangannya?',
        ],
        ['Boleh saya tahu bagaimana perkembangannya?', 'Apakah sudah ada kabar tentang hasilnya?'],
      ],
    },
    'check-in-offer': {
      formal: [
        [
          'Apabila masih ada data atau dokumen yang diperlukan, saya siap melengkapinya.',
          'Saya siap mengirimkan informasi tambahan apabila diperlukan.',
        ],
      ],
      neutral: [
        [
          'Jika masih ada data atau dokumen yang diperlukan, saya siap melengkapinya.',
          'Saya siap mengirimkan informasi tambahan jika diperlukan.',
        ],
      ],
      warm: [
        [
          'Jika masih ada yang diperlukan dari saya, kabari saya, ya.',
          'Jika ada data yang masih kurang, dengan senang hati saya lengkapi.',
        ],
      ],
    },
  },
};
