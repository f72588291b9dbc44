import type { ProcessWords } from '../../interviews/process/words.js';

/** Indonesian words about the rounds of an application. */
export const process: ProcessWords = {
  heading: 'Tahap {number} dari {count}: {type}',
  states: { held: 'Selesai', next: 'Berikutnya', later: 'Nanti' },
  reasons: {
    'notes-are-passed-on':
      'Catatan dari {round} kemungkinan besar sudah dibaca tim, jadi jawaban Anda di sana sudah mereka ketahui.',
    'goes-deeper': 'Di sini pembahasan dari {round} akan didalami.',
    'reviews-your-work': 'Hasil kerja yang Anda tunjukkan pada {round} bisa dibahas lagi.',
    'same-person': 'Anda akan bertemu lagi dengan orang yang sudah Anda temui pada {round}.',
    'their-challenge': 'Dari {round} Anda sudah tahu apa yang dirasa sulit oleh tim.',
    'leads-to-terms':
      'Hal yang sudah disepakati atau belum selesai pada {round} akan muncul lagi ketika syarat kerja dibicarakan.',
  },
  round: 'tahap {number} ({type})',
  topics: {
    pay: 'Gaji',
    'notice-period': 'Masa pemberitahuan pengunduran diri',
    'start-date': 'Tanggal mulai bekerja',
    location: 'Lokasi kerja',
    motivation: 'Alasan Anda menginginkan pekerjaan ini',
    'reason-for-leaving': 'Alasan Anda pindah kerja',
    'other-processes': 'Lamaran di tempat lain',
  },
  keepTo:
    '{topic}: pada {round} Anda mengatakan "{text}". Sampaikan hal yang sama, atau jelaskan apa yang berubah.',
  verdicts: {
    differs:
      '{topic}: jawaban Anda tidak sejalan, yaitu {statements}. Tentukan mana yang berlaku dan siapkan penjelasannya.',
    unclear:
      '{topic}: Anda menyampaikannya dengan cara berbeda, yaitu {statements}. Pastikan maksudnya sama.',
  },
  statement: '"{text}" pada {round}',
  challenge:
    'Pada {round} mereka menyebut sebuah tantangan: "{text}". Siapkan contoh pengalaman Anda yang berkaitan dengan itu.',
  ask: {
    'next-steps': 'Apa tahap berikutnya, dan kapan keputusannya diberikan?',
    culture: 'Seperti apa cara orang bekerja sama di perusahaan ini?',
    growth: 'Bagaimana perkembangan karier orang di posisi ini biasanya?',
    onboarding: 'Seperti apa minggu-minggu pertama bagi karyawan baru?',
    'pay-range': 'Berapa kisaran gaji yang disediakan untuk posisi ini?',
    'working-arrangement': 'Di mana dan pada jam berapa saya akan bekerja?',
    projects: 'Pekerjaan apa yang akan saya tangani lebih dulu?',
    team: 'Dengan siapa saya akan bekerja setiap hari, dan bagaimana pembagian tugasnya?',
    challenges: 'Apa yang paling sulit bagi tim saat ini?',
    expectations: 'Apa yang diharapkan sudah saya capai setelah tiga bulan?',
  },
  unasked:
    'Anda belum menanyakan {questions}, dan tidak ada tahap lagi untuk itu. Tanyakan kepada rekruter sebelum Anda mengambil keputusan.',
  askAbout: {
    'next-steps': 'tahap berikutnya',
    culture: 'budaya kerja',
    growth: 'kesempatan berkembang',
    onboarding: 'minggu-minggu pertama',
    'pay-range': 'kisaran gaji',
    'working-arrangement': 'tempat dan jam kerja',
    projects: 'pekerjaan yang akan ditangani',
    team: 'tim',
    challenges: 'tantangan tim',
    expectations: 'harapan mereka terhadap Anda',
  },
  promised: 'Pada {round} Anda menjanjikan hal ini: "{text}". Pastikan sudah dikerjakan.',
  goesOn:
    'Anda sudah melewati tahap dengan HRD. Itu pertanda baik, tetapi belum selesai: akan ada wawancara kedua dengan orang-orang yang akan bekerja bersama Anda. Tidak perlu panik; persiapkan tahap ini secara tersendiri.',
};
