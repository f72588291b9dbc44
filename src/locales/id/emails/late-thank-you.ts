import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** Indonesian words of the thank-you note that comes some days after the interview. */
export const lateThankYou: PurposeWords<'late-thank-you'> = {
  name: 'Ucapan terima kasih yang terlambat',
  subject: {
    formal: [
      ['Ucapan terima kasih: wawancara {role}', 'Ucapan terima kasih atas wawancara {role}'],
      ['Ucapan terima kasih: wawancara di {company}', 'Ucapan terima kasih atas wawancara di {company}'],
      ['Ucapan terima kasih: wawancara {date}', 'Ucapan terima kasih atas wawancara {date}'],
      ['Ucapan terima kasih: wawancara', 'Ucapan terima kasih atas kesempatan wawancara'],
    ],
    neutral: [
      ['Ucapan terima kasih: wawancara {role}', 'Terima kasih atas wawancara {role}'],
      ['Ucapan terima kasih: wawancara di {company}', 'Terima kasih atas wawancara di {company}'],
      ['Ucapan terima kasih: wawancara {date}', 'Terima kasih atas wawancara {date}'],
      ['Ucapan terima kasih: wawancara', 'Terima kasih atas wawancaranya'],
    ],
    warm: [
      ['Terima kasih banyak atas wawancara {role}', 'Terima kasih banyak atas waktu wawancara {role}'],
      [
        'Terima kasih banyak atas wawancara di {company}',
        'Terima kasih atas waktunya: wawancara di {company}',
      ],
      ['Terima kasih banyak atas wawancara {date}', 'Terima kasih banyak atas waktu wawancara {date}'],
      ['Terima kasih banyak atas wawancaranya', 'Terima kasih banyak atas waktu wawancaranya'],
    ],
  },
  sentences: {
    'hr-callback': thankYou.sentences['hr-callback'],
    'hr-highlight': thankYou.sentences['hr-highlight'],
    'hr-interest': thankYou.sentences['hr-interest'],
    decision: thankYou.sentences.decision,
    'hr-close': thankYou.sentences['hr-close'],
    outlook: thankYou.sentences.outlook,
    'user-callback': thankYou.sentences['user-callback'],
    'second-callback': thankYou.sentences['second-callback'],
    'thank-others': thankYou.sentences['thank-others'],
    matter: thankYou.sentences.matter,
    challenge: thankYou.sentences.challenge,
    answer: thankYou.sentences.answer,
    highlight: thankYou.sentences.highlight,
    'user-wish': thankYou.sentences['user-wish'],
    'user-bring': thankYou.sentences['user-bring'],
    'user-interest': thankYou.sentences['user-interest'],
    promise: thankYou.sentences.promise,
    'user-close': thankYou.sentences['user-close'],
    'hr-thanks-late': {
      formal: [
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role} pada {date}. Mohon maaf, ucapan ini baru saya sampaikan sekarang.',
          'Mohon maaf, ucapan ini terlambat saya sampaikan. Terima kasih atas kesempatan wawancara posisi {role} pada {date}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara di {company} pada {date}. Mohon maaf, ucapan ini baru saya sampaikan sekarang.',
          'Mohon maaf, ucapan ini terlambat saya sampaikan. Terima kasih atas kesempatan wawancara di {company} pada {date}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara pada {date}. Mohon maaf, ucapan ini baru saya sampaikan sekarang.',
          'Mohon maaf, ucapan ini terlambat saya sampaikan. Terima kasih atas kesempatan wawancara pada {date}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role}. Mohon maaf, ucapan ini baru saya sampaikan sekarang.',
          'Mohon maaf, ucapan ini terlambat saya sampaikan. Terima kasih atas kesempatan wawancara posisi {role}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara di {company}. Mohon maaf, ucapan ini baru saya sampaikan sekarang.',
          'Mohon maaf, ucapan ini terlambat saya sampaikan. Terima kasih atas kesempatan wawancara di {company}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara tersebut. Mohon maaf, ucapan ini baru saya sampaikan sekarang.',
          'Mohon maaf, ucapan ini terlambat saya sampaikan. Terima kasih atas kesempatan wawancara tersebut.',
        ],
      ],
      neutral: [
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role} pada {date}. Mohon maaf, ucapan ini baru saya kirim sekarang.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih atas kesempatan wawancara posisi {role} pada {date}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara di {company} pada {date}. Mohon maaf, ucapan ini baru saya kirim sekarang.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih atas kesempatan wawancara di {company} pada {date}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara pada {date}. Mohon maaf, ucapan ini baru saya kirim sekarang.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih atas kesempatan wawancara pada {date}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role}. Mohon maaf, ucapan ini baru saya kirim sekarang.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih atas kesempatan wawancara posisi {role}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara di {company}. Mohon maaf, ucapan ini baru saya kirim sekarang.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih atas kesempatan wawancara di {company}.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara tersebut. Mohon maaf, ucapan ini baru saya kirim sekarang.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih atas kesempatan wawancara tersebut.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah meluangkan waktu untuk wawancara posisi {role} pada {date}. Mohon maaf, ucapan ini agak terlambat.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih banyak atas kesempatan wawancara posisi {role} pada {date}.',
        ],
        [
          'Terima kasih banyak sudah meluangkan waktu untuk wawancara di {company} pada {date}. Mohon maaf, ucapan ini agak terlambat.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih banyak atas kesempatan wawancara di {company} pada {date}.',
        ],
        [
          'Terima kasih banyak sudah meluangkan waktu untuk wawancara pada {date}. Mohon maaf, ucapan ini agak terlambat.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih banyak atas kesempatan wawancara pada {date}.',
        ],
        [
          'Terima kasih banyak sudah meluangkan waktu untuk wawancara posisi {role}. Mohon maaf, ucapan ini agak terlambat.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih banyak atas kesempatan wawancara posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah meluangkan waktu untuk wawancara di {company}. Mohon maaf, ucapan ini agak terlambat.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih banyak atas kesempatan wawancara di {company}.',
        ],
        [
          'Terima kasih banyak sudah meluangkan waktu untuk wawancara tersebut. Mohon maaf, ucapan ini agak terlambat.',
          'Mohon maaf, saya baru sempat mengirim ucapan ini. Terima kasih banyak atas kesempatan wawancara tersebut.',
        ],
      ],
    },
    'user-thanks-late': {
      formal: [
        [
          'Terima kasih telah membahas posisi {role} dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya sampaikan lebih awal.',
          'Mohon maaf atas keterlambatan ucapan ini. Terima kasih atas waktu Bapak/Ibu untuk membahas posisi {role} pada {date}.',
        ],
        [
          'Terima kasih telah membahas lowongan di {company} dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya sampaikan lebih awal.',
          'Mohon maaf atas keterlambatan ucapan ini. Terima kasih atas waktu Bapak/Ibu untuk membahas lowongan di {company} pada {date}.',
        ],
        [
          'Terima kasih telah membahas posisi ini dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya sampaikan lebih awal.',
          'Mohon maaf atas keterlambatan ucapan ini. Terima kasih atas waktu Bapak/Ibu untuk membahas posisi ini pada {date}.',
        ],
        [
          'Terima kasih telah membahas posisi {role} dengan saya. Mohon maaf, ucapan ini seharusnya saya sampaikan lebih awal.',
          'Mohon maaf atas keterlambatan ucapan ini. Terima kasih atas waktu Bapak/Ibu untuk membahas posisi {role}.',
        ],
        [
          'Terima kasih telah membahas lowongan di {company} dengan saya. Mohon maaf, ucapan ini seharusnya saya sampaikan lebih awal.',
          'Mohon maaf atas keterlambatan ucapan ini. Terima kasih atas waktu Bapak/Ibu untuk membahas lowongan di {company}.',
        ],
        [
          'Terima kasih telah membahas posisi ini dengan saya. Mohon maaf, ucapan ini seharusnya saya sampaikan lebih awal.',
          'Mohon maaf atas keterlambatan ucapan ini. Terima kasih atas waktu Bapak/Ibu untuk membahas posisi ini.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah membahas posisi {role} dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih atas waktu Bapak/Ibu untuk membahas posisi {role} pada {date}.',
        ],
        [
          'Terima kasih sudah membahas lowongan di {company} dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih atas waktu Bapak/Ibu untuk membahas lowongan di {company} pada {date}.',
        ],
        [
          'Terima kasih sudah membahas posisi ini dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih atas waktu Bapak/Ibu untuk membahas posisi ini pada {date}.',
        ],
        [
          'Terima kasih sudah membahas posisi {role} dengan saya. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih atas waktu Bapak/Ibu untuk membahas posisi {role}.',
        ],
        [
          'Terima kasih sudah membahas lowongan di {company} dengan saya. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih atas waktu Bapak/Ibu untuk membahas lowongan di {company}.',
        ],
        [
          'Terima kasih sudah membahas posisi ini dengan saya. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih atas waktu Bapak/Ibu untuk membahas posisi ini.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah membahas posisi {role} dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih banyak atas waktunya untuk membahas posisi {role} pada {date}.',
        ],
        [
          'Terima kasih banyak sudah membahas lowongan di {company} dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih banyak atas waktunya untuk membahas lowongan di {company} pada {date}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi ini dengan saya pada {date}. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih banyak atas waktunya untuk membahas posisi ini pada {date}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi {role} dengan saya. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih banyak atas waktunya untuk membahas posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah membahas lowongan di {company} dengan saya. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih banyak atas waktunya untuk membahas lowongan di {company}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi ini dengan saya. Mohon maaf, ucapan ini seharusnya saya kirim lebih awal.',
          'Mohon maaf, ucapan ini agak terlambat. Terima kasih banyak atas waktunya untuk membahas posisi ini.',
        ],
      ],
    },
  },
};
