/** Indonesian notes of more than one part: each stays at the word it belongs to, and none is dropped unasked. */
import { describe, expect, test } from 'vitest';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { readNote } from '../../src/emails/notes/read.js';
import { cues } from '../../src/locales/id/emails/cues.js';

const context: NoteContext = { interviewers: [], properNames: [] };
const told = (raw: string, more: Partial<NoteContext> = {}) => readNote(raw, cues, { ...context, ...more });

describe('what the writer did', () => {
  test.each([
    [
      'Enam musim saya memetik teh di Gunung Dempo',
      'saya memiliki pengalaman enam musim memetik teh di Gunung Dempo',
    ],
    [
      'Hampir sepuluh tahun saya merawat bonsai',
      'saya memiliki pengalaman hampir sepuluh tahun merawat bonsai',
    ],
    [
      '7 tahun lebih saya menyetir truk molen',
      'saya memiliki pengalaman lebih dari 7 tahun menyetir truk molen',
    ],
    [
      '3 tahun di bengkel Jaya saya jaga mesin bubut sampai rapi',
      'selama 3 tahun di bengkel Jaya, saya menjaga mesin bubut sampai rapi',
    ],
    [
      'enam bulan di kapal saya pernah memperbaiki 3 kompresor',
      'selama enam bulan di kapal, saya pernah memperbaiki 3 kompresor',
    ],
    [
      '8 tahun sebagai sopir saya tidak pernah tabrakan',
      'selama 8 tahun sebagai sopir, saya tidak pernah tabrakan',
    ],
    ['4 tahun di toko paman saya', 'saya memiliki pengalaman 4 tahun di toko paman saya'],
    [
      '3 tahun di toko yang saya rintis, omzet naik 20%',
      'saya memiliki pengalaman 3 tahun di toko yang saya rintis, dan omzet naik 20%',
    ],
    [
      'menata ulang gudang di sumenep, yg rusak turun dr 12% ke 3%',
      'saya pernah menata ulang gudang di Sumenep, dan jumlah yang rusak turun dari 12% menjadi 3%',
    ],
    [
      'melatih 40 kader, yang aktif naik dari 12 jadi 31',
      'saya pernah melatih 40 kader, sehingga jumlah yang aktif naik dari 12 menjadi 31',
    ],
    ['menanam 400 bibit, yang mati 8 persen', 'saya pernah menanam 400 bibit, 8 persen di antaranya mati'],
    [
      'pernah tur 12 desa sama gamelan remaja, bikin tenda yg bisa didirikan 2 jam',
      'saya pernah tur 12 desa bersama gamelan remaja dan membuat tenda yang bisa didirikan dalam 2 jam',
    ],
    ['keliling desa sama kota kecil 2 tahun', 'saya pernah keliling desa dan kota kecil selama 2 tahun'],
    ['pernah melatih 12 kader sama bidan desa', 'saya pernah melatih 12 kader dan bidan desa'],
    [
      'pernah rawat 11 bayi kukang sitaan di Jogja, dua tahun jauh dari rumah, 9 sudah dilepasliarkan',
      'saya pernah merawat 11 bayi kukang sitaan di Jogja selama dua tahun jauh dari rumah, 9 di antaranya sudah dilepasliarkan',
    ],
    [
      'pernah melatih 8 barista di Malang, 3 tahun di kedai Solo, 5 masih bekerja',
      'saya pernah melatih 8 barista di Malang, 5 di antaranya masih bekerja, dan memiliki pengalaman 3 tahun di kedai Solo',
    ],
    [
      'dua tahun lalu nala ulang dua set gamelan punya SMK di Solo',
      'saya pernah menala ulang dua set gamelan milik SMK di Solo dua tahun lalu',
    ],
    ['tahun lalu nambal 30 perahu', 'saya pernah menambal 30 perahu tahun lalu'],
    ['dua tahun nambal ban truk', 'saya memiliki pengalaman dua tahun menambal ban truk'],
    ['dua tahun naik kapal', 'saya memiliki pengalaman dua tahun naik kapal'],
    [
      'saya 4 tahun ngelas di sungai Mahakam, airnya keruh terus, 31 sambungan lolos uji semua',
      'saya 4 tahun mengelas di sungai Mahakam yang airnya keruh terus, dan 31 sambungan lolos uji semua',
    ],
    [
      'di tempat lama saya rakit rak dari bambu, ringan dan mudah dibongkar',
      'saya pernah merakit rak dari bambu di tempat lama, dan hasilnya ringan dan mudah dibongkar',
    ],
    [
      'waktu di Solo saya geser jam giling ke subuh, jadi tahu siap jam 5',
      'saya pernah menggeser jam giling ke subuh waktu di Solo, sehingga tahu siap jam 5',
    ],
    ['tiap Rabu saya ngajar anyaman ke 12 ibu', 'tiap Rabu saya mengajar anyaman ke 12 ibu'],
    ['Tiap bulan saya audit 6 gudang', 'tiap bulan saya mengaudit 6 gudang'],
    ['setiap minggu saya melatih voli 20 anak', 'setiap minggu saya melatih voli 20 anak'],
    [
      'di pomalaa ubah urutan batch, naik dr 300 ke 420 sampel/hari tanpa nambah orang',
      'saya pernah mengubah urutan batch di Pomalaa, dan jumlahnya naik dari 300 menjadi 420 sampel per hari tanpa menambah orang',
    ],
    [
      'ubah alur bongkar muat, turun dari 5 jam ke 2 jam',
      'saya pernah mengubah alur bongkar muat, dan waktunya turun dari 5 jam menjadi 2 jam',
    ],
    [
      'di bengkel saya kerja 2 tahun tanpa pake jig',
      'saya pernah bekerja 2 tahun tanpa memakai jig di bengkel',
    ],
    ['Tiga kali saya memimpin renovasi masjid', 'saya tiga kali memimpin renovasi masjid'],
    ['30 nasabah saya tidak pernah menunggak', '30 nasabah saya tidak pernah menunggak'],
    [
      'Berkat jadwal warna, 25 relawan saya selalu datang tepat waktu',
      'berkat jadwal warna, 25 relawan saya selalu datang tepat waktu',
    ],
    ['200 pelanggan saya layani tiap hari', 'saya melayani 200 pelanggan tiap hari'],
    [
      'Di Bontang saya memeriksa 90 katup dan cuma 2 yang bocor',
      'di Bontang saya pernah memeriksa 90 katup dan hanya 2 yang bocor',
    ],
    [
      'di Bontang saya memeriksa 90 katup, hanya 2 yang bocor',
      'saya pernah memeriksa 90 katup di Bontang, dan hanya 2 yang bocor',
    ],
    [
      'Di sekolah sebelumnya saya membuat kartu kata yang kini dipakai 8 guru',
      'di sekolah sebelumnya saya pernah membuat kartu kata yang kini dipakai 8 guru',
    ],
  ])('%s', (raw, text) => {
    const note = told(raw, { kind: 'self' });
    expect([note?.form, note?.text, note?.cut]).toEqual(['clause', text, undefined]);
  });
});

describe('of the talk', () => {
  test.each([
    [
      'Hibah habis bulan Maret, jadi programnya cuma sampai April',
      'clause',
      'hibah habis bulan Maret sehingga programnya hanya sampai April',
    ],
    [
      'Timnya muda, enam orang, tersebar di Depok dan Bogor',
      'clause',
      'timnya muda dengan enam orang yang tersebar di Depok dan Bogor',
    ],
    [
      'mesin pengering sering macet, 5x ganti bearing bulan ini',
      'clause',
      'mesin pengering sering macet hingga 5 kali ganti bearing bulan ini',
    ],
    ['menu baru pengen lebih murah', 'topic', 'keinginan agar menu baru lebih murah'],
    ['produser ingin terlihat mewah', 'clause', 'produser ingin terlihat mewah'],
    [
      'mesinnya tidak stabil putarannya, gudang bocor',
      'clause',
      'putaran mesinnya tidak stabil dan gudang bocor',
    ],
    ['petugasnya sering lupa kuncinya', 'clause', 'petugasnya sering lupa kuncinya'],
    [
      'pesanan masuk 200an/hari, kapasitas oven cm 120',
      'clause',
      'pesanan masuk 200-an per hari sedangkan kapasitas oven hanya 120',
    ],
    ['kasir cuma 3, pembeli yg antri 60an', 'clause', 'kasir hanya 3 sedangkan pembeli yang antre ada 60-an'],
    [
      'mesin cuma 12, psn yg nunggu 40an',
      'clause',
      'mesin hanya 12 sedangkan pasien yang menunggu ada 40-an',
    ],
    ['tim 4 orang, target 200 unit', 'topic', 'tim 4 orang dengan target 200 unit'],
    ['stok gudang selisihnya sampe 40 karton', 'topic', 'selisih stok gudang sampai 40 karton'],
    [
      'sopir senior 3 orang pensiun tahun depan, anak2 belum mau nurut sama guru baru',
      'clause',
      '3 sopir senior pensiun tahun depan dan anak-anak belum mau menurut kepada guru baru',
    ],
    ['tim 3 orang pindah ke Solo', 'clause', 'tim 3 orang pindah ke Solo'],
    ['harga turun trs dr agustus', 'clause', 'harga turun terus sejak Agustus'],
    ['Kami ngobrol lama soal ragi alami', 'topic', 'ragi alami'],
    ['Izin dari syahbandar sering lama keluarnya.', 'clause', 'izin dari syahbandar sering lama keluar'],
    [
      'rute ke 14 dusun, sebagian jalannya masih batu',
      'topic',
      'rute ke 14 dusun yang sebagian jalannya masih batu',
    ],
    [
      'pameran 4 kota, tiap gedung ukurannya beda',
      'topic',
      'pameran 4 kota dengan ukuran yang berbeda di tiap gedung',
    ],
    ['gedung tua yg listriknya cm 10 ribu watt', 'topic', 'gedung tua yang listriknya hanya 10 ribu watt'],
    ['listriknya cuma 10 ribu watt', 'clause', 'listriknya hanya 10 ribu watt'],
    ['Tim jarak jauh, 4 orang', 'topic', 'tim jarak jauh dengan 4 orang'],
    [
      'Tim remote, 4 orang, tersebar di tiga kota',
      'topic',
      'tim remote dengan 4 orang yang tersebar di tiga kota',
    ],
    [
      'Kapal sering terlambat, jadi penumpang protes',
      'clause',
      'kapal sering terlambat sehingga penumpang protes',
    ],
    ['Kelasnya besar, 40 siswa', 'clause', 'kelasnya besar dengan 40 siswa'],
    ['rute Ende - Bajawa, 2 sopir gantian', 'topic', 'rute Ende–Bajawa dengan 2 sopir yang bergantian'],
    ['shift malam di IGD, 3 perawat jaga', 'topic', 'shift malam di IGD dengan 3 perawat jaga'],
    [
      'jadwal 3 minggu di kapal, 3 minggu di rumah',
      'topic',
      'jadwal 3 minggu di kapal dan 3 minggu di rumah',
    ],
    [
      'Kenapa toko menutup kasir mandiri, lalu membukanya lagi sebagian',
      'topic',
      'alasan toko menutup kasir mandiri lalu membukanya lagi sebagian',
    ],
    [
      'Tahap berikutnya tes menjahit, lalu ngobrol dengan tim',
      'clause',
      'tahap berikutnya adalah tes menjahit lalu berbincang dengan tim',
    ],
  ])('%s', (raw, form, text) => {
    const note = told(raw);
    expect([note?.form, note?.text, note?.cut]).toEqual([form, text, undefined]);
  });
});

describe('when something was promised for', () => {
  test.each([
    ['Senin saya bawakan contoh roti.', 'task', 'membawa contoh roti pada hari Senin'],
    ['Jumat depan saya kirimkan revisi gambar', 'topic', 'revisi gambar pada hari Jumat depan'],
    ['minggu depan saya bawa sampel kain', 'task', 'membawa sampel kain minggu depan'],
    ['tgl 5 kirim STR', 'topic', 'STR pada tanggal 5'],
    ['kirim foto hari Senin', 'topic', 'foto pada hari Senin'],
  ])('%s', (raw, form, text) => {
    expect(readPromise(raw, cues, context)).toEqual({ form, text });
  });
});

describe('what came of what is theirs', () => {
  const own = (raw: string) => told(raw, { kind: 'self' });
  test.each([
    [
      'Bank sampah yang saya mulai di Bau Bau berkembang dari 15 jadi 140 keluarga',
      'bank sampah yang saya mulai di Bau Bau berkembang dari 15 menjadi 140 keluarga',
    ],
    [
      'Kebun sayur yang saya rawat di Pangkal Pinang tumbuh dari 3 menjadi 21 bedeng',
      'kebun sayur yang saya rawat di Pangkal Pinang tumbuh dari 3 menjadi 21 bedeng',
    ],
    [
      'Akun resep yang saya kelola tumbuh dari 90 ke 700 pengikut',
      'akun resep yang saya kelola tumbuh dari 90 menjadi 700 pengikut',
    ],
    [
      'Warung yang saya buka di Solo Baru naik dari 15 jadi 60 porsi, karena saya atur menunya',
      'warung yang saya buka di Solo Baru naik dari 15 menjadi 60 porsi, karena saya mengatur menunya',
    ],
    [
      'Di bengkel lama saya waktu servis turun dari 4 jadi 2 jam',
      'di bengkel lama saya waktu servis turun dari 4 menjadi 2 jam',
    ],
    [
      'Naskah tur saya sebelumnya saya ringkas dari 30 jadi 18 menit',
      'naskah tur saya sebelumnya saya ringkas dari 30 menjadi 18 menit',
    ],
    [
      'Formulir klaim saya pangkas dari 14 jadi 5 kolom',
      'formulir klaim saya pangkas dari 14 menjadi 5 kolom',
    ],
    [
      'Buku panduan di toko lama saya ringkas dari 40 ke 12 halaman',
      'buku panduan di toko lama saya ringkas dari 40 menjadi 12 halaman',
    ],
    [
      'Regu saya di Cilegon dulu mengelas 30 sambungan sehari, sekarang 44',
      'regu saya di Cilegon dulu mengelas 30 sambungan sehari dan sekarang 44',
    ],
    ['Kelas saya awalnya cuma 6 anak, kini 25', 'kelas saya awalnya hanya 6 anak dan kini 25'],
    [
      'Di Garut angka kematian domba di peternakan saya turun dari 15 jadi 3 ekor setahun',
      'di Garut angka kematian domba di peternakan saya turun dari 15 menjadi 3 ekor setahun',
    ],
    [
      'Enam tahun saya mengemudikan bus malam, kebanyakan lintas Jawa, tanpa satu pun kecelakaan',
      'saya memiliki pengalaman enam tahun mengemudikan bus malam, kebanyakan lintas Jawa, tanpa satu pun kecelakaan',
    ],
    [
      'Delapan tahun saya menjaga mercusuar, sering sendirian, tanpa satu malam pun gelap',
      'saya memiliki pengalaman delapan tahun menjaga mercusuar, sering sendirian, tanpa satu malam pun gelap',
    ],
  ])('%s', (raw, text) => {
    const note = own(raw);
    expect([note?.form, note?.text, note?.cut]).toEqual(['clause', text, undefined]);
  });

  test.each(['Anak saya dulu 40 kilo, sekarang 52', 'Gaji saya dulu 3 juta, sekarang 5 juta'])(
    'their own life: %s',
    (raw) => expect(own(raw)?.text ?? '').not.toMatch(/sekarang/),
  );
});

test.each([
  ['Pemetik teh datang dari lima desa dan sarapan bersama tiap Senin', 'clause'],
  ['Peserta kelas berasal dari enam pulau', 'clause'],
  ['Kiriman sayur datang dari dua kebun', 'clause'],
  ['cara tamu datang dari bandara', 'topic'],
  ['relawan yang datang dari lima kampus', 'topic'],
])('where they come from: %s', (raw, form) => expect(told(raw)?.form).toBe(form));

test.each([
  ['Klinik ditutup sebagian selama renovasi', 'klinik ditutup sebagian selama renovasi'],
  ['Klinik Melati ditutup selama renovasi', 'Klinik Melati ditutup selama renovasi'],
  ['Melati ditutup selama renovasi', 'Melati ditutup selama renovasi'],
])('a word that the company has in its name: %s', (raw, text) =>
  expect(told(raw, { properNames: ['Klinik Melati Sehat'] })?.text).toBe(text),
);

test.each([
  [
    'contoh jahitan saya langsung diuji dua penjahit',
    'contoh jahitan saya yang langsung diuji dua penjahit',
    undefined,
  ],
  [
    'masakan saya dicicipi tiga koki, rasanya disukai tapi teksturnya terlalu padat',
    'masakan saya yang dicicipi tiga koki',
    'rasanya disukai tetapi teksturnya terlalu padat',
  ],
])('what was done to a piece of theirs: %s', (raw, text, cut) => {
  const note = told(raw);
  expect([note?.form, note?.text, note?.cut]).toEqual(['topic', text, cut]);
});

test.each([
  ['SIM B2 habis bulan Mei', 'clause', 'SIM B2 habis bulan Mei'],
  ['kontrak sewa gudang habis minggu depan', 'clause', 'kontrak sewa gudang habis minggu depan'],
  ['set pelog yang fals habis kena banjir', 'topic', 'set pelog yang fals setelah kena banjir'],
  ['piano yang fals habis dipindah', 'topic', 'piano yang fals setelah dipindah'],
  ['libur habis bulan puasa', 'topic', 'libur setelah bulan puasa'],
  ['stok yang habis dibeli orang', 'topic', 'stok yang habis dibeli orang'],
])('what ends, and what came after: %s', (raw, form, text) => {
  const note = told(raw);
  expect([note?.form, note?.text]).toEqual([form, text]);
});

test.each([
  ['truk yang akan saya bawa', 'topic', 'truk yang akan saya bawa'],
  ['mesin yang akan sy pake di Cikarang', 'topic', 'mesin yang akan saya pakai di Cikarang'],
  [
    'kapal yang nanti saya pegang namanya Sinar Bahari',
    'topic',
    'kapal bernama Sinar Bahari yang nanti saya pegang',
  ],
  ['kelas yang akan saya ajar muridnya 32 orang', 'clause', 'kelas yang akan saya ajar muridnya 32 orang'],
])('behind its doer a verb stands bare: %s', (raw, form, text) => {
  const note = told(raw);
  expect([note?.form, note?.text]).toEqual([form, text]);
});

describe('a condition', () => {
  test.each([
    ['kalau diterima pindah ke Semarang', 'topic', 'rencana pindah ke Semarang jika saya diterima'],
    ['kalau lolos mulai kerja Februari', 'topic', 'rencana mulai kerja Februari jika saya lolos'],
    ['jika diterima langsung ditempatkan di Sorong', 'topic', 'penempatan di Sorong jika saya diterima'],
    ['kalau lulus wajib tinggal di mes', 'topic', 'keharusan tinggal di mes jika saya lulus'],
    ['kalau ombak tinggi kapal tidak berangkat', 'clause', 'kapal tidak berangkat jika ombak tinggi'],
    ['kalau listrik padam, vaksin harus dipindah', 'clause', 'vaksin harus dipindah jika listrik padam'],
    // "he said that …" is none.
    ['katanya kalau gudang pindah ke Cikarang', 'clause', 'gudang pindah ke Cikarang'],
  ])('keeps its joint: %s', (raw, form, text) => {
    const note = told(raw);
    expect([note?.form, note?.text]).toEqual([form, text]);
  });

  test.each(['kalau gudang pindah ke Cikarang', 'kalau stok kurang ambil dari cabang Kudus'])(
    'what then, or who: %s',
    (raw) => expect(told(raw)).toBeUndefined(),
  );
});

test.each(['dua tahun lalu gudang saya kebanjiran'])('a time is no length: %s', (raw) =>
  expect(told(raw, { kind: 'self' })).toBeUndefined(),
);

describe('a thing, and what was remarked on it', () => {
  test.each([
    ['chamber isi 6 orang, operatornya cuma dua', 'chamber isi 6 orang yang operatornya hanya dua'],
    ['rute Bima, jalannya sempit', 'rute Bima yang jalannya sempit'],
    [
      'klinik di Sikka, dokternya datang seminggu sekali',
      'klinik di Sikka yang dokternya datang seminggu sekali',
    ],
    [
      'ganti anoda di dermaga Gresik, jarak pandang cuma setengah meter',
      'ganti anoda di dermaga Gresik dengan jarak pandang hanya setengah meter',
    ],
    [
      'cat lambung di galangan Batam, cuaca sering lembap',
      'cat lambung di galangan Batam dengan cuaca yang sering lembap',
    ],
    [
      'panen malam hari, asapnya sedikit saja supaya lebah tidak stres',
      'panen malam hari dengan asap sedikit saja supaya lebah tidak stres',
    ],
    [
      '12 desa di Sumba Timur, banyak aki yang sudah drop',
      '12 desa di Sumba Timur dengan banyak aki yang sudah drop',
    ],
    [
      'siaran langsung jam 5 pagi, berdua, gantian tiap 15 menit',
      'siaran langsung jam 5 pagi yang dikerjakan berdua bergantian tiap 15 menit',
    ],
    ['panen tengah malam, berdua', 'panen tengah malam yang dikerjakan berdua'],
    [
      'kemasan keripik singkong, maunya lebih tahan lama',
      'kemasan keripik singkong yang diinginkan lebih tahan lama',
    ],
    [
      'panel rasa 12 orang tapi semuanya karyawan pabrik, belum ada anak muda',
      'panel rasa 12 orang yang semuanya karyawan pabrik dan belum ada anak mudanya',
    ],
    ['tim gudang 8 orang tapi semuanya lulusan SMK', 'tim gudang 8 orang yang semuanya lulusan SMK'],
    ['shift malam 4 hari kerja 2 hari libur', 'shift malam dengan 4 hari kerja dan 2 hari libur'],
    ['dilarang bawa hp ke kandang', 'larangan membawa HP ke kandang'],
    ['tidak boleh merokok di dek', 'larangan merokok di dek'],
  ])('%s', (raw, text) => {
    const note = told(raw);
    expect([note?.form, note?.text, note?.cut]).toEqual(['topic', text, undefined]);
  });

  test.each([
    ['program magang, hasilnya belum jelas', 'program magang', 'hasilnya belum jelas'],
    ['mesin bubut, operatornya saya', 'mesin bubut', 'operatornya saya'],
    ['kamar mes, berdua', 'kamar mes', 'berdua'],
    ['aplikasi antrean, biasanya lambat', 'aplikasi antrean', 'biasanya lambat'],
    ['bongkar 18 box per jam, maunya 25', 'bongkar 18 box per jam', 'maunya 25'],
  ])('not what is none of its own: %s', (raw, text, cut) => {
    const note = told(raw);
    expect([note?.text, note?.cut]).toEqual([text, cut]);
  });

  test.each([
    [
      'gudang lembap, AC dimatikan tiap malam karena hemat listrik',
      'gudang lembap dan AC dimatikan tiap malam karena hemat listrik',
    ],
    ['stok tipis, kapal baru datang tiap dua minggu', 'stok tipis dan kapal baru datang tiap dua minggu'],
    [
      'minuman jamu untuk anak muda harus keluar sebelum Lebaran, baru dua formula yang lolos panel',
      'minuman jamu untuk anak muda harus keluar sebelum Lebaran dan baru dua formula yang lolos panel',
    ],
    [
      'naskah harus selesai bulan Mei, baru tiga bab yang disunting',
      'naskah harus selesai bulan Mei dan baru tiga bab yang disunting',
    ],
    [
      'sekolah hutan mulai jam 6 pagi, hujan pun tetap jalan',
      'sekolah hutan mulai jam 6 pagi dan tetap jalan walaupun hujan',
    ],
  ])('two sentences: %s', (raw, text) => {
    const note = told(raw);
    expect([note?.form, note?.text, note?.cut]).toEqual(['clause', text, undefined]);
  });
});
