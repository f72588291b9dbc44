/**
 * The main job, end to end: reads an interview, prints what it is, the checklist, and the thank-you draft with its
 * review, and writes them as files that other programs open. `npm start -- <file>` reads another interview.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildPrepKit, en, isInterviewCompassError, reviewEmail } from 'interview-compass';
import { toEml } from 'interview-compass/exporters/eml';
import { toHtml } from 'interview-compass/exporters/html';
import { toIcs } from 'interview-compass/exporters/ics';
import { toMarkdown } from 'interview-compass/exporters/markdown';
import { questionBanks } from 'interview-compass/questions/en';
import { debriefSchema, interviewSchema } from 'interview-compass/schemas';
import { root } from './doors.js';

const source = process.argv[2] ? resolve(process.argv[2]) : join(root, 'examples/interview.json');
const outFolder = join(root, 'out');
const colored = process.stdout.isTTY && !process.env.NO_COLOR && process.stdout.hasColors();
/** @param {number} code */
const paint = (code) => (/** @type {string} */ text) => (colored ? `\u001B[${code}m${text}\u001B[0m` : text);
const [bold, dim] = [paint(1), paint(2)];
const [red, green, yellow, cyan] = [paint(31), paint(32), paint(33), paint(36)];
const width = Math.min(process.stdout.columns || 96, 96);

try {
  run();
} catch (error) {
  // A wrong file is the reader's to mend: say what and where, without a stack.
  const { name, message, code } = /** @type {NodeJS.ErrnoException} */ (error);
  if (!isInterviewCompassError(error) && name !== 'ZodError' && name !== 'SyntaxError' && code !== 'ENOENT')
    throw error;
  process.stderr.write(`${red('Cannot use this interview.')} ${message}\n`);
  process.exitCode = 1;
}

function run() {
  const input = JSON.parse(readFileSync(source, 'utf8'));
  const interview = interviewSchema.parse(input.interview);
  const debrief = input.debrief && debriefSchema.parse(input.debrief);
  const now = input.now ?? new Date();
  const kit = buildPrepKit(interview, en, {
    now,
    questions: questionBanks,
    debrief,
  });

  printType(kit.type);
  printChecklist(kit.checklist);
  printQuestions(kit.toAsk);
  for (const email of kit.thankYous) printEmail(email, reviewEmail(email, { interview, debrief }, en));

  const mails = kit.thankYous.map((email, index) => [
    `thank-you${index === 0 ? '' : `-${index + 1}`}.eml`,
    toEml(email, { now }),
  ]);
  writeFiles({
    'checklist.md': toMarkdown(kit.checklist),
    // A calendar needs an id that stays the same; an interview without one gets no calendar file.
    ...(interview.id && { 'checklist.ics': toIcs(kit.checklist, { now }) }),
    'checklist.html': toHtml(kit.checklist, { document: true }),
    ...Object.fromEntries(mails),
    'kit.json': `${JSON.stringify(kit, null, 2)}\n`,
  });
}

/** @param {import('interview-compass').InterviewTypeDescription} type */
function printType(type) {
  heading(type.name);
  say(wrap(type.definition));
  say(dim(`${type.familyName}, usually ${type.minutes.min} to ${type.minutes.max} minutes`));
  say(`\n${bold('What it decides')}`);
  say(wrap(type.decides, '  '));
  say(`\n${bold('What they look for')}`);
  for (const line of type.lookFor) say(wrap(line, '  - '));
  say(`\n${bold('How to prepare for this one')}`);
  for (const line of type.tailor) say(wrap(line, '  - '));
}

/** @param {import('interview-compass').Checklist} list */
function printChecklist({ title, event, intro, items, labels, closing }) {
  heading(title);
  if (event) say(`${cyan(event.when)} ${dim(`(${event.timeZone})`)}`);
  say(wrap(intro));
  const marks = { required: green('●'), recommended: yellow('◐'), optional: dim('○') };
  for (const [phase, label] of Object.entries(labels.phases)) {
    const inPhase = items.filter((item) => item.phase === phase);
    if (inPhase.length > 0) say(`\n${bold(label)}`);
    for (const { priority, title, due, minutes } of inPhase) {
      say(
        `  ${marks[priority]} ${title}  ${dim([due, minutes && `${minutes} min`].filter(Boolean).join(', '))}`,
      );
    }
  }
  say(
    `\n${Object.entries(marks)
      .map(([priority, mark]) => `${mark} ${labels.priorities[/** @type {'required'} */ (priority)]}`)
      .join('   ')}`,
  );
  say(wrap(closing));
}

/** @param {import('interview-compass').QuestionSet | undefined} set */
function printQuestions(set) {
  if (!set) return;
  heading(set.title);
  for (const { text } of set.questions) say(wrap(text, '  - '));
}

/**
 * @param {import('interview-compass').Email} email
 * @param {readonly import('interview-compass').Finding[]} findings
 */
function printEmail(email, findings) {
  heading(`Draft to ${email.to.map(({ name }) => name).join(', ') || 'the company'}`);
  say(`${dim('Subject:')} ${email.subject}\n`);
  for (const line of email.text.trimEnd().split('\n')) say(wrap(line));
  say(`\n${bold('Review')}`);
  const paints = { error: red, warning: yellow, info: dim };
  for (const { severity, message } of findings) say(wrap(message, `  ${paints[severity](severity)}: `));
  if (findings.length === 0) say(green('  Nothing to change.'));
  for (const { code, detail } of email.warnings) say(dim(`  ${code}${detail ? `: ${detail}` : ''}`));
}

/** @param {Readonly<Record<string, string>>} files */
function writeFiles(files) {
  mkdirSync(outFolder, { recursive: true });
  heading('Written');
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(outFolder, name), content);
    say(`  ${relative(process.cwd(), join(outFolder, name))}`);
  }
}

/** @param {string} text */
function heading(text) {
  say(`\n${bold(cyan(text))}\n${dim('─'.repeat(Math.min(text.length, width)))}`);
}

/** Breaks a text into lines of the terminal's width, each but the first indented by the length of the lead. @param {string} text */
function wrap(text, lead = '') {
  // eslint-disable-next-line no-control-regex
  const indent = ' '.repeat(lead.replace(/\u001B\[\d+m/g, '').length);
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = /** @type {string} */ (lines.pop());
    if (last && last.length + word.length + 1 > width - indent.length) lines.push(last, word);
    else lines.push(last ? `${last} ${word}` : word);
  }
  return lines.map((line, index) => `${index === 0 ? lead : indent}${line}`).join('\n');
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
