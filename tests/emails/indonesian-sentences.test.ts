/** Whole Indonesian sentences and plain noun phrases: none is lost, and none told in the wrong form. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/index.js';
import { id } from '../../src/locales/id/emails.js';
import { expectTold, hard, interview, mails, own } from '../support/indonesian-notes.js';

describe('of the talk', () => {
  test.each([
    ['jadwal piket ditentuin sama kepala ruangan', 'ditentukan oleh kepala ruangan'],
    ['adonan dicampur sama tepung beras', 'dicampur dengan tepung beras'],
    ['resep lama belum ditulis sama sekali', 'belum ditulis sama sekali'],
    ['ruang kelas dipake dua sekolah, jadi jadwal padat', 'dipakai dua sekolah sehingga jadwal padat'],
    ['gimana kalo listrik padam waktu operasi', 'apa yang harus dilakukan jika listrik padam waktu operasi'],
    ['gimana klo stok oli kurang pas akhir bulan', 'jika stok oli kurang saat akhir bulan'],
    ['jika gardu meledak, apa yang Anda lakukan', 'apa yang perlu dilakukan jika gardu meledak'],
    ['sinyal di lantai tiga putus-putus', 'bahwa sinyal di lantai tiga sering terputus'],
    ['Alur membuka rekening giro', 'alur membuka rekening giro'],
    ['Akurasi 0,5 mm pada mesin potong kaca', 'akurasi 0,5 mm pada mesin potong kaca'],
    ['pupuk organik buat kebun teh rakyat', 'pupuk organik untuk kebun teh rakyat'],
    ['komplain pelanggan soal paket basah', 'keluhan pelanggan soal paket basah'],
    ['kursus bahasa isyarat mulai tahun depan', 'kursus bahasa isyarat dimulai tahun depan'],
    ['tanaman cabe layu pas musim ujan', 'saat musim hujan'],
  ])('%s', (point, told) => expectTold({ discussed: [point] }, told));

  test('an order of work is no sentence', () => {
    for (const { text } of mails({ discussed: ['Tahapan mengurus izin praktik'] }))
      expect(text).not.toContain('bahwa tahapan');
  });
});

describe('of what is hard', () => {
  test.each([
    [
      'Hasil laboratorium baru keluar dalam lima hari',
      'bahwa hasil laboratorium baru keluar dalam lima hari',
    ],
    ['Murid yang pintar sering cepat bosan di kelas', 'bahwa murid yang pintar sering cepat bosan'],
    ['mesin fotokopi cuma satu, jadi karyawan antre', 'hanya satu sehingga karyawan antre'],
    ['Ibu menyusui sulit mencari ruang laktasi', 'bahwa ibu-ibu menyusui sulit mencari ruang laktasi'],
    ['Wali murid ingin nilai anaknya cepat keluar', 'bahwa wali murid ingin nilai anaknya cepat keluar'],
    ['gudang penuh tiap abis panen', 'setiap usai panen'],
  ])('%s', (challenge, told) => expectTold(hard(challenge), told));

  test.each([
    'Cuaca di perairan Natuna berubah cepat',
    'Anggaran pelatihan dipangkas separuh tahun ini.',
    'Perawat baru rata-rata hanya bertahan enam bulan.',
    'Ombak tinggi di Selat Sunda',
  ])('nobody helps with it: %s', (challenge) => {
    for (const { text } of mails(hard(challenge))) {
      expect(text.toLowerCase()).toContain(challenge.toLowerCase().replace('.', ''));
      expect(text).not.toMatch(/ikut membantu|solusi|jalan keluar|Mengenai/u);
    }
  });

  test('with what has a cause in the house one helps', () => {
    for (const { text } of mails(hard('Biaya listrik naik karena mesin lama')))
      expect(text).not.toContain('menyesuaikan diri');
  });
});

describe('of oneself', () => {
  test.each([
    [
      'Omzet kantin saya naikkan dari 5 juta jadi 12 juta',
      'saya berhasil menaikkan omzet kantin dari 5 juta',
    ],
    ['14 teknisi muda saya latih sampai bersertifikat', 'saya pernah melatih 14 teknisi muda sampai'],
    [
      'Jadwal kapal saya susun ulang, keterlambatan turun 20 persen',
      'pernah menyusun ulang jadwal kapal, dan',
    ],
    ['pengalaman saya merawat kebun pala', 'saya memiliki pengalaman merawat kebun pala'],
    ['memimpin renovasi pasar, selesai 3 minggu lebih awal', 'dan selesai 3 minggu lebih awal'],
    ['Saya memimpin renovasi pasar, yang selesai tiga minggu lebih cepat', 'pasar yang selesai tiga minggu'],
    ['bisa Excel, laporan bulanan turun dari 3 hari jadi 3 jam', 'bisa Excel, dan laporan bulanan'],
    ['ketekunan saya menyortir biji kopi', 'ketekunan saya menyortir biji kopi'],
    ['teliti hitung stok, ga pernah selisih 3 tahun', 'saya tidak pernah selisih selama 3 tahun'],
    [
      'Di pabrik lama, waktu henti mesin turun dari 6 ke 2 jam',
      'waktu henti mesin turun dari 6 menjadi 2 jam',
    ],
    ['Ketahanan fisik dan sertifikat selam A2', 'saya memiliki ketahanan fisik dan sertifikat selam A2'],
    ['Pendampingan korban gempa di Palu', 'saya pernah terlibat dalam pendampingan korban gempa di Palu'],
    ['ATT III, 7 tahun di kapal tanker', 'saya memiliki ATT III dan pengalaman 7 tahun di kapal tanker'],
    ['SKA Muda serta 10 tahun mengawasi proyek', 'memiliki SKA Muda serta pengalaman 10 tahun mengawasi'],
  ])('%s', (highlight, told) => expectTold(own(highlight), told));
});

describe('why one withdraws', () => {
  const withdrawn = (reason: string) => buildEmail('withdraw', { interview, reason }, id, { seed: 'a' }).text;

  test('what one cannot do for it is told', () => {
    expect(withdrawn('ibu saya dirawat, tidak bisa pindah ke Batam')).toMatch(
      /[Ii]bu saya dirawat, sehingga saya tidak bisa pindah ke Batam\./,
    );
    expect(withdrawn('ibu saya dirawat, tidak bisa ditinggal')).not.toContain('saya tidak bisa');
  });
});
