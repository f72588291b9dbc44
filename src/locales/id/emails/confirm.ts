import type { PurposeWords } from '../../../emails/words.js';
import { confirmClose, thanksInvitation } from './shared.js';

/** Indonesian words of the mail that confirms an appointment. */
export const confirm: PurposeWords<'confirm'> = {
  name: 'Konfirmasi wawancara',
  subject: {
    formal: [
      ['Konfirmasi kehadiran: wawancara {role}', 'Konfirmasi jadwal: wawancara {role}'],
      ['Konfirmasi kehadiran: wawancara di {company}', 'Konfirmasi jadwal: wawancara di {company}'],
      ['Konfirmasi kehadiran: wawancara {date}', 'Konfirmasi jadwal: wawancara {date}'],
      ['Konfirmasi kehadiran: wawancara', 'Konfirmasi jadwal: wawancara'],
    ],
    neutral: [
      ['Konfirmasi wawancara {role}', 'Konfirmasi kehadiran: wawancara {role}'],
      ['Konfirmasi wawancara di {company}', 'Konfirmasi kehadiran: wawancara di {company}'],
      ['Konfirmasi wawancara {date}', 'Konfirmasi kehadiran: wawancara {date}'],
      ['Konfirmasi wawancara', 'Konfirmasi kehadiran: wawancara'],
    ],
    warm: [
      ['Saya akan hadir: wawancara {role}', 'Siap hadir: wawancara {role}'],
      ['Saya akan hadir: wawancara di {company}', 'Siap hadir: wawancara di {company}'],
      ['Saya akan hadir: wawancara {date}', 'Siap hadir: wawancara {date}'],
      ['Saya akan hadir: wawancara', 'Siap hadir: wawancara'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    confirm: {
      formal: [
        [
          'Dengan ini saya menyatakan akan hadir pada hari {date} pukul {time}.',
          'Jadwal tersebut sesuai bagi saya, dan saya akan hadir pada hari {date} pukul {time}.',
        ],
        [
          'Dengan ini saya menyatakan akan hadir pada hari {date}.',
          'Jadwal tersebut sesuai bagi saya, dan saya akan hadir pada hari {date}.',
        ],
        [
          'Dengan ini saya menyatakan akan hadir sesuai jadwal.',
          'Jadwal tersebut sesuai bagi saya dan sudah saya catat.',
        ],
      ],
      neutral: [
        [
          'Saya konfirmasi akan hadir pada hari {date} pukul {time}.',
          'Jadwalnya cocok, dan saya siap pada hari {date} pukul {time}.',
        ],
        [
          'Saya konfirmasi akan hadir pada hari {date}.',
          'Harinya cocok, dan saya akan hadir pada hari {date}.',
        ],
        ['Saya konfirmasi akan hadir sesuai jadwal.', 'Jadwalnya cocok, dan sudah saya catat.'],
      ],
      warm: [
        [
          'Ya, saya akan hadir pada hari {date} pukul {time}.',
          'Waktunya pas untuk saya, sampai jumpa pada hari {date} pukul {time}.',
        ],
        ['Ya, saya akan hadir pada hari {date}.', 'Harinya pas untuk saya, sampai jumpa pada hari {date}.'],
        ['Ya, saya akan hadir.', 'Waktunya pas untuk saya, dan sudah saya catat.'],
      ],
    },
    'confirm-how': {
      formal: [
        [
          'Bapak/Ibu dapat menghubungi saya di nomor {phone}.',
          'Saya akan menunggu telepon di nomor {phone}.',
        ],
        [
          'Saya akan bergabung melalui tautan {link} pada waktunya.',
          'Saya telah mencatat {link} sebagai tautan untuk bergabung.',
        ],
        ['Saya akan datang ke {location}.', 'Lokasi yang saya catat adalah {location}.'],
      ],
      neutral: [
        ['Nomor yang bisa dihubungi adalah {phone}.', 'Saya siap menerima telepon di nomor {phone}.'],
        [
          'Saya akan bergabung lewat tautan {link} pada waktunya.',
          'Tautan yang akan saya pakai adalah {link}.',
        ],
        ['Saya akan datang ke {location}.', 'Lokasi yang saya catat adalah {location}.'],
      ],
      warm: [
        ['Saya bisa dihubungi di nomor {phone}.', 'Teleponnya saya tunggu di nomor {phone}.'],
        ['Nanti saya bergabung lewat {link}.', 'Tautannya, {link}, sudah saya simpan.'],
        ['Nanti saya datang ke {location}.', 'Lokasi yang saya catat: {location}.'],
      ],
    },
    'confirm-people': {
      formal: [
        ['Saya menantikan kesempatan berbicara dengan {interviewers}.'],
        ['Saya menantikan kesempatan berbicara dengan Bapak/Ibu serta {others}.'],
      ],
      neutral: [
        ['Saya menantikan pembicaraan dengan {interviewers}.'],
        ['Saya menantikan pembicaraan dengan Bapak/Ibu serta {others}.'],
      ],
      warm: [
        ['Senang sekali nanti bisa mengobrol dengan {interviewers}.'],
        ['Senang sekali nanti bisa mengobrol dengan Bapak/Ibu serta {others}.'],
      ],
    },
    'confirm-close': confirmClose,
  },
};
