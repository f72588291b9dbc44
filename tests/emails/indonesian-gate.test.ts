/** What Indonesian notes are not told with, and what is left out rather than told in a form it does not have. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/index.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { id } from '../../src/locales/id/emails.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'CV Sumber Rejeki' },
  role: { title: 'Analis Data' },
  candidate: { name: 'Laras Wening' },
  interviewers: [{ name: 'Darmawan', addressAs: 'Pak Darma' }],
};
const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];

function mails(debrief: Debrief, channel: 'email' | 'message' = 'email') {
  return seeds.map((seed) => buildEmail('thank-you', { interview, debrief }, id, { seed, channel }));
}
const told = (warnings: readonly { path?: string | undefined }[]) => warnings.map(({ path }) => path);

describe('what a note is told as', () => {
  test.each(['lampu parkiran banyak mati', 'katalog produk belum rapi', 'harga pupuk tembus 40%'])(
    'a sentence is no thing: %s',
    (point) => {
      for (const { text } of mails({ discussed: [point] }))
        expect(text).not.toMatch(/(?:soal|tentang|mengenai|menghadapi|pembahasan) (?:lampu|katalog|harga)/);
    },
  );

  test('what is told as it is spoken is left out', () => {
    for (const { text, warnings } of mails({ discussed: ['pelanggan protes kue lama jadinya'] })) {
      expect(text).not.toContain('kue');
      expect(told(warnings)).toContain('debrief.discussed[0]');
    }
  });
});

describe('what stands behind a comma', () => {
  test.each([
    ['mengecek suhu tiap jam di kulkas, bukan pas udah basi', 'basi'],
    ['membuat SOP kasir, di toko lama pernah dapat nilai 4,9', '4,9'],
    ['melatih 4 kasir, tapi tadi lupa bilang', 'lupa'],
    ['melatih 4 kasir, alhamdulillah', 'alhamdulillah'],
  ])('is cut, and said to be: %s', (highlight, cut) => {
    for (const { text, warnings } of mails({ discussed: ['stok opname'], highlight })) {
      expect(text).not.toContain(cut);
      expect(told(warnings)).toContain('debrief.highlight');
    }
  });

  test('is told as what came of it, where the note says so', () => {
    const debrief = { discussed: ['stok opname'], highlight: 'susun label rak jadi selisih hampir nol' };
    for (const { text } of mails(debrief)) expect(text).toContain(', sehingga selisih hampir nol');
  });

  test('keeps its subject', () => {
    const debrief = {
      discussed: ['stok opname'],
      highlight: 'pernah renovasi kios bareng tukang, saya yang nyusun anggarannya',
    };
    for (const { text } of mails(debrief)) expect(text).toContain('dan saya yang menyusun anggarannya');
  });
});

test('verdicts on oneself are left out', () => {
  for (const highlight of ['saya orangnya ulet banget', 'rajin dan teliti']) {
    for (const { text } of mails({ discussed: ['stok opname'], highlight }))
      expect(text).not.toMatch(/ulet|rajin/);
  }
});

test('a small letter inside, and a capital for names', () => {
  const debrief = {
    discussed: ['Data pemasok masih tersebar di dua sistem', 'cabang di garut sama tegal'],
    highlight: 'Keahlian membuat model stok selama tiga tahun',
    promised: ['kirim sim sm skck'],
  };
  const texts = mails(debrief).map(({ text }) => text);
  for (const text of texts) {
    expect(text).toMatch(/saya memiliki keahlian/i);
    expect(text).toContain('SIM dan SKCK');
    expect(text).not.toMatch(/garut|tegal|[a-z] Data pemasok/);
  }
});

test('a promise is told by its verb, and without a condition', () => {
  const [one, other] = ['sampaikan kontak dua referensi', 'kirim foto rak yang lama, kalau ketemu'].map(
    (promise) => mails({ discussed: ['stok opname'], promised: [promise] })[0]!,
  );
  expect(one!.text).toMatch(/saya (?:juga )?akan menyampaikan kontak dua referensi/i);
  expect(other!.text).toMatch(/foto rak yang lama[.,]/);
  expect(told(other!.warnings)).toContain('debrief.promised[0]');
});

test('a chat tells what it left out, and the promise before the wish', () => {
  const debrief = { discussed: ['menu baru', 'jadwal shift'], promised: ['kirim resep'] };
  for (const { text, warnings } of mails({ ...debrief, highlight: 'bisa latte art' }, 'message')) {
    expect(told(warnings).some((path) => path?.startsWith('debrief.discussed'))).toBe(true);
    expect(text).toMatch(/mengirimkan resep[^.]*\. .*(?:posisi ini|bergabung|bekerja bersama tim)/);
  }
});

test('news has a subject, and no failures', () => {
  const news = 'akhirnya lolos sertifikasi BNSP, setelah dua kali gagal hehe';
  const { text, warnings } = buildEmail('keep-in-touch', { interview, news }, id);
  expect(text).toContain('bahwa saya lolos sertifikasi BNSP');
  expect(text).not.toContain('gagal');
  expect(told(warnings)).toContain('news');
});

test('whoever complains of what has no joint is not told, and "buat" before those it is for is "untuk"', () => {
  for (const { text, warnings } of mails({
    discussed: ['tamu komplen sarapan dingin', 'seragam buat 3 cabang'],
  })) {
    expect(text).not.toContain('sarapan');
    expect(text).toContain('seragam untuk 3 cabang');
    expect(told(warnings)).toContain('debrief.discussed[0]');
  }
});

describe('words that belong together', () => {
  test.each([
    ['kerja sama riset pupuk dengan kampus', 'kerja sama riset pupuk'],
    ['kerja sama puskesmas dengan sekolah', 'kerja sama puskesmas'],
  ])('%s', (point, words) => {
    for (const { text } of mails({ discussed: [point] })) expect(text).toContain(words);
  });
  test('of a route no half is told', () => {
    for (const { text } of mails({ discussed: ['rute Cilacap–Tegal tiga kali seminggu'] }))
      expect(text).not.toMatch(/rute Cilacap(?!–)/);
  });
  test('what there is no more is not going on', () => {
    const highlight = 'merapikan gudang sehingga tidak ada lagi barang hilang';
    for (const { text } of mails({ highlight })) expect(text).not.toContain('ada sedang');
  });
});
