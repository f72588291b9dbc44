import type { InterviewsWords } from '../../../interviews/words.js';

/** Indonesian words of the two families. */
export const families: InterviewsWords['families'] = {
  hr: {
    name: 'Wawancara HR',
    asks: 'Apakah kandidat ini layak lanjut, dan apakah syarat kerjanya cocok bagi kedua pihak?',
    focus: 'Kecocokan budaya, keterampilan umum, ekspektasi gaji',
    interviewer: 'Tim HR',
    goal: 'Menyaring kandidat, menilai kualifikasi dasar dan kecocokan',
    questions: ['tujuan karier', 'ekspektasi gaji', 'apakah Anda cocok dengan budaya perusahaan'],
    emphasize: [
      'soft skill, misalnya pandai mendengarkan dan bisa diandalkan',
      'kecocokan dengan budaya perusahaan',
      'antusiasme terhadap perusahaan',
    ],
    askAbout: ['budaya perusahaan', 'kesempatan berkembang', 'onboarding karyawan baru'],
    checks: [
      'Anda memenuhi kualifikasi dasar: ijazah, sertifikat, dan pengalaman yang diminta di lowongan.',
      'Anda cocok dengan budaya perusahaan dan akan betah bekerja di sana.',
      'Anda sungguh-sungguh berminat pada posisi ini dan bisa menjelaskan alasannya.',
      'Ekspektasi gaji Anda masuk anggaran mereka.',
      'Tidak ada hal yang mencurigakan (red flag), misalnya masa kosong di CV atau pengunduran diri mendadak yang tidak bisa Anda jelaskan.',
    ],
    research: 'Situs web perusahaan, produk atau layanannya, budaya dan nilai-nilainya',
    attire: 'Business casual, cenderung formal',
    thankYou:
      'Singkat: terima kasih atas waktunya, minat Anda pada posisi ini, dan kecocokan Anda dengan budaya perusahaan',
    usualStage: 'Biasanya paling awal, sebagai tahap screening; di sebagian perusahaan justru paling akhir',
  },
  user: {
    name: 'Wawancara user',
    asks: 'Apakah kandidat ini mampu mengerjakan tugasnya bersama tim kami?',
    focus: 'Keterampilan teknis, pengetahuan khusus pekerjaan, kemampuan memecahkan masalah',
    interviewer: 'Calon atasan atau anggota tim',
    goal: 'Menilai kompetensi teknis, menilai kesesuaian dengan tim',
    questions: [
      'keterampilan teknis',
      'proyek yang pernah dikerjakan',
      'cara Anda memecahkan masalah yang dihadapi tim',
    ],
    emphasize: [
      'keahlian teknis di bidang Anda',
      'proyek dan pekerjaan yang relevan',
      'kemampuan memecahkan masalah',
    ],
    askAbout: [
      'proyek yang akan Anda kerjakan',
      'cara tim bekerja sama',
      'tantangan teknis yang dihadapi tim',
    ],
    checks: [
      'Keterampilan teknis yang dipakai sehari-hari di pekerjaan ini benar-benar Anda kuasai.',
      'Anda mampu menjalankan pekerjaan ini, dan hasil kerja Anda selama ini membuktikannya.',
      'Mereka melihat langsung cara Anda memecahkan masalah, sering kali lewat kasus dari pekerjaan sehari-hari mereka.',
      'Kontribusi Anda akan terasa bagi tim.',
    ],
    research:
      'Perusahaan dan apa yang dikerjakannya, serta latar belakang dan keahlian pewawancara, misalnya di LinkedIn',
    attire: 'Business casual; boleh lebih santai dan praktis kalau timnya memang begitu',
    thankYou:
      'Spesifik: terima kasih atas waktunya, hal yang dibahas, dan antusiasme Anda untuk ikut mengatasi tantangan mereka',
    usualStage: 'Biasanya setelah wawancara HR, sebagai wawancara kedua atau sesudahnya',
  },
};

/** Indonesian row headings of the family table. */
export const compare: InterviewsWords['compare'] = {
  focus: 'Fokus',
  interviewer: 'Pewawancara',
  goal: 'Tujuan',
  asks: 'Pertanyaan intinya',
  questions: 'Yang mereka tanyakan',
  emphasize: 'Yang perlu ditonjolkan',
  askAbout: 'Yang perlu ditanyakan',
  research: 'Yang perlu dipelajari',
  attire: 'Pakaian',
  thankYou: 'Ucapan terima kasih',
  usualStage: 'Urutannya',
};

/** Indonesian words on what holding the two interviews apart gains and costs. */
export const separation: InterviewsWords['separation'] = {
  'efficient-and-effective':
    'Dengan dua tahap, rekrutmen jadi efisien dan efektif: pertanyaan yang sederhana lebih dulu, yang berat menyusul.',
  'early-answer':
    'Kalau kualifikasi dasarnya belum terpenuhi, prosesnya berhenti di HR. Semua orang hemat waktu, termasuk kandidat.',
  'managers-can-focus':
    'Calon atasan sudah sibuk dengan pekerjaan timnya, jadi cukup fokus pada kandidat yang punya keterampilan dan pengalaman.',
  'division-of-labor':
    'Tugasnya terbagi: HR menilai hal yang penting bagi semua karyawan, tim menilai hal yang dibutuhkan posisi ini.',
  'both-kinds-of-fit':
    'Dua-duanya dilihat: kecocokan dengan posisinya dan kecocokan dengan budaya perusahaan.',
  'takes-longer': 'Anda harus hadir dua kali dan menunggu keputusan lebih lama.',
  'same-questions-twice': 'Anda bisa ditanya hal yang sama dua kali, karena catatan tidak selalu diteruskan.',
  'stopped-too-early':
    'Anda bisa gugur di tangan orang yang tidak mendalami bidang itu, sebelum sempat bertemu orang yang mendalaminya.',
  'lost-on-the-way':
    'Penjelasan HR dan user tentang pekerjaannya bisa berbeda. Pastikan lagi jam kerja, gaji, dan tugasnya sebelum menerima tawaran.',
};
