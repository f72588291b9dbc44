import type { SentenceWords } from '../../../emails/words.js';

/** The team’s challenge, and that the writer would help. Nobody helps with the weather. */
export const challenge: SentenceWords = {
  neutral: [
    [
      'Seperti yang kita bahas, {sober}. Saya siap menyesuaikan diri.',
      'Saya paham bahwa {sober}, dan saya siap menyesuaikan diri sejak awal.',
      'Saya memahami bahwa {sober}. Saya siap menyesuaikan diri.',
      'Dari wawancara itu, saya memahami bahwa {sober}, dan saya siap menyesuaikan diri.',
    ],
    [
      'Soal {soberTopic}, saya siap menyesuaikan diri.',
      'Saya paham soal {soberTopic}, dan saya siap menyesuaikan diri sejak awal.',
    ],
    [
      'Saya ingin ikut membantu tim {task}.',
      'Jika diterima, saya siap membantu tim {task} sejak awal.',
      'Saya senang jika dapat ikut {task} bersama tim.',
      'Kita juga membahas cara {task}, dan saya siap ikut membantu.',
      'Salah satu hal yang ingin saya kerjakan adalah ikut {task}.',
      'Seperti yang kita bahas, tim ingin {task}. Saya siap ikut membantu.',
      'Membantu tim {task} adalah pekerjaan yang memang saya minati.',
      'Saya siap bekerja bersama Bapak/Ibu dan tim untuk {task}.',
    ],
    [
      'Soal {topic}, saya ingin ikut membantu.',
      'Kita juga membahas {topic}, dan saya ingin ikut mencari jalan keluarnya.',
      'Jika diterima, saya siap ikut menangani {topic} sejak awal.',
      'Saya memahami tantangan tim soal {topic}, dan saya siap ikut membantu.',
      'Mengenai {topic}, saya siap bekerja sama dengan tim.',
      'Soal {topic}, saya ingin ikut mencari solusinya.',
      'Saya senang jika dapat ikut menangani {topic} bersama tim.',
      'Saya siap membantu Bapak/Ibu dan tim soal {topic}.',
    ],
    [
      'Saya ingin ikut mencari jawaban atas pertanyaan "{question}"',
      'Jika diterima, saya siap membantu tim menjawab pertanyaan "{question}"',
      'Ada satu pertanyaan yang ingin saya pecahkan bersama tim: "{question}"',
      'Saya siap ikut mencari solusi atas pertanyaan "{question}"',
      'Salah satu hal yang ingin saya kerjakan adalah ikut menjawab pertanyaan "{question}"',
      'Saya masih memikirkan satu pertanyaan, dan saya ingin ikut mencari jawabannya: "{question}"',
      'Bersama tim, saya ingin mencari solusi untuk pertanyaan "{question}"',
      'Saya senang jika dapat ikut menjawab pertanyaan "{question}"',
    ],
    [
      'Seperti yang kita bahas, {clause}, dan saya ingin ikut membantu.',
      '{clause}, dan saya ingin ikut mencari solusinya bersama tim.',
      'Saat wawancara, saya mendapat gambaran bahwa {clause}. Saya siap ikut membantu.',
      'Dari pembicaraan kita, saya memahami bahwa {clause}. Saya senang jika dapat ikut mencari jalan keluarnya.',
      'Saya paham bahwa {clause}. Jika diterima, saya ingin ikut membantu.',
      'Dari wawancara itu, saya memahami bahwa {clause}, dan saya siap membantu Bapak/Ibu dan tim.',
      'Saat wawancara disampaikan bahwa {clause}, dan saya siap ikut membantu sejak awal.',
      'Saya memahami bahwa {clause}, dan saya siap ikut membantu tim.',
    ],
    [
      'Soal {either}, saya siap ikut membantu.',
      'Saya siap ikut membantu tim soal {either}.',
      'Saya ingin ikut mencari solusi bersama tim soal {either}.',
    ],
  ],
};

/** What the writer brings. */
export const highlight: SentenceWords = {
  neutral: [
    [
      'Semoga {topic} berguna bagi tim.',
      'Dalam pekerjaan ini, saya dapat mengandalkan {topic}.',
      'Saya berharap {topic} dapat membantu tim.',
      'Saya ingin membawa {topic} ke pekerjaan ini.',
      'Saya rasa {topic} akan berguna dalam pekerjaan ini.',
      'Untuk pekerjaan ini, saya membawa {topic}.',
      'Semoga {topic} bermanfaat dalam pekerjaan ini.',
      '{topic} ingin saya pakai dalam pekerjaan ini.',
    ],
    [
      'Sekadar menambahkan, {clause}.',
      'Selain itu, {clause}.',
      'Saya ingin menambahkan bahwa {clause}.',
      '{clause}, dan semoga itu berguna bagi tim.',
      'Saya juga ingin menyampaikan bahwa {clause}.',
      'Tentang pengalaman saya, {clause}.',
      'Saya juga ingin bercerita bahwa {clause}.',
      'Perlu saya sampaikan juga bahwa {clause}.',
    ],
    ['Saya terbiasa {task}.', 'Saya terbiasa {task}, dan semoga itu berguna bagi tim.'],
  ],
};

/** The same to the team, where what it may be good for follows. */
export const userHighlight: SentenceWords = {
  neutral: [
    highlight.neutral[0]!,
    [
      '{clause}.',
      'Sekadar menambahkan, {clause}.',
      'Saya ingin menambahkan bahwa {clause}.',
      'Tentang pengalaman saya, {clause}.',
      'Saya juga ingin menyampaikan bahwa {clause}.',
      'Mungkin ini berguna: {clause}.',
      'Saya juga ingin bercerita bahwa {clause}.',
      'Perlu saya sampaikan juga bahwa {clause}.',
    ],
    ['Saya terbiasa {task}.', 'Saya juga terbiasa {task}.'],
  ],
};
