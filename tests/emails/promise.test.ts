/** What was promised after an interview, and how it is told. */
import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import type { EmailLength } from '../../src/emails/model.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';

const dana = { name: 'Dana Ortiz' };
const sam = { name: 'Sam Lee' };
const read = (raw: string, interviewers = [dana]) =>
  readPromise(raw, en.emails.cues, { interviewers, reader: dana, properNames: [] });

describe('a thing to send', () => {
  test.each([
    ['seating plan', 'the seating plan'],
    ['drivers card', 'my drivers card'],
    ['copy of GDC cert', 'a copy of my GDC certificate'],
    ['link to my repo', 'the link to my repo'],
    ['will send link to my talk on bats', 'the link to my talk on bats'],
    ['Sending over the drawings', 'the drawings'],
    ['Forward over the signed contract and the visa copy', 'the signed contract and the visa copy'],
    ['building plans of the school', 'the building plans of the school'],
    ['send the figures for last year', 'the figures for last year'],
    ['my rota template - still have to find it!!', 'my rota template'],
    ['the two-page guide I give to parents (needs printing)', 'the two-page guide I give to parents'],
    ['consent form by Monday 9', 'the consent form by Monday 9'],
    ['price list, names removed', 'the price list, names removed'],
    ['slides 3–9', 'slides 3–9'],
    ['share code', 'my share code'],
    ['2 page summary of the case', 'the 2-page summary of the case'],
    ['pics of the hinge', 'photos of the hinge'],
    ['draft w/out the logo, if the client agrees', 'the draft without the logo, if the client agrees'],
    ['sketch for Dana', 'the sketch'],
    ['load curves from Oulu (if my employer allows)', 'load curves from Oulu, if my employer allows'],
    ['answer on the cache question', 'the answer on the cache question'],
    ['share recipes', 'recipes'],
    ['share the rota with her', 'the rota'],
    ['send two references', 'two references'],
    ['forward SIA badge number', 'my SIA badge number'],
    ['email her my vaccination docs', 'my vaccination docs'],
    ['slinger tickets', 'my slinger tickets'],
    ['P60', 'my P60'],
    ['NMC pin', 'my NMC pin'],
    ['dates for fire safety refresher', 'dates for the fire safety refresher'],
    ['draft rota for night team', 'the draft rota for the night team'],
    ['dates for forklift training', 'dates for forklift training'],
    ['first aid certificate, sending tomorrow', 'my first aid certificate'],
    ['copies of my NVQ, CSCS and PASMA cards', 'copies of my NVQ, CSCS and PASMA cards'],
    ['demo of app with test data', 'the demo of the app with test data'],
    ['preprint + link to repo', 'the preprint and the link to the repo'],
    ['link to songs from Lublin festival', 'the link to songs from the Lublin festival'],
    ['DBS cert when renewal is through', 'my DBS certificate when the renewal is through'],
    ['pdf of tram stop project', 'the PDF of the tram stop project'],
    ['copy of CSCS card front and back', 'a copy of my CSCS card, front and back'],
    ['driving licence front n back', 'my driving licence, front and back'],
    ['scan passport & proof of address', 'a scan of my passport and proof of address'],
    ["supervisor's reference from Leith", "the supervisor's reference from Leith"],
    ['the dates for 2nd interview', 'the dates for the 2nd interview'],
    ['draft fire plan, thurs latest', 'the draft fire plan'],
    ['stock sheet I made, excel', 'the stock sheet I made'],
    ['fixed version of macro 2', 'the fixed version of macro 2'],
    ['GDC registration no.', 'my GDC registration number'],
    ['email list of my tools', 'a list of my tools'],
    ['email address of my trainer', 'the email address of my trainer'],
    ['certificate of good standing', 'my certificate of good standing'],
    ['proof of residence', 'my proof of residence'],
    ['order form', 'the order form'],
    ['call sheet for the shoot', 'the call sheet for the shoot'],
    ['gitlab link', 'the GitLab link'],
    ['linkedin profile', 'my LinkedIn profile'],
    ['the welder quals (ASME IX)', 'the welder qualifications (ASME IX)'],
  ])('%s', (raw, text) => {
    expect(read(raw)).toMatchObject({ form: 'topic', text });
  });
});

describe('something to do', () => {
  test('a verb with its capital is small inside the sentence', () => {
    expect(read('Email Priya the risk assessment.')).toMatchObject({
      form: 'task',
      text: 'email Priya the risk assessment',
    });
  });

  test.each([
    ['check permit expiry', 'check the permit expiry'],
    ['Dropping the keys off at the office on Friday', 'drop the keys off at the office on Friday'],
    ['Calling the nursery about a start date', 'call the nursery about a start date'],
    ['call allotment secretary', 'call the allotment secretary'],
    ['ring old tutor about module marks', 'ring my old tutor about module marks'],
    ['measure up studio', 'measure up the studio'],
    ['renew food hygiene certificate', 'renew my food hygiene certificate'],
    ['post her two of my jars', 'post you two of my jars'],
    ['to come back Thurs for a trial if they ring', 'come back Thursday for a trial if you ring'],
    ['send two references to the agency', 'send two references to the agency'],
    ['call Petra in payroll re my tax code', 'call Petra in payroll about my tax code'],
    ['phone Ada re badge', 'phone Ada about the badge'],
    ['get my dive log to her by Thurs', 'get my dive log to you by Thursday'],
    ['drop the keys off with her, Friday', 'drop the keys off with you, Friday'],
    ['email him on Friday', 'email you on Friday'],
    ['redraw the heron panel', 'redraw the heron panel'],
    ['let her know if can make the Saturday', 'let you know if I can make the Saturday'],
    ['ring back tues am', 'ring back on Tuesday morning'],
    ["I'll call him back on Friday", 'call you back on Friday'],
  ])('%s', (raw, text) => {
    expect(read(raw)).toMatchObject({ form: 'task', text });
  });
});

test('what is for another interviewer is told to that one alone', () => {
  expect(read('thank Sam for the tour', [dana, sam])).toBe('another');
  expect(read('sketch for Sam', [dana, sam])).toBe('another');
  expect(read('post him the jar', [dana, sam])).toBeUndefined();
});

test.each([
  '',
  '???',
  'first aid certificate to office',
  'CSCS photo and ring back Friday',
  'Boot size 42',
  'not sure',
  'think about the salary',
  'NDA (secret)',
])('%j is left out', (raw) => {
  expect(read(raw)).toBeUndefined();
});

const interview: Interview = {
  type: 'panel',
  company: { name: 'Oakes' },
  role: { title: 'Fitter' },
  candidate: { name: 'Maya Chen' },
  interviewers: [dana, sam],
};

test('a panel is told what each was promised, and the reviewer agrees', () => {
  const debrief = {
    discussed: ['the night shift'],
    promised: ['medical card', 'layout for Sam', 'shoe size 38'],
  };
  const [first, second] = buildThankYous({ interview, debrief }, en);
  expect(first!.text).toContain('my medical card');
  expect(first!.text).not.toContain('layout');
  expect(second!.text).toContain('the layout');
  expect(second!.text).not.toContain('medical card');
  expect(first!.warnings).toContainEqual(
    expect.objectContaining({ code: 'point-left-out', path: 'debrief.promised[2]' }),
  );
  const findings = reviewEmail(first!, { interview, debrief, to: dana }, en);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('what is to be sent and what is to be done are promised in one', () => {
  const of = (promised: string[]) =>
    buildEmail('thank-you', { interview: { ...interview, interviewers: [dana] }, debrief: { promised } }, en);
  const { text, warnings } = of(['copy of my CSCS card', 'ring Ada re medical']);
  expect(text).toContain('send you a copy of my CSCS card and ring Ada about the medical');
  expect(warnings.filter(({ path }) => path?.startsWith('debrief.promised'))).toEqual([]);
  expect(of(['share recipes', 'not sure']).warnings).toContainEqual(
    expect.objectContaining({ code: 'point-left-out', path: 'debrief.promised[1]' }),
  );
});

test.each(['thank-you', 'second-thank-you', 'late-thank-you'] as const)(
  '%s tells it in every length and language',
  (purpose) => {
    for (const length of ['short', 'standard'] as const) {
      const of = (words: typeof en, promised: string[]) =>
        buildEmail(purpose, { interview, debrief: { promised } }, words, { length }).text;
      expect(of(en, ['unit map'])).toContain('the unit map');
      expect(of(id, ['daftar menu'])).toContain('daftar menu');
    }
  },
);

test('whoever passes a note on is told for whom a thing is', () => {
  const debrief = { promised: ['book title for Sam'] };
  const { text } = buildEmail('thank-you-via-host', { interview, debrief, host: { name: 'Lupe' } }, en);
  expect(text).toContain('the book title for Sam');
});

describe('where a promise is told', () => {
  const stable: Interview = {
    type: 'hiring-manager',
    role: { title: 'Groom' },
    company: { name: 'Oakes Stud' },
    candidate: { name: 'Maya Chen' },
    interviewers: [dana],
  };
  const promised = ['bring my passport + riding cert'];

  test('in the mail that accepts, in place of a question what to bring', () => {
    const { text, warnings } = buildEmail('accept-offer', { interview: stable, debrief: { promised } }, en);
    expect(text).toContain('bring my passport and riding certificate');
    expect(text).not.toMatch(/what you need from me|paperwork/);
    expect(warnings).toEqual([]);
  });

  test('a mail that declines keeps what was promised, or warns of it', () => {
    const declined = (length: EmailLength) =>
      buildEmail('decline-offer', { interview: stable, debrief: { promised: ['return the yard key'] } }, en, {
        length,
      });
    expect(declined('standard').text).toContain('return the yard key');
    expect(declined('short').warnings).toMatchObject([
      { code: 'point-left-out', path: 'debrief.promised[0]' },
    ]);
  });

  test('in a chat message as well', () => {
    const { text } = buildEmail(
      'thank-you',
      { interview: stable, debrief: { discussed: ['the early start'], promised: ['pic of my riding cert'] } },
      en,
      { channel: 'message' },
    );
    expect(text).toContain('a photo of my riding certificate');
  });

  test('of a panel one is told what was promised to nobody by name', () => {
    const mails = buildThankYous(
      {
        interview: { ...stable, interviewers: [dana, sam] },
        debrief: { promised: ['feed plan', 'my references for Sam'] },
      },
      en,
    );
    expect(mails.map(({ text }) => text.includes('the feed plan'))).toEqual([true, false]);
    expect(mails.map(({ text }) => text.includes('my references'))).toEqual([false, true]);
  });
});
