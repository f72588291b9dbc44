import type { Checklist, ChecklistItem } from '../checklists/model.js';
import type { Email } from '../emails/model.js';
import type { PrepKit } from '../kits/model.js';
import type { QuestionSet } from '../questions/model.js';
import { multiLine, oneLine } from '../text/clean.js';
import { effortOf, eventLines, groupByPhase, kitParts, writeWith, type Writers } from './outline.js';

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
  checklist: (list) => {
    const { summary = '', when = '', location = '', url = '' } = eventLines(list) ?? {};
    return [
      underlined(list.title, '='),
      wrap(list.intro),
      [summary, when, location, url]
        .filter(Boolean)
        .map((each) => wrap(each))
        .join('\n'),
      ...groupByPhase(list).flatMap(({ heading, items }) => [
        underlined(heading, '-'),
        ...items.map((item) => itemLines(item, list)),
      ]),
      wrap(list.closing),
    ];
  },
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
      const points = (label: string, lines: readonly string[]) =>
        lines.length === 0
          ? []
          : [wrap(`${label}:`, indent), ...lines.map((each) => wrap(each, `${indent}- `, `${indent}  `))];
      return [
        wrap(question.text, number, indent),
        wrap(`${labels.why}: ${question.why}`, indent),
        ...points(labels.strong, question.strong),
        ...points(labels.weak, question.weak),
        ...points(labels.probes, question.probes),
      ].join('\n');
    }),
  ],
  'prep-kit': (kit) => [
    underlined(kit.type.name, '='),
    wrap(kit.type.definition),
    kit.type.tailor.map((each) => wrap(each, '- ', '  ')).join('\n'),
    ...kitParts(kit).flatMap((part) => writeWith(writers, part)),
  ],
};

function itemLines(item: ChecklistItem, { labels }: Checklist): string {
  const due = item.due ? [`${labels.due}: ${item.due}`] : [];
  const indent = '    ';
  return [
    wrap(item.title, item.done ? '[x] ' : '[ ] ', indent),
    wrap([...due, ...effortOf(item, labels)].join(' · '), indent),
    wrap(`${labels.how}: ${item.how}`, indent),
    wrap(`${labels.why}: ${item.why}`, indent),
  ].join('\n');
}

function underlined(title: string, line: '=' | '-'): string {
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
  return [...lines, line].join('\n');
}
