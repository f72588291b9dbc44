import type { PurposeWords } from '../../../emails/words.js';
import { matterToHost } from './matter.js';
import { thankYou } from './thank-you.js';

/** Indonesian words of the thank-you note to the person who arranged the interview, to be passed on to the interviewers. */
export const thankYouViaHost: PurposeWords<'thank-you-via-host'> = {
  name: 'Ucapan terima kasih lewat HR yang mengatur wawancara',
  subject: {
    formal: [
      ['Ucapan terima kasih: wawancara {role}', 'Ucapan terima kasih atas wawancara {role}'],
      ['Ucapan terima kasih: wawancara di {company}', 'Ucapan terima kasih atas wawancara di {company}'],
      ['Ucapan terima kasih: wawancara', 'Ucapan terima kasih atas kesempatan wawancara'],
    ],
    neutral: [
      ['Titip terima kasih: wawancara {role}', 'Terima kasih atas wawancara {role}'],
      ['Titip terima kasih: wawancara di {company}', 'Terima kasih atas wawancara di {company}'],
      ['Titip terima kasih: wawancara', 'Terima kasih atas wawancaranya'],
    ],
    warm: [
      ['Titip terima kasih: wawancara {role}', 'Terima kasih atas bantuannya: wawancara {role}'],
      ['Titip terima kasih: wawancara di {company}', 'Terima kasih atas bantuannya: wawancara di {company}'],
      ['Titip terima kasih: wawancara', 'Terima kasih atas bantuannya: wawancara'],
    ],
  },
  sentences: {
    'thanks-host': {
      formal: [
        [
          'Terima kasih atas bantuan Bapak/Ibu dalam mengatur wawancara posisi {role} di {company}.',
          'Terima kasih telah mengatur dan menyiapkan wawancara posisi {role} di {company}.',
        ],
        [
          'Terima kasih atas bantuan Bapak/Ibu dalam mengatur wawancara posisi {role}.',
          'Terima kasih telah mengatur dan menyiapkan wawancara posisi {role}.',
        ],
        [
          'Terima kasih atas bantuan Bapak/Ibu dalam mengatur wawancara di {company}.',
          'Terima kasih telah mengatur dan menyiapkan wawancara di {company}.',
        ],
        [
          'Terima kasih atas bantuan Bapak/Ibu dalam mengatur wawancara saya.',
          'Terima kasih telah mengatur dan menyiapkan wawancara saya.',
        ],
      ],
      neutral: [
        [
          'Terima kasih atas bantuannya mengatur wawancara posisi {role} di {company}.',
          'Terima kasih sudah mengatur dan menyiapkan wawancara posisi {role} di {company}.',
        ],
        [
          'Terima kasih atas bantuannya mengatur wawancara posisi {role}.',
          'Terima kasih sudah mengatur dan menyiapkan wawancara posisi {role}.',
        ],
        [
          'Terima kasih atas bantuannya mengatur wawancara di {company}.',
          'Terima kasih sudah mengatur dan menyiapkan wawancara di {company}.',
        ],
        [
          'Terima kasih atas bantuannya mengatur wawancara saya.',
          'Terima kasih sudah mengatur dan menyiapkan wawancara saya.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mengatur semuanya untuk wawancara posisi {role} di {company}.',
          'Terima kasih banyak atas bantuannya menyiapkan wawancara posisi {role} di {company}.',
        ],
        [
          'Terima kasih banyak sudah mengatur semuanya untuk wawancara posisi {role}.',
          'Terima kasih banyak atas bantuannya menyiapkan wawancara posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah mengatur semuanya untuk wawancara di {company}.',
          'Terima kasih banyak atas bantuannya menyiapkan wawancara di {company}.',
        ],
        [
          'Terima kasih banyak sudah mengatur semuanya untuk wawancara saya.',
          'Terima kasih banyak atas bantuannya menyiapkan wawancara saya.',
        ],
      ],
    },
    'pass-on': {
      formal: [
        [
          'Mohon sampaikan terima kasih saya kepada {interviewers} selaku pewawancara atas waktu dan perhatian yang diberikan.',
          'Mohon kesediaan Bapak/Ibu untuk menyampaikan ucapan terima kasih saya kepada {interviewers} selaku pewawancara.',
        ],
        [
          'Mohon sampaikan terima kasih saya kepada para pewawancara atas waktu dan perhatian yang diberikan.',
          'Mohon kesediaan Bapak/Ibu untuk menyampaikan ucapan terima kasih saya kepada para pewawancara.',
        ],
      ],
      neutral: [
        [
          'Bolehkah saya titip ucapan terima kasih untuk {interviewers} selaku pewawancara?',
          'Mohon bantuannya untuk menyampaikan terima kasih saya kepada {interviewers} selaku pewawancara.',
        ],
        [
          'Bolehkah saya titip ucapan terima kasih untuk para pewawancara?',
          'Mohon bantuannya untuk menyampaikan terima kasih saya kepada para pewawancara.',
        ],
      ],
      warm: [
        [
          'Saya titip ucapan terima kasih juga untuk {interviewers} selaku pewawancara, ya.',
          'Mohon sampaikan juga terima kasih saya kepada {interviewers} selaku pewawancara, ya.',
        ],
        [
          'Saya titip ucapan terima kasih juga untuk para pewawancara, ya.',
          'Mohon sampaikan juga terima kasih saya kepada para pewawancara, ya.',
        ],
      ],
    },
    'host-callback': {
      formal: [
        [
          'Mohon disampaikan juga bahwa saya senang dapat menjawab pertanyaan mengenai {asked}.',
          'Terima kasih juga atas pertanyaan mengenai {asked}.',
        ],
        [
          'Mohon disampaikan juga bahwa saya sangat terbantu dengan pembahasan mengenai {topic}.',
          'Saya senang dapat membahas {topic} saat wawancara.',
        ],
        [
          'Saya sangat terbantu dengan penjelasan bahwa {clause}.',
          'Dari wawancara tersebut, saya jadi memahami bahwa {clause}.',
        ],
        [
          'Mohon disampaikan juga bahwa saya belajar banyak dari pertanyaan "{question}"',
          'Pertanyaan yang paling berkesan bagi saya adalah "{question}"',
        ],
        [
          'Mohon disampaikan juga bahwa pembahasan mengenai cara {task} sangat bermanfaat bagi saya.',
          'Saya senang dapat membahas cara {task} saat wawancara.',
        ],
        [
          'Mohon disampaikan juga terima kasih saya atas kesempatan untuk {deed}.',
          'Saya senang dapat {deed} saat wawancara.',
        ],
        [
          'Saya mendapat gambaran dari pembahasan soal {either}.',
          'Saya jadi lebih mengenal pekerjaannya dari pembahasan soal {either}.',
        ],
        ['Saya mencatat bahwa {sober}.', 'Dari wawancara tersebut, saya memahami bahwa {sober}.'],
        ['Saya mendapat gambaran tentang {soberTopic}.'],
      ],
      neutral: [
        [
          'Mohon disampaikan juga bahwa saya senang dapat menjawab pertanyaan tentang {asked}.',
          'Terima kasih juga atas pertanyaan tentang {asked}.',
        ],
        [
          'Mohon disampaikan juga bahwa saya sangat terbantu dengan pembahasan tentang {topic}.',
          'Saya senang dapat membahas {topic} saat wawancara.',
        ],
        [
          'Saya sangat terbantu dengan penjelasan bahwa {clause}.',
          'Dari wawancara tersebut, saya jadi memahami bahwa {clause}.',
        ],
        [
          'Mohon disampaikan juga bahwa saya belajar banyak dari pertanyaan "{question}"',
          'Pertanyaan yang paling berkesan bagi saya adalah "{question}"',
        ],
        [
          'Mohon disampaikan juga bahwa pembahasan tentang cara {task} sangat bermanfaat bagi saya.',
          'Saya senang dapat membahas cara {task} saat wawancara.',
        ],
        [
          'Mohon disampaikan juga terima kasih saya atas kesempatan untuk {deed}.',
          'Saya senang dapat {deed} saat wawancara.',
        ],
        [
          'Saya mendapat gambaran dari pembahasan soal {either}.',
          'Saya jadi lebih mengenal pekerjaannya dari pembahasan soal {either}.',
        ],
        ['Saya mencatat bahwa {sober}.', 'Dari wawancara tersebut, saya memahami bahwa {sober}.'],
        ['Saya mendapat gambaran tentang {soberTopic}.'],
      ],
      warm: [
        [
          'Mohon disampaikan juga bahwa saya senang dapat menjawab pertanyaan tentang {asked}.',
          'Terima kasih juga atas pertanyaan tentang {asked}.',
        ],
        [
          'Mohon disampaikan juga bahwa saya sangat terbantu dengan pembahasan tentang {topic}.',
          'Senang sekali dapat membahas {topic} saat wawancara.',
        ],
        [
          'Saya sangat terbantu dengan penjelasan bahwa {clause}.',
          'Dari wawancara tersebut, saya jadi memahami bahwa {clause}.',
        ],
        [
          'Mohon disampaikan juga bahwa saya belajar banyak dari pertanyaan "{question}"',
          'Pertanyaan yang paling berkesan bagi saya adalah "{question}"',
        ],
        [
          'Mohon disampaikan juga bahwa pembahasan tentang cara {task} sangat bermanfaat bagi saya.',
          'Senang sekali dapat membahas cara {task} saat wawancara.',
        ],
        [
          'Mohon disampaikan juga terima kasih saya atas kesempatan untuk {deed}.',
          'Saya senang dapat {deed} saat wawancara.',
        ],
        [
          'Saya mendapat gambaran dari pembahasan soal {either}.',
          'Saya jadi lebih mengenal pekerjaannya dari pembahasan soal {either}.',
        ],
        ['Saya mencatat bahwa {sober}.', 'Dari wawancara tersebut, saya memahami bahwa {sober}.'],
        ['Saya mendapat gambaran tentang {soberTopic}.'],
      ],
    },
    matter: matterToHost,
    answer: thankYou.sentences.answer,
    challenge: {
      neutral: [
        ['Saya ingin membantu tim {task}.', 'Bersama tim, saya ingin ikut {task}.'],
        [
          'Saya memahami salah satu tantangan tim saat ini, yaitu {topic}. Saya ingin ikut membantu.',
          'Salah satu tantangan tim saat ini adalah {topic}, dan saya siap ikut membantu.',
        ],
        [
          'Saya ingin ikut mencari jawaban bersama tim atas pertanyaan "{question}"',
          'Bersama tim, saya ingin mencari solusi untuk pertanyaan "{question}"',
        ],
        [
          'Saya memahami bahwa {clause}. Saya siap membantu tim.',
          'Saya memahami bahwa {clause}. Saya ingin ikut membantu.',
        ],
        ['Saya ingin ikut membantu tim soal {either}.', 'Soal {either}, saya siap ikut membantu.'],
        [
          'Saya ingin ikut menangani tantangan yang sedang dihadapi tim.',
          'Saya siap ikut menghadapi tantangan tim sejak awal.',
        ],
      ],
    },
    highlight: thankYou.sentences.highlight,
    promise: thankYou.sentences.promise,
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': {
      neutral: [
        [
          'Saya sangat tertarik pada posisi ini dan siap mengikuti tahap berikutnya.',
          'Saya semakin berminat pada posisi ini dan berharap dapat lanjut ke tahap berikutnya.',
        ],
      ],
      warm: [
        [
          'Saya sangat tertarik dengan posisi ini dan siap mengikuti tahap berikutnya.',
          'Saya makin berminat pada posisi ini dan berharap dapat lanjut ke tahap berikutnya.',
        ],
      ],
    },
    'user-wish': { neutral: [] },
    'user-interest': {
      formal: [
        [
          'Saya sangat tertarik pada posisi ini dan berharap dapat bekerja bersama tim.',
          'Saya tertarik pada posisi ini dan berharap dapat bergabung.',
        ],
      ],
      neutral: [
        [
          'Saya sangat tertarik pada posisi ini dan ingin bekerja bersama tim.',
          'Saya tertarik pada posisi ini dan berharap dapat bergabung.',
        ],
      ],
      warm: [
        [
          'Saya sangat tertarik dengan posisi ini dan ingin sekali bekerja bersama timnya.',
          'Senang sekali jika saya dapat bergabung dengan tim.',
        ],
      ],
    },
    'host-close': {
      formal: [
        [
          'Apabila Bapak/Ibu atau para pewawancara masih memerlukan informasi dari saya, mohon beri tahu saya.',
          'Saya siap dihubungi apabila masih ada yang ingin ditanyakan.',
        ],
      ],
      neutral: [
        [
          'Jika para pewawancara masih memerlukan informasi dari saya, mohon beri tahu saya.',
          'Saya siap dihubungi jika masih ada yang ingin ditanyakan.',
        ],
      ],
      warm: [
        [
          'Jika masih ada yang diperlukan dari saya, kabari saya, ya.',
          'Jika masih ada yang ingin ditanyakan, dengan senang hati saya jawab.',
        ],
      ],
    },
  },
};
