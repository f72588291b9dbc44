/** Several people saw the same interview: each gets a note of their own, and no two read as copies. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildThankYous, type DatedEmailOptions } from '../../src/emails/build.js';
import { thankYouWords } from '../../src/emails/catalog.js';
import { emailLengths, tones, type Email } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import type { Debrief, Interview, Person } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { countWords } from '../../src/text/count.js';
import { isDeep, oftenAs, someOf } from '../support/depth.js';

/** Notes as people type them, and words that show in a mail that it speaks of them. */
const notes: readonly (readonly [note: string, mark: string])[] = [
  ['handover at seven', 'handover at seven'],
  ['they lost three nurses to the new clinic last winter', 'three nurses to the new clinic'],
  ['how they schedule nights on the stroke unit', 'nights on the stroke unit'],
  ['asked how I calm relatives in the waiting room', 'relatives in the waiting room'],
  ['the new pain chart', 'pain chart'],
  ['training students at the bedside', 'students at the bedside'],
  ['the orbital welder that arrives in March', 'orbital welder'],
  ['to cut rework on the pipe racks', 'rework on the pipe racks'],
  ['Stainless and aluminum are kept in separate bays.', 'separate bays'],
  ['we talked about the X-ray rate on root passes', 'X-ray rate'],
  ['reading drawings without a foreman', 'drawings without a foreman'],
  ['What would you do with a cracked root pass?', 'cracked root pass'],
  ['the reading hour before lunch', 'reading hour'],
  ['the parents who miss the school evenings', 'miss the school evenings'],
  ['how do they grade group work?', 'grade group work'],
  ['The school has forty children who arrived this year.', 'forty children'],
  ['co-teaching in year nine', 'year nine'],
  ['the phone rule in class', 'phone rule'],
  ['the move from nightly batches to streaming', 'nightly batches'],
  ['asked about rollbacks after a bad release', 'bad release'],
  ['On-call is shared by five people.', 'shared by five people'],
  ['to reduce flaky tests', 'flaky tests'],
  ['reviewing changes in pairs', 'changes in pairs'],
  ['How would you split the billing service?', 'billing service'],
  ['the Saturday rush at the tills', 'Saturday rush'],
  ['mentioned that they are short of people in the stockroom', 'stockroom'],
  ['returns without a receipt', 'without a receipt'],
  ['dressing the window before a sale', 'dressing the window'],
  ['to keep the shelves full before closing', 'shelves full'],
  ['the scanner app', 'scanner app'],
];
const challenges = [
  undefined,
  'covering nights without agency staff',
  'the backlog of repairs',
  'reduce scrap on the second line',
  'the ward is short of two people on every weekend',
  'How do we keep new people past the first year?',
];
const highlights = [
  undefined,
  'built the weekend rota for 40 people',
  'my six years on nights',
  'teaching apprentices to weld',
];

const names = [
  'Dana Ortiz',
  'Sam Lee',
  'Ruth Okafor',
  'Piotr Zając',
  'Amina Diallo',
  'Kenji Mori',
  'Lotte Brandt',
  'Owen Hughes',
];
/** The smallest and the largest, or all. */
const sizes = isDeep ? [2, 3, 4, 5, 6, 7, 8] : [2, 8];
const panel = (size: number, isHr: (index: number) => boolean = () => false): Interview => ({
  id: 'panel-1',
  type: 'panel',
  company: { name: 'Nordwind Logistics' },
  role: { title: 'Team Lead' },
  candidate: { name: 'Maya Chen', email: 'maya@mail.example' },
  interviewers: names
    .slice(0, size)
    .map((name, index): Person => ({ name, role: isHr(index) ? 'recruiter' : 'team-member' })),
});

const bodyOf = ({ parts }: Email) => [parts.greeting, ...parts.paragraphs].join(' ');
const lengthOf = (note: Email) => countWords(bodyOf(note));
const sentencesOf = ({ parts }: Email) => parts.paragraphs.join(' ').split(/(?<=[.?!]"?)\s+/);
const isHrNote = (interview: Interview, index: number) =>
  interview.interviewers?.[index]?.role === 'recruiter';

function shinglesOf(note: Email): Set<string> {
  const words = bodyOf(note)
    .toLowerCase()
    .match(/[\p{L}\p{N}'’-]+/gu)!;
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')));
}

/** Size of what two notes share over the size of what they have together, for the pair with most in common. */
function worstOverlap(drafts: readonly Email[]): number {
  const sets = drafts.map(shinglesOf);
  const pairs = sets.flatMap((one, index) => sets.slice(index + 1).map((other) => [one, other] as const));
  return Math.max(
    0,
    ...pairs.map(([one, other]) => {
      const shared = [...one].filter((each) => other.has(each)).length;
      return shared / (one.size + other.size - shared);
    }),
  );
}

/** Sentences that stand in more than one of the notes, save the first, which is the thanks. */
function sharedSentences(drafts: readonly Email[]): string[] {
  const all = drafts.flatMap((draft) => [...new Set(sentencesOf(draft).slice(1))]);
  return all.filter((sentence, index) => all.indexOf(sentence) !== index);
}

/** What is wrong with the notes of a panel; nothing, if all is well. */
function faults(drafts: readonly Email[], interview: Interview, debrief: Debrief): string[] {
  const found = sharedSentences(drafts).map((sentence) => `said twice: ${sentence}`);
  const overlap = worstOverlap(drafts);
  if (overlap > 0.5) found.push(`overlap ${overlap}`);
  const points = (debrief.discussed ?? []).map((point) =>
    typeof point === 'string' ? { point, by: undefined } : point,
  );
  const saysIn = (draft: Email, { point }: { readonly point: string }) =>
    draft.text.includes(notes.find(([text]) => text === point)![1]);
  // What none of them is told is lost, and each note warns of it.
  const lost = [
    ...points.filter((each) => each.by === undefined && !drafts.some((draft) => saysIn(draft, each))),
    ...(drafts.every((_, index) => isHrNote(interview, index)) ? [debrief.challenge] : []),
  ].filter((each) => each !== undefined);
  for (const [index, draft] of drafts.entries()) {
    const { name } = interview.interviewers![index]!;
    const family = isHrNote(interview, index) ? 'hr' : 'user';
    const say = (fault: string) => found.push(`${name}: ${fault}`);
    const isSaid = (each: { readonly point: string }) => saysIn(draft, each);

    if (!draft.parts.greeting.includes(name)) say('not greeted');
    if (!/[Tt]hank|grateful/.test(sentencesOf(draft)[0]!)) say('not thanked');
    if (!draft.text.includes('interest')) say('no interest');
    if (family === 'hr' && !/culture|values|fit in/.test(draft.text)) say('nothing on culture');
    if (
      family === 'user' &&
      !/keen|eager|like|welcome|glad|pleased|happy/.test(draft.parts.paragraphs.slice(1).join(' '))
    )
      say('no enthusiasm for the challenge');
    if (/[{}]|undefined| {2}|\.\./.test(draft.text)) say('not whole');

    if (points.some((each) => each.by !== undefined && each.by !== name && isSaid(each)))
      say('point of another');
    const own = points.filter((each) => each.by === name);
    const usable = [...own, ...points.filter((each) => each.by === undefined)];
    if (own.length > 0 && !isSaid(own[0]!)) say('own point missing');
    if (own.length === 0 && usable.length > 0 && !usable.some(isSaid)) say('shared point missing');

    const isSpecific = usable.length > 0 || (family === 'user' && debrief.challenge !== undefined);
    const { min, target } = thankYouWords[family];
    if (lengthOf(draft) > target || (usable.length > 0 && lengthOf(draft) < min))
      say(`${lengthOf(draft)} words`);
    const warned = draft.warnings.map(({ code }) => code).join();
    // What they raised is told to nobody else.
    const spare = [...lost, ...own.filter((each) => !isSaid(each))].map(() => 'point-left-out');
    const due = [...spare, ...(isSpecific ? [] : ['no-specific-point'])].join();
    if (warned !== due) say(`warns "${warned}"`);
  }
  return found;
}

const owned = (size: number): Debrief => ({
  discussed: names.slice(0, size).map((by, index) => ({ point: notes[index * 3]![0], by })),
  challenge: 'covering nights without agency staff',
  highlight: 'built the weekend rota for 40 people',
});
const isEveryThird = (index: number) => index % 3 === 2;
const shapes: readonly [string, (size: number) => Debrief, ((index: number) => boolean)?][] = [
  ['points of their own', owned],
  [
    'shared points only',
    (size) => ({ ...owned(size), discussed: notes.slice(20, 23).map(([point]) => point) }),
  ],
  ['one point', () => ({ discussed: ['the scanner app'] })],
  ['nothing', () => ({})],
  ['HR among them', owned, isEveryThird],
  ['HR among them and one point', () => ({ discussed: ['the scanner app'] }), isEveryThird],
  ['HR among them and nothing', () => ({}), isEveryThird],
];

describe.each(someOf(tones))('%s', (tone) => {
  describe.each(emailLengths)('%s', (length) => {
    describe.each(someOf(shapes))('%s', (_, debriefFor, isHr) => {
      test.each(sizes)('a panel of %i gets a note each', (size) => {
        const interview = panel(size, isHr);
        const debrief = debriefFor(size);
        const drafts = buildThankYous({ interview, debrief }, en, { tone, length });
        expect(drafts.map(({ to }) => to[0]!.name)).toEqual(names.slice(0, size));
        expect(new Set(drafts.map(({ id }) => id)).size).toBe(size);
        expect(faults(drafts, interview, debrief)).toEqual([]);
      });
    });

    test.each(someOf(shapes))('to HR it is shorter: %s', (_, debriefFor) => {
      const drafts = (isHr: () => boolean) =>
        buildThankYous({ interview: panel(8, isHr), debrief: debriefFor(8) }, en, { tone, length });
      const toTeam = drafts(() => false).map(lengthOf);
      const toHr = drafts(() => true).map(lengthOf);
      expect(toHr.filter((words, index) => words >= toTeam[index]!)).toEqual([]);
    });
  });

  test.each(someOf(shapes))('short is no longer than standard: %s', (_, debriefFor, isHr) => {
    const drafts = (length: DatedEmailOptions['length']) =>
      buildThankYous({ interview: panel(8, isHr), debrief: debriefFor(8) }, en, { tone, length });
    const standard = drafts('standard').map(lengthOf);
    expect(drafts('short').filter((note, index) => lengthOf(note) > standard[index]!)).toEqual([]);
  });
});

test('with two points a short note says less, unless it would have to be filled up', () => {
  const debrief: Debrief = { discussed: ['the scanner app', 'the Saturday rush at the tills'] };
  const lengths = emailLengths.map((length) =>
    buildThankYous({ interview: panel(8), debrief }, en, { length }).map(lengthOf),
  );
  const [short, standard] = lengths as [number[], number[]];
  expect(short.filter((words, index) => words > standard[index]!)).toEqual([]);
  // A point less would be five words less, and the note too short to do its work.
  const { min } = thankYouWords.user;
  expect(short.filter((words, index) => words === standard[index]! && words - 5 >= min)).toEqual([]);
  expect(short.some((words, index) => words < standard[index]!)).toBe(true);
});

test.each(challenges.slice(1))('facts are the same in all notes: %s', (challenge) => {
  const debrief: Debrief = { challenge, highlight: 'built the weekend rota for 40 people' };
  for (const tone of tones) {
    const drafts = buildThankYous({ interview: panel(8), debrief }, en, { tone });
    // A task may be told as "to reduce", and a question as how to do it.
    const core = challenge!.toLowerCase().replace(/^(?:reduce|how do we) |\?$/g, '');
    expect(drafts.filter(({ text }) => !text.toLowerCase().includes(core))).toEqual([]);
    expect(drafts.filter(({ text }) => !text.includes('I built the weekend rota for 40 people'))).toEqual([]);
  }
});

test.each(tones)('a review objects to nothing in them: %s', (tone) => {
  const interview = panel(8, isEveryThird);
  const debrief = owned(8);
  for (const length of emailLengths) {
    const drafts = buildThankYous({ interview, debrief }, en, { tone, length });
    const found = drafts.flatMap((draft, index) =>
      reviewEmail(
        draft,
        { purpose: 'thank-you', interview, debrief, to: interview.interviewers![index] },
        en,
      ),
    );
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  }
});

test('without company and role there are words enough as well', () => {
  const { company: _company, role: _role, ...interview } = panel(8, isEveryThird);
  for (const tone of tones) {
    for (const length of emailLengths)
      expect(sharedSentences(buildThankYous({ interview }, en, { tone, length }))).toEqual([]);
  }
});

test('a point and little else make words enough', () => {
  const interview = panel(2);
  const debrief: Debrief = { discussed: [notes[0]![0]], challenge: 'the backlog of repairs' };
  for (const tone of tones) {
    for (let seed = 0; seed < oftenAs(40); seed += 1) {
      const drafts = buildThankYous({ interview, debrief }, en, {
        tone,
        length: 'short',
        seed: String(seed),
      });
      expect(faults(drafts, interview, debrief)).toEqual([]);
    }
  }
});

test('any panel with any debrief gets notes of its own', () => {
  const situation = fc.record({
    size: fc.integer({ min: 2, max: 8 }),
    hr: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }),
    points: fc.uniqueArray(fc.integer({ min: 0, max: notes.length - 1 }), { maxLength: 10 }),
    by: fc.array(fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }), {
      minLength: 10,
      maxLength: 10,
    }),
    challenge: fc.constantFrom(...challenges),
    highlight: fc.constantFrom(...highlights),
    tone: fc.constantFrom(...tones),
    length: fc.constantFrom(...emailLengths),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(situation, ({ size, hr, points, by, challenge, highlight, tone, length, seed }) => {
      const interview = panel(size, (index) => hr.includes(index));
      const discussed = points.map((point, index) => {
        const person = by[index];
        return { point: notes[point]![0], by: person === undefined ? undefined : names[person % size]! };
      });
      const debrief: Debrief = { discussed, challenge, highlight };
      const drafts = buildThankYous({ interview, debrief }, en, { tone, length, seed });
      expect(faults(drafts, interview, debrief)).toEqual([]);
    }),
  );
});

describe('in Indonesian', () => {
  /** Notes, and words that show in a mail that it speaks of them. */
  const catatan: readonly (readonly [note: string, mark: string])[] = [
    ['serah terima sif pagi', 'serah terima sif pagi'],
    ['bagaimana jadwal malam disusun', 'jadwal malam disusun'],
    ['menanyakan cara saya menenangkan keluarga pasien', 'menenangkan keluarga pasien'],
    ['Tim kekurangan dua perawat.', 'kekurangan dua perawat'],
    ['mengurangi waktu tunggu pasien', 'waktu tunggu pasien'],
    ['alat angkat pasien yang baru', 'alat angkat pasien'],
    ['gudang akan pindah ke Cikarang', 'pindah ke Cikarang'],
    ['Apa yang dilakukan kalau dua sopir sakit?', 'dua sopir sakit'],
    ['pelatihan di sisi tempat tidur', 'sisi tempat tidur'],
    ['antrean panjang di kasir', 'antrean panjang'],
  ];
  const situations: readonly [string, (size: number) => Debrief, ((index: number) => boolean)?][] = [
    [
      'points of their own',
      (size) => ({
        discussed: names.slice(0, size).map((by, index) => ({ point: catatan[index]![0], by })),
        challenge: 'menjaga mutu roti saat ramai',
        highlight: 'pernah memimpin tim 12 orang',
      }),
    ],
    ['shared points only', () => ({ discussed: catatan.slice(7).map(([note]) => note) })],
    [
      'one point',
      () => ({ discussed: ['alat angkat pasien yang baru'], challenge: 'kekurangan perawat di malam hari' }),
    ],
    ['nothing', () => ({})],
    ['HR among them and one point', () => ({ discussed: ['antrean panjang di kasir'] }), isEveryThird],
  ];

  describe.each(tones)('%s', (tone) => {
    test.each(situations)('panels of any size get notes of their own: %s', (_, debriefFor, isHr) => {
      for (const length of emailLengths) {
        for (const size of sizes) {
          const debrief = debriefFor(size);
          const drafts = buildThankYous({ interview: panel(size, isHr), debrief }, id, { tone, length });
          expect(sharedSentences(drafts)).toEqual([]);
          expect(worstOverlap(drafts)).toBeLessThanOrEqual(0.5);
          for (const [index, draft] of drafts.entries()) {
            expect(sentencesOf(draft)[0]).toMatch(/terima kasih/i);
            expect(draft.text).not.toMatch(/[{}]|undefined| {2}/);
            for (const point of debrief.discussed ?? []) {
              if (typeof point === 'string') continue;
              const mark = catatan.find(([note]) => note === point.point)![1];
              expect(draft.text.includes(mark)).toBe(point.by === names[index]);
            }
          }
        }
      }
    });
  });
});

test('"she", in a point of hers, is the reader, and nobody else is warned of it', () => {
  const interview = panel(3);
  const by = names[1];
  const notesOf = buildThankYous(
    { interview, debrief: { discussed: [{ point: 'she does the rota herself', by }] } },
    en,
  );
  expect(notesOf.map(({ text }) => text.includes('you do the rota yourself'))).toEqual([false, true, false]);
  expect(notesOf.flatMap(({ warnings }) => warnings.filter(({ code }) => code === 'point-left-out'))).toEqual(
    [],
  );
});

test('two of one first name: what "Kim" raised is nobody’s own, and goes to neither’s colleague', () => {
  const interview: Interview = {
    ...panel(3),
    interviewers: [{ name: 'Kim Osei' }, { name: 'Kim Park' }, { name: 'Dana Ortiz' }],
  };
  const notesOf = (discussed: NonNullable<Debrief['discussed']>) =>
    buildThankYous({ interview, debrief: { discussed } }, en).map(({ text }) => text);
  for (const discussed of [['Kim asked about the scanner app'], [{ point: 'the scanner app', by: 'Kim' }]]) {
    const [osei, park, dana] = notesOf(discussed);
    expect([osei, park].every((text) => text!.includes('scanner app'))).toBe(true);
    expect([osei, park].some((text) => /[Yy]ou (?:asked|brought)|[Yy]our question/.test(text!))).toBe(false);
    expect(dana).not.toContain('scanner app');
  }
  const [osei, park] = notesOf([{ point: 'the scanner app', by: 'Ms. Park' }]);
  expect([osei, park].map((text) => text!.includes('scanner app'))).toEqual([false, true]);
});
