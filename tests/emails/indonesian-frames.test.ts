/** Indonesian notes in the sentence that holds for their form, in the words of a letter or of a chat. */
import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/index.js';
import type { Debrief, Interview, Person } from '../../src/interviews/model.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { readNote } from '../../src/emails/notes/read.js';
import { cues } from '../../src/locales/id/emails/cues.js';
import { id } from '../../src/locales/id/emails.js';

const wati = { name: 'Wati Lestari', title: 'Kepala Cabang', addressAs: 'Bu Wati' };
const context: NoteContext = { interviewers: [wati], reader: wati, properNames: [] };
const told = (raw: string, more: Partial<NoteContext> = {}) => {
  const note = readNote(raw, cues, { ...context, ...more });
  return note && [note.form, note.text];
};
const interview: Interview = {
  type: 'hiring-manager',
  candidate: { name: 'Galuh Pertiwi' },
  startsAt: '2026-11-18T10:00',
  timeZone: 'Asia/Jakarta',
  company: { name: 'Toko Rempah' },
  role: { title: 'Kasir' },
  interviewers: [wati],
};
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const mails = (debrief: Debrief, options = {}, reader: Person = wati) =>
  seeds.map((seed) =>
    buildEmail('thank-you', { interview: { ...interview, interviewers: [reader] }, debrief }, id, {
      seed,
      ...options,
    }),
  );

describe('a noun of what one may do or undergo is no sentence', () => {
  test.each([
    'kesiapan dimutasi ke cabang lain',
    'peluang dipromosikan setelah setahun',
    'kemungkinan ditempatkan di Kupang',
    'kemungkinan diperpanjang lagi',
    'kesanggupan bekerja pada malam hari',
    'kesiapan piket Lebaran bergiliran',
    'kemungkinan ikut pelatihan di Bandung',
    'kesediaan lembur saat stok opname',
  ])('%s', (raw) => {
    expect(told(raw)).toEqual(['topic', raw]);
  });

  test.each(['kebijakan cuti diubah bulan depan', 'penjualan dihentikan sementara'])('not %s', (raw) => {
    expect(told(raw)?.[0]).toBe('clause');
  });

  test.each([
    ['pola kerja hybrid 2 hr ngantor', 'pola kerja hybrid dengan 2 hari di kantor'],
    ['jadwal fleksibel, 3 hari WFO', 'jadwal fleksibel dengan 3 hari di kantor'],
  ])('%s', (raw, text) => {
    expect(told(raw)).toEqual(['topic', text]);
    for (const { text: mail } of mails({ discussed: [{ point: raw, by: 'Wati Lestari' }] }))
      expect(mail).not.toContain(`bahwa ${text}`);
  });
});

describe('trouble noted without a verb', () => {
  const ofReader = { isOfReader: true };
  test.each([
    ['batas waktu audit maju dua minggu', 'clause', 'batas waktu audit maju dua minggu'],
    ['pesaing banting harga', 'clause', 'pesaing banting harga'],
    ['sinyal di gudang lemah', 'topic', 'sinyal di gudang yang lemah'],
    ['kebun terpencil, jalan rusak', 'topic', 'kebun yang terpencil'],
    ['kampus jauh dari stasiun', 'topic', 'kampus yang jauh dari stasiun'],
    ['sekolah pelosok', 'topic', 'sekolah di pelosok'],
    ['rute malam blm ada yg mau', 'clause', 'rute malam masih sulit diisi'],
    ['staf magang gonta-ganti', 'clause', 'staf magang sering berganti'],
    ['harga bahan berubah-ubah', 'clause', 'harga bahan berubah-ubah'],
    ['pendaftar banyak, yg bayar dikit', 'clause', 'pendaftar memang banyak, tetapi yang membayar sedikit'],
    ['chat pembeli yg blm kebales', 'topic', 'chat pembeli yang belum terbalas'],
    ['antrean servis numpuk bgt', 'clause', 'antrean servis menumpuk'],
  ])('%s', (raw, form, text) => {
    expect(told(raw, ofReader)).toEqual([form, text]);
  });

  test.each(['budget', 'biaya'])('%s: what of it?', (raw) => {
    expect(told(raw, ofReader)).toBeUndefined();
  });
});

describe('what is asked to know it is nothing to think about', () => {
  test.each([
    'kpn pengumuman?',
    'masuknya jam brp?',
    'brp lama masa percobaan',
    'penempatannya di mana?',
    'ada kos dekat pabrik?',
    'dapat seragam?',
    'kendaraan operasional?',
  ])('%s', (raw) => {
    expect(told(raw)).toBeUndefined();
  });

  test.each(['kapan Anda terakhir berbeda pendapat dengan atasan?', 'apa arti mutu bagi tim?'])(
    '%s is food for thought',
    (raw) => {
      expect(told(raw)?.[0]).toBe('question');
    },
  );

  test('it is left out with a warning', () => {
    const [{ warnings, text }] = mails({ discussed: ['kapan mulai training?'] }) as [
      ReturnType<typeof buildEmail>,
    ];
    expect(text).not.toContain('training');
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'point-left-out', path: 'debrief.discussed[0]' }),
    );
  });
});

describe('what is typed in a hurry', () => {
  test.each([
    ['tamu membeludak pas Lebaran', 'tamu membeludak saat Lebaran'],
    ['konten ig buat promo', 'konten Instagram untuk promo'],
    ['iklan yt yg lewat target', 'iklan YouTube yang lewat target'],
    ['kiriman dr Medan ke Padang yg msh manual', 'kiriman dari Medan ke Padang yang masih manual'],
    ['rapat di perpus kota', 'rapat di perpustakaan kota'],
    ['aplikasi kasir di HP kentang', 'aplikasi kasir di HP berspesifikasi rendah'],
    ['masker wajib', 'masker wajib dipakai'],
    ['Bu Wati bilang "warga jarang ke perpus"', 'warga jarang ke perpustakaan'],
  ])('%s', (raw, text) => {
    expect(told(raw)?.[1]).toBe(text);
  });

  test.each([
    ['udah terima tawaran yg lbh deket kos', 'saya sudah menerima tawaran yang lebih dekat dengan kos'],
    ['hrs jaga nenek di kampung', 'saya harus menjaga nenek di kampung'],
    ['harus antar anak ke dokter', 'saya harus mengantar anak ke dokter'],
    ['dapet kerja di Ambon', 'saya mendapat pekerjaan di Ambon'],
  ])('a reason: %s', (raw, text) => {
    expect(told(raw, { kind: 'thing', isReason: true })?.[1]).toBe(text);
  });

  test.each([
    ['sertifikat versi pdf', 'sertifikat dalam format PDF'],
    ['laporan bentuk PDF', 'laporan dalam format PDF'],
    ['anggaran versi excel', 'anggaran dalam format Excel'],
    ['link ig toko', 'link Instagram toko'],
  ])('promised: %s', (raw, text) => {
    expect(readPromise(raw, cues, context)).toMatchObject({ text });
  });
});

describe('what one did', () => {
  test.each([
    ['keberhasilan saya membina 20 petani kopi', 'saya berhasil membina 20 petani kopi'],
    ['pencapaian saya menjual 60 unit sebulan', 'saya berhasil menjual 60 unit sebulan'],
    ['keterlibatan saya dalam festival desa', 'saya pernah terlibat dalam festival desa'],
    ['saya merancang taman baca di Ende', 'saya pernah merancang taman baca di Ende'],
    ['saya memimpin tim 9 orang', 'saya memimpin tim 9 orang'],
    ['saya merancang menu setiap bulan', 'saya merancang menu setiap bulan'],
  ])('%s', (raw, text) => {
    expect(told(raw, { kind: 'self' })).toEqual(['clause', text]);
  });

  test('a thing brought along is not done for the position', () => {
    for (const { text } of mails({ highlight: 'saya merancang taman baca di Ende' }))
      expect(text).not.toContain('Sebagai bekal');
  });
});

describe('how it is told', () => {
  test('for what nobody is glad of there are no thanks, and nothing is glued on behind a side clause', () => {
    for (const { text } of mails({ discussed: ['stok sering hilang', 'pembeli yang takut menawar'] })) {
      expect(text).not.toMatch(/(?:[Tt]erima kasih|[Ss]enang)[^.]*sering hilang/);
      expect(text).not.toMatch(/menawar (?:sangat|juga|memberi|membuat)/);
    }
  });

  test('a point is thanked for, not only remembered, and interest is said once', () => {
    const debrief = {
      discussed: ['jadwal truk pendingin', { point: 'rencana membuka dapur pusat', by: 'Wati Lestari' }],
      challenge: 'bumbu basi sebelum sampai ke cabang',
      highlight: 'menyusun jadwal 12 kurir',
    };
    for (const tone of ['formal', 'neutral', 'warm'] as const) {
      const texts = mails(debrief, { tone }).map(({ text }) => text);
      expect(texts.filter((text) => text.includes(' ingat ')).length).toBeLessThan(4);
      for (const text of texts) {
        expect(text).not.toMatch(/masih saya (?:ingat|pikirkan)|keadaannya tidak mudah|tantangannya ketika/);
        expect(text).not.toMatch(/[Bb]ekal itu/);
        expect(text.match(/tertarik|minat/g)).toHaveLength(1);
      }
    }
  });

  test('whoever was in the room is thanked, and not through another', () => {
    const panel = { ...interview, interviewers: [wati, { name: 'Ono Kenji', addressAs: 'Bapak Ono' }] };
    for (const seed of seeds)
      expect(buildEmail('thank-you', { interview: panel, debrief: {} }, id, { seed }).text).toMatch(
        /(?:Terima kasih juga|Saya juga berterima kasih) kepada Bapak Ono/,
      );
  });

  test('a chat is no letter', () => {
    const debrief = {
      discussed: ['menu baru'],
      challenge: 'antre tiap Minggu',
      highlight: '3 thn jaga kasir',
    };
    for (const { text } of mails(debrief, { channel: 'message' })) {
      expect(text).not.toMatch(/salah satu tantangan|Berkaitan dengan itu|atas perhatian|segera belajar/);
      expect(text).toMatch(/posisi ini|bergabung|bersama tim/);
    }
  });

  test('other times are asked for, interest comes last, and then thanks', () => {
    for (const tone of ['formal', 'neutral', 'warm'] as const) {
      for (const seed of seeds) {
        const proposed = ['2026-11-20T09:00'];
        const { parts } = buildEmail('reschedule', { interview, proposed }, id, { tone, seed });
        expect(parts.paragraphs[1]).toMatch(/^(?:Apa|Bagaimana|Boleh|[^.?]*(?:mohon|boleh))/);
        expect(parts.paragraphs.at(-2)).toMatch(/tertarik|berharap|berminat|ingin/);
        expect(parts.paragraphs.at(-1)).toMatch(/terima kasih/i);
      }
    }
  });

  test('whoever keeps in touch says who they are, and does not thank "as well"', () => {
    for (const seed of seeds) {
      const { text } = buildEmail(
        'keep-in-touch',
        { interview, debrief: { discussed: ['video "resep nenek"'] } },
        id,
        { seed },
      );
      expect(text).not.toMatch(/\n\nPada |Terima kasih juga/);
      expect(text).toContain('"resep nenek".');
    }
  });

  test.each([
    ['skrg kerja lepas di Malang', 'saya sekarang bekerja lepas di Malang'],
    ['sekarang saya kuliah lagi', 'saya sekarang kuliah lagi'],
  ])('news: %s', (news, clause) => {
    for (const seed of seeds) {
      const { text } = buildEmail('keep-in-touch', { interview, news }, id, { seed });
      expect(text).toContain(`bahwa ${clause}.`);
      expect(text).not.toContain('Kabar terbaru dari saya:');
    }
  });

  test('"Dr. Sinta", asked for, is how she is called', () => {
    for (const { text } of mails(
      { discussed: ['terapi wicara'] },
      {},
      { name: 'Sinta', addressAs: 'Dr. Sinta' },
    ))
      expect(text).not.toContain('Bapak/Ibu');
  });

  test.each([
    [{ name: 'Dr. Sonja Berg', addressAs: 'Sonja' }, /^(?:Halo|Yth\.) Sonja,/, 'Sonja'],
    [{ name: "Dato' Hamid Karim", addressAs: "Dato' Hamid" }, /^\S+ Dato' Hamid,/, "Dato'"],
    [{ name: 'Ole Lenku', title: 'Komandan Regu' }, /^\S+ Komandan Ole Lenku,/, 'Komandan'],
    [{ name: 'Tan Sri Halim', addressAs: 'Tan Sri Halim' }, /^\S+ Tan Sri Halim,/, 'Tan Sri'],
    [{ name: 'Sr. Yustina' }, /^\S+ Sr\. Yustina,/, 'Suster'],
    [{ name: 'R.A. Sekar Arum' }, /^\S+ Ibu R\.A\. Sekar Arum,/, 'Ibu'],
    [{ name: 'Raden Ayu Kusuma' }, /^\S+ Ibu Raden Ayu Kusuma,/, 'Ibu'],
  ])('%j is called so throughout', (reader, greeting, address) => {
    const debrief = {
      discussed: [{ point: 'jadwal rilis', by: reader.name }, 'alat uji baru'],
      challenge: 'antre tiap Minggu',
    };
    for (const tone of ['formal', 'neutral', 'warm'] as const) {
      const texts = mails(debrief, { tone }, reader).map(({ text }) => text);
      for (const text of texts) {
        expect(text).toMatch(greeting);
        expect(text).not.toContain('Bapak/Ibu');
      }
      if (address !== 'Sonja')
        expect(texts.join()).toMatch(new RegExp(`(?:waktu|Dari|atas|dengan|penjelasan) ${address} `));
    }
  });

  test('thanks are given once in a row', () => {
    const people = ['Bu Ika', 'Pak Oki', 'Mas Edo'].map((addressAs) => ({
      name: addressAs.slice(3).trim(),
      addressAs,
    }));
    const discussed = people.map(({ name }, index) => ({
      point: ['stok opname', 'retur', 'promo'][index]!,
      by: name,
    }));
    const panel = { ...interview, interviewers: people };
    for (const { text } of buildThankYous({ interview: panel, debrief: { discussed } }, id))
      expect(text).not.toMatch(/Terima kasih[^.]*\. Terima kasih/);
  });
});
