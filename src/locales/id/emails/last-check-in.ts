import type { PurposeWords } from '../../../emails/words.js';

/** Indonesian words of the last mail that asks how a decision stands: it makes a no easy and leaves the door open. */
export const lastCheckIn: PurposeWords<'last-check-in'> = {
  name: 'Pertanyaan terakhir tentang keputusan',
  subject: {
    formal: [
      ['Pertanyaan terakhir mengenai posisi {role}', 'Sekali lagi mengenai posisi {role}'],
      ['Pertanyaan terakhir mengenai lamaran di {company}', 'Sekali lagi mengenai lamaran di {company}'],
      ['Pertanyaan terakhir mengenai wawancara {date}', 'Sekali lagi mengenai wawancara {date}'],
      ['Pertanyaan terakhir mengenai lamaran saya', 'Sekali lagi mengenai lamaran saya'],
    ],
    neutral: [
      ['Pertanyaan terakhir: posisi {role}', 'Sekali lagi: posisi {role}'],
      ['Pertanyaan terakhir: lamaran di {company}', 'Sekali lagi: lamaran di {company}'],
      ['Pertanyaan terakhir: wawancara {date}', 'Sekali lagi: wawancara {date}'],
      ['Pertanyaan terakhir: lamaran saya', 'Sekali lagi: lamaran saya'],
    ],
    warm: [
      ['Terakhir dari saya: posisi {role}'],
      ['Terakhir dari saya: lamaran di {company}'],
      ['Terakhir dari saya: wawancara {date}'],
      ['Terakhir dari saya: lamaran saya'],
    ],
  },
  sentences: {
    'check-in-reference': {
      formal: [
        [
          'Sekali lagi saya ingin menanyakan hasil wawancara posisi {role} di {company} pada hari {date}.',
          'Ini pertanyaan terakhir saya mengenai wawancara posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Sekali lagi saya ingin menanyakan hasil wawancara posisi {role} pada hari {date}.',
          'Ini pertanyaan terakhir saya mengenai wawancara posisi {role} pada hari {date}.',
        ],
        [
          'Sekali lagi saya ingin menanyakan hasil wawancara di {company} pada hari {date}.',
          'Ini pertanyaan terakhir saya mengenai wawancara di {company} pada hari {date}.',
        ],
        [
          'Sekali lagi saya ingin menanyakan hasil wawancara pada hari {date}.',
          'Ini pertanyaan terakhir saya mengenai wawancara pada hari {date}.',
        ],
        [
          'Sekali lagi saya ingin menanyakan hasil wawancara posisi {role} di {company}.',
          'Ini pertanyaan terakhir saya mengenai wawancara posisi {role} di {company}.',
        ],
        [
          'Sekali lagi saya ingin menanyakan hasil wawancara posisi {role}.',
          'Ini pertanyaan terakhir saya mengenai wawancara posisi {role}.',
        ],
        [
          'Sekali lagi saya ingin menanyakan hasil wawancara di {company}.',
          'Ini pertanyaan terakhir saya mengenai wawancara di {company}.',
        ],
        [
          'Sekali lagi saya ingin menanyakan hasil wawancara.',
          'Ini pertanyaan terakhir saya mengenai wawancara.',
        ],
      ],
      neutral: [
        [
          'Sekali lagi saya ingin bertanya tentang wawancara posisi {role} di {company} pada hari {date}.',
          'Ini pertanyaan terakhir saya tentang wawancara posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Sekali lagi saya ingin bertanya tentang wawancara posisi {role} pada hari {date}.',
          'Ini pertanyaan terakhir saya tentang wawancara posisi {role} pada hari {date}.',
        ],
        [
          'Sekali lagi saya ingin bertanya tentang wawancara di {company} pada hari {date}.',
          'Ini pertanyaan terakhir saya tentang wawancara di {company} pada hari {date}.',
        ],
        [
          'Sekali lagi saya ingin bertanya tentang wawancara pada hari {date}.',
          'Ini pertanyaan terakhir saya tentang wawancara pada hari {date}.',
        ],
        [
          'Sekali lagi saya ingin bertanya tentang wawancara posisi {role} di {company}.',
          'Ini pertanyaan terakhir saya tentang wawancara posisi {role} di {company}.',
        ],
        [
          'Sekali lagi saya ingin bertanya tentang wawancara posisi {role}.',
          'Ini pertanyaan terakhir saya tentang wawancara posisi {role}.',
        ],
        [
          'Sekali lagi saya ingin bertanya tentang wawancara di {company}.',
          'Ini pertanyaan terakhir saya tentang wawancara di {company}.',
        ],
        [
          'Sekali lagi saya ingin bertanya tentang wawancara.',
          'Ini pertanyaan terakhir saya tentang wawancara.',
        ],
      ],
      warm: [
        [
          'Saya ingin bertanya sekali lagi soal wawancara posisi {role} di {company} pada hari {date}.',
          'Ini pertanyaan terakhir dari saya soal wawancara posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Saya ingin bertanya sekali lagi soal wawancara posisi {role} pada hari {date}.',
          'Ini pertanyaan terakhir dari saya soal wawancara posisi {role} pada hari {date}.',
        ],
        [
          'Saya ingin bertanya sekali lagi soal wawancara di {company} pada hari {date}.',
          'Ini pertanyaan terakhir dari saya soal wawancara di {company} pada hari {date}.',
        ],
        [
          'Saya ingin bertanya sekali lagi soal wawancara pada hari {date}.',
          'Ini pertanyaan terakhir dari saya soal wawancara pada hari {date}.',
        ],
        [
          'Saya ingin bertanya sekali lagi soal wawancara posisi {role} di {company}.',
          'Ini pertanyaan terakhir dari saya soal wawancara posisi {role} di {company}.',
        ],
        [
          'Saya ingin bertanya sekali lagi soal wawancara posisi {role}.',
          'Ini pertanyaan terakhir dari saya soal wawancara posisi {role}.',
        ],
        [
          'Saya ingin bertanya sekali lagi soal wawancara di {company}.',
          'Ini pertanyaan terakhir dari saya soal wawancara di {company}.',
        ],
        [
          'Saya ingin bertanya sekali lagi soal wawancara.',
          'Ini pertanyaan terakhir dari saya soal wawancara.',
        ],
      ],
    },
    'still-interested': {
      formal: [
        [
          'Saya tetap tertarik, dan saya memahami bahwa rencana dapat berubah.',
          'Apabila posisinya masih terbuka, minat saya tidak berubah.',
        ],
      ],
      neutral: [
        [
          'Saya masih tertarik, dan saya paham bahwa rencana bisa berubah.',
          'Kalau posisinya masih terbuka, minat saya tetap sama.',
        ],
      ],
    },
    'last-ask': {
      formal: [
        [
          'Bolehkah saya mengetahui apakah saya masih dipertimbangkan, atau apakah masih ada yang diperlukan dari saya?',
          'Bolehkah saya mengetahui apakah keputusan sudah diambil, atau masih ada keterangan yang diperlukan?',
        ],
      ],
      neutral: [
        [
          'Apakah saya masih dipertimbangkan, atau masih ada yang diperlukan dari saya?',
          'Apakah sudah ada keputusan, atau masih ada yang diperlukan dari saya?',
        ],
      ],
      warm: [
        [
          'Boleh tahu apakah saya masih dipertimbangkan, atau masih ada yang diperlukan dari saya?',
          'Apakah sudah ada keputusannya, atau masih ada yang perlu saya kirim dulu?',
        ],
      ],
    },
    'last-close': {
      formal: [
        [
          'Apabila kandidat lain telah dipilih, jawaban singkat sudah cukup, dan saya bersedia dipertimbangkan untuk posisi lain di {company}.',
          'Jawaban singkat bahwa saya tidak terpilih pun sudah cukup, dan saya bersedia melamar kembali di {company}.',
        ],
        [
          'Apabila kandidat lain telah dipilih, jawaban singkat sudah cukup, dan saya bersedia dipertimbangkan untuk posisi lain.',
          'Jawaban singkat bahwa saya tidak terpilih pun sudah cukup, dan saya bersedia melamar kembali.',
        ],
      ],
      neutral: [
        [
          'Kalau sudah ada kandidat lain yang dipilih, jawaban satu baris pun cukup, dan saya tetap senang mendengar lowongan lain di {company}.',
          'Jawaban singkat "tidak" pun tidak apa-apa, dan saya akan senang melamar lagi di {company} lain waktu.',
        ],
        [
          'Kalau sudah ada kandidat lain yang dipilih, jawaban satu baris pun cukup, dan saya tetap senang mendengar lowongan lain.',
          'Jawaban singkat "tidak" pun tidak apa-apa, dan saya akan senang melamar lagi lain waktu.',
        ],
      ],
      warm: [
        [
          'Kalau ternyata sudah memilih orang lain, jawaban satu baris pun cukup, dan saya tetap senang mendengar lowongan lain di {company}.',
          'Kalau jawabannya tidak, tidak apa-apa, dan saya akan senang mencoba lagi di {company} lain waktu.',
        ],
        [
          'Kalau ternyata sudah memilih orang lain, jawaban satu baris pun cukup, dan saya tetap senang mendengar lowongan lain.',
          'Kalau jawabannya tidak, tidak apa-apa, dan saya akan senang mencoba lagi lain waktu.',
        ],
      ],
    },
  },
};
