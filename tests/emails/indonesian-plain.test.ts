/** Plain Indonesian notes of which readers missed something, or found it told in the wrong form. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/index.js';
import { id } from '../../src/locales/id/emails.js';
import { expectTold, mails, own } from '../support/indonesian-notes.js';

describe('of oneself', () => {
  test.each([
    ['Lima tahun merawat pasien stroke di rumah', 'saya memiliki pengalaman lima tahun merawat pasien'],
    ['Hampir sepuluh tahun menjahit kebaya', 'saya memiliki pengalaman hampir sepuluh tahun menjahit kebaya'],
    ['SIM C dan lima tahun tanpa tilang', 'memiliki SIM C dan pengalaman lima tahun tanpa tilang'],
    ['lebih dari 300 persalinan normal', 'pengalaman saya mencakup lebih dari 300 persalinan normal'],
    ['Beasiswa penuh dari LPDP', 'saya pernah mendapat beasiswa penuh dari LPDP'],
    ['Juara dua lomba debat nasional', 'saya pernah menjadi juara dua lomba debat nasional'],
    ['Kesabaran saya dalam mendampingi anak autis', 'kesabaran saya dalam mendampingi anak autis'],
    ['Kebun kopi yang saya rawat menghasilkan 2 ton', 'kebun kopi yang saya rawat menghasilkan 2 ton'],
    ['Kelas yang saya rintis di Ende kini diikuti 300 siswa', 'yang saya rintis di Ende kini diikuti 300'],
    ['Kanal yang saya kelola tumbuh dari 2 ribu menjadi 12 ribu pelanggan', 'yang saya kelola tumbuh dari'],
    ['bisa sablon, pernah juara 1 lomba desain', 'bisa sablon dan pernah menjadi juara 1'],
    ['udah 6 tahun budidaya lele di Boyolali', 'sudah 6 tahun menekuni budidaya lele'],
  ])('%s', (highlight, told) => expectTold(own(highlight), told));

  test.each([
    ['Saya menerjemahkan dua novel remaja.', 'saya pernah menerjemahkan dua novel'],
    ['Saya menyusun jadwal piket yang masih dipakai sampai sekarang.', 'saya pernah menyusun jadwal piket'],
    ['Saya memperbaiki neraca dalam tiga minggu.', 'saya pernah memperbaiki neraca'],
    ['Saya mengajar kelas melukis setiap Sabtu.', 'saya mengajar kelas melukis'],
    ['Saya memahami alur klaim BPJS.', 'saya memahami alur klaim'],
  ])('what is done once was done before: %s', (highlight, told) => expectTold(own(highlight), told));

  test('praise is left out of what shows it, and said to be', () => {
    for (const { text, warnings } of mails(own('Rajin, belum pernah absen selama 4 tahun'))) {
      expect(text).toMatch(/saya belum pernah absen selama 4 tahun/i);
      expect(text.toLowerCase()).not.toContain('rajin');
      expect(warnings.map(({ code }) => code)).toContain('point-shortened');
    }
  });

  test("somebody's noun is no verb of the writer's", () => {
    expectTold(own('Saya membina 9 kelompok ternak dan panen mereka naik'), 'dan panen mereka naik');
  });

  test('of a long account the end is left out', () => {
    const highlight =
      'Program sanitasi yang saya pimpin di Ende menurunkan kasus diare dari 80 menjadi 15 dalam setahun, dengan bantuan kader di tujuh dusun dan dana dari pemerintah desa serta sebuah yayasan.';
    for (const { text, warnings } of mails(own(highlight))) {
      expect(text).toMatch(
        /yang saya pimpin di Ende menurunkan kasus diare dari 80 menjadi 15 dalam setahun[.,]/,
      );
      expect(warnings.map(({ code }) => code)).toContain('point-shortened');
    }
  });
});

describe('of the talk', () => {
  test.each([
    ['klo listrik padam siapa yg jaga vaksin', 'siapa yang menjaga vaksin jika listrik padam'],
    ['gimana piket dibagi klo ada yg sakit', 'bagaimana piket dibagi jika ada yang sakit'],
    ['Pasien yang dulu antre sejak subuh kini mendaftar lewat aplikasi', 'bahwa pasien yang dulu antre'],
    ['Hotel minta bunga segar setiap hari', 'bahwa hotel meminta bunga segar setiap hari'],
    ['rute Bitung - Ternate yg sering dibatalin', 'rute Bitung–Ternate yang sering dibatalkan'],
    ['kerja sama sm puskesmas', 'kerja sama dengan puskesmas'],
    ['cara kumpulin data panen', 'cara mengumpulkan data panen'],
    ['Ruang kelas penuh, sehingga murid belajar di teras', 'ruang kelas penuh sehingga murid belajar'],
  ])('%s', (point, told) => expectTold({ discussed: [point] }, told));

  test('what a topic was is told without that it was one', () => {
    for (const { text } of mails({ discussed: ['Kebersihan dapur menjadi topik utama'] })) {
      expect(text.toLowerCase()).toContain('kebersihan dapur');
      expect(text).not.toContain('topik');
    }
  });

  test('a yes or no is a question, and nothing one explains', () => {
    for (const { text } of mails({ discussed: ['apakah sopir lebih suka shift pagi'] }))
      expect(text).toContain('pertanyaan apakah sopir lebih suka shift pagi');
  });
});

describe('of what is hard', () => {
  test.each([
    ['Peserta kursus cepat bosan', 'bahwa peserta kursus cepat bosan'],
    ['Pasien datang terlambat saat lukanya sudah parah', 'bahwa pasien datang terlambat saat lukanya'],
    ['Sinyal lemah sehingga laporan baru masuk besoknya', 'bahwa sinyal lemah sehingga laporan'],
    ['alat dipinjem gak dikembaliin', 'alat dipinjam tetapi tidak dikembalikan'],
    ['faktur kececer di 3 meja, gak ada yg ngurus', 'faktur tercecer di 3 meja dan tidak ada yang mengurus'],
  ])('%s', (challenge, told) => expectTold({ discussed: ['irigasi tetes'], challenge }, told));
});

describe('of what was promised', () => {
  test.each([
    ['daftar harga nanti sy email', 'mengirimkan daftar harga lewat email'],
    ['foto kebun nanti saya WA', 'mengirimkan foto kebun lewat WhatsApp'],
    ['contoh jahitan nanti saya bawa', 'membawa contoh jahitan'],
    ['surat keterangan sy kirim hari Jumat', 'mengirimkan surat keterangan pada hari Jumat'],
  ])('the thing before the deed: %s', (promised, told) =>
    expectTold({ discussed: ['irigasi tetes'], promised: [promised] }, told),
  );
});

test('a name that looks like everyday speech stays a name', () => {
  const { text } = buildEmail(
    'thank-you',
    {
      interview: {
        type: 'hiring-manager',
        candidate: { name: 'Cut Meutia' },
        interviewers: [{ name: 'Rina Aritonang' }],
      },
      debrief: { promised: ['Foto kebun di Bener Meriah'] },
    },
    id,
  );
  expect(text).toContain('Bener Meriah');
});
