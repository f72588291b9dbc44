import type { SentenceWords } from '../../../emails/words.js';

/** Interest in the job and in how people work together, to HR. */
export const hrInterest: SentenceWords = {
  neutral: [
    [
      'Saya tertarik dengan posisi ini dan berharap dapat menjadi bagian dari tim serta budaya kerja di {company}.',
      'Saya sangat tertarik dengan posisi ini dan siap menyesuaikan diri dengan cara kerja tim di {company}.',
      'Saya tertarik dengan posisi ini dan ingin mengenal tim serta budaya kerja di {company} lebih dekat.',
      'Setelah wawancara itu, saya makin tertarik dengan posisi ini dan ingin mengenal cara kerja tim di {company}.',
      'Saya sangat tertarik dengan posisi ini, dan besar harapan saya dapat ikut dalam tim dan budaya kerja di {company}.',
      'Saya tertarik dengan posisi ini dan berharap mendapat kesempatan untuk lanjut ke tahap berikutnya serta mengenal budaya kerja di {company}.',
      'Saya makin tertarik dengan posisi ini dan senang jika dapat belajar cara kerja tim di {company}.',
      'Saya sungguh tertarik dengan posisi ini dan siap mengikuti budaya kerja di {company}.',
    ],
    [
      'Saya tertarik dengan posisi ini dan berharap dapat menjadi bagian dari tim serta budaya kerja di sana.',
      'Saya sangat tertarik dengan posisi ini dan siap menyesuaikan diri dengan cara kerja tim di sana.',
      'Saya tertarik dengan posisi ini dan ingin mengenal tim serta budaya kerja di sana lebih dekat.',
      'Setelah wawancara itu, saya makin tertarik dengan posisi ini dan ingin mengenal cara kerja tim di sana.',
      'Saya sangat tertarik dengan posisi ini, dan besar harapan saya dapat ikut dalam tim dan budaya kerja di sana.',
      'Saya tertarik dengan posisi ini dan berharap mendapat kesempatan untuk lanjut ke tahap berikutnya serta mengenal budaya kerja di sana.',
      'Saya makin tertarik dengan posisi ini dan senang jika dapat belajar cara kerja tim di sana.',
      'Saya sungguh tertarik dengan posisi ini dan siap mengikuti budaya kerja di sana.',
    ],
  ],
};

/** What the writer would do, behind the problem and what they bring to it. */
export const userWish: SentenceWords = {
  neutral: [
    [
      'Semoga pengalaman itu dapat bermanfaat bagi tim di {company}.',
      'Saya siap ikut membantu di {company} dalam hal ini.',
      'Pengalaman itu ingin saya terapkan di {company}.',
      'Jika diberi kesempatan, saya siap ikut membantu di {company}.',
      'Saya berharap pengalaman itu dapat membantu tim di {company}.',
      'Dengan senang hati saya akan ikut membantu di {company} dalam hal ini.',
      'Saya ingin ikut membantu di {company} dengan pengalaman itu.',
      'Semoga saya dapat ikut membantu di {company}.',
    ],
    [
      'Semoga pengalaman itu dapat bermanfaat bagi tim.',
      'Saya siap ikut membantu bersama tim dalam hal ini.',
      'Pengalaman itu ingin saya terapkan bersama tim.',
      'Jika diberi kesempatan, saya siap ikut membantu bersama tim.',
      'Saya berharap pengalaman itu dapat membantu tim.',
      'Dengan senang hati saya akan ikut membantu bersama tim dalam hal ini.',
      'Saya ingin ikut membantu bersama tim dengan pengalaman itu.',
      'Semoga saya dapat ikut membantu bersama tim.',
    ],
  ],
};

/** What the writer would do with what they bring, where no problem was told. */
export const userBring: SentenceWords = {
  neutral: [
    [
      'Semoga pengalaman itu bermanfaat bagi {company}.',
      'Pengalaman itu ingin saya bawa ke {company}.',
      'Saya berharap pengalaman itu berguna bagi {company}.',
      'Saya ingin memakai pengalaman itu di {company}.',
      'Saya siap membawa pengalaman itu ke {company}.',
      'Semoga pengalaman itu dapat saya pakai di {company}.',
      'Dengan senang hati pengalaman itu saya bawa ke {company}.',
      'Saya senang jika pengalaman itu dapat dipakai di {company}.',
    ],
    [
      'Semoga pengalaman itu bermanfaat bagi tim.',
      'Pengalaman itu ingin saya bawa ke tim.',
      'Saya berharap pengalaman itu berguna bagi tim.',
      'Saya ingin memakai pengalaman itu bersama tim.',
      'Saya siap membawa pengalaman itu ke tim.',
      'Semoga pengalaman itu dapat saya pakai bersama tim.',
      'Dengan senang hati pengalaman itu saya bawa ke tim.',
      'Saya senang jika pengalaman itu dapat dipakai bersama tim.',
    ],
  ],
};

/** Interest in the job, to the team. */
export const userInterest: SentenceWords = {
  neutral: [
    [
      'Saya sangat tertarik dengan posisi ini dan berharap dapat bergabung dengan {company}.',
      'Setelah wawancara itu, saya makin tertarik dengan posisi ini di {company}.',
      'Saya sungguh tertarik dengan posisi ini, dan besar harapan saya dapat bergabung dengan {company}.',
      'Saya tertarik dengan pekerjaan ini dan ingin sekali mengerjakannya di {company}.',
      'Setelah wawancara itu, saya makin tertarik bekerja di {company}.',
      'Saya makin tertarik dengan posisi ini dan senang jika dapat bekerja bersama tim di {company}.',
      'Saya tertarik dengan posisi ini dan berharap dapat bekerja bersama Bapak/Ibu dan tim di {company}.',
      'Saya sangat tertarik menjadi bagian dari tim di {company}.',
    ],
    [
      'Saya sangat tertarik dengan posisi ini dan berharap dapat bergabung.',
      'Setelah wawancara itu, saya makin tertarik dengan posisi ini.',
      'Saya sungguh tertarik dengan posisi ini, dan besar harapan saya dapat bergabung dengan tim.',
      'Saya tertarik dengan pekerjaan ini dan ingin sekali mengerjakannya bersama tim.',
      'Setelah wawancara itu, saya makin tertarik dengan pekerjaan ini.',
      'Saya makin tertarik dengan posisi ini dan senang jika dapat bekerja bersama tim.',
      'Saya tertarik dengan posisi ini dan berharap dapat bekerja bersama Bapak/Ibu dan tim.',
      'Saya sangat tertarik menjadi bagian dari tim.',
    ],
  ],
};

/** An offer to answer more, to HR. */
export const hrClose: SentenceWords = {
  neutral: [
    [
      'Jika masih ada berkas yang kurang, mohon beri tahu saya.',
      'Saya siap mengirimkan dokumen lain yang diperlukan.',
      'Jika masih ada pertanyaan, dengan senang hati saya jawab.',
      'Jika diperlukan wawancara lanjutan, saya siap menyesuaikan waktu.',
      'Jika masih ada yang perlu saya jelaskan, mohon beri tahu saya.',
      'Saya siap dihubungi jika masih ada yang ingin ditanyakan.',
      'Jika ada data yang masih kurang, dengan senang hati saya lengkapi.',
      'Jika ada informasi lain yang diperlukan, saya siap mengirimkannya.',
    ],
  ],
};

/** An offer to answer more, to the team. */
export const userClose: SentenceWords = {
  neutral: [
    [
      'Jika masih ada yang perlu saya jelaskan atau kirimkan, mohon beri tahu saya.',
      'Jika masih ada pertanyaan untuk saya, dengan senang hati saya jawab.',
      'Jika perlu bertemu atau berbicara lagi, saya siap menyesuaikan waktu.',
      'Jika ada hal yang belum sempat dibahas, saya senang membicarakannya lain waktu.',
      'Jika ada jawaban yang perlu saya perjelas, saya siap menjelaskannya lagi.',
      'Saya siap bercerita lebih banyak tentang pekerjaan saya jika diperlukan.',
      'Dengan senang hati saya datang kembali jika masih ada yang ingin dibahas.',
      'Saya siap dihubungi jika Bapak/Ibu atau tim memerlukan informasi tambahan.',
    ],
  ],
};
