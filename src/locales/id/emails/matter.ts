import type { SentenceWords } from '../../../emails/words.js';

/** The team’s challenge, where what the writer brings to it follows. */
export const matter: SentenceWords = {
  neutral: [
    [
      'Seperti yang kita bahas, tim ingin {task}.',
      'Saya masih memikirkan cara {task}.',
      'Kita sempat membahas bahwa tim ingin {task}.',
      'Sejak wawancara itu, saya terus memikirkan cara {task}.',
    ],
    [
      'Saya masih memikirkan {topic}.',
      'Soal {topic} masih saya pikirkan.',
      'Saya paham {topic} bukan hal yang mudah.',
      'Kita sempat membahas {topic}.',
      'Yang masih saya pikirkan adalah {topic}.',
      'Sejak wawancara itu, saya terus memikirkan {topic}.',
      'Saya masih ingat soal {topic}.',
      'Salah satu tantangan yang kita bahas adalah {topic}.',
    ],
    [
      'Saya masih memikirkan pertanyaan "{question}"',
      'Kita sempat membahas satu pertanyaan: "{question}"',
      'Sejak wawancara itu, saya terus memikirkan pertanyaan "{question}"',
    ],
    [
      'Seperti yang kita bahas, {clause}.',
      'Yang masih saya pikirkan, {clause}.',
      '{clause}, dan itu masih saya pikirkan.',
      'Saya dapat membayangkan tantangannya ketika {clause}.',
      'Kita sempat membahas bahwa {clause}.',
      'Saya paham keadaannya tidak mudah ketika {clause}.',
      'Dari pembicaraan kita, saya tahu bahwa {clause}.',
      'Saya memahami bahwa {clause}.',
    ],
    [
      'Kita sempat membahas soal {either}.',
      'Saya masih memikirkan soal {either}.',
      'Saya masih ingat pembahasan soal {either}.',
    ],
  ],
};

/** The same to whoever arranged the interview, who was not there. */
export const matterToHost: SentenceWords = {
  neutral: [
    ['Tim ingin {task}, dan itu masih saya pikirkan.'],
    ['Saya masih memikirkan {topic}.', 'Salah satu tantangan tim saat ini adalah {topic}.'],
    ['Saya masih memikirkan satu pertanyaan dari wawancara itu: "{question}"'],
    ['Dari wawancara itu saya tahu bahwa {clause}.', '{clause}, dan itu masih saya pikirkan.'],
    ['Saya masih memikirkan soal {either}.'],
  ],
};

/** What the writer brings to the challenge that was just told. */
export const answer: SentenceWords = {
  neutral: [
    [
      'Bekal saya untuk itu adalah {topic}.',
      'Untuk itu, saya dapat memakai {topic}.',
      'Saya rasa {topic} akan berguna untuk itu.',
      'Semoga {topic} berguna untuk itu.',
      'Untuk hal seperti itu, bekal saya adalah {topic}.',
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
