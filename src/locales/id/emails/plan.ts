import type { FollowUpWords } from '../../../emails/words.js';

/** Indonesian words of follow-up plans. */
export const plan: FollowUpWords = {
  touches: {
    'thank-you': {
      oneDay:
        'Kirim ucapan terima kasih pada hari {firstDay}, antara pukul {from} dan {until}, paling baik sekitar pukul {best}.',
      moreDays:
        'Kirim ucapan terima kasih antara hari {firstDay} pukul {from} dan hari {lastDay} pukul {until}. Waktu terbaik sekitar pukul {best} pada hari {bestDay}.',
    },
    'check-in': {
      oneDay:
        'Kalau belum ada kabar, tanyakan lewat {channels} bagaimana keputusannya. Tulis pada hari {firstDay}, antara pukul {from} dan {until}, paling baik sekitar pukul {best}.',
      moreDays:
        'Kalau belum ada kabar, tanyakan lewat {channels} bagaimana keputusannya. Tulis antara hari {firstDay} pukul {from} dan hari {lastDay} pukul {until}, paling baik sekitar pukul {best} pada hari {bestDay}.',
    },
    'last-check-in': {
      oneDay:
        'Kalau masih belum ada balasan, tanyakan lewat {channels} untuk terakhir kali. Tulis pada hari {firstDay}, antara pukul {from} dan {until}, paling baik sekitar pukul {best}.',
      moreDays:
        'Kalau masih belum ada balasan, tanyakan lewat {channels} untuk terakhir kali. Tulis antara hari {firstDay} pukul {from} dan hari {lastDay} pukul {until}, paling baik sekitar pukul {best} pada hari {bestDay}.',
    },
  },
  reasons: {
    'after-end': 'Ucapan itu sebaiknya tidak tiba begitu Anda keluar dari ruangan.',
    'stated-date': 'Keputusan dijanjikan pada hari {date}. Jangan bertanya sebelum hari itu lewat.',
    'usual-wait': 'Tidak ada tanggal yang disebutkan, jadi beri mereka waktu untuk memutuskan.',
    gap: 'Beri jarak beberapa hari di antara dua pesan.',
    'next-business-day': 'Hari kerja berikutnya adalah hari pertama yang cocok.',
    'later-than-usual':
      'Itu lebih lambat daripada biasanya, tetapi ucapan yang terlambat lebih baik daripada tidak ada.',
    'recipient-clock': 'Jam-jam ini menurut waktu penerima, di zona {zone}.',
  },
  leavesOut: 'Yang tidak dihitung: {list}.',
  leftOut: {
    weekend: 'akhir pekan',
    holiday: 'hari libur',
    'quiet-hours': 'malam hari',
    'usual-hours': 'jam-jam di antara pagi dan malam',
    'office-hours': 'jam tutup kantor',
  },
  unanswered: 'Kalau belum ada balasan sampai hari {date}, anggap tahap ini selesai.',
  channels: { email: 'email', whatsapp: 'WhatsApp' },
};
