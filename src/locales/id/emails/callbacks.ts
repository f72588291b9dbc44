import type { SentenceWords } from '../../../emails/words.js';

/** A point of the conversation: no gladness about what may be bad, and nothing it did for the writer. */
export const callback: SentenceWords = {
  neutral: [
    [
      'Pertanyaan Bapak/Ibu tentang {yourAsked} masih saya pikirkan.',
      'Terima kasih juga atas pertanyaan Bapak/Ibu tentang {yourAsked}.',
      'Saya masih ingat pertanyaan Bapak/Ibu tentang {yourAsked}.',
    ],
    [
      'Pertanyaan tentang {asked} masih saya pikirkan.',
      'Terima kasih juga atas pertanyaan tentang {asked}.',
      'Saya masih ingat pertanyaan tentang {asked}.',
    ],
    [
      'Saya ingat betul cerita Bapak/Ibu bahwa {told}.',
      'Saya masih ingat cerita Bapak/Ibu bahwa {told}.',
      'Bapak/Ibu sempat bercerita bahwa {told}, dan itu masih saya ingat.',
    ],
    [
      'Saya masih ingat bahwa {clause}.',
      'Terima kasih juga atas penjelasan bahwa {clause}.',
      'Kita sempat membahas bahwa {clause}.',
      'Yang paling saya ingat, {clause}.',
      'Saya jadi tahu bahwa {clause}.',
      'Terima kasih juga sudah memberi tahu saya bahwa {clause}.',
      'Dari pembicaraan kita, saya jadi tahu bahwa {clause}.',
      'Satu hal yang masih saya ingat, {clause}.',
    ],
    [
      'Penjelasan Bapak/Ibu tentang {raised} masih saya ingat.',
      'Yang paling saya ingat adalah penjelasan Bapak/Ibu tentang {raised}.',
      'Bapak/Ibu sempat bercerita tentang {raised}, dan itu masih saya ingat.',
      'Saya masih memikirkan penjelasan Bapak/Ibu tentang {raised}.',
    ],
    [
      'Terima kasih juga atas pembicaraan tentang {topic}.',
      'Pembahasan tentang {topic} masih saya ingat.',
      'Saya senang kita sempat membahas {topic}.',
      'Yang paling saya ingat adalah pembahasan tentang {topic}.',
      'Terima kasih juga sudah membahas {topic} dengan saya.',
      'Pembicaraan kita tentang {topic} masih saya pikirkan.',
      'Saya ingat betul pembahasan tentang {topic}.',
      'Saya masih ingat pembicaraan kita tentang {topic}.',
    ],
    [
      'Pertanyaan Bapak/Ibu ini masih saya pikirkan: "{yourQuestion}"',
      'Terima kasih juga atas pertanyaan Bapak/Ibu: "{yourQuestion}"',
    ],
    [
      'Ada satu pertanyaan yang masih saya pikirkan: "{question}"',
      'Saya masih ingat pertanyaan "{question}"',
      'Terima kasih juga atas pertanyaan "{question}"',
      'Saya senang kita sempat membahas pertanyaan ini: "{question}"',
      'Pertanyaan yang paling saya ingat adalah "{question}"',
      'Sejak wawancara itu, satu pertanyaan terus saya pikirkan: "{question}"',
      'Pertanyaan ini membuat saya berpikir lebih jauh: "{question}"',
      'Kita sempat membahas pertanyaan yang berkesan bagi saya: "{question}"',
    ],
    ['Terima kasih juga atas kesempatan untuk {deed}.', 'Saya senang dapat {deed}.'],
    [
      'Pembahasan soal {either} masih saya ingat.',
      'Kita sempat membahas soal {either}.',
      'Saya masih memikirkan soal {either}.',
    ],
    [
      'Kita sempat membahas bahwa {sober}, dan itu masih saya pikirkan.',
      'Saya masih memikirkan penjelasan bahwa {sober}.',
      'Saya paham keadaannya tidak mudah ketika {sober}.',
      'Saya masih ingat bahwa {sober}.',
    ],
    [
      'Pembahasan tentang {soberTopic} masih saya pikirkan.',
      'Saya masih memikirkan {soberTopic}.',
      'Kita sempat membahas {soberTopic}, dan itu masih saya ingat.',
    ],
  ],
};

/** One more point of the conversation. */
export const secondCallback: SentenceWords = {
  neutral: [
    [
      'Terima kasih juga atas pertanyaan Bapak/Ibu tentang {yourAsked}.',
      'Saya juga masih ingat pertanyaan Bapak/Ibu tentang {yourAsked}.',
    ],
    [
      'Terima kasih juga atas pertanyaan tentang {asked}.',
      'Saya juga masih ingat pertanyaan tentang {asked}.',
    ],
    [
      'Terima kasih juga sudah menjelaskan bahwa {told}.',
      'Saya juga masih ingat penjelasan Bapak/Ibu bahwa {told}.',
      'Bapak/Ibu juga sempat bercerita bahwa {told}.',
    ],
    [
      'Saya juga masih ingat bahwa {clause}.',
      'Saya juga jadi tahu bahwa {clause}.',
      'Kita juga membahas bahwa {clause}.',
      'Terima kasih juga atas informasi bahwa {clause}.',
      'Selain itu, saya jadi tahu bahwa {clause}.',
      'Selain itu, kita sempat membahas bahwa {clause}.',
      'Saya juga ingat penjelasan bahwa {clause}.',
      'Terima kasih juga sudah menjelaskan bahwa {clause}.',
    ],
    [
      'Terima kasih juga sudah membahas {raised}.',
      'Saya juga masih ingat penjelasan Bapak/Ibu tentang {raised}.',
      'Bapak/Ibu juga sempat bercerita tentang {raised}, dan itu masih saya ingat.',
    ],
    [
      'Saya juga senang kita sempat membahas {topic}.',
      'Saya juga masih ingat pembahasan tentang {topic}.',
      'Terima kasih juga atas waktu untuk membahas {topic}.',
      'Kita juga sempat berbicara tentang {topic}.',
      'Selain itu, saya masih ingat pembicaraan tentang {topic}.',
      'Pembicaraan tentang {topic} juga masih saya ingat.',
      'Selain itu, saya senang sempat membahas {topic}.',
      'Saya juga masih memikirkan pembahasan tentang {topic}.',
    ],
    ['Pertanyaan Bapak/Ibu yang lain juga masih saya ingat: "{yourQuestion}"'],
    [
      'Ada satu pertanyaan lain yang juga saya ingat: "{question}"',
      'Saya juga masih memikirkan pertanyaan "{question}"',
      'Selain itu, kita sempat membahas pertanyaan "{question}"',
      'Terima kasih juga atas pertanyaan berikut: "{question}"',
    ],
    [
      'Saya juga berterima kasih atas kesempatan untuk {deed}.',
      'Terima kasih juga atas waktu yang diberikan untuk {deed}.',
    ],
    ['Kita juga sempat membahas soal {either}.', 'Selain itu, saya masih ingat pembahasan soal {either}.'],
    ['Saya juga masih memikirkan penjelasan bahwa {sober}.', 'Kita juga sempat membahas bahwa {sober}.'],
    ['Saya juga masih memikirkan {soberTopic}.', 'Kita juga sempat membahas {soberTopic}.'],
  ],
};
