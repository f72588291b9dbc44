/** A meeting in which HR and the hiring team sit together: every builder takes it, and serves both. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { buildThankYous } from '../../src/emails/build.js';
import { thankYouWords } from '../../src/emails/catalog.js';
import { planFollowUps } from '../../src/emails/follow-ups/plan.js';
import { attireFor } from '../../src/interviews/attire.js';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import { familiesOf } from '../../src/interviews/families.js';
import type { Interview, Person } from '../../src/interviews/model.js';
import {
  companyCultures,
  interviewerFamilies,
  interviewerRoles,
  interviewSettings,
  interviewStages,
  occupationFields,
  type InterviewFamily,
} from '../../src/interviews/vocabulary.js';
import { buildPrepKit } from '../../src/kits/build.js';
import { en } from '../../src/locales/en/index.js';
import { selectQuestionsToAsk } from '../../src/questions/ask.js';
import { questionBanks } from '../../src/questions/en/index.js';
import { buildPracticeSet } from '../../src/questions/practice.js';
import { countWords } from '../../src/text/count.js';
import { runs } from '../support/fuzz.js';

const names = ['Dana Ortiz', 'Rui Silva', 'Kim Osei', 'Ruth Okafor', 'Sam Lee', 'Amara Nwosu'];
const rolesOf = (family: InterviewFamily) =>
  interviewerRoles.filter((role) => interviewerFamilies[role] === family && role !== 'ai-system');
const some = (family: InterviewFamily) =>
  fc.array(fc.constantFrom(...rolesOf(family)), { minLength: 1, maxLength: 3 });
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Both families in the room, in any order. */
const interviewers: fc.Arbitrary<Person[]> = fc
  .tuple(some('hr'), some('user'))
  .chain(([hr, user]) => fc.shuffledSubarray([...hr, ...user], { minLength: hr.length + user.length }))
  .map((roles) => roles.map((role, index) => ({ name: names[index]!, role })));

const mixed: fc.Arbitrary<Interview & { interviewers: Person[] }> = fc.record({
  type: fc.constantFrom(...interviewTypeIds),
  startsAt: fc.constant('2026-12-03T10:00'),
  timeZone: fc.constant('Asia/Jakarta'),
  setting: maybe(interviewSettings),
  stage: maybe(interviewStages),
  company: fc.record({ name: fc.constant('Nordwind'), culture: maybe(companyCultures) }),
  role: fc.record({ title: fc.constant('Team Lead'), field: maybe(occupationFields) }),
  candidate: fc.constant({ name: 'Maya Chen' }),
  interviewers,
});
const only = (family: InterviewFamily, interview: Interview): Interview => ({
  ...interview,
  interviewers: interview.interviewers!.filter(({ role }) => interviewerFamilies[role!] === family),
});
const debrief = { discussed: ['how handovers are done', 'the move to four shifts'] };
const everywhere = (holds: (interview: Interview & { interviewers: Person[] }) => void) => {
  fc.assert(fc.property(mixed, holds), { numRuns: runs(60) });
};

test('both families are found, whoever is named first', () => {
  everywhere((interview) => {
    expect(familiesOf(interview)).toEqual(['hr', 'user']);
  });
});

test('the checklist holds what each side alone would ask for', () => {
  everywhere((interview) => {
    const ids = (one: Interview) =>
      buildChecklist(one, en, { now: '2026-11-24T08:00Z' }).items.map(({ id }) => id);
    const both = ids(interview);
    for (const family of ['hr', 'user'] as const) {
      // Items for several interviewers come and go with their number, not with their family.
      const alone = ids({
        ...only(family, interview),
        interviewers: [only(family, interview).interviewers![0]!],
      });
      expect(both).toEqual(expect.arrayContaining(alone));
    }
    expect(new Set(both).size).toBe(both.length);
  });
});

test('practice questions and questions to ask suit one of the families, and there are some', () => {
  everywhere((interview) => {
    const practice = buildPracticeSet(questionBanks, interview, en, { minutes: 40 });
    const toAsk = selectQuestionsToAsk(questionBanks, interview, { count: 5 });
    expect(practice.questions.length).toBeGreaterThan(2);
    for (const { kind } of toAsk) expect(['pay', 'availability']).not.toContain(kind);
    const families = new Set(practice.questions.flatMap((question) => question.families));
    expect([...families].sort()).toEqual(['hr', 'user']);
  });
});

test('each person gets a note of the length that their side reads', () => {
  everywhere((interview) => {
    const notes = buildThankYous({ interview, debrief }, en);
    expect(notes).toHaveLength(interview.interviewers.length);
    notes.forEach(({ parts }, index) => {
      const { role, name } = interview.interviewers[index]!;
      expect(parts.greeting).toContain(name);
      const words = countWords([parts.greeting, ...parts.paragraphs].join(' '));
      expect(words).toBeLessThanOrEqual(thankYouWords[interviewerFamilies[role!]].max);
    });
  });
});

test('clothes are those for HR alone', () => {
  everywhere((interview) => {
    expect(attireFor(interview, en).level).toBe(attireFor(only('hr', interview), en).level);
  });
});

test('plans and kits are made of all of it', () => {
  everywhere((interview) => {
    expect(planFollowUps(interview, { policy: 'us-24h' }).touches.length).toBeGreaterThan(0);
    const kit = buildPrepKit(interview, en, { questions: questionBanks, debrief });
    expect(kit.thankYous).toHaveLength(interview.interviewers.length);
    expect(JSON.parse(JSON.stringify(kit))).toEqual(kit);
  });
});
