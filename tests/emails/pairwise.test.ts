/**
 * The builder is held to its own reviewer: 400 drafts (`npm run check`: 2,000, `npm run proof`: 20,000) over purpose, family, tone, length, language, the shape of the
 * notes, the people and the job. They are made of whole covering arrays, so that every pair of values occurs many times.
 * None may have an error or a warning.
 */
import { expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import {
  emailLengths,
  emailPurposes,
  tones,
  type EmailInputs,
  type EmailPurpose,
} from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import type { EmailWords } from '../../src/emails/words.js';
import type { Debrief, Interview, Person } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { allPairs, coveringArray, pairsOf } from '../support/covering-array.js';
import { isDeep } from '../support/depth.js';

const drafts = Number(process.env['DRAFTS'] ?? (isDeep ? 2000 : 300));

/** Shapes of notes, the same in each language: what is at the same place is of the same kind. */
const shapes = [
  'noun phrases',
  'reported clause and full sentence',
  'asked by the reader',
  'direct questions',
  'one word and a task',
  'technical terms and a question word',
  'labels and a list',
  'shouted and in shorthand',
  'by name, to the reader and to another',
  'several sentences, some of no use',
  'private, pay, gossip',
  'nothing',
] as const;
interface Language {
  readonly words: EmailWords;
  readonly debriefs: readonly Debrief[];
  readonly inputs: { readonly [Purpose in EmailPurpose]?: object };
}
const languages: readonly Language[] = [
  {
    words: en,
    debriefs: [
      {
        discussed: ['the move to a four-shift rota', 'company van'],
        challenge: 'covering nights without agency staff',
        highlight: 'built the weekend rota for 40 people',
        promised: ['my shift plan', 'copy of forklift license'],
      },
      {
        discussed: ['we talked about how handovers are done', 'The ward is short two nurses.'],
        challenge: 'keep new nurses beyond their first year',
        highlight: 'my six years on nights',
      },
      {
        discussed: [{ point: 'asked about a near miss on line 4', by: 'Dana Ortiz' }],
        challenge: 'they cannot find enough welders',
        highlight: 'ten years as a pipe welder',
      },
      {
        discussed: ['How do you calm an angry parent?', 'What do you do when a child bites another child?'],
        challenge: 'How do we keep new people past the first year?',
        highlight: 'I speak Turkish and Arabic',
        promised: ['to call back on Monday if they need me earlier'],
      },
      {
        discussed: ['onboarding'],
        challenge: 'reduce picking errors',
        highlight: 'I trained 12 apprentices',
        promised: ['send two references', 'shoe size 38'],
      },
      {
        discussed: ['Kubernetes migration', 'how they review code'],
        challenge: 'the flaky test suite',
        highlight: 'moving a payments service without an outage',
      },
      {
        discussed: ['topics: weekend cover, sick leave, training', 'museum: new wing opens in autumn'],
        challenge: 'biggest headache: no-shows on Sundays',
        highlight: 'forklift license',
      },
      {
        discussed: ['SHORT STAFFED', 'talked abt shift swaps w/ the night crew'],
        challenge: 'hard to find bakers',
        highlight: '10 yrs welding, coded',
      },
      {
        discussed: [
          'Dana mentioned the new oven',
          'Nguyễn asked about the rye bread',
          'Ruth: the patient lift',
        ],
        challenge: 'turnover high',
        highlight: 'Maya trained 12 apprentices',
      },
      {
        discussed: ['Nice chat. The archive moves in 2027. It starts in May.', 'great vibe'],
        challenge: 'They want to go organic. Nobody likes paperwork.',
        highlight: 'certified in ALS',
      },
      {
        discussed: [
          'salary 45k',
          'she is going through a divorce',
          'they plan to lay off 40 people',
          'the closing shift',
        ],
        challenge: 'none really',
        highlight: 'good with kids',
      },
      { discussed: [] },
    ],
    inputs: {
      reschedule: { reason: 'I have a medical appointment that morning' },
      'ask-adjustment': { adjustment: 'step-free entrance' },
      'send-material': { material: 'my certificates' },
      'correct-answer': { question: 'the dose limit', correction: 'The limit is four grams in 24 hours.' },
      withdraw: { reason: 'accepted a position closer to home' },
      'ask-time': { reason: 'I have one more conversation this week' },
      'decline-offer': { reason: 'commute too long' },
      'keep-in-touch': { news: 'I have finished my course' },
    },
  },
  {
    words: id,
    debriefs: [
      {
        discussed: ['jadwal sif malam', 'rencana buka cabang di Bekasi'],
        challenge: 'antrean panjang di kasir',
        highlight: 'pernah memimpin tim 12 orang',
        promised: ['jadwal sif yang pernah saya susun', 'mengirimkan dua referensi'],
      },
      {
        discussed: ['kami membahas cara serah terima sif', 'Tim kekurangan dua perawat.'],
        challenge: 'menjaga mutu roti saat ramai',
        highlight: 'pengalaman merawat lansia',
      },
      {
        discussed: [{ point: 'menanyakan pengalaman dengan forklift', by: 'Dana Ortiz' }],
        challenge: 'mereka kesulitan mencari juru las',
        highlight: '10 tahun mengelas pipa',
      },
      {
        discussed: [
          'bagaimana kalau dua sopir sakit bersamaan?',
          'Apa yang dilakukan kalau anak menggigit temannya?',
        ],
        challenge: 'bagaimana supaya perawat baru betah?',
        highlight: 'saya menyusun jadwal untuk 40 orang',
      },
      {
        discussed: ['pelatihan'],
        challenge: 'mengurangi adonan yang terbuang',
        highlight: 'melatih 12 magang',
      },
      {
        discussed: ['migrasi Kubernetes', 'bagaimana kode ditinjau'],
        challenge: 'pengujian yang sering gagal',
        highlight: 'memindahkan layanan tanpa gangguan',
      },
      {
        discussed: ['topik: cuti bersama, pelatihan, seragam', 'dibahas: jadwal libur'],
        challenge: 'tantangan: stok yang sering tidak cocok',
        highlight: 'bersertifikat K3',
      },
      {
        discussed: ['KEKURANGAN SOPIR', 'ngobrol soal jadwal dgn regu malam'],
        challenge: 'timnya blm punya kepala dapur',
        highlight: '10 thn di dapur hotel',
      },
      {
        discussed: [
          'Dana menjelaskan oven baru',
          'Nguyễn menanyakan roti gandum',
          'Ruth: alat angkat pasien',
        ],
        challenge: 'kekurangan perawat di malam hari',
        highlight: 'memimpin dapur malam selama 6 tahun',
      },
      {
        discussed: ['Obrolannya seru. Arsip akan pindah gedung tahun depan.', 'oke'],
        challenge: 'Mereka ingin memakai pupuk organik. Semua sibuk.',
        highlight: 'terbiasa bekerja malam',
      },
      {
        discussed: ['gaji 5 juta', 'dia baru cerai', 'ini rahasia: toko mau tutup', 'sif penutupan'],
        challenge: 'tidak ada',
        highlight: 'lumayan sabar',
      },
      { discussed: [] },
    ],
    inputs: {
      reschedule: { reason: 'saya masih bertugas sif malam' },
      'ask-adjustment': { adjustment: 'pintu masuk tanpa tangga' },
      'send-material': { material: 'sertifikat keamanan pangan' },
      'correct-answer': { question: 'suhu penyimpanan adonan', correction: 'Suhunya empat derajat Celsius.' },
      withdraw: { reason: 'saya sudah menerima posisi yang lebih dekat dari rumah' },
      'ask-time': { reason: 'saya perlu bicara dengan keluarga' },
      'decline-offer': { reason: 'jaraknya terlalu jauh' },
      'keep-in-touch': { news: 'saya sudah lulus ujian HACCP' },
    },
  },
];
const always: { readonly [Purpose in EmailPurpose]?: object } = {
  'thank-you-via-host': { host: { name: 'Kim Osei' } },
  reschedule: { proposed: ['2026-12-04T10:00', '2026-12-07T14:00'] },
  'ask-details': { about: ['duration', 'interviewers'] },
  'accept-offer': { startsOn: '2027-01-04' },
  'ask-time': { until: '2026-12-18' },
};

/** Who sits there, by family: HR alone, the team alone, and both with the reader from either side. */
const families: readonly { readonly type: Interview['type']; readonly roles: readonly Person['role'][] }[] = [
  { type: 'hr-interview', roles: [undefined, undefined] },
  { type: 'hiring-manager', roles: [undefined, undefined] },
  { type: 'panel', roles: ['recruiter', 'team-member'] },
  { type: 'panel', roles: ['team-member', 'hr-manager'] },
];
const people: readonly { readonly candidate: Person; readonly interviewers: readonly Person[] }[] = [
  {
    candidate: { name: 'Maya Chen', email: 'maya@mail.example' },
    interviewers: [{ name: 'Dana Ortiz', title: 'Site Manager' }],
  },
  {
    candidate: { name: 'Suharto', phone: '+62 21 5550' },
    interviewers: [{ name: 'Nguyễn Thị Minh Khai' }, { name: 'Sam van der Berg' }],
  },
  {
    candidate: { name: 'José Luis Peña Ortega' },
    interviewers: [{ name: 'Ruth Okafor', addressAs: 'Dr. Okafor' }, { name: 'Dana Ortiz' }],
  },
  { candidate: { name: 'Maya Chen' }, interviewers: [] },
];
const jobs: readonly Partial<Interview>[] = [
  { company: { name: 'Nordwind Logistics' }, role: { title: 'Warehouse Team Lead' } },
  { company: { name: 'St. Anne’s Hospital' }, role: { title: 'Ward Nurse' } },
  { company: { name: 'Kim & Sons' }, role: { title: 'Pastry Cook' } },
  {
    company: { name: 'Brightwater Federal Savings Bank' },
    role: { title: 'Senior Site Reliability Engineer, Payments' },
  },
  { company: { name: 'Museum of the River' } },
  { role: { title: 'Kindergarten Teacher' } },
];

const factors = {
  purpose: emailPurposes.length,
  shape: shapes.length,
  family: families.length,
  tone: tones.length,
  length: emailLengths.length,
  language: languages.length,
  people: people.length,
  job: jobs.length,
};

/** Whole covering arrays, each with other company for its pairs, and the start of one more. */
function cases() {
  const all = [];
  for (let round = 0; all.length < drafts; round++) all.push(...coveringArray(factors, `round ${round}`));
  return all.slice(0, drafts);
}

test('every pair of values occurs', () => {
  const met = pairsOf(cases());
  expect(allPairs(factors).filter((pair) => !met.has(pair))).toEqual([]);
  // A pair left out is seen.
  expect(pairsOf(cases().filter(({ purpose, shape }) => purpose !== 3 || shape !== 4)).size).toBe(
    met.size - 1,
  );
  for (const { debriefs } of languages) expect(debriefs).toHaveLength(shapes.length);
});

test(
  `${drafts} drafts have no error and no warning`,
  () => {
    const found = new Map<string, string>();
    for (const [index, each] of cases().entries()) {
      const { words, debriefs, inputs: worded } = languages[each.language]!;
      const purpose = emailPurposes[each.purpose]!;
      const { type, roles } = families[each.family]!;
      const { candidate, interviewers } = people[each.people]!;
      const interview: Interview = {
        id: `draft-${index}`,
        type,
        startsAt: '2026-12-03T10:00',
        timeZone: 'Asia/Jakarta',
        candidate,
        interviewers: interviewers.map((person, at) => ({ ...person, role: roles[at] })),
        ...jobs[each.job]!,
      };
      const debrief = debriefs[each.shape]!;
      const inputs = {
        interview,
        debrief,
        ...always[purpose],
        ...worded[purpose],
      } as EmailInputs[EmailPurpose];
      const draft = buildEmail(purpose, inputs as never, words, {
        tone: tones[each.tone]!,
        length: emailLengths[each.length]!,
      });
      const attachments = purpose === 'send-material' ? ['certificates.pdf'] : [];
      const to = 'host' in inputs ? inputs.host : interview.interviewers![0];
      const findings = reviewEmail(draft, { purpose, interview, debrief, to, attachments }, words);
      // What the builder could not place it has warned about; the review then misses it in the text, and rightly so.
      const warned = draft.warnings.some(
        ({ code }) => code === 'point-left-out' || code === 'no-specific-point',
      );
      const excused = warned ? ['no-challenge', 'no-specific-point', 'too-short'] : [];
      for (const { rule, severity, message } of findings) {
        if (severity !== 'info' && !excused.includes(rule))
          found.set(`${purpose} ${rule}: ${message}`, `${draft.subject}\n${draft.text}`);
      }
    }
    expect([...found.keys()]).toEqual([]);
  },
  drafts * 200,
);
