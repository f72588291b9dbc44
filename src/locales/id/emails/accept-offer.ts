import type { PurposeWords } from '../../../emails/words.js';

/** Indonesian words of the mail that accepts an offer: the first sentence says yes. */
export const acceptOffer: PurposeWords<'accept-offer'> = {
  name: 'Penerimaan tawaran',
  subject: {
    formal: [
      ['Penerimaan tawaran {role}', 'Pernyataan menerima tawaran {role}'],
      ['Penerimaan tawaran dari {company}', 'Pernyataan menerima tawaran dari {company}'],
      ['Penerimaan tawaran posisi', 'Pernyataan menerima tawaran posisi'],
    ],
    neutral: [
      ['Menerima tawaran {role}', 'Saya menerima tawaran {role}'],
      ['Menerima tawaran dari {company}', 'Saya menerima tawaran dari {company}'],
      ['Menerima tawaran posisi', 'Saya menerima tawaran posisi'],
    ],
    warm: [
      ['Ya, saya terima: tawaran {role}'],
      ['Ya, saya terima: tawaran dari {company}'],
      ['Ya, saya terima: tawaran posisi'],
    ],
  },
  sentences: {
    accept: {
      formal: [
        [
          'Dengan ini saya menyatakan menerima tawaran posisi {role} di {company}.',
          'Dengan senang hati saya menerima tawaran posisi {role} di {company}.',
        ],
        [
          'Dengan ini saya menyatakan menerima tawaran posisi {role}.',
          'Dengan senang hati saya menerima tawaran posisi {role}.',
        ],
        [
          'Dengan ini saya menyatakan menerima tawaran dari {company}.',
          'Dengan senang hati saya menerima tawaran dari {company}.',
        ],
        ['Dengan ini saya menyatakan menerima tawaran ini.', 'Dengan senang hati saya menerima tawaran ini.'],
      ],
      neutral: [
        [
          'Ya, dengan senang hati saya menerima tawaran posisi {role} di {company}.',
          'Jawaban saya ya: saya menerima tawaran posisi {role} di {company}.',
        ],
        [
          'Ya, dengan senang hati saya menerima tawaran posisi {role}.',
          'Jawaban saya ya: saya menerima tawaran posisi {role}.',
        ],
        [
          'Ya, dengan senang hati saya menerima tawaran dari {company}.',
          'Jawaban saya ya: saya menerima tawaran dari {company}.',
        ],
        ['Ya, dengan senang hati saya menerima tawaran ini.', 'Jawaban saya ya: saya menerima tawaran ini.'],
      ],
      warm: [
        [
          'Ya, saya senang sekali menerima tawaran posisi {role} di {company}.',
          'Jawaban saya ya, dan saya senang sekali menerima tawaran posisi {role} di {company}.',
        ],
        [
          'Ya, saya senang sekali menerima tawaran posisi {role}.',
          'Jawaban saya ya, dan saya senang sekali menerima tawaran posisi {role}.',
        ],
        [
          'Ya, saya senang sekali menerima tawaran dari {company}.',
          'Jawaban saya ya, dan saya senang sekali menerima tawaran dari {company}.',
        ],
        [
          'Ya, saya senang sekali menerima tawaran ini.',
          'Jawaban saya ya, dan saya senang sekali menerima tawaran ini.',
        ],
      ],
    },
    'accept-thanks': {
      formal: [
        [
          'Terima kasih atas tawaran dan kepercayaan yang diberikan kepada saya.',
          'Saya berterima kasih kepada semua pihak yang terlibat dalam keputusan ini.',
        ],
      ],
      neutral: [
        [
          'Terima kasih atas tawaran ini dan kepercayaan yang diberikan.',
          'Terima kasih kepada semua yang terlibat dalam keputusan ini.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak untuk tawaran dan kepercayaannya.',
          'Terima kasih banyak untuk semua yang ikut memutuskan ini.',
        ],
      ],
    },
    'start-date': {
      formal: [
        [
          'Saya siap mulai bekerja pada hari {startsOn}.',
          'Saya konfirmasikan bahwa hari pertama saya bekerja adalah {startsOn}.',
        ],
      ],
      neutral: [
        [
          'Saya bisa mulai bekerja pada hari {startsOn}.',
          'Saya sudah mencatat {startsOn} sebagai hari pertama kerja saya.',
        ],
      ],
      warm: [
        [
          'Saya akan masuk untuk hari pertama pada {startsOn}.',
          'Hari pertama saya sudah saya catat: {startsOn}.',
        ],
      ],
    },
    'accept-next': {
      formal: [
        [
          'Mohon beri tahu saya apa yang diperlukan sebelum saya mulai bekerja, misalnya dokumen atau tanda tangan.',
          'Apabila ada dokumen yang perlu ditandatangani, mohon dikirimkan, dan akan segera saya kembalikan.',
        ],
      ],
      neutral: [
        [
          'Silakan beri tahu saya apa saja yang diperlukan sebelum mulai, misalnya berkas yang harus ditandatangani atau dibawa.',
          'Kalau ada formulir atau berkas yang harus diisi, silakan dikirim, dan akan segera saya kembalikan.',
        ],
      ],
      warm: [
        [
          'Kabari saya apa saja yang diperlukan sebelum mulai, entah berkas untuk ditandatangani atau barang yang perlu dibawa.',
          'Kalau ada yang perlu diisi atau ditandatangani, kirim saja, nanti segera saya kembalikan.',
        ],
      ],
    },
    'accept-close': {
      formal: [
        [
          'Saya menantikan kesempatan bekerja bersama Bapak/Ibu dan rekan-rekan.',
          'Saya senang dapat menjadi bagian dari tim.',
        ],
      ],
      neutral: [
        [
          'Saya senang akan bekerja bersama tim.',
          'Saya senang bisa bergabung, dan saya menantikan perkenalan dengan semuanya.',
        ],
      ],
      warm: [
        [
          'Saya senang sekali dan sudah ingin segera mulai bersama semuanya.',
          'Saya senang sekali bisa bergabung, sampai jumpa di hari pertama.',
        ],
      ],
    },
  },
};
