import { describe, expect, it } from 'vitest';
import { checklistItems, type ChecklistItemId } from '../../src/checklists/catalog.js';
import {
  checklistPhases,
  circumstances,
  itemPlaces,
  priorities,
  type ChecklistItemFacts,
  type Lead,
} from '../../src/checklists/model.js';
import { interviewTypeIds, interviewTypes, type InterviewTypeId } from '../../src/interviews/catalog.js';
import { sources } from '../../src/interviews/sources.js';
import {
  interviewFormats,
  interviewSettings,
  occupationFields,
  type InterviewSetting,
} from '../../src/interviews/vocabulary.js';
import { checklists as en } from '../../src/locales/en/checklists.js';

const ids = Object.keys(checklistItems) as ChecklistItemId[];
const facts: [ChecklistItemId, ChecklistItemFacts][] = ids.map((id) => [id, checklistItems[id]]);
const variantsOf = (words: string | readonly string[]) => (typeof words === 'string' ? [words] : words);
const placesIn = (text: string) => (text.match(/\{[^}]*\}?/g) ?? []).map((each) => each.slice(1, -1));
const sentencesIn = (text: string) => [
  ...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text),
];

/** Minutes from the start (negative: before it); what comes after lies beyond every `before`. */
function position(lead: Lead): number {
  const parts = /^(\d+)(m|h|d|bd) (before|after)$/.exec(lead);
  if (!parts) throw new Error(`not a lead: ${lead}`);
  const minutes = Number(parts[1]) * { m: 1, h: 60, d: 1440, bd: 2000 }[parts[2] as 'm' | 'h' | 'd' | 'bd'];
  return parts[3] === 'before' ? -minutes : minutes;
}

/** Whether an ordinary interview of the type, held in the setting, with one known interviewer, gets the item. */
function serves(item: ChecklistItemFacts, type: InterviewTypeId, setting: InterviewSetting): boolean {
  const { family, formats } = interviewTypes[type];
  return (
    item[family] !== undefined &&
    (item.types?.includes(type) ?? true) &&
    !item.notTypes?.includes(type) &&
    (item.formats?.includes(formats[0]!) ?? true) &&
    !item.notFormats?.includes(formats[0]!) &&
    (item.settings?.includes(setting) ?? true) &&
    !item.notSettings?.includes(setting) &&
    !item.fields &&
    !item.circumstances &&
    !item.needs?.includes('several-interviewers')
  );
}

function listOf(type: InterviewTypeId, setting: InterviewSetting): ChecklistItemId[] {
  return ids.filter((id) => serves(checklistItems[id], type, setting));
}

const usualMeetings = interviewTypeIds.flatMap((type) =>
  interviewTypes[type].settings.map((setting) => [type, setting] as const),
);

describe('facts', () => {
  it('are at least 80 items with kebab-case ids, grouped by phase', () => {
    expect(ids.length).toBeGreaterThanOrEqual(80);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const phases = facts.map(([, { phase }]) => checklistPhases.indexOf(phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
    expect(new Set(phases).size).toBe(checklistPhases.length);
  });

  it.each(facts)('of %s are whole', (_, item) => {
    expect(item.hr ?? item.user).toBeDefined();
    for (const weight of [item.hr, item.user]) {
      if (!weight) continue;
      expect(priorities).toContain(weight.priority);
      expect(Number.isInteger(weight.minutes)).toBe(true);
      expect(weight.minutes).toBeGreaterThanOrEqual(0);
      expect(weight.minutes).toBeLessThanOrEqual(120);
    }
    expect(item.sources.length).toBeGreaterThan(0);
    for (const source of item.sources) expect(sources).toHaveProperty([source]);
    for (const list of [
      item.types,
      item.notTypes,
      item.settings,
      item.fields,
      item.circumstances,
      item.needs,
    ]) {
      if (list) expect(list.length).toBeGreaterThan(0);
      expect(new Set<string>(list).size).toBe(list?.length ?? 0);
    }
  });

  it.each(facts)('of %s can be met by some interview', (_, item) => {
    const met = interviewTypeIds.some(
      (type) =>
        (item.types?.includes(type) ?? true) &&
        !item.notTypes?.includes(type) &&
        interviewFormats.some(
          (format) => (item.formats?.includes(format) ?? true) && !item.notFormats?.includes(format),
        ) &&
        interviewSettings.some(
          (setting) => (item.settings?.includes(setting) ?? true) && !item.notSettings?.includes(setting),
        ),
    );
    expect(met).toBe(true);
    for (const type of item.types ?? []) expect(item.notTypes ?? []).not.toContain(type);
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

  it.each(pairs)('%s comes after %s', (id, on) => {
    expect(checklistItems).toHaveProperty([id]);
    expect(checklistItems).toHaveProperty([on]);
    expect(position(checklistItems[on].due)).toBeLessThanOrEqual(position(checklistItems[id].due));
    if (checklistItems[on].due === checklistItems[id].due)
      expect(ids.indexOf(on)).toBeLessThan(ids.indexOf(id));
  });

  it('form no circle', () => {
    const visit = (id: ChecklistItemId, path: readonly ChecklistItemId[]): void => {
      expect(path).not.toContain(id);
      for (const on of checklistItems[id].dependsOn ?? []) visit(on, [...path, id]);
    };
    for (const id of ids) visit(id, []);
  });
});

describe('words', () => {
  it('are there for every item and no other', () => {
    expect(Object.keys(en.items).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('of %s keep to their form', (id) => {
    const { title, how, why } = en.items[id];
    for (const text of variantsOf(title)) {
      expect(text.replace(/\{[a-z]+\}/g, '').length).toBeLessThanOrEqual(placesIn(text).length > 0 ? 50 : 70);
      expect(text).toMatch(/^[A-Z]/);
      expect(text).not.toMatch(/[.!]$/);
    }
    for (const text of variantsOf(how)) {
      expect(sentencesIn(text).length).toBeLessThanOrEqual(3);
      expect(text).toMatch(/[.?"]$/);
    }
    expect(sentencesIn(why)).toHaveLength(1);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(placesIn(why)).toEqual([]);
  });

  it.each(ids)('of %s use known places and end with a variant without any', (id) => {
    const { title, how } = en.items[id];
    for (const words of [title, how]) {
      const variants = variantsOf(words);
      for (const text of variants) {
        for (const place of placesIn(text)) expect(itemPlaces).toContain(place);
      }
      const counts = variants.map((text) => placesIn(text).length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts.at(-1)).toBe(0);
      expect(new Set(variants).size).toBe(variants.length);
    }
  });

  it('say nothing twice', () => {
    for (const part of ['title', 'how', 'why'] as const) {
      const said = ids.flatMap((id) => variantsOf(en.items[id][part]));
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('are plain', () => {
    const everything = JSON.stringify(en);
    expect(everything).not.toMatch(/[—!\u2018\u2019\u201C\u201D]| {2}/);
    expect(everything).not.toMatch(
      /\b(leverage|delve|passionate|showcase|utilize|ensure|crucial|robust|seamless)\b/i,
    );
    expect(everything).not.toMatch(/\d\s?%|\bpercent of\b|\bstudies show\b/i);
    expect(everything).not.toMatch(
      /\b(organis|recognis|practis|colour|favour|centre|licence|programme|whilst)/i,
    );
  });

  it('head and close a list', () => {
    for (const variants of [en.titles, en.eventTitles]) {
      expect(variants.flatMap(placesIn).every((place) => ['type', 'company'].includes(place))).toBe(true);
      expect(placesIn(variants.at(-1)!)).toEqual(['type']);
    }
    expect(placesIn(en.labels.minutes)).toEqual(['minutes']);
    expect(new Set(Object.values(en.intro)).size).toBe(3);
    expect(en.closing).toMatch(/confidence/i);
    expect(en.closing).toMatch(/prepared/i);
  });
});

describe('lists', () => {
  it.each(usualMeetings)('for %s by %s are of a length one can finish', (type, setting) => {
    const list = listOf(type, setting);
    const { family } = interviewTypes[type];
    const required = list.filter((id) => checklistItems[id][family]!.priority === 'required');
    expect(list.length).toBeGreaterThanOrEqual(22);
    expect(list.length).toBeLessThanOrEqual(38);
    expect(required.length).toBeGreaterThanOrEqual(12);
    expect(required.length).toBeLessThanOrEqual(20);
  });

  it.each([
    ['recruiter-screen', 'phone', 2, 4],
    ['hiring-manager', 'video', 5, 8],
    ['hiring-manager', 'in-person', 5, 8],
  ] as const)('ask of %s by %s between %i and %i hours', (type, setting, least, most) => {
    const { family } = interviewTypes[type];
    const weights = listOf(type, setting).map((id) => checklistItems[id][family]!);
    const minutes = weights.reduce((sum, each) => sum + (each.priority === 'required' ? each.minutes : 0), 0);
    expect(minutes / 60).toBeGreaterThanOrEqual(least);
    expect(minutes / 60).toBeLessThanOrEqual(most);
  });

  it('differ between the two families', () => {
    const screen = listOf('recruiter-screen', 'video');
    const manager = listOf('hiring-manager', 'video');
    expect(screen.filter((id) => !manager.includes(id)).length).toBeGreaterThanOrEqual(8);
    expect(manager.filter((id) => !screen.includes(id)).length).toBeGreaterThanOrEqual(8);
  });

  it.each(interviewTypeIds)('for %s hold something of its own', (type) => {
    const own = facts.filter(([, item]) => item.types?.includes(type) && item[interviewTypes[type].family]);
    expect(own.length).toBeGreaterThan(0);
  });

  it('hold something for every field, setting and circumstance', () => {
    const missing = [
      ...occupationFields.filter((field) => !facts.some(([, item]) => item.fields?.includes(field))),
      ...circumstances.filter((each) => !facts.some(([, item]) => item.circumstances?.includes(each))),
      ...(['phone', 'video', 'in-person', 'chat'] as const).filter(
        (setting) => !facts.some(([, item]) => item.settings?.includes(setting)),
      ),
    ];
    expect(missing).toEqual([]);
  });

  it.each(usualMeetings)('for %s by %s hold nothing pointless', (type, setting) => {
    const list = listOf(type, setting);
    const ban = (when: boolean, ...banned: ChecklistItemId[]) => {
      if (when) for (const id of banned) expect(list).not.toContain(id);
    };
    ban(setting !== 'video', 'test-video', 'join-early', 'set-up-tools');
    ban(setting !== 'phone', 'phone-spot', 'speak-for-the-phone');
    ban(setting !== 'in-person', 'plan-route', 'pack-the-bag', 'arrive-early', 'safety-wear');
    ban(setting === 'phone' || setting === 'chat', 'choose-clothes', 'dress-for-the-camera');
    ban(
      type === 'one-way-video' || type === 'ai-screen',
      'research-interviewer',
      'prepare-questions-hr',
      'ask-next-steps',
      'note-what-is-said',
      'confirm-details',
      'mock-interview',
      'send-thank-you-hr',
    );
    ban(type !== 'one-way-video', 'recording-rules', 'test-recording', 'practice-on-camera');
    ban(type !== 'hr-closing', 'compare-the-offer', 'do-not-decide-on-the-spot');
    ban(interviewTypes[type].family === 'hr', 'research-interviewer', 'proof-points');
    ban(interviewTypes[type].family === 'user', 'know-your-range', 'explain-gaps');
    expect(list.includes('choose-clothes') && list.includes('dress-for-the-camera')).toBe(false);
  });

  it('need a known interviewer before anybody is looked up', () => {
    expect(checklistItems['research-interviewer'].needs).toEqual(['interviewer']);
    expect(checklistItems['research-interviewer'].hr).toBeUndefined();
  });

  it.each(usualMeetings)(
    'for %s by %s hold one thank-you note and the research the guide asks for',
    (type, setting) => {
      const list = listOf(type, setting);
      expect(list.filter((id) => id.startsWith('send-thank-you'))).toHaveLength(1);
      for (const id of ['company-website', 'products-and-services', 'culture-and-values'] as const) {
        expect(list).toContain(id);
      }
      expect(list).toContain('speak-their-language');
      expect(list).toContain('debrief-notes');
    },
  );
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
