import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { checklistItems, type ChecklistItemId } from '../../src/checklists/catalog.js';
import { explainItem } from '../../src/checklists/explain.js';
import {
  circumstances,
  itemLeftOutReasons,
  itemNeeds,
  type ChecklistItem,
} from '../../src/checklists/model.js';
import type { ChecklistOptions } from '../../src/checklists/options.js';
import type { ChecklistNotes } from '../../src/checklists/words.js';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import type { Interview } from '../../src/interviews/model.js';
import { sources } from '../../src/interviews/sources.js';
import { careerLevels, occupationFields } from '../../src/interviews/vocabulary.js';
import { checklistNotes as enNotes } from '../../src/locales/en/checklists/notes.js';
import { en } from '../../src/locales/en/index.js';
import { checklistNotes as idNotes } from '../../src/locales/id/checklists/notes.js';
import { placesOf } from '../../src/text/fill.js';

const explained = (interview: Interview, id: string, options: ChecklistOptions = {}) => {
  const item = buildChecklist(interview, en, options).items.find((each) => each.id === id)!;
  return explainItem(JSON.parse(JSON.stringify(item)) as ChecklistItem, en);
};
const said = (...args: Parameters<typeof explained>) => explained(...args).reasons.map(({ text }) => text);

describe('says which rule put an item there', () => {
  const panel: Interview = {
    type: 'panel',
    setting: 'video',
    role: { title: 'Nurse', field: 'healthcare' },
    interviewers: [
      { name: 'Dana Ortiz', role: 'hiring-manager' },
      { name: 'Ruth Okafor', role: 'recruiter' },
    ],
  };

  test('the family, with the weight it has there', () => {
    expect(said(panel, 'read-job-posting')).toEqual([
      'Required for the HR interview',
      'Required for the hiring-team interview',
    ]);
  });

  test('what is known', () => {
    expect(said(panel, 'research-interviewer')).toEqual([
      'Required for the hiring-team interview',
      'Because you know who will interview you',
    ]);
  });

  test('type, setting, field, circumstance and place', () => {
    const about = (...args: Parameters<typeof explained>) =>
      explained(...args).reasons.map((each) => each.about);
    expect(about({ type: 'presentation' }, 'build-the-talk')).toEqual(['family', 'type']);
    expect(about(panel, 'test-video')).toEqual(['family', 'family', 'setting']);
    expect(about(panel, 'learn-the-unit')).toContain('field');
    expect(about(panel, 'moving-plan', { circumstances: ['relocation'] })).toContain('circumstances');
    const inPlace = Object.entries(checklistItems).find(([, { places, hr }]) => places && hr);
    if (inPlace) {
      const [id, { places, fields, types }] = inPlace;
      const interview: Interview = {
        type: types?.[0] ?? 'hr-interview',
        ...(fields && { role: { title: 'x', field: fields[0] } }),
      };
      expect(about(interview, id, { place: places![0] })).toContain('place');
    }
  });
});

test('says on whose advice, with names and addresses', () => {
  const item = buildChecklist({ type: 'hr-interview' }, en).items.find(({ id }) => id === 'company-website')!;
  const explanation = explainItem(item, en);
  expect(explanation.sources.map(({ id }) => id)).toEqual(item.sources);
  for (const { id, name, address } of explanation.sources)
    expect({ name, address }).toEqual({
      name: sources[id].name,
      address: sources[id].address,
    });
  expect(explanation.text.split('\n').at(-1)).toBe(
    `Advice from: ${explanation.sources.map(({ name }) => name).join('; ')}`,
  );
});

test('an item of an app’s own says so, and cites nobody', () => {
  const extraItems = [{ id: 'badge', title: 'Pick up the badge', due: '1h before' }] as const;
  expect(explained({ type: 'panel' }, 'badge', { extraItems })).toEqual({
    reasons: [{ about: 'own', text: 'Added by you or by the app you use' }],
    sources: [],
    text: 'Added by you or by the app you use',
  });
});

test('every item of every list can be explained by the conditions of the catalog', () => {
  const wrong: string[] = [];
  for (const type of interviewTypeIds) {
    for (const field of occupationFields) {
      const interview: Interview = { type, setting: 'video', role: { title: 'x', field, level: 'senior' } };
      for (const item of buildChecklist(interview, en, { circumstances: [...circumstances] }).items) {
        const {
          types,
          settings,
          fields,
          circumstances: special,
          formats,
          needs,
          places,
        } = checklistItems[item.id as ChecklistItemId];
        const about = explainItem(item, en).reasons.map((each) => each.about);
        if (about[0] !== 'family') wrong.push(`${item.id}: family`);
        for (const [condition, name] of [
          [types, 'type'],
          [settings, 'setting'],
          [fields, 'field'],
          [special, 'circumstances'],
          [formats, 'format'],
          [needs, 'needs'],
          [places, 'place'],
        ] as const) {
          if (about.includes(name) !== (condition !== undefined)) wrong.push(`${item.id}: ${name}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe.each<[code: string, notes: ChecklistNotes]>([
  ['en', enNotes],
  ['id', idNotes],
])('the words in %s', (_, { explain, leftOut, merged, card }) => {
  test('have their places and nothing else', () => {
    for (const key of ['type', 'format', 'setting', 'stage', 'field', 'level', 'place'] as const) {
      expect(placesOf(explain[key])).toEqual(['value']);
    }
    expect(placesOf(explain.family).sort()).toEqual(['family', 'priority']);
    expect(placesOf(explain.sources)).toEqual(['sources']);
    expect(merged.map((each) => placesOf(each).sort())).toEqual([['company', 'count'], ['count']]);
    const plain = [
      ...Object.values(explain.circumstances),
      ...Object.values(explain.needs),
      ...Object.values(explain.fields),
      ...Object.values(explain.levels),
      ...Object.values(leftOut),
      card.people,
      card.bring,
      card.open,
      explain.own,
    ];
    for (const text of plain) expect(placesOf(text)).toEqual([]);
    expect(new Set(plain).size).toBe(plain.length);
  });

  test('cover every id', () => {
    expect(Object.keys(explain.circumstances).sort()).toEqual([...circumstances].sort());
    expect(Object.keys(explain.needs).sort()).toEqual([...itemNeeds].sort());
    expect(Object.keys(explain.fields).sort()).toEqual([...occupationFields].sort());
    expect(Object.keys(explain.levels).sort()).toEqual([...careerLevels].sort());
    expect(Object.keys(leftOut).sort()).toEqual([...itemLeftOutReasons].sort());
  });
});
