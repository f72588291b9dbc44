import type { PurposeWords, SentenceWords } from '../../../emails/words.js';

const interest: SentenceWords = {
  neutral: [
    [
      'Saya makin tertarik dengan posisi ini. Terima kasih.',
      'Semoga saya dapat bergabung dengan tim. Terima kasih.',
      'Saya ingin sekali bergabung dengan tim. Terima kasih.',
      'Semoga ada kabar baik untuk posisi ini. Terima kasih.',
      'Saya berharap dapat ikut bekerja bersama tim. Terima kasih.',
      'Saya tertarik sekali dengan posisi ini. Terima kasih.',
    ],
  ],
};

const thanks: SentenceWords = {
  neutral: [
    [
      'Terima kasih atas waktunya saat wawancara posisi {role}.',
      'Terima kasih atas obrolannya tentang posisi {role}.',
      'Terima kasih sudah meluangkan waktu untuk wawancara posisi {role}.',
      'Terima kasih atas waktu dan penjelasannya tentang posisi {role}.',
      'Terima kasih banyak atas waktunya untuk wawancara posisi {role}.',
      'Terima kasih atas kesempatan wawancara posisi {role}.',
    ],
    [
      'Terima kasih atas waktunya saat wawancara di {company}.',
      'Terima kasih atas obrolannya tentang lowongan di {company}.',
      'Terima kasih sudah meluangkan waktu untuk wawancara di {company}.',
      'Terima kasih atas waktu dan penjelasannya tentang lowongan di {company}.',
      'Terima kasih banyak atas waktunya untuk wawancara di {company}.',
      'Terima kasih atas kesempatan wawancara di {company}.',
    ],
    [
      'Terima kasih atas waktunya saat wawancara.',
      'Terima kasih atas obrolannya tentang posisi ini.',
      'Terima kasih sudah meluangkan waktu untuk wawancara.',
      'Terima kasih atas waktu dan penjelasannya tentang posisi ini.',
      'Terima kasih banyak atas waktunya untuk wawancara ini.',
      'Terima kasih atas kesempatan wawancaranya.',
    ],
  ],
};

/** What a note of thanks says in a chat, where the sentences of a letter would be stiff. */
export const thankYouInChat: NonNullable<PurposeWords<'thank-you'>['inMessages']> = {
  'user-thanks': thanks,
  'hr-thanks': thanks,
  challenge: {
    neutral: [
      [
        'Saya siap ikut membantu tim {task}.',
        'Saya ingin ikut {task} bersama tim.',
        'Jika diterima, saya siap membantu {task}.',
      ],
      [
        'Soal {topic}, saya siap ikut membantu.',
        'Saya siap membantu soal {topic}.',
        'Untuk {topic}, saya siap ikut turun tangan.',
        'Saya ingin ikut mencari solusi soal {topic}.',
      ],
      [
        'Saya ingin ikut mencari jawaban atas pertanyaan "{question}"',
        'Saya siap membantu tim menjawab pertanyaan "{question}"',
      ],
      [
        'Seperti yang kita bahas, {clause}. Saya siap ikut membantu.',
        '{clause}, dan saya ingin ikut mencari solusinya.',
        'Dari wawancara itu, saya paham bahwa {clause}. Saya ingin ikut membantu.',
        'Saya paham bahwa {clause}, dan saya siap ikut membantu.',
      ],
      ['Soal {either}, saya siap ikut membantu.', 'Saya siap ikut membantu soal {either}.'],
    ],
  },
  highlight: {
    neutral: [
      [
        'Untuk pekerjaan ini, saya membawa {topic}.',
        'Semoga {topic} berguna untuk pekerjaan ini.',
        'Saya rasa {topic} akan berguna di pekerjaan ini.',
      ],
      [
        '{clause}.',
        '{clause}, dan semoga itu berguna.',
        'Saya juga ingin menyampaikan bahwa {clause}.',
        'Sekadar menambahkan, {clause}.',
      ],
      ['Saya terbiasa {task}.', 'Saya juga terbiasa {task}.'],
    ],
  },
  'user-wish': {
    neutral: [
      [
        'Saya makin tertarik dengan posisi ini dan siap ikut membantu soal itu.',
        'Semoga pengalaman itu berguna. Saya tertarik sekali dengan posisi ini.',
        'Jika diberi kesempatan, saya siap ikut membantu soal itu. Saya makin tertarik dengan posisi ini.',
      ],
    ],
  },
  'user-interest': interest,
  'hr-interest': interest,
};
