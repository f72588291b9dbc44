import type { InterviewsWords } from '../../../interviews/words.js';

/** Indonesian words about clothes. */
export const attire: InterviewsWords['attire'] = {
  leans: {
    formal: 'Business casual, cenderung formal',
    relaxed: 'Business casual, atau seperti kebiasaan timnya',
    practical: 'Pakaian kerja untuk pekerjaan lapangan, business casual untuk yang lain',
  },
  levels: {
    'business-formal': {
      name: 'Formal',
      upper: ['Jas atau blazer polos berwarna gelap', 'Kemeja atau blus yang disetrika rapi'],
      lower: ['Celana bahan atau rok yang serasi dengan jas', 'Sepatu pantofel yang disemir'],
    },
    'business-casual': {
      name: 'Business casual',
      upper: ['Kemeja, blus, atau batik yang rapi', 'Blazer, tidak wajib kalau bertemu tim user'],
      lower: ['Celana bahan, celana chino, atau rok', 'Sepatu tertutup yang bersih'],
    },
    'smart-casual': {
      name: 'Smart casual',
      upper: ['Kemeja, polo, atau atasan polos yang rapi'],
      lower: ['Celana chino, atau jin gelap yang tidak robek', 'Sepatu yang bersih'],
    },
    'work-clothes': {
      name: 'Pakaian kerja',
      upper: [
        'Kemeja atau jaket kerja yang bersih dan sesuai dengan tugasnya',
        'Rambut diikat atau kerudung dirapikan, tanpa perhiasan yang bisa tersangkut, kalau ada mesin atau makanan',
      ],
      lower: [
        'Celana yang kuat dan leluasa untuk bergerak',
        'Sepatu keselamatan, atau sepatu tertutup yang tidak licin',
      ],
    },
  },
  reasons: {
    'usual-choice': 'Business casual cocok untuk kedua wawancara di kebanyakan tempat.',
    'in-doubt':
      'Anda belum tahu kebiasaan berpakaian di sana. Kalau ragu, lebih baik terlalu rapi daripada kurang rapi, dan Anda selalu boleh bertanya kepada yang mengundang.',
    'formal-culture': 'Karyawan di perusahaan ini berpakaian formal.',
    'relaxed-culture': 'Karyawan di perusahaan ini berpakaian santai. Satu tingkat lebih rapi sudah pas.',
    'hands-on-culture': 'Ini tempat kerja lapangan, dan pakaian praktis sudah biasa di sana.',
    'hands-on-job': 'Di bidang ini, pakaian praktis sudah biasa dipakai bekerja.',
    'hr-leans-formal': 'Untuk HR, pilih yang lebih formal.',
    'hr-is-present': 'HR juga hadir, jadi pilih yang lebih formal dari keduanya.',
    'team-may-be-relaxed':
      'Untuk tim yang berpakaian seperti ini, pakaian yang santai dan praktis tidak masalah.',
    'formal-occasion': 'Wawancara seperti ini biasanya sedikit lebih formal daripada yang lain.',
    'real-work':
      'Anda akan bekerja. Tanyakan dulu pakaian apa yang sesuai dan alat pelindung apa yang disediakan.',
    'on-camera':
      'Kamera memperlihatkan Anda dari pinggang ke atas, jadi berpakaianlah seperti saat bertemu langsung. Bagian bawahnya juga, siapa tahu Anda harus berdiri.',
    'not-seen':
      'Tidak ada yang melihat Anda. Pilihan ini untuk Anda sendiri, kalau pakaian rapi membantu Anda berkonsentrasi.',
  },
};
