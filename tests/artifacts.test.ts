/** Every artifact is plain data: it survives JSON, and its schema takes it back unchanged. */
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../src/checklists/build.js';
import { checklistSchema } from '../src/checklists/schema.js';
import { buildEmail } from '../src/emails/build.js';
import { emailSchema } from '../src/emails/schema.js';
import { interviewTypeIds } from '../src/interviews/catalog.js';
import type { Debrief, Interview } from '../src/interviews/model.js';
import { debriefSchema, interviewSchema } from '../src/interviews/schema.js';
import { buildPrepKit } from '../src/kits/build.js';
import { prepKitSchema } from '../src/kits/schema.js';
import { en } from '../src/locales/en/index.js';
import { questionBanks } from '../src/questions/en/index.js';
import { questionSetSchema } from '../src/questions/schema.js';

const debrief: Debrief = {
  discussed: ['the night shift', { point: 'training', by: 'Dana Ortiz' }],
  decisionBy: '2026-12-11',
  promised: ['references'],
};
const full: Omit<Interview, 'type'> = {
  id: 'x-1',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Asia/Jakarta',
  minutes: 45,
  format: 'panel',
  setting: 'video',
  stage: 'core',
  round: 2,
  location: 'Hall 3',
  link: 'https://meet.example/x',
  company: { name: 'Nordwind', website: 'https://nordwind.example', culture: 'hands-on' },
  role: { title: 'Team Lead', field: 'trades-logistics', level: 'lead' },
  candidate: { name: 'Maya Chen', email: 'maya@mail.example', phone: '+49 30 1' },
  interviewers: [
    {
      name: 'Dana Ortiz',
      title: 'Site Manager',
      role: 'hiring-manager',
      email: 'd@x.example',
      addressAs: 'Ms. Ortiz',
      id: 'dana',
    },
  ],
};
const now = '2026-11-24T08:00:00Z';
const back = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(interviewTypeIds)('%s', (type) => {
  test.each([
    ['in full', { ...full, type }, { now }],
    ['with nothing but the type', { type, candidate: { name: 'Bo' } }, {}],
  ])('%s', (_, interview: Interview, options) => {
    const checklist = buildChecklist(interview, en, options);
    expect(checklistSchema.parse(back(checklist))).toEqual(checklist);
    const email = buildEmail('thank-you', { interview, debrief }, en, options);
    expect(emailSchema.parse(back(email))).toEqual(email);
    const kit = buildPrepKit(interview, en, { ...options, debrief, questions: questionBanks });
    expect(prepKitSchema.parse(back(kit))).toEqual(kit);
    expect(questionSetSchema.parse(back(kit.practice))).toEqual(kit.practice);
    expect(interviewSchema.parse(back(interview))).toEqual(interview);
  });
});

test('a debrief', () => {
  expect(debriefSchema.parse(back(debrief))).toEqual(debrief);
});

test.each([
  [{ type: 'panel', startAt: '2026-12-03T10:00Z' }, /startAt/],
  [{ type: 'pannel' }, /type/],
  [{ type: 'panel', minutes: 0 }, /minutes/],
  [{ type: 'panel', startsAt: 'tomorrow' }, /startsAt/],
])('%j is refused, and the message says where', (input, where) => {
  const { error } = interviewSchema.safeParse(input);
  expect(JSON.stringify(error?.issues)).toMatch(where);
});
