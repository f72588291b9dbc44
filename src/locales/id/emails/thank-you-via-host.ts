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
      neutral: [
        [
          'Mohon sampaikan juga bahwa saya menghargai pertanyaan tentang {asked}.',
          'Terima kasih juga atas pertanyaan tentang {asked}.',
        ],
        [
          'Mohon sampaikan juga bahwa saya senang sempat membahas {topic}.',
          'Yang berkesan bagi saya adalah pembahasan tentang {topic}.',
        ],
        ['Terima kasih juga atas penjelasan bahwa {clause}.', 'Saya jadi tahu bahwa {clause}.'],
        [
          'Mohon sampaikan juga bahwa saya masih memikirkan pertanyaan "{question}"',
          'Pertanyaan yang paling saya ingat adalah "{question}"',
        ],
        [
          'Mohon sampaikan juga bahwa saya senang sempat membahas cara {task}.',
          'Yang berkesan bagi saya adalah pembahasan tentang cara {task}.',
        ],
        [
          'Mohon sampaikan juga terima kasih saya atas kesempatan untuk {deed}.',
          'Saya senang dapat {deed} saat wawancara.',
        ],
        ['Saat wawancara sempat dibahas soal {either}.', 'Saya menghargai pembahasan soal {either}.'],
        ['Saya menghargai penjelasan bahwa {sober}.', 'Saya jadi tahu bahwa {sober}.'],
        ['Saya menghargai penjelasan tentang {soberTopic}.'],
      ],
    },
    matter: matterToHost,
    answer: thankYou.sentences.answer,
    challenge: {
      neutral: [
        ['Saya ingin membantu tim {task}.', 'Bersama tim, saya ingin ikut {task}.'],
        [
          'Soal {topic}, saya ingin ikut membantu.',
          'Saya masih memikirkan {topic}, dan saya siap ikut membantu.',
        ],
        [
          'Saya ingin ikut mencari jawaban bersama tim atas pertanyaan "{question}"',
          'Bersama tim, saya ingin mencari solusi untuk pertanyaan "{question}"',
        ],
        [
          '{clause}, dan saya ingin ikut mencari solusinya.',
          'Dari wawancara itu saya tahu bahwa {clause}. Saya siap ikut membantu.',
        ],
        ['Saya ingin ikut membantu tim soal {either}.', 'Soal {either}, saya siap ikut membantu.'],
      ],
    },
    highlight: thankYou.sentences.highlight,
    promise: thankYou.sentences.promise,
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': thankYou.sentences['hr-interest'],
    'user-bring': thankYou.sentences['user-bring'],
    decision: thankYou.sentences.decision,
    'second-callback': thankYou.sentences['second-callback'],
    'user-wish': thankYou.sentences['user-wish'],
    'user-interest': thankYou.sentences['user-interest'],
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
