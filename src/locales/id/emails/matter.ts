import type { SentenceWords } from '../../../emails/words.js';

/** The team’s challenge, where what the writer brings to it follows. */
export const matter: SentenceWords = {
  neutral: [
    [
      'Seperti yang kita bahas, tim ingin {task}.',
      'Kita juga membahas cara {task}.',
      'Saat wawancara, saya mendapat gambaran bahwa tim ingin {task}.',
      'Salah satu hal yang kita bahas adalah cara {task}.',
    ],
    [
      'Kita juga membahas {topic}.',
      'Salah satu tantangan yang kita bahas adalah {topic}.',
      'Dari wawancara itu, saya mendapat gambaran soal {topic}.',
      'Kita sempat membahas {topic}.',
      'Saya memahami tantangan tim soal {topic}.',
      'Salah satu hal yang kita bahas adalah {topic}.',
      'Seperti yang kita bahas, salah satu tantangannya adalah {topic}.',
      'Sebagian pembicaraan kita adalah soal {topic}.',
    ],
    [
      'Kita juga membahas pertanyaan "{question}"',
      'Kita sempat membahas satu pertanyaan: "{question}"',
      'Sejak wawancara itu, saya terus memikirkan pertanyaan "{question}"',
    ],
    [
      'Saat wawancara, saya mendapat gambaran bahwa {clause}.',
      'Seperti yang kita bahas, {clause}.',
      'Saya memahami bahwa {clause}.',
      'Saat wawancara disampaikan bahwa {clause}.',
      'Dari pembicaraan kita, saya memahami bahwa {clause}.',
      'Saya paham bahwa {clause}.',
      'Dari wawancara itu, saya mendapat gambaran bahwa {clause}.',
      'Saat wawancara sempat disampaikan bahwa {clause}.',
    ],
    [
      'Kita juga membahas soal {either}.',
      'Kita sempat membahas soal {either}.',
      'Dari wawancara itu, saya mendapat gambaran soal {either}.',
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
    ['Saya masih ingat bahwa {clause}.', 'Dari wawancara itu, saya mendapat gambaran bahwa {clause}.'],
    ['Dari wawancara itu, saya mendapat gambaran soal {either}.'],
  ],
};

/** The same to whoever arranged the interview, who was not there. */
export const matterToHost: SentenceWords = {
  neutral: [
    ['Dari wawancara itu saya mendapat gambaran bahwa tim ingin {task}.'],
    [
      'Dari wawancara itu saya mendapat gambaran soal {topic}.',
      'Salah satu tantangan tim saat ini adalah {topic}.',
    ],
    ['Saya masih memikirkan satu pertanyaan dari wawancara itu: "{question}"'],
    [
      'Dari wawancara itu saya mendapat gambaran bahwa {clause}.',
      'Saat wawancara disampaikan bahwa {clause}.',
    ],
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
    ['{clause}.', 'Terkait hal itu, {clause}.'],
    [
      'Saya rasa saya dapat membantu, karena {clause}.',
      'Sekadar menambahkan, {clause}.',
      'Saya ingin menambahkan bahwa {clause}.',
      'Mungkin ini berguna: {clause}.',
      'Saya juga ingin menyampaikan bahwa {clause}.',
      'Berkaitan dengan itu, {clause}.',
      '{clause}, jadi saya rasa saya dapat membantu.',
      'Perlu saya sampaikan juga bahwa {clause}.',
    ],
    ['Saya terbiasa {task}.', 'Untuk itu, saya terbiasa {task}.'],
  ],
};
