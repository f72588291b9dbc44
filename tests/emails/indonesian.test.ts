import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import { messageWords, thankYouWords } from '../../src/emails/catalog.js';
import { describePlan } from '../../src/emails/follow-ups/describe.js';
import { planFollowUps } from '../../src/emails/follow-ups/plan.js';
import {
  emailLengths,
  emailPurposes,
  tones,
  type EmailInputs,
  type EmailPurpose,
} from '../../src/emails/model.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { readNote } from '../../src/emails/notes/read.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import { emailTemplates } from '../../src/emails/templates.js';
import type { Interview } from '../../src/interviews/model.js';
import { id } from '../../src/locales/id/emails.js';
import { cues } from '../../src/locales/id/emails/cues.js';
import { countWords } from '../../src/text/count.js';
import { capital } from '../../src/text/case.js';
import { someOf } from '../support/depth.js';

const interview: Interview = {
  id: 'roti-sejahtera-2',
  type: 'hiring-manager',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Asia/Jakarta',
  setting: 'video',
  link: 'https://meet.example/x',
  company: { name: 'Roti Sejahtera' },
  role: { title: 'Kepala Produksi' },
  candidate: { name: 'Dian Pratama', email: 'dian@mail.example', phone: '+62 812 5550 1' },
  interviewers: [
    { name: 'Rina Kartika', title: 'Manajer Pabrik' },
    { name: 'Agus Salim', title: 'Kepala Gudang' },
  ],
};
const debrief = {
  discussed: ['kami membahas jadwal sif malam', 'tim kekurangan pembuat roti di akhir pekan'],
  challenge: 'mengurangi adonan yang terbuang',
  highlight: 'pernah memimpin tim 12 orang di dapur produksi',
  decisionBy: '2026-12-11',
};
const full: { readonly [Purpose in EmailPurpose]: EmailInputs[Purpose] } = {
  'thank-you': { interview, debrief },
  'second-thank-you': { interview, debrief },
  'late-thank-you': { interview, debrief },
  'thank-you-via-host': { interview, debrief, host: { name: 'Sari Wulandari', title: 'Rekruter' } },
  'thank-you-recorded': { interview },
  confirm: { interview },
  reschedule: {
    interview,
    proposed: ['2026-12-04T10:00', '2026-12-07T14:00'],
    reason: 'saya masih bertugas sif malam sampai pukul sembilan',
  },
  'ask-details': { interview, about: ['time-zone', 'interviewers', 'duration'] },
  'ask-adjustment': { interview, adjustment: 'pintu masuk tanpa tangga' },
  'send-material': { interview, material: 'sertifikat keamanan pangan' },
  'correct-answer': {
    interview,
    question: 'suhu penyimpanan adonan',
    correction: 'Suhu penyimpanannya empat derajat Celsius.',
  },
  'check-in': { interview, debrief },
  'last-check-in': { interview, debrief },
  'reply-to-rejection': { interview, debrief },
  'ask-feedback': { interview, debrief },
  withdraw: { interview, debrief, reason: 'saya sudah menerima posisi yang lebih dekat dari rumah' },
  'accept-offer': { interview, startsOn: '2027-01-04' },
  'ask-time': {
    interview,
    until: '2026-12-18',
    reason: 'saya perlu membicarakan kepindahan dengan keluarga',
  },
  'decline-offer': { interview, debrief, reason: 'saya memutuskan untuk tetap di tempat kerja sekarang' },
  'keep-in-touch': { interview, news: 'saya sudah menyelesaikan kursus keamanan pangan' },
};
const seeds = someOf(['a', 'b', 'c', 'd']);
const types = ['hiring-manager', 'recruiter-screen'] as const;

const bodyWords = ({ parts }: { parts: { greeting: string; paragraphs: readonly string[] } }) =>
  countWords([parts.greeting, ...parts.paragraphs].join(' '));

describe.each(emailPurposes)('%s', (purpose) => {
  test.each(tones.flatMap((tone) => emailLengths.map((length) => [tone, length] as const)))(
    'in a %s tone, %s, leaves nothing unfilled and has no error in review',
    (tone, length) => {
      for (const seed of seeds) {
        for (const type of types) {
          const inputs = { ...full[purpose], interview: { ...interview, type } };
          const mail = buildEmail(purpose, inputs as never, id, { tone, length, seed });
          const { text, subject, parts, warnings } = mail;
          expect(text).not.toMatch(/[{}[\]]|undefined| {2}|\.\.|,\./);
          expect(text).not.toMatch(/\b(?:the|and|your|thank|you|interview)\b/i);
          expect(subject.length).toBeLessThanOrEqual(60);
          expect(subject.length).toBeGreaterThan(8);
          for (const paragraph of parts.paragraphs) expect(paragraph).toMatch(/^\p{Lu}.*[.?]"?$/u);
          expect(text).toContain('Kepala Produksi');
          // Whoever else was in the room may be told the rest.
          expect(warnings.filter(({ code }) => code !== 'point-left-out')).toEqual([]);
          const to = 'host' in inputs ? inputs.host : undefined;
          const findings = reviewEmail(mail, { purpose, interview: inputs.interview, debrief, to }, id);
          expect(
            findings.filter(({ severity }) => severity === 'error'),
            text,
          ).toEqual([]);
        }
      }
    },
  );

  test.each(tones)('as a message in a %s tone is short and has no subject', (tone) => {
    for (const seed of seeds) {
      const message = buildEmail(purpose, full[purpose] as never, id, { tone, channel: 'message', seed });
      expect(message.subject).toBe('');
      expect(message.text).not.toMatch(/[{}[\]]|undefined| {2}/);
      expect(countWords(message.text)).toBeLessThanOrEqual(messageWords);
      // A message has no room for reasons, nor for strengths to be passed on, and says that they are not told.
      const untold = ['reason', 'debrief.highlight', 'debrief.challenge'];
      const isTold = (path = '') => !untold.includes(path) && !path.startsWith('debrief.discussed');
      expect(message.warnings.filter(({ path }) => isTold(path))).toEqual([]);
    }
  });

  test('with nothing but a type and a candidate still reads as whole sentences', () => {
    const bare: Interview = { type: 'hiring-manager', candidate: { name: 'Bayu' } };
    const inputs = {
      ...full[purpose],
      debrief: undefined,
      reason: undefined,
      news: undefined,
      proposed: ['2026-12-04T10:00Z'],
      interview: bare,
    };
    for (const tone of tones) {
      const { text } = buildEmail(purpose, inputs as never, id, { tone });
      expect(text).not.toMatch(/[{}]|undefined| {2}/);
      expect(countWords(text)).toBeGreaterThan(15);
    }
  });
});

describe('thank-you notes', () => {
  test.each(tones.flatMap((tone) => emailLengths.map((length) => [tone, length] as const)))(
    'in a %s tone, %s, keep within the length of their family',
    (tone, length) => {
      for (const seed of [...seeds, 'e', 'f', 'g', 'h']) {
        for (const type of types) {
          const note = buildEmail('thank-you', { interview: { ...interview, type }, debrief }, id, {
            tone,
            length,
            seed,
          });
          const range = thankYouWords[type === 'hiring-manager' ? 'user' : 'hr'];
          expect(bodyWords(note), note.text).toBeGreaterThanOrEqual(range.min);
          expect(bodyWords(note), note.text).toBeLessThanOrEqual(range.target);
          expect(note.text).toContain('jadwal sif malam');
          expect(note.parts.paragraphs[0]).toMatch(/terima kasih/i);
        }
      }
    },
  );

  test('to a panel share no sentence of the body', () => {
    const notes = buildThankYous({ interview, debrief }, id);
    const [first, second] = notes.map(({ parts }) => parts.paragraphs.join(' ').split(/(?<=[.?]) /));
    expect(first!.filter((sentence) => second!.includes(sentence))).toEqual([]);
  });

  test('greet without a guess at gender, and at any hour', () => {
    const greetings = tones.map(
      (tone) => buildEmail('thank-you', { interview, debrief }, id, { tone }).parts.greeting,
    );
    expect(greetings).toEqual([
      'Yth. Bapak/Ibu Rina Kartika,',
      'Yth. Bapak/Ibu Rina Kartika,',
      'Halo Bapak/Ibu Rina Kartika,',
    ]);
  });

  test.each(['Bu Rina', 'Mbak Rina', 'Kak Rina', 'Prof. Rina'])(
    'address people as they ask to be, and call them so throughout: %s',
    (addressAs) => {
      const to = { name: 'Rina Kartika', addressAs };
      for (const tone of tones) {
        for (const seed of seeds) {
          const { text, parts } = buildEmail('thank-you', { interview, debrief, to }, id, { tone, seed });
          expect(parts.greeting).toMatch(new RegExp(`^(?:Yth\\.|Halo) ${addressAs},$`));
          expect(text).not.toContain('Bapak');
        }
      }
    },
  );

  test('greet by the form of address that the name has', () => {
    const to = { name: 'Pak Hendra' };
    const { parts, text } = buildEmail('thank-you', { interview, to, debrief }, id);
    expect(parts.greeting).toBe('Yth. Pak Hendra,');
    expect(text).not.toContain('Bapak/Ibu');
  });

  test('call nobody else by the title of the reader', () => {
    const to = { ...interview.interviewers![0]!, addressAs: 'Bu Rina' };
    for (const tone of tones) {
      const { text } = buildEmail('confirm', { interview, to }, id, { tone });
      expect(text).toContain('Ibu serta rekan Ibu, Agus Salim');
    }
  });
});

/** Every phrasing of every mail, with the subject lines. */
const phrasings = emailTemplates(id).flatMap(({ subject, sentences }) =>
  [subject, ...Object.values(sentences)].flatMap((each) => tones.flatMap((tone) => each[tone].flat())),
);

describe('mails are written as people in Indonesia write them', () => {
  test.each<[string, RegExp]>([
    ['one word each for if and can', /\b(?:kalau|klo|bila|bisa)\b/i],
    ['the words of offices: email, link', /\b(?:surel|tautan|templat)\b/i],
    ['no interview is a chat', /\b(?:mengobrol|perbincangan)\b/i],
    ['who applies grants no favor', /\bbersedia\b/i],
    ['thanks are given, not appreciation', /\b(?:saya|sangat) menghargai (?:apabila|jika|waktu|kabar)\b/i],
    ['a thing is done again or further before where it is done', /\}\s+lanjutan\b/],
    ['a day is told with its name alone', /\bpada hari \{/],
    ['a bare noun ends no sentence', /\b(?:atas|mengikuti|untuk|mengatur|dari|di) wawancara\.$/],
    ['for, and for nothing more', /\buntuk lamaran saya untuk\b/],
    ['nobody recites a problem as the reason', /(?:Mengetahui bahwa|Mengingat) \{clause\}/],
    [
      'no minutes are taken',
      /\bhal (?:\S+ )*saya catat\b|\b(?:menangani soal|hal-hal yang paling penting)\b/i,
    ],
    [
      'nothing is called interesting that was asked',
      /\{(?:asked|yourAsked)\} (?:juga )?(?:sangat )?(?:menarik|berkesan)/,
    ],
    ['who applies permits nothing', /\bsilakan (?:kabari|beri tahu|menghubungi)\b/i],
  ])('%s', (_, wrong) => {
    expect(phrasings.length).toBeGreaterThan(1200);
    expect(phrasings.filter((text) => wrong.test(text))).toEqual([]);
  });

  test('nobody is made an equal in a formal letter', () => {
    const formal = emailTemplates(id).flatMap(({ sentences }) =>
      Object.values(sentences).flatMap((each) => each.formal.flat()),
    );
    expect(formal.filter((text) => /\b(?:kita|obrolan|bercerita)\b/i.test(text))).toEqual([]);
  });
});

test('days and times are told in Indonesian', () => {
  expect(buildEmail('confirm', full.confirm, id).text).toMatch(/Kamis, 3 Desember pukul 10\.00 WIB/);
  expect(buildEmail('reschedule', full.reschedule, id).text).toMatch(
    /Jumat, 4 Desember pukul 10\.00 WIB atau Senin, 7 Desember pukul 14\.00 WIB/,
  );
});

describe('reads the form of a note', () => {
  const read = (raw: string, kind: 'point' | 'self' = 'point') =>
    readNote(raw, cues, {
      interviewers: [{ name: 'Rina Kartika' }, { name: 'Agus Salim' }],
      reader: { name: 'Rina Kartika' },
      properNames: ['Roti Sejahtera', 'Rina Kartika', 'Agus Salim'],
      kind,
    });

  test.each([
    ['Kami membahas jadwal sif malam.', 'topic', 'jadwal sif malam'],
    ['- ngobrol soal rencana buka cabang di Bekasi', 'topic', 'rencana buka cabang di Bekasi'],
    ['antrean panjang di kasir', 'topic', 'antrean panjang di kasir'],
    ['masalah stok yg sering tdk cocok', 'topic', 'stok yang sering tidak cocok'],
    ['onboarding karyawan baru', 'topic', 'onboarding karyawan baru'],
    ['bgmn jadwal disusun', 'topic', 'bagaimana jadwal disusun'],
    ['cara mereka menyusun jadwal', 'topic', 'cara tim menyusun jadwal'],
    ['apa yang diharapkan dalam tiga bulan pertama', 'topic', 'apa yang diharapkan dalam tiga bulan pertama'],
    ['beberapa mesin tua di lini 2', 'topic', 'beberapa mesin tua di lini 2'],
    ['5 keluhan pelanggan per minggu', 'topic', '5 keluhan pelanggan per minggu'],
    ['rencana Rina membuka toko di Depok', 'topic', 'rencana Bapak/Ibu membuka toko di Depok'],
    ['kenapa banyak perawat pindah', 'topic', 'mengapa banyak perawat pindah'],
    ['Agus menanyakan pengalaman dgn forklift', 'asked', 'pengalaman dengan forklift'],
    ['panel bertanya bagaimana saya menangani keluhan', 'asked', 'cara menangani keluhan'],
    ['ditanya soal keselamatan kerja', 'asked', 'keselamatan kerja'],
    ['mereka kekurangan sopir utk sif malam', 'clause', 'tim kekurangan sopir untuk sif malam'],
    ['Rina bilang bahwa pelanggan sering mengeluh', 'clause', 'pelanggan sering mengeluh'],
    ['gudang akan pindah ke Cikarang', 'clause', 'gudang akan pindah ke Cikarang'],
    ['timnya blm punya kepala dapur', 'clause', 'tim belum punya kepala dapur'],
    ['Rina bilang dia sedang mencari kepala dapur', 'clause', 'Bapak/Ibu sedang mencari kepala dapur'],
    ['sisa adonan terlalu banyak', 'clause', 'sisa adonan terlalu banyak'],
    ['Budi menjelaskan sistem antrean', 'topic', 'sistem antrean'],
    ['Pak Dedi bilang tim kekurangan perawat', 'clause', 'tim kekurangan perawat'],
    ['Pak Agus bilang stok sering kosong', 'clause', 'stok sering kosong'],
    ['kekurangan perawat di malam hari', 'clause', 'tim kekurangan perawat di malam hari'],
    ['kata Bu Rina oven lama sering mati', 'clause', 'oven lama sering mati'],
    ['menurut mereka butuh orang yang teliti', 'clause', 'tim butuh orang yang teliti'],
    ['masalah utamanya turnover tinggi', 'topic', 'turnover yang tinggi'],
    ['kendala utama adalah keterlambatan bahan baku', 'topic', 'keterlambatan bahan baku'],
    ['tantangan: cari baker yg mau sif malam', 'task', 'mencari baker yang mau sif malam'],
    ['Agus - gudang', 'topic', 'gudang'],
    ['"Kami ingin karyawan betah"', 'clause', 'tim ingin karyawan betah'],
    ['mengurangi waktu tunggu pasien', 'task', 'mengurangi waktu tunggu pasien'],
    ['menjaga mutu roti saat ramai', 'task', 'menjaga mutu roti saat ramai'],
    ['rasio 1:2', 'topic', 'rasio 1:2'],
    ['20 anak 2 guru', 'topic', '20 anak 2 guru'],
    ['pulang jam 11', 'topic', 'jam pulang pukul 11'],
    ['orientasi 3 bulan', 'topic', 'orientasi 3 bulan'],
    ['beliau bilang proyek di Morowali', 'topic', 'proyek di Morowali'],
    ['bumbu kacang bikin sendiri', 'topic', 'bumbu kacang buatan sendiri'],
    ['dokter tanya pengalaman saya dgn lansia', 'asked', 'pengalaman saya dengan lansia'],
    ['mesin error di lini 2, saya ditanya harus gimana', 'topic', 'mesin error di lini 2'],
    ['sopir banyak yg baru, blm hafal rute', 'clause', 'sopir banyak yang baru dan belum hafal rute'],
    ['gudang mereka masih manual', 'clause', 'gudang tim masih manual'],
    ['angka kunjungan turun tiap hujan', 'clause', 'angka kunjungan turun tiap hujan'],
    ['Bagaimana cara saya menegur rekan?', 'task', 'menegur rekan'],
    ['bagaimana kalau dua sopir sakit bersamaan?', 'question', 'Bagaimana kalau dua sopir sakit bersamaan?'],
    ['kalo listrik padam gimana?', 'question', 'Bagaimana kalau listrik padam?'],
    ['ditanya kalo gajah ngamuk gimana', 'asked', 'apa yang harus dilakukan jika gajah mengamuk'],
    ['gajah muda suka lempar batu', 'clause', 'gajah muda suka lempar batu'],
    ['siswa yang suka bolos', 'topic', 'siswa yang suka bolos'],
    ['rasa beda2 tiap batch', 'clause', 'rasa berbeda-beda tiap batch'],
    ['kulit kerbau makin mahal', 'clause', 'kulit kerbau makin mahal'],
    ['Rina nunjukin cara kerja oven', 'topic', 'cara kerja oven'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test.each([
    ['pernah memimpin tim 12 orang', 'clause', 'saya pernah memimpin tim 12 orang'],
    ['Saya menyusun jadwal untuk 40 orang', 'clause', 'saya menyusun jadwal untuk 40 orang'],
    ['memimpin tim gudang selama 3 tahun', 'clause', 'saya pernah memimpin tim gudang selama 3 tahun'],
    ['dia pernah memimpin 12 orang', 'clause', 'saya pernah memimpin 12 orang'],
    ['turunin biaya 20%', 'clause', 'saya berhasil menurunkan biaya 20%'],
    ['STR aktif, 4 tahun di RS', 'clause', 'saya memiliki STR aktif dan pengalaman 4 tahun di RS'],
    ['suka dongeng', 'clause', 'saya suka dongeng'],
    ['juara 3 roasting lokal', 'clause', 'saya pernah menjadi juara 3 roasting lokal'],
    ['biasa handle 90 tamu', 'clause', 'saya biasa menangani 90 tamu'],
    ['3 tahun jadi kasir', 'clause', 'saya memiliki pengalaman 3 tahun sebagai kasir'],
    ['bersertifikat halal', 'clause', 'saya bersertifikat halal'],
    ['5 tahun di dapur hotel', 'clause', 'saya memiliki pengalaman 5 tahun di dapur hotel'],
    ['pengalaman merawat lansia', 'clause', 'saya memiliki pengalaman merawat lansia'],
  ])('of oneself: %s', (raw, form, text) => {
    expect(read(raw, 'self')).toMatchObject({ form, text });
  });

  test.each([
    'SIM saya mau habis bulan depan',
    'tidak ada',
    'ok',
    'suasananya seru banget',
    'kami rugi 30% tahun lalu',
    'saya grogi waktu jawab soal SQL',
    'Rina baru cerai',
    'ini rahasia: toko mau tutup',
    'they talked about the night shift',
    'wir haben nicht genug Fahrer',
    'Pak RT yang sering marah',
    'jujur kayaknya gajinya kecil',
    'ditanya kenapa mau pindah kerja',
    'disuruh mengajar 20 menit',
    'kincir mati tengah malam siapa yg bangun',
    'Rina kasih saya coba sangrai 1 batch',
    'lumayan',
    '',
    '???',
  ])('leaves out %j', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test('keeps points about pay out of the mail', () => {
    for (const point of ['gaji dan tunjangan', 'kami bahas THR', 'cuti tahunan']) {
      const { text, warnings } = buildEmail('thank-you', { interview, debrief: { discussed: [point] } }, id);
      expect(text).not.toMatch(/gaji|tunjangan|THR|cuti/);
      expect(warnings.map(({ code }) => code)).toContain('point-left-out');
    }
  });
});

describe('tells a sentence from a noun phrase', () => {
  const context: NoteContext = {
    interviewers: [{ name: 'Rina Kartika' }],
    reader: { name: 'Rina Kartika' },
    properNames: ['Rina Kartika'],
  };
  const told = (raw: string, more: Partial<NoteContext> = {}) => {
    const note = readNote(raw, cues, { ...context, ...more });
    return note && [note.form, note.text];
  };

  test.each([
    // Verbs have their forms, and what takes up time its words.
    [
      'perusahaan lg migrasi dari Accurate ke SAP, target go live Q2',
      'perusahaan sedang migrasi dari Accurate ke SAP',
    ],
    ['koleksi keris lagi didigitalisasi', 'koleksi keris sedang didigitalisasi'],
    ['program stunting di TTS jalan di 12 desa', 'program stunting di TTS jalan di 12 desa'],
    ['banyak perawat senior pensiun tahun ini', 'banyak perawat senior pensiun tahun ini'],
    ['dua sopir keluar bulan lalu', 'dua sopir keluar bulan lalu'],
    ['kader posyandu banyak yang berhenti', 'kader posyandu banyak yang berhenti'],
    ['operator jahit banyak yg resign abis lebaran', 'operator jahit banyak yang resign setelah Lebaran'],
    ['wali murid dilibatkan lewat paguyuban', 'wali murid dilibatkan lewat paguyuban'],
    ['kapal berangkat tiap Selasa', 'kapal berangkat tiap Selasa'],
    ['mesin cetak A3 baru datang minggu lalu', 'mesin cetak A3 baru datang minggu lalu'],
    ['bandara tutup jam 10', 'bandara tutup jam 10'],
    ['anak-anak susah fokus pas siang', 'anak-anak sulit fokus saat siang'],
    ['weekend rame bgt', 'weekend ramai sekali'],
    ['kamarnya sempit di lantai tiga', 'kamarnya sempit di lantai tiga'],
    ['selada kena busuk akar pas musim hujan', 'selada kena busuk akar saat musim hujan'],
    ['tanaman cabe nyebar di 4 desa', 'tanaman cabai menyebar di 4 desa'],
    // Two sentences are joined; what is none is left out.
    [
      'pasien numpuk pas jam 7 malam, perawatnya cuma 4',
      'pasien menumpuk pada jam 7 malam dan perawatnya hanya 4',
    ],
    [
      'ventilator datang bulan depan, belum ada yg dilatih',
      'ventilator datang bulan depan dan belum ada yang dilatih',
    ],
    ['forklift cuma dua, yang satu rusak', 'forklift hanya dua dan yang satu rusak'],
    ['backend pake Go, frontend React', 'backend memakai Go'],
  ])('%s', (raw, text) => {
    expect(told(raw)).toEqual(['clause', text]);
  });

  test.each([
    ['tamu yg marah krn kamarnya blm ready', 'tamu yang marah karena kamarnya belum siap'],
    ['mesin jahit yg dipakai di lini 3', 'mesin jahit yang dipakai di lini 3'],
    ['pelatihan menyetir forklift', 'pelatihan menyetir forklift'],
    ['rencana toko membuka cabang di Ende', 'rencana toko membuka cabang di Ende'],
    ['serah terima sif pagi', 'serah terima sif pagi'],
    ['anak magang dari SMK', 'anak magang dari SMK'],
    ['makanan cepat saji di kantin', 'makanan cepat saji di kantin'],
    ['tutup jam 10', 'jam tutup pukul 10'],
    ['mesin tua, sering downtime, sparepart susah', 'mesin tua'],
    ['banyak toko tani yg nunggak bayar', 'banyaknya toko tani yang menunggak bayar'],
  ])('a noun phrase: %s', (raw, text) => {
    expect(told(raw)).toEqual(['topic', text]);
  });

  test.each([
    ['truk masuk gudang lewat gerbang belakang', 'truk masuk gudang lewat gerbang belakang'],
    ['pakan mahal sejak Agustus', 'pakan mahal sejak Agustus'],
    ['Rina bilang lini 5 paling lambat', 'lini 5 paling lambat'],
  ])('what may be either stands in sentences that hold with both: %s', (raw, text) => {
    expect(told(raw)).toEqual(['either', text]);
  });

  test.each([
    [
      'semua nanya kenapa saya pindah dari RS swasta',
      'deed',
      'menjelaskan alasan saya pindah dari RS swasta',
    ],
    ['ditanya alasan saya pindah dari puskesmas', 'deed', 'menjelaskan alasan saya pindah dari puskesmas'],
    ['Rina nanya gimana saya ngadepin nasabah marah', 'asked', 'cara menghadapi nasabah marah'],
    ['gimana caranya ngadepin anak yg tantrum?', 'task', 'menghadapi anak yang tantrum'],
    ['gimana caranya biar reject turun?', 'topic', 'cara agar reject turun'],
    ['ditanya apa saya bisa lembur', 'asked', 'apakah saya bisa lembur'],
  ])('a question: %s', (raw, form, text) => {
    expect(told(raw)).toEqual([form, text]);
  });

  test.each([
    'kenapa order Uniqlo sering telat?',
    'kenapa simpan pinjam macet?',
    'Rina pengen tau kenapa CV saya ada jeda 2 tahun',
    'hasil las gue katanya rapi',
    'chef Rina nyuruh bikin nasi goreng',
    'pembeli nanya halal atau enggak',
  ])('leaves out %j', (raw) => {
    expect(told(raw)).toBeUndefined();
  });

  test.each([
    ['nanganin komplain sm nyiapin laporan', 'menangani komplain dan menyiapkan laporan'],
    ['ngerusak', 'merusak'],
    ['nurunin angka putus sekolah', 'menurunkan angka putus sekolah'],
    ['ngumpulin data dr lapangan', 'mengumpulkan data dari lapangan'],
    ['ngedesain kemasan kopi', 'mendesain kemasan kopi'],
    ['catatan EC sm pH', 'catatan EC dan pH'],
    ['kerja sama dgn puskesmas', 'kerja sama dengan puskesmas'],
    ['bicara sm pemilik soal izin', 'bicara dengan pemilik soal izin'],
    ['komponen dobel2 di layar awal', 'komponen dobel-dobel di layar awal'],
  ])('writes out %s', (raw, text) => {
    expect(told(raw)?.[1]).toBe(text);
  });

  test.each([
    ['anak saya masuk RS, demam berdarah', 'anak saya masuk RS'],
    [
      'jadwalnya bentrok sm ujian tesis, dosennya mundur mendadak',
      'jadwalnya bentrok dengan ujian tesis dan dosennya mundur mendadak',
    ],
    ['saya udah terima tawaran lain', 'saya sudah menerima tawaran lain'],
    ['ibu saya dirawat di rumah sakit', 'ibu saya dirawat di rumah sakit'],
    ['mau nemenin anak operasi', 'saya ingin menemani anak operasi'],
    ['motor saya mogok di jalan', 'motor saya mogok di jalan'],
  ])('a reason: %s', (raw, text) => {
    expect(told(raw, { kind: 'thing', isReason: true })).toEqual(['clause', text]);
  });

  test.each([
    ['share catatan EC sm pH saya', 'topic', 'catatan EC dan pH saya'],
    ['kirim fotokopi STR yg baru', 'topic', 'fotokopi STR yang baru'],
    ['WA daftar harga', 'topic', 'daftar harga'],
    ['kasih tau jadwal bisa mulai', 'task', 'memberi tahu jadwal bisa mulai'],
    ['susun contoh modul ajar', 'task', 'menyusun contoh modul ajar'],
    ['bawa sertifikat asli', 'task', 'membawa sertifikat asli'],
  ])('a promise: %s', (raw, form, text) => {
    expect(readPromise(raw, cues, context)).toMatchObject({ form, text });
  });
});

test.each([
  ['dr. Ratna', 'Dokter'],
  ['drg. Amelia', 'Dokter'],
  ['Ko Acong', 'Koko'],
  ['Koh Anton', 'Koh'],
  ['Ci Meylani', 'Cici'],
  ['Bli Made', 'Bli'],
  ['Mbok Putu', 'Mbok'],
  ['Uni Desi', 'Uni'],
  ['Om Jaya', 'Om'],
  ['Tante Rosa', 'Tante'],
  ['Ustaz Hamid', 'Ustaz'],
  ['Romo Adi', 'Romo'],
])('%s is called %s throughout', (addressAs, called) => {
  const to = { name: addressAs.split(' ')[1]!, addressAs };
  for (const seed of seeds) {
    const { text } = buildEmail('thank-you', { interview, debrief, to }, id, { seed });
    expect(text).not.toContain('Bapak/Ibu');
    expect(buildEmail('decline-offer', { interview, to }, id, { seed, tone: 'formal' }).text).toContain(
      called,
    );
  }
});

test('a doctorate is no physician', () => {
  const to = { name: 'Ratna', addressAs: 'Dr. Ratna' };
  const { text } = buildEmail('decline-offer', { interview, to }, id, { tone: 'formal' });
  expect(text).toMatch(/^Yth\. Dr\. Ratna,/);
  expect(text).not.toContain('Dokter');
});

test('whoever passes thanks on is told of the interviewers as they are called', () => {
  const interviewers = [
    { name: 'Robert Sihombing', addressAs: 'Pak Robert' },
    { name: 'Dian', addressAs: 'Mbak Dian' },
  ];
  const inputs = { interview: { ...interview, interviewers }, debrief, host: { name: 'Sari Wulandari' } };
  expect(buildEmail('thank-you-via-host', inputs, id).text).toContain('Pak Robert dan Mbak Dian');
});

test('a note after a recording speaks to whoever reads it', () => {
  for (const tone of tones) {
    for (const seed of seeds) {
      const mail = buildEmail('thank-you-recorded', { interview: { ...interview, interviewers: [] } }, id, {
        tone,
        seed,
      });
      expect(mail.parts.paragraphs.join(' ')).not.toContain('Tim Rekrutmen');
    }
  }
});

test.each([
  ['juru bahasa isyarat atau pertanyaannya ditulis di chat, soalnya saya Tuli', /saya Tuli/],
  ['karena saya Tuli, juru bahasa isyarat', /juru bahasa isyarat/],
  ['wawancaranya di lantai satu krn saya pakai kursi roda', /wawancaranya di lantai satu/],
  ['soal tes dicetak huruf besar, sebab penglihatan saya kurang', /dicetak huruf besar/],
])('an adjustment has its reason in front: %s', (adjustment, told) => {
  for (const tone of tones) {
    for (const seed of seeds) {
      const { text, warnings } = buildEmail('ask-adjustment', { interview, adjustment }, id, { tone, seed });
      expect(text).toMatch(/Karena (?:saya|penglihatan saya) /);
      expect(text).toMatch(told);
      expect(text).not.toMatch(/soalnya|sebab|krn|dan soal|disediakan (?:wawancaranya|pertanyaannya)/);
      expect(warnings).toEqual([]);
    }
  }
});

test.each([
  ['reschedule', { proposed: ['2026-12-04T10:00'], missed: true }, 'ban mobil pecah di tol'],
  ['withdraw', {}, 'jam kerjanya bentrok dengan kuliah'],
  ['decline-offer', {}, 'lokasinya terlalu jauh dari rumah'],
  ['ask-time', { until: '2026-12-18' }, 'saya menunggu hasil tes kesehatan'],
] as const)('a chat message tells the reason: %s', (purpose, more, reason) => {
  const inputs = { interview, reason, ...more };
  for (const seed of seeds) {
    const { text } = buildEmail(purpose, inputs as never, id, { channel: 'message', seed });
    expect([reason, capital(reason)].some((each) => text.includes(each))).toBe(true);
  }
});

test('a chat message of thanks keeps its promise', () => {
  const promised = ['bawa sertifikat BNSP asli'];
  const { text } = buildEmail('thank-you', { interview, debrief: { ...debrief, promised } }, id, {
    channel: 'message',
  });
  expect(text).toContain('saya akan membawa sertifikat BNSP asli');
});

test.each([
  ['yang benar 75 mg/kgBB per hari, bukan 100 mg', '75 mg/kgBB per hari, bukan 100 mg.'],
  ['harusnya 15 menit di 121 derajat', '15 menit di 121 derajat.'],
  ['Jawaban yang tepat adalah SNI 2847', 'SNI 2847.'],
])('the right answer is not called right twice: %s', (correction, told) => {
  for (const tone of tones) {
    for (const seed of seeds) {
      const { text } = buildEmail('correct-answer', { interview, question: 'dosis', correction }, id, {
        tone,
        seed,
      });
      expect(text).toContain(`: ${told}`);
    }
  }
});

test('a follow-up plan is told in Indonesian', () => {
  const plan = planFollowUps(interview, { policy: 'id-formal', decisionBy: '2026-12-11' });
  const told = JSON.stringify(describePlan(plan, id));
  expect(told).toMatch(/Kirim ucapan terima kasih/);
  expect(told).toMatch(/Kamis, 3 Desember/);
  expect(told).not.toMatch(/[{][a-zA-Z]+[}]|undefined|\b(?:Send|between|Thursday)\b/);
});

test.each([
  ['pay-talk', 'Berapa gaji untuk posisi ini?'],
  ['pressure', 'Saya tunggu jawaban hari ini.'],
  ['desperation', 'Saya sangat membutuhkan pekerjaan ini.'],
  ['cliche', 'Saya siap memberikan kontribusi terbaik.'],
  ['negative-talk', 'Kandidat lain itu bodoh.'],
  ['misspelling', 'Silahkan hubungi saya.'],
  ['text-speak', 'Jadwal yg baru sudah saya catat.'],
  ['ai-tell', 'Ini memberi wawasan yang berharga.'],
])('a review in Indonesian sees %s', (rule, sentence) => {
  const { text, subject, parts } = buildEmail('thank-you', { interview, debrief }, id);
  const spoilt = text.replace(parts.paragraphs[1]!, `${parts.paragraphs[1]!} ${sentence}`);
  const rulesOf = (body: string) =>
    reviewEmail({ subject, text: body }, { interview, debrief }, id).map((finding) => finding.rule);
  expect(rulesOf(text)).toEqual([]);
  expect(rulesOf(spoilt)).toContain(rule);
});

test.each([
  ['apology', 'Jawaban saya soal oven kurang meyakinkan.'],
  ['apology', 'Penjelasan saya berantakan.'],
  ['cliche', 'Semoga Bapak/Ibu dalam keadaan sehat walafiat.'],
  ['wrong-company', 'Saya ingin bergabung dengan Kopi Senja.'],
])('a review in Indonesian sees %s still', (rule, sentence) => {
  expect(rulesWith(sentence)).toContain(rule);
});

test.each([
  'Jika ada jawaban yang kurang jelas, silakan beri tahu saya.',
  'Apabila ada jawaban saya yang kurang jelas, saya siap menjelaskannya.',
  'Saya senang jika dapat bergabung dengan Bapak/Ibu dan tim.',
  'Semoga Bapak/Ibu sehat selalu.',
])('a review in Indonesian leaves alone: %s', (sentence) => {
  expect(rulesWith(sentence)).toEqual([]);
});

test.each([
  ['ask-time', 'Bolehkah saya memberikan jawaban paling lambat pada Senin?'],
  ['ask-time', 'Saya akan memberikan jawaban paling lambat hari Jumat.'],
  ['correct-answer', 'Jawaban saya mengenai suhu adonan kurang tepat.'],
  ['decline-offer', 'Mohon maaf, jawaban saya tidak.'],
] as const)('nor what a mail is for: %s, %s', (purpose, sentence) => {
  const mail = buildEmail(purpose, full[purpose] as never, id);
  const text = mail.text.replace(mail.parts.paragraphs[1]!, `${mail.parts.paragraphs[1]!} ${sentence}`);
  const found = reviewEmail({ subject: mail.subject, text }, { purpose, interview }, id);
  expect(found.map(({ rule }) => rule)).not.toContain('pressure');
  expect(found.map(({ rule }) => rule)).not.toContain('apology');
});

/** A note of thanks with another greeting or ending. */
function rulesBetween(greeting: string, ending: string): string[] {
  const { subject, parts } = buildEmail('thank-you', { interview, debrief }, id);
  const text = [greeting, ...parts.paragraphs, ending].join('\n\n');
  return reviewEmail({ subject, text }, { purpose: 'thank-you', interview, debrief }, id).map(
    ({ rule }) => rule,
  );
}

test.each([
  'Ibu Rina yang terhormat,',
  'Selamat pagi, Bu Rina.',
  'Mbak Rina yang baik,',
  'Bu Rina Kartika',
  'Om Swastyastu, Ibu Rina,',
  'Assalamualaikum Wr. Wb.\n\nYth. Ibu Rina,',
  'Yth. Manajer Pabrik Roti Sejahtera, Ibu Rina Kartika,',
  'Sugeng siang Bu Rina. Tadi saya baru sampai di rumah.',
  'Sore Bu Rina 🙏 saya Dian yang tadi ke pabrik.',
  'Bu Rina, saya baru sampai di rumah.',
])('a review in Indonesian knows a greeting: %s', (greeting) => {
  const rules = rulesBetween(greeting, 'Hormat saya,\nDian Pratama').filter((rule) => rule !== 'emoji');
  expect(rules).toEqual([]);
});

test('a greeting in Indonesian to whom it may concern names nobody', () => {
  const rules = rulesBetween('Kepada Bapak/Ibu yang bersangkutan,', 'Hormat saya,\nDian Pratama');
  expect(rules).toEqual(['generic-greeting']);
});

test('a word of greeting is no slip in a name', () => {
  const to = { name: 'Agus Salim' };
  const { subject, parts } = buildEmail('thank-you', { interview, debrief, to }, id);
  const text = [parts.greeting, ...parts.paragraphs, 'Salam,\nDian Pratama'].join('\n\n');
  expect(reviewEmail({ subject, text }, { interview, debrief, to }, id)).toEqual([]);
});

test.each(['Terima kasih.\n\nDian Pratama', 'Wassalamualaikum Wr. Wb.\n\nDian Pratama'])(
  'a review in Indonesian knows a sign-off: %j',
  (ending) => {
    expect(rulesBetween('Yth. Ibu Rina Kartika,', ending)).toEqual([]);
  },
);

test('a name with a form of address opens a note, and a sentence about the reader does not', () => {
  const rules = rulesBetween('Ibu Rina sudah menjelaskan jadwalnya.', 'Hormat saya,\nDian Pratama');
  expect(rules).toContain('missing-greeting');
});

test.each([
  ['mixed-register', 'Makasih ya Bu sudah meluangkan waktu.'],
  ['mixed-register', 'Jadwalnya udah saya catat.'],
  ['missing-attachment', 'Sudah saya lampirkan portofolio terbaru.'],
  ['missing-attachment', 'Bersama email ini saya kirimkan sertifikatnya.'],
  ['misspelling', 'Kami menghitung resiko setiap minggu.'],
])('a review in Indonesian sees %s in %s', (rule, sentence) => {
  const { text, subject, parts } = buildEmail('thank-you', { interview, debrief }, id);
  const more = text.replace(parts.paragraphs[1]!, `${parts.paragraphs[1]!} ${sentence}`);
  const found = reviewEmail({ subject, text: more }, { interview, debrief, attachments: [] }, id);
  expect(found.map((each) => each.rule)).toContain(rule);
});

/** Rules that object to a note of thanks with one sentence more. */
function rulesWith(sentence: string): string[] {
  const { text, subject, parts } = buildEmail('thank-you', { interview, debrief }, id);
  const more = text.replace(parts.paragraphs[1]!, `${parts.paragraphs[1]!} ${sentence}`);
  const inputs = { purpose: 'thank-you', interview, debrief } as const;
  return reviewEmail({ subject, text: more }, inputs, id).map(({ rule }) => rule);
}

describe('what the writer has done', () => {
  const read = (raw: string, more: Partial<NoteContext> = { kind: 'self' }) =>
    readNote(raw, cues, { interviewers: interview.interviewers!, properNames: [], ...more });

  test.each([
    ['merawat 12 lansia di panti', 'saya pernah merawat 12 lansia di panti'],
    ['ngajar les matematika 2 semester', 'saya pernah mengajar les matematika 2 semester'],
    [
      'memangkas ongkos kirim dari 12 juta ke 8 juta',
      'saya berhasil memangkas ongkos kirim dari 12 juta menjadi 8 juta',
    ],
    ['nemuin 14 tagihan ganda', 'saya berhasil menemukan 14 tagihan ganda'],
    ['menguasai Excel dan SAP', 'saya menguasai Excel dan SAP'],
    ['mengelola 3 toko sejak 2020', 'saya mengelola 3 toko sejak 2020'],
    ['bisa bahasa isyarat', 'saya bisa bahasa isyarat'],
    ['mengaudit kas tiap bulan', 'saya mengaudit kas tiap bulan'],
    ['dulu keliling pasar bawa timbangan', 'saya dulu keliling pasar membawa timbangan'],
    ['saya besar di pasar, biasa tawar-menawar', 'saya besar di pasar dan biasa tawar-menawar'],
    [
      'bendahara koperasi, ngurus 300 anggota',
      'saya pernah menjadi bendahara koperasi dan mengurus 300 anggota',
    ],
    [
      'Di pabrik lama saya ajak sopir jadi pelapor bahaya.',
      'saya pernah mengajak sopir menjadi pelapor bahaya di pabrik lama',
    ],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });

  test.each([
    ['5 tahun jaga mercusuar', 'saya memiliki pengalaman 5 tahun menjaga mercusuar'],
    ['8 bulan pengalaman di kapal ikan', 'saya memiliki pengalaman 8 bulan di kapal ikan'],
    ['SIM C, 3 tahun antar galon', 'saya memiliki SIM C dan pengalaman 3 tahun mengantar galon'],
    ['IELTS 7, pernah setahun di Perth', 'saya memiliki skor IELTS 7 dan pernah setahun di Perth'],
    ['pemandu wisata 6 tahun', 'saya berpengalaman 6 tahun sebagai pemandu wisata'],
    ['eks kapten voli kampus', 'saya pernah menjadi kapten voli kampus'],
    ['pimpin 9 barista', 'saya pernah memimpin 9 barista'],
    ['hafal rute angkot Malang', 'saya hafal rute angkot Malang'],
    ['bahasa isyarat lancar', 'saya menguasai bahasa isyarat lancar'],
    ['dulu pegang 4 cabang', 'saya dulu menangani 4 cabang'],
    ['pegang kunci aula', 'saya pernah memegang kunci aula'],
    ['rawat kuda 5 tahun', 'saya pernah merawat kuda selama 5 tahun'],
    ['rawat anak 5 tahun', 'saya pernah merawat anak 5 tahun'],
    ['kursus barista 2023, sudah latih 6 orang', 'selain kursus barista 2023, saya sudah melatih 6 orang'],
    ['di resto lama atur stok', 'saya pernah mengatur stok di resto lama'],
  ])('%s, as what they have and were', (raw, text) => {
    expect(read(raw)).toMatchObject({ form: 'clause', text });
  });

  test.each(['eks Gojek', 'teliti', 'kerja tim'])('%s: not told', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each([
    [
      'latih 8 kader, balita stunting turun dari 14 ke 5',
      'saya pernah melatih 8 kader, dan balita stunting turun dari 14 menjadi 5',
    ],
    [
      'susun SOP retur, klaim yang tadinya seminggu jadi 2 hari',
      'saya pernah menyusun SOP retur, sehingga klaim yang tadinya seminggu menjadi 2 hari',
    ],
    [
      'rawat lift 6 tahun, downtime di bawah 1%',
      'saya pernah merawat lift selama 6 tahun dengan downtime di bawah 1%',
    ],
    [
      'bina 20 pengrajin, 7 di antaranya sudah ekspor',
      'saya pernah membina 20 pengrajin, 7 di antaranya sudah ekspor',
    ],
    [
      'tulis panduan kasir, dipakai di 9 cabang',
      'saya pernah menulis panduan kasir yang dipakai di 9 cabang',
    ],
    [
      'jaga kolam 2 tahun, tidak pernah ada korban',
      'saya pernah menjaga kolam selama 2 tahun dan tidak pernah ada korban',
    ],
    ['3 tahun di bengkel + punya SIM B1', 'saya memiliki pengalaman 3 tahun di bengkel dan SIM B1'],
    [
      '8 tahun bawa bus tidak pernah kecelakaan',
      'saya memiliki pengalaman 8 tahun membawa bus tanpa kecelakaan',
    ],
  ])('%s: what came of it stays', (raw, text) => {
    const note = read(raw);
    expect(note?.text).toBe(text);
    expect(note?.cut).toBeUndefined();
  });

  test.each([
    [
      'bikin pompa dari pipa bekas, tahan 2 tahun',
      'saya pernah membuat pompa dari pipa bekas',
      'tahan 2 tahun',
    ],
    ['pernah jadi ketua panitia, lokasinya jauh', 'saya pernah menjadi ketua panitia', 'lokasinya jauh'],
  ])('%s: what the writer did not do is cut', (raw, text, cut) => {
    expect(read(raw)).toMatchObject({ form: 'clause', text, cut });
  });

  test.each([
    ['istri dirawat, harus jaga anak', 'istri saya dirawat, sehingga saya harus menjaga anak', undefined],
    ['suami dipindah ke Batam, saya ikut', 'suami saya dipindah ke Batam, sehingga saya ikut', undefined],
    ['adik nikah, harus pulang', 'adik saya nikah, sehingga saya harus pulang', undefined],
    ['ibu jatuh, patah tulang', 'ibu saya jatuh', 'patah tulang'],
    ['anak saya wisuda', 'anak saya wisuda', undefined],
    ['saya demam, harus istirahat', 'saya demam dan harus istirahat', undefined],
  ])('a reason: %s', (raw, text, cut) => {
    const note = read(raw, { kind: 'thing', isReason: true });
    expect(note).toMatchObject({ form: 'clause', text });
    expect(note?.cut).toBe(cut);
  });

  test('what is cut is warned of, in mails to a rekruter as well', () => {
    const notes = { highlight: 'mengatur 4 gudang, jauh semua' };
    const mail = buildEmail(
      'thank-you',
      { interview: { ...interview, type: 'recruiter-screen' }, debrief: notes },
      id,
    );
    expect(mail.text.toLowerCase()).toContain('saya pernah mengatur 4 gudang');
    expect(mail.warnings).toContainEqual({
      code: 'point-shortened',
      path: 'debrief.highlight',
      detail: 'jauh semua',
    });
  });
});

describe('sentences that look like nouns, plans, and sore matters', () => {
  const context = { interviewers: interview.interviewers!, properNames: [] };
  const challenge = (raw: string) => readNote(raw, cues, { ...context, isOfReader: true });
  const point = (raw: string) => readNote(raw, cues, context);

  test.each([
    ['kru yang bisa las argon masih sedikit', 'clause', 'kru yang bisa las argon masih sedikit'],
    [
      'analis yang paham SQL cuma 2, sisanya baru belajar',
      'clause',
      'analis yang paham SQL hanya 2 dan sisanya baru belajar',
    ],
    ['ongkos kirim ketinggian', 'clause', 'ongkos kirim terlalu tinggi'],
    ['turnover kasir tinggi', 'topic', 'turnover kasir yang tinggi'],
    [
      'retur barang pecah belah, belum ketahuan sebabnya',
      'topic',
      'retur barang pecah belah yang belum ketahuan sebabnya',
    ],
    ['downtime 8%, target 3%', 'clause', 'downtime masih 8% dan ditargetkan 3%'],
    ['stok sering kosong, banyak yang komplain', 'clause', 'stok sering kosong dan banyak yang komplain'],
    ['mau kurangi lembur malam', 'task', 'mengurangi lembur malam'],
    [
      'mau tambah sif tapi belum ada operator',
      'clause',
      'ada rencana menambah sif tetapi belum ada operator',
    ],
  ])('a challenge: %s', (raw, form, text) => {
    expect(challenge(raw)).toMatchObject({ form, text });
  });

  test.each([
    ['mau buka dapur kedua di Solo', 'topic', 'rencana membuka dapur kedua di Solo'],
    ['mereka mau pindah gudang', 'clause', 'tim berencana pindah gudang'],
    ['ongkos listrik mau ditekan 15%', 'clause', 'ongkos listrik hendak ditekan 15%'],
    ['retur 9% pengen turun ke 4', 'clause', 'retur 9% ditargetkan turun ke 4%'],
    ['pelanggan mau harga tetap', 'clause', 'pelanggan menginginkan harga tetap'],
    ['warga belum mau pindah', 'clause', 'warga belum mau pindah'],
  ])('a plan: %s', (raw, form, text) => {
    expect(point(raw)).toMatchObject({ form, text });
  });

  test.each([
    'tes masak ayam agak gosong',
    'kenapa saya gonta-ganti kerja',
    'apakah bersedia tinggal di asrama',
    'ada fatality di tambang sebelah',
  ])('%s: left out', (raw) => {
    expect(point(raw)).toBeUndefined();
  });

  test.each(tones)('in a %s tone nobody is thanked for what went wrong', (tone) => {
    for (const type of ['hiring-manager', 'recruiter-screen'] as const) {
      const debrief = { discussed: ['klaim kecelakaan truk sering diprotes warga'] };
      const mail = buildEmail('thank-you', { interview: { ...interview, type }, debrief }, id, { tone });
      expect(mail.text).toContain('klaim kecelakaan truk sering diprotes warga');
      expect(mail.text).not.toMatch(/(?:[Tt]erima kasih|[Ss]enang)[^.]*klaim/);
    }
  });
});

describe('small words of Indonesian', () => {
  const reader = { name: 'Rina Kartika' };
  const point = (raw: string, more: Partial<NoteContext> = {}) =>
    readNote(raw, cues, { interviewers: [reader], reader, properNames: [], ...more });

  test.each([
    ['saingan sama minimarket besar', 'saingan dengan minimarket besar'],
    ['koordinasi sama dinas kehutanan', 'koordinasi dengan dinas kehutanan'],
    ['urusan sm bea cukai', 'urusan dengan bea cukai'],
    ['rapat mingguan sama tim lapangan', 'rapat mingguan dengan tim lapangan'],
    ['stok benang sama kancing', 'stok benang dan kancing'],
    ['kerja sama dgn koperasi', 'kerja sama dengan koperasi'],
  ])('sama: %s', (raw, text) => {
    expect(point(raw)?.text).toBe(text);
  });

  test.each([
    ['rencana 2028: dana gagal bayar', 'topic', 'rencana 2028 (dana gagal bayar)'],
    ['pasien gagal ginjal rawat jalan', 'topic', 'pasien gagal ginjal rawat jalan'],
    ['penumpang komplain kursi sempit', 'topic', 'penumpang yang komplain kursi sempit'],
    ['keliling kandang', 'deed', 'keliling kandang'],
    ['ngopi bareng', 'deed', 'minum kopi bersama Bapak/Ibu'],
    ['tes menyetir', 'deed', 'mengikuti tes menyetir'],
    ['proyek bersama', 'topic', 'proyek bersama'],
  ])('%s', (raw, form, text) => {
    expect(point(raw)).toMatchObject({ form, text });
  });

  test.each([
    ['harga cabai anjlok tiap Maret', 'harga cabai anjlok tiap Maret'],
    ['waduk surut, turbin mandek', 'waduk surut dan turbin tertahan'],
  ])('a challenge that is a sentence: %s', (raw, text) => {
    expect(point(raw, { isOfReader: true })).toMatchObject({ form: 'clause', text });
  });

  test('a promise may name a page', () => {
    expect(readPromise('bab 2 laporan', cues, { interviewers: [reader], reader, properNames: [] })).toEqual({
      form: 'topic',
      text: 'bab 2 laporan',
    });
  });

  test.each([
    ['bukan 5 bar, harusnya 3 bar', '3 bar'],
    ['kemarin saya keliru, yang benar Rabu', 'Rabu'],
    ['mestinya 12 jam', '12 jam'],
  ])('the right answer alone: %s', (correction, text) => {
    const mail = buildEmail('correct-answer', { interview, question: 'tekanan ketel', correction }, id);
    expect(mail.text).toMatch(new RegExp(`: ${text}\\.`));
    expect(mail.text).not.toMatch(/5 bar|keliru/);
  });

  test('an answer of which only the wrong one is told is not given as right', () => {
    const correction = 'tadi saya bilang 40 derajat';
    const { text } = buildEmail('correct-answer', { interview, question: 'suhu oven', correction }, id);
    expect(text).toContain('Tadi saya bilang 40 derajat. Jawaban itu kurang tepat');
  });

  test('a wish behind which is told what one is', () => {
    const mail = buildEmail(
      'ask-adjustment',
      { interview, adjustment: 'papan catur braille, saya tunanetra' },
      id,
    );
    expect(mail.text).toContain('Karena saya tunanetra');
    expect(mail.warnings).toEqual([]);
  });

  test.each([
    ['Kak Nia', 'neutral', 'Halo Kak Nia,'],
    ['Mas Agus', 'formal', 'Yth. Mas Agus,'],
    ['Bu Rina', 'neutral', 'Yth. Bu Rina,'],
  ] as const)('greets %s in a %s mail', (addressAs, tone, greeting) => {
    const to = { name: 'Nia Lestari', addressAs };
    expect(buildEmail('confirm', { interview, to }, id, { tone }).parts.greeting).toBe(greeting);
  });
});
