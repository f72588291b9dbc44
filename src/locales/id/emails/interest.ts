import type { SentenceWords } from '../../../emails/words.js';

/** Interest in the job and in how people work together, to HR. */
export const hrInterest: SentenceWords = {
  neutral: [
    [
      'Saya tertarik pada posisi ini dan siap menyesuaikan diri dengan budaya kerja di {company}.',
      'Saya berminat pada posisi ini dan siap belajar mengikuti cara kerja tim di {company}.',
      'Saya berminat pada posisi ini dan senang jika dapat mengenal tim di {company} serta cara kerjanya.',
      'Saya tertarik pada pekerjaan ini dan yakin dapat menyesuaikan diri dengan budaya kerja di {company}.',
      'Saya sangat berminat pada posisi ini dan siap mengikuti aturan serta budaya kerja di {company}.',
      'Saya berharap dapat lanjut ke tahap berikutnya, karena saya tertarik pada posisi ini dan ingin mengenal budaya kerja di {company}.',
      'Setelah wawancara itu, saya makin tertarik pada posisi ini dan yakin dapat mengikuti cara kerja tim di {company}.',
      'Posisi ini menarik bagi saya, dan saya siap menyesuaikan diri dengan cara kerja di {company}.',
    ],
    [
      'Saya tertarik pada posisi ini dan siap menyesuaikan diri dengan budaya kerja di sana.',
      'Saya berminat pada posisi ini dan siap belajar mengikuti cara kerja tim di sana.',
      'Saya berminat pada posisi ini dan senang jika dapat mengenal tim di sana serta cara kerjanya.',
      'Saya tertarik pada pekerjaan ini dan yakin dapat menyesuaikan diri dengan budaya kerja di sana.',
      'Saya sangat berminat pada posisi ini dan siap mengikuti aturan serta budaya kerja di sana.',
      'Saya berharap dapat lanjut ke tahap berikutnya, karena saya tertarik pada posisi ini dan ingin mengenal budaya kerja di sana.',
      'Setelah wawancara itu, saya makin tertarik pada posisi ini dan yakin dapat mengikuti cara kerja tim di sana.',
      'Posisi ini menarik bagi saya, dan saya siap menyesuaikan diri dengan cara kerja di sana.',
    ],
  ],
};

/** Interest in the job, to the team, behind the problem and what the writer brings to it. */
export const userWish: SentenceWords = {
  neutral: [
    [
      'Saya tertarik pada posisi ini dan siap menerapkan hal itu di {company}.',
      'Saya tertarik pada posisi ini dan ingin ikut menanganinya di {company}.',
      'Pengalaman itu ingin saya pakai di {company}, dan saya berminat pada posisi ini.',
      'Hal seperti itulah yang ingin saya kerjakan di {company}, dan saya tertarik pada posisi ini.',
      'Jika diterima, saya siap ikut menanganinya di {company}, karena saya berminat pada posisi ini.',
      'Saya berminat pada posisi ini dan senang jika dapat ikut menanganinya di {company}.',
      'Saya sangat tertarik pada posisi ini, dan keadaan seperti itu siap saya hadapi di {company}.',
      'Semoga hal itu dapat saya terapkan di {company}, dan saya sangat berminat pada posisi ini.',
    ],
    [
      'Saya tertarik pada posisi ini dan siap menerapkan hal itu bersama tim.',
      'Saya tertarik pada posisi ini dan ingin ikut menanganinya bersama tim.',
      'Pengalaman itu ingin saya pakai bersama tim, dan saya berminat pada posisi ini.',
      'Hal seperti itulah yang ingin saya kerjakan bersama tim, dan saya tertarik pada posisi ini.',
      'Jika diterima, saya siap ikut menanganinya bersama tim, karena saya berminat pada posisi ini.',
      'Saya berminat pada posisi ini dan senang jika dapat ikut menanganinya bersama tim.',
      'Saya sangat tertarik pada posisi ini, dan keadaan seperti itu siap saya hadapi bersama tim.',
      'Semoga hal itu dapat saya terapkan bersama tim, dan saya sangat berminat pada posisi ini.',
    ],
  ],
};

/** Interest in the job, to the team, behind what the writer brings, where no problem was told. */
export const userBring: SentenceWords = {
  neutral: [
    [
      'Semoga hal itu berguna di {company}, dan saya tertarik pada posisi ini.',
      'Saya tertarik pada posisi ini dan ingin memanfaatkan hal itu di {company}.',
      'Hal itu ingin saya pakai di {company}, dan posisi ini menarik minat saya.',
      'Saya berminat pada posisi ini dan senang jika hal itu berguna di {company}.',
      'Saya siap memakai hal itu di {company}, dan saya sangat tertarik pada posisi ini.',
      'Saya berminat pada posisi ini dan berharap hal itu bermanfaat di {company}.',
      'Hal itu siap saya bawa ke {company}, dan saya tertarik pada posisi ini.',
      'Saya sangat berminat pada posisi ini, dan semoga hal itu membantu tim di {company}.',
    ],
    [
      'Semoga hal itu berguna bagi tim, dan saya tertarik pada posisi ini.',
      'Saya tertarik pada posisi ini dan ingin memanfaatkan hal itu bersama tim.',
      'Hal itu ingin saya pakai bersama tim, dan posisi ini menarik minat saya.',
      'Saya berminat pada posisi ini dan senang jika hal itu berguna bagi tim.',
      'Saya siap memakai hal itu bersama tim, dan saya sangat tertarik pada posisi ini.',
      'Saya berminat pada posisi ini dan berharap hal itu bermanfaat bagi tim.',
      'Hal itu siap saya bawa ke tim, dan saya tertarik pada posisi ini.',
      'Saya sangat berminat pada posisi ini, dan semoga hal itu membantu tim.',
    ],
  ],
};

/** Interest in the job, to the team. */
export const userInterest: SentenceWords = {
  neutral: [
    [
      'Saya sangat tertarik pada pekerjaan ini dan ingin mengerjakannya di {company}.',
      'Saya berminat pada posisi ini dan akan senang jika dapat bergabung dengan {company}.',
      'Posisi ini menarik minat saya, dan saya ingin bekerja di {company}.',
      'Saya sangat berminat bekerja di {company}.',
      'Setelah wawancara itu, saya makin tertarik bekerja di {company}.',
      'Saya ingin sekali bergabung dengan {company}, karena pekerjaan ini menarik minat saya.',
      'Saya tertarik pada posisi ini dan berharap dapat ikut bekerja di {company}.',
      'Saya tertarik bekerja bersama Bapak/Ibu dan tim di {company}.',
    ],
    [
      'Saya sangat tertarik pada pekerjaan ini dan ingin mengerjakannya bersama tim.',
      'Saya berminat pada posisi ini dan akan senang jika dapat bergabung.',
      'Posisi ini menarik minat saya, dan saya ingin bekerja bersama tim.',
      'Saya sangat berminat pada pekerjaan ini.',
      'Setelah wawancara itu, saya makin tertarik pada posisi ini.',
      'Saya ingin sekali bergabung, karena pekerjaan ini menarik minat saya.',
      'Saya tertarik pada posisi ini dan berharap dapat ikut bekerja bersama tim.',
      'Saya tertarik bekerja bersama Bapak/Ibu dan tim.',
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
