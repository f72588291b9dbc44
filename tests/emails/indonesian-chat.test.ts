/** Indonesian notes as they are typed in a chat: what is written out, and what does not reach a mail. */
import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { readNote } from '../../src/emails/notes/read.js';
import { spellOut } from '../../src/emails/notes/spell.js';
import type { Debrief, Interview, Person } from '../../src/interviews/model.js';
import { id } from '../../src/locales/id/emails.js';
import { cues } from '../../src/locales/id/emails/cues.js';

const joko = { name: 'Joko Wirawan', title: 'Kepala Bengkel', addressAs: 'Pak Joko' };
const context: NoteContext = { interviewers: [joko], reader: joko, properNames: ['Joko Wirawan'] };
const read = (raw: string, more: Partial<NoteContext> = {}) => readNote(raw, cues, { ...context, ...more });
const mail = (debrief: Debrief, more: Partial<Interview> = {}, options = {}) =>
  buildEmail(
    'thank-you',
    {
      interview: {
        type: 'hiring-manager',
        company: { name: 'Bengkel Jaya' },
        role: { title: 'Montir' },
        candidate: { name: 'Sari' },
        interviewers: [joko],
        ...more,
      },
      debrief,
    },
    id,
    options,
  );

describe('shorthand is written out', () => {
  test.each([
    ['omzet naik 4x dlm 6bln', 'omzet naik 4 kali lipat dalam 6 bulan'],
    ['antar paket 2x sehari', 'antar paket 2 kali sehari'],
    ['hibah 250jt dr BUMN', 'hibah Rp250 juta dari BUMN'],
    ['25rb paket sebulan', '25 ribu paket sebulan'],
    ['pelanggan dr Pertamina', 'pelanggan dari Pertamina'],
    ['shift malam bareng dr Sari', 'shift malam bersama dr. Sari'],
    ['kompresor nya bocor', 'kompresornya bocor'],
    ['welder 3G nya kurang', 'welder 3G-nya kurang'],
    ['pintu dibenerin tiap bulan', 'pintu diperbaiki tiap bulan'],
    ['masuk sabtu minggu', 'masuk Sabtu dan Minggu'],
    ['kelas bahasa jepang', 'kelas bahasa Jepang'],
    ['benang jepang', 'benang jepang'],
    ['beda INNER sama LEFT JOIN', 'perbedaan INNER dan LEFT JOIN'],
    ['gigi nyeri kalau minum es', 'gigi nyeri kalau minum es'],
    ['datang lagi hari selasa', 'datang lagi hari Selasa'],
    ['pabrik lagi migrasi ke SAP', 'pabrik sedang migrasi ke SAP'],
    ['cara ajak warga pilah sampah', 'cara mengajak warga pilah sampah'],
    ['pny forklift sktr 5', 'punya forklift sekitar 5'],
    ['dosis 75 mg per hari', 'dosis 75 mg per hari'],
    ['megang akun besar', 'menangani akun besar'],
  ])('%s', (raw, text) => {
    expect(spellOut(raw, cues, context)).toBe(text);
  });

  test('a share is told as an amount', () => {
    expect(read('scrap rate 6%')?.text).toBe('scrap rate sebesar 6%');
  });
});

describe('shorthand that is not understood reaches no mail', () => {
  test.each(['stok mnpls di gudang', 'pesan dr Rahma', 'pintu diapain saja', 'kasir baper terus'])(
    '%s',
    (raw) => {
      expect(read(raw)).toBeUndefined();
      expect(mail({ discussed: [raw] }).warnings).toContainEqual(
        expect.objectContaining({ code: 'point-left-out', detail: raw }),
      );
    },
  );
  test.each(['jadwal sif', 'kabel 20 kV', 'laporan di SAP', 'berat 20 kg per karung'])(
    '%s is told',
    (raw) => {
      expect(read(raw)?.text).toBe(raw);
    },
  );
});

describe('what is left out, with a warning', () => {
  test.each([
    ['weak sides', 'kenapa saya pindah2 kerja'],
    ['weak sides', 'ditanya soal gap setahun di CV'],
    ['weak sides', 'pak Joko tanya kenapa saya nganggur setahun'],
    ['own slips', 'td tes las agak miring dikit'],
    ['own slips', 'live coding lancar'],
    ['praise', 'hasil jahitan gw katanya paling rapi'],
    ['praise', 'pak Joko suka sama portofolio saya'],
    ['a question behind a fact', 'pelanggan suka nawar ampe 5x, gmn cara nolaknya'],
    ['a question to the writer', 'apakah ada jenjang karier'],
  ])('%s: %s', (_, raw) => {
    expect(read(raw)).toBeUndefined();
    expect(mail({ discussed: [raw] }).warnings).toContainEqual(
      expect.objectContaining({ code: 'point-left-out' }),
    );
  });

  test.each([
    ['kenapa saya tertarik jadi montir', 'deed', 'menjelaskan alasan saya tertarik jadi montir'],
    ['tes masuk pakai CAT', 'clause', 'tes masuk pakai CAT'],
  ])('%s is told', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });
});

describe('people', () => {
  const greetingOf = (person: Person) => mail({}, { interviewers: [person] }).parts;
  test.each<[Person, string, string]>([
    [{ name: 'Bpk. Usman Harun, S.E.' }, 'Yth. Bapak Usman Harun,', 'Bapak'],
    [{ name: 'Bp Darto' }, 'Yth. Bapak Darto,', 'Bapak'],
    [{ name: 'Hj. Zaenab' }, 'Yth. Ibu Hj. Zaenab,', 'Ibu'],
    [{ name: 'Drs. H. Amir Syah' }, 'Yth. Bapak Drs. H. Amir Syah,', 'Bapak'],
    [{ name: 'Ir. Poltak Siregar', addressAs: 'Lae Poltak' }, 'Halo Lae Poltak,', 'Lae'],
    [{ name: 'Rumondang Sihite', addressAs: 'Inang Rumondang' }, 'Yth. Inang Rumondang,', 'Inang'],
    [{ name: 'Michael Tan', addressAs: 'Koh Michael' }, 'Halo Koh Michael,', 'Koh'],
  ])('%o', (person, greeting, called) => {
    expect(greetingOf(person).greeting).toBe(greeting);
    const bodies = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      mail({}, { interviewers: [person] }, { seed }).parts.paragraphs.join(' '),
    );
    expect(bodies.join(' ')).toContain(called);
    expect(bodies.join(' ')).not.toContain('Bapak/Ibu');
  });

  test('whoever is not known to be called anything is greeted, and named no more where it can be helped', () => {
    const { greeting, paragraphs } = greetingOf({ name: 'Dewi Sartika' });
    expect(greeting).toBe('Yth. Bapak/Ibu Dewi Sartika,');
    expect(paragraphs.join(' ').split('Bapak/Ibu').length).toBeLessThan(3);
  });

  test.each([
    [
      'kata kepala bengkel: "kami mau ganti alat tiap 3 bulan"',
      'clause',
      'tim berencana mengganti alat tiap 3 bulan',
    ],
    ['kepala bengkel cerita stok oli sering telat', 'clause', 'stok oli sering terlambat'],
    ['pak Joko nanya soal rotasi ban 7 hari', 'asked', 'rotasi ban 7 hari'],
  ])('%s is the reader’s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text, by: 'Joko Wirawan', isTheirs: true });
  });
});

describe('promises', () => {
  test.each([
    ['modul praktik bab 5', 'topic', 'modul praktik bab 5'],
    ['push kode soal no 2 ke github', 'task', 'mengunggah kode soal nomor 2 ke GitHub'],
    ['balik lagi kamis buat trial', 'task', 'datang kembali hari Kamis untuk trial'],
    ['kabari tgl bisa mulai', 'task', 'mengabari tanggal bisa mulai'],
    ['upload sertifikat ke portal', 'task', 'mengunggah sertifikat ke portal'],
  ])('%s', (raw, form, text) => {
    expect(readPromise(raw, cues, context)).toMatchObject({ form, text });
  });

  test('shorthand that is not understood is not promised', () => {
    expect(readPromise('kirim brks ijzh', cues, context)).toBeUndefined();
  });

  test('what is to be sent and what is to be done are told in one', () => {
    expect(mail({ promised: ['kirim STNK', 'kabari kapan bisa mulai'] }).text).toMatch(
      /[Ss]aya (?:juga )?akan mengirimkan STNK dan mengabari Bapak kapan saya bisa mulai[.,]/,
    );
  });

  test('in a panel a promise is told to the one who raised it', () => {
    const people = [
      joko,
      { name: 'Ratih Ayu', addressAs: 'Bu Ratih' },
      { name: 'Tono', addressAs: 'Mas Tono' },
    ];
    const notes = buildThankYous(
      {
        interview: {
          type: 'panel',
          candidate: { name: 'Sari' },
          role: { title: 'Montir' },
          interviewers: people,
        },
        debrief: {
          discussed: ['jam buka', { point: 'berkas SIM B1 harus aktif', by: 'Ratih Ayu' }],
          promised: ['kirim SIM B1', 'bawa contoh las'],
        },
      },
      id,
    );
    expect(notes.map(({ text }) => [text.includes('SIM B1.'), text.includes('contoh las')])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });
});

describe('what one word had refused', () => {
  test.each([
    ['pelayanan resep BPJS PRB', 'topic', 'pelayanan resep BPJS PRB'],
    ['ada mess buat karyawan', 'clause', 'ada mess untuk karyawan'],
    ['Pak Joko said buyer minta lead time 45 hari', 'either', 'buyer minta lead time 45 hari'],
    [
      'program literasi di 3 desa, jadi beliau cerita panjang lebar awalnya cuma 1 desa trus warga mulai percaya',
      'topic',
      'program literasi di 3 desa',
    ],
    ['belajar banyak soal cara ajak warga pilah sampah', 'topic', 'cara mengajak warga pilah sampah'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });
  test.each(['BPJS', 'dapat BPJS dan mes', 'Mr Lee said buyers want 45 days', 'ada apa saja'])(
    '%s is still left out',
    (raw) => {
      expect(mail({ discussed: [raw] }).warnings).toContainEqual(
        expect.objectContaining({ code: 'point-left-out' }),
      );
    },
  );
});

test('of what is asked for in an interview both what and why are told', () => {
  const { text, warnings } = buildEmail(
    'ask-adjustment',
    {
      interview: { type: 'hiring-manager', candidate: { name: 'Sari' }, interviewers: [joko] },
      adjustment: 'saya pake tongkat, apa ada jalur landai / lift',
    },
    id,
  );
  expect(text).toMatch(/saya memakai tongkat/i);
  expect(text).toMatch(/jalur landai atau lift/);
  expect(warnings).toEqual([]);
});

test.each([
  ['apakah mahasiswa masih perlu skripsi', 'apakah mahasiswa masih perlu skripsi'],
  ['apakah bisa sif malam', undefined],
])('%s', (raw, text) => {
  expect(read(raw)?.text).toBe(text);
});

describe('a sentence is no noun, and a word alone no trouble', () => {
  test.each([
    ['mesin jahit ada 9 yg jalan cuma 6', 'clause', 'mesin jahit ada 9, tetapi yang jalan hanya 6'],
    ['anak2 yg tinggal di asrama ada 40', 'clause', 'anak-anak yang tinggal di asrama ada 40'],
    ['piket malam capek bgt', 'clause', 'piket malam melelahkan sekali'],
    ['rapat 3 bulan sekali', 'topic', 'rapat 3 bulan sekali'],
    ['buka jam 9 tutup jam 4', 'topic', 'jam buka pukul 9 sampai pukul 4'],
    [
      'kami ini bengkel kecil yang baru pindah',
      'clause',
      'bengkel ini adalah bengkel kecil yang baru pindah',
    ],
    ['siswa baru blm siap, mesin diesel aja bingung', 'clause', 'siswa baru belum siap'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test.each([
    'sibuk',
    'ramai kalau akhir pekan',
    'kita ini keluarga besar',
    'laporan pajak telat disetor 3 bulan',
    'izin apotek sudah mati',
    'kelistrikan aja ga paham',
    'santri ada 600 kamar cuma 20',
    'oven ada 2 satu rusak',
    'lampu aja lupa dimatiin',
  ])('left out: %s', (raw) => {
    expect(read(raw, { isOfReader: raw === 'sibuk' })).toBeUndefined();
  });

  test('"they" are those spoken of before, and the team where it is nobody else', () => {
    const before = 'lansia di lantai 2';
    expect(read('mereka suka bernyanyi', { before })).toBeUndefined();
    expect(read('mereka mau rekrut perawat', { before })?.text).toContain('tim');
    expect(read('mereka suka bernyanyi')?.text).toBe('tim suka bernyanyi');
    const { warnings } = mail({ discussed: ['pasien anak', 'mereka takut jarum'] });
    expect(warnings).toContainEqual(expect.objectContaining({ path: 'debrief.discussed[1]' }));
  });

  test.each([
    ['ngontrol stok', 'mengontrol stok'],
    ['ngorganisir 40 relawan', 'mengorganisasi 40 relawan'],
    ['ngevaluasi guru', 'mengevaluasi guru'],
    ['menyisir gudang', 'menyisir gudang'],
  ])('%s', (raw, text) => {
    expect(spellOut(raw, cues, context)).toBe(text);
  });

  test.each([
    ['ngabarin soal jadwal pelatihan', 'mengabari Bapak/Ibu tentang jadwal pelatihan'],
    ['ngumpulin data alumni', 'mengumpulkan data alumni'],
  ])('promised: %s', (raw, text) => {
    expect(readPromise(raw, cues, context)).toMatchObject({ form: 'task', text });
  });

  test.each(['ngundang ke pameran', 'masuk hari senin', 'nego ulang jadwal'])(
    'promise left out: %s',
    (raw) => {
      expect(readPromise(raw, cues, context)).toBeUndefined();
    },
  );

  test.each([
    [{ name: 'Opung Tiur', addressAs: 'Opung Tiur' }, 'Opung Tiur'],
    [{ name: 'Riswan Chaniago', addressAs: 'Ajo Ris' }, 'Ajo Ris'],
  ])('a title no list has is kept', (person, called) => {
    const { text } = mail({ discussed: ['stok gudang'] }, { interviewers: [person] });
    expect(text).not.toContain('Bapak/Ibu');
    expect(text.split(called).length).toBeGreaterThan(1);
  });
});

describe('what the writer is able to, noted without a verb', () => {
  test.each([
    [
      'SIO forklift kelas 2, 5000 jam operasi',
      'saya memiliki SIO forklift kelas 2 dan pengalaman 5000 jam operasi',
    ],
    ['SKKNI barista level 2', 'saya memiliki sertifikat SKKNI barista level 2'],
    ['BLS dan PPGD', 'saya memiliki sertifikat BLS dan PPGD'],
    ['TOEFL 560', 'saya memiliki skor TOEFL 560'],
    ['setup Jenkins + Docker dari nol', 'saya pernah menyiapkan Jenkins dan Docker dari nol'],
    [
      'otomasi 140 laporan, lembur jd 2 jam',
      'saya pernah mengotomasi 140 laporan, sehingga lembur menjadi 2 jam',
    ],
    ['training 20 sales', 'saya pernah melatih 20 sales'],
    ['dulu di Kuta bikin menu sarapan', 'saya pernah membuat menu sarapan di Kuta'],
    [
      'di klinik lama antrean dari 2 jam jadi 40 menit',
      'saya berhasil mengubah antrean dari 2 jam menjadi 40 menit di klinik lama',
    ],
    ['retur turun dari 4% ke 1%', 'saya berhasil menurunkan retur dari 4% menjadi 1%'],
    ['SIM C, hafal jalan tikus Surabaya', 'saya memiliki SIM C dan hafal jalan tikus Surabaya'],
    ['bisa bahasa Jawa, besar di keluarga nelayan', 'saya bisa bahasa Jawa dan besar di keluarga nelayan'],
    ['Excel pivot sama vlookup', 'saya memiliki kemampuan Excel pivot dan vlookup'],
    [
      'bikin program mentoring, karyawan baru mandiri 1 bulan dari biasanya 3 bulan',
      'saya pernah membuat program mentoring, sehingga karyawan baru mandiri dalam 1 bulan dari biasanya 3 bulan',
    ],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'self' })).toMatchObject({ form: 'clause', text });
  });

  test('a certificate has no number of anything', () => {
    expect(read('Brevet A dan B, 120 SPT badan', { kind: 'self' })).toMatchObject({ cut: '120 SPT badan' });
  });

  test('what only happened is no deed', () => {
    expect(read('produksi naik terus', { kind: 'self' })).toBeUndefined();
  });
});

describe('a share and what it should be', () => {
  test.each([
    ['NPL 5,8%, harus di bawah 4 sebelum Juni', 'NPL masih 5,8% dan ditargetkan di bawah 4% sebelum Juni'],
    ['mis-pick 3%, target 0,5', 'mis-pick masih 3% dan ditargetkan 0,5%'],
    ['okupansi 62% pdhl target 80%', 'okupansi masih 62% dan ditargetkan 80%'],
  ])('%s', (raw, text) => {
    expect(read(raw, { isOfReader: true })).toMatchObject({ form: 'clause', text });
  });
});

describe('a promise', () => {
  test.each([
    ['kirim silabus ke Pak Joko', 'silabus'],
    ['kirim foto kue yg sy bikin', 'foto kue yang saya buat'],
    ['kirim modul membatik yg sy susun', 'modul membatik yang saya susun'],
  ])('%s', (raw, text) => {
    expect(readPromise(raw, cues, context)).toMatchObject({ form: 'topic', text });
  });

  test('to somebody else is no matter of this reader', () => {
    const rina = { name: 'Rina Wati', addressAs: 'Bu Rina' };
    const both = { ...context, interviewers: [joko, rina] };
    expect(readPromise('kirim silabus ke Bu Rina', cues, both)).not.toMatchObject({ form: 'topic' });
    expect(readPromise('kirim silabus ke Bu Rina', cues, { ...both, reader: rina })).toMatchObject({
      text: 'silabus',
    });
  });
});

test('without a challenge none is claimed', () => {
  for (let seed = 0; seed < 12; seed++) expect(mail({}, {}, { seed }).text).not.toMatch(/tantangan/u);
});

test.each(['reschedule', 'withdraw', 'decline-offer', 'ask-time'] as const)(
  'a message tells once why: %s',
  (purpose) => {
    const interview: Interview = {
      type: 'hiring-manager',
      startsAt: '2026-12-07T09:00',
      timeZone: 'Asia/Jakarta',
      role: { title: 'Montir' },
      candidate: { name: 'Sari' },
      interviewers: [joko],
    };
    const times = { reschedule: { proposed: ['2026-12-08T10:00'] }, 'ask-time': { until: '2026-12-10' } };
    const inputs = { interview, reason: 'jaraknya terlalu jauh', ...times[purpose as 'reschedule'] };
    const { text } = buildEmail(purpose, inputs as never, id, { channel: 'message' });
    expect(text.match(/terlalu jauh/g)).toHaveLength(1);
  },
);
