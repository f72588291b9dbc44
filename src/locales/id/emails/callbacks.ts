import type { SentenceWords } from '../../../emails/words.js';

/** A point of the conversation: thanked for, or good to have talked about, whatever it is. No gladness about what is bad. */
export const callback: SentenceWords = {
  neutral: [
    [
      'Saya menghargai pertanyaan Bapak/Ibu tentang {yourAsked}.',
      'Terima kasih juga atas pertanyaan Bapak/Ibu tentang {yourAsked}.',
      'Saya juga berterima kasih atas pertanyaan tentang {yourAsked}.',
    ],
    [
      'Saya menghargai pertanyaan tentang {asked}.',
      'Terima kasih juga atas pertanyaan tentang {asked}.',
      'Saya juga berterima kasih atas pertanyaan tentang {asked}.',
    ],
    [
      'Dari Bapak/Ibu saya jadi tahu bahwa {told}.',
      'Terima kasih juga sudah bercerita bahwa {told}.',
      'Saya juga berterima kasih atas penjelasan Bapak/Ibu bahwa {told}.',
      'Saya ingat penjelasan Bapak/Ibu bahwa {told}.',
    ],
    [
      'Saya jadi tahu bahwa {clause}.',
      'Terima kasih juga sudah bercerita bahwa {clause}.',
      'Kita sempat membahas bahwa {clause}.',
      'Saya juga berterima kasih atas penjelasan bahwa {clause}.',
      'Saya jadi paham bahwa {clause}.',
      'Terima kasih juga sudah memberi tahu saya bahwa {clause}.',
      'Dari pembicaraan kita, saya jadi tahu bahwa {clause}.',
      'Saya masih ingat penjelasan bahwa {clause}.',
    ],
    [
      'Saya juga berterima kasih atas penjelasan Bapak/Ibu tentang {raised}.',
      'Dari Bapak/Ibu saya jadi tahu lebih banyak tentang {raised}.',
      'Terima kasih juga sudah bercerita tentang {raised}.',
      'Saya menghargai penjelasan Bapak/Ibu tentang {raised}.',
    ],
    [
      'Saya senang kita sempat membahas {topic}.',
      'Terima kasih juga atas pembicaraan tentang {topic}.',
      'Saya terbantu oleh penjelasan tentang {topic}.',
      'Yang berkesan bagi saya adalah pembahasan tentang {topic}.',
      'Terima kasih juga sudah membahas {topic} dengan saya.',
      'Saya menghargai pembicaraan kita tentang {topic}.',
      'Saya juga berterima kasih atas pembicaraan tentang {topic}.',
      'Saya masih ingat pembicaraan kita tentang {topic}.',
    ],
    [
      'Saya menghargai pertanyaan Bapak/Ibu: "{yourQuestion}"',
      'Terima kasih juga atas pertanyaan Bapak/Ibu: "{yourQuestion}"',
      'Saya juga berterima kasih atas pertanyaan "{yourQuestion}"',
    ],
    [
      'Saya menghargai pertanyaan "{question}"',
      'Terima kasih juga atas pertanyaan "{question}"',
      'Saya senang kita sempat membahas pertanyaan ini: "{question}"',
      'Ada satu pertanyaan yang masih saya pikirkan: "{question}"',
      'Saya juga berterima kasih atas pertanyaan "{question}"',
      'Pertanyaan ini membuat saya berpikir lebih jauh: "{question}"',
      'Kita sempat membahas pertanyaan yang berkesan bagi saya: "{question}"',
      'Saya masih ingat pertanyaan "{question}"',
    ],
    ['Terima kasih juga atas kesempatan untuk {deed}.', 'Saya senang dapat {deed}.'],
    [
      'Saya menghargai pembahasan soal {either}.',
      'Kita sempat membahas soal {either}.',
      'Saya senang kita sempat membahas soal {either}.',
    ],
    [
      'Kita sempat membahas bahwa {sober}.',
      'Saya paham bahwa {sober}.',
      'Saya jadi tahu bahwa {sober}.',
      'Saya memahami bahwa {sober}.',
    ],
    [
      'Saya menghargai penjelasan tentang {soberTopic}.',
      'Saya jadi paham soal {soberTopic}.',
      'Kita sempat membahas {soberTopic}.',
    ],
  ],
};

/** One more point of the conversation. */
export const secondCallback: SentenceWords = {
  neutral: [
    [
      'Terima kasih juga atas pertanyaan Bapak/Ibu tentang {yourAsked}.',
      'Saya juga menghargai pertanyaan tentang {yourAsked}.',
    ],
    [
      'Terima kasih juga atas pertanyaan tentang {asked}.',
      'Saya juga menghargai pertanyaan tentang {asked}.',
    ],
    [
      'Terima kasih juga sudah menjelaskan bahwa {told}.',
      'Saya juga jadi tahu dari Bapak/Ibu bahwa {told}.',
      'Bapak/Ibu juga sempat bercerita bahwa {told}.',
      'Saya juga menghargai penjelasan bahwa {told}.',
    ],
    [
      'Saya juga jadi tahu bahwa {clause}.',
      'Terima kasih juga sudah menjelaskan bahwa {clause}.',
      'Kita juga membahas bahwa {clause}.',
      'Selain itu, saya jadi tahu bahwa {clause}.',
      'Terima kasih juga atas informasi bahwa {clause}.',
      'Selain itu, kita sempat membahas bahwa {clause}.',
      'Saya juga jadi paham bahwa {clause}.',
      'Saya juga masih ingat bahwa {clause}.',
    ],
    [
      'Terima kasih juga atas penjelasan Bapak/Ibu tentang {raised}.',
      'Terima kasih juga sudah bercerita tentang {raised}.',
      'Saya juga jadi tahu lebih banyak tentang {raised}.',
    ],
    [
      'Saya juga senang kita sempat membahas {topic}.',
      'Terima kasih juga atas pembicaraan tentang {topic}.',
      'Kita juga sempat berbicara tentang {topic}.',
      'Saya juga terbantu oleh penjelasan tentang {topic}.',
      'Terima kasih juga atas waktu untuk membahas {topic}.',
      'Selain itu, kita sempat membahas {topic}.',
      'Saya juga menghargai pembicaraan tentang {topic}.',
      'Saya juga masih ingat pembahasan tentang {topic}.',
    ],
    ['Terima kasih juga atas pertanyaan Bapak/Ibu yang lain: "{yourQuestion}"'],
    [
      'Terima kasih juga atas pertanyaan berikut: "{question}"',
      'Saya juga menghargai pertanyaan "{question}"',
      'Selain itu, kita sempat membahas pertanyaan "{question}"',
      'Ada satu pertanyaan lain yang juga saya ingat: "{question}"',
    ],
    [
      'Saya juga berterima kasih atas kesempatan untuk {deed}.',
      'Terima kasih juga atas waktu yang diberikan untuk {deed}.',
    ],
    ['Kita juga sempat membahas soal {either}.', 'Saya juga menghargai pembahasan soal {either}.'],
    ['Saya juga paham bahwa {sober}.', 'Kita juga sempat membahas bahwa {sober}.'],
    ['Saya juga jadi paham soal {soberTopic}.', 'Kita juga sempat membahas {soberTopic}.'],
  ],
};
