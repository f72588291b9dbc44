import type { SentenceWords } from '../../../emails/words.js';

/** Thanks for the interview. */
export const thanks: SentenceWords = {
  neutral: [
    [
      'Terima kasih atas waktu dan penjelasan Bapak/Ibu {lately} tentang posisi {role}.',
      'Terima kasih sudah mewawancarai saya {lately} untuk posisi {role}.',
      'Terima kasih atas pembicaraan kita {lately} tentang posisi {role}.',
      'Terima kasih sudah meluangkan waktu {lately} untuk mewawancarai saya untuk posisi {role}.',
      'Terima kasih atas kesempatan wawancara {lately} untuk posisi {role}.',
      'Terima kasih atas waktu Bapak/Ibu {lately} untuk wawancara posisi {role}.',
      'Terima kasih sudah menyediakan waktu {lately} untuk wawancara posisi {role}.',
      'Terima kasih atas kesempatan berbicara dengan Bapak/Ibu {lately} tentang posisi {role}.',
    ],
    [
      'Terima kasih atas waktu dan penjelasan Bapak/Ibu tentang posisi {role}.',
      'Terima kasih sudah mewawancarai saya untuk posisi {role}.',
      'Terima kasih atas pembicaraan kita tentang posisi {role}.',
      'Terima kasih sudah meluangkan waktu untuk mewawancarai saya untuk posisi {role}.',
      'Terima kasih atas kesempatan wawancara untuk posisi {role}.',
      'Terima kasih atas waktu Bapak/Ibu untuk wawancara posisi {role}.',
      'Terima kasih sudah menyediakan waktu untuk wawancara posisi {role}.',
      'Terima kasih atas kesempatan berbicara dengan Bapak/Ibu tentang posisi {role}.',
    ],
    [
      'Terima kasih atas waktu dan penjelasan Bapak/Ibu {lately} tentang pekerjaan di {company}.',
      'Terima kasih sudah mewawancarai saya {lately} di {company}.',
      'Terima kasih atas pembicaraan kita {lately} tentang pekerjaan di {company}.',
      'Terima kasih sudah meluangkan waktu {lately} untuk mewawancarai saya di {company}.',
      'Terima kasih atas kesempatan wawancara {lately} di {company}.',
      'Terima kasih atas waktu Bapak/Ibu {lately} untuk wawancara di {company}.',
      'Terima kasih sudah menyediakan waktu {lately} untuk wawancara di {company}.',
      'Terima kasih atas kesempatan berbicara dengan Bapak/Ibu {lately} tentang pekerjaan di {company}.',
    ],
    [
      'Terima kasih atas waktu dan penjelasan Bapak/Ibu tentang pekerjaan di {company}.',
      'Terima kasih sudah mewawancarai saya di {company}.',
      'Terima kasih atas pembicaraan kita tentang pekerjaan di {company}.',
      'Terima kasih sudah meluangkan waktu untuk mewawancarai saya di {company}.',
      'Terima kasih atas kesempatan wawancara di {company}.',
      'Terima kasih atas waktu Bapak/Ibu untuk wawancara di {company}.',
      'Terima kasih sudah menyediakan waktu untuk wawancara di {company}.',
      'Terima kasih atas kesempatan berbicara dengan Bapak/Ibu tentang pekerjaan di {company}.',
    ],
    [
      'Terima kasih atas waktu dan penjelasan Bapak/Ibu {lately}.',
      'Terima kasih sudah mewawancarai saya {lately}.',
      'Terima kasih atas pembicaraan kita {lately} tentang posisi ini.',
      'Terima kasih sudah meluangkan waktu {lately} untuk mewawancarai saya.',
      'Terima kasih atas kesempatan wawancara {lately}.',
      'Terima kasih atas waktu Bapak/Ibu {lately} untuk wawancara saya.',
      'Terima kasih sudah menyediakan waktu {lately} untuk wawancara tersebut.',
      'Terima kasih atas kesempatan berbicara dengan Bapak/Ibu {lately} tentang posisi ini.',
    ],
    [
      'Terima kasih atas waktu dan penjelasan Bapak/Ibu.',
      'Terima kasih sudah mewawancarai saya.',
      'Terima kasih atas pembicaraan kita tentang posisi ini.',
      'Terima kasih sudah meluangkan waktu untuk mewawancarai saya.',
      'Terima kasih atas kesempatan wawancara.',
      'Terima kasih atas waktu Bapak/Ibu untuk wawancara saya.',
      'Terima kasih sudah menyediakan waktu untuk wawancara tersebut.',
      'Terima kasih atas kesempatan berbicara dengan Bapak/Ibu tentang posisi ini.',
    ],
  ],
};

/** Thanks for a further interview. */
export const thanksAgain: SentenceWords = {
  neutral: [
    [
      'Terima kasih sudah mengundang saya kembali untuk membahas posisi {role}.',
      'Terima kasih atas kesempatan wawancara lanjutan posisi {role}.',
      'Terima kasih sudah menyediakan waktu lagi untuk membahas posisi {role}.',
      'Terima kasih atas waktu Bapak/Ibu untuk wawancara lanjutan posisi {role}.',
    ],
    [
      'Terima kasih sudah mengundang saya kembali untuk membahas pekerjaan di {company}.',
      'Terima kasih atas kesempatan wawancara lanjutan di {company}.',
      'Terima kasih sudah menyediakan waktu lagi untuk membahas pekerjaan di {company}.',
      'Terima kasih atas waktu Bapak/Ibu untuk wawancara lanjutan di {company}.',
    ],
    [
      'Terima kasih sudah mengundang saya kembali untuk membahas posisi ini.',
      'Terima kasih atas kesempatan wawancara lanjutan ini.',
      'Terima kasih sudah menyediakan waktu lagi untuk membahas posisi ini.',
      'Terima kasih atas waktu Bapak/Ibu untuk wawancara lanjutan ini.',
    ],
  ],
};
