import type { PurposeWords } from '../../../emails/words.js';

/** Indonesian words of the mail that keeps a contact alive after an application has ended. */
export const keepInTouch: PurposeWords<'keep-in-touch'> = {
  name: 'Pesan untuk tetap terhubung',
  subject: {
    formal: [
      ['Kabar terbaru setelah wawancara {role}', 'Kabar dari saya setelah wawancara {role}'],
      ['Kabar terbaru setelah wawancara di {company}', 'Kabar dari saya setelah wawancara di {company}'],
      ['Kabar terbaru setelah wawancara {date}', 'Kabar dari saya setelah wawancara {date}'],
      ['Kabar terbaru setelah wawancara', 'Kabar dari saya setelah wawancara'],
    ],
    neutral: [
      ['Kabar setelah wawancara {role}', 'Tetap terhubung setelah wawancara {role}'],
      ['Kabar setelah wawancara di {company}', 'Tetap terhubung setelah wawancara di {company}'],
      ['Kabar setelah wawancara {date}', 'Tetap terhubung setelah wawancara {date}'],
      ['Kabar setelah wawancara', 'Tetap terhubung setelah wawancara'],
    ],
    warm: [
      ['Halo lagi setelah wawancara {role}', 'Kabar dari saya setelah wawancara {role}'],
      ['Halo lagi setelah wawancara di {company}', 'Kabar dari saya setelah wawancara di {company}'],
      ['Halo lagi setelah wawancara {date}', 'Kabar dari saya setelah wawancara {date}'],
      ['Halo lagi setelah wawancara', 'Kabar dari saya setelah wawancara'],
    ],
  },
  sentences: {
    'touch-reference': {
      formal: [
        [
          'Bapak/Ibu mungkin masih mengingat saya dari wawancara posisi {role} di {company} pada hari {date}.',
          'Saya pernah mengikuti wawancara posisi {role} di {company} pada hari {date} dan ingin tetap menjalin hubungan.',
        ],
        [
          'Bapak/Ibu mungkin masih mengingat saya dari wawancara posisi {role} pada hari {date}.',
          'Saya pernah mengikuti wawancara posisi {role} pada hari {date} dan ingin tetap menjalin hubungan.',
        ],
        [
          'Bapak/Ibu mungkin masih mengingat saya dari wawancara di {company} pada hari {date}.',
          'Saya pernah mengikuti wawancara di {company} pada hari {date} dan ingin tetap menjalin hubungan.',
        ],
        [
          'Bapak/Ibu mungkin masih mengingat saya dari wawancara pada hari {date}.',
          'Saya pernah mengikuti wawancara pada hari {date} dan ingin tetap menjalin hubungan.',
        ],
        [
          'Bapak/Ibu mungkin masih mengingat saya dari wawancara posisi {role} di {company}.',
          'Saya pernah mengikuti wawancara posisi {role} di {company} dan ingin tetap menjalin hubungan.',
        ],
        [
          'Bapak/Ibu mungkin masih mengingat saya dari wawancara posisi {role}.',
          'Saya pernah mengikuti wawancara posisi {role} dan ingin tetap menjalin hubungan.',
        ],
        [
          'Bapak/Ibu mungkin masih mengingat saya dari wawancara di {company}.',
          'Saya pernah mengikuti wawancara di {company} dan ingin tetap menjalin hubungan.',
        ],
        [
          'Bapak/Ibu mungkin masih mengingat saya dari wawancara.',
          'Saya pernah mengikuti wawancara dan ingin tetap menjalin hubungan.',
        ],
      ],
      neutral: [
        [
          'Mungkin masih ingat dengan saya dari wawancara posisi {role} di {company} pada hari {date}.',
          'Kita pernah berbicara dalam wawancara posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Mungkin masih ingat dengan saya dari wawancara posisi {role} pada hari {date}.',
          'Kita pernah berbicara dalam wawancara posisi {role} pada hari {date}.',
        ],
        [
          'Mungkin masih ingat dengan saya dari wawancara di {company} pada hari {date}.',
          'Kita pernah berbicara dalam wawancara di {company} pada hari {date}.',
        ],
        [
          'Mungkin masih ingat dengan saya dari wawancara pada hari {date}.',
          'Kita pernah berbicara dalam wawancara pada hari {date}.',
        ],
        [
          'Mungkin masih ingat dengan saya dari wawancara posisi {role} di {company}.',
          'Kita pernah berbicara dalam wawancara posisi {role} di {company}.',
        ],
        [
          'Mungkin masih ingat dengan saya dari wawancara posisi {role}.',
          'Kita pernah berbicara dalam wawancara posisi {role}.',
        ],
        [
          'Mungkin masih ingat dengan saya dari wawancara di {company}.',
          'Kita pernah berbicara dalam wawancara di {company}.',
        ],
        ['Mungkin masih ingat dengan saya dari wawancara.', 'Kita pernah berbicara dalam wawancara.'],
      ],
      warm: [
        [
          'Semoga masih ingat dengan saya dari wawancara posisi {role} di {company} pada hari {date}.',
          'Saya pernah ikut wawancara posisi {role} di {company} pada hari {date}, dan ingin menyapa lagi.',
        ],
        [
          'Semoga masih ingat dengan saya dari wawancara posisi {role} pada hari {date}.',
          'Saya pernah ikut wawancara posisi {role} pada hari {date}, dan ingin menyapa lagi.',
        ],
        [
          'Semoga masih ingat dengan saya dari wawancara di {company} pada hari {date}.',
          'Saya pernah ikut wawancara di {company} pada hari {date}, dan ingin menyapa lagi.',
        ],
        [
          'Semoga masih ingat dengan saya dari wawancara pada hari {date}.',
          'Saya pernah ikut wawancara pada hari {date}, dan ingin menyapa lagi.',
        ],
        [
          'Semoga masih ingat dengan saya dari wawancara posisi {role} di {company}.',
          'Saya pernah ikut wawancara posisi {role} di {company}, dan ingin menyapa lagi.',
        ],
        [
          'Semoga masih ingat dengan saya dari wawancara posisi {role}.',
          'Saya pernah ikut wawancara posisi {role}, dan ingin menyapa lagi.',
        ],
        [
          'Semoga masih ingat dengan saya dari wawancara di {company}.',
          'Saya pernah ikut wawancara di {company}, dan ingin menyapa lagi.',
        ],
        [
          'Semoga masih ingat dengan saya dari wawancara.',
          'Saya pernah ikut wawancara, dan ingin menyapa lagi.',
        ],
      ],
    },
    news: {
      formal: [
        ['Sejak itu ada satu hal baru: {topic}.', 'Ada satu kabar yang ingin saya sampaikan, yaitu {topic}.'],
        ['Saya ingin menyampaikan bahwa {clause}.', 'Sejak itu ada satu kabar: {clause}.'],
        ['Langkah saya berikutnya adalah {task}.', 'Saya berencana {task}.'],
        ['Ada satu hal yang ingin saya tanyakan: {question}', 'Ada satu pertanyaan dari saya: {question}'],
      ],
      neutral: [
        ['Kabar dari saya sejak itu: {topic}.', 'Yang baru dari saya adalah {topic}.'],
        ['Saya ingin mengabarkan bahwa {clause}.', 'Kabar dari saya sejak itu: {clause}.'],
        ['Rencana saya berikutnya adalah {task}.', 'Saya berencana {task}.'],
        ['Ada yang ingin saya tanyakan: {question}', 'Saya punya satu pertanyaan: {question}'],
      ],
    },
    'touch-interest': {
      formal: [
        [
          'Saya tetap berminat bekerja di {company} dan akan senang menerima kabar mengenai posisi yang sesuai.',
          'Apabila ada posisi yang sesuai di {company}, saya sangat berminat untuk melamar.',
        ],
        [
          'Saya tetap berminat bekerja di tim ini dan akan senang menerima kabar mengenai posisi yang sesuai.',
          'Apabila ada posisi yang sesuai, saya sangat berminat untuk melamar.',
        ],
      ],
      neutral: [
        [
          'Saya masih ingin bekerja di {company}, dan senang kalau dikabari saat ada posisi yang sesuai.',
          'Minat saya untuk bekerja di {company} tidak hilang, jadi kabar tentang lowongan baru akan saya sambut.',
        ],
        [
          'Saya masih ingin bekerja di tim ini, dan senang kalau dikabari saat ada posisi yang sesuai.',
          'Minat saya untuk bekerja di tim ini tidak hilang, jadi kabar tentang lowongan baru akan saya sambut.',
        ],
      ],
      warm: [
        [
          'Saya masih ingin sekali bekerja di {company}, jadi kabari saya kalau ada posisi yang cocok, ya.',
          'Kalau nanti di {company} ada yang cocok untuk saya, saya pasti tertarik.',
        ],
        [
          'Saya masih ingin sekali bekerja di tim ini, jadi kabari saya kalau ada posisi yang cocok, ya.',
          'Kalau nanti ada yang cocok untuk saya, saya pasti tertarik.',
        ],
      ],
    },
    'touch-close': {
      formal: [
        [
          'Pesan ini tidak perlu dibalas, meskipun saya akan senang menerima kabar.',
          'Semoga Bapak/Ibu dan rekan-rekan dalam keadaan baik.',
        ],
      ],
      neutral: [
        [
          'Pesan ini tidak perlu dibalas, tetapi saya selalu senang mendapat kabar.',
          'Semoga semuanya dalam keadaan baik.',
        ],
      ],
      warm: [['Tidak perlu dibalas, saya hanya ingin menyapa.', 'Semoga semuanya sehat dan baik-baik saja.']],
    },
  },
};
