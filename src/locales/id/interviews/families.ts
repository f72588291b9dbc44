import type { InterviewsWords } from '../../../interviews/words.js';

/** Indonesian words of the two families. */
export const families: InterviewsWords['families'] = {
  hr: {
    name: 'Wawancara HR',
    asks: 'Apakah orang ini bisa lanjut, dengan syarat yang cocok bagi kedua pihak?',
    focus: 'Kecocokan budaya, keterampilan umum, ekspektasi gaji',
    interviewer: 'Perwakilan HR',
    goal: 'Menyaring kandidat, menilai kualifikasi dasar dan kecocokan',
    questions: ['tujuan karier', 'ekspektasi gaji', 'apakah budaya perusahaan cocok bagi Anda'],
    emphasize: [
      'soft skill seperti mau mendengarkan dan bisa diandalkan',
      'kecocokan dengan budaya perusahaan',
      'antusiasme terhadap perusahaan',
    ],
    askAbout: ['budaya perusahaan', 'kesempatan berkembang', 'masa orientasi karyawan baru'],
    checks: [
      'Anda memenuhi kualifikasi dasar: ijazah, sertifikat, dan pengalaman yang diminta di lowongan.',
      'Anda cocok dengan budaya perusahaan dan akan betah di dalamnya.',
      'Anda sungguh berminat pada pekerjaan ini dan bisa menjelaskan dari mana minat itu datang.',
      'Ekspektasi gaji Anda bisa bertemu dengan anggaran mereka.',
      'Tidak ada tanda bahaya, misalnya jeda kerja atau pengunduran diri mendadak yang tidak bisa Anda jelaskan.',
    ],
    research: 'Situs web perusahaan, produk atau layanannya, budaya dan nilai-nilainya',
    attire: 'Business casual, cenderung formal',
    thankYou:
      'Singkat: terima kasih atas waktunya, minat Anda pada pekerjaan ini, kecocokan Anda dengan budayanya',
    usualStage: 'Sering kali paling awal, sebagai penyaringan; di sebagian perusahaan HR justru paling akhir',
  },
  user: {
    name: 'Wawancara user',
    asks: 'Apakah orang ini mampu mengerjakan pekerjaan ini bersama kami?',
    focus: 'Keterampilan teknis, pengetahuan khusus pekerjaan, kemampuan memecahkan masalah',
    interviewer: 'Calon atasan atau anggota tim',
    goal: 'Menilai kompetensi teknis, menilai kesesuaian dengan tim',
    questions: [
      'keterampilan teknis',
      'proyek yang pernah dikerjakan',
      'cara Anda memecahkan masalah mereka',
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
      'Keterampilan teknis Anda mendalam, yaitu keterampilan yang dipakai dalam pekerjaan itu sendiri.',
      'Anda mampu mengerjakan pekerjaan ini, dan hasil kerja Anda membuktikannya.',
      'Mereka melihat langsung cara Anda memecahkan masalah, sering kali dengan kasus dari pekerjaan mereka.',
      'Sumbangan Anda akan terasa bagi tim.',
    ],
    research:
      'Perusahaan dan apa yang dikerjakannya, serta latar belakang dan keahlian pewawancara, misalnya di LinkedIn',
    attire: 'Business casual; boleh lebih santai dan praktis kalau timnya berpakaian begitu',
    thankYou:
      'Spesifik: terima kasih atas waktunya, hal yang dibahas, antusiasme Anda untuk ikut mengatasi tantangan mereka',
    usualStage: 'Biasanya setelah wawancara HR, sebagai wawancara kedua atau sesudahnya',
  },
};

/** Indonesian row headings of the family table. */
export const compare: InterviewsWords['compare'] = {
  focus: 'Fokus',
  interviewer: 'Pewawancara',
  goal: 'Tujuan',
  asks: 'Pertanyaan di baliknya',
  questions: 'Yang mereka tanyakan',
  emphasize: 'Yang perlu ditonjolkan',
  askAbout: 'Yang perlu ditanyakan',
  research: 'Yang perlu dipelajari',
  attire: 'Pakaian',
  thankYou: 'Ucapan terima kasih',
  usualStage: 'Kapan biasanya',
};

/** Indonesian words on what holding the two interviews apart gains and costs. */
export const separation: InterviewsWords['separation'] = {
  'efficient-and-effective':
    'Dua tahap membuat perekrutan efisien dan efektif: pertanyaan yang sederhana lebih dulu, yang berat menyusul.',
  'early-answer':
    'HR berhenti lebih awal kalau kualifikasi dasarnya belum terpenuhi. Waktu semua orang terhemat, termasuk waktu kandidat.',
  'managers-can-focus':
    'Calon atasan, yang sibuk dengan pekerjaan bagiannya, bisa memusatkan perhatian pada kandidat yang punya keterampilan dan pengalaman.',
  'division-of-labor':
    'Tugasnya terbagi: HR menilai apa yang berlaku untuk semua pekerjaan di perusahaan, tim menilai apa yang dibutuhkan pekerjaan ini.',
  'both-kinds-of-fit':
    'Dua kecocokan sama-sama dilihat: yang paling cocok untuk posisinya dan untuk budaya perusahaan.',
  'takes-longer': 'Anda harus hadir dua kali dan menunggu keputusan lebih lama.',
  'same-questions-twice': 'Anda bisa ditanya hal yang sama dua kali, karena catatan tidak selalu diteruskan.',
  'stopped-too-early':
    'Anda bisa ditolak oleh orang yang tidak mengerjakan bidang itu, sebelum bertemu orang yang mengerjakannya.',
  'lost-on-the-way':
    'Gambaran pekerjaan dari kedua pihak bisa berbeda. Pastikan lagi jam kerja, gaji, dan tugasnya sebelum Anda menerima.',
};
