import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

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
      ['Permohonan jadwal ulang: wawancara {role}', 'Mohon waktu lain: wawancara {role}'],
      ['Permohonan jadwal ulang: wawancara di {company}', 'Mohon waktu lain: wawancara di {company}'],
      ['Permohonan jadwal ulang: wawancara', 'Mohon waktu lain: wawancara'],
    ],
    warm: [
      ['Boleh ganti waktu: wawancara {role}', 'Ganti jadwal: wawancara {role}'],
      ['Boleh ganti waktu: wawancara di {company}', 'Ganti jadwal: wawancara di {company}'],
      ['Boleh ganti waktu: wawancara', 'Ganti jadwal: wawancara'],
    ],
  },
  sentences: {
    regret: {
      formal: [
        [
          'Saya mohon maaf karena tidak dapat menghadiri wawancara posisi {role} pada hari {missedDate}.',
          'Saya tidak dapat hadir pada wawancara posisi {role} pada hari {missedDate}, dan saya mohon maaf atas ketidaknyamanan yang timbul.',
        ],
        [
          'Saya mohon maaf karena tidak dapat menghadiri wawancara pada hari {missedDate}.',
          'Saya tidak dapat hadir pada wawancara pada hari {missedDate}, dan saya mohon maaf atas ketidaknyamanan yang timbul.',
        ],
        [
          'Mohon maaf, saya tidak dapat menghadiri wawancara posisi {role} pada hari {date}.',
          'Dengan menyesal saya harus memohon jadwal lain untuk wawancara posisi {role} pada hari {date}.',
        ],
        [
          'Mohon maaf, saya tidak dapat menghadiri wawancara pada hari {date}.',
          'Dengan menyesal saya harus memohon jadwal lain untuk wawancara pada hari {date}.',
        ],
        [
          'Mohon maaf, saya tidak dapat menghadiri wawancara posisi {role} pada waktu yang telah ditentukan.',
          'Dengan menyesal saya harus memohon jadwal lain untuk wawancara posisi {role}.',
        ],
        [
          'Mohon maaf, saya tidak dapat menghadiri wawancara pada waktu yang telah ditentukan.',
          'Dengan menyesal saya harus memohon jadwal lain untuk wawancara.',
        ],
      ],
      neutral: [
        [
          'Mohon maaf, saya tidak hadir pada wawancara posisi {role} pada hari {missedDate}.',
          'Saya tidak bisa hadir pada wawancara posisi {role} pada hari {missedDate}, dan saya minta maaf karena waktu yang disiapkan jadi terbuang.',
        ],
        [
          'Mohon maaf, saya tidak hadir pada wawancara pada hari {missedDate}.',
          'Saya tidak bisa hadir pada wawancara pada hari {missedDate}, dan saya minta maaf karena waktu yang disiapkan jadi terbuang.',
        ],
        [
          'Mohon maaf, saya tidak bisa hadir pada wawancara posisi {role} pada hari {date}.',
          'Saya perlu meminta waktu lain untuk wawancara posisi {role} yang dijadwalkan pada hari {date}.',
        ],
        [
          'Mohon maaf, saya tidak bisa hadir pada wawancara pada hari {date}.',
          'Saya perlu meminta waktu lain untuk wawancara yang dijadwalkan pada hari {date}.',
        ],
        [
          'Mohon maaf, saya tidak bisa hadir pada wawancara posisi {role} sesuai jadwal.',
          'Saya perlu meminta waktu lain untuk wawancara posisi {role}.',
        ],
        [
          'Mohon maaf, saya tidak bisa hadir pada wawancara sesuai jadwal.',
          'Saya perlu meminta waktu lain untuk wawancara.',
        ],
      ],
      warm: [
        [
          'Maaf sekali, saya tidak hadir di wawancara posisi {role} pada hari {missedDate}.',
          'Saya tidak datang ke wawancara posisi {role} pada hari {missedDate}, dan saya tahu waktunya sudah disediakan untuk saya; maaf sekali.',
        ],
        [
          'Maaf sekali, saya tidak hadir di wawancara pada hari {missedDate}.',
          'Saya tidak datang ke wawancara pada hari {missedDate}, dan saya tahu waktunya sudah disediakan untuk saya; maaf sekali.',
        ],
        [
          'Maaf, saya tidak bisa hadir di wawancara posisi {role} pada hari {date}.',
          'Boleh saya minta waktu lain untuk wawancara posisi {role} pada hari {date}?',
        ],
        [
          'Maaf, saya tidak bisa hadir di wawancara pada hari {date}.',
          'Boleh saya minta waktu lain untuk wawancara pada hari {date}?',
        ],
        [
          'Maaf, saya tidak bisa hadir di wawancara posisi {role} sesuai jadwal.',
          'Boleh saya minta waktu lain untuk wawancara posisi {role}?',
        ],
        [
          'Maaf, saya tidak bisa hadir di wawancara sesuai jadwal.',
          'Boleh saya minta waktu lain untuk wawancara?',
        ],
      ],
    },
    reason: {
      neutral: [
        ['Hal ini karena {topic}.', 'Alasannya, {topic}.'],
        ['Alasannya, {clause}.', 'Halangannya, {clause}.'],
        ['Pada jam itu saya harus {task}.', 'Alasannya, saya harus {task}.'],
      ],
    },
    propose: {
      formal: [
        [
          'Apakah {proposals} memungkinkan bagi Bapak/Ibu?',
          'Sebagai gantinya, saya dapat hadir pada {proposals}.',
        ],
        [
          'Apakah Bapak/Ibu dapat memberikan jadwal lain?',
          'Saya akan sangat menghargai apabila ada waktu lain yang dapat ditawarkan.',
        ],
      ],
      neutral: [
        [
          'Apakah {proposals} bisa menjadi penggantinya?',
          'Waktu yang bisa saya tawarkan adalah {proposals}.',
        ],
        ['Apakah ada waktu lain yang bisa dipilih?', 'Silakan beri tahu saya waktu lain yang memungkinkan.'],
      ],
      warm: [
        ['Bagaimana kalau {proposals}?', 'Saya bisa pada {proposals}, kalau waktunya cocok.'],
        ['Ada waktu lain yang cocok?', 'Kabari saja waktu yang cocok, nanti saya menyesuaikan.'],
      ],
    },
    'still-interested': stillInterested,
    'reschedule-close': {
      formal: [
        [
          'Apabila waktu lain lebih sesuai, mohon disampaikan, dan saya akan berusaha hadir.',
          'Terima kasih atas pengertian Bapak/Ibu; saya dapat mengusulkan waktu lain apabila diperlukan.',
        ],
      ],
      neutral: [
        [
          'Kalau waktu lain lebih mudah, silakan sebutkan, dan saya akan berusaha hadir.',
          'Terima kasih atas pengertiannya; saya juga bisa menawarkan waktu lain.',
        ],
      ],
      warm: [
        [
          'Kalau ada waktu yang lebih enak, sebutkan saja, nanti saya usahakan.',
          'Terima kasih atas pengertiannya, saya akan menyesuaikan sebisa mungkin.',
        ],
      ],
    },
  },
};
