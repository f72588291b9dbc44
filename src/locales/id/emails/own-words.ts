import type { OwnWords } from '../../../emails/words.js';

/** How an Indonesian tells of what they have done, and of what befell them. */
export const ownWords: OwnWords = {
  ever: 'pernah',
  done: 'berhasil',
  become: 'menjadi',
  becomeSpoken: 'jadi',
  once: 'dulu',
  so: 'sehingga',
  experience: 'pengalaman',
  units: ['tahun', 'bulan', 'minggu', 'semester', 'musim'],
  marks: [
    'pernah',
    'sudah',
    'telah',
    'sempat',
    'berhasil',
    'baru',
    'juga',
    'dulu',
    'sering',
    'biasa',
    'selalu',
  ],
  whens: ['dulu', 'waktu', 'ketika'],
  must: ['harus', 'perlu', 'wajib', 'terpaksa'],
  // prettier-ignore
  results: [
    'meningkatkan', 'menurunkan', 'mengurangi', 'memangkas', 'menekan', 'menghemat', 'menemukan', 'memenangkan', 'mempercepat',
    'menaikkan', 'mencapai', 'menghasilkan', 'memulihkan', 'menyelamatkan', 'memecahkan', 'melampaui', 'menggandakan',
  ],
  // prettier-ignore
  lasting: [
    'memiliki', 'mempunyai', 'menguasai', 'memahami', 'mengerti', 'menyukai', 'mencintai', 'mengetahui', 'mengenal', 'meyakini',
    'menikmati', 'membutuhkan', 'mengutamakan',
  ],
  habits: ['tiap', 'setiap', 'sejak'],
  // prettier-ignore
  roles: [
    'ketua', 'wakil', 'koordinator', 'bendahara', 'sekretaris', 'kepala', 'asisten', 'manajer', 'supervisor', 'relawan', 'panitia',
    'pengurus', 'kapten', 'pelatih', 'guru', 'mentor', 'tutor', 'moderator', 'pembicara', 'admin', 'teknisi', 'kasir',
  ],
  // prettier-ignore
  roots: {
    atur: 'mengatur', ajak: 'mengajak', urus: 'mengurus', jaga: 'menjaga', rawat: 'merawat', jual: 'menjual', tulis: 'menulis',
    olah: 'mengolah', rancang: 'merancang', susun: 'menyusun', ajar: 'mengajar', rakit: 'merakit', jahit: 'menjahit',
    buat: 'membuat', kirim: 'mengirim', antar: 'mengantar', servis: 'servis', masak: 'memasak', kerja: 'bekerja',
    pasang: 'memasang', bongkar: 'membongkar', tanam: 'menanam', cetak: 'mencetak', desain: 'mendesain',
    dampingi: 'mendampingi', tangani: 'menangani', siapkan: 'menyiapkan', buka: 'membuka', las: 'mengelas', audit: 'mengaudit',
    pakai: 'memakai', ubah: 'mengubah', ikut: 'mengikuti', magang: 'magang', pkl: 'PKL', kkn: 'KKN', refactor: 'merefaktor',
    keliling: 'keliling', migrasi: 'memigrasikan', rekrut: 'merekrut', bimbing: 'membimbing', hitung: 'menghitung',
  },
  nouns: [
    'kerja tim',
    'kerja keras',
    'kerja cepat',
    'kepala dingin',
    'jual beli',
    'las listrik',
    'desain grafis',
    'audit internal',
  ],
  kin: [
    'orang tua',
    'anak',
    'istri',
    'suami',
    'ibu',
    'bapak',
    'ayah',
    'mertua',
    'adik',
    'kakak',
    'nenek',
    'kakek',
    'keluarga',
  ],
  // prettier-ignore
  befalls: [
    'masuk', 'sakit', 'dirawat', 'opname', 'demam', 'meninggal', 'operasi', 'kecelakaan', 'jatuh', 'stroke', 'wisuda', 'menikah',
    'melahirkan', 'nikah', 'tunangan', 'lamaran', 'pindah', 'keberatan', 'minta', 'dioperasi', 'lahir', 'kritis', 'diopname', 'kambuh',
  ],
};
