/** What an item says of this very interview. */
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import type { ChecklistOptions } from '../../src/checklists/options.js';
import type { Interview } from '../../src/interviews/model.js';
import { buildPrepKit } from '../../src/kits/build.js';
import { en } from '../../src/locales/en/index.js';
import { questionBanks } from '../../src/questions/en/index.js';
import { buildPracticeSet } from '../../src/questions/practice.js';
import { selectQuestionsToAsk } from '../../src/questions/ask.js';

const panel: Interview = {
  type: 'panel',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Europe/Berlin',
  company: { name: 'Nordwind' },
  interviewers: [
    { name: 'Dana Ortiz', title: 'Engineering Manager', role: 'hiring-manager' },
    { name: 'Sam Lee', title: 'Engineer' },
    { name: 'Ruth Okafor', title: 'Recruiter', role: 'recruiter' },
    { name: 'Screenbot', role: 'ai-system' },
  ],
};
const itemOf = (interview: Interview, id: string, options: ChecklistOptions = {}) =>
  buildChecklist(interview, en, options).items.find((item) => item.id === id);
const texts = (interview: Interview, id: string, options?: ChecklistOptions) =>
  itemOf(interview, id, options)?.details?.map(({ text }) => text);

describe('people', () => {
  test('are looked up by name and title', () => {
    const one = { ...panel, type: 'hiring-manager', interviewers: panel.interviewers!.slice(0, 1) } as const;
    expect(itemOf(one, 'research-interviewer')?.title).toBe('Look up Dana Ortiz, Engineering Manager');
    expect(texts(one, 'research-interviewer')).toEqual(['Dana Ortiz, Engineering Manager']);
  });

  test('each note goes to the side it is for; whose side is unknown belongs to the type’s', () => {
    expect(texts(panel, 'send-thank-you-hr')).toEqual(['Ruth Okafor, Recruiter']);
    expect(texts(panel, 'send-thank-you-team')).toEqual([
      'Dana Ortiz, Engineering Manager',
      'Sam Lee, Engineer',
    ]);
    expect(itemOf(panel, 'send-thank-you-hr')?.title).toContain('Ruth Okafor');
    expect(itemOf(panel, 'send-thank-you-hr')?.title).not.toContain('Dana Ortiz');
    expect(itemOf(panel, 'send-thank-you-team')?.title).not.toContain('Ruth Okafor');
  });

  test('are all named, even where a title names none', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ name: `Person ${index + 1}` }));
    expect(texts({ ...panel, interviewers: many }, 'research-interviewer')).toHaveLength(7);
    expect(itemOf({ ...panel, interviewers: many }, 'research-interviewer')?.title).toBe(
      "Look up the people you'll meet",
    );
  });
});

test('link, address and documents stand where they are needed', () => {
  const video: Interview = { ...panel, setting: 'video', link: 'https://meet.example/r/42' };
  const inPerson: Interview = {
    ...panel,
    setting: 'in-person',
    location: 'Hall 4,\nGate B',
    documents: ['Passport', 'Forklift license', ' '],
  };
  expect(texts(video, 'test-video')).toEqual(['https://meet.example/r/42']);
  expect(itemOf(video, 'join-early')?.details).toEqual([{ kind: 'link', text: 'https://meet.example/r/42' }]);
  expect(texts(inPerson, 'plan-route')).toEqual(['Hall 4, Gate B']);
  expect(texts(inPerson, 'pack-the-bag')).toEqual(['Passport', 'Forklift license']);
  expect(texts(video, 'pack-the-bag')).toBeUndefined();
});

test('an address or a link tells the setting', () => {
  const { setting: _, ...open } = { ...panel, setting: undefined };
  const ids = (more: Partial<Interview>) =>
    buildChecklist({ ...open, ...more }, en).items.map(({ id }) => id);
  expect(ids({ link: 'https://meet.example/r/42' })).toContain('test-video');
  expect(ids({ location: 'Hall 4' })).toContain('plan-route');
  expect(ids({ location: 'Hall 4', link: 'https://x.example' })).not.toContain('test-video');
  expect(ids({ location: 'Hall 4', setting: 'phone' })).not.toContain('plan-route');
});

describe('questions', () => {
  const toAsk = selectQuestionsToAsk(questionBanks, panel);
  const { questions: practice } = buildPracticeSet(questionBanks, panel, en);

  test('stand beside the items they are for, each with the side it suits', () => {
    const options = { questions: { toAsk, practice } };
    const details = itemOf(panel, 'prepare-questions-team', options)?.details ?? [];
    expect(details).toEqual(
      toAsk
        .filter(({ families }) => families.includes('user'))
        .map(({ id, text }) => ({ kind: 'to-ask', id, text })),
    );
    expect(details.length).toBeGreaterThan(0);
    expect(itemOf(panel, 'prepare-questions-hr', options)?.details).toEqual(
      toAsk
        .filter(({ families }) => families.includes('hr'))
        .map(({ id, text }) => ({ kind: 'to-ask', id, text })),
    );
    expect(texts(panel, 'rehearse-common-questions', options)).toEqual(practice.map(({ text }) => text));
  });

  test('of an app’s own need an id and a text', () => {
    const options = { questions: { toAsk: [{ id: 'a', text: 'Who decides?\n' }] } };
    expect(itemOf(panel, 'prepare-questions-hr', options)?.details).toEqual([
      { kind: 'to-ask', id: 'a', text: 'Who decides?' },
    ]);
  });

  test('come with a kit', () => {
    const { checklist, toAsk: asked } = buildPrepKit(panel, en, { questions: questionBanks });
    const shown = checklist.items
      .flatMap(({ details = [] }) => details)
      .filter(({ kind }) => kind === 'to-ask');
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(asked?.questions.map(({ id }) => id)));
    const bare = buildPrepKit(panel, en).checklist.items.flatMap(({ details = [] }) => details);
    expect(bare.some(({ kind }) => kind === 'to-ask' || kind === 'to-practice')).toBe(false);
  });
});
