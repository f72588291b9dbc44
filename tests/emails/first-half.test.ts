/** Of two sentences in one note the first is told where both cannot be, and other notes that were left out as a whole. */
import { describe, expect, test } from 'vitest';
import { buildEmail, en, type Debrief, type Interview } from '../../src/index.js';
import { id } from '../../src/locales/id/index.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Northwind' },
  role: { title: 'Technician' },
  candidate: { name: 'Maya Bell' },
  interviewers: [{ name: 'Rania Okafor' }],
};
const mail = (debrief: Debrief, words: typeof en = en) =>
  buildEmail('thank-you', { interview, debrief }, words);

describe('what is hard', () => {
  test.each([
    [
      'head turner retires in 2028 and nothing he knows is written down',
      'the head turner retires in 2028',
      'and nothing he knows is written down',
    ],
    ['one porter for three wards since the other went to Leeds', 'one porter for three wards', ''],
  ])('%s', (challenge, text, cut) => {
    const { text: told, warnings } = mail({ challenge });
    expect(told).toContain(text);
    expect(warnings.find(({ path }) => path === 'debrief.challenge')?.detail ?? '').toBe(cut);
  });

  test('a number behind the last word elsewhere in the note cuts nothing', () => {
    expect(mail({ challenge: 'Nine children in Year 3 are new to English this year.' }).text).toContain(
      'nine children in Year 3 are new to English this year',
    );
  });
});

test.each([
  [
    'candidate re-tuned the nave organ in 9 days with a borrowed bellows',
    'I re-tuned the nave organ in 9 days with a borrowed bellows',
  ],
  [
    'cooling failed at Ypres, moved 300 crates to a cellar in one night, lost none',
    'When the cooling failed at Ypres, I moved 300 crates to a cellar in one night and lost none',
  ],
  ['got rejects from 11% down to 6 in eight months', 'I got rejects from 11% down to 6% in eight months'],
  ['managed a 20 room hotel', 'I managed a 20-room hotel'],
  [
    '5 yrs of nights at the depot never missed one',
    'I have 5 years of nights at the depot and never missed one',
  ],
  [
    'did the booking sheet at the dock, wait went from 2h to 40 min',
    'I made the booking sheet at the dock, and the wait went from 2 hours to 40 minutes',
  ],
  ['i took our co-op off paper, needed 5 months for it', 'off paper in 5 months'],
  [
    'two winters in charge of the tug crew, not one stop over 2 hours',
    'I worked two winters in charge of the tug crew, with not one stop over 2 hours',
  ],
])('what the writer did: %s', (highlight, text) => {
  expect(mail({ highlight }).text).toContain(text);
});

test.each([
  ['upload tacho card to the portal', "I'll upload my tacho card to the portal"],
  ['the vetting form filled in', "I'll send you the filled-in vetting form"],
  ['renewed welding ticket as soon as i have it', "I'll send you my renewed welding ticket when I have it"],
  ['the signed form, Monday at the latest', "I'll send you the signed form by Monday"],
  ['ring my old boss', "I'll ring my old boss"],
])('what was promised: %s', (promised, text) => {
  expect(mail({ promised: [promised] }).text).toContain(text);
});

test.each([
  ['wkt di pabrik kopi, bikin kartu stok karung', 'membuat kartu stok karung di pabrik kopi'],
  [
    'di RSUD Soe saya 2 thn jadi CI utk 6 perawat baru',
    'Saya 2 tahun menjadi CI untuk 6 perawat baru di RSUD Soe',
  ],
  ['kandidat pernah memimpin 9 kurir', 'aya pernah memimpin 9 kurir'],
  ['waktu tunggu turun dari 35 mnt jadi 15 mnt an', '15-an menit'],
  ['thn lalu pegang restitusi ppn 2,3 M, cair dlm 7 bulan', 'menangani restitusi PPN 2,3 M tahun lalu'],
])('in Indonesian: %s', (highlight, text) => {
  expect(mail({ highlight }, id).text).toContain(text);
});

test.each([
  ['lost a third of the spat last summer, still dont know why', "and you still don't know why"],
  ['minus 35 in january, doors freeze shut', 'doors freeze shut at minus 35 in January'],
  ["she can't find bakers for the early shift", "you can't find bakers for the early shift"],
  ['2 of his 3 boiler hands retire before next crop', '2 of your 3 boiler hands retire before next crop'],
  ['waiting list is 90 people and she only has one bench', 'the waiting list is 90 people'],
])('trouble as it is typed: %s', (challenge, text) => {
  expect(mail({ challenge }).text).toContain(text);
});

test.each([
  'patients who come back every 5 weeks for infusions and know every nurse by now',
  'food that gets eaten on stage 9 times a week',
])('a thing of no known form is told as it was noted: %s', (point) => {
  expect(mail({ discussed: [point] }).text).toContain(point);
});

test('not so with anybody in it, or a verb in front', () => {
  for (const point of [
    'told her about kids who come back every 5 weeks for infusions',
    'nurses who like me more than him',
  ])
    expect(mail({ discussed: [point] }).text).not.toContain(`: ${point}`);
});

test('what the writer tells of themselves makes nothing easier', () => {
  const { text } = buildEmail('ask-adjustment', { interview, adjustment: 'deaf in my left ear' }, en);
  expect(text).not.toContain('That would');
});

test('what kept one away is told with its cause', () => {
  const reason = 'ferry from Gozo cancelled for wind, no signal till now';
  const { text } = buildEmail(
    'reschedule',
    { interview, proposed: ['2026-12-08T10:00Z'], reason, missed: true },
    en,
  );
  expect(text).toContain(
    'The ferry from Gozo was cancelled because of the wind, and I had no signal until now.',
  );
});

test.each([
  ['ngirim SKCK yg baru, paling lambat senin', 'SKCK yang baru paling lambat Senin'],
  ['kirim foto dapur, besok pagi', 'foto dapur besok pagi'],
])('promised in Indonesian: %s', (promised, text) => {
  expect(mail({ promised: [promised] }, id).text).toContain(text);
});

test('a letter in Indonesian ends with thanks, once', () => {
  for (const seed of ['a', 'b', 'c']) {
    const thanked = buildEmail('thank-you', { interview, debrief: {} }, id, { seed }).parts.paragraphs.at(
      -1,
    )!;
    expect(thanked).toMatch(/terima kasih/i);
    const chat = buildEmail('thank-you', { interview, debrief: {} }, id, { seed, channel: 'message' }).text;
    expect(chat).not.toMatch(/Terima kasih[^.]*\.\s+(?:Sekali lagi|Terima kasih sekali lagi)/);
  }
});

test.each([
  [
    'walked round the wash room, saw the two new washers',
    'when I walked round the wash room and saw the two new washers',
  ],
  ['tasted 12 cups blind, got 10 right', 'when I tasted 12 cups blind and got 10 right'],
  ['families come in not knowing what to ask', 'that families come in not knowing what to ask'],
  ['families not knowing what to ask', ' the families not knowing what to ask'],
  ['on call every third weekend', ' being on call every third weekend'],
])('a point: %s', (point, text) => {
  expect(mail({ discussed: [point] }).text).toContain(text);
});

test.each([
  [
    'scripted the data cleaning at the port, 5 days down to 1',
    'the data cleaning at the port, from 5 days down to 1.',
  ],
  ['rewrote the picking route, 40 min down to 25', ', from 40 minutes down to 25.'],
  ['ran the night desk for 4 years, 30 calls to 50 a night', 'with 30 calls'],
])('what was so many: %s', (highlight, text) => {
  expect(mail({ challenge: 'keeping the rota full', highlight }).text).toContain(text);
});

test('of one who is named in what is hard, the rest is told by name', () => {
  const challenge = "all the maps are in Ana's head and she leaves in May";
  expect(mail({ challenge }).text).toContain("all the maps are in Ana's head, and Ana leaves in May");
});

test('which of the things is sent', () => {
  const material = 'the build notes of the heron, the one with the folding neck';
  expect(buildEmail('send-material', { interview, material }, en).text).toContain(
    'build notes of the heron (the one with the folding neck)',
  );
});

test('of a reason that ends in what cannot be told, what can be', () => {
  const proposed = ['2026-12-08T10:00Z'];
  const reason = 'my train was cancelled and my phone was dead, damn Northern';
  expect(buildEmail('reschedule', { interview, proposed, reason, missed: true }, en).text).toContain(
    'My train was cancelled and my phone had died.',
  );
});

test('who passes thanks on is told what each of them said, and wishes for the job once', () => {
  const interviewers = [{ name: 'Rania Okafor' }, { name: 'Tomas Lund' }];
  const debrief: Debrief = {
    discussed: [
      { point: 'two of the actors react to the lace glue', by: 'Tomas Lund' },
      { point: 'the panto needs 34 wigs by November', by: 'Rania Okafor' },
    ],
    challenge: 'every wig is made by one person',
    highlight: 'knotted 12 lace wigs in one season',
    decisionBy: '2026-12-10',
  };
  const startsAt = '2026-12-03T10:00Z';
  const inputs = {
    interview: { ...interview, startsAt, interviewers },
    debrief,
    host: { name: 'Pip Lowndes' },
  };
  const { text, warnings } = buildEmail('thank-you-via-host', inputs, en, { now: '2026-12-03T16:00Z' });
  expect(warnings).toEqual([]);
  for (const told of ['react to the lace glue', '34 wigs by November', 'December 10'])
    expect(text).toContain(told);
  expect(text.match(/interested/g)).toHaveLength(1);
});
