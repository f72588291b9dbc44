import type { Checklist, ChecklistItem, ChecklistPhase, Dated } from '../../src/checklists/model.js';
import type { Email } from '../../src/emails/model.js';
import type { PrepKit } from '../../src/kits/model.js';
import type { Question, QuestionSet } from '../../src/questions/model.js';

function item(id: string, phase: ChecklistPhase, rest: Partial<ChecklistItem>): ChecklistItem {
  return {
    id,
    title: id,
    how: 'Open the posting and read it to the end.',
    why: 'The interviewer will start from it.',
    phase,
    priority: 'required',
    minutes: 20,
    done: false,
    families: ['user'],
    sources: ['own-judgement'],
    ...rest,
  };
}

/** A list with a done, an undated and a timeless item, and letters beyond ASCII. */
export const checklist: Dated<Checklist> = {
  kind: 'checklist',
  schemaVersion: 1,
  id: 'nordwind-42',
  createdAt: '2026-11-23T10:00:00.000Z',
  sequence: 2,
  locale: 'en',
  title: 'Prepare for your hiring-manager interview at Nordwind Logistics',
  intro: 'This interview decides whether you can do this job with this team.',
  closing: 'That is all. Get a good night’s sleep.',
  labels: {
    phases: {
      research: 'Research',
      tailor: 'Tailor',
      practice: 'Practice',
      ask: 'Questions to ask',
      logistics: 'Logistics',
      'day-of': 'On the day',
      during: 'During the interview',
      after: 'Afterwards',
    },
    priorities: { required: 'Required', recommended: 'Recommended', optional: 'Optional' },
    due: 'Due',
    how: 'How',
    why: 'Why',
    done: 'Done',
    minutes: '{minutes} min',
  },
  interview: {
    type: 'hiring-manager',
    id: 'nordwind-42',
    startsAt: '2026-12-03T10:00',
    timeZone: 'Europe/Berlin',
    location: 'Hall 4; gate B, Kaistraße 7',
    link: 'https://meet.nordwind.example/r/42?pwd=a,b;c&lang=de',
    company: { name: 'Nordwind Logistics' },
  },
  event: {
    summary: 'Hiring-manager interview: Nordwind Logistics',
    startsAt: '2026-12-03T10:00:00+01:00',
    endsAt: '2026-12-03T11:00:00+01:00',
    timeZone: 'Europe/Berlin',
    when: 'Thursday, December 3, 2026 at 10:00 AM GMT+1',
  },
  items: [
    item('read-posting', 'research', {
      title: 'Read the posting again and mark what you have done before',
      how: 'Print it, or copy it into a note. Mark each duty you have done, each you have seen, and each that is new; then write one line of proof beside every duty you marked first.',
      minutes: 30,
      dueAt: '2026-11-30T18:00:00+01:00',
      due: 'Mon, Nov 30, 6:00 PM',
      done: true,
    }),
    item('look-up-people', 'research', {
      title: 'Look up Zoë Müller (Lagerleiterin) and 山田 太郎',
      priority: 'recommended',
      dueAt: '2026-12-01T18:00:00+01:00',
      due: 'Tue, Dec 1, 6:00 PM',
    }),
    item('write-questions', 'ask', {
      title: 'Write down three questions, the hardest first',
      priority: 'optional',
      minutes: 15,
    }),
    item('sleep', 'logistics', {
      title: 'Go to bed at your usual time',
      how: 'Set two alarms.',
      minutes: 0,
      dueAt: '2026-12-02T22:00:00+01:00',
      due: 'Wed, Dec 2, 10:00 PM',
    }),
  ],
  leftOut: [],
  warnings: [],
};

/** The same list without a date. */
export const undatedChecklist: Checklist = {
  ...checklist,
  createdAt: undefined,
  event: undefined,
  interview: { type: 'hiring-manager' },
  items: checklist.items.map((each) => ({ ...each, dueAt: undefined, due: undefined })),
};

/** A thank-you note between names that need care in headers. */
export const email: Email & { readonly createdAt: string } = {
  kind: 'email',
  schemaVersion: 1,
  id: 'nordwind-42.thank-you.zoe-muller',
  createdAt: '2026-12-03T12:30:00.000Z',
  purpose: 'thank-you',
  locale: 'en',
  from: { name: 'Maya "May" Chen', address: 'maya.chen+jobs@example.com' },
  to: [{ name: 'Zoë Müller', address: 'zoe.mueller@nordwind.example' }],
  cc: [
    { name: 'Smith, Al', address: 'al.smith@nordwind.example' },
    { name: 'Dana Ortiz', address: 'dana@nordwind.example' },
  ],
  subject: 'Thank you: Warehouse Team Lead interview, and the dock plan – Nordwind Logistics',
  text: 'Dear Zoë Müller,\n\nThank you for your time today. I liked hearing how the night shift plans the docks, and I have thought about the two gates you would like to close.\n\nAt Südhafen I moved 40 people to a new rota in six weeks, so I know what it takes.\n\nKind regards,\nMaya Chen\n+49 30 1234567\n',
  parts: {
    greeting: 'Dear Zoë Müller,',
    paragraphs: [
      'Thank you for your time today. I liked hearing how the night shift plans the docks, and I have thought about the two gates you would like to close.',
      'At Südhafen I moved 40 people to a new rota in six weeks, so I know what it takes.',
    ],
    closing: 'Kind regards,',
    signature: 'Maya Chen\n+49 30 1234567',
  },
  warnings: [],
};

function question(id: string, rest: Partial<Question>): Question {
  return {
    id,
    direction: 'to-candidate',
    kind: 'behavioral',
    competencies: ['teamwork'],
    families: ['user'],
    fields: ['any'],
    phase: 'core',
    minutes: 5,
    framework: 'star',
    sources: ['own-judgement'],
    text: 'Tell me about a shift that went wrong.',
    why: 'It shows what you do first when a plan fails.',
    strong: ['Says what they did themselves', 'Names the result in numbers'],
    weak: ['Blames the team'],
    probes: ['What would you do today?', 'Who did you call first?'],
    ...rest,
  };
}

/** Two questions, one with bare lists. */
export const questionSet: QuestionSet = {
  kind: 'question-set',
  schemaVersion: 1,
  locale: 'en',
  title: 'Questions to practice',
  labels: {
    why: 'Why it is asked',
    strong: 'A strong answer',
    weak: 'A weak answer',
    probes: 'Follow-ups',
  },
  questions: [
    question('shift-gone-wrong', {}),
    question('closing', { text: 'What would you like to ask us?', strong: [], weak: [], probes: [] }),
  ],
  warnings: [],
};

/** A kit of all of the above. */
export const kit: PrepKit = {
  kind: 'prep-kit',
  schemaVersion: 1,
  locale: 'en',
  interview: checklist.interview,
  type: {
    id: 'hiring-manager',
    family: 'user',
    familyName: 'Hiring-team interview',
    name: 'Hiring-manager interview',
    definition: 'A talk with the person you would report to.',
    decides: 'Whether the manager wants you on the team.',
    lookFor: ['You can do the work'],
    differs: 'A recruiter asks whether you fit the terms; a manager asks whether you can do the work.',
    tailor: ['Bring one example for each duty'],
    goal: 'Evaluate competence for the job',
    focus: ['Job knowledge'],
    questionKinds: ['Past work'],
    interviewers: ['Hiring manager'],
    minutes: { min: 45, max: 60 },
    formats: ['One on one'],
    settings: ['In person'],
    stages: ['Core'],
    bring: ['Your resume'],
    attire: 'Business casual, or as the team dresses',
    followUp: 'A thank-you note within a day.',
    sources: ['own-judgement'],
  },
  checklist,
  practice: questionSet,
  toAsk: { ...questionSet, title: 'Questions to ask' },
  thankYous: [email, { ...email, id: 'nordwind-42.thank-you.dana-ortiz' }],
};

const texts: readonly string[] = [
  'Hi\r\nBcc: evil@x.y',
  'Hi\u2028Bcc: e@x.y',
  '=?utf-8?q?=0D=0ABcc:_e@x.y?=',
  'x&bcc=e@x.y',
  'Hi %0d%0aBcc: e@x.y',
  '?#&body=2',
  'x\r\nATTENDEE:mailto:a@b',
  'x\nEND:VEVENT\nBEGIN:VALARM',
  'a;b,c\\n\\;d',
  '😀'.repeat(100),
  'ä'.repeat(100),
  '"><img src=x onerror=alert(1)>',
  '</li></ul><iframe>',
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&amp;lt;b&gt;',
  'x\n- [x] injected',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/x.png)',
  '2)* ###',
  '1. one',
  '# heading #',
  '- dash',
  '+ plus',
  '> quote',
  '    code',
  '```js',
  '***',
  '---',
  '===',
  '-|-',
  ':-- | --',
  '| a | b |',
  '~~gone~~',
  '**bold** _it_ `code`',
  ']www.x@y.z',
  'www.evil.example and https://evil.example/a_b_c and a@b.example',
  'xmpp:a@b.example mailto:a@b.example',
  '[^1] [x]: https://evil.example',
  '[x] done already',
  '@team #12',
  '<https://evil.example>',
  '\\',
  'ends in backslash \\',
  '{{x}} {title} ${y}',
  '=HYPERLINK("http://x","y")',
  "O'Hara & Søn <info>",
  '\uD800',
  'lone \uDC00 low',
  'a\u0000b\u0007c\u001Bd',
  'right \u202Eto left\u202C',
  '\uFEFFmark',
  '١٢٣ عربى',
  'x'.repeat(10_000),
  'word '.repeat(2_000),
];

/** Texts that try to break out of a format, each after a short name for the report. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = texts.map((text) => [
  JSON.stringify(text).slice(0, 60),
  text,
]);

/** Links that must not become links. */
export const unsafeLinks: readonly string[] = [
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://x.example/"onmouseover="alert(1)',
  'https://user:pass@x.example/',
  'https://x.example/\r\nATTENDEE:mailto:a@b',
  'vbscript:x',
  '//x.example',
];

/** The checklist with one text in every place a person or an app can fill. */
export function checklistSaying(text: string): Dated<Checklist> {
  return {
    ...checklist,
    title: text,
    intro: text,
    closing: text,
    interview: { ...checklist.interview, location: text },
    event: { ...checklist.event!, summary: text, when: text },
    items: checklist.items.map((each) => ({ ...each, title: text, how: text, why: text, due: text })),
  };
}

/** The mail with one text in every place but the addresses. */
export function emailSaying(text: string): Email & { readonly createdAt: string } {
  return {
    ...email,
    from: { ...email.from!, name: text },
    to: email.to.map((each) => ({ ...each, name: text })),
    cc: email.cc.map((each) => ({ ...each, name: text })),
    subject: text,
    text: `Dear reader,\n\n${text}\n\nMaya`,
  };
}

/** The question set with one text in every place. */
export function questionsSaying(text: string): QuestionSet {
  return {
    ...questionSet,
    title: text,
    questions: questionSet.questions.map((each) => ({
      ...each,
      text,
      why: text,
      strong: each.strong.map(() => text),
      weak: each.weak.map(() => text),
      probes: each.probes.map(() => text),
    })),
  };
}

/** The kit with one text in every place. */
export function kitSaying(text: string): PrepKit {
  return {
    ...kit,
    type: { ...kit.type, name: text, definition: text, decides: text, differs: text },
    checklist: checklistSaying(text),
    practice: questionsSaying(text),
    toAsk: questionsSaying(text),
    thankYous: [emailSaying(text)],
  };
}
