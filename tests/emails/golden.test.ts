/**
 * Drafts to be read by a person: odd names, messy notes, unusual jobs, bad news. Each file shows what was noted, the mail,
 * and what was left out. After a change, read the difference.
 */
import { expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import type { EmailOptions } from '../../src/emails/letter.js';
import type { Email, EmailInputs, EmailPurpose } from '../../src/emails/model.js';
import type { EmailWords } from '../../src/emails/words.js';
import type { Interview, Person } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';

interface Situation {
  readonly words: EmailWords;
  /** Absent: a note to each of the panel. */
  readonly purpose?: EmailPurpose;
  readonly interview: Interview;
  readonly rest?: object;
  readonly options?: EmailOptions;
}

const meeting = (
  type: Interview['type'],
  role: string | undefined,
  company: string | undefined,
  candidate: Person,
  interviewers: readonly Person[],
): Interview => ({
  type,
  startsAt: '2026-12-03T10:00',
  timeZone: 'Europe/Berlin',
  ...(role !== undefined && { role: { title: role } }),
  ...(company !== undefined && { company: { name: company } }),
  candidate,
  interviewers,
});

const situations: Readonly<Record<string, Situation>> = {
  'night-baker': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('hiring-manager', 'Night Baker', 'Backhaus Lindner', { name: 'Aylin Demir' }, [
      { name: 'Jörg Lindner' },
    ]),
    rest: {
      debrief: {
        discussed: [
          'talked abt the new deck oven',
          'He said they lose two bakers a year to the supermarkets',
          'salary 16/h',
        ],
        challenge: 'biggest headache: finding people who stay for the 2am shift',
        highlight: '6 yrs night shifts at a hotel bakery',
      },
    },
  },
  'ward-panel': {
    words: en,
    interview: meeting(
      'panel',
      'Ward Nurse',
      'St. Anne’s Hospital',
      { name: 'Amara Nwosu', phone: '+44 20 5550 1' },
      [
        { name: 'Ruth Okafor', title: 'Ward Manager', addressAs: 'Dr. Okafor' },
        { name: 'Nguyễn Thị Minh Khai', title: 'Charge Nurse' },
        { name: 'Sam van der Berg', role: 'hr-manager' },
      ],
    ),
    rest: {
      debrief: {
        discussed: [
          'Ruth asked about a near miss with insulin',
          'HANDOVER AT SEVEN',
          { point: 'How do you calm relatives who shout?', by: 'Khai' },
          { point: 'the buddy system for new nurses', by: 'Sam' },
        ],
        challenge: 'the ward is short of two nurses on nights',
        highlight: 'trained 12 new nurses',
      },
    },
  },
  'pipe-welder-short': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('work-sample', 'Pipe Welder', 'Kranz Anlagenbau', { name: 'Marek' }, [
      { name: 'Piotr Zając' },
    ]),
    rest: {
      debrief: {
        discussed: ['TIG vs MIG on thin sheet', 'root passes get x-rayed'],
        challenge: 'rework on the pipe racks, 12%',
        highlight: '10 yrs welding, coded',
      },
    },
    options: { length: 'short' },
  },
  'kindergarten-warm': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('hiring-manager', 'Kindergarten Teacher', 'Waldkinder e.V.', { name: 'Sofía Peña' }, [
      { name: 'Frau Öztürk' },
    ]),
    rest: {
      debrief: {
        discussed: [
          '"We want every child outside every day."',
          'What do you do when a child bites another child?',
        ],
        challenge: 'parents who pick up late',
        highlight: 'I speak Turkish and Arabic',
      },
    },
    options: { tone: 'warm' },
  },
  'call-center-hr': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('recruiter-screen', 'Call Center Agent', 'Telvia', { name: 'O. Adeyemi' }, [
      { name: 'Kim Min-jun' },
    ]),
    rest: { debrief: { discussed: ['call volume doubles in December', 'shift bidding'] } },
  },
  'cfo-formal': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('executive', 'CFO', 'Meridian Care Group', { name: 'Helle Østergaard' }, [
      { name: 'Helena de la Cruz', addressAs: 'Prof. de la Cruz' },
    ]),
    rest: {
      debrief: {
        discussed: ['board wants a 5 day close', 'the refinancing due in 2027', 'they fired the last CFO'],
        challenge: 'cash is tight until the refinancing',
        highlight: 'took two hospital groups through refinancing',
      },
    },
    options: { tone: 'formal' },
  },
  'archive-no-company': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('hr-interview', 'Archivist', undefined, { name: 'Jürgen Groß' }, [
      { name: 'Suharto' },
    ]),
    rest: {
      debrief: {
        discussed: ['she said the archive moves in 2027. It starts in May. They need help with the packing.'],
      },
    },
  },
  'farm-nobody-named': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('hiring-manager', undefined, 'Hof Sonnental', { name: 'Ana Lucía Gómez' }, []),
    rest: {
      debrief: {
        discussed: ['calving starts in feb', 'they have two milking robots, one is always broken'],
        challenge: 'find somebody for the 4 am milking',
        highlight: 'grew up with goats',
      },
    },
  },
  'funeral-home': {
    words: en,
    purpose: 'second-thank-you',
    interview: meeting('hiring-manager', 'Embalmer', 'Pax Funeral Home', { name: 'Lê Văn Tám' }, [
      { name: 'María de la Cruz' },
    ]),
    rest: {
      debrief: {
        discussed: ['how to talk to bereaved families', 'asked how I handle grief myself'],
        challenge: 'planning funerals on short notice',
        highlight: 'licensed embalmer since 2014',
      },
    },
  },
  'museum-guard-nothing-usable': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('hiring-manager', 'Museum Guard', undefined, { name: 'Bo' }, [
      { name: 'Tariq bin Ahmad' },
    ]),
    rest: {
      debrief: {
        discussed: [
          'salary 31k',
          'great vibe',
          'he is going through a divorce',
          'wir sprachen über Schichten',
        ],
      },
    },
  },
  'late-thanks': {
    words: en,
    purpose: 'late-thank-you',
    interview: meeting('hiring-manager', 'Bus Driver', 'RNV', { name: 'Ewa Nowak' }, [
      { name: 'Hakan Yilmaz' },
    ]),
    rest: {
      debrief: {
        discussed: ['split shifts', 'line 5 is always late'],
        challenge: 'hard to find drivers for Sundays',
        highlight: 'bus driver for 20 years',
      },
    },
  },
  'thanks-through-the-host': {
    words: en,
    purpose: 'thank-you-via-host',
    interview: meeting('panel', 'Lab Technician', 'BioNord', { name: 'Lin' }, [
      { name: 'Dr. Sven Åkesson' },
      { name: 'Priya N.' },
    ]),
    rest: {
      host: { name: 'Chiara Bianchi' },
      debrief: {
        discussed: ['how samples get lost'],
        challenge: 'to cut turnaround time from 48 to 24 hours',
      },
    },
  },
  'recorded-interview': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('one-way-video', 'Paralegal', 'Moreau & Fils', { name: 'Aoife Ní Bhriain' }, []),
  },
  'missed-interview': {
    words: en,
    purpose: 'reschedule',
    interview: meeting('hiring-manager', 'Gardener', 'Stadt Freiburg', { name: 'Ali Reza' }, [
      { name: 'Frau Schmidt' },
    ]),
    rest: { missed: true, reason: 'my car broke down', proposed: ['2026-12-07T09:00', '2026-12-08T14:30'] },
  },
  adjustment: {
    words: en,
    purpose: 'ask-adjustment',
    interview: meeting('panel', 'Translator', 'UNHCR', { name: 'Yusuf bin Ahmad' }, [
      { name: 'Amal Haddad' },
    ]),
    rest: { adjustment: 'sign language interpreter (BSL)' },
    options: { tone: 'formal' },
  },
  'check-in-after-the-date': {
    words: en,
    purpose: 'check-in',
    interview: meeting('hiring-manager', 'Store Manager', 'FreshMart', { name: 'Jenny Xu' }, [
      { name: 'Deepak Rao' },
    ]),
    rest: {
      debrief: { discussed: ['they lose apprentices', 'self checkout theft'], decisionBy: '2026-12-11' },
    },
  },
  'after-a-no': {
    words: en,
    purpose: 'reply-to-rejection',
    interview: meeting('hiring-manager', 'UX Writer', 'Nimbus', { name: 'Robin' }, [{ name: 'Alex Kim' }]),
    rest: { debrief: { discussed: ['five teams write in five voices', 'microcopy for error states'] } },
  },
  withdrawal: {
    words: en,
    purpose: 'withdraw',
    interview: meeting('hr-closing', 'Plumber', 'Rohrfix', { name: 'Dimitri' }, [{ name: 'Klaus Beck' }]),
    rest: { reason: 'accepted another job closer to home' },
  },
  'offer-declined-warmly': {
    words: en,
    purpose: 'decline-offer',
    interview: meeting('hr-closing', 'Hotel Receptionist', 'Grand Alpina', { name: 'Milan Kovač' }, [
      { name: 'Chiara' },
    ]),
    rest: {
      reason: 'commute too long',
      debrief: { discussed: ['season runs Dec to April', 'open kitchen'] },
    },
    options: { tone: 'warm' },
  },
  'invitation-on-linkedin': {
    words: en,
    purpose: 'thank-you',
    interview: meeting('peer-interview', 'Data Engineer', 'Kite', { name: 'Wei Zhang' }, [
      { name: 'Priya N.' },
    ]),
    rest: { debrief: { discussed: ['dbt vs spark'] } },
    options: { messenger: 'linkedin-invitation' },
  },
  'id-kepala-produksi': {
    words: id,
    purpose: 'thank-you',
    interview: meeting('hiring-manager', 'Kepala Produksi', 'Roti Sejahtera', { name: 'Dian Pratama' }, [
      { name: 'Rina Kartika', addressAs: 'Ibu Rina' },
    ]),
    rest: {
      debrief: {
        discussed: [
          'ngobrol soal oven baru',
          'Bu Rina bilang tim sering kekurangan orang pas lebaran',
          'gaji 8 juta',
        ],
        challenge: 'tantangan: mengurangi adonan yang terbuang',
        highlight: 'pernah memimpin 12 orang di dapur produksi',
      },
    },
  },
  'id-panel-perawat': {
    words: id,
    interview: meeting('panel', 'Perawat Ruang Inap', 'RS Harapan Bunda', { name: 'Ni Luh Putu Ayu' }, [
      { name: 'Agus Salim' },
      { name: 'dr. Maya Lestari', addressAs: 'dr. Maya' },
      { name: 'Sri Wahyuni', role: 'hr-manager' },
    ]),
    rest: {
      debrief: {
        discussed: [
          'Agus menanyakan cara saya menangani keluarga pasien yang marah',
          'dr. Maya menjelaskan jadwal jaga',
          'serah terima sif pagi',
        ],
        challenge: 'kekurangan perawat di malam hari',
        highlight: '5 tahun di IGD',
      },
    },
  },
  'id-pesan-whatsapp': {
    words: id,
    purpose: 'check-in',
    interview: meeting('hr-interview', 'Staf Arsip', 'Dinas Kearsipan', { name: 'Bayu' }, [
      { name: 'Suharto', addressAs: 'Pak Suharto' },
    ]),
    rest: { debrief: { decisionBy: '2026-12-11' } },
    options: { messenger: 'whatsapp', tone: 'warm' },
  },
  'id-jawaban-atas-penolakan': {
    words: id,
    purpose: 'reply-to-rejection',
    interview: meeting('hiring-manager', 'Guru TK', 'TK Pelita Hati', { name: 'Maria Goreti' }, [
      { name: 'Theresia Ance' },
    ]),
    rest: { debrief: { discussed: ['cara menenangkan anak di hari pertama'] } },
    options: { tone: 'formal' },
  },
};

function show({ subject, text, warnings }: Email): string {
  const head = subject === '' ? '' : `Subject: ${subject}\n\n`;
  const foot = warnings.map(
    ({ code, path, detail }) => `! ${code} ${path ?? ''}${detail ? `: ${detail}` : ''}\n`,
  );
  return `${head}${text}${foot.length > 0 ? `\n${foot.join('')}` : ''}`;
}

function notesOf({ purpose = 'thank-you', rest = {}, options = {} }: Situation): string {
  const { debrief = {}, ...others } = rest as { debrief?: object };
  const settings = Object.values(options).join(', ');
  const lines = Object.entries({ ...debrief, ...others }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return [`${purpose}${settings && `, ${settings}`}`, ...lines].join('\n');
}

test.each(Object.entries(situations))('%s reads as it did', async (name, situation) => {
  const { words, purpose, rest, options } = situation;
  const interview = { ...situation.interview, id: name };
  const inputs = { interview, ...rest } as EmailInputs[EmailPurpose];
  const mails = purpose
    ? [buildEmail(purpose, inputs as never, words, options)]
    : buildThankYous(inputs, words, options);
  const rule = `\n${'-'.repeat(60)}\n\n`;
  await expect([notesOf(situation) + '\n', ...mails.map(show)].join(rule)).toMatchFileSnapshot(
    `../golden/emails/${name}.txt`,
  );
});
