/** Notes as people type them after an interview: two things in one line, words left out, short forms, one's own deeds. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import type { EmailInputs, EmailPurpose } from '../../src/emails/model.js';
import { readNote } from '../../src/emails/notes/read.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { splitNotes } from '../../src/emails/notes/split.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';

const dana = { name: 'Dana Ortiz' };
const read = (raw: string, more: Partial<NoteContext> = {}) =>
  readNote(raw, en.emails.cues, { interviewers: [dana], reader: dana, properNames: ['Dana Ortiz'], ...more });
const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Nordwind Logistics' },
  role: { title: 'Team Lead' },
  candidate: { name: 'Maya Chen' },
  interviewers: [dana],
};
const bodyOf = <Purpose extends EmailPurpose>(
  purpose: Purpose,
  rest: Omit<EmailInputs[Purpose], 'interview'>,
  options: Parameters<typeof buildEmail>[3] = {},
) =>
  buildEmail(purpose, { interview, ...rest } as EmailInputs[Purpose], en, options).parts.paragraphs.join(' ');

describe('two things in one line', () => {
  test.each([
    ['yard walk, the two trucks in for service', 'topic', 'the yard walk'],
    ['labor cost up 12%, want fewer temps', 'clause', 'the labor cost is up 12%'],
    ['label printing -- nobody likes the old one', 'topic', 'label printing'],
    [
      'the lift is out since May, so the crew carries pallets',
      'clause',
      'the lift is out since May, so the crew carries pallets',
    ],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test('a short word ends a sentence where it is no short form', () => {
    expect(
      splitNotes('asked about a load that went bad. told him about the ice', en.emails.cues),
    ).toHaveLength(2);
    expect(splitNotes('the reg. office moves in May', en.emails.cues)).toHaveLength(1);
  });
});

describe('signs and short forms', () => {
  const nurse = { name: 'Dana Ortiz', title: 'Ward Manager' };

  test.each([
    ['NPS is down 6 pts', 'clause', 'NPS is down 6 points'],
    ['the US office opens in march', 'clause', 'the US office opens in March'],
    ['IT runs the help desk', 'clause', 'IT runs the help desk'],
    ['roleplay qn on refunds', 'topic', 'the roleplay question on refunds'],
    ['complaint nos are up this yr', 'clause', 'complaint numbers are up this year'],
    ['lead times > 8 weeks', 'topic', 'the lead times of more than 8 weeks'],
    ['waste = 12%', 'clause', 'waste is 12%'],
    ['the forklift test 😅', 'topic', 'the forklift test'],
    ['output up 9 pts since the refit', 'clause', 'the output is up 9 points since the refit'],
    ['kitchen order stuck in customs', 'clause', 'the kitchen order is stuck in customs'],
    ['gate 2 always short of marshals', 'clause', 'gate 2 is always short of marshals'],
    ['django 5 migration in june', 'topic', 'the django 5 migration in June'],
    ['rails 7 upgrade stuck on old gems', 'clause', 'the rails 7 upgrade is stuck on old gems'],
    ['stock checks weekly since the audit', 'topic', 'weekly stock checks since the audit'],
    ['the new press goes in march', 'topic', 'the new press'],
    ['Dana: "we live and die by the forecast, mate"', 'clause', 'you live and die by the forecast'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test('what a short form is short for may depend on the trade', () => {
    expect(read('8 pts a day', { reader: nurse, interviewers: [nurse] })?.text).toContain('8 patients a day');
    expect(read('pts in the loyalty scheme')).toBeUndefined();
  });

  test.each(['the qrtly rcpts', 'hrly stk take'])('nobody knows what it is short for: %s', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each([
    ['ran a coding club 4 girls', 'I ran a coding club for girls'],
    ['mentored 3 newly quals', 'I mentored 3 newly qualified colleagues'],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'self' })?.text).toBe(text);
  });

  test('who left for the US is no reader', () => {
    expect(read('losing senior staff to US startups', { isOfReader: true })?.text).toContain('US startups');
  });
});

describe('what one has done', () => {
  test.each([
    ['own van and tools', 'my own van and tools'],
    ['unlimited master license', 'my unlimited master license'],
    ['punctual', 'I am punctual'],
    ['plumber by trade', 'I am a plumber by trade'],
    ['ran the dock for 6 yrs, also do payroll', 'I ran the dock for 6 years and also do payroll'],
    ['CDL B with P and S, clean record 9 yrs', 'my CDL B with P and S'],
    ['hold a forklift license, trained 9 drivers', 'I hold a forklift license and trained 9 drivers'],
    ['rebuilt the Weller line, 80 meters, at Oakes', 'I rebuilt the Weller line (80 meters) at Oakes'],
    ['Pinstriping', 'my experience pinstriping'],
    ['copper brazing', 'my experience with copper brazing'],
    ['summers in a boatyard', 'my summers in a boatyard'],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'self' })?.text).toBe(text);
  });
});

describe('what the team is up against', () => {
  test.each([
    ['only 3 licensed drivers in the region', 'there are only 3 licensed drivers in the region'],
    ['just 1 person on nights', 'there is just 1 person on nights'],
    ['nobody picks up on weekends, holidays', 'nobody picks up on weekends'],
    ["can't reach the north farms in winter", "you can't reach the north farms in winter"],
    ['31 open tickets', '31 open tickets'],
    ['four drivers hit their limit by Thursday', 'four drivers hit their limit by Thursday'],
    ['volunteers burn out after a year', 'volunteers burn out after a year'],
    ['6 cooks short', 'you are 6 cooks short'],
    ['no one under 40 knows the old press', 'nobody under 40 knows the old press'],
    ['salt gets into the wiring', 'salt gets into the wiring'],
    ['lost 4 fitters to the shipyard', 'you lost 4 fitters to the shipyard'],
    ['humidity in the store ruins labels', 'humidity in the store ruins labels'],
  ])('%s', (raw, text) => {
    expect(read(raw, { isOfReader: true })?.text).toBe(text);
  });
});

describe('what one showed there', () => {
  test.each([
    ['baked two trays of rolls for him', 'baked two trays of rolls for you'],
    ['taught a 15 min lesson on fractions, kids were great', 'taught a 15-minute lesson on fractions'],
    ['ran my collie on a short track', 'ran my collie on a short track'],
    ['shod a pony', 'shod a pony'],
    ['sewed a hem while she watched', 'sewed a hem'],
  ])('%s', (raw, text) => {
    expect(read(raw)).toMatchObject({ form: 'deed', text });
  });

  test.each(['bought a second van', 'made a mistake on the last one', 'did well', 'drove him home'])(
    '%s is none',
    (raw) => {
      expect(read(raw)?.form).not.toBe('deed');
    },
  );

  test('any deed is the writer’s where they were asked to show some', () => {
    expect(read('tempered 3 kilos by hand')?.form).not.toBe('deed');
    expect(read('tempered 3 kilos by hand', { isTrial: true })).toMatchObject({ form: 'deed' });
  });

  test('of several people nobody in particular stood by', () => {
    expect(
      read('baked two trays of rolls for him', { interviewers: [dana, { name: 'Sam Lee' }] }),
    ).toBeUndefined();
  });
});

describe('what was said', () => {
  test('is told whole, or not at all', () => {
    expect(read('he said "the gauge lies, your hands don\'t"')).toMatchObject({
      form: 'either',
      text: '"The gauge lies, your hands don\'t"',
    });
  });

  test('a side clause may end in a preposition, and a pair needs no article', () => {
    expect(read('the old truck nobody wants to part with')).toMatchObject({ form: 'topic' });
    expect(read('search and rescue')?.text).toBe('search and rescue');
    expect(read('Opus 12 for the chapel, it slipped to May')?.text).toBe('Opus 12 for the chapel');
  });
});

test('a verb agrees with "you" behind an adverb', () => {
  expect(read('Dana only buys local')?.text).toBe('you only buy local');
});

test('capitals for stress are small, those of a name stay', () => {
  expect(read('the day AND the night shift')?.text).toBe('the day and the night shift');
  expect(read('the PT room')?.text).toBe('the PT room');
  expect(read('pts who miss their slot')?.text).toContain('patients');
});

describe('in a mail', () => {
  test('formal mail has no short forms, whoever typed them', () => {
    const debrief = {
      discussed: ["how I'd plan routes that don't overlap"],
      highlight: "I've led two depots",
    };
    expect(bodyOf('thank-you', { debrief }, { tone: 'formal' })).not.toMatch(/\w'(?:d|ve|re|ll|m|t)\b/);
  });

  test('a question keeps the words it was asked in', () => {
    const debrief = { discussed: ["Why don't drivers report damage?"] };
    expect(bodyOf('thank-you', { debrief }, { tone: 'formal' })).toContain(
      '"Why don\'t drivers report damage?"',
    );
  });

  test('what hinders the sender is told as theirs, with what they need', () => {
    const adjustment = 'deaf in right ear, need to sit on the left';
    expect(bodyOf('ask-adjustment', { adjustment })).toContain(
      'I am deaf in my right ear, so I need to sit on the left',
    );
    expect(bodyOf('ask-time', { until: '2026-12-11', reason: 'want to ask my wife re: the move' })).toContain(
      'I want to ask my wife about the move',
    );
    expect(bodyOf('reschedule', { proposed: ['2026-12-04T10:00+01:00'], reason: 'van broke down' })).toMatch(
      /\bmy van broke down|My van broke down/,
    );
  });

  test('a correction that tells what was said stands by itself', () => {
    const rest = { question: 'the dose limit', correction: 'i said six grams but it is four' };
    expect(bodyOf('correct-answer', rest)).toMatch(/\. I said six grams but it is four\./);
  });

  test('what befell the sender is told as that, and what is sent is theirs', () => {
    expect(
      bodyOf('reschedule', { proposed: ['2026-12-04T10:00+01:00'], reason: 'Bitten by a dog' }),
    ).toContain('I was bitten by a dog');
    expect(bodyOf('send-material', { material: 'dive log last 2 yrs', link: 'https://m.example' })).toContain(
      'my dive log for the last 2 years',
    );
  });

  test('nobody is greeted by a label or an article', () => {
    const of = (name: string) =>
      buildEmail('thank-you', { interview: { ...interview, interviewers: [{ name }] } }, en).parts.greeting;
    expect(of('Vet: Dr. Singh')).toBe('Dear Dr. Singh,');
    expect(of('The Rev. Muriel Stout')).toBe('Dear Rev. Muriel Stout,');
    expect(of('Thea Stout')).toBe('Dear Thea Stout,');
  });

  test('a title that goes on in small letters stands behind "position"', () => {
    const role = { title: 'PhD candidate in soil microbiology' };
    for (const tone of ['formal', 'neutral', 'warm'] as const) {
      const { text, subject } = buildEmail('thank-you', { interview: { ...interview, role } }, en, { tone });
      expect(`${subject} ${text}`).not.toMatch(/microbiology (?:position|job|interview)/);
      expect(text).toMatch(/the (?:position|job) of PhD candidate in soil microbiology/);
    }
  });

  test('a name noted alone keeps its capital where the other notes open small', () => {
    const debrief = { discussed: ['the night shift', 'Dentrix'], challenge: 'no-shows on mondays' };
    expect(bodyOf('thank-you', { debrief })).toContain('Dentrix');
    expect(bodyOf('thank-you', { debrief })).not.toContain('the dentrix');
  });

  test('several photos are no "a photos"', () => {
    expect(bodyOf('send-material', { material: 'pics of the racks' })).toContain('photos of the racks');
  });

  test('what one is to bring is not what one looks forward to', () => {
    const debrief = { discussed: ['bring my own tools'] };
    expect(bodyOf('accept-offer', { debrief })).not.toContain('tools');
  });

  test('a chat message has what speaks for the sender, where there is room', () => {
    const debrief = { discussed: ['the night shift'], highlight: 'I ran a night crew for six years' };
    expect(bodyOf('thank-you', { debrief }, { channel: 'message' })).toContain('I ran a night crew');
  });

  test('the company is named twice at most where the mail can do without', () => {
    const body = bodyOf('reply-to-rejection', { debrief: { discussed: ['the night shift'] } });
    expect(body.split('Nordwind Logistics').length - 1).toBeLessThanOrEqual(2);
  });

  test('two applications are not worded alike', () => {
    const of = (company: string) =>
      buildEmail(
        'thank-you',
        { interview: { ...interview, company: { name: company } } },
        en,
      ).text.replaceAll(company, '');
    expect(new Set(['Oakes', 'Ferris', 'Lund', 'Marek'].map(of)).size).toBeGreaterThan(1);
  });
});
