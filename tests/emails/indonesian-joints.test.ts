/** Indonesian notes of more than one part: each stays at the word it belongs to, and none is dropped unasked. */
import { describe, expect, test } from 'vitest';
import type { NoteContext } from '../../src/emails/notes/model.js';
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
