/** Indonesian notes of which a word or a phrase has several senses: read right by what stands around it, or left out. */
import { describe, expect, test } from 'vitest';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { readNote } from '../../src/emails/notes/read.js';
import { spellOut } from '../../src/emails/notes/spell.js';
import { cues } from '../../src/locales/id/emails/cues.js';

const lina = { name: 'Lina Hartati', title: 'Kepala Klinik', addressAs: 'Bu Lina' };
const context: NoteContext = { interviewers: [lina], reader: lina, properNames: ['Lina Hartati'] };
const read = (raw: string, more: Partial<NoteContext> = {}) => readNote(raw, cues, { ...context, ...more });

describe('a word of several senses', () => {
  test.each([
    ['ukurannya udah pas', 'ukurannya sudah pas'],
    ['panen pas hujan', 'panen saat hujan'],
    ['kurir cabut abis 3 bln', 'kurir keluar setelah 3 bulan'],
    ['garansi abis 2 thn', 'garansi habis 2 tahun'],
    ['cabut gigi bungsu', 'cabut gigi bungsu'],
    ['revisi gak abis2', 'revisi tidak ada habisnya'],
    ['bidan pada resign bareng', 'bidan resign bersamaan'],
    ['murid pada ga bawa topi', 'murid tidak membawa topi'],
    ['diskon pada pelanggan lama', 'diskon pada pelanggan lama'],
    ['kenalan baik sm bidan desa', 'kenalan baik dengan bidan desa'],
    ['2 foto ama 1 sketsa', '2 foto dan 1 sketsa'],
    ['tutup buku molor sampai tgl 9', 'tutup buku mundur sampai tanggal 9'],
    ['vendor suka molor', 'vendor sering terlambat'],
    ['warga kurang minat sama posyandu', 'warga kurang berminat pada posyandu'],
    ['cust langganan dari Bogor', 'pelanggan tetap dari Bogor'],
    ['rasio 1 guru : 12 murid', 'rasio 1 guru untuk 12 murid'],
    ['pelanggan 40 -> 95', 'pelanggan dari 40 menjadi 95'],
    ['sewa kelewat mahal', 'sewa terlalu mahal'],
    ['okupansi cm 48%', 'okupansi hanya 48%'],
    ['churn 12%/thn', 'churn 12% per tahun'],
    ['lembur 5 jam/minggu', 'lembur 5 jam per minggu'],
    ['melaju 60 km/jam', 'melaju 60 km/jam'],
    ['rute Bdg-Smg', 'rute Bandung-Semarang'],
    ['ERP - msh uji coba', 'ERP masih uji coba'],
    ['antre klo weekend', 'antre saat weekend'],
    ['tablet dipake buat absensi', 'tablet dipakai untuk absensi'],
    ['ikan suka busuk di jalan', 'ikan sering busuk di jalan'],
    ['pesta tiap wiken', 'pesta tiap akhir pekan'],
    ['rapor bisa diliat wali', 'rapor bisa dilihat wali'],
    ['tayang akhir Okt', 'tayang akhir Oktober'],
    ['bisa bhs Korea dikit2', 'bisa sedikit bahasa Korea'],
    ['berkas kebanyakan', 'berkas terlalu banyak'],
    ['migrasi Drupal -> Hugo', 'migrasi Drupal ke Hugo'],
    ['pindah abis promo', 'pindah setelah promo'],
    ['tes pakai bahasa Korea', 'tes dalam bahasa Korea'],
  ])('%s', (raw, text) => {
    expect(spellOut(raw, cues, context)).toBe(text);
  });
});

describe('what is told of a conversation', () => {
  test.each([
    ['musim hujan kiriman sering telat', 'kiriman sering terlambat saat musim hujan'],
    ['peak season 9.9 retur naik 2x', 'retur naik 2 kali lipat saat peak season 9.9'],
    ['akhir bulan loket kewalahan', 'loket kewalahan saat akhir bulan'],
    ['akhir pekan ramai sekali', 'akhir pekan ramai sekali'],
    ['rencana pindah gedung mulai Juli', 'rencana pindah gedung yang dimulai Juli'],
    ['setiap Kamis rapat', 'rapat setiap Kamis'],
    ['timnya kurang 2 orang', 'tim kurang 2 orang'],
    ['mesin kasir nya merk Sunmi sm Epson', 'mesin kasir merk Sunmi dan Epson'],
    ['jalan kebun licin kl hujan', 'jalan kebun yang licin kalau hujan'],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });

  test.each([
    ['warga 90 org kebanyakan nelayan', 'kebanyakan warga adalah nelayan'],
    ['tim mereka masih baru', 'tim masih baru'],
    ['aplikasi absen mereka sudah tua', 'aplikasi absennya sudah tua'],
    ['progres asrama putri baru 45%', 'progres asrama putri baru 45%'],
    ['rompi, sepatu bot dipinjamkan mandor', 'rompi dan sepatu bot dipinjamkan mandor'],
  ])('%s: a clause', (raw, text) => {
    expect(read(raw)).toMatchObject({ form: 'clause', text });
  });

  test.each([
    'akses ke rumah sakit yang memakan waktu sejam',
    'pelatihan kader di empat kecamatan berbeda',
    'rencana pindah ke pabrik baru di Gresik',
    'laporan kredit macet yang harus dikirim tiap sore',
    'pompa rusak yang harus diganti minggu ini',
    'perekrutan bidan di desa terpencil',
    'Kesempatan beracara sejak bulan pertama.',
    'Beban mengajar 14 jam dan kewajiban piket.',
    'pengurusan izin edar dan pengaruhnya terhadap bea masuk',
    'rencana penambahan 4 kamar bersalin lantai dua tahun depan',
  ])('%s: a noun phrase', (raw) => {
    const note = read(raw);
    expect(['topic', 'either']).toContain(note?.form);
    expect(note?.text).toMatch(/^\p{Ll}/u);
  });

  test.each([
    'wawancara ngaret 30 menit',
    'capek nunggu di lobi',
    'ditraktir bakso',
    'tiap hari 40 resep',
    'anak2 gudang susah diatur, suka tidur',
    'marketing sama produksi ga akur',
    'jahitannya udah rapi, cuma lengannya kepanjangan',
    'aplikasi kasir apa ya namanya',
    '8 ha',
    'reels 4x',
    'dapur panas',
    'motor',
    'ngobrol bahasa Inggris 10 menit',
    'lupa nanya',
    '"kita ga mau gegabah" kata bu Lina',
    'KPI Q3: margin, bukan omzet',
    'kasir juga jaga gudang?',
    'berlayar 3x setahun',
    'dosen jangan jadi admin',
    'lembur dibayar',
    'produser lama alergi masukan, hati2',
    'Accurate?',
  ])('%s: left out', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test('what the writer cannot do is no part of it', () => {
    expect(read('kasir pakai Moka, saya blm familiar tapi siap belajar')).toMatchObject({
      text: 'kasir pakai Moka',
      cut: 'saya belum familiar tetapi siap belajar',
    });
  });
});

describe('what the writer has done', () => {
  const own = (raw: string) => read(raw, { kind: 'self' });

  test.each([
    ['program bank sampah yang saya rintis di RW', 'saya pernah merintis program bank sampah di RW'],
    ['modul yang saya susun dipakai 3 sekolah', 'modul yang saya susun dipakai 3 sekolah'],
    ['lisensi K3 saya masih berlaku sampai 2029', 'lisensi K3 saya masih berlaku sampai 2029'],
    [
      'Dari 18 anak yang saya dampingi tahun lalu, 15 naik kelas.',
      'dari 18 anak yang saya dampingi tahun lalu, 15 naik kelas',
    ],
    ['Merawat 9 lansia selama setahun.', 'saya pernah merawat 9 lansia selama setahun'],
    ['bikin SOP retur -> komplain turun 20%', 'saya pernah membuat SOP retur, dan komplain turun 20%'],
    [
      '6 th jaga gudang blm pernah selisih',
      'saya memiliki pengalaman 6 tahun menjaga gudang dan belum pernah selisih',
    ],
    [
      'brevet B, IPK 3,5, magang 3 bln di KPP',
      'saya memiliki brevet B dan IPK 3,5, dan pernah magang 3 bulan di KPP',
    ],
    ['4 artikel Sinta 2, hibah dosen muda 2023', 'saya memiliki 4 artikel Sinta 2 dan hibah dosen muda 2023'],
    ['cepet hitung, teliti, bisa Excel', 'saya cepat hitung, teliti, dan bisa Excel'],
    ['sudah 4 thn jadi barista', 'saya sudah 4 tahun bekerja sebagai barista'],
    ['jaga kasir 2 th, biasa QRIS', 'saya pernah menjadi kasir selama 2 tahun dan terbiasa dengan QRIS'],
    [
      'automasi slip gaji pake Python, hemat 3 hari/bulan',
      'saya pernah mengotomasi slip gaji dengan Python dan menghemat 3 hari per bulan',
    ],
    ['dulu jualan panci jd biasa ditolak', 'saya dulu berjualan panci, sehingga terbiasa ditolak'],
    ['pengalaman saya menata pameran kampus', 'saya memiliki pengalaman menata pameran kampus'],
    ['pendampingan 12 posyandu selama wabah', 'saya pernah mendampingi 12 posyandu selama wabah'],
    ['kemampuan bahasa Korea saya', 'saya memiliki kemampuan bahasa Korea'],
    ['sudah 3 th di apotek klinik', 'saya sudah 3 tahun bekerja di apotek klinik'],
    ['SIO kelas 1 masih berlaku sampai 2030', 'saya memiliki SIO kelas 1 yang masih berlaku sampai 2030'],
    ['mendesain taman rumah tinggal, 9 proyek', 'saya pernah mendesain taman rumah tinggal untuk 9 proyek'],
    ['validasi metode residu dgn HPLC, 6 parameter', 'saya pernah memvalidasi metode residu dengan HPLC'],
    ['bikin 2 gim, bisa Unity dikit2', 'saya pernah membuat 2 gim'],
    [
      'beresin gedung 400 m2 sebulan lebih awal',
      'saya pernah menyelesaikan gedung 400 m2 sebulan lebih awal',
    ],
    ['pernah jd tim audit ISO 9001', 'saya pernah menjadi tim audit ISO 9001'],
  ])('%s', (raw, text) => {
    expect(own(raw)?.text).toBe(text);
  });

  test('a prize is for something', () => {
    expect(own('pijat refleksi lumayan lah, pernah juara 2 se-Banten')).toBeUndefined();
    expect(own('barista lumayan, pernah juara 2 lomba seduh di Solo')?.text).toBe(
      'saya pernah menjadi juara 2 lomba seduh di Solo',
    );
  });

  test.each([
    ['keterima CPNS di Kudus jd ga bisa lanjut', 'saya diterima CPNS di Kudus'],
    [
      'istri pindah dinas ke Ambon jadi ikut pindah',
      'istri saya pindah dinas ke Ambon, sehingga saya ikut pindah',
    ],
    ['ibu sakit jadi harus pulang', 'ibu saya sakit, sehingga saya harus pulang'],
    ['anak demam jadi gak bisa datang', 'anak saya demam, sehingga saya tidak bisa datang'],
  ])('a reason: %s', (raw, text) => {
    expect(read(raw, { kind: 'thing', isReason: true })?.text).toBe(text);
  });
});

test.each([
  ['video praktik, kirim lewat WA', 'video praktik'],
  ['link portofolio, cek dulu', 'link portofolio'],
  ['fc ijazah sama SIM A, plg lambat lusa', 'fotokopi ijazah dan SIM A'],
  ['daftar seminar yg pernah saya ikutin', 'daftar seminar yang pernah saya ikuti'],
  ['CV, ijazah, KTP', 'CV, ijazah, KTP'],
  ['nanti WA foto2 kebun', 'foto-foto kebun'],
  ['mau kirim resep yg gw pernah bikin', 'resep yang pernah saya buat'],
  ['kirim portofolio hari rabu', 'portofolio pada hari Rabu'],
])('promised: %s', (raw, text) => {
  expect(readPromise(raw, cues, context)).toMatchObject({ form: 'topic', text });
});

test('of a promise, what is not told is told of', () => {
  expect(readPromise('4 contoh poster, deadline Rabu pagi', cues, context)).toMatchObject({
    text: '4 contoh poster',
    cut: 'deadline Rabu pagi',
  });
  expect(readPromise('naskah yg blm kelar, terusin di rumah', cues, context)).toBeUndefined();
});

test.each([
  ['datang untuk uji masak hari Rabu', 'datang untuk uji masak pada hari Rabu'],
  ['hadir di demo alat', 'hadir di demo alat'],
  ['ngabarin kapan bisa mulai', 'mengabari Bapak/Ibu kapan saya bisa mulai'],
])('to do: %s', (raw, text) => {
  expect(readPromise(raw, cues, context)).toMatchObject({ form: 'task', text });
});
