import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromJobPosting } from '../../src/importers/job-posting.js';
import { checkInterview } from '../../src/interviews/check.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { growth, linear } from '../support/growth.js';
import { runs } from '../support/fuzz.js';
import { binaryText } from '../support/any-text.js';

const page = (name: string) => readFileSync(`tests/fixtures/postings/${name}.html`, 'utf8');
const caught = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (isInterviewCompassError(error)) return error;
    throw error;
  }
  return undefined;
};

describe('pages as sites write them', () => {
  test('an applicant tracking system: comments and other scripts are no postings', () => {
    const { interview, found, missing, warnings } = fromJobPosting(page('ats-page'), {
      type: 'hiring-manager',
    });
    expect(interview).toEqual({
      type: 'hiring-manager',
      company: { name: 'Nordwind Logistics', website: 'https://nordwind-logistics.example/' },
      role: { title: 'Warehouse Team Lead', field: 'trades-logistics', level: 'lead' },
    });
    expect(found.location).toBe('20457, Hamburg, HH, DE');
    expect(found.description).toBe('You lead two shifts of 30 people.\n\nPlan the rota\n\nKeep it safe');
    expect(found.link).toBe('https://nordwind-logistics.example/jobs/7');
    expect([missing, warnings]).toEqual([[], []]);
  });
  test('a board: HTML escaped twice, a company that is a string, several places', () => {
    const { found } = fromJobPosting(page('board-double-escaped'));
    expect(found.role).toEqual({
      title: 'Registered Nurse & Night Lead',
      field: 'healthcare',
      level: 'lead',
    });
    expect(found.company).toEqual({ name: 'Riverside Hospital' });
    expect(found.location).toBe('14 Quay Road, Bristol');
    expect(found.description).toBe('Join our ICU team & grow.\nNights only.');
  });
  test('a content management system: one graph, references by id', () => {
    const { found } = fromJobPosting(page('cms-graph'));
    expect(found).toEqual({
      company: { name: 'Kessler Fabrication', website: 'https://kessler.example/' },
      role: { title: 'Structural Welder', field: 'trades-logistics' },
      location: '2200 Mill Road, Dayton, OH, US',
      description: 'MIG and TIG on structural steel.',
    });
  });
  test('made by hand: CDATA, line breaks inside strings, a semicolon, a broken neighbor', () => {
    const { found, missing, warnings } = fromJobPosting(page('handmade'));
    expect(found).toEqual({
      company: { name: 'Jena Werke GmbH', website: 'https://jena-werke.example/' },
      role: { title: 'Softwareentwickler (m/w/d) – Junior', field: 'software', level: 'junior' },
      remote: true,
      description: 'Wir suchen dich. Zwei Jahre Erfahrung sind schön, kein Muss.',
    });
    expect(missing).toEqual(['type']);
    expect(warnings).toEqual([{ code: 'item-left-out', path: 'posting', detail: '1' }]);
  });
});

describe('an object', () => {
  const posting = (more: object) => fromJobPosting({ '@type': 'JobPosting', ...more });
  test.each<[title: string, field: string | undefined, level: string | undefined]>([
    ['Senior Staff Nurse', 'healthcare', 'senior'],
    ['Pflegefachkraft (m/w/d)', 'healthcare', undefined],
    ['HR Business Partner', 'people', undefined],
    ['Senior Data Engineer', 'data', 'senior'],
    ['Frontend Developer Intern', 'software', 'intern'],
    ['Product Manager', 'product', undefined],
    ['Primary School Teacher', 'education', undefined],
    ['Customer Support Specialist', 'support', undefined],
    ['Chef de partie', 'hospitality-retail', undefined],
    ['Staf Akuntansi dan Pajak', 'finance', undefined],
    ['Sopir Truk', 'trades-logistics', undefined],
    ['Électricien confirmé', 'trades-logistics', 'senior'],
    ['Abogado laboralista', 'legal', undefined],
    ['Executivo de Vendas Pleno', 'sales', 'mid'],
    ['Managing Director', 'leadership', 'executive'],
    ['Praktikant Marketing', 'marketing', 'intern'],
    ['Falconer', undefined, undefined],
  ])('%s: %s, %s', (title, field, level) => {
    expect(posting({ title }).found.role).toEqual({
      title,
      ...(field && { field }),
      ...(level && { level }),
    });
  });
  test.each<[object, string]>([
    [{ monthsOfExperience: 12 }, 'junior'],
    [{ monthsOfExperience: '36' }, 'mid'],
    [{ monthsOfExperience: 96 }, 'senior'],
  ])('experience %j: %s', (experienceRequirements, level) => {
    expect(posting({ title: 'Welder', experienceRequirements }).found.role?.level).toBe(level);
  });
  test('the occupational category is surer than the title', () => {
    expect(
      posting({ title: 'Ninja', occupationalCategory: { codeValue: '15-2051.00' } }).found.role?.field,
    ).toBe('data');
  });
  test.each([
    [{ '@graph': [[{ mainEntity: { '@type': 'schema:JobPosting', title: 'Welder' } }]] }],
    [[{ '@type': 'Thing' }, { '@type': 'http://schema.org/JobPosting', title: 'Welder' }]],
    [JSON.stringify([{ '@type': 'JobPosting', title: 'Welder' }])],
  ])('%j', (value) => {
    expect(fromJobPosting(value).found.role?.title).toBe('Welder');
  });
  test('of several the first, and that is told', () => {
    const job = (title: string) => ({ '@type': 'JobPosting', title });
    const { found, warnings } = fromJobPosting([job('Welder'), job('Fitter')]);
    expect(found.role?.title).toBe('Welder');
    expect(warnings).toEqual([{ code: 'ambiguous', path: 'posting', detail: '2' }]);
  });
});

describe('hostile pages', () => {
  test('a script that closes early ends there', () => {
    const html = `<script type="application/ld+json">{"@type":"JobPosting","title":"</script><img src=x onerror=alert(1)>"}</script>`;
    expect(caught(() => fromJobPosting(html))?.code).toBe('unreadable');
  });
  test('an escaped closing tag is text', () => {
    const html = String.raw`<script type="application/ld+json">{"@type":"JobPosting","title":"Welder <\/script><b>bold</b>"}</script>`;
    expect(fromJobPosting(html).found.role?.title).toBe('Welder bold');
  });
  test('__proto__ and constructor are names like any other', () => {
    const text = `{"__proto__":{"polluted":true,"title":"Ghost"},"constructor":{"prototype":{"polluted":true}},"@type":"JobPosting","hiringOrganization":{"__proto__":{"name":"Ghost"}}}`;
    const { found } = fromJobPosting(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(found).toEqual({});
  });
  test('depth and cycles', () => {
    const deep = `${'{"a":['.repeat(50_000)}{"@type":"JobPosting","title":"Deep"}${']}'.repeat(50_000)}`;
    expect(caught(() => fromJobPosting(deep))?.code).toBe('unreadable');
    const cycle: Record<string, unknown> = { '@type': 'JobPosting', title: 'Welder' };
    cycle['jobLocation'] = cycle;
    expect(fromJobPosting(cycle).found.role?.title).toBe('Welder');
  });
  test.each<[unknown, string]>([
    ['', 'unreadable'],
    [undefined, 'unreadable'],
    [7, 'unreadable'],
    ['<html></html>', 'unreadable'],
    ['{"@type":"Recipe"}', 'unreadable'],
    ['{', 'unreadable'],
    [{}, 'unreadable'],
    [`[${' '.repeat(1_000_000)}]`, 'too-large'],
  ])('%.20j: %s', (posting, code) => {
    expect(caught(() => fromJobPosting(posting as string))).toMatchObject({ code, path: 'posting' });
  });
  test('an unknown type', () => {
    expect(caught(() => fromJobPosting({}, { type: 'chat' as 'panel' }))?.code).toBe('unknown-id');
  });

  const name = fc.constantFrom(
    'title',
    'name',
    'description',
    'hiringOrganization',
    'jobLocation',
    'address',
    'url',
    'sameAs',
    'employmentType',
    'jobLocationType',
    'occupationalCategory',
    'experienceRequirements',
    '@id',
    '@type',
    '__proto__',
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      binaryText({ maxLength: 60 }),
      fc.constantFrom('#a', 'JobPosting', '&amp;lt;b&amp;gt;', 'javascript:alert(1)', null, true, 1e9),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(name, tie('value'), { maxKeys: 5 }),
    ),
  }));
  test('whatever a posting holds, what comes out is clean', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 10 }), (posting) => {
        const read = fromJobPosting({ ...posting, '@type': 'JobPosting' }, { type: 'panel' });
        checkInterview(read.interview!);
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
        expect(`${read.found.role?.title ?? ''}${read.found.location ?? ''}`).not.toMatch(
          /[\r\n\u202E\u0000]/,
        );
        expect(read.found.link ?? 'https:').toMatch(/^(?:https?|mailto):/);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each<[string, (size: number) => string]>([
    ['openings', (size) => '<script type="application/ld+json">'.repeat(size / 35)],
    ['comments', (size) => '<!--'.repeat(size / 4)],
    ['tags', (size) => '<'.repeat(size)],
    ['braces', (size) => '['.repeat(size)],
    [
      'nodes',
      (size) =>
        `[${'{"@id":"#a"},'.repeat(size / 13)}{"@type":"JobPosting","hiringOrganization":{"@id":"#b"}}]`,
    ],
    [
      'text',
      (size) => JSON.stringify({ '@type': 'JobPosting', description: '&amp;lt;b&amp;gt;'.repeat(size / 20) }),
    ],
    ['title', (size) => JSON.stringify({ '@type': 'JobPosting', title: 'manager of '.repeat(size / 11) })],
    ['attributes', (size) => `<script ${'type '.repeat(size / 5)}`],
  ])('%s: ten times the page takes about ten times as long', (_, make) => {
    expect(growth((text) => caught(() => fromJobPosting(text)), make, 900_000)).toBeLessThan(linear);
  });
});
