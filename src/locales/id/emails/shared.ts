import type { SentenceWords } from '../../../emails/words.js';

/** Thanks for an invitation to an interview. */
export const thanksInvitation: SentenceWords = {
  formal: [
    [
      'Terima kasih atas undangan wawancara posisi {role} di {company} yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih telah diundang mengikuti wawancara posisi {role} di {company}.',
    ],
    [
      'Terima kasih atas undangan wawancara posisi {role} yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih telah diundang mengikuti wawancara posisi {role}.',
    ],
    [
      'Terima kasih atas undangan wawancara di {company} yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih telah diundang mengikuti wawancara di {company}.',
    ],
    [
      'Terima kasih atas undangan wawancara yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih telah diundang mengikuti wawancara.',
    ],
  ],
  neutral: [
    [
      'Terima kasih atas undangan wawancara posisi {role} di {company}.',
      'Saya senang menerima undangan wawancara posisi {role} di {company}, dan terima kasih atas kesempatannya.',
    ],
    [
      'Terima kasih atas undangan wawancara posisi {role}.',
      'Saya senang menerima undangan wawancara posisi {role}, dan terima kasih atas kesempatannya.',
    ],
    [
      'Terima kasih atas undangan wawancara di {company}.',
      'Saya senang menerima undangan wawancara di {company}, dan terima kasih atas kesempatannya.',
    ],
    [
      'Terima kasih atas undangan wawancara.',
      'Saya senang menerima undangan wawancara, dan terima kasih atas kesempatannya.',
    ],
  ],
  warm: [
    [
      'Terima kasih banyak untuk undangan wawancara posisi {role} di {company}.',
      'Senang sekali menerima undangan wawancara posisi {role} di {company}, terima kasih banyak.',
    ],
    [
      'Terima kasih banyak untuk undangan wawancara posisi {role}.',
      'Senang sekali menerima undangan wawancara posisi {role}, terima kasih banyak.',
    ],
    [
      'Terima kasih banyak untuk undangan wawancara di {company}.',
      'Senang sekali menerima undangan wawancara di {company}, terima kasih banyak.',
    ],
    [
      'Terima kasih banyak untuk undangan wawancara.',
      'Senang sekali menerima undangan wawancara, terima kasih banyak.',
    ],
  ],
};

/** The end of a mail about an appointment to come. */
export const confirmClose: SentenceWords = {
  formal: [
    [
      'Apabila ada perubahan, mohon beri tahu saya.',
      'Apabila ada hal lain yang perlu saya siapkan atau kirimkan, mohon beri tahu saya.',
    ],
  ],
  neutral: [
    [
      'Kalau ada perubahan, silakan kabari saya.',
      'Kalau ada yang perlu saya kirim atau siapkan sebelumnya, silakan beri tahu saya.',
    ],
  ],
  warm: [
    [
      'Kalau ada perubahan, kabari saya saja, ya.',
      'Kalau ada yang perlu saya siapkan dulu, kabari saya saja.',
    ],
  ],
};

/** Interest that has not changed; the job itself has been named before. */
export const stillInterested: SentenceWords = {
  formal: [
    [
      'Saya tetap sangat tertarik pada posisi ini dan berharap dapat bekerja di {company}.',
      'Minat saya untuk bekerja di {company} tidak berubah.',
    ],
    [
      'Saya tetap sangat tertarik pada posisi ini dan berharap dapat bekerja di tim ini.',
      'Minat saya untuk bekerja di tim ini tidak berubah.',
    ],
  ],
  neutral: [
    [
      'Saya masih sangat tertarik pada posisi ini dan ingin bekerja di {company}.',
      'Minat saya untuk bekerja di {company} tetap besar.',
    ],
    [
      'Saya masih sangat tertarik pada posisi ini dan ingin bekerja di tim ini.',
      'Minat saya untuk bekerja di tim ini tetap besar.',
    ],
  ],
  warm: [
    [
      'Saya masih sangat tertarik dengan posisi ini, dan akan senang sekali bisa bekerja di {company}.',
      'Saya masih ingin sekali bekerja di {company}.',
    ],
    [
      'Saya masih sangat tertarik dengan posisi ini, dan akan senang sekali bisa bekerja di tim ini.',
      'Saya masih ingin sekali bekerja di tim ini.',
    ],
  ],
};

/** Thanks for being told the outcome. */
export const thanksNews: SentenceWords = {
  formal: [
    [
      'Terima kasih telah menyampaikan keputusan mengenai lamaran saya untuk posisi {role} di {company}.',
      'Saya menghargai pemberitahuan Bapak/Ibu mengenai lamaran saya untuk posisi {role} di {company}.',
    ],
    [
      'Terima kasih telah menyampaikan keputusan mengenai lamaran saya untuk posisi {role}.',
      'Saya menghargai pemberitahuan Bapak/Ibu mengenai lamaran saya untuk posisi {role}.',
    ],
    [
      'Terima kasih telah menyampaikan keputusan mengenai lamaran saya di {company}.',
      'Saya menghargai pemberitahuan Bapak/Ibu mengenai lamaran saya di {company}.',
    ],
    [
      'Terima kasih telah menyampaikan keputusan mengenai lamaran saya.',
      'Saya menghargai pemberitahuan Bapak/Ibu mengenai lamaran saya.',
    ],
  ],
  neutral: [
    [
      'Terima kasih sudah mengabari saya tentang keputusan untuk lamaran saya untuk posisi {role} di {company}.',
      'Saya menghargai kabar yang sudah dikirim mengenai lamaran saya untuk posisi {role} di {company}.',
    ],
    [
      'Terima kasih sudah mengabari saya tentang keputusan untuk lamaran saya untuk posisi {role}.',
      'Saya menghargai kabar yang sudah dikirim mengenai lamaran saya untuk posisi {role}.',
    ],
    [
      'Terima kasih sudah mengabari saya tentang keputusan untuk lamaran saya di {company}.',
      'Saya menghargai kabar yang sudah dikirim mengenai lamaran saya di {company}.',
    ],
    [
      'Terima kasih sudah mengabari saya tentang keputusan untuk lamaran saya.',
      'Saya menghargai kabar yang sudah dikirim mengenai lamaran saya.',
    ],
  ],
  warm: [
    [
      'Terima kasih sudah memberi kabar soal lamaran saya untuk posisi {role} di {company}.',
      'Terima kasih banyak sudah mengabari saya tentang lamaran saya untuk posisi {role} di {company}.',
    ],
    [
      'Terima kasih sudah memberi kabar soal lamaran saya untuk posisi {role}.',
      'Terima kasih banyak sudah mengabari saya tentang lamaran saya untuk posisi {role}.',
    ],
    [
      'Terima kasih sudah memberi kabar soal lamaran saya di {company}.',
      'Terima kasih banyak sudah mengabari saya tentang lamaran saya di {company}.',
    ],
    [
      'Terima kasih sudah memberi kabar soal lamaran saya.',
      'Terima kasih banyak sudah mengabari saya tentang lamaran saya.',
    ],
  ],
};

/** Thanks for an offer that has not been answered yet. */
export const thanksOffer: SentenceWords = {
  formal: [
    [
      'Terima kasih atas tawaran posisi {role} di {company} yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih atas kepercayaan yang diberikan melalui tawaran posisi {role} di {company}.',
    ],
    [
      'Terima kasih atas tawaran posisi {role} yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih atas kepercayaan yang diberikan melalui tawaran posisi {role}.',
    ],
    [
      'Terima kasih atas tawaran dari {company} yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih atas kepercayaan yang diberikan melalui tawaran dari {company}.',
    ],
    [
      'Terima kasih atas tawaran ini yang Bapak/Ibu sampaikan.',
      'Saya berterima kasih atas kepercayaan yang diberikan melalui tawaran ini.',
    ],
  ],
  neutral: [
    [
      'Terima kasih atas tawaran posisi {role} di {company}.',
      'Saya senang menerima tawaran posisi {role} di {company}, dan saya berterima kasih atas kepercayaannya.',
    ],
    [
      'Terima kasih atas tawaran posisi {role}.',
      'Saya senang menerima tawaran posisi {role}, dan saya berterima kasih atas kepercayaannya.',
    ],
    [
      'Terima kasih atas tawaran dari {company}.',
      'Saya senang menerima tawaran dari {company}, dan saya berterima kasih atas kepercayaannya.',
    ],
    [
      'Terima kasih atas tawaran ini.',
      'Saya senang menerima tawaran ini, dan saya berterima kasih atas kepercayaannya.',
    ],
  ],
  warm: [
    [
      'Terima kasih banyak untuk tawaran posisi {role} di {company}.',
      'Senang sekali mendengar kabar tentang tawaran posisi {role} di {company}, terima kasih banyak.',
    ],
    [
      'Terima kasih banyak untuk tawaran posisi {role}.',
      'Senang sekali mendengar kabar tentang tawaran posisi {role}, terima kasih banyak.',
    ],
    [
      'Terima kasih banyak untuk tawaran dari {company}.',
      'Senang sekali mendengar kabar tentang tawaran dari {company}, terima kasih banyak.',
    ],
    [
      'Terima kasih banyak untuk tawaran ini.',
      'Senang sekali mendengar kabar tentang tawaran ini, terima kasih banyak.',
    ],
  ],
};

/** A point of the interview, said when the application has come to an end. */
export const rejectionCallback: SentenceWords = {
  formal: [
    ['Pertanyaan mengenai {asked} menjadi bahan pemikiran yang berguna bagi saya.'],
    [
      'Saya menghargai kesempatan untuk membahas {topic}.',
      'Bagian wawancara mengenai {topic} bermanfaat bagi saya.',
    ],
    [
      'Satu hal yang saya pelajari dari wawancara tersebut adalah bahwa {clause}.',
      'Bermanfaat bagi saya untuk mengetahui bahwa {clause}.',
    ],
    ['Pertanyaan berikut menjadi bahan pemikiran yang berguna bagi saya: "{question}"'],
    [
      'Saya menghargai kesempatan untuk membahas cara {task}.',
      'Bagian wawancara mengenai cara {task} bermanfaat bagi saya.',
    ],
  ],
  neutral: [
    [
      'Pertanyaan tentang {asked} membuat saya berpikir, dan itu berguna bagi saya.',
      'Berguna bagi saya pernah ditanya tentang {asked}.',
    ],
    ['Saya senang sempat membahas {topic}.', 'Bagian wawancara tentang {topic} berguna bagi saya.'],
    [
      'Satu hal yang saya pelajari dari wawancara itu adalah bahwa {clause}.',
      'Berguna bagi saya untuk mengetahui bahwa {clause}.',
    ],
    ['Berguna bagi saya untuk memikirkan pertanyaan "{question}"'],
    ['Saya senang sempat membahas cara {task}.', 'Bagian wawancara tentang cara {task} berguna bagi saya.'],
  ],
};

/** Why the candidate does not go on. */
export const reason: SentenceWords = {
  neutral: [
    ['Hal ini karena {topic}.', 'Alasannya, {topic}.'],
    ['Alasannya, {clause}.', 'Pertimbangannya, {clause}.'],
    ['Rencana saya sekarang adalah {task}.', 'Saya memilih untuk {task}.'],
  ],
};

/** Good wishes at the end of an application. */
export const wish: SentenceWords = {
  formal: [
    [
      'Saya mendoakan yang terbaik bagi Bapak/Ibu dan rekan-rekan di {company}.',
      'Semoga pekerjaan Bapak/Ibu dan rekan-rekan di {company} berjalan lancar.',
    ],
    [
      'Saya mendoakan yang terbaik bagi Bapak/Ibu dan rekan-rekan di sana.',
      'Semoga pekerjaan Bapak/Ibu dan rekan-rekan di sana berjalan lancar.',
    ],
  ],
  neutral: [
    [
      'Semoga semuanya berjalan baik untuk tim di {company}.',
      'Semoga sukses selalu untuk Bapak/Ibu dan rekan-rekan di {company}.',
    ],
    ['Semoga semuanya berjalan baik untuk tim di sana.', 'Salam saya untuk rekan-rekan di sana.'],
  ],
  warm: [
    [
      'Semoga semuanya lancar untuk teman-teman di {company}.',
      'Salam hangat saya untuk semua orang di {company}.',
    ],
    ['Semoga semuanya lancar untuk teman-teman di sana.', 'Salam hangat saya untuk semua orang di sana.'],
  ],
};
