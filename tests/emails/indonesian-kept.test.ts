/** Indonesian notes of which a fact was cut, or told of the wrong person or in the wrong place: what is told of each. */
import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/emails/inputs/read.js';
import type { AnyInputs } from '../../src/emails/places.js';
import { id } from '../../src/locales/id/index.js';
import { interview } from '../support/indonesian-notes.js';

const read = (inputs: Omit<AnyInputs, 'interview'>) =>
  readInputs({ interview, ...inputs }, interview.interviewers?.[0], id, 0);
const highlight = (text: string) => read({ debrief: { highlight: text } }).notes.highlight;
const promise = (text: string) => read({ debrief: { promised: [text] } }).notes.promise;
const point = (text: string) => read({ debrief: { discussed: [text] } }).notes['first-point'];
const challenge = (text: string) => read({ debrief: { challenge: text } }).notes.challenge;
const reason = (text: string) => read({ reason: text }).notes.reason;

describe('what was promised is a deed, or a thing', () => {
  test.each([
    [
      'tanya teman di balai benih soal varietas yang tahan karat',
      'bertanya kepada teman di balai benih soal varietas yang tahan karat',
    ],
    ['nanya HRD lama soal paklaring', 'bertanya kepada HRD lama soal paklaring'],
    ['tanya ke istri dulu', 'bertanya dulu kepada istri'],
    ['tanya jadwal wisuda ke kampus', 'menanyakan jadwal wisuda kepada kampus'],
    ['tanya apakah mesin jahit boleh dibawa', 'menanyakan apakah mesin jahit boleh dibawa'],
    ['ngobrol dulu sama istri soal mutasi', 'berbicara dulu dengan istri soal mutasi'],
    ['konsultasi ke dokter soal alergi lateks', 'berkonsultasi ke dokter soal alergi lateks'],
    [
      'minta surat rekomendasi dari kepala sekolah lama',
      'meminta surat rekomendasi dari kepala sekolah lama',
    ],
    ['nanti saya ukur ulang dapur', 'mengukur ulang dapur'],
    ['rekomendasikan dua pemasok', 'merekomendasikan dua pemasok'],
    ['serahkan fotokopi ijazah', 'menyerahkan fotokopi ijazah'],
  ])('to do: %s', (raw, text) => expect(promise(raw)).toMatchObject({ form: 'task', text }));

  test.each(['foto ijazah asli', 'hasil tes kesehatan', 'ajakan kerja sama'])('to be sent: %s', (raw) =>
    expect(promise(raw)).toMatchObject({ form: 'topic', text: raw }),
  );
});

describe('what the writer did, whole', () => {
  test.each([
    [
      'waktu gereja kami kebanjiran saya keringkan buku baptis pakai kertas isap, 3 dari 4 buku masih bisa dibaca',
      'waktu gereja kami kebanjiran, saya pernah mengeringkan buku baptis pakai kertas isap, dan 3 dari 4 buku masih bisa dibaca',
    ],
    [
      'ketika server kantor lama mati saya pulihkan data dalam 5 jam',
      'ketika server kantor lama mati, saya berhasil memulihkan data dalam 5 jam',
    ],
    ['saat gempa saya pimpin evakuasi 40 pasien', 'saya pernah memimpin evakuasi 40 pasien saat gempa'],
    [
      'di galangan lama saya turunkan reject dari 9 ke 3 persen, caranya cek suhu antar pass dan elektroda tidak boleh keluar oven lebih dari 4 jam',
      'saya berhasil menurunkan reject dari 9 menjadi 3 persen di galangan lama dengan mengecek suhu antar pass dan memastikan elektroda tidak keluar oven lebih dari 4 jam',
    ],
    [
      'berhasil turunkan kecelakaan forklift jadi nol, caranya pasang garis kuning dan cermin di tikungan',
      'saya berhasil menurunkan kecelakaan forklift menjadi nol dengan memasang garis kuning dan cermin di tikungan',
    ],
    ['buat laporan bulanan, caranya pakai Excel', 'saya pernah membuat laporan bulanan dengan memakai Excel'],
    [
      'di Takengon saya urus 15 ribu bibit, yang mati cuma 8 persen setelah naungannya diubah',
      'saya pernah mengurus 15 ribu bibit di Takengon, dan hanya 8 persen yang mati setelah naungannya diubah',
    ],
    [
      'di tambak lama saya pelihara 40 ribu benur, yang hidup 82 persen setelah aerasinya ditambah',
      'saya pernah memelihara 40 ribu benur di tambak lama, 82 persen di antaranya hidup setelah aerasinya ditambah',
    ],
    [
      'di Jeneponto saya latih 22 kader, setelah setahun masih 19 yang aktif',
      'saya pernah melatih 22 kader di Jeneponto, dan setelah setahun masih 19 yang aktif',
    ],
    [
      'di hotel lama saya latih 8 pramusaji, 6 sekarang jadi supervisor',
      'saya pernah melatih 8 pramusaji di hotel lama, 6 di antaranya sekarang menjadi supervisor',
    ],
    [
      'waktu musim kemarau saya gilir air untuk 30 petak, panen cuma turun 5 persen',
      'waktu musim kemarau, saya pernah menggilir air untuk 30 petak, dan panen hanya turun 5 persen',
    ],
    [
      'di tempat lama bikin job rekonsiliasi, selisih dari sekitar 200 transaksi sehari jadi di bawah 5',
      'saya pernah membuat job rekonsiliasi di tempat lama, sehingga selisih turun dari sekitar 200 transaksi sehari menjadi di bawah 5',
    ],
    [
      'pernah jadi juru bahasa debat pilkada 3 jam, gantian berdua tanpa naskah',
      'saya pernah menjadi juru bahasa debat pilkada 3 jam, bergantian berdua tanpa naskah',
    ],
    ['Kandidat pernah menyusun jadwal uji air', 'saya pernah menyusun jadwal uji air'],
    ['pernah satukan data 31 cabang dalam 2 bulan', 'saya pernah menyatukan data 31 cabang dalam 2 bulan'],
  ])('%s', (raw, text) => {
    const note = highlight(raw);
    expect([note?.form, note?.text, note?.cut]).toEqual(['clause', text, undefined]);
  });

  test('what somebody else said is nothing one was', () =>
    expect(highlight('pewawancara bilang kandidat cocok')).toBeUndefined());
});

describe('several sentences of one account', () => {
  test.each([
    [
      'Waktu di Atambua saya pegang 9 anak yang belum bisa baca. Saya mulai dari cerita bahasa Tetun dulu, baru bahasa Indonesia. Dalam 5 bulan 8 anak sudah lancar.',
      'waktu di Atambua saya pernah menangani 9 anak yang belum bisa baca, dan dalam 5 bulan 8 anak sudah lancar',
    ],
    [
      'Dulu saya pegang rute Cianjur. Saya ubah urutan toko. Hasilnya hemat solar 15 persen.',
      'saya dulu menangani rute Cianjur dan mengubah urutan toko, sehingga hemat solar 15 persen',
    ],
    [
      'Saya pernah rawat 12 lansia di panti. Saya bikin jadwal jalan pagi. Tidak ada yang jatuh selama setahun.',
      'saya pernah merawat 12 lansia di panti, membuat jadwal jalan pagi, dan tidak ada yang jatuh selama setahun',
    ],
    // Whose "semua" is it?
    [
      'Mengelola 3 toko. Omzet naik 20%. Saya juga melatih 12 kasir. Semua lulus.',
      'saya pernah mengelola 3 toko',
    ],
    [
      'Saya merancang kurikulum tata boga. Kurikulum itu dipakai 3 SMK.',
      'saya pernah merancang kurikulum tata boga',
    ],
  ])('%s', (raw, text) => expect(highlight(raw)?.text).toBe(text));

  test('what is not told is warned of', () => {
    const { warnings } = read({
      debrief: {
        highlight:
          'Saya pegang 9 anak. Mulai dari cerita dulu, baru huruf. Dalam 5 bulan 8 anak sudah lancar.',
      },
    });
    expect(warnings.map(({ detail }) => detail)).toEqual(['Mulai dari cerita dulu, baru huruf.']);
  });
});

describe('of the talk', () => {
  test.each([
    [
      'gudang pindah ke Cikarang bulan depan, buat saya tidak masalah karena rumah di Tambun',
      'clause',
      'gudang pindah ke Cikarang bulan depan',
    ],
    ['kerja Sabtu setengah hari, tidak masalah buat saya', 'topic', 'kerja Sabtu setengah hari'],
    [
      'oven elektroda cuma satu dipakai tiga regu',
      'clause',
      'oven elektroda hanya satu dan dipakai tiga regu',
    ],
    [
      'mesin fotokopi hanya satu dipakai semua guru',
      'clause',
      'mesin fotokopi hanya satu dan dipakai semua guru',
    ],
    ['lampu hanya satu yang dipakai', 'clause', 'lampu hanya satu yang dipakai'],
    ['jaga malam paling banyak 4 kali sebulan', 'clause', 'jaga malam paling banyak 4 kali sebulan'],
    [
      'tahun depan tiga naskah, semuanya main di pendopo terbuka',
      'topic',
      'tiga naskah tahun depan yang semuanya main di pendopo terbuka',
    ],
    [
      'yang dipindai dulu yang paling sering diminta warga',
      'clause',
      'yang dipindai dulu adalah yang paling sering diminta warga',
    ],
    [
      'pojok baca di tiap kelas, bukunya sumbangan orang tua murid',
      'topic',
      'pojok baca di tiap kelas dengan buku sumbangan orang tua murid',
    ],
    [
      'rencana pindah gudang ke Cikupa, tapi pelan-pelan',
      'topic',
      'rencana pindah gudang ke Cikupa secara perlahan',
    ],
    [
      'anak-anak yang di rumah tidak pakai bahasa Indonesia',
      'topic',
      'anak-anak yang di rumah tidak memakai bahasa Indonesia',
    ],
    ['rapat mingguan pakai bahasa Inggris', 'topic', 'rapat mingguan dalam bahasa Inggris'],
  ])('%s', (raw, form, text) => expect(point(raw)).toMatchObject({ form, text }));

  test.each([
    [
      'banyak sambungan gagal di radiografi, bulan lalu sampai 12 persen',
      'banyak sambungan gagal di radiografi dan bulan lalu mencapai 12 persen',
    ],
    [
      'kader posyandu sering berganti, jadi catatan timbangan balita putus',
      'kader posyandu sering berganti sehingga catatan timbangan balita putus',
    ],
    ['warga malas memilah sampah', 'warga enggan memilah sampah'],
  ])('hard: %s', (raw, text) => expect(challenge(raw)).toMatchObject({ form: 'clause', text }));
});

describe('a reason of several parts', () => {
  test.each([
    [
      'harus pindah ke Jakarta sedangkan istri baru melahirkan, jadi saya pilih tetap di Malang',
      'saya harus pindah ke Jakarta sedangkan istri saya baru melahirkan, sehingga saya memilih tetap di Malang',
    ],
    [
      'jalan Kaligawe banjir, motor saya mati dan HP kemasukan air jadi tidak bisa kasih kabar',
      'jalan Kaligawe banjir, motor saya mati, dan HP saya kemasukan air, sehingga saya tidak bisa memberi kabar',
    ],
    [
      'mau bicara dulu dengan suami soal kontrak 2 tahun, suami baru pulang melaut tanggal 12',
      'saya ingin berbicara dulu dengan suami soal kontrak 2 tahun, dan suami saya baru pulang melaut tanggal 12',
    ],
    [
      'lokasi terlalu jauh dari rumah, jadi saya pilih yang dekat',
      'lokasi terlalu jauh dari rumah, sehingga saya memilih yang dekat',
    ],
    [
      'istri baru melahirkan, jadi saya pilih tetap di Malang',
      'istri saya baru melahirkan, sehingga saya memilih tetap di Malang',
    ],
    // It is not the writer who is taken there.
    [
      'anak saya demam tinggi, harus dibawa ke puskesmas',
      'anak saya demam tinggi dan harus dibawa ke puskesmas',
    ],
    ['istri dirawat, harus jaga anak', 'istri saya dirawat, sehingga saya harus menjaga anak'],
    // Whose car was it?
    [
      'jalan longsor di Cianjur, mobil tidak bisa lewat',
      'jalan longsor di Cianjur dan mobil tidak bisa lewat',
    ],
  ])('%s', (raw, text) => expect(reason(raw)).toMatchObject({ form: 'clause', text }));
});

test.each([
  [
    'film nelayan yang kemarin saya ceritakan, versi 6 menit, sudah ada teks Inggrisnya',
    'film nelayan yang kemarin saya ceritakan (versi 6 menit, sudah ada teks Inggrisnya)',
  ],
  ['denah dapur, skala 1:50', 'denah dapur (skala 1:50)'],
  ['foto lama, sudah lama', 'foto lama'],
])('what is sent, with what it is like: %s', (raw, text) =>
  expect(read({ material: raw }).notes.material?.text).toBe(text),
);

test.each(['suhu simpan karkas ayam', 'masa berlaku SIO', 'umur panen lele'])(
  'a thing that was asked: %s',
  (raw) => expect(read({ question: raw }).notes.question).toMatchObject({ form: 'topic', text: raw }),
);
