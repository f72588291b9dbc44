/** Lists read side by side: what is right for one person is pointless for the next. */
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import type { ChecklistItemId } from '../../src/checklists/catalog.js';
import type { ChecklistOptions } from '../../src/checklists/options.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/index.js';
import { id } from '../../src/locales/id/index.js';

interface Person {
  readonly interview: Interview;
  readonly options?: ChecklistOptions;
  readonly title: string;
  readonly has: readonly ChecklistItemId[];
  readonly lacks: readonly ChecklistItemId[];
  /** Hours to prepare, at most. */
  readonly hours: number;
}

const at = { startsAt: '2026-12-10T10:00', timeZone: 'America/Chicago' } as const;
const room = { ...at, setting: 'in-person', location: '40 School Lane' } as const;
const online = { ...at, setting: 'video', link: 'https://meet.example/r/9' } as const;

const persons: Readonly<Record<string, Person>> = {
  'a nurse, HR by phone': {
    interview: {
      ...at,
      type: 'recruiter-screen',
      setting: 'phone',
      company: { name: 'Lakeview Hospital' },
      role: { title: 'Registered Nurse', field: 'healthcare', level: 'mid' },
      interviewers: [{ name: 'Ruth Okafor', role: 'recruiter' }],
    },
    title: 'Prepare for your recruiter screen at Lakeview Hospital',
    has: [
      'patient-stories',
      'license-and-registration',
      'ask-about-staffing',
      'phone-spot',
      'shifts-you-can-work',
    ],
    lacks: [
      'test-video',
      'set-up-tools',
      'plan-route',
      'research-interviewer',
      'explain-work-simply',
      'trade-test',
    ],
    hours: 3.5,
  },
  'a developer, system design on video': {
    interview: {
      ...online,
      type: 'system-design',
      company: { name: 'Northwind' },
      role: { title: 'Senior Backend Engineer', field: 'software', level: 'senior' },
      interviewers: [{ name: 'Dana Ortiz', title: 'Engineering Manager' }],
    },
    title: 'Prepare for your system design interview at Northwind',
    has: ['weak-points-of-a-design', 'mock-design', 'set-up-tools', 'test-video', 'research-interviewer'],
    lacks: ['plan-route', 'patient-stories', 'own-note-for-each', 'mock-interview', 'shifts-you-can-work'],
    hours: 9,
  },
  'a teacher, demo lesson on site': {
    interview: {
      ...room,
      type: 'work-sample',
      minutes: 120,
      company: { name: 'Maple Street Elementary' },
      role: { title: 'Grade 4 Teacher', field: 'education', level: 'mid' },
      interviewers: [{ name: 'Ruth Okafor', title: 'Principal' }],
    },
    title: 'Prepare for your demo lesson at Maple Street Elementary',
    has: ['demo-lesson', 'talk-after-the-lesson', 'keeping-children-safe', 'leave-and-a-substitute'],
    lacks: [
      'trial-terms',
      'keep-busy',
      'leave-it-clean',
      'test-video',
      'read-their-research',
      'offer-on-the-spot',
    ],
    hours: 6,
  },
  'a warehouse, open day': {
    interview: {
      ...room,
      type: 'group-screen',
      minutes: 120,
      company: { name: 'Harbor Logistics' },
      role: { title: 'Warehouse Associate', field: 'trades-logistics', level: 'junior' },
    },
    title: 'Prepare for your hiring event at Harbor Logistics',
    has: [
      'ask-what-the-day-holds',
      'physical-and-screening',
      'safety-wear',
      'pack-for-a-hiring-event',
      'going-rate',
    ],
    lacks: [
      'research-interviewer',
      'culture-and-values',
      'choose-clothes',
      'know-your-range',
      'send-thank-you-hr',
    ],
    hours: 4,
  },
  'a line cook, trial shift': {
    interview: {
      ...room,
      type: 'work-sample',
      minutes: 300,
      company: { name: 'Juniper' },
      role: { title: 'Line Cook', field: 'hospitality-retail', level: 'mid' },
      interviewers: [{ name: 'Marco Bianchi', title: 'Executive Chef' }],
    },
    title: 'Prepare for your trial shift at Juniper',
    has: ['trial-terms', 'clothes-for-service', 'food-and-alcohol-cards', 'keep-busy', 'menu-once-more'],
    lacks: ['practice-the-basics', 'demo-lesson', 'your-introduction', 'prepare-questions-team'],
    hours: 3.5,
  },
  'a PhD applicant, panel on video': {
    interview: {
      ...online,
      type: 'panel',
      company: { name: 'University of Leeds' },
      role: { title: 'PhD Candidate in Soil Science', field: 'education' },
      interviewers: [{ name: 'Amina Khan', title: 'Supervisor' }, { name: 'Lars Holm' }],
    },
    title: 'Prepare for your panel interview at University of Leeds',
    has: [
      'read-their-research',
      'past-research',
      'research-idea',
      'questions-on-supervision',
      'face-the-whole-panel',
    ],
    lacks: [
      'keeping-children-safe',
      'class-that-was-hard',
      'teaching-certificate',
      'leave-and-a-substitute',
      'questions-for-the-school',
      'know-the-school',
      'prepare-questions-team',
      'proof-points',
      'pay-and-notice-in-a-line',
    ],
    hours: 8,
  },
  'an operations executive, final round': {
    interview: {
      ...room,
      type: 'executive',
      stage: 'final',
      company: { name: 'Meridian Foods' },
      role: { title: 'VP of Operations', field: 'operations', level: 'executive' },
      interviewers: [{ name: 'Helen Brandt', title: 'CEO' }],
    },
    title: 'Prepare for your executive interview at Meridian Foods',
    has: [
      'questions-on-direction',
      'people-you-led',
      'change-you-led',
      'check-before-you-commit',
      'answer-first',
    ],
    lacks: [
      'day-it-broke-down',
      'too-few-hands',
      'process-improved',
      'prepare-questions-team',
      'size-of-your-task',
    ],
    hours: 10.5,
  },
  'a student, one-way video': {
    interview: {
      ...at,
      type: 'one-way-video',
      link: 'https://record.example/x',
      company: { name: 'Corvexa' },
      role: { title: 'Marketing Intern', field: 'marketing', level: 'intern' },
    },
    options: { circumstances: ['first-job'] },
    title: 'Prepare for your one-way video interview at Corvexa',
    has: [
      'recording-rules',
      'examples-without-a-job',
      'practice-on-camera',
      'record-in-time',
      'someone-to-vouch',
    ],
    lacks: [
      'research-interviewer',
      'ask-next-steps',
      'join-early',
      'explain-gaps',
      'prepare-questions-hr',
      'quiet-room',
    ],
    hours: 4.5,
  },
};

describe.each(Object.entries(persons))('%s', (_, { interview, options, title, has, lacks, hours }) => {
  const list = buildChecklist(interview, en, { now: '2026-11-28T09:00Z', ...options });
  const ids = list.items.map((item) => item.id);

  test('has what a coach would insist on and nothing pointless', () => {
    expect(list.title).toBe(title);
    expect(has.filter((each) => !ids.includes(each))).toEqual([]);
    expect(lacks.filter((each) => ids.includes(each))).toEqual([]);
  });

  test('says nothing twice, and takes no longer than it should', () => {
    const said = list.items.map((item) => item.title);
    expect(new Set(said).size).toBe(said.length);
    const before = list.items.filter(({ phase }) => phase !== 'during' && phase !== 'after');
    expect(before.reduce((sum, { minutes }) => sum + minutes, 0) / 60).toBeLessThanOrEqual(hours);
  });
});

test('a meeting has the name its field gives it, in a calendar too', () => {
  const demo: Interview = { ...room, type: 'work-sample', role: { title: 'Guru', field: 'education' } };
  expect(buildChecklist(demo, en).event?.summary).toBe('Demo lesson');
  expect(buildChecklist(demo, id).event?.summary).toBe('Microteaching');
  expect(buildChecklist({ ...demo, role: undefined }, en).event?.summary).toBe('Work trial');
});

test('a university is told by the circumstance, or by a title that no other place gives', () => {
  const chosen = (title: string, options: ChecklistOptions = {}) =>
    buildChecklist({ type: 'panel', role: { title, field: 'education' } }, en, options).items.some(
      (item) => item.id === 'research-idea',
    );
  for (const title of [
    'PhD student',
    'Ph.D. researcher',
    'Postdoctoral Fellow',
    'Assistant Professor',
    'Dosen Tetap',
  ])
    expect(chosen(title), title).toBe(true);
  for (const title of ['Teacher', 'Grade 4 Teacher', 'Professional Coach', 'Guru Kelas 4', 'Phd'.repeat(3)])
    expect(chosen(title), title).toBe(false);
  expect(chosen('Research Assistant', { circumstances: ['university'] })).toBe(true);
});
