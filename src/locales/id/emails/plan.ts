import type { FollowUpWords } from '../../../emails/words.js';

/** Indonesian words of follow-up plans. */
export const plan: FollowUpWords = {
  touches: {
    'thank-you': {
      oneDay:
        'Kirim ucapan terima kasih pada {firstDay}, antara pukul {from} dan {until}. Waktu terbaik sekitar pukul {best}.',
      moreDays:
        'Kirim ucapan terima kasih antara {firstDay} pukul {from} dan {lastDay} pukul {until}. Waktu terbaik sekitar pukul {best} pada {bestDay}.',
    },
    'check-in': {
      oneDay:
        'Kalau belum ada kabar, tanyakan hasilnya lewat {channels}. Kirim pada {firstDay}, antara pukul {from} dan {until}, paling baik sekitar pukul {best}.',
      moreDays:
        'Kalau belum ada kabar, tanyakan hasilnya lewat {channels}. Kirim antara {firstDay} pukul {from} dan {lastDay} pukul {until}, paling baik sekitar pukul {best} pada {bestDay}.',
    },
    'last-check-in': {
      oneDay:
        'Kalau masih belum ada balasan, tanyakan hasilnya lewat {channels} sekali lagi. Kirim pada {firstDay}, antara pukul {from} dan {until}, paling baik sekitar pukul {best}.',
      moreDays:
        'Kalau masih belum ada balasan, tanyakan hasilnya lewat {channels} sekali lagi. Kirim antara {firstDay} pukul {from} dan {lastDay} pukul {until}, paling baik sekitar pukul {best} pada {bestDay}.',
    },
  },
  reasons: {
    'after-end': 'Jangan kirim ucapan terima kasih begitu Anda keluar ruangan.',
    'stated-date': 'Hasilnya dijanjikan pada {date}. Jangan bertanya sebelum hari itu lewat.',
    'usual-wait': 'Tidak ada tanggal yang disebutkan, jadi beri mereka waktu untuk memutuskan.',
    gap: 'Beri jarak beberapa hari di antara dua pesan.',
    'next-business-day': 'Waktu paling cepat yang pas adalah hari kerja berikutnya.',
    'later-than-usual': 'Memang agak lambat, tetapi terlambat lebih baik daripada tidak sama sekali.',
    'recipient-clock': 'Jam-jam ini menurut waktu penerima, di zona {zone}.',
  },
  leavesOut: 'Waktu yang dihindari: {list}.',
  leftOut: {
    weekend: 'akhir pekan',
    holiday: 'hari libur',
    'quiet-hours': 'malam hari',
    'usual-hours': 'siang hari',
    'office-hours': 'waktu di luar jam kantor',
  },
  unanswered: 'Kalau sampai {date} belum ada balasan, anggap belum berjodoh dan lanjutkan melamar.',
  channels: { email: 'email', whatsapp: 'WhatsApp' },
};
