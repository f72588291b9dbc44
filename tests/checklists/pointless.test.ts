/** No item that the interview makes pointless: every type, format and setting, whoever sits in it. */
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import type { Interview } from '../../src/interviews/model.js';
import { interviewFormats, interviewSettings } from '../../src/interviews/vocabulary.js';
import { en } from '../../src/locales/en/index.js';

/** What the words of an item give away. */
const speaksOf = {
  camera: /\bcamera\b/i,
  lookingUp: /^Look up (?!the agency)/,
  someone: /\bthe interviewer\b.*\basks?\b/i,
};
const people = [{ name: 'Dana Ortiz', title: 'Manager' }];

const formats = [undefined, ...interviewFormats].flatMap((format) =>
  [undefined, people].map((interviewers) => ({ format, interviewers })),
);

describe.each(interviewTypeIds)('%s', (id) => {
  test.each([undefined, ...interviewSettings])('%s', (way) => {
    for (const rest of formats) {
      const interview: Interview = { type: id, setting: way, ...rest };
      const { interviewers } = interview;
      const { items } = buildChecklist(interview, en);
      const ids = items.map((item) => item.id);
      const ban = (when: boolean, ...banned: string[]) => {
        const pointless = when ? banned.filter((each) => ids.includes(each)) : [];
        if (pointless.length > 0) expect.fail(`${pointless.join(', ')} for ${JSON.stringify(interview)}`);
      };
      const { setting, format, type } = interview;
      const recorded = setting === 'recorded' || format === 'asynchronous' || type === 'one-way-video';
      ban(
        setting === 'phone' && !recorded,
        'test-video',
        'join-early',
        'dress-for-the-camera',
        'plan-route',
        'arrive-early',
        'pack-the-bag',
        'choose-clothes',
      );
      ban(
        setting === 'video' && !recorded,
        'plan-route',
        'arrive-early',
        'phone-spot',
        'speak-for-the-phone',
      );
      ban(
        setting === 'in-person' && !recorded,
        'test-video',
        'join-early',
        'phone-spot',
        'chat-setup',
        'dress-for-the-camera',
      );
      ban(
        setting === 'chat' && !recorded,
        'test-video',
        'join-early',
        'phone-spot',
        'dress-for-the-camera',
        'choose-clothes',
      );
      ban(interviewers === undefined, 'research-interviewer', 'interviewer-card', 'face-the-whole-panel');
      ban(
        recorded,
        'research-interviewer',
        'ask-next-steps',
        'note-what-is-said',
        'prepare-questions-hr',
        'greet-everyone',
        'send-thank-you-hr',
        'join-early',
      );
      if (setting === 'phone' && !recorded) {
        for (const { title, id: each } of items) expect(title, each).not.toMatch(speaksOf.camera);
      }
      if (interviewers === undefined) {
        for (const { title } of items) expect(title).not.toMatch(speaksOf.lookingUp);
      }
    }
  });
});

test('a program that asks the questions is nobody to look up', () => {
  const { items } = buildChecklist(
    {
      type: 'hiring-manager',
      interviewers: [{ name: 'Screenbot', role: 'ai-system' }, { name: 'Dana Ortiz' }],
    },
    en,
  );
  const { title, details } = items.find(({ id }) => id === 'research-interviewer')!;
  expect(title).toBe('Look up Dana Ortiz');
  expect(details?.map(({ text }) => text)).toEqual(['Dana Ortiz']);
});
