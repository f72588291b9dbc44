/**
 * The guide as requirements: one assertion for each rule of docs/guide/requirements.md, through the public
 * API. Rules whose home is the documentation are asserted by the section that tells them.
 */
import { readFileSync } from 'node:fs';
import {
  attireFor,
  buildProcess,
  describeProcess,
  buildChecklist,
  buildEmail,
  buildThankYous,
  compareFamilies,
  compareInterviewTypes,
  describeInterviewType,
  en,
  interviewFamilies,
  interviewTypes,
  reviewEmail,
  selectGuides,
  selectQuestions,
  thankYouWords,
  type Debrief,
  type Interview,
  type InterviewFamily,
  type QuestionFilter,
} from 'interview-compass';
import { questionBanks } from 'interview-compass/questions/en';
import { expect, test } from 'vitest';

const hr: Interview = {
  type: 'hr-interview',
  company: { name: 'Nordwind' },
  role: { title: 'Software Developer', field: 'software' },
  candidate: { name: 'Maya Chen' },
  interviewers: [{ name: 'Ruth Okafor', title: 'HR Representative', role: 'hr-generalist' }],
};
const user: Interview = {
  ...hr,
  type: 'hiring-manager',
  interviewers: [{ name: 'Dana Ortiz', title: 'Engineering Manager', role: 'hiring-manager' }],
};
const debrief: Debrief = {
  discussed: ['the move to a new billing system'],
  challenge: 'keeping invoices correct during the move',
  highlight: 'moved a payments service without an outage',
};
const list = { hr: buildChecklist(hr, en), user: buildChecklist(user, en) };
const item = (family: InterviewFamily, id: string) => list[family].items.find((each) => each.id === id);
const words = (family: InterviewFamily, id: string) => {
  const found = item(family, id);
  return found ? `${found.title} ${found.how} ${found.why}` : '';
};
const note = (interview: Interview) => buildEmail('thank-you', { interview, debrief }, en);
const questions = (filter: QuestionFilter) => selectQuestions(questionBanks, filter).questions;
const texts = (filter: QuestionFilter) =>
  questions(filter)
    .map(({ text, why }) => `${text} ${why}`)
    .join('\n');
const row = (id: string) => compareFamilies(en).rows.find((each) => each.id === id)!;
const guide = (id: string) => selectGuides({}, en).find((each) => each.id === id)!;
const told = (id: string) => guide(id).answer.join(' ');
const advantages = () =>
  compareFamilies(en)
    .advantages.map(({ text }) => text)
    .join(' ');
const checks = (family: InterviewFamily) => en.interviews.families[family].checks.join(' ');
const section = (file: string, heading: string) => {
  const [, rest = ''] = readFileSync(file, 'utf8').split(`\n## ${heading}\n`);
  return rest.split('\n## ')[0]!;
};
const reviewed = (text: string, interview: Interview) =>
  reviewEmail({ subject: 'Thank you: Software Developer interview', text }, { interview, debrief }, en).map(
    ({ rule }) => rule,
  );

/** The application of the guide's example, after its first interview. */
const process = () => buildProcess([{ interview: user }, { interview: { ...hr, round: 1 }, held: true }]);

const whyItMatters = () => section('docs/getting-started.md', 'Why the kind of interview matters');
const twoInterviews = () => section('docs/getting-started.md', 'One application, two interviews');

test('R-01 an HR interview and a user interview exist, and differ', () => {
  expect(Object.keys(interviewFamilies)).toEqual(['hr', 'user']);
  expect(interviewFamilies.hr.focus).not.toEqual(interviewFamilies.user.focus);
});
test('R-02 not all interviews are equal; the difference can decide', () => {
  expect(whyItMatters()).toMatch(/not all interviews are equal.*decide/is);
});
test('R-03 several requests are no reason to panic; after HR a second interview follows', () => {
  expect(told('multiple-requests')).toMatch(/no reason to panic/);
  expect(told('multiple-requests')).toMatch(/HR.*not the end.*second interview follows/s);
  const [, second] = describeProcess(process(), en).steps;
  expect(second?.prepared[0]).toMatch(/not the end.*second interview follows.*no reason to panic/s);
});
test('R-04 preparedness is the weapon', () => {
  expect(readFileSync('docs/getting-started.md', 'utf8')).toMatch(/^## Prepare for it: preparedness/m);
});
test('R-05 a software developer first meets a friendly HR representative', () => {
  expect(twoInterviews()).toMatch(/software developer.*first interview.*friendly HR representative/is);
  expect(describeInterviewType('hr-interview', en).family).toBe('hr');
  const { role, steps } = process();
  expect([role?.title, steps[0]?.interview.type]).toEqual(['Software Developer', 'hr-interview']);
});
test('R-06 HR asks about career goals', () => {
  expect(questions({ direction: 'to-candidate', family: 'hr', kind: 'career-goals' })).not.toEqual([]);
});
test('R-07 HR asks about salary expectations', () => {
  expect(texts({ direction: 'to-candidate', family: 'hr', kind: 'pay' })).toMatch(/pay|salary/i);
});
test('R-08 HR asks whether you are comfortable with the culture', () => {
  expect(texts({ direction: 'to-candidate', family: 'hr', kind: 'culture-fit' })).toMatch(/culture|work/i);
});
test('R-09 the second interview is with the engineering manager', () => {
  expect(twoInterviews()).toMatch(/second interview.*engineering manager/is);
  expect(interviewTypes['hiring-manager'].interviewers).toContain('hiring-manager');
  expect(process().steps[1]?.interview.interviewers?.[0]?.title).toBe('Engineering Manager');
});
test('R-10 the manager goes deep into technical skills', () => {
  expect(questions({ direction: 'to-candidate', family: 'user', kind: 'job-knowledge' })).not.toEqual([]);
});
test('R-11 and asks about programming languages', () => {
  expect(texts({ direction: 'to-candidate', family: 'user', field: 'software' })).toMatch(/language/i);
});
test('R-12 past projects are examined', () => {
  expect(texts({ direction: 'to-candidate', family: 'user', kind: 'experience' })).toMatch(/project|work/i);
  expect(item('user', 'review-past-projects')).toBeDefined();
});
test('R-13 the two serve distinct purposes', () => {
  expect(interviewFamilies.hr.focus.filter((area) => interviewFamilies.user.focus.includes(area))).toEqual(
    [],
  );
  expect(told('two-purposes')).toMatch(/distinct purposes/);
});
test('R-14 HR is often the first hurdle, not always', () => {
  expect(interviewFamilies.hr.usualStage).toBe('screening');
  expect(row('usualStage').hr).toMatch(/often first.*last/i);
});
test('R-15 HR is a preliminary screening', () => {
  expect(row('usualStage').hr).toMatch(/preliminary screening/i);
});
test('R-16 HR checks basic qualifications', () => {
  expect(checks('hr')).toMatch(/basic qualifications/);
  expect(questions({ direction: 'to-candidate', family: 'hr', kind: 'background' })).not.toEqual([]);
});
test('R-17 HR checks cultural fit', () => {
  expect(checks('hr')).toMatch(/fit the culture/);
  expect(interviewFamilies.hr.focus).toContain('culture-fit');
});
test('R-18 HR checks genuine interest in the role', () => {
  expect(checks('hr')).toMatch(/genuine interest/);
  expect(questions({ direction: 'to-candidate', family: 'hr', kind: 'motivation' })).not.toEqual([]);
});
test('R-19 HR checks that salary expectations align', () => {
  expect(checks('hr')).toMatch(/salary expectations/);
  expect(item('hr', 'know-your-range')?.priority).toBe('required');
  expect(item('user', 'know-your-range')).toBeUndefined();
});
test('R-20 HR checks for red flags', () => {
  expect(checks('hr')).toMatch(/red flags/);
  expect(item('hr', 'explain-gaps')).toBeDefined();
  expect(questions({ direction: 'to-candidate', family: 'hr', kind: 'transition' })).not.toEqual([]);
});
test('R-21 the user interview goes deep into technical skills and expertise', () => {
  expect(interviewFamilies.user.focus[0]).toBe('technical-skills');
  expect(checks('user')).toMatch(/deep technical skills/);
});
test('R-22 it is where you show that you can do the job', () => {
  expect(checks('user')).toMatch(/can do the job/);
  expect(item('user', 'proof-points')?.priority).toBe('required');
});
test('R-23 they want to see problem-solving in action', () => {
  expect(checks('user')).toMatch(/problem-solving in action/);
  expect(questions({ direction: 'to-candidate', family: 'user', competency: 'problem-solving' })).not.toEqual(
    [],
  );
});
test('R-24 they want to see technical skill', () => {
  expect(questions({ direction: 'to-candidate', family: 'user', competency: 'technical-depth' })).not.toEqual(
    [],
  );
});
test('R-25 they ask whether you can contribute to the team', () => {
  expect(checks('user')).toMatch(/contribute to the team/);
  expect(questions({ direction: 'to-candidate', family: 'user', competency: 'teamwork' })).not.toEqual([]);
});
test('R-26 two steps exist for efficiency and effectiveness', () => {
  expect(told('why-two-steps')).toMatch(/efficient.*effective/s);
});
test('R-27 HR stops early where qualifications are missing, saving everyone time', () => {
  expect(told('why-two-steps')).toMatch(/saves everyone time/);
  expect(advantages()).toMatch(/time/);
});
test('R-28 hiring managers can focus on candidates with the skills', () => {
  expect(told('why-two-steps')).toMatch(/focus on candidates who have the skills/);
});
test('R-29 it is a division of labor', () => {
  expect(told('why-two-steps')).toMatch(/division of labor/);
});
test('R-30 the aim is the best fit for role and culture', () => {
  expect(told('why-two-steps')).toMatch(/best fit for both the role and the company culture/);
});
test('R-31 the distinction matters for the search strategy', () => {
  expect(whyItMatters()).toMatch(/other\s+research.*other\s+questions/is);
});
test('R-32 the two are prepared for differently', () => {
  const ids = (family: InterviewFamily) => new Set(list[family].items.map(({ id }) => id));
  const shared = [...ids('hr')].filter((id) => ids('user').has(id)).length;
  expect(shared / (ids('hr').size + ids('user').size - shared)).toBeLessThan(0.6);
});
test('R-33 advantages and disadvantages of separate interviews', () => {
  const { advantages, disadvantages } = compareFamilies(en);
  expect(advantages.length).toBeGreaterThan(0);
  expect(disadvantages.length).toBeGreaterThan(0);
  expect(disadvantages.every(({ sources }) => !sources.includes('guide'))).toBe(true);
});

test.each([
  ['R-34', 'focus', 'hr', 'Culture fit, general skills, salary expectations'],
  ['R-35', 'focus', 'user', 'Technical skills, job-specific knowledge, problem-solving abilities'],
  ['R-36', 'interviewer', 'hr', 'HR representative'],
  ['R-37', 'interviewer', 'user', 'Hiring manager or team member'],
  ['R-38', 'goal', 'hr', 'Screen candidates, assess basic qualifications and fit'],
  ['R-39', 'goal', 'user', 'Evaluate technical competence, assess suitability for the team'],
] as const)('%s the table says the %s of %s', (_, id, family, cell) => {
  expect(row(id)[family]).toBe(cell);
});

test('R-40 research before any interview', () => {
  for (const family of ['hr', 'user'] as const) {
    expect(list[family].items.filter(({ phase }) => phase === 'research').length).toBeGreaterThanOrEqual(3);
  }
});
test.each([
  ['R-41', 'company-website', /website/i],
  ['R-42', 'products-and-services', /products|services|does/i],
  ['R-43', 'culture-and-values', /values|stands for|culture/i],
] as const)('%s %s is on both lists', (_, id, subject) => {
  expect(words('hr', id)).toMatch(subject);
  expect(words('user', id)).toMatch(subject);
});
test('R-44 research the interviewer, for the user interview', () => {
  expect(words('user', 'research-interviewer')).toMatch(/Dana Ortiz/);
  expect(item('hr', 'research-interviewer')).toBeUndefined();
});
test('R-45 on platforms like LinkedIn', () => {
  expect(words('user', 'research-interviewer')).toMatch(/LinkedIn/);
});
test('R-46 research shows genuine interest', () => {
  const research = list.hr.items.filter(({ phase }) => phase === 'research');
  expect(research.map(({ why }) => why).join(' ')).toMatch(/interest/i);
});
test('R-47 and lets you tailor your answers', () => {
  const research = list.user.items.filter(({ phase }) => phase === 'research');
  expect(research.map(({ why }) => why).join(' ')).toMatch(/tailor|answers/i);
});
test('R-48 tailor the approach: each list has items of its own for it', () => {
  const own = (family: InterviewFamily, other: InterviewFamily) =>
    list[family].items.filter(({ id, phase }) => phase === 'tailor' && !item(other, id)).length;
  expect(own('hr', 'user')).toBeGreaterThanOrEqual(3);
  expect(own('user', 'hr')).toBeGreaterThanOrEqual(3);
});
test.each([
  ['R-49', 'hr', 'highlight-soft-skills', /soft skills/i],
  ['R-50', 'hr', 'highlight-culture-fit', /culture/i],
  ['R-51', 'hr', 'highlight-enthusiasm', /want to join|enthusias/i],
  ['R-52', 'user', 'emphasize-expertise', /know best|expert/i],
  ['R-53', 'user', 'choose-relevant-projects', /work|project/i],
  ['R-54', 'user', 'problem-solving-examples', /solved|problem/i],
] as const)('%s for %s, %s', (_, family, id, subject) => {
  expect(words(family, id)).toMatch(subject);
  expect(item(family === 'hr' ? 'user' : 'hr', id)).toBeUndefined();
  expect(row('emphasize')[family]).not.toBe('');
});
test('R-55 speak their language and show your value for their needs', () => {
  expect(item('hr', 'speak-their-language')).toBeDefined();
  expect(item('user', 'speak-their-language')).toBeDefined();
  expect(note(user).text.toLowerCase()).toContain('keeping invoices correct during the move');
});
test('R-56 prepare questions to ask', () => {
  expect(item('hr', 'prepare-questions-hr')?.priority).toBe('required');
  expect(item('user', 'prepare-questions-team')?.priority).toBe('required');
});
test.each([
  ['R-57', 'hr', /culture/i],
  ['R-58', 'hr', /grow|develop|promot/i],
  ['R-59', 'hr', /onboard|first (?:day|week|month)/i],
  ['R-60', 'user', /project/i],
  ['R-61', 'user', /team/i],
  ['R-62', 'user', /technical problem|challenge/i],
] as const)('%s ask %s about it', (_, family, subject) => {
  expect(texts({ direction: 'from-candidate', family })).toMatch(subject);
});
test('R-63 such questions show that you think like a member of the team', () => {
  expect(texts({ direction: 'from-candidate', family: 'user' })).toMatch(
    /(?:member of|part of|one of|on) the(?:ir)? team/i,
  );
});
test('R-64 practice is a part of every list', () => {
  for (const family of ['hr', 'user'] as const) {
    expect(
      list[family].items.some(({ phase, priority }) => phase === 'practice' && priority === 'required'),
    ).toBe(true);
  }
});
test('R-65 rehearse answers to common questions', () => {
  expect(words('hr', 'rehearse-common-questions')).toMatch(/common questions/i);
});
test('R-66 match your experience to what this interview requires', () => {
  expect(words('user', 'match-stories-to-requirements')).toMatch(/require/i);
});
test('R-67 practice builds confidence', () => {
  const practice = list.user.items.filter(({ phase }) => phase === 'practice');
  expect(practice.map(({ why }) => why).join(' ')).toMatch(/confiden/i);
});
test('R-68 and helps you speak clearly and to the point', () => {
  const practice = list.user.items.filter(({ phase }) => phase === 'practice');
  expect(practice.map(({ why, how }) => `${why} ${how}`).join(' ')).toMatch(
    /clear|concise|short|to the point/i,
  );
});
test('R-69 follow up after each interview', () => {
  expect(item('hr', 'send-thank-you-hr')?.phase).toBe('after');
  expect(item('user', 'send-thank-you-team')?.phase).toBe('after');
});
test('R-70 the note is personal', () => {
  expect(note(user).parts.greeting).toContain('Dana Ortiz');
  expect(note(user).text).toMatch(/Nordwind.*/s);
  expect(reviewed('Dear [Name],\n\nThank you.\n\nBest regards,\nMaya Chen', user)).toContain('placeholder');
});
test('R-71 it expresses gratitude for their time', () => {
  for (const interview of [hr, user]) expect(note(interview).parts.paragraphs[0]).toMatch(/thank|grateful/i);
  expect(reviewed('Dear Dana Ortiz,\n\nI liked Nordwind.\n\nBest regards,\nMaya Chen', user)).toContain(
    'missing-thanks',
  );
});
test('R-72 it reiterates interest', () => {
  for (const interview of [hr, user]) expect(note(interview).text).toMatch(/interest/);
});
test('R-73 the note to HR is brief', () => {
  expect(thankYouWords.hr.max).toBeLessThan(thankYouWords.user.max);
  expect(note(hr).text.length).toBeLessThan(note(user).text.length);
  expect(
    reviewed(
      `Dear Ruth Okafor,\n\nThank you. ${'I like the work. '.repeat(60)}\n\nBest regards,\nMaya Chen`,
      hr,
    ),
  ).toContain('too-long');
});
test('R-74 and about cultural fit', () => {
  expect(note(hr).text).toMatch(/culture|values|fit in/);
});
test('R-75 the note to the team names a point that was discussed', () => {
  expect(note(user).text).toContain('the move to a new billing system');
  expect(
    reviewed(
      'Dear Dana Ortiz,\n\nThank you for your time. I want to work at Nordwind.\n\nBest regards,\nMaya Chen',
      user,
    ),
  ).toContain('no-specific-point');
});
test('R-76 and shows enthusiasm for their challenge', () => {
  expect(note(user).text).toMatch(
    /(?:like to|welcome|glad|happy|take on|enjoy)[^.]*keeping invoices correct|keeping invoices correct[^.]*(?:\.[^.]*){0,2}(?:like to|welcome|glad|happy|enjoy)/i,
  );
  expect(note(hr).text).not.toMatch(/keeping invoices correct/i);
});
test('R-77 business casual is generally right for both', () => {
  expect(attireFor({ type: 'hiring-manager', company: { name: 'X', culture: 'business' } }, en).level).toBe(
    'business-casual',
  );
  expect(told('what-to-wear')).toMatch(/business casual is right for both/i);
});
test('R-78 the company culture counts', () => {
  const level = (culture: 'formal' | 'relaxed') =>
    attireFor({ type: 'hiring-manager' }, en, { culture }).level;
  expect(level('formal')).not.toBe(level('relaxed'));
});
test('R-79 for HR, err on the side of formality', () => {
  expect(told('what-to-wear')).toMatch(/With HR, lean toward the formal side/);
});
test('R-80 with a team that dresses so, relaxed and practical is fine', () => {
  expect(attireFor({ type: 'technical-interview' }, en, { culture: 'relaxed' }).level).toBe('smart-casual');
});
test('R-81 in doubt, overdress', () => {
  expect(['business-formal', 'business-casual']).toContain(attireFor({ type: 'peer-interview' }, en).level);
  expect(told('what-to-wear')).toMatch(/better to be overdressed than underdressed/);
});
test.each([
  ['R-82', 0, /honest/i],
  ['R-83', 1, /understand/i],
  ['R-84', 2, /learn.*technical team/is],
  ['R-85', 3, /transferable skill.*communication, problem-solving or working well with others/],
] as const)('%s a technical question in an HR interview, step %i', (_, index, subject) => {
  const step = guide('technical-question-in-hr').steps![index]!;
  expect(`${step.title} ${step.how}`).toMatch(subject);
});
test('R-86 recognize purposes, tailor, show your skills', () => {
  expect(whyItMatters()).toMatch(/Recognize the purpose, tailor.*show the skills.*better chances/is);
  expect(compareInterviewTypes('hr-interview', 'hiring-manager', en).rows.length).toBeGreaterThan(3);
});
test('R-87 preparation breeds confidence', () => {
  expect(list.hr.closing).toMatch(/confidence/i);
  expect(readFileSync('docs/getting-started.md', 'utf8')).toMatch(/Preparation breeds confidence/);
});

test('every rule of the table is asserted here', () => {
  const table = readFileSync('docs/guide/requirements.md', 'utf8');
  const here = readFileSync('tests/requirements.test.ts', 'utf8');
  const ids = [...table.matchAll(/^\| (R-\d\d) /gm)].map(([, id]) => id!);
  expect(ids).toHaveLength(87);
  expect(ids.filter((id) => !here.includes(`'${id} `) && !here.includes(`'${id}'`))).toEqual([]);
  expect(buildThankYous({ interview: user, debrief }, en)).toHaveLength(1);
});
