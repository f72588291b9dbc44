import type { PurposeWords } from '../../../emails/words.js';
import { answer, matterSince } from './matter.js';

/** Indonesian words of the mail that keeps a contact alive after an application has ended. */
export const keepInTouch: PurposeWords<'keep-in-touch'> = {
  name: 'Menjaga silaturahmi',
  subject: {
    formal: [
      ['Kabar terbaru setelah wawancara {role}', 'Kabar dari saya setelah wawancara {role}'],
      ['Kabar terbaru setelah wawancara di {company}', 'Kabar dari saya setelah wawancara di {company}'],
      ['Kabar terbaru setelah wawancara {date}', 'Kabar dari saya setelah wawancara {date}'],
      ['Kabar terbaru setelah wawancara', 'Kabar dari saya setelah wawancara'],
    ],
    neutral: [
      ['Kabar dari saya setelah wawancara {role}', 'Menjaga silaturahmi setelah wawancara {role}'],
      [
        'Kabar dari saya setelah wawancara di {company}',
        'Menjaga silaturahmi setelah wawancara di {company}',
      ],
      ['Kabar dari saya setelah wawancara {date}', 'Menjaga silaturahmi setelah wawancara {date}'],
      ['Kabar dari saya setelah wawancara', 'Menjaga silaturahmi setelah wawancara'],
    ],
    warm: [
      ['Kabar dari saya setelah wawancara {role}', 'Menyambung silaturahmi setelah wawancara {role}'],
      [
        'Kabar dari saya setelah wawancara di {company}',
        'Menyambung silaturahmi setelah wawancara di {company}',
      ],
      ['Kabar dari saya setelah wawancara {date}', 'Menyambung silaturahmi setelah wawancara {date}'],
      ['Kabar dari saya setelah wawancara', 'Menyambung silaturahmi setelah wawancara'],
    ],
  },
  sentences: {
    'touch-reference': {
      formal: [
        [
          'Semoga Bapak/Ibu masih mengingat saya dari wawancara posisi {role} pada {date}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang mengikuti wawancara posisi {role} pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih mengingat saya dari wawancara di {company} pada {date}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang mengikuti wawancara di {company} pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih mengingat saya dari wawancara pada {date}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang mengikuti wawancara di tempat Bapak/Ibu pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih mengingat saya dari wawancara posisi {role}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang beberapa waktu lalu mengikuti wawancara posisi {role}.',
        ],
        [
          'Semoga Bapak/Ibu masih mengingat saya dari wawancara di {company}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang beberapa waktu lalu mengikuti wawancara di {company}.',
        ],
        [
          'Semoga Bapak/Ibu masih mengingat saya dari wawancara yang lalu.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang beberapa waktu lalu mengikuti wawancara di tempat Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Semoga Bapak/Ibu masih ingat dengan saya dari wawancara posisi {role} pada {date}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang mengikuti wawancara posisi {role} pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat dengan saya dari wawancara di {company} pada {date}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang mengikuti wawancara di {company} pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat dengan saya dari wawancara pada {date}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang mengikuti wawancara di tempat Bapak/Ibu pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat dengan saya dari wawancara posisi {role}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang beberapa waktu lalu mengikuti wawancara posisi {role}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat dengan saya dari wawancara di {company}.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang beberapa waktu lalu mengikuti wawancara di {company}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat dengan saya dari wawancara yang lalu.',
          'Semoga Bapak/Ibu dan tim dalam keadaan baik. Saya {candidate}, yang beberapa waktu lalu mengikuti wawancara di tempat Bapak/Ibu.',
        ],
      ],
      warm: [
        [
          'Semoga Bapak/Ibu masih ingat saya dari wawancara posisi {role} pada {date}.',
          'Semoga Bapak/Ibu sehat selalu. Saya {candidate}, yang ikut wawancara posisi {role} pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat saya dari wawancara di {company} pada {date}.',
          'Semoga Bapak/Ibu sehat selalu. Saya {candidate}, yang ikut wawancara di {company} pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat saya dari wawancara pada {date}.',
          'Semoga Bapak/Ibu sehat selalu. Saya {candidate}, yang ikut wawancara di tempat Bapak/Ibu pada {date}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat saya dari wawancara posisi {role}.',
          'Semoga Bapak/Ibu sehat selalu. Saya {candidate}, yang beberapa waktu lalu ikut wawancara posisi {role}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat saya dari wawancara di {company}.',
          'Semoga Bapak/Ibu sehat selalu. Saya {candidate}, yang beberapa waktu lalu ikut wawancara di {company}.',
        ],
        [
          'Semoga Bapak/Ibu masih ingat saya dari wawancara yang lalu.',
          'Semoga Bapak/Ibu sehat selalu. Saya {candidate}, yang beberapa waktu lalu ikut wawancara di tempat Bapak/Ibu.',
        ],
      ],
    },
    news: {
      formal: [
        ['Saya ingin menyampaikan kabar mengenai {topic}.'],
        ['Izinkan saya mengabarkan perkembangan saya. {account}', '{account}'],
        ['Saya ingin menyampaikan kabar bahwa {clause}.', 'Izinkan saya mengabarkan bahwa {clause}.'],
        ['Saya berencana {task}.', 'Rencana saya berikutnya adalah {task}.'],
        ['Ada satu hal yang ingin saya tanyakan: {question}', 'Izinkan saya menanyakan satu hal: {question}'],
      ],
      neutral: [
        ['Saya ingin berbagi kabar tentang {topic}.'],
        ['Saya ingin berbagi kabar. {account}', '{account}'],
        ['Saya ingin mengabarkan bahwa {clause}.', 'Saya ingin berbagi kabar bahwa {clause}.'],
        ['Saya berencana {task}.', 'Rencana saya berikutnya adalah {task}.'],
        ['Ada satu hal yang ingin saya tanyakan: {question}', 'Saya ingin menanyakan satu hal: {question}'],
      ],
    },
    matter: matterSince,
    answer,
    'rejection-callback': {
      formal: [
        ['Saya masih ingat pertanyaan mengenai {asked}.'],
        [
          'Saya masih ingat pembahasan mengenai {topic}.',
          'Pada wawancara tersebut, saya senang dapat membahas {topic}.',
        ],
        ['Saya masih ingat pertanyaan "{question}"'],
      ],
      neutral: [
        ['Saya masih ingat pertanyaan tentang {asked}.'],
        ['Saya masih ingat pembahasan soal {topic}.', 'Waktu itu saya senang dapat membahas {topic}.'],
        ['Saya masih ingat pertanyaan "{question}"'],
      ],
    },
    'touch-interest': {
      formal: [
        [
          'Apabila ada posisi yang sesuai di {company}, saya sangat berminat untuk melamar kembali.',
          'Saya masih berminat bergabung dengan {company} dan senang apabila dikabari saat ada lowongan.',
        ],
        [
          'Apabila ada posisi yang sesuai di tempat Bapak/Ibu, saya sangat berminat untuk melamar kembali.',
          'Saya masih berminat bergabung dengan tim Bapak/Ibu dan senang apabila dikabari saat ada lowongan.',
        ],
      ],
      neutral: [
        [
          'Jika ada posisi yang sesuai di {company}, saya sangat berminat untuk melamar lagi.',
          'Saya masih berminat bergabung dengan {company} dan senang jika dikabari saat ada lowongan.',
        ],
        [
          'Jika ada posisi yang sesuai di tempat Bapak/Ibu, saya sangat berminat untuk melamar lagi.',
          'Saya masih berminat bergabung dengan tim Bapak/Ibu dan senang jika dikabari saat ada lowongan.',
        ],
      ],
      warm: [
        [
          'Saya masih ingin sekali bergabung dengan {company}, jadi mohon kabari saya jika ada lowongan yang cocok, ya.',
          'Jika nanti ada lowongan yang cocok di {company}, senang sekali jika saya dikabari.',
        ],
        [
          'Saya masih ingin sekali bergabung dengan tim Bapak/Ibu, jadi mohon kabari saya jika ada lowongan yang cocok, ya.',
          'Jika nanti ada lowongan yang cocok di tempat Bapak/Ibu, senang sekali jika saya dikabari.',
        ],
      ],
    },
    'touch-close': {
      formal: [
        [
          'Terima kasih atas waktunya, dan semoga silaturahmi tetap terjaga.',
          'Semoga Bapak/Ibu dan tim selalu sukses.',
        ],
      ],
      neutral: [
        [
          'Terima kasih atas waktunya, dan semoga silaturahmi tetap terjaga.',
          'Semoga sukses selalu untuk Bapak/Ibu dan tim.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak atas waktunya, dan semoga lain waktu ada kesempatan bertemu lagi.',
          'Sukses selalu untuk Bapak/Ibu dan tim.',
        ],
      ],
    },
  },
};
