import { describe, expect, test } from 'vitest';
import { buildEmail, en, type Debrief, type Interview } from '../../src/index.js';

const person = { name: 'Rania Okafor' };
const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Northwind' },
  role: { title: 'Assistant' },
  candidate: { name: 'Ada Kim' },
  interviewers: [person],
};
const drafted = (debrief: Debrief) => buildEmail('thank-you', { interview, debrief }, en);
const told = (debrief: Debrief) => drafted(debrief).text;
const by = (point: string): Debrief => ({ discussed: [{ point, by: person.name }] });

describe('how the writer did it, and what came of it, is told behind what they did', () => {
  test.each([
    [
      'cooked for a hospital 10 years, mainly soft diets, no complaints',
      ', mainly soft diets, with no complaints.',
    ],
    ['drove a forklift 4 years, always nights, no claims', 'for 4 years, always on nights, with no claims.'],
    [
      'drove coaches for 6 years, always early starts, no points on licence',
      'for 6 years, always with early starts, and no points on my licence.',
    ],
    [
      'ran evening dialysis in Cork for 3 years, mostly short staffed, did the rota too',
      'I ran evening dialysis in Cork for 3 years, mostly short staffed, and did the rota too.',
    ],
    ['answered calls at a bank, 200 calls a day, mostly complaints', '(200 calls a day), mostly complaints.'],
    ['shipped 200 pallets a night, we missed one', 'I shipped 200 pallets a night, and we missed one.'],
    ['booked 4 theatres in Cork by hand, never lost a slot', 'by hand and never lost a slot.'],
    ['repaired lifts for 11 years, on call every third week, never late', 'week, and I was never late.'],
    ['ten years on trawlers, used to cold and to rain', 'on trawlers, and I am used to cold and to rain.'],
    [
      '8 years in hostels, good with angry guests',
      'I have 8 years in hostels, and I am good with angry guests.',
    ],
    ['ten years of tiling, used to drive the van too', 'ten years of tiling and used to drive the van too.'],
    ['drove a tram 7 years, knows the whole network', 'for 7 years, and I know the whole network.'],
    ['managed 40 flats, no eviction that was her fault', 'with no eviction that was my fault.'],
    ['in Leeds my pass rate is 96%', 'My pass rate|In Leeds my pass rate is 96%'],
    ['my xray fail rate was under 2%', 'My X-ray fail rate was under 2%.'],
  ])('%s', (highlight, text) => {
    const [first = '', other = first] = text.split('|');
    const mail = told({ highlight });
    expect(mail.includes(first) || mail.includes(other), mail).toBe(true);
  });

  test.each([
    ['cooked for 90, lost my sense of smell', 'smell'],
    ['built the site, I hope to do more', 'hope to do more'],
    ['set up a club, I enjoyed it', 'enjoyed it'],
  ])('not so: %s', (highlight, text) => expect(told({ highlight })).not.toContain(text));
});

describe('what is hard is told with what it does', () => {
  test.each([
    [
      'about 3 percent of valves never come back after an update',
      'about 3 percent of valves never come back',
    ],
    ['Rework. About one weld in nine fails the bend test', 'about one weld in nine fails the bend test'],
    ['roughly one in five parcels comes back', 'roughly one in five parcels comes back'],
    ['only a fifth of tenants vote', 'nly a fifth of tenants vote'],
    [
      'half of our visitors never come back',
      'of your visitors never come back|alf of our visitors never come back',
    ],
    [
      "weekend cover, the two vets can't keep doing it alone",
      "the two vets can't keep doing weekend cover alone",
    ],
    ['the new rota, nobody understands it', 'nobody understands the new rota'],
    ['the nightly load takes 9 hours, finance waits for it', 'takes 9 hours and finance waits for it'],
    ['the load runs late, finance waits for it', 'the load runs late and finance waits for it'],
    ['the lift stops, once the guard has gone home', 'the lift stops, once the guard has gone home'],
    ['The dye fades.', 'the dye fades'],
    ['The orchestra tours without a truck of its own.', 'the orchestra tours without a truck of its own'],
    ['lame cows, nearly a quarter of the herd', 'lame cows (nearly a quarter of the herd)'],
    [
      'four hundred textiles to rehouse before the store moves',
      'four hundred textiles to rehouse before the store',
    ],
    ['nearly a third of the calves get scours in their first week', 'get scours in their first week'],
  ])('%s', (challenge, text) => {
    const [first = '', other = first] = text.split('|');
    const mail = told({ challenge });
    expect(mail.includes(first) || mail.includes(other), mail).toBe(true);
  });

  test.each([
    ['late to the Hull sorting office', /the late to/u],
    ['finance waits for it', /finance waits/u],
    ['half of our stock checks', /that half of/u],
    ['one in five night calls', /that one in five/u],
    ['the ferry, it is always full', /it is always full/u],
  ])('not so: %s', (challenge, text) => expect(told({ challenge })).not.toMatch(text));

  test('it is told in the place of a point that says less', () => {
    const { text, warnings } = drafted({
      discussed: ['quick-changes'],
      challenge: 'Panto has 14 quick-changes and only one dresser stage left',
    });
    expect(text).toContain('14 quick-changes and only one dresser stage left');
    expect(warnings.filter(({ code }) => code === 'point-left-out')).toEqual([]);
  });
});

describe('what was said is told with what stands behind its comma', () => {
  test.each([
    ['forklift course, takes two days', 'that the forklift course takes two days'],
    ['start is 5.45 am, four day week', 'the start is 5.45 am, with a four-day week'],
    [
      'shift pattern, three weeks of days then one of lates',
      'the shift pattern, with three weeks of days then one of lates.',
    ],
    ['two weeks on, one week home', 'the pattern of two weeks on and one week home'],
    ['CPC card needs renewing by March', 'the CPC card needs renewing by March'],
    ['next intake is in autumn', 'the next intake is in autumn'],
    ['next week is half term', 'that next week is half term'],
    [
      'how reception tells owners the bill after a dog has died',
      'how reception tells owners the bill after a dog has died',
    ],
  ])('%s', (point, text) => expect(told({ discussed: [point] })).toContain(text));

  test.each([
    ['some owners want no kennel at all, only a walk and a chat', 'no kennel at all, only a walk and a chat'],
    ['residents like being asked about their day', 'residents like being asked about their day'],
    [
      "She was honest that the Saturday rota isn't negotiable",
      "tell me honestly that the Saturday rota isn't negotiable",
    ],
    ['He was upfront about the commute', 'speak plainly about the commute'],
  ])('by the reader: %s', (point, text) => expect(told(by(point))).toContain(text));

  test.each([
    ['being shown the cold store and the yard', 'show me the cold store and the yard'],
    ['being introduced to the herd', 'introduce me to the herd'],
  ])('what was done for the writer is thanked for: %s', (point, text) => {
    expect(told({ discussed: [point] })).toContain(text);
  });

  test('training needs planning: no sentence', () => {
    expect(told({ discussed: ['training needs planning'] })).not.toContain('that training needs');
  });
});

test.each([
  'six photos of the staircase in Ghent, plus the drawing with the joint you asked about',
  'the lesson plan, the worksheets and the test',
  'the menu for the wedding in May, with prices',
])('of several things sent none is lost: %s', (material) => {
  const { text, warnings } = buildEmail('send-material', { interview, material }, en);
  expect(text).toContain(material);
  expect(warnings.filter(({ code }) => code === 'point-left-out')).toEqual([]);
});
