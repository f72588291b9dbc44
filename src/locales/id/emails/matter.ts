import type { SentenceWords } from '../../../emails/words.js';

/** The team’s challenge, where what the writer brings to it follows. */
export const matter: SentenceWords = {
  neutral: [
    [
      'Seperti yang kita bahas, tim ingin {task}.',
      'Kita juga membahas cara {task}.',
      'Kita sempat membahas bahwa tim ingin {task}.',
      'Sejak wawancara itu, saya terus memikirkan cara {task}.',
    ],
    [
      'Kita juga membahas {topic}.',
      'Salah satu tantangan yang kita bahas adalah {topic}.',
      'Dari wawancara itu, saya tahu soal {topic}.',
      'Kita sempat membahas {topic}.',
      'Saya memahami tantangan tim soal {topic}.',
      'Salah satu hal yang kita bahas adalah {topic}.',
      'Seperti yang kita bahas, salah satu tantangannya adalah {topic}.',
      'Sejak wawancara itu, saya terus memikirkan {topic}.',
    ],
    [
      'Kita juga membahas pertanyaan "{question}"',
      'Kita sempat membahas satu pertanyaan: "{question}"',
      'Sejak wawancara itu, saya terus memikirkan pertanyaan "{question}"',
    ],
    [
      'Kita juga membahas bahwa {clause}.',
      'Seperti yang kita bahas, {clause}.',
      'Saya memahami bahwa {clause}.',
      'Kita sempat membahas bahwa {clause}.',
      'Dari pembicaraan kita, saya tahu bahwa {clause}.',
      'Saya paham bahwa {clause}.',
      'Seperti yang saya dengar saat wawancara, {clause}.',
      'Dari wawancara itu, saya tahu bahwa {clause}.',
    ],
    [
      'Kita juga membahas soal {either}.',
      'Kita sempat membahas soal {either}.',
      'Sejak wawancara itu, saya terus memikirkan soal {either}.',
    ],
  ],
};

/** The same some time after the talk: it has stayed with the writer. */
export const matterSince: SentenceWords = {
  neutral: [
    ['Sejak wawancara itu, saya terus memikirkan cara {task}.', 'Saya masih ingat bahwa tim ingin {task}.'],
    ['Sejak wawancara itu, saya terus memikirkan {topic}.', 'Saya masih ingat pembicaraan soal {topic}.'],
    [
      'Sejak wawancara itu, saya terus memikirkan pertanyaan "{question}"',
      'Saya masih ingat pertanyaan "{question}"',
    ],
    ['Saya masih ingat bahwa {clause}.', 'Seperti yang saya dengar saat wawancara, {clause}.'],
    ['Sejak wawancara itu, saya terus memikirkan soal {either}.'],
  ],
};

/** The same to whoever arranged the interview, who was not there. */
export const matterToHost: SentenceWords = {
  neutral: [
    ['Dari wawancara itu saya tahu bahwa tim ingin {task}.'],
    ['Dari wawancara itu saya tahu soal {topic}.', 'Salah satu tantangan tim saat ini adalah {topic}.'],
    ['Saya masih memikirkan satu pertanyaan dari wawancara itu: "{question}"'],
    ['Dari wawancara itu saya tahu bahwa {clause}.', 'Seperti yang dibahas saat wawancara, {clause}.'],
    ['Saat wawancara sempat dibahas soal {either}.'],
  ],
};

/** What the writer brings to the challenge that was just told. */
export const answer: SentenceWords = {
  neutral: [
    [
      'Untuk itu, saya dapat membawa {topic}.',
      'Untuk itu, saya dapat memakai {topic}.',
      'Saya rasa {topic} akan berguna untuk itu.',
      'Semoga {topic} berguna untuk itu.',
      'Untuk hal seperti itu, saya mengandalkan {topic}.',
      'Saya rasa saya dapat membantu dengan {topic}.',
      'Saya berharap {topic} dapat membantu dalam hal itu.',
      '{topic} ingin saya pakai untuk itu.',
    ],
    ['{clause}.'],
    [
      'Saya rasa saya dapat membantu, karena {clause}.',
      'Sebagai tambahan, {clause}.',
      'Saya ingin menambahkan bahwa {clause}.',
      'Mungkin ini berguna: {clause}.',
      'Izinkan saya menambahkan bahwa {clause}.',
      'Berkaitan dengan itu, {clause}.',
      '{clause}, jadi saya rasa saya dapat membantu.',
      'Perlu saya sampaikan juga bahwa {clause}.',
    ],
    ['Saya terbiasa {task}.', 'Untuk itu, saya terbiasa {task}.'],
  ],
};
