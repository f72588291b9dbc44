import type { SentenceWords } from '../../../emails/words.js';

/** A point of the conversation: thanked for, or good to have talked about, whatever it is. No gladness about what is bad. */
export const callback: SentenceWords = {
  neutral: [
    [
      'Saya senang mendapat pertanyaan Bapak/Ibu tentang {yourAsked}.',
      'Terima kasih juga atas pertanyaan Bapak/Ibu tentang {yourAsked}.',
      'Saya juga berterima kasih atas pertanyaan tentang {yourAsked}.',
    ],
    [
      'Saya senang mendapat pertanyaan tentang {asked}.',
      'Terima kasih juga atas pertanyaan tentang {asked}.',
      'Saya juga berterima kasih atas pertanyaan tentang {asked}.',
    ],
    [
      'Dari penjelasan Bapak/Ibu, saya memahami bahwa {told}.',
      'Terima kasih juga sudah bercerita bahwa {told}.',
      'Saya juga berterima kasih atas penjelasan Bapak/Ibu bahwa {told}.',
      'Bapak/Ibu sempat menyampaikan bahwa {told}.',
    ],
    [
      'Dari wawancara itu, saya jadi tahu bahwa {clause}.',
      'Terima kasih juga sudah bercerita bahwa {clause}.',
      'Saya mendapat penjelasan bahwa {clause}.',
      'Saya juga berterima kasih atas penjelasan bahwa {clause}.',
      'Saya jadi paham bahwa {clause}.',
      'Terima kasih juga atas penjelasan bahwa {clause}.',
      'Dari pembicaraan kita, saya jadi tahu bahwa {clause}.',
      'Saya juga jadi lebih paham bahwa {clause}.',
    ],
    [
      'Saya juga berterima kasih atas penjelasan Bapak/Ibu tentang {raised}.',
      'Dari Bapak/Ibu saya jadi tahu lebih banyak tentang {raised}.',
      'Terima kasih juga sudah bercerita tentang {raised}.',
      'Saya terbantu oleh penjelasan Bapak/Ibu tentang {raised}.',
    ],
    [
      'Saya senang kita sempat membahas {topic}.',
      'Saya senang dapat berdiskusi dengan Bapak/Ibu tentang {topic}.',
      'Saya jadi lebih memahami pekerjaan ini lewat penjelasan tentang {topic}.',
      'Dari pembicaraan kita, saya jadi lebih paham soal {topic}.',
      'Terima kasih juga sudah membahas {topic} dengan saya.',
      'Saya mendapat gambaran yang lebih jelas tentang pekerjaan ini dari pembahasan tentang {topic}.',
      'Saya senang mendapat penjelasan tentang {topic}.',
      'Saya jadi lebih paham lewat pembahasan tentang {topic}.',
    ],
    [
      'Saya senang mendapat pertanyaan Bapak/Ibu: "{yourQuestion}"',
      'Terima kasih juga atas pertanyaan Bapak/Ibu: "{yourQuestion}"',
      'Saya juga berterima kasih atas pertanyaan "{yourQuestion}"',
    ],
    [
      'Saya senang mendapat pertanyaan "{question}"',
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
      'Saya mendapat gambaran soal {either}.',
      'Kita sempat membahas soal {either}.',
      'Saya senang kita sempat membahas soal {either}.',
    ],
    [
      'Saya mendapat gambaran bahwa {sober}.',
      'Saya paham bahwa {sober}.',
      'Saya jadi tahu bahwa {sober}.',
      'Saya memahami bahwa {sober}.',
    ],
    [
      'Saya mendapat gambaran soal {soberTopic}.',
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
      'Saya juga senang mendapat pertanyaan tentang {yourAsked}.',
    ],
    [
      'Terima kasih juga atas pertanyaan tentang {asked}.',
      'Saya juga senang mendapat pertanyaan tentang {asked}.',
    ],
    [
      'Terima kasih juga sudah menjelaskan bahwa {told}.',
      'Saya juga jadi tahu dari Bapak/Ibu bahwa {told}.',
      'Bapak/Ibu juga sempat bercerita bahwa {told}.',
      'Saya juga mendapat penjelasan dari Bapak/Ibu bahwa {told}.',
    ],
    [
      'Saya juga jadi tahu bahwa {clause}.',
      'Terima kasih juga sudah menjelaskan bahwa {clause}.',
      'Saya juga mendapat gambaran bahwa {clause}.',
      'Selain itu, saya jadi tahu bahwa {clause}.',
      'Terima kasih juga atas informasi bahwa {clause}.',
      'Selain itu, saya mendapat penjelasan bahwa {clause}.',
      'Saya juga jadi paham bahwa {clause}.',
      'Selain itu, saya jadi paham bahwa {clause}.',
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
      'Saya juga jadi lebih paham soal {topic}.',
      'Saya juga senang dapat berdiskusi tentang {topic}.',
      'Selain itu, kita sempat membahas {topic}.',
      'Saya juga mendapat gambaran tentang {topic}.',
      'Selain itu, saya senang dapat membicarakan {topic}.',
    ],
    ['Terima kasih juga atas pertanyaan Bapak/Ibu yang lain: "{yourQuestion}"'],
    [
      'Terima kasih juga atas pertanyaan berikut: "{question}"',
      'Saya juga senang mendapat pertanyaan "{question}"',
      'Selain itu, kita sempat membahas pertanyaan "{question}"',
      'Ada satu pertanyaan lain yang juga saya ingat: "{question}"',
    ],
    [
      'Saya juga berterima kasih atas kesempatan untuk {deed}.',
      'Terima kasih juga atas waktu yang diberikan untuk {deed}.',
    ],
    ['Kita juga sempat membahas soal {either}.', 'Saya juga mendapat gambaran soal {either}.'],
    ['Saya juga paham bahwa {sober}.', 'Saya juga mendapat gambaran bahwa {sober}.'],
    ['Saya juga jadi paham soal {soberTopic}.', 'Kita juga sempat membahas {soberTopic}.'],
  ],
};
