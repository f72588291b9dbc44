import type { Checklist, ChecklistItem } from '../checklists/model.js';
import type { Email } from '../emails/model.js';
import type { PrepKit } from '../kits/model.js';
import type { QuestionSet } from '../questions/model.js';
import { multiLine, oneLine } from '../text/clean.js';
import {
  furtherDetails,
  effortOf,
  eventLines,
  groupByPhase,
  kitParts,
  writeWith,
  type Writers,
} from './outline.js';

const columns = 72;

/**
 * An artifact as plain text, wrapped at 72 columns; a longer word, such as a link, stays whole. Items are `[ ]` or, when
 * done, `[x]`. (The body of a mail as it is to be sent is `email.text`.)
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { toText } from 'interview-compass/exporters/text';
 *
 * toText(buildChecklist({ type: 'recruiter-screen' }, en)).split('\n')[0]; //=> 'Prepare for your recruiter screen'
 * ```
 */
export function toText(artifact: Checklist | Email | QuestionSet | PrepKit): string {
  return `${writeWith(writers, artifact).filter(Boolean).join('\n\n')}\n`;
}

/** Blocks, parted by blank lines. */
const writers: Writers<string[]> = {
  checklist: (list) => [
    underlined(list.title, '='),
    wrap(list.intro),
    ...eventLines(list).map(({ summary, when, location = '', url = '' }) =>
      [summary, when, location, url]
        .filter(Boolean)
        .map((each) => wrap(each))
        .join('\n'),
    ),
    ...groupByPhase(list).flatMap(({ heading, items }) => [
      underlined(heading, '-'),
      ...items.map((item) => itemLines(item, list)),
    ]),
    wrap(list.closing),
  ],
  email: ({ subject, text }) => [
    underlined(subject, '='),
    ...multiLine(text)
      .split('\n\n')
      .map((paragraph) =>
        paragraph
          .split('\n')
          .map((line) => wrap(line))
          .join('\n'),
      ),
  ],
  'question-set': ({ title, questions, labels }) => [
    underlined(title, '='),
    ...questions.map((question, index) => {
      const number = `${index + 1}. `;
      const indent = ' '.repeat(number.length);
      return [
        wrap(question.text, number, indent),
        ...labeled(labels.why, question.why, indent),
        ...points(labels.strong, question.strong, indent),
        ...points(labels.weak, question.weak, indent),
        ...points(labels.probes, question.probes, indent),
      ].join('\n');
    }),
  ],
  'prep-kit': (kit) => [
    underlined(kit.type.name, '='),
    wrap(kit.type.definition),
    bullets(kit.type.tailor).join('\n'),
    ...kitParts(kit).flatMap((part) => writeWith(writers, part)),
  ],
};

function itemLines(item: ChecklistItem, { labels }: Checklist): string {
  const due = item.due ? [`${labels.due}: ${item.due}`] : [];
  const aside = [...due, ...effortOf(item, labels)].join(' · ');
  const indent = '    ';
  return [
    wrap(oneLine(item.title) || item.id, item.done ? '[x] ' : '[ ] ', indent),
    ...(aside ? [wrap(aside, indent)] : []),
    ...labeled(labels.how, item.how, indent),
    ...labeled(labels.why, item.why, indent),
    ...(labels.note ? labeled(labels.note, item.note ?? '', indent) : noteLines(item, indent)),
    ...bullets(
      furtherDetails(item).map(({ text }) => text),
      indent,
    ),
  ].join('\n');
}

function noteLines({ note = '' }: ChecklistItem, indent: string): string[] {
  return oneLine(note) ? [wrap(note, indent)] : [];
}

function labeled(label: string, words: string, indent: string): string[] {
  return oneLine(words) ? [wrap(`${label}: ${words}`, indent)] : [];
}

function points(label: string, entries: readonly string[], indent: string): string[] {
  return entries.length > 0 ? [wrap(`${label}:`, indent), ...bullets(entries, indent)] : [];
}

function bullets(entries: readonly string[], indent = ''): string[] {
  return entries.map((each) => wrap(each, `${indent}- `, `${indent}  `));
}

function underlined(title: string, line: '=' | '-'): string {
  if (!oneLine(title)) return '';
  const lines = wrap(title).split('\n');
  const longest = Math.max(...lines.map((each) => each.length));
  return [...lines, line.repeat(Math.min(longest, columns))].join('\n');
}

/** The text in lines of at most 72 columns, the first led by `first`, the others by `rest`. */
function wrap(text: string, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of oneLine(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line.trimEnd()].join('\n');
}
