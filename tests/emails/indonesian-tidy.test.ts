/** Indonesian notes in full phrases and sentences, each of a class that was left out or told in the wrong form. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/index.js';
import { id } from '../../src/locales/id/emails.js';
import { expectTold, hard, interview, mails, own } from '../support/indonesian-notes.js';
import { capital } from '../../src/text/case.js';

describe('of oneself', () => {
  test.each([
    ['Telaten merawat bayi prematur', 'saya telaten dalam merawat bayi prematur'],
    ['teliti memeriksa resep dan cepat melayani pembeli', 'dan cepat dalam melayani pembeli'],
    ['tenang ketika menghadapi pelanggan yang marah', 'saya dapat tetap tenang ketika menghadapi'],
    ['ATT-III yang masih berlaku sampai 2029', 'saya memiliki ATT-III yang masih berlaku'],
    ['penjualan naik 20% setelah saya pasang spanduk', 'penjualan naik 20% setelah saya memasang spanduk'],
    ['Cerpen saya dimuat di majalah Horison.', 'cerpen saya dimuat di majalah'],
    ['Hasil telur di kandang saya naik dari 70 menjadi 85 persen.', 'hasil telur di kandang saya naik dari'],
    [
      'skor kepuasan tamu naik dari 3,1 menjadi 4,2',
      'saya berhasil meningkatkan skor kepuasan tamu dari 3,1',
    ],
    ['lukisan yang dipamerkan di Galeri Nasional', 'karya saya mencakup lukisan yang dipamerkan'],
    ['edukasi gizi di lima sekolah selama satu tahun', 'saya memiliki pengalaman edukasi gizi'],
    ['dulu penari keraton, sekarang punya sanggar', 'saya dulu penari keraton dan sekarang memiliki sanggar'],
    ['bahasa Korea TOPIK 4 dan Inggris lancar', 'bahasa Korea tingkat TOPIK 4 dan dapat berbahasa Inggris'],
    ['menerima tamu dengan ramah, termasuk rombongan', 'saya terbiasa menerima tamu dengan ramah, termasuk'],
    ['lulus lima ujian aktuaris sambil bekerja', 'saya lulus lima ujian aktuaris'],
    ['tesis tentang ketahanan pangan di Papua', 'saya pernah menulis tesis tentang ketahanan pangan'],
    ['Pelanggan saya di salon lama ikut pindah.', 'pelanggan saya di salon lama ikut pindah'],
    ['lansia yang saya dampingi tidak pernah jatuh', 'lansia yang saya dampingi tidak pernah jatuh'],
    ['mengelola 3 toko selama lima tahun terakhir', 'saya mengelola 3 toko selama lima tahun terakhir'],
    [
      'sudah training barista, di kafe lama pegang mesin espresso 2 tahun',
      'saya sudah mengikuti training barista dan pernah menangani mesin espresso selama 2 tahun di kafe lama',
    ],
    [
      'sudah sertifikasi AK3 Umum, di proyek lama urus 3 tender',
      'saya sudah mengikuti sertifikasi AK3 Umum dan pernah mengurus 3 tender di proyek lama',
    ],
    ['sudah pelatihan sopir bus pariwisata', 'saya sudah mengikuti pelatihan sopir bus pariwisata'],
    [
      '5 tahun di gudang beku belum pernah jatuhin palet',
      'saya memiliki pengalaman 5 tahun di gudang beku dan belum pernah menjatuhkan palet',
    ],
    ['saya biasa datangin pelanggan satu-satu', 'saya biasa mendatangi pelanggan satu-satu'],
    [
      'belum pernah hilangin kunci tamu selama 6 tahun',
      'saya belum pernah menghilangkan kunci tamu selama 6 tahun',
    ],
    ['belum pernah dapat komplain, 8 tahun jahit kebaya', 'saya belum pernah dapat komplain dan memiliki'],
    ['pernah memimpin tim dapur 9 orang', 'saya pernah memimpin tim dapur 9 orang'],
  ])('%s', (highlight, told) => expectTold(own(highlight), told));

  test.each([
    'rapi, teliti, jujur',
    'Bos saya naik jabatan.',
    'Guru saya meraih penghargaan.',
    'pengunjung naik karena saya',
    'pendapatan turun karena saya sakit',
  ])('left out: %s', (highlight) => {
    for (const { warnings } of mails(own(highlight)))
      expect(warnings.map(({ code }) => code)).toContain('point-left-out');
  });
});

describe('of the talk', () => {
  test.each([
    ['beda menyetir truk tronton dan trailer', 'perbedaan menyetir truk tronton'],
    ['hubungan antara menulis naskah dan menyunting gambar', 'hubungan antara menulis naskah'],
    ['bahwa gudang baru berusia tiga bulan', 'bahwa gudang baru berusia tiga bulan'],
    ['mengapa sapi perah dimandikan dua kali sehari', 'alasan sapi perah dimandikan dua kali sehari'],
    ['kenapa data cabang selalu terlambat', 'penyebab data cabang selalu terlambat'],
    ['apakah arsip lama akan dipindai tahun ini', 'kemungkinan arsip lama dipindai tahun ini'],
    ['apakah saya familiar dengan SLiMS', 'penggunaan SLiMS'],
    [
      'pupuk cair vs pupuk kandang, mana yang lebih hemat',
      'mana yang lebih hemat antara pupuk cair dan pupuk',
    ],
    ['tidak ada masa percobaan untuk karyawan lama', 'bahwa tidak ada masa percobaan untuk karyawan lama'],
    ['mesin bantu KM Tongkol 2', 'mesin bantu KM Tongkol 2'],
    ['kemungkinan dapur pindah ke gedung B', 'kemungkinan dapur pindah ke gedung B'],
    ['siapa yang memutuskan turbin dihentikan', 'siapa yang memutuskan turbin dihentikan'],
    [
      'rute ke Air Terjun Sekumpul dan alasan rute lama ditutup',
      'rute ke Air Terjun Sekumpul dan alasan rute',
    ],
    ['Kelas sore lebih ramai daripada kelas pagi.', 'bahwa kelas sore lebih ramai daripada kelas pagi'],
    ['Dokter Wibowo menceritakan cara klinik menenangkan anak', 'cara klinik menenangkan anak'],
    ['kontrak servis dan cara menangani komplain ulang', 'cara menangani komplain ulang'],
    ['naskah aksara sunda di museum', 'naskah aksara Sunda di museum'],
    ['katalog kitab arab melayu', 'katalog kitab Arab Melayu'],
  ])('%s', (point, told) => expectTold({ discussed: [point] }, told));
});

describe('of what is hard', () => {
  test.each([
    ['Masih banyak warga yang membuang sampah ke sungai.', 'bahwa masih banyak warga yang membuang sampah'],
    ['belum ada sistem pencatatan air', 'bahwa belum ada sistem pencatatan air'],
    ['Anggaran dipotong, sementara jumlah pasien bertambah.', 'bahwa anggaran dipotong, sementara jumlah'],
    ['alat rontgen baru belum ada yang bisa mengoperasikan', 'bahwa alat rontgen baru belum ada yang bisa'],
    ['masih ada 12 posisi yang kosong', 'bahwa masih ada 12 posisi yang kosong'],
    ['gerbang belakang rawan maling kalau hujan', 'gerbang belakang yang rawan maling'],
    ['singkong dianggap makanan orang susah', 'bahwa singkong dianggap makanan orang susah'],
    ['orang susah masuk karena gerbangnya sempit', 'bahwa orang sulit masuk karena gerbangnya sempit'],
  ])('%s', (challenge, told) => expectTold(hard(challenge), told));

  test('so many cases are a thing', () => {
    const challenge = 'tiga insiden kelelahan pada sif malam sejak Agustus';
    for (const { text } of mails(hard(challenge))) expect(text).not.toContain(`bahwa ${challenge}`);
  });
});

test.each([
  ['mengirim silabus kelas 9 paling lambat Rabu', 'mengirimkan silabus kelas 9 paling lambat Rabu'],
  ['Saya berjanji menghubungi narasumber di Kupang.', 'saya akan menghubungi narasumber di Kupang'],
  ['berjanji akan membawa contoh soal', 'saya akan membawa contoh soal'],
  ['nanti saya kabari kapan bisa ikut tes jalan', 'kapan saya bisa ikut tes jalan'],
])('promised: %s', (promised, told) =>
  expectTold({ discussed: ['irigasi tetes'], promised: [promised] }, told),
);

test.each([
  ['Mohon maaf, saya sudah menerima tawaran lain.', 'saya sudah menerima tawaran lain'],
  [
    'istri baru melahirkan, belum bisa jauh dari rumah',
    'istri saya baru melahirkan, sehingga saya belum bisa',
  ],
  ['adik saya masuk rumah sakit, harus saya jaga', 'adik saya masuk rumah sakit dan harus saya jaga'],
  ['Bulan ini saya pindah ke Bandung.', 'bulan ini saya pindah ke Bandung'],
  ['ayah sedang sakit, harus dirawat di rumah', 'ayah saya sedang sakit dan harus dirawat di rumah'],
])('a reason: %s', (reason, told) => {
  const { text } = buildEmail('withdraw', { interview, reason }, id);
  expect([told, capital(told)].some((each) => text.includes(each))).toBe(true);
});

describe('reasons of one’s own', () => {
  test.each([
    [
      'udah terima tawaran klinik di binjai, lebih deket rumah jadi masih bisa jemput anak',
      'saya sudah menerima tawaran dari klinik di Binjai yang lebih dekat dengan rumah, sehingga saya masih bisa menjemput anak',
    ],
    ['dapet kerjaan lain, lebih cocok sama jurusan saya', 'saya mendapat pekerjaan lain yang lebih cocok'],
    ['terima tawaran lain jadi bisa kuliah malam', 'saya menerima tawaran lain, sehingga saya bisa kuliah'],
    [
      'papa kena stroke, sy hrs pulang ke ende utk rawat, blm tau sampe kapan',
      'papa saya terkena stroke, sehingga saya harus pulang ke Ende untuk merawat beliau dan belum tahu sampai kapan',
    ],
    ['nenek sakit keras, saya mau pulang kampung buat rawat', 'ingin pulang kampung untuk merawat beliau'],
    ['ibu saya stroke, harus pulang merawat', 'sehingga saya harus pulang merawat beliau'],
    ['anak saya sakit, saya harus di rumah buat jagain', 'saya harus di rumah untuk menjaganya'],
    ['adik opname, saya harus jaga', 'adik saya opname, sehingga saya harus menjaganya'],
    ['ayah kena tifus, hrs jaga di RS', 'ayah saya terkena tifus, sehingga saya harus menjaganya di RS'],
    [
      'dapet giliran jaga di posko, ga ada yg bisa gantiin',
      'saya mendapat giliran jaga di posko dan tidak ada yang bisa menggantikan',
    ],
    [
      'jadwal kuliah bentrok jadi tidak bisa datang',
      'jadwal kuliah bentrok, sehingga saya tidak bisa datang',
    ],
  ])('%s', (reason, told) => {
    const { text, warnings } = buildEmail('withdraw', { interview, reason }, id);
    expect(text.toLowerCase()).toContain(told.toLowerCase());
    expect(warnings.map(({ path }) => path)).not.toContain('reason');
  });
});

describe('what is wished for, and why', () => {
  test.each([
    [
      'saya low vision, kalo ada tes tertulis minta soalnya dicetak besar',
      'Karena saya low vision, ',
      'soal tes tertulis dicetak besar',
    ],
    [
      'saya disleksia, kalau ada psikotes mohon soalnya dibacakan',
      'Karena saya disleksia, ',
      'soal psikotes dibacakan',
    ],
    ['juru bahasa isyarat, soalnya saya Tuli', 'Karena saya Tuli, ', 'juru bahasa isyarat'],
    [
      'minta ruang di lantai 1 soalnya saya pakai kursi roda',
      'Karena saya memakai kursi roda, ',
      ' ruang di lantai 1',
    ],
    [
      'saya Tuli, kalau ada wawancara kelompok butuh juru bahasa isyarat',
      'Karena saya Tuli, ',
      'juru bahasa isyarat jika ada wawancara kelompok',
    ],
    [
      'telinga kanan saya tuli dan yang kiri pakai alat bantu, lewat telepon sering tidak jelas. kalau bisa lewat video dengan teks otomatis, atau tatap muka saja',
      'Karena telinga kanan saya tuli dan yang kiri memakai alat bantu sehingga suara lewat telepon sering tidak jelas, ',
      'wawancara dilakukan lewat video dengan teks otomatis, atau tatap muka saja',
    ],
    [
      'mata kiri saya tidak melihat dan yang kanan minus 12. boleh soal tes dicetak huruf besar?',
      'Karena mata kiri saya tidak melihat dan yang kanan minus 12, ',
      'soal tes dicetak huruf besar',
    ],
    [
      'kaki saya pakai protese, naik tangga susah. kalau bisa di lantai satu',
      'Karena kaki saya memakai protese sehingga naik tangga sulit, ',
      'wawancara dilakukan di lantai satu',
    ],
    [
      'saya disleksia, baca cepat susah. minta soal dibacakan atau waktu tambahan',
      'Karena saya disleksia sehingga baca cepat sulit, ',
      'soal dibacakan atau waktunya ditambah',
    ],
    ['saya Tuli. mohon juru bahasa isyarat', 'Karena saya Tuli, ', 'juru bahasa isyarat'],
    [
      'lutut kiri saya cedera jadi minta ruang di lantai dasar',
      'Karena lutut kiri saya cedera, ',
      'ruang di lantai dasar',
    ],
  ])('%s', (adjustment, why, what) => {
    for (const tone of ['formal', 'neutral', 'warm'] as const) {
      const { text } = buildEmail('ask-adjustment', { interview, adjustment }, id, { tone });
      expect(text).toContain(why);
      expect(text).toContain(what);
      expect(text).not.toMatch(/(?:minta|mohon) (?:ruang|soal|juru)|kelompok (?:untuk|dalam) wawancara/);
    }
  });
});

test.each(['telinga kiri saya tuli', 'jantung saya lemah', 'pendamping saya ikut'])(
  'a sentence is nothing one needs: %s',
  (adjustment) => {
    for (const tone of ['formal', 'neutral', 'warm'] as const) {
      const { text } = buildEmail('ask-adjustment', { interview, adjustment }, id, { tone });
      expect(text.toLowerCase()).toContain(adjustment.toLowerCase());
      expect(text).not.toMatch(/memerlukan (?:telinga|jantung|pendamping)/);
    }
  },
);

test('what is wished for in sentences is told in them', () => {
  const adjustment = 'saya epilepsi, lampu kedip bahaya. tolong jangan pakai lampu kedip';
  const { text } = buildEmail('ask-adjustment', { interview, adjustment }, id);
  expect(text).toContain('Saya epilepsi sehingga lampu kedip bahaya. Tolong jangan pakai lampu kedip.');
});

test('why an interview was missed is told without asking for a change', () => {
  const reason = 'motor mogok di jalan, hp mati jadi tidak bisa kasih kabar';
  for (const tone of ['formal', 'neutral', 'warm'] as const) {
    const { text } = buildEmail(
      'reschedule',
      { interview, reason, missed: true, proposed: ['2026-12-07T09:00:00+08:00'] },
      id,
      { tone },
    );
    expect(text).toContain('otor saya mogok di jalan dan HP saya mati');
    expect(text).not.toMatch(/perubahan ini|tidak sempat/);
  }
});

describe('what was said, and what is right', () => {
  test.each([
    ['saya bilang minimal 18 persen, yang bener 19,5 persen', 'minimal 18 persen', '19,5 persen'],
    ['tadi saya jawab 63,5 derajat, harusnya 72 derajat', '63,5 derajat', '72 derajat'],
    ['saya sebut 20 mg/kg padahal yang benar 10 mg/kg', '20 mg/kg', '10 mg/kg'],
    ['saya bilang cabut kabel. yang benar tekan tombol darurat', 'cabut kabel', 'tekan tombol darurat'],
  ])('%s', (correction, wrong, right) => {
    const { text } = buildEmail('correct-answer', { interview, question: 'batas aman', correction }, id);
    expect(text).toMatch(new RegExp(`aya menjawab ${wrong}\\. [^:]+: ${right}\\.`));
  });

  test.each(['saya bilang salah, yang benar 12 hari', 'seharusnya 32 psi'])(
    'the right one alone: %s',
    (correction) => {
      const { text } = buildEmail('correct-answer', { interview, question: 'batas aman', correction }, id);
      expect(text).not.toContain('menjawab');
    },
  );
});

describe('as it is written', () => {
  const challenge = 'menjaga jadwal jaga tetap penuh';
  test.each([
    [
      'nyatuin 14 file excel jd satu, tutup buku yg tadinya 3 hari jd setengah hari',
      'sehingga tutup buku yang tadinya 3 hari menjadi setengah hari',
    ],
    ['5 thn bawa RTG di bitung, rata2 22 box sejam', 'membawa RTG di Bitung, rata-rata 22 box sejam'],
    [
      'prnh ganti controller di RS tanjungpinang tanpa matiin lift lain',
      'mengganti controller di RS Tanjungpinang tanpa mematikan lift lain',
    ],
  ])('what one did: %s', (highlight, text) => {
    const debrief = { challenge, highlight };
    expect(buildEmail('thank-you', { interview, debrief }, id).text).toContain(text);
  });

  test.each([
    ['tunggakan naik tiap habis panen tembakau gagal', 'naik setiap usai panen tembakau gagal'],
    ['kelas autis sering digabung sama tunagrahita', 'digabung dengan tunagrahita'],
    ['lift no 3 suka macet di lt 17', 'lift nomor 3 sering macet di lantai 17'],
    ['mobil dicek dulu sm mekanik sblm jalan', 'dicek dulu oleh mekanik'],
    ['kelas A isinya 18 anak gurunya 2', '18 anak dan gurunya 2'],
    ['12 jam 2 hari kerja 2 hari libur', 'pola kerja 12 jam dengan 2 hari masuk dan 2 hari libur'],
    ['tamu paling byk dari jerman sm prancis', 'tamu yang paling banyak dari Jerman dan Prancis'],
  ])('what was said: %s', (point, text) => {
    const debrief = { discussed: [point] };
    expect(buildEmail('thank-you', { interview, debrief }, id).text).toContain(text);
  });

  test('verbs of the chat are written from their roots', () => {
    const highlight = 'aku pisahin loket racikan, nunggu dr 35 mnt jd 15 mnt';
    const { text } = buildEmail('thank-you', { interview, debrief: { challenge, highlight } }, id);
    expect(text).toMatch(/memisahkan loket racikan, sehingga waktu tunggu .*dari 35 menit menjadi 15 menit/);
  });

  test('how far it went', () => {
    const debrief = { challenge: 'panen turun 2 musim, dr 900 kg jd 640 kg per hektar' };
    expect(buildEmail('thank-you', { interview, debrief }, id).text).toContain('dari 900 kg menjadi 640 kg');
  });

  test('what one cannot hear is no wish', () => {
    const adjustment = 'telinga kiri sy tdk dengar, jadi minta pewawancara duduk di sebelah kanan sy';
    const { text } = buildEmail('ask-adjustment', { interview, adjustment }, id);
    expect(text).toContain('arena telinga kiri saya tidak mendengar');
    expect(text).toContain('pewawancara duduk di sebelah kanan saya');
    expect(text).not.toContain('disediakan');
  });

  test('what is wished for behind hearsay and asides', () => {
    const adjustment =
      'katanya ada tes tertulis. sy disleksia, baca lambat, jd minta tolong soalnya dibacakan atau ditambah waktunya. klo jawab lisan sy lancar';
    const { text } = buildEmail('ask-adjustment', { interview, adjustment }, id);
    expect(text).toMatch(
      /arena saya disleksia sehingga baca lambat, [^.]* soal dibacakan atau waktunya ditambah/,
    );
    expect(text).not.toMatch(/disediakan|katanya|lisan/);
  });

  test('a second wish is told, or left out with a warning', () => {
    const adjustment = 'minta juru bahasa isyarat. untuk tes tertulis minta waktu tambahan';
    const { text, warnings } = buildEmail('ask-adjustment', { interview, adjustment }, id);
    expect(text + warnings.map(({ detail }) => detail).join('')).toContain('waktu tambahan');
  });

  test('"yang saya pakai" and figures that fall', () => {
    const promised = ['kirim contoh format pendataan yg sy pake di saparua'];
    const highlight = 'sy pasang water separator, mesin mati mendadak dr 14x jd 3x setahun';
    const { text } = buildEmail('thank-you', { interview, debrief: { challenge, highlight, promised } }, id);
    expect(text).toContain('pendataan yang saya pakai di Saparua');
    expect(text).toContain('turun dari 14 kali menjadi 3 kali');
  });

  test('how many of nothing is no topic', () => {
    const debrief = { discussed: ['12 ribu ekor, jagung mahal'] };
    expect(buildEmail('thank-you', { interview, debrief }, id).text).not.toContain('ekor');
  });

  test('what is sent', () => {
    const material = 'contoh peta kontur yg sy kerjain 2024';
    const { text } = buildEmail('send-material', { interview, material }, id);
    expect(text).toContain('peta kontur yang saya kerjakan tahun 2024');
  });
});
