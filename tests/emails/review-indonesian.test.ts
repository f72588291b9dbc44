/** Ways to say a fault in Indonesian, and sentences near them that mean no harm. */
import { describe, expect, test } from 'vitest';
import type { EmailPurpose, Finding } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import { id } from '../../src/locales/id/emails.js';

const interview = {
  type: 'hiring-manager',
  company: { name: 'Apotek Melati' },
  role: { title: 'Asisten Apoteker' },
  candidate: { name: 'Tari Anggraini' },
  interviewers: [{ name: 'Bambang Sutrisno' }],
} as const;
const debrief = { discussed: ['resep yang menumpuk tiap Senin'], challenge: 'obat yang lewat masa pakai' };

function find(sentence: string, purpose: EmailPurpose = 'thank-you'): Finding[] {
  const opening =
    purpose === 'check-in'
      ? 'Dua minggu lalu kita berbicara tentang posisi Asisten Apoteker di Apotek Melati.'
      : 'Terima kasih atas wawancara untuk posisi Asisten Apoteker di Apotek Melati. Resep yang menumpuk tiap Senin dan obat yang lewat masa pakai juga kami hadapi di apotek sebelumnya, dan daftar periksa mingguan banyak membantu. Saya menyusunnya bersama dua rekan, lalu kami memakainya setiap pagi sebelum pintu dibuka.';
  const text = `Yth. Bapak Bambang,\n\n${opening} Saya ingin bergabung.\n\n${sentence}\n\nApakah masih ada yang perlu saya kirim?\n\nSalam hormat,\nTari Anggraini\n`;
  const at = text.indexOf(sentence);
  return reviewEmail({ text }, { purpose, interview, debrief }, id).filter(
    ({ range }) => range.start.offset < at + sentence.length && range.end.offset > at,
  );
}
const rulesOf = (found: readonly Finding[]) => found.map(({ rule }) => rule);

describe('a fault in a note of thanks', () => {
  test.each([
    ['pay-talk', 'Kompensasinya bisa kita bicarakan kapan, Pak?'],
    ['pay-talk', 'Saya berharap remunerasinya setara dengan tempat lama.'],
    ['pay-talk', 'Pendapatan sebulan kira-kira berapa, Pak?'],
    ['pressure', 'Saya kasih waktu sampai Kamis saja.'],
    ['pressure', 'Tolong jangan menunda jawabannya lagi, Pak.'],
    ['pressure', 'Keputusannya harus saya terima sebelum Rabu.'],
    ['pressure', 'Dua apotek lain sedang mengincar saya.'],
    ['pressure', 'Bapak bisa kehilangan karyawan sebaik saya.'],
    ['desperation', 'Simpanan kami sudah hampir ludes.'],
    ['desperation', 'Nasib saya sekarang di tangan Bapak.'],
    ['negative-talk', 'Saya kapok dengan bos yang egois.'],
    ['negative-talk', 'Apotek tempat saya bekerja dulu manajemennya amburadul.'],
    ['cliche', 'Saya pribadi yang ulet, jujur, dan loyal.'],
    ['cliche', 'Saya selalu memberikan seratus sepuluh persen.'],
    ['cliche', 'Tenaga saya siap dipakai demi kejayaan perusahaan.'],
    ['apology', 'Saya sadar saya tidak sejago pelamar lain.'],
    ['flattery', 'Apotek Bapak memang tiada tandingannya.'],
    ['flattery', 'Itu obrolan paling indah seumur hidup saya.'],
    ['unsupported-claim', 'Seperti kata Bapak, cabang kedua akan dibuka di Bogor.'],
    ['unsupported-claim', 'Kita juga sempat bahas soal lomba menari antarcabang kota.'],
  ])('%s: %s', (rule, sentence) => {
    expect(rulesOf(find(sentence))).toContain(rule);
  });
});

describe('a reproach after silence', () => {
  test.each([
    'Kok saya di-ghosting ya, Pak?',
    'Semestinya tim Bapak mengabari saya hari Senin.',
    'Bapak berjanji akan menelepon saya pekan lalu, ternyata tidak ditepati.',
    'Proses seleksinya lelet.',
    'Pelamar dibiarkan menunggu begitu saja.',
  ])('%s', (sentence) => {
    expect(rulesOf(find(sentence, 'check-in'))).toContain('blame');
  });
});

test.each([
  'Saya tidak sabar menunggu hari pertama di sana.',
  'Laporan stok harus saya terima sebelum pukul tujuh, begitu aturan di tempat lama.',
  'Hasil hitung kami periksa setiap hari sampai hasilnya cocok.',
  'Saya pernah membiarkan pelanggan menunggu terlalu lama, dan sejak itu kami memakai nomor antrean.',
  'Bahan beracun kami simpan di lemari terpisah.',
  'Penjualan vitamin kami mencapai 110 persen dari target.',
  'Atasan saya yang lama banyak mengajari saya soal penyimpanan obat.',
  'Manajemen stok di apotek lama memakai kartu gantung.',
  'Semestinya obat dihitung dua kali, dan itu yang saya terapkan.',
  'Saya suka cara Bapak menjelaskan tanpa basa-basi.',
  'Rumah saya tidak jauh dari apotek.',
])('%s: nothing to object to', (sentence) => {
  expect(rulesOf(find(sentence))).toEqual([]);
});

test('a subject that only greets says nothing', () => {
  const text = 'Halo Mas Bambang,\n\nTerima kasih atas wawancaranya.\n\nSalam,\nTari Anggraini\n';
  expect(rulesOf(reviewEmail({ subject: 'Halo Mas', text }, { interview }, id))).toContain('vague-subject');
});

test('a chat message that wants to ask has an ask', () => {
  const text =
    'Selamat siang Pak Bambang, mau tanya kabar lamaran Asisten Apoteker. Terima kasih, Tari Anggraini';
  const found = reviewEmail({ text, channel: 'message' }, { purpose: 'check-in', interview }, id);
  expect(rulesOf(found)).not.toContain('no-clear-ask');
});
