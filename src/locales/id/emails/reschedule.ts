import type { PurposeWords } from '../../../emails/words.js';
import { lookAhead, stillInterested } from './shared.js';

/** Indonesian words of the mail that asks for another time, before an interview or after one was missed. */
export const reschedule: PurposeWords<'reschedule'> = {
  name: 'Permintaan jadwal ulang',
  subject: {
    formal: [
      ['Permohonan jadwal ulang: wawancara {role}', 'Permohonan perubahan jadwal: wawancara {role}'],
      [
        'Permohonan jadwal ulang: wawancara di {company}',
        'Permohonan perubahan jadwal: wawancara di {company}',
      ],
      ['Permohonan jadwal ulang: wawancara', 'Permohonan perubahan jadwal: wawancara'],
    ],
    neutral: [
      ['Permohonan jadwal ulang: wawancara {role}', 'Mohon jadwal ulang: wawancara {role}'],
      ['Permohonan jadwal ulang: wawancara di {company}', 'Mohon jadwal ulang: wawancara di {company}'],
      ['Permohonan jadwal ulang: wawancara', 'Mohon jadwal ulang: wawancara'],
    ],
    warm: [
      ['Mohon jadwal ulang: wawancara {role}', 'Mohon ganti waktu: wawancara {role}'],
      ['Mohon jadwal ulang: wawancara di {company}', 'Mohon ganti waktu: wawancara di {company}'],
      ['Mohon jadwal ulang: wawancara', 'Mohon ganti waktu: wawancara'],
    ],
  },
  sentences: {
    regret: {
      formal: [
        [
          'Saya mohon maaf karena tidak dapat menghadiri wawancara posisi {role} pada {missedDate}.',
          'Saya mohon maaf sebesar-besarnya karena tidak hadir pada wawancara posisi {role}, {missedDate}.',
        ],
        [
          'Saya mohon maaf karena tidak dapat menghadiri wawancara pada {missedDate}.',
          'Saya mohon maaf sebesar-besarnya karena tidak hadir pada wawancara {missedDate}.',
        ],
        [
          'Mohon maaf, saya berhalangan hadir dalam wawancara posisi {role} pada {date}.',
          'Mohon maaf, saya perlu memohon jadwal ulang untuk wawancara posisi {role} pada {date}.',
        ],
        [
          'Mohon maaf, saya berhalangan hadir dalam wawancara pada {date}.',
          'Mohon maaf, saya perlu memohon jadwal ulang untuk wawancara pada {date}.',
        ],
        [
          'Mohon maaf, saya berhalangan hadir dalam wawancara posisi {role} sesuai jadwal.',
          'Mohon maaf, saya perlu memohon jadwal ulang untuk wawancara posisi {role}.',
        ],
        [
          'Mohon maaf, saya berhalangan hadir dalam wawancara tersebut sesuai jadwal.',
          'Mohon maaf, saya perlu memohon jadwal ulang untuk wawancara tersebut.',
        ],
      ],
      neutral: [
        [
          'Saya mohon maaf karena tidak hadir pada wawancara posisi {role}, {missedDate}.',
          'Saya minta maaf karena tidak hadir di wawancara posisi {role} pada {missedDate}, padahal waktunya sudah disiapkan.',
        ],
        [
          'Saya mohon maaf karena tidak hadir pada wawancara {missedDate}.',
          'Saya minta maaf karena tidak hadir di wawancara pada {missedDate}, padahal waktunya sudah disiapkan.',
        ],
        [
          'Mohon maaf, saya berhalangan hadir pada wawancara posisi {role} pada {date}.',
          'Mohon maaf, saya perlu meminta jadwal ulang untuk wawancara posisi {role} pada {date}.',
        ],
        [
          'Mohon maaf, saya berhalangan hadir pada wawancara pada {date}.',
          'Mohon maaf, saya perlu meminta jadwal ulang untuk wawancara pada {date}.',
        ],
        [
          'Mohon maaf, saya berhalangan hadir pada wawancara posisi {role} sesuai jadwal.',
          'Mohon maaf, saya perlu meminta jadwal ulang untuk wawancara posisi {role}.',
        ],
        [
          'Mohon maaf, saya berhalangan hadir pada wawancara tersebut sesuai jadwal.',
          'Mohon maaf, saya perlu meminta jadwal ulang untuk wawancara tersebut.',
        ],
      ],
      warm: [
        [
          'Saya mohon maaf sekali karena tidak hadir pada wawancara posisi {role}, {missedDate}.',
          'Saya minta maaf sekali karena tidak hadir di wawancara posisi {role} pada {missedDate}, padahal waktunya sudah disediakan untuk saya.',
        ],
        [
          'Saya mohon maaf sekali karena tidak hadir pada wawancara {missedDate}.',
          'Saya minta maaf sekali karena tidak hadir di wawancara pada {missedDate}, padahal waktunya sudah disediakan untuk saya.',
        ],
        [
          'Mohon maaf, saya ternyata berhalangan hadir pada wawancara posisi {role} pada {date}.',
          'Mohon maaf, boleh saya minta waktu lain untuk wawancara posisi {role} pada {date}?',
        ],
        [
          'Mohon maaf, saya ternyata berhalangan hadir pada wawancara pada {date}.',
          'Mohon maaf, boleh saya minta waktu lain untuk wawancara pada {date}?',
        ],
        [
          'Mohon maaf, saya ternyata berhalangan hadir pada wawancara posisi {role} sesuai jadwal.',
          'Mohon maaf, boleh saya minta waktu lain untuk wawancara posisi {role}?',
        ],
        [
          'Mohon maaf, saya ternyata berhalangan hadir pada wawancara tersebut sesuai jadwal.',
          'Mohon maaf, boleh saya minta waktu lain untuk wawancara tersebut?',
        ],
      ],
    },
    reason: {
      neutral: [
        ['Penyebabnya adalah {topic}.', 'Hal ini karena {topic}.'],
        ['{account}'],
        ['{clause}.', 'Hal ini karena {clause}.'],
        ['Pada waktu itu saya harus {task}.', 'Hal ini karena saya harus {task}.'],
      ],
    },
    propose: {
      formal: [
        [
          'Apabila berkenan, saya mohon wawancara dapat dijadwalkan ulang pada {proposals}.',
          'Apakah wawancara dapat dijadwalkan ulang pada {proposals}?',
        ],
        [
          'Apakah Bapak/Ibu dapat memberikan jadwal lain?',
          'Mohon kesediaan Bapak/Ibu untuk memberikan jadwal lain.',
        ],
      ],
      neutral: [
        [
          'Apakah wawancaranya dapat dijadwalkan ulang pada {proposals}?',
          'Jika memungkinkan, saya mohon wawancaranya dapat dipindah ke {proposals}.',
        ],
        ['Apakah ada waktu lain yang memungkinkan?', 'Mohon info waktu lain yang memungkinkan.'],
      ],
      warm: [
        [
          'Apakah wawancaranya dapat diganti ke {proposals}?',
          'Jika memungkinkan, boleh wawancaranya dipindah ke {proposals}?',
        ],
        [
          'Kira-kira ada waktu lain yang memungkinkan?',
          'Mohon kabari waktu lain yang cocok, nanti saya menyesuaikan.',
        ],
      ],
    },
    'look-ahead': lookAhead,
    'still-interested': stillInterested,
    'reschedule-close': {
      formal: [
        [
          'Apabila ada waktu lain yang lebih sesuai, saya akan menyesuaikan.',
          'Terima kasih atas pengertian Bapak/Ibu. Saya akan menyesuaikan waktu apabila diperlukan.',
        ],
      ],
      neutral: [
        [
          'Jika ada waktu lain yang lebih sesuai, saya akan menyesuaikan.',
          'Jika waktu itu kurang cocok, saya siap mengikuti waktu lain. Terima kasih atas pengertiannya.',
        ],
      ],
      warm: [
        [
          'Jika ada waktu yang lebih cocok, mohon dikabari, nanti saya usahakan.',
          'Jika waktu itu kurang cocok, saya akan menyesuaikan sebisa mungkin. Terima kasih banyak atas pengertiannya.',
        ],
      ],
    },
  },
};
