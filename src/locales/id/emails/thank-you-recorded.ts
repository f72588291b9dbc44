import type { PurposeWords } from '../../../emails/words.js';

/** Indonesian words of the thank-you note after an interview that nobody attended live. */
export const thankYouRecorded: PurposeWords<'thank-you-recorded'> = {
  name: 'Ucapan terima kasih setelah wawancara rekaman',
  subject: {
    formal: [
      ['Ucapan terima kasih: wawancara rekaman {role}', 'Wawancara rekaman {role} telah selesai'],
      ['Ucapan terima kasih: wawancara rekaman {company}', 'Wawancara rekaman {company} telah selesai'],
      ['Ucapan terima kasih: wawancara rekaman', 'Wawancara rekaman telah selesai'],
    ],
    neutral: [
      ['Terima kasih: wawancara rekaman {role}', 'Wawancara rekaman {role} sudah selesai, terima kasih'],
      [
        'Terima kasih: wawancara rekaman {company}',
        'Wawancara rekaman {company} sudah selesai, terima kasih',
      ],
      ['Terima kasih: wawancara rekaman', 'Wawancara rekaman sudah selesai, terima kasih'],
    ],
    warm: [
      ['Terima kasih untuk wawancara rekaman {role}'],
      ['Terima kasih untuk wawancara rekaman {company}'],
      ['Terima kasih untuk wawancara rekaman'],
    ],
  },
  sentences: {
    'thanks-recorded': {
      formal: [
        [
          'Terima kasih atas kesempatan mengikuti wawancara rekaman posisi {role} di {company}, yang sudah saya selesaikan.',
          'Saya telah menyelesaikan wawancara rekaman posisi {role} di {company} dan berterima kasih kepada semua yang akan menilainya.',
        ],
        [
          'Terima kasih atas kesempatan mengikuti wawancara rekaman posisi {role}, yang sudah saya selesaikan.',
          'Saya telah menyelesaikan wawancara rekaman posisi {role} dan berterima kasih kepada semua yang akan menilainya.',
        ],
        [
          'Terima kasih atas kesempatan mengikuti wawancara rekaman di {company}, yang sudah saya selesaikan.',
          'Saya telah menyelesaikan wawancara rekaman di {company} dan berterima kasih kepada semua yang akan menilainya.',
        ],
        [
          'Terima kasih atas kesempatan mengikuti wawancara rekaman, yang sudah saya selesaikan.',
          'Saya telah menyelesaikan wawancara rekaman dan berterima kasih kepada semua yang akan menilainya.',
        ],
      ],
      neutral: [
        [
          'Saya sudah menyelesaikan wawancara rekaman posisi {role} di {company}, dan terima kasih atas kesempatannya.',
          'Terima kasih kepada siapa pun yang akan meluangkan waktu untuk menyimak rekaman jawaban saya untuk wawancara posisi {role} di {company}.',
        ],
        [
          'Saya sudah menyelesaikan wawancara rekaman posisi {role}, dan terima kasih atas kesempatannya.',
          'Terima kasih kepada siapa pun yang akan meluangkan waktu untuk menyimak rekaman jawaban saya untuk wawancara posisi {role}.',
        ],
        [
          'Saya sudah menyelesaikan wawancara rekaman di {company}, dan terima kasih atas kesempatannya.',
          'Terima kasih kepada siapa pun yang akan meluangkan waktu untuk menyimak rekaman jawaban saya untuk wawancara di {company}.',
        ],
        [
          'Saya sudah menyelesaikan wawancara rekaman, dan terima kasih atas kesempatannya.',
          'Terima kasih kepada siapa pun yang akan meluangkan waktu untuk menyimak rekaman jawaban saya untuk wawancara.',
        ],
      ],
      warm: [
        [
          'Saya baru saja menyelesaikan wawancara rekaman posisi {role} di {company}, dan terima kasih banyak untuk kesempatannya.',
          'Terima kasih banyak untuk kesempatan mengikuti wawancara rekaman posisi {role} di {company}, dan untuk siapa pun yang nanti menyimaknya.',
        ],
        [
          'Saya baru saja menyelesaikan wawancara rekaman posisi {role}, dan terima kasih banyak untuk kesempatannya.',
          'Terima kasih banyak untuk kesempatan mengikuti wawancara rekaman posisi {role}, dan untuk siapa pun yang nanti menyimaknya.',
        ],
        [
          'Saya baru saja menyelesaikan wawancara rekaman di {company}, dan terima kasih banyak untuk kesempatannya.',
          'Terima kasih banyak untuk kesempatan mengikuti wawancara rekaman di {company}, dan untuk siapa pun yang nanti menyimaknya.',
        ],
        [
          'Saya baru saja menyelesaikan wawancara rekaman, dan terima kasih banyak untuk kesempatannya.',
          'Terima kasih banyak untuk kesempatan mengikuti wawancara rekaman, dan untuk siapa pun yang nanti menyimaknya.',
        ],
      ],
    },
    fit: {
      formal: [
        [
          'Dari yang saya ketahui sejauh ini, saya yakin budaya kerja di {company} sesuai dengan diri saya.',
          'Sejauh yang dapat saya nilai dari luar, saya yakin dapat bekerja dengan baik di {company}.',
        ],
        [
          'Dari yang saya ketahui sejauh ini, saya yakin budaya kerja di sana sesuai dengan diri saya.',
          'Sejauh yang dapat saya nilai dari luar, saya yakin dapat bekerja dengan baik di sana.',
        ],
      ],
      neutral: [
        [
          'Dari yang saya ketahui sejauh ini, saya rasa saya akan cocok bekerja di {company}.',
          'Sejauh yang bisa saya lihat dari luar, budaya kerja di {company} sesuai dengan cara saya bekerja.',
        ],
        [
          'Dari yang saya ketahui sejauh ini, saya rasa saya akan cocok bekerja di sana.',
          'Sejauh yang bisa saya lihat dari luar, budaya kerja di sana sesuai dengan cara saya bekerja.',
        ],
      ],
      warm: [
        [
          'Dari yang saya tahu sejauh ini, saya rasa saya akan betah bekerja di {company}.',
          'Saya memang baru melihat dari luar, tetapi saya rasa cara kerja di {company} cocok dengan saya.',
        ],
        [
          'Dari yang saya tahu sejauh ini, saya rasa saya akan betah bekerja di sana.',
          'Saya memang baru melihat dari luar, tetapi saya rasa cara kerja di sana cocok dengan saya.',
        ],
      ],
    },
    'hr-interest': {
      formal: [
        [
          'Saya sangat tertarik pada posisi ini dan bersedia membicarakannya secara langsung.',
          'Pekerjaan ini sangat menarik bagi saya, dan saya berharap dapat berbicara dengan calon rekan kerja saya.',
        ],
      ],
      neutral: [
        [
          'Saya sangat tertarik pada posisi ini dan akan senang kalau bisa berbicara langsung dengan tim.',
          'Saya sangat tertarik pada pekerjaan ini dan ingin mendengar lebih banyak dari orang yang menjalankannya.',
        ],
      ],
      warm: [
        [
          'Saya sangat tertarik dengan posisi ini, dan akan senang sekali kalau bisa bertemu timnya.',
          'Saya sungguh tertarik dengan pekerjaan ini, dan semoga kita bisa mengobrol langsung.',
        ],
      ],
    },
    'recorded-close': {
      formal: [
        [
          'Apabila ada jawaban saya yang kurang jelas, mohon beri tahu saya, dan saya akan menjelaskannya.',
          'Saya siap dihubungi apabila ada jawaban yang ingin dibahas lebih rinci.',
        ],
      ],
      neutral: [
        [
          'Kalau ada jawaban yang perlu dijelaskan lebih jauh daripada yang muat dalam rekaman, silakan beri tahu saya.',
          'Saya siap menjelaskan kembali jawaban mana pun secara langsung.',
        ],
      ],
      warm: [
        [
          'Kalau ada jawaban saya yang masih menimbulkan pertanyaan, saya senang menjelaskannya.',
          'Tidak semua hal mudah disampaikan lewat kamera, jadi kabari saja kalau ada yang perlu saya tambahkan.',
        ],
      ],
    },
  },
};
