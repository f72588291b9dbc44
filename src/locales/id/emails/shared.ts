import type { SentenceWords } from '../../../emails/words.js';

/** Thanks to those of a panel who get no note of their own. */
export const thankOthers: SentenceWords = {
  neutral: [
    [
      'Terima kasih juga kepada {alsoThanked}.',
      'Terima kasih juga kepada {alsoThanked} atas waktunya.',
      'Saya juga berterima kasih kepada {alsoThanked}.',
    ],
  ],
};

/** Thanks for an invitation to an interview. */
export const thanksInvitation: SentenceWords = {
  formal: [
    [
      'Terima kasih kepada Bapak/Ibu atas undangan wawancara posisi {role} di {company}.',
      'Saya mengucapkan terima kasih atas undangan wawancara posisi {role} di {company}.',
    ],
    [
      'Terima kasih kepada Bapak/Ibu atas undangan wawancara posisi {role}.',
      'Saya mengucapkan terima kasih atas undangan wawancara posisi {role}.',
    ],
    [
      'Terima kasih kepada Bapak/Ibu atas undangan wawancara di {company}.',
      'Saya mengucapkan terima kasih atas undangan wawancara di {company}.',
    ],
    [
      'Terima kasih kepada Bapak/Ibu atas undangan wawancara ini.',
      'Saya mengucapkan terima kasih atas undangan wawancara tersebut.',
    ],
  ],
  neutral: [
    [
      'Terima kasih atas undangan wawancara posisi {role} di {company}.',
      'Saya senang mendapat undangan wawancara posisi {role} di {company}. Terima kasih atas kesempatannya.',
    ],
    [
      'Terima kasih atas undangan wawancara posisi {role}.',
      'Saya senang mendapat undangan wawancara posisi {role}. Terima kasih atas kesempatannya.',
    ],
    [
      'Terima kasih atas undangan wawancara di {company}.',
      'Saya senang mendapat undangan wawancara di {company}. Terima kasih atas kesempatannya.',
    ],
    [
      'Terima kasih atas undangan wawancaranya.',
      'Saya senang mendapat undangan wawancara ini. Terima kasih atas kesempatannya.',
    ],
  ],
  warm: [
    [
      'Terima kasih banyak atas undangan wawancara posisi {role} di {company}.',
      'Senang sekali mendapat undangan wawancara posisi {role} di {company}. Terima kasih banyak.',
    ],
    [
      'Terima kasih banyak atas undangan wawancara posisi {role}.',
      'Senang sekali mendapat undangan wawancara posisi {role}. Terima kasih banyak.',
    ],
    [
      'Terima kasih banyak atas undangan wawancara di {company}.',
      'Senang sekali mendapat undangan wawancara di {company}. Terima kasih banyak.',
    ],
    [
      'Terima kasih banyak atas undangan wawancaranya.',
      'Senang sekali mendapat undangan wawancara ini. Terima kasih banyak.',
    ],
  ],
};

/** The end of a mail about an appointment to come. */
export const confirmClose: SentenceWords = {
  formal: [
    [
      'Apabila ada perubahan jadwal, mohon beri tahu saya.',
      'Apabila ada hal lain yang perlu saya siapkan atau kirimkan, mohon beri tahu saya.',
    ],
  ],
  neutral: [
    [
      'Jika ada perubahan jadwal, mohon kabari saya.',
      'Jika ada yang perlu saya kirim atau siapkan sebelumnya, mohon beri tahu saya.',
    ],
  ],
  warm: [
    ['Jika ada perubahan, kabari saya, ya.', 'Jika ada yang perlu saya siapkan dulu, mohon kabari saya.'],
  ],
};

/** Interest in the job, which has been named before. */
export const stillInterested: SentenceWords = {
  formal: [
    [
      'Saya sangat tertarik dengan posisi ini dan berharap dapat bergabung dengan {company}.',
      'Saya berharap dapat bekerja di {company} dan siap mengikuti proses selanjutnya.',
    ],
    [
      'Saya sangat tertarik dengan posisi ini dan berharap dapat bergabung dengan tim.',
      'Saya berharap dapat bekerja di tempat Bapak/Ibu dan siap mengikuti proses selanjutnya.',
    ],
  ],
  neutral: [
    [
      'Saya sangat tertarik dengan posisi ini dan ingin bergabung dengan {company}.',
      'Saya sangat tertarik bekerja di {company} dan siap mengikuti proses selanjutnya.',
    ],
    [
      'Saya sangat tertarik dengan posisi ini dan ingin bergabung dengan tim.',
      'Saya sangat tertarik bekerja di tempat Bapak/Ibu dan siap mengikuti proses selanjutnya.',
    ],
  ],
  warm: [
    [
      'Saya sangat tertarik dengan posisi ini dan akan senang sekali jika dapat bergabung dengan {company}.',
      'Saya ingin sekali bekerja di {company}.',
    ],
    [
      'Saya sangat tertarik dengan posisi ini dan akan senang sekali jika dapat bergabung dengan tim.',
      'Saya ingin sekali bekerja di tempat Bapak/Ibu.',
    ],
  ],
};

/** Thanks for being told the outcome. */
export const thanksNews: SentenceWords = {
  formal: [
    [
      'Terima kasih telah menyampaikan hasil lamaran saya untuk posisi {role}.',
      'Terima kasih atas informasi mengenai hasil lamaran saya untuk posisi {role}.',
    ],
    [
      'Terima kasih telah menyampaikan hasil lamaran saya di {company}.',
      'Terima kasih atas informasi mengenai hasil lamaran saya di {company}.',
    ],
    [
      'Terima kasih telah menyampaikan hasil lamaran saya.',
      'Terima kasih atas informasi mengenai hasil lamaran saya.',
    ],
  ],
  neutral: [
    [
      'Terima kasih sudah mengabari hasil lamaran saya untuk posisi {role}.',
      'Terima kasih atas informasi tentang hasil lamaran saya untuk posisi {role}.',
    ],
    [
      'Terima kasih sudah mengabari hasil lamaran saya di {company}.',
      'Terima kasih atas informasi tentang hasil lamaran saya di {company}.',
    ],
    [
      'Terima kasih sudah mengabari hasil lamaran saya.',
      'Terima kasih atas informasi tentang hasil lamaran saya.',
    ],
  ],
  warm: [
    [
      'Terima kasih banyak sudah mengabari hasil lamaran saya untuk posisi {role}.',
      'Terima kasih sudah memberi kabar tentang lamaran saya untuk posisi {role}.',
    ],
    [
      'Terima kasih banyak sudah mengabari hasil lamaran saya di {company}.',
      'Terima kasih sudah memberi kabar tentang lamaran saya di {company}.',
    ],
    [
      'Terima kasih banyak sudah mengabari hasil lamaran saya.',
      'Terima kasih sudah memberi kabar tentang lamaran saya.',
    ],
  ],
};

/** Thanks for an offer that has not been answered yet: no word in it may sound like a yes. */
export const thanksOffer: SentenceWords = {
  formal: [
    [
      'Terima kasih atas tawaran posisi {role} yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih atas kepercayaan yang diberikan melalui tawaran posisi {role}.',
    ],
    [
      'Terima kasih atas penawaran kerja dari {company} yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih atas kepercayaan yang diberikan melalui penawaran kerja dari {company}.',
    ],
    [
      'Terima kasih atas penawaran kerja ini yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih atas kepercayaan yang diberikan melalui penawaran kerja ini.',
    ],
  ],
  neutral: [
    [
      'Terima kasih atas tawaran posisi {role}.',
      'Saya senang mendapat tawaran posisi {role}. Terima kasih atas kepercayaannya.',
    ],
    [
      'Terima kasih atas penawaran kerja dari {company}.',
      'Saya senang mendapat penawaran kerja dari {company}. Terima kasih atas kepercayaannya.',
    ],
    [
      'Terima kasih atas penawaran kerja ini.',
      'Saya senang mendapat penawaran kerja ini. Terima kasih atas kepercayaannya.',
    ],
  ],
  warm: [
    [
      'Terima kasih banyak atas tawaran posisi {role}.',
      'Senang sekali mendapat tawaran posisi {role}. Terima kasih banyak.',
    ],
    [
      'Terima kasih banyak atas penawaran kerja dari {company}.',
      'Senang sekali mendapat penawaran kerja dari {company}. Terima kasih banyak.',
    ],
    [
      'Terima kasih banyak atas penawaran kerja ini.',
      'Senang sekali mendapat penawaran kerja ini. Terima kasih banyak.',
    ],
  ],
};

/** A point of the interview, said when the application has come to an end. */
export const rejectionCallback: SentenceWords = {
  neutral: [
    [
      'Saya senang mendapat pertanyaan tentang {asked}.',
      'Terima kasih juga atas pertanyaan tentang {asked}.',
    ],
    ['Terima kasih juga atas pembahasan tentang {topic}.', 'Saya senang sempat berdiskusi tentang {topic}.'],
    ['Saya senang mendapat pertanyaan "{question}"', 'Terima kasih juga atas pertanyaan "{question}"'],
  ],
};

/** A point of the conversation that is still to come, or to be worked on. */
export const lookAhead: SentenceWords = {
  neutral: [
    [
      'Saya ingin segera mulai, termasuk dengan {topic}.',
      'Saya juga menantikan pembahasan lebih lanjut tentang {topic}.',
    ],
  ],
};

/** Why the candidate does not go on. */
export const reason: SentenceWords = {
  neutral: [
    ['Pertimbangan saya adalah {topic}.', 'Saya memutuskan ini karena {topic}.'],
    ['{account}'],
    ['{clause}.', 'Saya memutuskan ini karena {clause}.'],
    ['Saya memilih untuk {task}.', 'Rencana saya saat ini adalah {task}.'],
  ],
};

/** Good wishes at the end of an application. */
export const wish: SentenceWords = {
  neutral: [
    [
      'Semoga pekerjaan Bapak/Ibu dan tim lancar selalu.',
      'Semoga Bapak/Ibu dan tim sehat selalu dan lancar pekerjaannya.',
    ],
  ],
  warm: [['Semoga semuanya lancar untuk Bapak/Ibu dan tim.', 'Semoga Bapak/Ibu dan tim sehat selalu, ya.']],
};

/** When the writer was told to expect the decision. */
export const decision: SentenceWords = {
  neutral: [
    [
      'Sesuai informasi yang saya terima, hasilnya disampaikan paling lambat {expectedBy}. Saya menunggu kabar selanjutnya.',
      'Jika sebelum {expectedBy} masih ada yang diperlukan, saya siap melengkapinya.',
      'Saya menunggu kabar hasil wawancara paling lambat {expectedBy}.',
      'Sesuai informasi sebelumnya, hasilnya direncanakan keluar paling lambat {expectedBy}. Saya menantikan kabarnya.',
      'Jika ada yang ingin ditanyakan sebelum {expectedBy}, saya siap menjawabnya.',
      'Saya menantikan kabar selanjutnya paling lambat {expectedBy}.',
      'Menurut informasi yang saya terima, hasilnya keluar paling lambat {expectedBy}. Saya menunggu kabarnya.',
      'Saya menunggu informasi selanjutnya paling lambat {expectedBy}.',
    ],
  ],
};

/** The end of a note that has no date to name and offers nothing else. */
export const outlook: SentenceWords = {
  neutral: [
    [
      'Saya menunggu kabar selanjutnya.',
      'Saya menantikan kabar dari Bapak/Ibu.',
      'Jika ada yang perlu saya lengkapi, mohon kabari saya.',
      'Saya siap mengikuti tahap selanjutnya.',
      'Saya menantikan kabar selanjutnya dari tim.',
      'Jika masih ada pertanyaan, dengan senang hati saya jawab.',
      'Saya menunggu kabar dari Bapak/Ibu.',
      'Saya menunggu informasi selanjutnya.',
    ],
  ],
};
