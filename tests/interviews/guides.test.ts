import { describe, expect, test } from 'vitest';
import { guides, guideStepIds, guideTopics } from '../../src/interviews/guide-catalog.js';
import { selectGuides, type GuideFilter } from '../../src/interviews/guides.js';
import { sources } from '../../src/interviews/sources.js';
import { interviewFamilyIds } from '../../src/interviews/vocabulary.js';
import { en, id as indonesian, languages } from './words.js';

const all = selectGuides({}, en);
const guide = (id: string) => all.find((candidate) => candidate.id === id)!;
const saidBy = (id: string) => guide(id).answer.join('\n');

describe('selectGuides', () => {
  test('an empty filter selects every guide, in catalog order', () => {
    expect(all.map(({ id }) => id)).toEqual(Object.keys(guides));
  });

  test('filters by family and topic together', () => {
    const ids = (filter: GuideFilter) => selectGuides(filter, en).map(({ id }) => id);
    expect(ids({ topic: 'attire' })).toEqual(['what-to-wear']);
    expect(ids({ family: 'hr', topic: 'answering' })).toContain('technical-question-in-hr');
    expect(ids({ family: 'user', topic: 'answering' })).toContain('answer-not-known');
    expect(ids({ family: 'user', topic: 'pay' })).toEqual(['unpaid-trial']);
    expect(ids({ family: 'user' })).not.toContain('technical-question-in-hr');
  });

  test('each step belongs to one guide, and stands in its order', () => {
    expect(all.flatMap(({ steps = [] }) => steps.map(({ id }) => id)).sort()).toEqual(
      [...guideStepIds].sort(),
    );
    for (const { steps = [] } of all) {
      const places = steps.map(({ id }) => guideStepIds.indexOf(id));
      expect(places).toEqual(places.map((_, index) => places[0]! + index));
    }
  });

  test.each(interviewFamilyIds)('has something for family %s', (family) => {
    const selected = selectGuides({ family }, en);
    expect(selected.length).toBeGreaterThan(0);
    for (const { families } of selected) expect(families).toContain(family);
  });

  test.each(guideTopics)('has something on topic %s', (topic) => {
    expect(selectGuides({ topic }, en).length).toBeGreaterThan(0);
  });

  test.each([
    [{ family: 'usr' }, 'filter.family', 'Did you mean "user"?'],
    [{ topic: 'attir' }, 'filter.topic', 'Did you mean "attire"?'],
  ])('%j is an error', (filter, path, hint) => {
    expect(() => selectGuides(filter as GuideFilter, en)).toThrow(
      expect.objectContaining({ code: 'unknown-id', path, hint }),
    );
  });

  const worded = languages.flatMap((words) =>
    selectGuides({}, words).map((one) => [words.code, one.id, one] as const),
  );
  test.each(worded)('%s: %s is fully worded and sourced', (_language, _id, one) => {
    expect(one.question).toMatch(/^[A-Z].*\?$/);
    expect(one.answer.length).toBeGreaterThan(0);
    for (const { title } of one.steps ?? []) expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const paragraph of [...one.answer, ...(one.steps ?? []).map(({ how }) => how)]) {
      expect(paragraph).toMatch(/^[A-Z].*[.?]"?$/);
      expect(paragraph).not.toMatch(/[—!]| {2}/);
    }
    expect(one.sources.length).toBeGreaterThan(0);
    for (const source of one.sources) expect(sources).toHaveProperty([source]);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});

describe('what the guides say', () => {
  test('a technical question in an HR interview takes four steps in order', () => {
    const steps = guide('technical-question-in-hr').steps!;
    expect(steps.map(({ id }) => id)).toEqual([
      'be-honest',
      'show-understanding',
      'show-eagerness',
      'name-transferable-skills',
    ]);
    const claims = [
      /honest/i,
      /understanding of the technical side of the role/,
      /eager to learn.*work with the technical team/,
      /transferable skill.*communication.*problem-solving.*working well with others/,
    ];
    claims.forEach((claim, index) => {
      const { title, how } = steps[index]!;
      expect(`${title}. ${how}`).toMatch(claim);
    });
  });

  test.each([
    ['what-to-wear', /business casual is right for both/i],
    ['what-to-wear', /company culture/],
    ['what-to-wear', /with HR, lean toward the formal side/i],
    ['what-to-wear', /relaxed and practical/],
    ['what-to-wear', /overdressed than underdressed/],
    ['why-two-steps', /efficient.*effective/],
    ['why-two-steps', /basic qualifications are missing.*saves everyone time/],
    ['why-two-steps', /managers are deep in the work.*focus on candidates/],
    ['why-two-steps', /division of labor/],
    ['why-two-steps', /best fit for both the role and the company culture/],
    ['multiple-requests', /no reason to panic/],
    ['multiple-requests', /not the end\. A second interview follows/],
    ['two-purposes', /not all interviews are alike/i],
    ['two-purposes', /distinct purposes/],
    ['two-purposes', /recognize/],
    ['two-purposes', /tailor/],
    ['two-purposes', /show your skills/],
    ['two-purposes', /preparation gives you confidence/i],
  ])('%s: %s', (id, claim) => {
    expect(saidBy(id)).toMatch(claim);
  });
});

describe('what the guides say in Indonesian, by the rules of the founding guide', () => {
  const guideIn = (id: string) => selectGuides({}, indonesian).find((each) => each.id === id)!;

  test.each([
    ['R-03', 'multiple-requests', /tidak perlu (?:panik|khawatir|cemas)/i],
    ['R-03', 'multiple-requests', /HR.*belum selesai.*wawancara kedua/is],
    ['R-13', 'two-purposes', /tujuan\w* (?:memang )?berbeda/i],
    ['R-26', 'why-two-steps', /efisien.*efektif/s],
    ['R-27', 'why-two-steps', /belum memenuhi kualifikasi dasar.*semua orang hemat waktu/is],
    ['R-28', 'why-two-steps', /atasan.*sibuk.*fokus pada kandidat.*keterampilan dan pengalaman/is],
    ['R-29', 'why-two-steps', /tugas\w* (?:ter|di)bagi|pembagian tugas/i],
    ['R-30', 'why-two-steps', /paling cocok.*posisi.*dan.*budaya perusahaan/],
    ['R-77', 'what-to-wear', /business casual cocok untuk keduanya/i],
    ['R-78', 'what-to-wear', /budaya perusahaan/],
    ['R-79', 'what-to-wear', /HR, .*lebih formal/],
    ['R-80', 'what-to-wear', /user, .*lebih santai dan praktis/],
    ['R-81', 'what-to-wear', /lebih baik .*rapi daripada .*kurang rapi/i],
    ['R-86', 'two-purposes', /kenali.*sesuaikan.*tunjukkan keterampilan/is],
    ['R-87', 'two-purposes', /persiapan.*percaya diri/i],
  ])('%s %s: %s', (_, id, claim) => {
    expect(guideIn(id).answer.join('\n')).toMatch(claim);
  });

  test('R-82 to R-85: four steps, in order', () => {
    const steps = guideIn('technical-question-in-hr').steps!.map(({ title, how }) => `${title}. ${how}`);
    const claims = [
      /jujur/i,
      /paham.*sisi teknis/i,
      /belajar.*bekerja sama dengan tim teknis/,
      /komunikasi.*pemecahan masalah.*(?:bekerja sama|kolabora)/,
    ];
    expect(steps).toHaveLength(4);
    claims.forEach((claim, index) => {
      expect(steps[index]).toMatch(claim);
    });
  });
});
