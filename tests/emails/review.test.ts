import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { emailLengths, reviewRuleIds, tones, type ReviewRuleId } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { isInterviewCompassError } from '../../src/text/error.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Nordwind Logistics GmbH' },
  role: { title: 'Warehouse Team Lead' },
  candidate: { name: 'Maya Chen' },
  interviewers: [{ name: 'Dana Ortiz' }, { name: 'Sam van der Berg' }],
};
const debrief: Debrief = { discussed: ['the move to a four-shift rota'], challenge: 'covering nights' };
const good = `Dear Dana Ortiz,

Thank you for meeting with me about the Warehouse Team Lead job at Nordwind Logistics. It was helpful to see the hall and to
hear how the four-shift rota will move people between the early and the late teams.

I would enjoy working on nights with you, because I planned the weekends for forty people at my last site and learned what
makes a rota fair. I am very interested in the job and would be glad to join the team.

Please let me know if I can add anything. I look forward to the next step.

Best regards,
Maya Chen
+49 30 5550 123`;
const goodSubject = 'Thank you: Warehouse Team Lead interview';
const review = (text: string, subject = goodSubject, context: object = { interview, debrief }) =>
  reviewEmail({ subject, text }, context, en);
const ruleIds = (text: string, subject?: string, context?: object) =>
  review(text, subject, context).map(({ rule }) => rule);

test('a good note passes', () => {
  expect(review(good)).toEqual([]);
});

describe('each rule finds its fault, and the passage', () => {
  test.each<[ReviewRuleId, string, string, string?]>([
    ['placeholder', good.replace('Dana Ortiz', '[Name]'), '[Name]'],
    ['placeholder', good.replace('Nordwind Logistics', '{{company}}'), '{{company}}'],
    ['wrong-name', good.replace('Dana Ortiz', 'Mr. Peterson'), 'Mr. Peterson'],
    ['misspelt-name', good.replace('Ortiz', 'Ortis'), 'Ortis'],
    ['generic-greeting', good.replace('Dear Dana Ortiz,', 'Dear Hiring Manager,'), 'Dear Hiring Manager,'],
    ['missing-company', good.replace(' at Nordwind Logistics', ''), ''],
    ['missing-role', good.replace('Warehouse Team Lead job', 'job'), '', 'Thank you for the interview'],
    ['missing-thanks', good.replace('Thank you for meeting', 'We met'), '', 'Warehouse Team Lead interview'],
    [
      'late-thanks',
      good.replace('Thank you for meeting', 'I met you on Tuesday. It was cold. I thank you for meeting'),
      'I thank you for meeting',
    ],
    [
      'no-specific-point',
      good
        .replace(/It was helpful.*teams\.\n/s, '\n')
        .replace('on nights ', '')
        .replace('a rota', 'it'),
      '',
    ],
    [
      'too-long',
      good.replace('Please', `${'I like the work very much. '.repeat(30)}Please`),
      'Thank you for meeting',
    ],
    [
      'too-short',
      'Dear Dana Ortiz,\n\nThank you for the rota talk about the Warehouse Team Lead job at Nordwind.\n\nBest,\nMaya Chen',
      'Thank you for the rota',
    ],
    ['pay-talk', good.replace('the next step', 'your salary offer'), 'salary'],
    ['cliche', good.replace('add anything', 'hit the ground running'), 'hit the ground running'],
    ['vague-subject', good, 'Following up', 'Following up'],
    ['missing-signature', good.replace(/Maya Chen\n.*/, ''), ''],
  ])('%s', (rule, text, passage, subject) => {
    const finding = review(text, subject).find((each) => each.rule === rule);
    expect(finding).toBeDefined();
    const { start, end } = finding!.range;
    const where = finding!.field === 'subject' ? (subject ?? goodSubject) : text;
    expect(where.slice(start.offset, end.offset).startsWith(passage)).toBe(true);
    expect(where.split('\n')[start.line]!.slice(start.column).startsWith(passage)).toBe(true);
    expect(finding!.message.replace(passage, '')).not.toMatch(/[{}]|undefined/);
    expect(finding!.why).not.toBe('');
  });

  test('no rule is left out', () => {
    expect(reviewRuleIds.filter((id) => !en.emails.review.rules[id].message)).toEqual([]);
  });
});

describe('looks twice before it objects', () => {
  test.each<[string, string, object?]>([
    ['a company named by its short name', good.replace('Nordwind Logistics', 'Nordwind')],
    ['a first name', good.replace('Dear Dana Ortiz', 'Hi Dana')],
    ['the second interviewer', good.replace('Dear Dana Ortiz', 'Dear Mr. van der Berg')],
    ['a short form of the name', good.replace('Dear Dana Ortiz', 'Hi Dan')],
    ['a footnote and a list', good.replace('the hall', 'the hall [1]')],
    ['windows line ends', good.replaceAll('\n', '\r\n')],
    ['thanks in other words', good.replace('Thank you for meeting', 'I am grateful that you met')],
    ['a capital in the middle', good.replace('add anything', 'add anything to the RFQ')],
    ['the mail it answers', `${good}\n\nOn Mon, Dana Ortiz wrote:\n> Answer ASAP!!! The salary is [tbd].\n`],
    ['a degree behind the name', good.replace('Dear Dana Ortiz', 'Dear Dana Ortiz, M.Sc., MBA')],
    ['a dash and a name', good.replace('Best regards,\nMaya Chen\n', '— Maya Chen\n')],
    ['a postscript', `${good}\n\nP.S. Good luck with your template for the audit!`],
    ['an offer to send more', good.replace('I can add anything', 'you would like me to send references')],
  ])('%s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });

  test('a couple is one to write to', () => {
    const couple = { ...interview, interviewers: [{ name: 'Mr. & Mrs. Ortiz' }] };
    const text = good.replace('Dear Dana Ortiz', 'Dear Mr. & Mrs. Ortiz');
    expect(ruleIds(text, goodSubject, { interview: couple, debrief })).toEqual([]);
  });

  test('words of pay as the first half of a name', () => {
    expect(ruleIds(good.replace('the weekends', 'the salary survey'))).toEqual([]);
    expect(ruleIds(good.replace('the weekends', 'the salary'))).toContain('pay-talk');
  });

  test('the words of somebody else in quotation marks', () => {
    const told = (words: string) =>
      ruleIds(good.replace('I would enjoy', `A driver told me: ${words} I would enjoy`));
    expect(told('"I cannot pay my rent."')).toEqual([]);
    expect(told('I cannot pay my rent.')).toContain('desperation');
  });

  describe('weighs all the words of a sentence', () => {
    const withSentence = (sentence: string) => good.replace('I would enjoy', `${sentence} I would enjoy`);
    test.each([
      ['apology', 'I made a mess of your second question, my brain simply left the room.'],
      ['negative-talk', 'My current foreman could not organize a tea break, and everybody there knows it.'],
      ['pressure', 'Another yard has asked me to sign, so it would have to be quick on your side.'],
      [
        'desperation',
        'Nobody has given me a chance for a year and I do not know how we get through the winter.',
      ],
      ['flattery', 'I have never in my life met a team as brilliant as yours.'],
      [
        'ai-tell',
        'It deepened my appreciation for the nuanced interplay of vision and execution at your firm.',
      ],
    ])('%s without a set phrase: %s', (rule, sentence) => {
      expect(ruleIds(withSentence(sentence))).toContain(rule);
    });
    test.each([
      'The mother who begs at the counter is somebody I know how to talk with.',
      'The team is under pressure on Mondays, and the phone waits for nobody.',
      'A driver who shouts at the gate has mostly been up since three.',
      'The worst mess was the drain behind the cold store.',
    ])('talk of the work is none: %s', (sentence) => {
      expect(ruleIds(withSentence(sentence))).toEqual([]);
    });
  });

  test('a reason from home where an offer is declined', () => {
    const text = `Dear Dana Ortiz,

Thank you for the offer to join Nordwind Logistics as Warehouse Team Lead. I cannot accept it, because my father is ill and I
want to stay close to him.

Best regards,
Maya Chen`;
    expect(ruleIds(text, 'Warehouse Team Lead offer', { interview, purpose: 'decline-offer' })).toEqual([]);
    expect(ruleIds(text, 'Warehouse Team Lead offer', { interview })).toContain('desperation');
  });

  test('a couple that is greeted as one', () => {
    const couple = { ...interview, interviewers: [{ name: 'Rolf Innes' }, { name: 'Jean Innes' }] };
    const text = good.replace('Dear Dana Ortiz', 'Dear Mr. & Mrs. Innes');
    expect(ruleIds(text, goodSubject, { interview: couple, debrief })).toEqual([]);
  });

  test('a challenge told in other words', () => {
    const notes: Debrief = {
      discussed: ['the four-shift rota'],
      challenge: 'alarms drown the crew during storms',
      highlight: 'cut nuisance bells at a power station',
    };
    const story = (end: string) => good.replace('I would enjoy working on nights with you, because I', end);
    const told = story('We had the same at the power station, until I cut the bells nobody heeded. I');
    expect(ruleIds(told, goodSubject, { interview, debrief: notes })).toEqual([]);
    expect(ruleIds(good, goodSubject, { interview, debrief: notes })).toContain('no-challenge');
  });

  test('words of pay that are names or the work itself', () => {
    const analyst = {
      ...interview,
      company: { name: 'Bonus Foods' },
      role: { title: 'Compensation Analyst' },
    };
    const text = good
      .replace('Nordwind Logistics', 'Bonus Foods')
      .replace('Warehouse Team Lead', 'Compensation Analyst');
    expect(
      ruleIds(text, 'Thank you: Compensation Analyst interview', { interview: analyst, debrief }),
    ).toEqual([]);
  });

  test('without an interview only what stands in the text counts', () => {
    expect(ruleIds(good, goodSubject, {})).toEqual([]);
    expect(ruleIds('hello', 'hi', {})).toEqual(
      expect.arrayContaining(['vague-subject', 'missing-thanks', 'missing-closing', 'no-interest']),
    );
  });

  test('without a usable point, no-specific-point is information', () => {
    const [finding] = review(good, goodSubject, { interview, debrief: { discussed: [] } });
    expect(finding).toMatchObject({ rule: 'no-specific-point', severity: 'info' });
  });
});

describe('one letter off', () => {
  const misspelt = (word: string) =>
    review(good.replace('helpful', word)).filter(({ rule }) => rule === 'misspelling');
  test.each([
    ['expirience', 'experience'],
    ['oppurtunity', 'opportunity'],
    ['intervuew', 'interview'],
    ['shcedule', 'schedule'],
    ['thoughtfull', 'thoughtful'],
  ])('%s', (word, right) => {
    expect(misspelt(word).map(({ fix }) => fix?.replacement)).toEqual([right]);
  });
  test.each(['accepts', 'manager', 'through', 'attacked', 'licence', 'processor'])('%s is right', (word) => {
    expect(misspelt(word)).toEqual([]);
  });
});

test('an adverb may stand between the words of any phrase', () => {
  const desperate = (words: string) =>
    ruleIds(good.replace('I am very interested', `${words}. I am interested`));
  expect(desperate('I need this job badly')).toContain('desperation');
  expect(desperate('I literally need this job so terribly badly')).toContain('desperation');
});

test('another company behind the title of the job is named as wrong', () => {
  const text = good
    .replace('job at Nordwind Logistics', 'job')
    .replace('add anything', 'add anything as Warehouse Team Lead at Polymex');
  const finding = review(text).find(({ rule }) => rule === 'wrong-company');
  expect(finding?.severity).toBe('error');
});

test('a misspelt name comes with its repair', () => {
  const [finding] = review(good.replace('Ortiz', 'Ortis'));
  expect(finding?.fix).toEqual({ replacement: 'Ortiz' });
});

test('our own drafts pass, in every tone and length, for both families', () => {
  for (const tone of tones)
    for (const length of emailLengths)
      for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
        for (const type of ['hiring-manager', 'recruiter-screen'] as const) {
          const inputs = {
            interview: { ...interview, type },
            debrief: { ...debrief, highlight: 'built a fair rota for 40 people' },
          };
          const draft = buildEmail('thank-you', inputs, en, { tone, length, seed });
          expect({ text: draft.text, findings: reviewEmail(draft, inputs, en) }).toEqual({
            text: draft.text,
            findings: [],
          });
        }
});

test('any text is reviewed, and every range lies in it', () => {
  const pieces = fc.constantFrom(
    'Dear ',
    'Ortiz',
    '[Name]',
    '\r\n',
    '\n\n',
    'Thank you.',
    '\uD800',
    '😀',
    '\u2028',
    'Best,\n',
    '.....',
    '<b>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { range, field } of review(text)) {
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
        if (field === 'text') expect(range.end.offset).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('refuses a text that is no text, or a book', () => {
  const code = (text: unknown) => {
    try {
      review(text as string);
    } catch (error) {
      return isInterviewCompassError(error) && error.code;
    }
    return undefined;
  };
  expect(code('x'.repeat(100_001))).toBe('too-large');
  expect(code(undefined)).toBe('invalid-value');
});
