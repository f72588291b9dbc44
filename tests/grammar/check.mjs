/**
 * Checks the English of the words, of sample drafts and of the guides with harper.js, offline. Fails on a finding that
 * `allowed.json` does not list with a reason, on an entry that allows nothing, and when planted errors go unseen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { buildChecklist, buildEmail, en, interviewTypeIds } from '../../dist/index.js';
import { questionBanks } from '../../dist/questions/en/index.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const maxAllowed = 40;

/**
 * A rule with a text allows that text; a rule alone is switched off.
 *
 * @type {readonly { rule: string, text?: string, reason: string }[]}
 */
const allowed = JSON.parse(readFileSync(join(here, 'allowed.json'), 'utf8'));

/**
 * Names and abbreviations of trades that harper's dictionary lacks, each with what it is.
 *
 * @type {Readonly<Record<string, string>>}
 */
const dictionary = JSON.parse(readFileSync(join(here, 'dictionary.json'), 'utf8'));

/** Words that are looked for in a text, not told to anybody. */
const notProse = /^en\.emails\.(?:cues|review\.(?!rules))/;

const planted = [
  ['the the', 'Read the the job posting once more.'],
  ['could of', 'You could of asked what comes next.'],
  ['an test', 'Make an test call the evening before.'],
  ['recieve', 'You recieve an answer within a week.'],
  ['a hour', 'Plan a hour for it.'],
];

/** Something for each place of a template, in the form that the sentence around it asks for. */
const samples = {
  account: 'I use a wheelchair. Is there a lift?',
  deed: 'taught a demo lesson',
  asked: 'a near miss',
  yourAsked: 'a near miss',
  yourFavor: 'show me the workshop',
  raised: 'the night rota',
  told: 'the ward is short of two nurses',
  unit: 'words',
  yourQuestion: 'What would you change first?',
  attached: 'my certificates',
  material: 'my certificates',
  best: '10:00 AM',
  bestDay: 'Monday',
  channels: 'email',
  clause: 'the night shift is short of staff',
  company: 'Harbor Foods',
  correction: 'the limit is four grams a day',
  again: 'do the same',
  count: '3',
  date: 'Thursday, December 3',
  decisionBy: 'Friday, December 11',
  expectedBy: 'Friday, December 11',
  details: 'how long it will take and who will be there',
  doing: 'training new colleagues',
  either: 'the ward is short of two nurses',
  family: 'HR interview',
  firstDay: 'Monday',
  found: 'to whom it may concern',
  from: '9:00 AM',
  interviewers: 'Anna Lee and Paul Brown',
  others: 'Paul Brown',
  lastDay: 'Tuesday',
  limit: '140',
  link: 'meet.example',
  location: 'Hall 4',
  max: '45',
  min: '30',
  minutes: '45',
  names: 'Anna Lee and Paul Brown',
  missedDate: 'Thursday, December 3',
  lately: 'on Thursday',
  alsoThanked: 'Sam Lee and Dana Ortiz',
  weekday: 'Thursday',
  name: 'Anna Lee',
  number: '2',
  phone: '202 555 0100',
  place: 'California',
  priority: 'Required',
  proposals: 'Friday, December 4, at 10:00 AM or Monday, December 7, at 2:00 PM',
  question: 'how do you train new colleagues?',
  questions: 'the next steps and the team',
  list: 'the first weekday',
  role: 'team lead',
  round: 'round 1 (HR interview)',
  sources: 'Anna Lee',
  startsOn: 'Monday, January 4',
  state: 'two empty posts',
  statements: 'the first in round 1 and the second in round 2',
  task: 'train new colleagues',
  text: 'two weeks',
  time: '10:00 AM',
  timed: 'the task in writing the day before',
  topic: 'the night shift',
  grounds: 'family reasons',
  type: 'panel interview',
  until: 'Friday, December 18',
  value: 'video',
  wanted: 'Anna Lee',
  wished: 'a room on the ground floor',
  retold: 'I said five grams a day; the limit is four',
  city: 'Zurich',
  zone: 'Berlin time',
};

const linter = new LocalLinter({ binary });
await linter.setup();
await linter.importWords(Object.keys(dictionary));

for (const [error, sentence] of planted) {
  const found = await linter.lint(sentence, { language: 'plaintext' });
  if (found.length === 0) fail(`The planted error "${error}" goes unseen.`);
}

const unfilled = new Set();
const questions = questionBanks.flatMap(({ words }) => [...wordsOf('questions', words)]);
const all = [...wordsOf('en', en), ...questions, ...drafts(), ...guides()];
// Many lists share an item: each text is read once.
const texts = [...new Map(all.map((each) => [each.text, each])).values()];
const used = new Set();
let findings = 0;
for (const { place, text, language } of texts) {
  const lints = Object.entries(await linter.organizedLints(text, { language }));
  for (const [rule, lint] of lints.flatMap(([name, found]) => found.map((each) => [name, each]))) {
    const problem = lint.get_problem_text();
    const entry = allowed.find((each) => each.rule === rule && (each.text ?? problem) === problem);
    if (entry) {
      used.add(entry);
      continue;
    }
    findings += 1;
    const { start, end } = lint.span();
    const around = [...text]
      .slice(Math.max(0, start - 30), end + 30)
      .join('')
      .replaceAll('\n', ' ');
    fail(`${place}: ${rule} "${problem}" in "${around}": ${lint.message()}`);
  }
}

for (const place of unfilled) fail(`No sample for the place ${place}: add one to check.mjs.`);
if (allowed.length > maxAllowed)
  fail(`allowed.json has ${allowed.length} entries, at most ${maxAllowed} may be.`);
for (const entry of allowed) {
  const name = entry.text ? `${entry.rule} "${entry.text}"` : entry.rule;
  if (!entry.reason) fail(`allowed.json gives no reason for ${name}.`);
  if (!used.has(entry)) fail(`allowed.json lists ${name}, which nothing needs.`);
}
const read = texts.map(({ text }) => text).join('\n');
for (const word of Object.keys(dictionary)) {
  if (!read.includes(word)) fail(`dictionary.json lists "${word}", which no text has.`);
}
console.log(
  `${texts.length} texts, ${findings} findings, ${used.size} allowed, ${planted.length} planted errors seen`,
);

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

/** Every text of two words or more below a value, its places filled. */
function* wordsOf(place, value) {
  if (notProse.test(place)) return;
  if (typeof value === 'string') {
    if (value.includes(' ')) yield { place, text: filled(value), language: 'plaintext' };
  } else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) yield* wordsOf(`${place}.${key}`, part);
  }
}

/** Every draft and list that the builders make for one interview of each type. */
function* drafts() {
  for (const type of interviewTypeIds) {
    const interview = {
      id: 'sample',
      type,
      startsAt: '2026-12-03T10:00',
      timeZone: 'Europe/Berlin',
      company: { name: 'Harbor Foods' },
      role: { title: 'Warehouse Team Lead' },
      candidate: { name: 'Maya Brown' },
      interviewers: [{ name: 'Anna Lee', title: 'Operations Manager' }],
    };
    const debrief = {
      discussed: ['how the night shift is staffed', 'the new loading bay'],
      challenge: 'errors in the night shift',
      highlight: 'I halved picking errors in my last team',
    };
    for (const length of ['short', 'standard']) {
      for (const tone of ['formal', 'neutral', 'warm']) {
        for (const known of [debrief, undefined]) {
          const { subject, text } = buildEmail('thank-you', { interview, debrief: known }, en, {
            tone,
            length,
          });
          const place = `draft ${type} ${tone} ${length}${known ? '' : ' without a debrief'}`;
          yield { place, text: `${subject}.\n\n${text}`, language: 'plaintext' };
        }
      }
    }
    const { items } = buildChecklist(interview, en);
    for (const { id, title } of items) {
      yield { place: `checklist ${type}.${id}`, text: title, language: 'plaintext' };
    }
  }
}

function* guides() {
  const pages = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'));
  for (const page of ['README.md', ...pages.map((file) => `docs/${file}`)]) {
    yield { place: page, text: readFileSync(join(root, page), 'utf8'), language: 'markdown' };
  }
}

/** A template with something in each place. @param {string} template */
function filled(template) {
  return template.replace(/\{(\w+)\}/g, (place, name) => {
    if (!samples[name]) unfilled.add(place);
    return samples[name] ?? place;
  });
}
