import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

/** Indonesian words of the mail that puts an answer from an interview right. */
export const correctAnswer: PurposeWords<'correct-answer'> = {
  name: 'Perbaikan jawaban',
  subject: {
    formal: [
      ['Ralat jawaban: wawancara {role}', 'Perbaikan atas jawaban saya: wawancara {role}'],
      ['Ralat jawaban: wawancara di {company}', 'Perbaikan atas jawaban saya: wawancara di {company}'],
      ['Ralat jawaban: wawancara {date}', 'Perbaikan atas jawaban saya: wawancara {date}'],
      ['Ralat jawaban: wawancara', 'Perbaikan atas jawaban saya: wawancara'],
    ],
    neutral: [
      ['Perbaikan jawaban: wawancara {role}', 'Ralat satu jawaban: wawancara {role}'],
      ['Perbaikan jawaban: wawancara di {company}', 'Ralat satu jawaban: wawancara di {company}'],
      ['Perbaikan jawaban: wawancara {date}', 'Ralat satu jawaban: wawancara {date}'],
      ['Perbaikan jawaban: wawancara', 'Ralat satu jawaban: wawancara'],
    ],
    warm: [
      ['Jawaban yang lebih tepat: wawancara {role}'],
      ['Jawaban yang lebih tepat: wawancara di {company}'],
      ['Jawaban yang lebih tepat: wawancara {date}'],
      ['Jawaban yang lebih tepat: wawancara'],
    ],
  },
  sentences: {
    'thanks-short': {
      formal: [
        [
          'Terima kasih sekali lagi atas kesempatan wawancara posisi {role} di {company}.',
          'Saya menghargai waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role} di {company}.',
        ],
        [
          'Terima kasih sekali lagi atas kesempatan wawancara posisi {role}.',
          'Saya menghargai waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role}.',
        ],
        [
          'Terima kasih sekali lagi atas kesempatan wawancara di {company}.',
          'Saya menghargai waktu yang Bapak/Ibu luangkan untuk wawancara di {company}.',
        ],
        [
          'Terima kasih sekali lagi atas kesempatan wawancara.',
          'Saya menghargai waktu yang Bapak/Ibu luangkan untuk wawancara.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sekali lagi atas wawancara posisi {role} di {company}.',
          'Saya menghargai wawancara posisi {role} di {company}, dan sesudahnya saya meninjau lagi jawaban saya.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara posisi {role}.',
          'Saya menghargai wawancara posisi {role}, dan sesudahnya saya meninjau lagi jawaban saya.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara di {company}.',
          'Saya menghargai wawancara di {company}, dan sesudahnya saya meninjau lagi jawaban saya.',
        ],
        [
          'Terima kasih sekali lagi atas wawancara.',
          'Saya menghargai wawancara, dan sesudahnya saya meninjau lagi jawaban saya.',
        ],
      ],
      warm: [
        [
          'Terima kasih sekali lagi untuk wawancara posisi {role} di {company}.',
          'Saya senang dengan wawancara posisi {role} di {company}, dan sesudahnya sempat memikirkan lagi jawaban saya.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara posisi {role}.',
          'Saya senang dengan wawancara posisi {role}, dan sesudahnya sempat memikirkan lagi jawaban saya.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara di {company}.',
          'Saya senang dengan wawancara di {company}, dan sesudahnya sempat memikirkan lagi jawaban saya.',
        ],
        [
          'Terima kasih sekali lagi untuk wawancara.',
          'Saya senang dengan wawancara, dan sesudahnya sempat memikirkan lagi jawaban saya.',
        ],
      ],
    },
    'answer-reference': {
      formal: [
        [
          'Salah satu pertanyaannya adalah "{question}" Setelah saya tinjau kembali, jawaban saya kurang tepat.',
          'Saya ingin memperbaiki jawaban saya atas pertanyaan "{question}"',
        ],
        [
          'Jawaban saya mengenai {topic} kurang tepat.',
          'Saya ingin memperbaiki jawaban saya mengenai {topic}.',
        ],
        [
          'Ketika dibahas bahwa {clause}, jawaban saya kurang tepat.',
          'Saya ingin memperbaiki jawaban saya mengenai hal ini: {clause}.',
        ],
        [
          'Jawaban saya mengenai cara {task} kurang tepat.',
          'Saya ingin memperbaiki jawaban saya mengenai cara {task}.',
        ],
        [
          'Salah satu jawaban saya dalam wawancara kurang tepat.',
          'Saya ingin memperbaiki salah satu jawaban saya dalam wawancara.',
        ],
      ],
      neutral: [
        [
          'Salah satu pertanyaannya adalah "{question}" Jawaban saya waktu itu kurang tepat.',
          'Saya ingin memperbaiki jawaban saya untuk pertanyaan "{question}"',
        ],
        [
          'Jawaban saya tentang {topic} kurang tepat.',
          'Ada yang perlu saya perbaiki dari jawaban saya tentang {topic}.',
        ],
        [
          'Waktu kita membahas bahwa {clause}, jawaban saya kurang tepat.',
          'Ada yang perlu saya perbaiki dari jawaban saya soal ini: {clause}.',
        ],
        [
          'Jawaban saya tentang cara {task} kurang tepat.',
          'Ada yang perlu saya perbaiki dari jawaban saya tentang cara {task}.',
        ],
        [
          'Salah satu jawaban saya dalam wawancara kurang tepat.',
          'Ada yang perlu saya perbaiki dari jawaban saya dalam wawancara.',
        ],
      ],
    },
    'answer-correction': {
      neutral: [
        [
          'Jawaban yang tepat adalah sebagai berikut: {correction}.',
          'Yang seharusnya saya sampaikan: {correction}.',
        ],
      ],
      warm: [
        ['Jawaban yang lebih tepat begini: {correction}.', 'Yang seharusnya saya katakan: {correction}.'],
      ],
    },
    'still-interested': stillInterested,
    'answer-close': {
      formal: [
        [
          'Saya bersedia membahas hal ini lebih lanjut apabila diperlukan.',
          'Saya ingin memastikan Bapak/Ibu menerima informasi yang benar, dan saya siap menjawab pertanyaan.',
        ],
      ],
      neutral: [
        [
          'Kalau hal ini ingin dibahas lagi, saya siap.',
          'Saya ingin informasinya benar sebelum ada keputusan.',
        ],
      ],
      warm: [
        [
          'Kalau mau dibahas lagi, saya senang mengobrol tentang ini.',
          'Saya lebih suka menyampaikannya sendiri, supaya informasinya benar.',
        ],
      ],
    },
  },
};
