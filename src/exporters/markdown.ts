import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown as serialize, type Options } from 'mdast-util-to-markdown';
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

/**
 * An artifact as GitHub Flavored Markdown. A checklist is a task list under a heading for each phase; whatever its
 * texts hold, they come out as text.
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { toMarkdown } from 'interview-compass/exporters/markdown';
 *
 * toMarkdown(buildChecklist({ type: 'recruiter-screen' }, en)).split('\n')[0]; //=> '# Prepare for your recruiter screen'
 * ```
 */
export function toMarkdown(artifact: Checklist | Email | QuestionSet | PrepKit): string {
  return serialize({ type: 'root', children: writeWith(writers, artifact, 1) }, options());
}

function options(): Options {
  return {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    extensions: [gfmTaskListItemToMarkdown(), gfmAutolinkLiteralToMarkdown(), gfmStrikethroughToMarkdown()],
    // GFM section 4.10: two lines of text would be a table if the second were its delimiter row.
    unsafe: [
      { atBreak: true, character: '|', after: '[\\t :-]' },
      { atBreak: true, character: '-', after: '[:|-]' },
      { atBreak: true, character: ':', after: '-' },
      // GFM section 6.9: the extension sees to a dot before a word alone, and a link that starts without one takes in
      // the escapes after it.
      { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing', notInConstruct: 'autolink' },
    ],
  };
}

type Depth = 1 | 2 | 3;

const writers: Writers<RootContent[], [depth: Depth]> = {
  checklist: (list, depth) => [
    ...heading(depth, list.title),
    ...paragraph(text(list.intro)),
    ...eventLines(list).flatMap(({ summary, when, location = '', url }) =>
      paragraph(lines([strong(summary), text(when), text(location), link(url)])),
    ),
    ...groupByPhase(list).flatMap((phase) => [
      ...heading(depth === 1 ? 2 : 3, phase.heading),
      unordered(phase.items.map((item) => taskItem(item, list))),
    ]),
    ...paragraph(text(list.closing)),
  ],
  email: (email, depth) => [
    ...heading(depth, email.subject),
    ...multiLine(email.text)
      .split('\n\n')
      .flatMap((each) => paragraph(lines(each.split('\n').map(text)))),
  ],
  'question-set': ({ title, questions, labels }, depth) => [
    ...heading(depth, title),
    {
      type: 'list',
      ordered: true,
      spread: true,
      children: questions.map((question) =>
        listItem([
          ...paragraph(strong(question.text)),
          ...labeled(labels.why, question.why),
          ...points(labels.strong, question.strong),
          ...points(labels.weak, question.weak),
          ...points(labels.probes, question.probes),
        ]),
      ),
    },
  ],
  'prep-kit': (kit) => [
    ...heading(1, kit.type.name),
    ...paragraph(text(kit.type.definition)),
    ...bullets(kit.type.tailor),
    ...kitParts(kit).flatMap((part) => writeWith(writers, part, 2)),
  ],
};

function taskItem(item: ChecklistItem, { labels }: Checklist): ListItem {
  const due = item.due ? [`${labels.due}: ${item.due}`] : [];
  const aside = [...due, ...effortOf(item, labels)].join(' · ');
  // A task without text would be no task to a reader (GFM section 5.3).
  const title = oneLine(item.title) || oneLine(item.id);
  return {
    ...listItem([
      { type: 'paragraph', children: text(title) },
      ...paragraph(aside ? [{ type: 'emphasis', children: text(aside) }] : []),
      ...labeled(labels.how, item.how),
      ...labeled(labels.why, item.why),
      ...(labels.note ? labeled(labels.note, item.note ?? '') : paragraph(text(item.note ?? ''))),
      ...detailList(item),
    ]),
    checked: item.done,
  };
}

function detailList(item: ChecklistItem): List[] {
  const entries = furtherDetails(item).map(({ text: said, url }) =>
    listItem(paragraph(url ? link(url) : text(said))),
  );
  return entries.length > 0 ? [unordered(entries, false)] : [];
}

function heading(depth: Depth, title: string): Heading[] {
  return [{ type: 'heading', depth, children: text(title) }];
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function labeled(label: string, words: string): Paragraph[] {
  const said = text(words);
  return said.length > 0 ? paragraph([...strong(`${label}:`), { type: 'text', value: ' ' }, ...said]) : [];
}

function points(label: string, entries: readonly string[]): BlockContent[] {
  return entries.length > 0 ? [...paragraph(strong(`${label}:`)), ...bullets(entries)] : [];
}

function bullets(entries: readonly string[]): List[] {
  return entries.length > 0
    ? [
        unordered(
          entries.map((each) => listItem(paragraph(text(each)))),
          false,
        ),
      ]
    : [];
}

function unordered(children: ListItem[], spread = true): List {
  return { type: 'list', ordered: false, spread, children };
}

function listItem(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: true, children };
}

function lines(each: PhrasingContent[][]): PhrasingContent[] {
  return each
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index > 0 ? [{ type: 'break' } as const, ...line] : line));
}

function text(value: string): PhrasingContent[] {
  const line = oneLine(value);
  return line ? [{ type: 'text', value: line }] : [];
}

function strong(value: string): PhrasingContent[] {
  const children = text(value);
  return children.length > 0 ? [{ type: 'strong', children }] : [];
}

function link(url: string | undefined): PhrasingContent[] {
  return url ? [{ type: 'link', url, children: [{ type: 'text', value: url }] }] : [];
}
