/** What a stranger stumbled over in drafts: who asked, what is the writer's own, blunt words, names of days, cuts. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { roleTitle } from '../../src/emails/called.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Oakes Orchards' },
  role: { title: 'Cidermaker' },
  candidate: { name: 'Maya Chen' },
  interviewers: [{ name: 'Ruth Okafor' }],
};
const draft = (debrief: Debrief, more: Partial<Interview> = {}) =>
  buildEmail('thank-you', { interview: { ...interview, ...more }, debrief }, en, { seed: 'a' });
const about = (point: NonNullable<Debrief['discussed']>[number]) => draft({ discussed: [point] });
const lost = ({ warnings }: ReturnType<typeof draft>) => warnings.map(({ detail }) => detail);

describe('what the interviewer asked is not told as if they had told it', () => {
  test.each([
    'what I would do with a stuck press at 5 a.m.',
    "what I'd do if the pump seized",
    'how I keep a crew safe in the rows',
    'why I gave up grafting',
    'whether I could run the shop alone',
  ])('%s', (point) => {
    const { text } = about({ point, by: 'Ruth Okafor' });
    expect(text).toMatch(/question about (?:what|how|why|whether) I/);
  });

  test.each(['when I would start', 'how I would be trained'])('either may have told it: %s', (point) => {
    const { text } = about({ point, by: 'Ruth Okafor' });
    expect(text).toContain(`about ${point}`);
    expect(text).not.toMatch(/question|hearing from you|brought up|bringing up/);
  });

  test('an hour keeps its full stop', () => {
    expect(about('pressing at 4 a.m.').text).toMatch(/pressing at 4 a\.m\./);
    expect(about({ point: 'what I would do at 4 a.m.', by: 'Ruth Okafor' }).text).not.toContain('a.m ');
  });
});

describe("the writer's own papers are no news of the reader's", () => {
  test.each([
    'forklift ticket expires June',
    'my work permit runs out in May',
    'visa valid till 2029',
    'CSCS card lapsed',
    'available from April',
    'need visa sponsorship',
    'gap in CV',
  ])('%s', (point) => {
    const mail = about(point);
    expect(lost(mail)).toContain(point);
  });

  test.each([
    ['their alcohol licence expires in June', 'your alcohol licence expires in June'],
    ['the lease ends March', 'the lease ends in March'],
    ['notice 4 weeks', 'the 4-week notice period'],
    ['driving licence needed', 'the need for a driving licence'],
  ])('%s', (point, told) => {
    expect(about(point).text).toContain(told);
  });
});

describe('two or three bare words are a noun', () => {
  test.each([
    ['bias cut!!', 'about the bias cut'],
    ['budget cut', 'about the budget cut'],
    ['shift change', 'about the shift change'],
    ['group guarantees', 'about group guarantees'],
    ['fire risk assessment', 'about fire risk assessment'],
    ['late flowering trees', 'about late-flowering trees'],
    ['the till system', 'about the till system'],
    ['open rows till late', 'until late'],
  ])('%s', (point, told) => {
    const { text } = about(point);
    expect(text.replace(/ of the [a-z]+ /, ' ')).toMatch(
      new RegExp(told.replace(/^about /, '(?:about|discussion of|discuss) ')),
    );
  });
});

describe('days and events are names', () => {
  test.each([
    ['boxing day', 'Boxing Day'],
    ['mothers day', "Mother's Day"],
    ['eid rota', 'the Eid rota'],
    ['fathers day rush', "the Father's Day rush"],
    ['cyber monday', 'Cyber Monday'],
    ['super bowl', 'the Super Bowl'],
    ['staffing on good friday', 'staffing on Good Friday'],
  ])('%s', (point, told) => {
    const { text } = about(point);
    expect(text).toContain(told);
    expect(text).not.toMatch(/the (?:Boxing|Mother's Day[.,]|Cyber)/);
  });
});

describe('of a ramble the topic is told, and not a part that points back', () => {
  test.each([
    [
      'we spent ages on the cold store because the door seals freeze and the lorries queue by then, which nobody knew until she saw it',
      'the cold store',
    ],
    ['we talked about the ferry because it is late', 'the ferry'],
    [
      'went round and round on the rota because two people left and the agency is always a day late there, and so on',
      'the rota',
    ],
  ])('%s', (point, told) => {
    const { text, warnings } = about(point);
    expect(text).toContain(told);
    expect(text).not.toMatch(/because|by then|late there/);
    expect(warnings.map(({ code }) => code)).toContain('point-shortened');
  });
});

describe('blunt words are told soberly or not at all', () => {
  test.each([
    ['the tool budget is a joke', 'the tight budget'],
    ['badly understaffed on Sundays', 'staffing on Sundays'],
    ['no one wants to do the early shift', 'finding people for the early shift'],
    ['nobody wants to prune in January', 'finding people to prune in January'],
    ['store room chaos', 'the store room'],
    ['the delivery notes are a mess', 'the delivery notes'],
  ])('%s', (challenge, told) => {
    const mail = draft({ challenge });
    expect(mail.text).toContain(told);
    expect(mail.text).not.toMatch(/joke|understaffed|wants|chaos|mess/);
    expect(mail.warnings).toContainEqual({
      code: 'point-shortened',
      path: 'debrief.challenge',
      detail: challenge,
    });
  });

  test.each(['everything is broken', 'the foreman is useless'])('%s', (challenge) => {
    expect(lost(draft({ challenge }))).toContain(challenge);
  });

  test('what is said of the rest is left out alone', () => {
    const mail = about('grafting on old rootstock, nobody wants to bring it up');
    expect(mail.text).toContain('grafting on old rootstock');
    expect(mail.text).not.toContain('nobody');
  });
});

describe('what the reader has is known to them', () => {
  test.each([
    ['a backlog of label orders', 'the backlog of label orders'],
    ['a lot of returns', 'a lot of returns'],
    ['grafting for ages 9+', 'grafting for ages 9 and up'],
    ['moulds for batch 12', 'moulds for batch 12'],
  ])('%s', (challenge, told) => {
    expect(draft({ challenge }).text).toContain(told);
  });
});

describe('of oneself, with the small words that were left out', () => {
  test.each([
    ['online orders 12 -> 31% at last orchard', 'from 12% to 31% at my last orchard'],
    ['cut queues w/ sms + deposit', 'with text messages and a deposit'],
    ['trained 9 bakers at hotel in Leeds', 'at a hotel in Leeds'],
    ['ran the press during refurb', 'during a refurbishment'],
    ['four vintages in Alsace', 'I worked four vintages in Alsace'],
    ['worked 3 boxing days at Argos', '3 Boxing Days at Argos'],
  ])('%s', (highlight, told) => {
    expect(draft({ discussed: ['the press'], highlight }).text).toContain(told);
  });
});

test('a remark behind a name or a company is for the writer alone', () => {
  const mail = draft(
    { discussed: [{ point: 'the new press', by: 'Bo Ek (not sure of spelling)' }] },
    { company: { name: 'Orbit Foods (via Hays)' }, interviewers: [{ name: 'Bo Ek (not sure of spelling)' }] },
  );
  expect(mail.to).toEqual([{ name: 'Bo Ek' }]);
  expect(mail.text).not.toMatch(/spelling|Hays/);
  expect(mail.text).toContain('the new press');
  const kept = draft(
    {},
    { company: { name: 'Deutsche Bahn (DB)' }, interviewers: [{ name: 'Li Wei (David)' }] },
  );
  expect(kept.to).toEqual([{ name: 'Li Wei (David)' }]);
  expect(kept.text).toContain('Deutsche Bahn (DB)');
});

describe('job titles are written out', () => {
  test.each([
    ['Cellar Mgr', 'Cellar Manager'],
    ['Sr. Process Eng', 'Senior Process Engineer'],
    ['Eng Mgr', 'Engineering Manager'],
    ['Asst Buyer', 'Assistant Buyer'],
    ['English Teacher', 'English Teacher'],
    ['Exec Chef', 'Exec Chef'],
  ])('%s', (title, told) => {
    expect(roleTitle(title, en.emails.cues)).toBe(told);
    const mail = draft({ discussed: ['the press'] }, { role: { title } });
    expect(mail.subject).toContain(told);
    const found = reviewEmail(mail, { interview: { ...interview, role: { title } } }, en);
    expect(found.map(({ rule }) => rule)).not.toContain('missing-role');
  });
});
