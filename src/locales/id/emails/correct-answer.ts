import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

/** Indonesian words of the mail that puts an answer from an interview right. */
export const correctAnswer: PurposeWords<'correct-answer'> = {
  name: 'Ralat jawaban',
  subject: {
    formal: [
      ['Ralat jawaban: wawancara {role}', 'Ralat atas jawaban saya: wawancara {role}'],
      ['Ralat jawaban: wawancara di {company}', 'Ralat atas jawaban saya: wawancara di {company}'],
      ['Ralat jawaban: wawancara {date}', 'Ralat atas jawaban saya: wawancara {date}'],
      ['Ralat jawaban: wawancara', 'Ralat atas jawaban saya: wawancara'],
    ],
    neutral: [
      ['Ralat jawaban: wawancara {role}', 'Koreksi jawaban: wawancara {role}'],
      ['Ralat jawaban: wawancara di {company}', 'Koreksi jawaban: wawancara di {company}'],
      ['Ralat jawaban: wawancara {date}', 'Koreksi jawaban: wawancara {date}'],
      ['Ralat jawaban: wawancara', 'Koreksi jawaban: wawancara'],
    ],
    warm: [
      ['Meluruskan jawaban: wawancara {role}', 'Jawaban yang lebih tepat: wawancara {role}'],
      ['Meluruskan jawaban: wawancara di {company}', 'Jawaban yang lebih tepat: wawancara di {company}'],
      ['Meluruskan jawaban: wawancara {date}', 'Jawaban yang lebih tepat: wawancara {date}'],
      ['Meluruskan jawaban: wawancara', 'Jawaban yang lebih tepat: wawancara'],
    ],
  },
  sentences: {
    'thanks-short': {
      formal: [
        [
          'Terima kasih telah meluangkan waktu {lately} untuk wawancara posisi {role}.',
          'Terima kasih atas kesempatan wawancara posisi {role} {lately}.',
        ],
        ['Terima kasih telah meluangkan waktu {lately}.', 'Terima kasih atas waktu Bapak/Ibu {lately}.'],
        [
          'Terima kasih sekali lagi atas kesempatan wawancara posisi {role}.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role}.',
        ],
        [
          'Terima kasih sekali lagi atas kesempatan wawancara di {company}.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara di {company}.',
        ],
        [
          'Terima kasih sekali lagi atas kesempatan wawancara tersebut.',
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara tersebut.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah meluangkan waktu {lately} untuk wawancara posisi {role}.',
          'Terima kasih atas wawancara posisi {role} {lately}.',
        ],
        ['Terima kasih sudah meluangkan waktu {lately}.', 'Terima kasih atas waktunya {lately}.'],
        [
          'Terima kasih sekali lagi atas wawancara posisi {role}.',
          'Terima kasih atas wawancara posisi {role}. Setelah itu, saya meninjau lagi jawaban saya.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara di {company}.',
          'Terima kasih atas wawancara di {company}. Setelah itu, saya meninjau lagi jawaban saya.',
        ],
        [
          'Terima kasih sekali lagi atas kesempatan wawancaranya.',
          'Terima kasih atas kesempatan wawancaranya. Setelah itu, saya meninjau lagi jawaban saya.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak atas waktunya {lately} untuk wawancara posisi {role}.',
          'Terima kasih banyak sudah menyediakan waktu {lately} untuk wawancara posisi {role}.',
        ],
        [
          'Terima kasih banyak atas waktunya {lately}.',
          'Terima kasih banyak sudah menyediakan waktu {lately}.',
        ],
        [
          'Sekali lagi, terima kasih banyak atas wawancara posisi {role}.',
          'Terima kasih banyak atas wawancara posisi {role}. Setelah itu, saya sempat mengingat lagi jawaban saya.',
        ],
        [
          'Sekali lagi, terima kasih banyak atas wawancara di {company}.',
          'Terima kasih banyak atas wawancara di {company}. Setelah itu, saya sempat mengingat lagi jawaban saya.',
        ],
        [
          'Sekali lagi, terima kasih banyak atas kesempatan wawancaranya.',
          'Terima kasih banyak atas kesempatan wawancaranya. Setelah itu, saya sempat mengingat lagi jawaban saya.',
        ],
      ],
    },
    'answer-reference': {
      formal: [
        [
          'Saya ingin memperbaiki jawaban saya atas pertanyaan "{question}"',
          'Jawaban saya kurang tepat untuk pertanyaan "{question}"',
        ],
        [
          'Saya ingin memperbaiki jawaban saya mengenai {topic}.',
          'Jawaban saya mengenai {topic} kurang tepat.',
        ],
        [
          'Saya ingin memperbaiki jawaban saya mengenai hal ini: {clause}.',
          'Jawaban saya kurang tepat saat membahas hal ini: {clause}.',
        ],
        [
          'Saya ingin memperbaiki jawaban saya mengenai cara {task}.',
          'Jawaban saya mengenai cara {task} kurang tepat.',
        ],
        [
          'Saya ingin memperbaiki salah satu jawaban saya dalam wawancara tersebut.',
          'Salah satu jawaban saya dalam wawancara tersebut kurang tepat.',
        ],
      ],
      neutral: [
        [
          'Saya ingin memperbaiki jawaban saya untuk pertanyaan "{question}"',
          'Jawaban saya kurang tepat untuk pertanyaan "{question}"',
        ],
        [
          'Saya ingin memperbaiki jawaban saya tentang {topic}.',
          'Jawaban saya tentang {topic} kurang tepat.',
        ],
        [
          'Saya ingin memperbaiki jawaban saya tentang hal ini: {clause}.',
          'Jawaban saya kurang tepat saat membahas hal ini: {clause}.',
        ],
        [
          'Saya ingin memperbaiki jawaban saya tentang cara {task}.',
          'Jawaban saya tentang cara {task} kurang tepat.',
        ],
        [
          'Saya ingin memperbaiki salah satu jawaban saya dalam wawancara tersebut.',
          'Salah satu jawaban saya dalam wawancara tersebut kurang tepat.',
        ],
      ],
    },
    'answer-correction': {
      neutral: [
        ['{account}'],
        ['{retold}. Jawaban itu kurang tepat, dan saya ingin memperbaikinya.'],
        [
          'Saat itu saya menjawab {wrong}. Yang tepat: {correction}.',
          'Saya menjawab {wrong}. Jawaban yang tepat: {correction}.',
        ],
        [
          'Jawaban yang tepat adalah sebagai berikut: {correction}.',
          'Yang seharusnya saya sampaikan: {correction}.',
        ],
      ],
      warm: [
        ['{account}'],
        ['{retold}. Jawaban itu kurang tepat, dan saya ingin memperbaikinya.'],
        [
          'Saat itu saya menjawab {wrong}. Yang tepat: {correction}.',
          'Saya menjawab {wrong}. Jawaban yang tepat: {correction}.',
        ],
        ['Jawaban yang lebih tepat: {correction}.', 'Yang seharusnya saya sampaikan: {correction}.'],
      ],
    },
    'still-interested': stillInterested,
    'answer-close': {
      formal: [
        [
          'Saya siap membahas hal ini lebih lanjut apabila diperlukan.',
          'Saya ingin memastikan bahwa Bapak/Ibu menerima informasi yang benar.',
        ],
      ],
      neutral: [
        [
          'Jika ada yang ingin ditanyakan tentang jawaban ini, dengan senang hati saya jelaskan.',
          'Jika masih ada yang perlu saya jelaskan, dengan senang hati saya jelaskan.',
        ],
      ],
      warm: [
        [
          'Jika hal ini perlu dibahas lagi, mohon kabari saya.',
          'Jika masih ada yang perlu saya jelaskan, dengan senang hati saya jelaskan.',
        ],
      ],
    },
  },
};
