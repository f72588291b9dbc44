/** Names of people and companies as careful people write them: short, without their marks, by their letters. */
import { expect, test } from 'vitest';
import type { ReviewContext } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import { en } from '../../src/locales/en/emails.js';

interface Case {
  readonly name?: string;
  readonly title?: string;
  readonly greeting?: string;
  readonly company?: string;
  readonly said?: string;
  readonly discussed?: readonly string[];
}

/** The rules about names that object to a note to somebody at a company, greeted and named like this. */
function rulesOn({
  name = 'Dana Ortiz',
  title,
  greeting = 'Dear Ms. Ortiz',
  company = 'Nordwind',
  said = 'Nordwind',
  discussed = [],
}: Case): string[] {
  const text = `${greeting},

Thank you for showing me the workshop on Tuesday and for the talk about the Fitter job at ${said}. The handover board stayed with me.

Best regards,
Maya Chen`;
  const context: ReviewContext = {
    interview: {
      type: 'hiring-manager',
      company: { name: company },
      role: { title: 'Fitter' },
      candidate: { name: 'Maya Chen' },
      interviewers: [{ name, title }],
    },
    debrief: { discussed: ['the handover board', ...discussed] },
    to: { name },
  };
  return reviewEmail({ subject: 'Thank you: Fitter interview', text }, context, en)
    .map(({ rule }) => rule)
    .filter((rule) => /name|company|group-mail/.test(rule));
}

test.each<[string, Case]>([
  ['a short form by its ending', { name: 'Araminta Pell', greeting: 'Dear Minty' }],
  ['a short form that is the end of the name', { name: 'Dr. Oluwaseyi Bello', greeting: 'Dear Dr. Seyi' }],
  [
    'a name that the notes tell of',
    { name: 'Małgorzata Nowak', greeting: 'Dear Gosia', discussed: ['asked me to say Gosia'] },
  ],
  [
    'a name that stands in quotes',
    { name: 'Marit Solheim', title: 'Chef (goes by "Bix")', greeting: 'Dear Bix' },
  ],
  ['a name without its marks', { name: 'Dr Mehmet Yıldırım', greeting: 'Dear Dr Yildirim' }],
  ['a name with its umlauts written out', { name: 'Jürgen Größmann', greeting: 'Dear Herr Groessmann' }],
])('greets the right person: %s', (_, written) => {
  expect(rulesOn(written)).toEqual([]);
});

test.each<[string, Case]>([
  ['a stranger', { name: 'Priya Raman', greeting: 'Dear Sarah' }],
  [
    'somebody the notes name, but not as a name to use',
    { name: 'Priya Raman', greeting: 'Dear Gosia', discussed: ['the night shift, which Gosia leads'] },
  ],
])('greets the wrong person: %s', (_, written) => {
  expect(rulesOn(written)).toEqual(['wrong-name']);
});

test.each<[string, Case]>([
  ['letters', { company: 'Sunderland & Tyne Building Society', said: 'STBS' }],
  ['letters of long words', { company: 'Bundesanstalt für Wasserbau', said: 'the BAW' }],
  ['letters before the last word', { company: 'International Harvester Parts GmbH', said: 'IH Parts' }],
  ['two letters and "&"', { company: 'Sturmey & Archer Cycle Works', said: 'S&A' }],
  ['what stands in parentheses', { company: 'Lufthansa Technik Shannon (LTS)', said: 'LTS' }],
  ['the place in it', { company: 'HM Prison Service, Thornmoor', said: 'Thornmoor' }],
  ['a name with a digit', { company: '3M Deutschland GmbH', said: '3M' }],
  [
    'a name that stands in quotes',
    { name: 'Marit Solheim', title: 'Chef (goes by "Bix")', greeting: 'Dear Bix' },
  ],
  ['a name without its marks', { company: 'Zakłady Mięsne Łuków S.A.', said: 'Lukow' }],
  ['brackets that are its own', { company: '[solidcore] Studios', said: '[solidcore]' }],
])('names the right company by %s', (_, written) => {
  expect(rulesOn(written)).toEqual([]);
});

test.each<[string, Case]>([
  ['other letters', { company: 'Tidewell Marine Engineering', said: 'TIG' }],
  ['another name', { company: 'Tidewell Marine Engineering', said: 'Brightline Recruitment' }],
])('does not name the company by %s', (_, written) => {
  expect(rulesOn(written)).not.toEqual([]);
});

test('a place is told as it was noted, where the company is not named', () => {
  const told = { company: 'Tidewell Marine', said: 'Leeds' };
  expect(rulesOn(told)).toContain('wrong-company');
  expect(rulesOn({ ...told, discussed: ['the next job at Leeds'] })).not.toContain('wrong-company');
});

test('two who asked for one joint note are no group', () => {
  const both = { name: 'Agnes Rourke', greeting: 'Dear Agnes and Tom' };
  expect(rulesOn({ ...both, discussed: ['one joint note to Agnes and Tom, at their request'] })).toEqual([]);
  expect(rulesOn(both)).toEqual(['group-mail']);
});
