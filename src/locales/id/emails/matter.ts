import type { SentenceWords } from '../../../emails/words.js';

/** The team's challenge, where what the writer brings to it follows. */
export const matter: SentenceWords = {
  neutral: [
    [
      'Saya memahami bahwa tim ingin {task}.',
      'Dari wawancara tersebut, saya menangkap bahwa tim ingin {task}.',
      'Dalam wawancara disampaikan bahwa tim ingin {task}.',
    ],
    [
      'Saya memahami salah satu tantangan tim saat ini, yaitu {topic}.',
      'Dalam wawancara tersebut sempat dibahas soal {topic}.',
      'Salah satu tantangan tim saat ini adalah {topic}.',
      'Saya mencatat tantangan yang disampaikan saat wawancara, yaitu {topic}.',
      'Saya menyimak pembahasan tentang {topic}.',
      'Saya mengerti bahwa tim sedang menghadapi satu tantangan, yaitu {topic}.',
      'Dari wawancara tersebut, saya mencatat soal {topic}.',
    ],
    [
      'Ada satu pertanyaan yang sempat dibahas dalam wawancara: "{question}"',
      'Saya masih memikirkan pertanyaan "{question}"',
      'Dalam wawancara tersebut, ada pertanyaan yang saya catat: "{question}"',
    ],
    [
      'Saya memahami bahwa {clause}.',
      'Dari wawancara tersebut, saya memahami bahwa {clause}.',
      'Saya menyimak penjelasan bahwa {clause}.',
      'Saya mengerti bahwa {clause}.',
      'Dalam wawancara disampaikan bahwa {clause}.',
      'Saya mencatat bahwa {clause}.',
      'Dari wawancara tersebut, saya menangkap bahwa {clause}.',
      'Saya ingat penjelasan bahwa {clause}.',
    ],
    [
      'Dalam wawancara tersebut sempat dibahas soal {either}.',
      'Saya mencatat pembahasan soal {either}.',
      'Saya menyimak pembahasan soal {either}.',
    ],
  ],
};

/** The same to whoever arranged the interview. */
export const matterToHost: SentenceWords = {
  neutral: [
    ['Saya memahami bahwa tim ingin {task}.'],
    [
      'Salah satu tantangan tim saat ini adalah {topic}.',
      'Dalam wawancara tersebut sempat dibahas soal {topic}.',
    ],
    ['Ada satu pertanyaan yang sempat dibahas dalam wawancara: "{question}"'],
    ['Saya memahami bahwa {clause}.', 'Dari wawancara tersebut, saya memahami bahwa {clause}.'],
    ['Dalam wawancara tersebut sempat dibahas soal {either}.'],
  ],
};

/** What the writer brings to the challenge that was just told. */
export const answer: SentenceWords = {
  neutral: [
    [
      'Saya siap ikut membantu, dengan bekal {topic}.',
      'Saya yakin {topic} akan berguna untuk itu, dan saya siap ikut membantu.',
      'Saya ingin ikut membantu, dan {topic} dapat menjadi bekal saya.',
      'Untuk itu, saya berharap {topic} dapat bermanfaat bagi tim.',
      'Saya siap membantu tim, dan bekal saya untuk itu adalah {topic}.',
      'Semoga {topic} dapat membantu tim dalam hal itu.',
    ],
    [
      'Saya siap ikut membantu, karena {clause}.',
      'Saya rasa saya dapat membantu, karena {clause}.',
      '{clause}, dan semoga itu dapat membantu tim.',
      'Untuk itu saya siap membantu, karena {clause}.',
      '{clause}, dan semoga hal itu berguna bagi tim.',
      'Saya ingin ikut mencari jalan keluarnya, apalagi {clause}.',
      '{clause}, sehingga saya siap membantu dalam hal itu.',
      'Dengan senang hati saya ikut membantu, karena {clause}.',
    ],
    [
      'Saya terbiasa {task}, dan saya siap ikut membantu.',
      'Saya siap ikut membantu, karena saya terbiasa {task}.',
    ],
  ],
};
