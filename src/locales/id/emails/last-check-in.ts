import type { PurposeWords } from '../../../emails/words.js';
import { answer, matterSince } from './matter.js';

/** Indonesian words of the last mail that asks how a decision stands: it makes a no easy and leaves the door open. */
export const lastCheckIn: PurposeWords<'last-check-in'> = {
  name: 'Follow up terakhir',
  subject: {
    formal: [
      ['Menanyakan kembali hasil seleksi: posisi {role}', 'Follow up hasil seleksi: posisi {role}'],
      [
        'Menanyakan kembali hasil seleksi: lamaran di {company}',
        'Follow up hasil seleksi: lamaran di {company}',
      ],
      ['Menanyakan kembali hasil seleksi: wawancara {date}', 'Follow up hasil seleksi: wawancara {date}'],
      ['Menanyakan kembali hasil seleksi: lamaran saya', 'Follow up hasil seleksi: lamaran saya'],
    ],
    neutral: [
      ['Follow up: posisi {role}', 'Menanyakan kembali: posisi {role}'],
      ['Follow up: lamaran di {company}', 'Menanyakan kembali: lamaran di {company}'],
      ['Follow up: wawancara {date}', 'Menanyakan kembali: wawancara {date}'],
      ['Follow up: lamaran saya', 'Menanyakan kembali: lamaran saya'],
    ],
    warm: [
      ['Menanyakan kabar sekali lagi: posisi {role}', 'Follow up: posisi {role}'],
      ['Menanyakan kabar sekali lagi: lamaran di {company}', 'Follow up: lamaran di {company}'],
      ['Menanyakan kabar sekali lagi: wawancara {date}', 'Follow up: wawancara {date}'],
      ['Menanyakan kabar sekali lagi: lamaran saya', 'Follow up: lamaran saya'],
    ],
  },
  sentences: {
    'check-in-reference': {
      formal: [
        [
          'Wawancara posisi {role} saya ikuti pada {date}, dan berdasarkan informasi yang saya terima, hasilnya diumumkan pada {decisionBy}.',
          'Izinkan saya menanyakan kembali hasil wawancara posisi {role} pada {date}, yang menurut informasi diumumkan pada {decisionBy}.',
        ],
        [
          'Izinkan saya menanyakan kembali hasil wawancara posisi {role} pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara posisi {role} pada {date}.',
        ],
        [
          'Izinkan saya menanyakan kembali hasil wawancara di {company} pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara di {company} pada {date}.',
        ],
        [
          'Izinkan saya menanyakan kembali hasil wawancara pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara pada {date}.',
        ],
        [
          'Izinkan saya menanyakan kembali hasil wawancara posisi {role}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara posisi {role}.',
        ],
        [
          'Izinkan saya menanyakan kembali hasil wawancara di {company}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara di {company}.',
        ],
        [
          'Izinkan saya menanyakan kembali hasil wawancara saya.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara saya.',
        ],
      ],
      neutral: [
        [
          'Saya ingin menanyakan kembali hasil wawancara posisi {role} pada {date}, yang menurut informasi diumumkan pada {decisionBy}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara posisi {role} pada {date}, yang menurut informasi diumumkan pada {decisionBy}.',
        ],
        [
          'Saya ingin menanyakan kembali hasil wawancara posisi {role} pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara posisi {role} pada {date}.',
        ],
        [
          'Saya ingin menanyakan kembali hasil wawancara di {company} pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara di {company} pada {date}.',
        ],
        [
          'Saya ingin menanyakan kembali hasil wawancara pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara pada {date}.',
        ],
        [
          'Saya ingin menanyakan kembali hasil wawancara posisi {role}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara posisi {role}.',
        ],
        [
          'Saya ingin menanyakan kembali hasil wawancara di {company}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara di {company}.',
        ],
        [
          'Saya ingin menanyakan kembali hasil wawancara saya.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan hasil wawancara saya.',
        ],
      ],
      warm: [
        [
          'Sekali lagi, saya ingin menanyakan hasil wawancara posisi {role} pada {date}, yang seingat saya diumumkan pada {decisionBy}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan kabar wawancara posisi {role} pada {date}, yang seingat saya diumumkan pada {decisionBy}.',
        ],
        [
          'Sekali lagi, saya ingin menanyakan hasil wawancara posisi {role} pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan kabar wawancara posisi {role} pada {date}.',
        ],
        [
          'Sekali lagi, saya ingin menanyakan hasil wawancara di {company} pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan kabar wawancara di {company} pada {date}.',
        ],
        [
          'Sekali lagi, saya ingin menanyakan hasil wawancara pada {date}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan kabar wawancara pada {date}.',
        ],
        [
          'Sekali lagi, saya ingin menanyakan hasil wawancara posisi {role}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan kabar wawancara posisi {role}.',
        ],
        [
          'Sekali lagi, saya ingin menanyakan hasil wawancara di {company}.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan kabar wawancara di {company}.',
        ],
        [
          'Sekali lagi, saya ingin menanyakan hasil wawancara saya.',
          'Mohon maaf mengganggu lagi, saya ingin menanyakan kabar wawancara saya.',
        ],
      ],
    },
    'still-interested': {
      formal: [
        [
          'Saya sangat tertarik dengan posisi ini, dan saya memahami bahwa prosesnya memerlukan waktu.',
          'Apabila posisinya masih terbuka, saya masih sangat tertarik.',
        ],
      ],
      neutral: [
        [
          'Saya sangat tertarik dengan posisi ini, dan saya paham bahwa prosesnya perlu waktu.',
          'Jika posisinya masih terbuka, saya masih sangat tertarik.',
        ],
      ],
    },
    matter: matterSince,
    answer,
    'last-ask': {
      formal: [
        [
          'Bolehkah saya mengetahui apakah lamaran saya masih dipertimbangkan, atau masih ada yang perlu saya lengkapi?',
          'Bolehkah saya mengetahui apakah hasilnya sudah ada, atau masih ada informasi yang diperlukan?',
        ],
      ],
      neutral: [
        [
          'Apakah lamaran saya masih dipertimbangkan, atau masih ada yang perlu saya lengkapi?',
          'Apakah hasilnya sudah ada, atau masih ada yang diperlukan dari saya?',
        ],
      ],
      warm: [
        [
          'Boleh saya tahu apakah lamaran saya masih dipertimbangkan, atau masih ada yang perlu saya lengkapi?',
          'Apakah hasilnya sudah ada, atau masih ada yang perlu saya kirim dulu?',
        ],
      ],
    },
    'last-close': {
      formal: [
        [
          'Apabila kandidat lain telah terpilih, saya memahaminya dan berharap ada kesempatan lain di {company}.',
          'Kabar singkat saja sudah sangat membantu, dan apabila belum berjodoh, semoga ada kesempatan lain di {company}.',
        ],
        [
          'Apabila kandidat lain telah terpilih, saya memahaminya dan berharap ada kesempatan lain.',
          'Kabar singkat saja sudah sangat membantu, dan apabila belum berjodoh, semoga ada kesempatan lain.',
        ],
      ],
      neutral: [
        [
          'Jika memang belum berjodoh, tidak apa-apa, dan semoga ada kesempatan lain di {company}.',
          'Kabar singkat saja sudah sangat membantu, dan jika nanti ada posisi lain yang sesuai di {company}, saya senang jika dapat dipertimbangkan.',
        ],
        [
          'Jika memang belum berjodoh, tidak apa-apa, dan semoga ada kesempatan lain.',
          'Kabar singkat saja sudah sangat membantu, dan jika nanti ada posisi lain yang sesuai, saya senang jika dapat dipertimbangkan.',
        ],
      ],
      warm: [
        [
          'Jika memang belum berjodoh, tidak apa-apa, dan semoga lain waktu ada kesempatan di {company}.',
          'Kabar singkat saja sudah cukup, dan jika nanti ada posisi lain yang sesuai di {company}, saya senang sekali jika dikabari.',
        ],
        [
          'Jika memang belum berjodoh, tidak apa-apa, dan semoga lain waktu ada kesempatan lagi.',
          'Kabar singkat saja sudah cukup, dan jika nanti ada posisi lain yang sesuai, saya senang sekali jika dikabari.',
        ],
      ],
    },
  },
};
