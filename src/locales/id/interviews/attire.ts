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
      upper: ['Kemeja, blus, atau batik yang rapi', 'Blazer, tidak wajib kalau bertemu user'],
      lower: ['Celana bahan, celana chino, atau rok', 'Sepatu tertutup yang bersih'],
    },
    'smart-casual': {
      name: 'Smart casual',
      upper: ['Kemeja, polo, atau atasan polos yang rapi'],
      lower: ['Celana chino, atau jeans gelap yang tidak robek', 'Sepatu yang bersih'],
    },
    'work-clothes': {
      name: 'Pakaian kerja',
      upper: [
        'Baju kerja atau kemeja lapangan yang bersih dan sesuai dengan tugasnya',
        'Kalau ada mesin atau makanan: rambut diikat atau kerudung dirapikan, tanpa perhiasan yang bisa tersangkut',
      ],
      lower: [
        'Celana yang kuat dan enak dipakai bergerak',
        'Sepatu safety, atau sepatu tertutup yang tidak licin',
      ],
    },
  },
  reasons: {
    'usual-choice': 'Di kebanyakan tempat, business casual cocok untuk wawancara HR maupun wawancara user.',
    'in-doubt':
      'Anda belum tahu kebiasaan berpakaian di sana. Kalau ragu, lebih baik terlalu rapi daripada kurang rapi, dan tidak ada salahnya bertanya kepada yang mengundang.',
    'formal-culture': 'Karyawan di perusahaan ini berpakaian formal.',
    'relaxed-culture':
      'Karyawan di perusahaan ini berpakaian santai. Cukup satu tingkat lebih rapi dari mereka.',
    'hands-on-culture': 'Ini tempat kerja lapangan, dan pakaian praktis sudah biasa di sana.',
    'hands-on-job': 'Di bidang ini, orang biasa bekerja dengan pakaian praktis.',
    'hr-leans-formal': 'Untuk wawancara HR, pilih yang lebih formal.',
    'hr-is-present': 'HR juga hadir, jadi pilih yang lebih formal.',
    'team-may-be-relaxed':
      'Timnya sendiri berpakaian begini, jadi pakaian yang santai dan praktis tidak masalah.',
    'formal-occasion': 'Wawancara seperti ini biasanya sedikit lebih formal daripada yang lain.',
    'real-work':
      'Anda akan langsung praktik kerja. Tanyakan dulu pakaian apa yang sesuai dan alat pelindung diri (APD) apa yang disediakan.',
    'on-camera':
      'Kamera menampilkan Anda dari pinggang ke atas, jadi berpakaianlah seperti saat bertemu langsung. Celana atau roknya juga, siapa tahu Anda harus berdiri.',
    'not-seen':
      'Tidak ada yang melihat Anda. Pakaian rapi hanya perlu kalau itu membantu Anda lebih siap dan fokus.',
  },
};
