import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { readNote } from '../../src/emails/notes/read.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { en } from '../../src/locales/en/emails.js';
import { cues } from '../../src/locales/en/emails/cues.js';

const iris = { name: 'Iris Novak' };
const read = (raw: string, more: Partial<NoteContext> = {}) =>
  readNote(raw, cues, { interviewers: [iris], reader: iris, properNames: ['Iris Novak'], ...more });

describe('what reads as a noun phrase as well is told as one', () => {
  test.each([
    ['The rota the ward moved to in January', 'the rota the ward moved to in January'],
    ['The recipe the chef learned in Lyon', 'the recipe the chef learned in Lyon'],
    ['The wage drivers get per mile and why it changed', 'the wage drivers get per mile and why it changed'],
    ['The demand spikes before the holidays', 'the demand spikes before the holidays'],
    ['The summer runs to Tromso', 'the summer runs to Tromso'],
    ['Feed costs in winter', 'feed costs in winter'],
    ['Paint fumes in the lower shop', 'paint fumes in the lower shop'],
    ['Claims on the coast road', 'claims on the coast road'],
    ['Response time versus getting it right', 'response time versus getting it right'],
    ['Paper v. tablets on the ward', 'paper versus tablets on the ward'],
    ['The 12,000 records in the old archive', 'the 12,000 records in the old archive'],
    ['The backlog of 1,400 unread forms', 'the backlog of 1,400 unread forms'],
    ['the handover and the two hours after it', 'the handover and the two hours after it'],
    ['groups of no more than eight children', 'the groups of at most eight children'],
  ])('%s', (raw, text) => {
    expect(read(raw)).toMatchObject({ form: 'topic', text });
  });

  test('a full stop or an object shows a sentence', () => {
    expect(read('The water leaks in the crypt.')?.form).toBe('clause');
    expect(read('The board approved the plan in March')?.form).toBe('clause');
    expect(read('train drivers on nights')?.form).toBe('task');
  });
});

describe('what is a sentence for sure', () => {
  test.each([
    'the weeks after the harvest are when the crew gets tired',
    'the days before the deadline are the worst',
    'only two nurses in five finish the course',
    'too few plumbers know the old boilers',
    'too few firms bid for the work',
    'just three of the nine pumps run',
    'parcels get lost and customers call to ask where they are',
    'kitchen and bar share one fridge.',
    'sales and dispatch work in different systems.',
    'hens near the road lose half of their feathers.',
  ])('%s', (raw) => {
    const text = raw.replace(/\.$/, '');
    const noted = raw.charAt(0).toUpperCase() + raw.slice(1);
    expect(read(noted, { isOfReader: true })).toMatchObject({ form: 'clause', text });
  });

  test('only an amount without a verb lacks one', () => {
    expect(read('only three vans for nine routes', { isOfReader: true })?.text).toBe(
      'there are only three vans for nine routes',
    );
  });

  test('a remark on when is no second sentence', () => {
    const note = read('Guests check out late, just when the cleaners start.', { isOfReader: true });
    expect(note?.text).toBe('guests check out late just when the cleaners start');
  });
});

describe('of oneself', () => {
  test.each([
    ['Moved the branch from last to third', 'I moved the branch from last to third'],
    ['I rebuilt the payroll in our own stores', 'I rebuilt the payroll in our own stores'],
    ['Our team came second in the league', 'my team came second in the league'],
    ['Cut waste from 12 % to 4 % in two years', 'I cut waste from 12% to 4% in two years'],
    ['Over 300 boilers fitted, the last one in a lighthouse', 'I have fitted over 300 boilers'],
    ['Forklift and crane licences', 'I have forklift and crane licences'],
    ['Cleaning and waxing of an old parquet', 'cleaning and waxing an old parquet'],
    ['Roofing and guttering work in old towns', 'my experience of roofing and guttering work in old towns'],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'self' })?.text).toBe(text);
  });

  test('"we are" is a reason whatever way it is typed', () => {
    const reason = read("we're moving to Leeds in May", { kind: 'thing', isReason: true });
    expect(reason?.text).toBe('we are moving to Leeds in May');
  });
});

test('a letter before a hyphen has the article of its sound', () => {
  expect(read('we need a x-ray room', { isOfReader: true })?.text).toContain('an X-ray room');
});

test('a common word of a job has no capital in a sentence', () => {
  const interview = {
    type: 'hiring-manager',
    company: { name: 'Acme' },
    role: { title: 'Blade Technician' },
    candidate: { name: 'Mia Wood' },
    interviewers: [iris],
    startsAt: '2026-12-07T15:00',
    timeZone: 'Europe/London',
  } as const;
  const debrief = { challenge: 'Blade repairs wait up to five weeks' };
  expect(buildEmail('thank-you', { interview, debrief }, en).text).toContain('blade repairs wait');
});
