import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

/** Indonesian words of the mail that sends something to be looked at. */
export const sendMaterial: PurposeWords<'send-material'> = {
  name: 'Pengiriman dokumen',
  subject: {
    formal: [
      ['Dokumen pelengkap: lamaran {role}', 'Lampiran: lamaran {role}'],
      ['Dokumen pelengkap: lamaran di {company}', 'Lampiran: lamaran di {company}'],
      ['Dokumen pelengkap: lamaran saya', 'Lampiran: lamaran saya'],
    ],
    neutral: [
      ['Dokumen untuk lamaran {role}', 'Pelengkap lamaran {role}'],
      ['Dokumen untuk lamaran di {company}', 'Pelengkap lamaran di {company}'],
      ['Dokumen untuk lamaran saya', 'Pelengkap lamaran saya'],
    ],
    warm: [
      ['Tambahan untuk lamaran {role}', 'Untuk melengkapi lamaran {role}'],
      ['Tambahan untuk lamaran di {company}', 'Untuk melengkapi lamaran di {company}'],
      ['Tambahan untuk lamaran saya', 'Untuk melengkapi lamaran saya'],
    ],
  },
  sentences: {
    'thanks-short': {
      formal: [
        [
          'Terima kasih karena Bapak/Ibu telah mempertimbangkan lamaran saya untuk posisi {role} di {company}.',
          'Saya berterima kasih atas waktu yang diluangkan untuk meninjau lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih karena Bapak/Ibu telah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Saya berterima kasih atas waktu yang diluangkan untuk meninjau lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih karena Bapak/Ibu telah mempertimbangkan lamaran saya di {company}.',
          'Saya berterima kasih atas waktu yang diluangkan untuk meninjau lamaran saya di {company}.',
        ],
        [
          'Terima kasih karena Bapak/Ibu telah mempertimbangkan lamaran saya.',
          'Saya berterima kasih atas waktu yang diluangkan untuk meninjau lamaran saya.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role} di {company}.',
          'Saya menghargai waktu yang diluangkan untuk lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Saya menghargai waktu yang diluangkan untuk lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya di {company}.',
          'Saya menghargai waktu yang diluangkan untuk lamaran saya di {company}.',
        ],
        [
          'Terima kasih sudah mempertimbangkan lamaran saya.',
          'Saya menghargai waktu yang diluangkan untuk lamaran saya.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya untuk posisi {role} di {company}.',
          'Terima kasih banyak untuk waktu yang diluangkan buat lamaran saya untuk posisi {role} di {company}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya untuk posisi {role}.',
          'Terima kasih banyak untuk waktu yang diluangkan buat lamaran saya untuk posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya di {company}.',
          'Terima kasih banyak untuk waktu yang diluangkan buat lamaran saya di {company}.',
        ],
        [
          'Terima kasih banyak sudah mempertimbangkan lamaran saya.',
          'Terima kasih banyak untuk waktu yang diluangkan buat lamaran saya.',
        ],
      ],
    },
    'send-material': {
      formal: [
        [
          'Bersama surel ini saya lampirkan {attached}.',
          'Terlampir {attached} sebagai pelengkap lamaran saya.',
        ],
        [
          'Saya telah menyediakan {topic} di {link} untuk ditinjau.',
          'Di {link} tersedia {topic} sebagai pelengkap lamaran saya.',
        ],
        ['Saya mengirimkan {topic} sebagai pelengkap lamaran saya.', 'Bersama ini saya sampaikan {topic}.'],
        ['Saya mengirimkan tambahan untuk lamaran saya.', 'Bersama ini saya ingin melengkapi lamaran saya.'],
      ],
      neutral: [
        [
          'Bersama pesan ini saya lampirkan {attached}.',
          'Di lampiran ada {attached}, supaya semuanya lengkap di satu tempat.',
        ],
        ['Saya sudah menaruh {topic} di {link} dan bisa dibuka kapan saja.', 'Di {link} tersedia {topic}.'],
        ['Saya mengirimkan {topic} bersama pesan ini.', 'Pesan ini saya kirim bersama {topic}.'],
        [
          'Saya mengirimkan tambahan untuk lamaran saya.',
          'Bersama pesan ini saya ingin melengkapi lamaran saya.',
        ],
      ],
      warm: [
        ['Ini saya lampirkan {attached}.', 'Di lampiran ada {attached}.'],
        [
          'Saya sudah menaruh {topic} di {link}, silakan dilihat.',
          'Kalau sempat, silakan buka {link}; di situ ada {topic}.',
        ],
        ['Ini saya kirimkan {topic}.', 'Bersama pesan ini ada {topic}.'],
        ['Ini ada tambahan untuk lamaran saya.', 'Saya kirimkan sesuatu untuk melengkapi lamaran saya.'],
      ],
    },
    'material-note': {
      formal: [
        [
          'Silakan diteruskan kepada siapa pun yang turut mengambil keputusan.',
          'Semoga hal ini memberi gambaran yang lebih lengkap mengenai cara saya bekerja.',
        ],
      ],
      neutral: [
        [
          'Silakan dilihat seperlunya dan diteruskan kepada siapa pun yang memerlukan.',
          'Semoga ini memberi gambaran yang lebih jelas tentang pekerjaan saya.',
        ],
      ],
      warm: [
        [
          'Silakan diteruskan ke siapa saja yang perlu melihatnya.',
          'Semoga ini bisa menunjukkan cara kerja saya lebih jelas daripada cerita saja.',
        ],
      ],
    },
    'still-interested': stillInterested,
    'material-close': {
      formal: [
        [
          'Apabila ada yang tidak dapat dibuka atau belum lengkap, mohon beri tahu saya.',
          'Saya siap menjawab pertanyaan apa pun mengenai hal ini.',
        ],
      ],
      neutral: [
        [
          'Kalau ada yang tidak bisa dibuka atau perlu dalam bentuk lain, silakan kabari saya.',
          'Saya siap menjelaskan kalau ada yang kurang jelas.',
        ],
      ],
      warm: [
        [
          'Kalau ada yang tidak bisa dibuka, kabari saja, nanti saya kirim dengan cara lain.',
          'Kalau ada yang kurang jelas, saya senang menjelaskannya.',
        ],
      ],
    },
  },
};
