import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { chooseItems } from '../../src/checklists/choose.js';
import { checklistItems, type ChecklistItemId } from '../../src/checklists/catalog.js';
import {
  checklistPhases,
  circumstances,
  itemPlaces,
  priorities,
  type Checklist,
  type ChecklistItemFacts,
  type ChecklistPhase,
  type Circumstance,
  type Lead,
} from '../../src/checklists/model.js';
import { readingGrade } from '../../src/emails/review/readability.js';
import { interviewTypeIds, interviewTypes, type InterviewTypeId } from '../../src/interviews/catalog.js';
import type { Interview } from '../../src/interviews/model.js';
import { sources } from '../../src/interviews/sources.js';
import {
  careerLevels,
  interviewFamilyIds,
  interviewFormats,
  interviewSettings,
  interviewStages,
  occupationFields,
  type InterviewSetting,
  type OccupationField,
} from '../../src/interviews/vocabulary.js';
import { checklists as en } from '../../src/locales/en/checklists/words.js';
import { en as english } from '../../src/locales/en/index.js';
import { checklists as indonesian } from '../../src/locales/id/checklists/words.js';
import { emails as indonesianEmails } from '../../src/locales/id/emails/words.js';

const ids = Object.keys(checklistItems) as ChecklistItemId[];
const facts: [ChecklistItemId, ChecklistItemFacts][] = ids.map((id) => [id, checklistItems[id]]);
const variantsOf = (words: string | readonly string[]) => (typeof words === 'string' ? [words] : words);
/** Every text in a value, without the names of its fields. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const placesIn = (text: string) => (text.match(/\{[^}]*\}?/g) ?? []).map((each) => each.slice(1, -1));
const sentencesIn = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

/** Minutes from the start (negative: before it); what comes after lies beyond every `before`. */
function position(lead: Lead): number {
  const parts = /^(\d+)(m|h|d|bd) (before|after)$/.exec(lead);
  if (!parts) throw new Error(`not a lead: ${lead}`);
  const minutes = Number(parts[1]) * { m: 1, h: 60, d: 1440, bd: 2000 }[parts[2] as 'm' | 'h' | 'd' | 'bd'];
  return parts[3] === 'before' ? -minutes : minutes;
}

/** Nobody is met where the answers go to a camera or a program. */
const metBySomebody = (type: InterviewTypeId) => type !== 'one-way-video' && type !== 'ai-screen';

interface Situation extends Omit<Interview, 'type' | 'role'> {
  readonly field?: OccupationField;
  readonly circumstances?: readonly Circumstance[];
  readonly place?: string;
}

/** The list of an interview with one interviewer of whom only the name is known. */
function listOf(
  type: InterviewTypeId,
  { field, circumstances, place, ...interview }: Situation = {},
): Checklist {
  const role = field && { role: { title: 'Any Job', field } };
  const interviewers = metBySomebody(type) && { interviewers: [{ name: 'Dana Ortiz' }] };
  return buildChecklist({ type, ...interviewers, ...role, ...interview }, english, { circumstances, place });
}
const idsOf = (list: Checklist) => list.items.map(({ id }) => id as ChecklistItemId);
const minutesOf = ({ items }: Checklist, ...counted: readonly string[]) =>
  items.reduce((sum, { minutes, priority }) => sum + (counted.includes(priority) ? minutes : 0), 0);

const usualMeetings = interviewTypeIds.flatMap((type) =>
  interviewTypes[type].settings.map((setting) => [type, setting] as const),
);
const firstRounds: readonly InterviewTypeId[] = [
  'recruiter-screen',
  'agency-screen',
  'one-way-video',
  'ai-screen',
  'group-screen',
  'campus-screen',
];
const homeFamilyIs = (family: 'hr' | 'user') =>
  interviewTypeIds.filter((type) => interviewTypes[type].family === family);

describe('facts', () => {
  it('are at least 140 items with kebab-case ids, grouped by phase', () => {
    expect(ids.length).toBeGreaterThanOrEqual(140);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const phases = facts.map(([, { phase }]) => checklistPhases.indexOf(phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
    expect(new Set(phases).size).toBe(checklistPhases.length);
  });

  it.each(facts)('of %s are whole', (id, item) => {
    expect(item.hr ?? item.user).toBeDefined();
    for (const weight of [item.hr, item.user]) {
      if (!weight) continue;
      expect(priorities).toContain(weight.priority);
      expect(Number.isInteger(weight.minutes / 5)).toBe(true);
      expect(weight.minutes).toBeGreaterThanOrEqual(0);
      expect(weight.minutes).toBeLessThanOrEqual(120);
      // What happens in the interview, and a night's sleep, take none of the time to prepare.
      expect(weight.minutes === 0).toBe(item.phase === 'during' || id === 'rest-the-evening-before');
    }
    expect(item.sources.length).toBeGreaterThan(0);
    for (const source of item.sources) expect(sources).toHaveProperty([source]);
    const named: readonly [readonly string[] | undefined, readonly string[]][] = [
      [item.types, interviewTypeIds],
      [item.notTypes, interviewTypeIds],
      [item.formats, interviewFormats],
      [item.notFormats, interviewFormats],
      [item.settings, interviewSettings],
      [item.notSettings, interviewSettings],
      [item.stages, interviewStages],
      [item.fields, occupationFields],
      [item.notFields, occupationFields],
      [item.levels, careerLevels],
      [item.circumstances, circumstances],
      [item.notCircumstances, circumstances],
    ];
    for (const [list, known] of named) {
      if (!list) continue;
      expect(list.length).toBeGreaterThan(0);
      expect(list.length).toBeLessThan(known.length);
      expect(new Set(list).size).toBe(list.length);
      for (const id of list) expect(known).toContain(id);
    }
    for (const place of item.places ?? []) expect(place).toMatch(/^[A-Z]{2}(-[A-Z]{2})?$/);
  });

  it.each(facts)('of %s name no type of the other family alone, and nothing both ways', (_, item) => {
    for (const family of interviewFamilyIds) {
      if (item[family] && item.types) {
        expect(item.types.some((type) => interviewTypes[type].family === family)).toBe(true);
      }
    }
    const both = (yes: readonly string[] = [], no: readonly string[] = []) =>
      yes.filter((id) => no.includes(id));
    expect(both(item.types, item.notTypes)).toEqual([]);
    expect(both(item.settings, item.notSettings)).toEqual([]);
    expect(both(item.fields, item.notFields)).toEqual([]);
    expect(both(item.circumstances, item.notCircumstances)).toEqual([]);
  });

  it('of every item are met by some ordinary interview', () => {
    const met = new Set<string>();
    const situations: Situation[] = [
      ...occupationFields.map((field) => ({ field })),
      ...circumstances.map((each) => ({ circumstances: [each] })),
      ...occupationFields.map((field) => ({ field, circumstances: ['first-job' as const] })),
      ...[...new Set(facts.flatMap(([, item]) => item.places ?? []))].map((place) => ({ place })),
      { interviewers: [{ name: 'Dana Ortiz' }, { name: 'Jim Tan' }], format: 'panel' },
    ];
    for (const [type, setting] of usualMeetings) {
      for (const { field, circumstances: named, place, ...rest } of situations) {
        const people = metBySomebody(type) ? [{ name: 'Dana Ortiz' }] : undefined;
        const role = field && { title: 'Any Job', field };
        const interview: Interview = { type, setting, interviewers: people, role, ...rest };
        for (const { id } of chooseItems(interview, { circumstances: named, place })) met.add(id);
      }
    }
    expect(ids.filter((id) => !met.has(id))).toEqual([]);
  });

  it.each(facts)('of %s give moments in order, on the right side of the interview', (_, item) => {
    const due = position(item.due);
    const latest = position(item.latest ?? item.due);
    expect(latest).toBeGreaterThanOrEqual(due);
    if (item.phase === 'during') expect([item.due, item.latest]).toEqual(['0m before', '0m after']);
    else if (item.phase === 'after') expect(due).toBeGreaterThan(0);
    else {
      expect(due).toBeLessThan(0);
      expect(latest).toBeLessThanOrEqual(0);
    }
  });

  it('list the items of a phase in the order they are due', () => {
    for (const phase of checklistPhases) {
      const moments = facts.filter(([, item]) => item.phase === phase).map(([, item]) => position(item.due));
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
    }
  });
});

describe('dependencies', () => {
  const pairs = facts.flatMap(([id, { dependsOn }]) => (dependsOn ?? []).map((each) => [id, each] as const));

  it('are there', () => {
    expect(pairs.length).toBeGreaterThan(30);
  });

  it.each(pairs)('%s comes after %s', (id, on) => {
    expect(checklistItems).toHaveProperty([on]);
    const [item, needed] = [checklistItems[id], checklistItems[on]];
    expect(position(needed.due)).toBeLessThanOrEqual(position(item.due));
    if (needed.due === item.due) expect(ids.indexOf(on)).toBeLessThan(ids.indexOf(id));
  });

  it.each(pairs)('%s matters no more than %s, which it needs', (id, on) => {
    for (const family of interviewFamilyIds) {
      const [item, needed] = [checklistItems[id][family], checklistItems[on][family]];
      if (item && needed) {
        expect(priorities.indexOf(needed.priority)).toBeLessThanOrEqual(priorities.indexOf(item.priority));
      }
    }
  });

  it('form no circle', () => {
    const visit = (id: ChecklistItemId, path: readonly ChecklistItemId[]): void => {
      expect(path).not.toContain(id);
      for (const on of checklistItems[id].dependsOn ?? []) visit(on, [...path, id]);
    };
    for (const id of ids) visit(id, []);
  });
});

describe.each([
  ['en', en, 70, english.emails.review],
  ['id', indonesian, 90, indonesianEmails.review],
] as const)('words: %s', (code, words, longestTitle, { cliches, aiTells }) => {
  const { items, ...others } = words;
  const everything = JSON.stringify(textsIn([items, others]));

  it('are there for every item and no other, in the order of the catalog', () => {
    expect(Object.keys(words.items)).toEqual(ids);
  });

  it.each(ids)('of %s keep to their form', (id) => {
    const { title, how, why } = words.items[id];
    for (const text of variantsOf(title)) {
      // A name takes the room of about twenty letters.
      const length = text.replace(/\{[a-z]+\}/g, '').length + 20 * Math.min(1, placesIn(text).length);
      expect(length).toBeLessThanOrEqual(longestTitle);
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).not.toMatch(/[.!?:]$/);
    }
    for (const text of variantsOf(how)) {
      expect(sentencesIn(text).length).toBeLessThanOrEqual(3);
      expect(text).toMatch(/^\p{Lu}|^\{/u);
      expect(text).toMatch(/[.?"]$/);
    }
    expect(sentencesIn(why)).toHaveLength(1);
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(placesIn(why)).toEqual([]);
  });

  it.each(ids)('of %s use known places and end with a variant without any', (id) => {
    const { title, how } = words.items[id];
    for (const part of [title, how]) {
      const variants = variantsOf(part);
      for (const text of variants) {
        for (const place of placesIn(text)) expect(itemPlaces).toContain(place);
      }
      const counts = variants.map((text) => placesIn(text).length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts.at(-1)).toBe(0);
      expect(new Set(variants).size).toBe(variants.length);
    }
  });

  it.each(ids)('of %s take their places from the interview as the English do', (id) => {
    for (const part of ['title', 'how'] as const) {
      const places = (item: { title: string | readonly string[]; how: string | readonly string[] }) =>
        variantsOf(item[part]).map((text) => [...new Set(placesIn(text))].sort());
      expect(places(words.items[id])).toEqual(places(en.items[id]));
    }
  });

  it('say nothing twice', () => {
    for (const part of ['title', 'how', 'why'] as const) {
      const said = ids.flatMap((id) => variantsOf(words.items[id][part]));
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('are plain', () => {
    expect(everything).not.toMatch(/[\u2013\u2014!\u2018\u2019\u201C\u201D]| {2}/);
    expect(everything).not.toMatch(/\d\s?%|\bpercent of\b|\bstudies show\b|\bpenelitian menunjukkan\b/i);
    const worn = [...cliches, ...aiTells].filter((phrase) => phrase !== 'make a difference');
    expect(worn.filter((phrase) => everything.toLowerCase().includes(` ${phrase.toLowerCase()} `))).toEqual(
      [],
    );
    if (code === 'en') {
      expect(everything).not.toMatch(
        /\b(leverage|delve|passionate|showcase|utilize|ensure|crucial|robust|seamless)\b/i,
      );
      expect(everything).not.toMatch(
        /\b(organis|recognis|practis|colour|favour|centre|licence|programme|whilst)/i,
      );
    } else {
      // Anda throughout, and the words of the language where it has them.
      expect(everything).not.toMatch(/\b(kamu|kau|kalian|anda)\b|\b(interviewers?|deadline|feedback)\b[^}]/);
    }
  });

  it('head and close a list', () => {
    for (const variants of [words.titles, words.eventTitles]) {
      expect(variants.flatMap(placesIn).every((place) => ['type', 'company'].includes(place))).toBe(true);
      expect(placesIn(variants.at(-1)!)).toEqual(['type']);
    }
    expect(placesIn(words.labels.minutes)).toEqual(['minutes']);
    expect(new Set(Object.values(words.intro)).size).toBe(3);
    expect(words.closing).toMatch(/confidence comes from being prepared|percaya diri tumbuh dari persiapan/i);
  });
});

describe('the English', () => {
  const grade = (texts: readonly string[]) => readingGrade(texts.flatMap(sentencesIn));
  const prose = ids.flatMap((id) => [variantsOf(en.items[id].how).at(-1)!, en.items[id].why]);

  it('can be read after seven years of school', () => {
    expect(grade(prose)).toBeGreaterThan(3);
    expect(grade(prose)).toBeLessThanOrEqual(7);
  });

  it.each(ids)('of %s can be read after eleven', (id) => {
    const { how, why } = en.items[id];
    expect(grade([variantsOf(how).at(-1)!, why])).toBeLessThanOrEqual(11);
  });
});

describe('lists', () => {
  it.each(usualMeetings)('for %s by %s are of a length one can finish', (type, setting) => {
    const { items } = listOf(type, { setting });
    const required = items.filter(({ priority }) => priority === 'required');
    expect(items.length).toBeGreaterThanOrEqual(16);
    expect(items.length).toBeLessThanOrEqual(firstRounds.includes(type) ? 28 : 42);
    expect(required.length).toBeGreaterThanOrEqual(8);
    expect(required.length).toBeLessThanOrEqual(16);
  });

  it('stay so with a field, a circumstance or a panel', () => {
    const lengths = usualMeetings.flatMap(([type, setting]) => [
      ...occupationFields.map((field) => listOf(type, { setting, field }).items.length),
      ...circumstances.map((each) => listOf(type, { setting, circumstances: [each] }).items.length),
    ]);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(46);
  });

  it.each(usualMeetings)('for %s by %s hold something of every phase that makes sense', (type, setting) => {
    const phases = new Set<ChecklistPhase>(listOf(type, { setting }).items.map(({ phase }) => phase));
    const nothingToAsk = !metBySomebody(type);
    const nothingToDoMeanwhile = type === 'one-way-video' || (type === 'ai-screen' && setting === 'chat');
    const missing = checklistPhases.filter(
      (phase) =>
        !phases.has(phase) &&
        !(phase === 'ask' && nothingToAsk) &&
        // Who has an offer knows the place.
        !(phase === 'research' && type === 'hr-closing') &&
        !(phase === 'during' && nothingToDoMeanwhile),
    );
    expect(missing).toEqual([]);
  });

  it('are in proportion to the interview', () => {
    const hours = (type: InterviewTypeId, situation: Situation) =>
      minutesOf(listOf(type, situation), 'required', 'recommended') / 60;
    const fields = [undefined, ...occupationFields];
    const all = (type: InterviewTypeId, setting: InterviewSetting) =>
      fields.map((field) => hours(type, { setting, ...(field && { field }) }));
    for (const [type, setting] of usualMeetings) {
      const name = `${type} by ${setting}`;
      const [some, ...others] = all(type, setting) as [number, ...number[]];
      const longest = Math.max(some, ...others);
      if (type === 'recruiter-screen' || type === 'group-screen') {
        expect(some, name).toBeLessThanOrEqual(3.5);
        expect(longest, name).toBeLessThanOrEqual(4);
      } else if (firstRounds.includes(type)) {
        expect(longest, name).toBeLessThanOrEqual(4.5);
      } else if (type === 'assessment-center') {
        expect(longest, name).toBeLessThanOrEqual(6);
      } else if (interviewTypes[type].family === 'hr') {
        expect(some, name).toBeLessThanOrEqual(4.5);
        expect(longest, name).toBeLessThanOrEqual(5);
      } else {
        expect(some, name).toBeLessThanOrEqual(8.5);
        expect(longest, name).toBeLessThanOrEqual(type === 'hiring-manager' ? 9 : 10);
      }
      expect(Math.min(some, ...others), name).toBeGreaterThanOrEqual(2.25);
    }
    const screen = listOf('recruiter-screen', { setting: 'phone' });
    expect(screen.items.length).toBeGreaterThanOrEqual(16);
    expect(screen.items.length).toBeLessThanOrEqual(22);
    expect(hours('recruiter-screen', { setting: 'phone' })).toBeGreaterThanOrEqual(2.5);
    expect(hours('hiring-manager', { setting: 'video' })).toBeGreaterThanOrEqual(6);
    const trial = { circumstances: ['first-job'], field: 'hospitality-retail' } as const;
    expect(hours('work-sample', trial)).toBeLessThanOrEqual(3.5);
  });

  it.each<[string, InterviewTypeId, Situation, readonly ChecklistItemId[]]>([
    [
      'names are confirmed before they are looked up',
      'hiring-manager',
      { setting: 'video' },
      ['confirm-details', 'research-interviewer', 'send-thank-you-team'],
    ],
    [
      'the page is written before it is read',
      'panel',
      { setting: 'in-person' },
      ['match-stories-to-requirements', 'rehearse-common-questions', 'write-the-page', 'last-look'],
    ],
    [
      'the school and the class come before the lesson, and a try before the copies',
      'work-sample',
      { setting: 'in-person', field: 'education' },
      [
        'confirm-the-school-visit',
        'know-the-school',
        'demo-lesson',
        'rehearse-the-lesson',
        'lesson-materials',
        'teach-the-learners',
        'reflect-on-the-lesson',
      ],
    ],
    [
      'basics and tools come before full practice',
      'system-design',
      { setting: 'video', field: 'software' },
      ['weak-points-of-a-design', 'set-up-tools', 'rough-sums', 'design-drills', 'mock-design'],
    ],
    [
      'the camera is tested before the practice and the recording',
      'one-way-video',
      { field: 'support' },
      [
        'recording-rules',
        'block-an-hour-to-record',
        'test-recording',
        'practice-on-camera',
        'dress-for-the-camera',
        'record-in-time',
        'notes-after-recording',
      ],
    ],
    [
      'the day itself goes from the greeting to the last question',
      'work-sample',
      { field: 'hospitality-retail' },
      [
        'trial-terms',
        'greet-everyone',
        'ask-before-you-start',
        'keep-busy',
        'leave-it-clean',
        'ask-next-steps',
      ],
    ],
  ])('in the right order: %s', (_, type, situation, expected) => {
    const ids = idsOf(
      listOf(type, { startsAt: '2026-12-10T10:00', timeZone: 'America/Chicago', ...situation }),
    );
    expect(ids.filter((id) => expected.includes(id))).toEqual(expected);
  });

  it('differ between the two families for the same job', () => {
    const measured = occupationFields.map((field) => {
      const [hr, user] = (['hr-interview', 'hiring-manager'] as const).map((type) => {
        const { items } = listOf(type, { setting: 'video', field });
        return new Map(items.map(({ id, minutes }) => [id, minutes]));
      }) as [Map<string, number>, Map<string, number>];
      const all = [...new Set([...hr.keys(), ...user.keys()])];
      const sum = (minutes: (id: string) => number) => all.reduce((total, id) => total + minutes(id), 0);
      const inHr = (id: string) => hr.get(id) ?? 0;
      const inUser = (id: string) => user.get(id) ?? 0;
      return {
        field,
        items: all.filter((id) => !hr.has(id) || !user.has(id)).length / all.length,
        minutes: sum((id) => Math.abs(inHr(id) - inUser(id))) / sum((id) => Math.max(inHr(id), inUser(id))),
      };
    });
    console.info(
      'Not shared by the HR and the hiring-team list for the same job: share of items, share of minutes',
      measured.map(({ field, items, minutes }) => `${field} ${items.toFixed(2)} ${minutes.toFixed(2)}`),
    );
    for (const { field, items, minutes } of measured) {
      expect(items, field).toBeGreaterThanOrEqual(0.45);
      expect(minutes, field).toBeGreaterThanOrEqual(0.6);
    }
  });

  it.each(interviewTypeIds)('for %s hold something of its own', (type) => {
    const { family } = interviewTypes[type];
    const own = facts.filter(
      ([, item]) => item[family] && item.types?.includes(type) && item.types.length <= 3,
    );
    expect(own.length).toBeGreaterThan(0);
  });

  it.each(occupationFields)('for work in %s hold two items of its own or more', (field) => {
    const own = facts.filter(([, { fields }]) => fields?.includes(field) && fields.length <= 4);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.filter(([, { fields }]) => fields!.length <= 2).length).toBeGreaterThanOrEqual(2);
    const list = (of: OccupationField | undefined) =>
      interviewTypeIds.flatMap((type) =>
        idsOf(listOf(type, { setting: 'in-person', ...(of && { field: of }) })),
      );
    const other = list(undefined);
    const mine = new Set(list(field).filter((id) => !other.includes(id)));
    expect(mine.size).toBeGreaterThanOrEqual(3);
  });

  it('hold something for every circumstance, setting and phase of life', () => {
    for (const each of circumstances) {
      const own = facts.filter(([, item]) => item.circumstances?.includes(each));
      expect(own.length, each).toBeGreaterThanOrEqual(2);
    }
    for (const setting of interviewSettings) {
      expect(facts.filter(([, item]) => item.settings?.includes(setting)).length, setting).toBeGreaterThan(0);
    }
  });

  it.each([
    ['ID', 'hr-interview', ['papers-in-a-folder', 'how-to-address-people']],
    ['GB', 'group-screen', ['proof-you-may-work']],
    [
      'DE',
      'hr-interview',
      ['ask-for-the-pay-range', 'employer-references-in-order', 'how-to-address-people'],
    ],
    [
      'DE-BY',
      'hr-interview',
      ['ask-for-the-pay-range', 'employer-references-in-order', 'how-to-address-people'],
    ],
    ['US', 'recruiter-screen', []],
    ['US-CA', 'recruiter-screen', ['past-pay-limits']],
    ['US-TX', 'recruiter-screen', []],
  ] as const)('add for a job in %s, in a %s, what applies there', (place, type, expected) => {
    const without = idsOf(listOf(type, { setting: 'in-person' }));
    const within = idsOf(listOf(type, { setting: 'in-person', place }));
    expect(within.filter((id) => !without.includes(id)).sort()).toEqual([...expected].sort());
    expect(without.filter((id) => !within.includes(id))).toEqual([]);
  });

  it('take a place only as an ISO 3166 code', () => {
    for (const place of ['Germany', 'de', 'USA', '', 'US_CA']) {
      expect(() => listOf('panel', { place })).toThrow(/options\.place/);
    }
  });
});

describe('what an interview makes pointless', () => {
  const everywhere = interviewTypeIds.flatMap((type) =>
    interviewSettings.flatMap((setting) =>
      [undefined, ...occupationFields].flatMap((field) => ({
        type,
        setting,
        field,
        list: idsOf(listOf(type, { setting, ...(field && { field }) })),
      })),
    ),
  );
  const never = (
    when: (meeting: {
      type: InterviewTypeId;
      setting: InterviewSetting;
      field?: OccupationField | undefined;
    }) => boolean,
    ...banned: readonly ChecklistItemId[]
  ) => {
    const found = everywhere
      .filter(when)
      .flatMap(({ type, setting, field, list }) =>
        list.filter((id) => banned.includes(id)).map((id) => `${type} ${setting} ${field ?? ''} ${id}`),
      );
    expect(everywhere.some(when)).toBe(true);
    expect(found).toEqual([]);
  };

  it('is not in its list: the medium', () => {
    never(({ setting }) => setting !== 'video', 'test-video', 'join-early', 'set-up-tools');
    never(({ setting }) => setting !== 'video' && setting !== 'recorded', 'dress-for-the-camera');
    never(({ setting }) => setting !== 'video', 'quiet-room');
    never(({ setting }) => setting !== 'phone', 'phone-spot', 'speak-for-the-phone');
    never(({ setting }) => setting !== 'chat', 'chat-setup');
    never(
      ({ setting }) => setting !== 'in-person',
      'plan-route',
      'pack-the-bag',
      'pack-for-a-hiring-event',
      'pack-for-the-trial',
      'arrive-early',
      'arrive-at-the-event',
      'safety-wear',
      'clothes-for-a-school',
      'choose-clothes',
      'papers-in-a-folder',
      'forms-to-fill-in',
      'ask-who-pays-the-journey',
    );
    never(({ setting }) => setting === 'phone', 'note-what-is-said');
    never(({ setting }) => setting === 'chat', 'practice-aloud', 'speak-to-the-program', 'note-what-is-said');
    never(({ setting }) => setting === 'recorded', 'confirm-details', 'ask-next-steps', 'free-the-time');
  });

  it('is not in its list: nobody to meet', () => {
    never(
      ({ type }) => !metBySomebody(type),
      'research-interviewer',
      'interviewer-card',
      'prepare-questions-hr',
      'ask-next-steps',
      'note-what-is-said',
      'confirm-details',
      'mock-interview',
      'send-thank-you-hr',
      'how-to-address-people',
      'ask-about-staffing',
      'questions-for-the-school',
      'questions-about-the-shift',
      'ask-how-you-are-trained',
      'know-your-range',
      'explain-gaps',
      'debrief-notes',
    );
    for (const type of interviewTypeIds) {
      const list = idsOf(listOf(type, { interviewers: [] }));
      expect(list).not.toContain('research-interviewer');
      expect(list).not.toContain('interviewer-card');
    }
    expect(checklistItems['research-interviewer'].needs).toEqual(['interviewer']);
    expect(checklistItems['research-interviewer'].hr).toBeUndefined();
  });

  it('is not in its list: the type and the family', () => {
    never(
      ({ type, setting }) => type !== 'one-way-video' && setting !== 'recorded',
      'recording-rules',
      'test-recording',
      'practice-on-camera',
    );
    never(({ type }) => type !== 'hr-closing', 'compare-the-offer', 'do-not-decide-on-the-spot');
    never(
      ({ type }) => type === 'hr-closing',
      'your-introduction',
      'highlight-soft-skills',
      'rehearse-common-questions',
      'explain-gaps',
      'read-job-posting',
    );
    never(({ type }) => homeFamilyIs('hr').includes(type), 'research-interviewer', 'proof-points');
    never(({ type }) => homeFamilyIs('user').includes(type), 'know-your-range', 'explain-gaps');
    never(({ type }) => type === 'meal-interview', 'pack-the-bag', 'mock-interview', 'note-what-is-said');
    never(
      ({ type }) => type === 'work-sample',
      'team-challenges',
      'practice-aloud',
      'choose-clothes',
      'send-thank-you-team',
      'confirm-details',
    );
  });

  it('is not in its list: the field', () => {
    never(
      ({ field }) => field === 'education',
      'think-aloud',
      'solve-aloud',
      'try-the-task',
      'check-your-result',
      'clothes-and-tools-for-work',
    );
    never(
      ({ field }) => field !== 'software' && field !== 'data',
      'practice-problems',
      'engineering-writing',
    );
    never(
      ({ field }) => field !== 'education',
      'demo-lesson',
      'keeping-children-safe',
      'teach-the-learners',
      'questions-for-the-school',
      'leave-and-a-substitute',
    );
    never(({ field }) => field === 'education', 'trial-terms', 'ask-before-you-start', 'leave-it-clean');
    never(({ field }) => field !== 'healthcare', 'competency-record', 'learn-the-unit', 'patient-stories');
    never(({ field }) => field === 'healthcare', 'explain-work-simply', 'review-past-projects');
    const hourly = (field?: OccupationField) =>
      field === 'trades-logistics' || field === 'hospitality-retail';
    never(
      ({ field }) => hourly(field),
      'culture-and-values',
      'highlight-culture-fit',
      'highlight-enthusiasm',
      'speak-their-language',
      'prepare-questions-hr',
      'prepare-questions-team',
      'know-your-range',
    );
    never(({ field }) => !hourly(field), 'going-rate', 'strengths-and-a-reason', 'questions-about-the-shift');
    never(({ field }) => field === 'trades-logistics', 'choose-clothes');
  });

  it.each(usualMeetings)('is not in the list for %s by %s: one question twice', (type, setting) => {
    const questions: readonly ChecklistItemId[] = [
      'prepare-questions-hr',
      'prepare-questions-team',
      'ask-about-staffing',
      'questions-for-the-school',
      'questions-about-the-shift',
      'questions-on-the-terms',
      'questions-on-direction',
      'questions-on-supervision',
    ];
    const clothes: readonly ChecklistItemId[] = [
      'choose-clothes',
      'dress-for-the-camera',
      'clothes-for-a-school',
      'clothes-for-service',
      'clothes-and-tools-for-work',
      'safety-wear',
    ];
    for (const field of [undefined, ...occupationFields]) {
      const list = idsOf(listOf(type, { setting, ...(field && { field }) }));
      const name = `${type} ${field}`;
      expect(list.filter((id) => questions.includes(id)).length, name).toBe(metBySomebody(type) ? 1 : 0);
      expect(list.filter((id) => clothes.includes(id)).length, name).toBeLessThanOrEqual(1);
      expect(list.filter((id) => id.startsWith('send-thank-you')).length, name).toBe(1);
      expect(
        list.filter((id) => id === 'practical-facts' || id === 'shifts-you-can-work').length,
      ).toBeLessThan(2);
    }
  });

  it('is not in its list: a first job', () => {
    for (const type of interviewTypeIds) {
      const list = idsOf(listOf(type, { field: 'marketing', circumstances: ['first-job'] }));
      const experience: ChecklistItemId[] = [
        'prepare-stories',
        'choose-relevant-projects',
        'review-past-projects',
        'emphasize-expertise',
        'explain-gaps',
        'know-your-numbers',
        'keep-secrets',
        'prepare-references',
        'team-challenges',
      ];
      expect(list.filter((id) => experience.includes(id))).toEqual([]);
      if (type !== 'hr-closing') expect(list).toContain('examples-without-a-job');
    }
  });
});

describe('what a mentor would not forget', () => {
  it.each<[string, InterviewTypeId, Situation, readonly ChecklistItemId[]]>([
    [
      'a nurse on the phone with HR',
      'recruiter-screen',
      { setting: 'phone', field: 'healthcare' },
      [
        'patient-stories',
        'license-and-registration',
        'competency-record',
        'shifts-you-can-work',
        'ask-about-staffing',
        'phone-spot',
      ],
    ],
    [
      'a developer before a design round',
      'system-design',
      { setting: 'video', field: 'software' },
      [
        'prep-guide-and-level',
        'design-drills',
        'mock-design',
        'rough-sums',
        'system-you-know',
        'set-up-tools',
        'think-aloud',
        'lead-the-hour',
      ],
    ],
    [
      'a teacher before a demonstration lesson',
      'work-sample',
      { setting: 'in-person', field: 'education' },
      [
        'ask-about-the-class',
        'demo-lesson',
        'rehearse-the-lesson',
        'talk-after-the-lesson',
        'lesson-materials',
        'clothes-for-a-school',
        'leave-and-a-substitute',
        'reflect-on-the-lesson',
      ],
    ],
    [
      'somebody at a warehouse open day',
      'group-screen',
      { setting: 'in-person', field: 'trades-logistics' },
      [
        'ask-what-the-day-holds',
        'physical-and-screening',
        'going-rate',
        'offer-on-the-spot',
        'forms-to-fill-in',
        'certificates-and-cards',
        'pack-for-a-hiring-event',
        'safety-wear',
        'shifts-you-can-work',
      ],
    ],
    [
      'a CFO with the board',
      'executive',
      { setting: 'in-person', field: 'finance' },
      [
        'read-the-accounts',
        'direction-of-organization',
        'check-before-you-commit',
        'keep-secrets',
        'answer-first',
      ],
    ],
    [
      'a barista on a first trial shift',
      'work-sample',
      { field: 'hospitality-retail', circumstances: ['first-job'] },
      [
        'trial-terms',
        'time-off-school',
        'papers-for-a-first-job',
        'shifts-you-can-work',
        'going-rate',
        'visit-the-place',
        'clothes-for-service',
        'ask-before-you-start',
        'keep-busy',
      ],
    ],
    [
      'a call center agent before a recorded interview',
      'one-way-video',
      { field: 'support' },
      [
        'tests-and-equipment',
        'support-numbers-and-tools',
        'service-example',
        'block-an-hour-to-record',
        'notes-after-recording',
      ],
    ],
    [
      'a welder before the test piece',
      'work-sample',
      { field: 'trades-logistics' },
      ['trade-test', 'gear-for-the-test', 'certificates-and-cards', 'safety-example', 'trial-terms'],
    ],
    [
      'a lawyer with the partners',
      'panel',
      { setting: 'in-person', field: 'legal' },
      ['changes-in-the-law', 'matters-you-may-discuss', 'bar-admission', 'conflicts-of-interest'],
    ],
    [
      'a sales representative with the manager',
      'hiring-manager',
      { setting: 'video', field: 'sales' },
      ['know-your-numbers', 'deal-won-and-lost', 'selling-role-play', 'try-the-product'],
    ],
    [
      'somebody who asked for an adjustment',
      'panel',
      { setting: 'in-person', circumstances: ['adjustment'] },
      ['ask-for-adjustment', 'confirm-adjustment', 'pack-your-aids'],
    ],
  ])('for %s', (_, type, situation, expected) => {
    expect(idsOf(listOf(type, situation))).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('the guide', () => {
  const whys = (...wanted: ChecklistItemId[]) => wanted.map((id) => en.items[id].why).join(' ');
  const hows = (id: ChecklistItemId) => variantsOf(en.items[id].how).join(' ');
  const onlyFor = (family: 'hr' | 'user', ...wanted: ChecklistItemId[]) => {
    for (const id of wanted) {
      expect(checklistItems[id][family], id).toBeDefined();
      expect(checklistItems[id][family === 'hr' ? 'user' : 'hr'], id).toBeUndefined();
    }
  };
  const forBoth = (...wanted: ChecklistItemId[]) => {
    for (const id of wanted) {
      expect(checklistItems[id].hr, id).toBeDefined();
      expect(checklistItems[id].user, id).toBeDefined();
    }
  };

  it('R-40 to R-47: research', () => {
    forBoth('company-website', 'products-and-services', 'culture-and-values');
    onlyFor('user', 'research-interviewer');
    expect(hows('research-interviewer')).toMatch(/background.*expert/);
    expect(hows('research-interviewer')).toContain('LinkedIn');
    expect(whys('company-website', 'research-interviewer')).toMatch(/genuine interest.*genuine interest/);
    expect(whys('products-and-services')).toMatch(/tailor your answers/);
    expect(whys('culture-and-values')).toMatch(/tailor your answers/);
  });

  it('R-48 to R-55: tailor, differently for each family', () => {
    onlyFor('hr', 'highlight-soft-skills', 'highlight-culture-fit', 'highlight-enthusiasm');
    onlyFor('user', 'emphasize-expertise', 'choose-relevant-projects', 'problem-solving-examples');
    forBoth('speak-their-language');
    expect(whys('speak-their-language')).toMatch(/value for their specific needs/);
  });

  it('R-12, R-19, R-20, R-22: pay, gaps, proof and past work', () => {
    onlyFor('hr', 'know-your-range', 'explain-gaps');
    onlyFor('user', 'proof-points', 'review-past-projects');
    expect(en.items['explain-gaps'].title).toMatch(/calm/);
    expect(whys('proof-points')).toMatch(/can actually do/);
  });

  it('R-56 to R-63: questions to ask', () => {
    onlyFor('hr', 'prepare-questions-hr');
    onlyFor('user', 'prepare-questions-team');
    expect(en.items['prepare-questions-hr'].title).toMatch(/culture, growth and the first weeks/);
    expect(`${String(en.items['prepare-questions-team'].title)} ${hows('prepare-questions-team')}`).toMatch(
      /the team and its challenges.*projects/,
    );
    for (const id of ['prepare-questions-hr', 'prepare-questions-team'] as const) {
      expect(whys(id)).toMatch(/engagement and initiative/);
    }
    expect(whys('prepare-questions-team')).toMatch(/already think like a member of the team/);
  });

  it('R-64 to R-68: practice', () => {
    forBoth('rehearse-common-questions', 'match-stories-to-requirements', 'practice-aloud');
    expect(whys('practice-aloud')).toMatch(/confidence/);
    expect(whys('practice-aloud')).toMatch(/clear and concise/);
  });

  it('R-69 to R-76: a note after each interview', () => {
    onlyFor('hr', 'send-thank-you-hr');
    onlyFor('user', 'send-thank-you-team');
    forBoth('debrief-notes');
    expect(hows('send-thank-you-hr')).toMatch(/few sentences: thanks for their time/);
    expect(hows('send-thank-you-hr')).toMatch(/how people work there that suits you/);
    expect(hows('send-thank-you-team')).toMatch(/one point you discussed and the challenge/);
  });
});
