import type { PurposeWords } from '../../../emails/words.js';

/** Indonesian words of the mail that sends something to be looked at. */
export const sendMaterial: PurposeWords<'send-material'> = {
  name: 'Pengiriman dokumen',
  subject: {
    formal: [
      ['{material}: lamaran {role}', '{material} untuk lamaran {role}'],
      ['{material}', '{material}: lamaran saya'],
      ['Dokumen pelengkap: lamaran {role}', 'Kelengkapan dokumen: lamaran {role}'],
      ['Dokumen pelengkap: lamaran di {company}', 'Kelengkapan dokumen: lamaran di {company}'],
      ['Dokumen pelengkap: lamaran saya', 'Kelengkapan dokumen: lamaran saya'],
    ],
    neutral: [
      ['{material}: lamaran {role}', '{material} untuk lamaran {role}'],
      ['{material}', '{material}: lamaran saya'],
      ['Dokumen untuk lamaran {role}', 'Dokumen pelengkap: lamaran {role}'],
      ['Dokumen untuk lamaran di {company}', 'Dokumen pelengkap: lamaran di {company}'],
      ['Dokumen untuk lamaran saya', 'Dokumen pelengkap: lamaran saya'],
    ],
    warm: [
      ['{material}: lamaran {role}', '{material} untuk lamaran {role}'],
      ['{material}', '{material}: lamaran saya'],
      ['Dokumen tambahan untuk lamaran {role}', 'Untuk melengkapi lamaran {role}'],
      ['Dokumen tambahan untuk lamaran di {company}', 'Untuk melengkapi lamaran di {company}'],
      ['Dokumen tambahan untuk lamaran saya', 'Untuk melengkapi lamaran saya'],
    ],
  },
  sentences: {
    'thanks-short': {
      formal: [
        [
          'Terima kasih telah meluangkan waktu {lately} untuk wawancara posisi {role}.',
          'Terima kasih atas kesempatan wawancara posisi {role} {lately}.',
        ],
        ['Terima kasih telah meluangkan waktu {lately}.', 'Terima kasih atas waktu Bapak/Ibu {lately}.'],
        [
          'Terima kasih telah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Terima kasih atas waktu Bapak/Ibu dalam meninjau lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih telah mempertimbangkan lamaran saya di {company}.',
          'Terima kasih atas waktu Bapak/Ibu dalam meninjau lamaran saya di {company}.',
        ],
        [
          'Terima kasih telah mempertimbangkan lamaran saya.',
          'Terima kasih atas waktu Bapak/Ibu dalam meninjau lamaran saya.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah meluangkan waktu {lately} untuk wawancara posisi {role}.',
          'Terima kasih atas wawancara posisi {role} {lately}.',
        ],
        ['Terima kasih sudah meluangkan waktu {lately}.', 'Terima kasih atas waktunya {lately}.'],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Terima kasih sudah meninjau lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya di {company}.',
          'Terima kasih sudah meninjau lamaran saya di {company}.',
        ],
        ['Terima kasih sudah mempertimbangkan lamaran saya.', 'Terima kasih sudah meninjau lamaran saya.'],
      ],
      warm: [
        [
          'Terima kasih banyak atas waktunya {lately} untuk wawancara posisi {role}.',
          'Terima kasih banyak sudah menyediakan waktu {lately} untuk wawancara posisi {role}.',
        ],
        [
          'Terima kasih banyak atas waktunya {lately}.',
          'Terima kasih banyak sudah menyediakan waktu {lately}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Terima kasih banyak sudah meninjau lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya di {company}.',
          'Terima kasih banyak sudah meninjau lamaran saya di {company}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya.',
          'Terima kasih banyak sudah meninjau lamaran saya.',
        ],
      ],
    },
    'send-material': {
      formal: [
        ['Bersama ini saya lampirkan {attached}.', 'Terlampir {attached} untuk melengkapi lamaran saya.'],
        [
          'Untuk melengkapi lamaran saya, berikut link {topic}: {link}',
          'Bersama ini saya kirimkan link {topic}: {link}',
        ],
        ['Bersama ini saya kirimkan {topic}.', 'Saya mengirimkan {topic} untuk melengkapi lamaran saya.'],
        [
          'Untuk melengkapi lamaran saya, berikut link-nya: {link}',
          'Bersama ini saya kirimkan link untuk melengkapi lamaran saya: {link}',
        ],
        [
          'Bersama ini saya kirimkan dokumen tambahan untuk lamaran saya.',
          'Saya mengirimkan dokumen tambahan untuk melengkapi lamaran saya.',
        ],
      ],
      neutral: [
        ['Bersama ini saya lampirkan {attached}.', 'Terlampir {attached} untuk melengkapi lamaran saya.'],
        ['Berikut link {topic}: {link}', 'Saya kirimkan link {topic}: {link}'],
        ['Berikut saya kirimkan {topic}.', 'Saya mengirimkan {topic} untuk melengkapi lamaran saya.'],
        [
          'Untuk melengkapi lamaran saya, berikut link-nya: {link}',
          'Saya kirimkan link untuk melengkapi lamaran saya: {link}',
        ],
        [
          'Berikut saya kirimkan dokumen tambahan untuk lamaran saya.',
          'Saya mengirimkan dokumen tambahan untuk melengkapi lamaran saya.',
        ],
      ],
      warm: [
        ['Berikut saya lampirkan {attached}.', 'Saya lampirkan {attached}, ya.'],
        ['Berikut link {topic}: {link}', 'Ini link {topic}: {link}'],
        ['Berikut saya kirimkan {topic}.', 'Saya kirimkan {topic}, ya.'],
        [
          'Untuk melengkapi lamaran saya, ini link-nya: {link}',
          'Berikut link untuk melengkapi lamaran saya: {link}',
        ],
        [
          'Berikut saya kirimkan tambahan untuk lamaran saya.',
          'Saya kirimkan dokumen tambahan untuk melengkapi lamaran saya.',
        ],
      ],
    },
    'material-note': {
      formal: [
        [
          'Semoga bermanfaat sebagai bahan pertimbangan.',
          'Semoga hal ini memberi gambaran yang lebih lengkap mengenai cara kerja saya.',
        ],
      ],
      neutral: [
        [
          'Semoga bermanfaat sebagai bahan pertimbangan.',
          'Semoga ini memberi gambaran yang lebih lengkap tentang cara kerja saya.',
        ],
      ],
      warm: [
        [
          'Semoga bermanfaat untuk Bapak/Ibu dan tim.',
          'Semoga ini memberi gambaran yang lebih jelas tentang cara kerja saya.',
        ],
      ],
    },
    'material-close': {
      formal: [
        [
          'Apabila ada yang tidak dapat dibuka atau belum lengkap, mohon beri tahu saya.',
          'Apabila ada yang ingin ditanyakan, saya siap menjelaskannya.',
        ],
      ],
      neutral: [
        [
          'Jika ada yang tidak dapat dibuka atau belum lengkap, mohon kabari saya.',
          'Jika ada yang ingin ditanyakan, saya siap menjelaskannya.',
        ],
      ],
      warm: [
        [
          'Jika ada yang tidak dapat dibuka, kabari saya, ya.',
          'Jika ada yang ingin ditanyakan, dengan senang hati saya jelaskan.',
        ],
      ],
    },
  },
};
