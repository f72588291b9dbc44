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
      ['Konfirmasi hadir: wawancara {role}', 'Siap hadir: wawancara {role}'],
      ['Konfirmasi hadir: wawancara di {company}', 'Siap hadir: wawancara di {company}'],
      ['Konfirmasi hadir: wawancara {date}', 'Siap hadir: wawancara {date}'],
      ['Konfirmasi hadir: wawancara', 'Siap hadir: wawancara'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    confirm: {
      formal: [
        [
          'Saya konfirmasikan kehadiran saya pada {date} pukul {time}.',
          'Saya dapat hadir sesuai jadwal tersebut, yaitu pada {date} pukul {time}.',
        ],
        [
          'Saya konfirmasikan kehadiran saya pada {date}.',
          'Saya dapat hadir sesuai jadwal tersebut, yaitu pada {date}.',
        ],
        ['Saya konfirmasikan kehadiran saya sesuai jadwal.', 'Saya dapat hadir sesuai jadwal tersebut.'],
      ],
      neutral: [
        [
          'Saya konfirmasi akan hadir pada {date} pukul {time}.',
          'Saya dapat hadir sesuai jadwal, yaitu {date} pukul {time}.',
        ],
        ['Saya konfirmasi akan hadir pada {date}.', 'Saya dapat hadir sesuai jadwal, yaitu {date}.'],
        ['Saya konfirmasi akan hadir sesuai jadwal.', 'Jadwalnya cocok, dan saya siap hadir.'],
      ],
      warm: [
        [
          'Saya siap hadir pada {date} pukul {time}.',
          'Waktunya cocok. Sampai bertemu pada {date} pukul {time}.',
        ],
        ['Saya siap hadir pada {date}.', 'Harinya cocok. Sampai bertemu pada {date}.'],
        ['Saya siap hadir sesuai jadwal.', 'Waktunya cocok, dan sudah saya catat.'],
      ],
    },
    'confirm-how': {
      formal: [
        ['Saya akan menunggu telepon di nomor {phone}.', 'Saya dapat dihubungi di nomor {phone}.'],
        ['Saya akan bergabung melalui link {link}.', 'Link untuk bergabung sudah saya terima, yaitu {link}.'],
        ['Saya akan datang ke {location}.', 'Lokasi yang saya catat adalah {location}.'],
      ],
      neutral: [
        ['Saya siap menerima telepon di nomor {phone}.', 'Saya dapat dihubungi di nomor {phone}.'],
        ['Saya akan bergabung lewat link {link}.', 'Link untuk bergabung sudah saya terima: {link}.'],
        ['Saya akan datang ke {location}.', 'Lokasi yang saya catat adalah {location}.'],
      ],
      warm: [
        ['Saya tunggu teleponnya di nomor {phone}.', 'Saya dapat dihubungi di nomor {phone}.'],
        ['Saya akan bergabung lewat link {link}.', 'Link-nya sudah saya simpan: {link}.'],
        ['Nanti saya datang ke {location}.', 'Lokasi yang saya catat: {location}.'],
      ],
    },
    'confirm-people': {
      formal: [
        ['Saya menantikan kesempatan bertemu dengan {interviewers} selaku pewawancara.'],
        ['Saya menantikan kesempatan bertemu dengan Bapak/Ibu serta rekan Bapak/Ibu, {others}.'],
      ],
      neutral: [
        ['Saya menantikan pertemuan dengan {interviewers} selaku pewawancara.'],
        ['Saya menantikan pertemuan dengan Bapak/Ibu serta rekan Bapak/Ibu, {others}.'],
      ],
      warm: [
        ['Senang sekali nanti dapat bertemu dengan {interviewers} selaku pewawancara.'],
        ['Senang sekali nanti dapat bertemu dengan Bapak/Ibu serta rekan Bapak/Ibu, {others}.'],
      ],
    },
    'confirm-close': confirmClose,
  },
};
