import type { Checklist, ChecklistItem } from '../checklists/model.js';
import type { Email } from '../emails/model.js';
import type { PrepKit } from '../kits/model.js';
import type { QuestionSet } from '../questions/model.js';
import { oneLine } from '../text/clean.js';
import { escapeHtml, htmlMail, htmlPage, htmlParagraphs, langAttribute } from '../text/html.js';
import { anchor, bullets, heading, idMaker, line, paragraph, time } from './html-parts.js';
import {
  furtherDetails,
  effortOf,
  eventLines,
  groupByPhase,
  kitParts,
  writeWith,
  type Writers,
} from './outline.js';

/** How HTML is written. */
export interface HtmlOptions {
  /** What every id starts with: a letter, then letters, digits, `-` or `_`, 64 at most. Default: the artifact's kind. */
  readonly idPrefix?: string | undefined;
  /** A whole document, with styles for light, dark and print, instead of a fragment. Default: `false`. */
  readonly document?: boolean | undefined;
}

/** Where a part of the markup stands, and a maker of ids that are unique in the whole. */
interface Place {
  /** Parts of a kit are articles: of many sections, screen readers would make as many landmarks. */
  readonly tag: 'section' | 'article';
  /** Level of its heading. */
  readonly level: number;
  readonly id: (name: string) => string;
}

const styles = `:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --mark: #0a5dc2; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #9da7b1; --line: #3d444d; --paper: #14181d; --mark: #6cb0ff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; }
h2 { margin: 2.25rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); font-size: 1.25rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
p { margin: 0 0 0.75rem; }
a { color: var(--mark); }
li { margin-bottom: 0.25rem; }
li p, li ul { margin: 0.25rem 0 0; }
ol > li, li:has(> input) { margin-bottom: 1.1rem; }
li:has(> input) { display: grid; grid-template-columns: auto 1fr; column-gap: 0.6rem; align-items: start; }
ul:has(> li > input) { padding: 0; list-style-type: ""; }
li > input { width: 1.05rem; height: 1.05rem; margin: 0.25rem 0 0; accent-color: var(--mark); }
li > label { font-weight: 600; }
li > input ~ p, li > input ~ ul { grid-column: 2; }
li > input + label + p { color: var(--soft); font-size: 0.9rem; }
li > input:checked + label { color: var(--soft); text-decoration: line-through; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --mark: #000; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  li { break-inside: avoid; }
}`;

/**
 * An artifact as static, accessible HTML: a fragment for a page of your own, or a whole document. Nothing in it runs,
 * and it links only to `https:`, `http:` and `mailto:` addresses. Each checkbox has its item's id as `value`. A mail is
 * its paragraphs alone, ready for a mail body.
 *
 * @throws InterviewCompassError `invalid-value` for an `idPrefix` of another form
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { toHtml } from 'interview-compass/exporters/html';
 *
 * const html = toHtml(buildChecklist({ type: 'recruiter-screen' }, en), { idPrefix: 'prep' });
 * html.split('\n')[0]; //=> '<section aria-labelledby="prep-title" lang="en">'
 * ```
 */
export function toHtml(
  artifact: Checklist | Email | QuestionSet | PrepKit,
  options: HtmlOptions = {},
): string {
  const { idPrefix = artifact.kind, document = false } = options;
  const id = idMaker(idPrefix);
  if (artifact.kind === 'email') return document ? htmlMail(artifact) : `${htmlParagraphs(artifact.text)}\n`;
  const markup = writeWith(writers, artifact, { tag: 'section', level: document ? 1 : 2, id });
  if (!document) return `${markup}\n`;
  return htmlPage({
    locale: artifact.locale,
    title: artifact.kind === 'prep-kit' ? artifact.type.name : artifact.title,
    head: `<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>\n${styles}\n</style>\n`,
    body: `<main>\n${markup}\n</main>`,
  });
}

const writers: Writers<string, [place: Place]> = {
  checklist: (list, place) =>
    titled(list, place, [
      paragraph(list.intro),
      ...eventLines(list).map(
        ({ summary, when, startsAt, location, url }) =>
          `<p>${[
            `<strong>${escapeHtml(summary)}</strong>`,
            time(when, startsAt),
            ...(location ? [escapeHtml(location)] : []),
            ...(url ? [anchor(url)] : []),
          ].join('<br>\n')}</p>`,
      ),
      ...groupByPhase(list).flatMap((phase) => [
        heading(place.level + 1, phase.heading, place.id(phase.items[0]!.phase)),
        `<ul>\n${phase.items.map((item) => taskItem(item, list, place)).join('\n')}\n</ul>`,
      ]),
      paragraph(list.closing),
    ]),
  email: ({ subject, locale, text }, place) =>
    titled({ title: subject, locale }, place, [htmlParagraphs(text)]),
  'question-set': (set, place) =>
    titled(set, place, [
      set.questions.length > 0
        ? `<ol>\n${set.questions
            .map(({ text, why, strong, weak, probes }) =>
              [
                `<li><strong>${line(text)}</strong>`,
                labeled(set.labels.why, why),
                points(set.labels.strong, strong),
                points(set.labels.weak, weak),
                `${points(set.labels.probes, probes)}</li>`,
              ]
                .filter(Boolean)
                .join('\n'),
            )
            .join('\n')}\n</ol>`
        : '',
    ]),
  'prep-kit': (kit, place) =>
    titled({ title: kit.type.name, locale: kit.locale }, place, [
      paragraph(kit.type.definition),
      bullets(kit.type.tailor),
      ...kitParts(kit).map((part) =>
        writeWith(writers, part, { ...place, tag: 'article', level: place.level + 1 }),
      ),
    ]),
};

function titled(
  { title, locale }: { readonly title: string; readonly locale: string },
  { tag, level, id }: Place,
  blocks: readonly string[],
): string {
  const titleId = id('title');
  return [
    `<${tag} aria-labelledby="${titleId}"${langAttribute(locale)}>`,
    heading(level, title, titleId),
    ...blocks.filter(Boolean),
    `</${tag}>`,
  ].join('\n');
}

function taskItem(item: ChecklistItem, { labels }: Checklist, { id }: Place): string {
  const itemId = id(`item-${item.id}`);
  const due = item.due ? [`${line(labels.due)}: ${time(item.due, item.dueAt)}`] : [];
  const aside = [...due, ...effortOf(item, labels).map(escapeHtml)].join(' · ');
  const lines = [
    `<li><input type="checkbox" id="${itemId}" value="${line(item.id)}"${item.done ? ' checked' : ''}>`,
    `<label for="${itemId}">${line(item.title) || line(item.id)}</label>`,
    `<p>${aside}</p>`,
    labeled(labels.how, item.how),
    labeled(labels.why, item.why),
    labels.note ? labeled(labels.note, item.note ?? '') : paragraph(item.note ?? ''),
    detailList(item),
  ];
  return `${lines.filter(Boolean).join('\n')}</li>`;
}

function detailList(item: ChecklistItem): string {
  const entries = furtherDetails(item).map(
    ({ text, url }) => `<li>${url ? anchor(url) : escapeHtml(text)}</li>`,
  );
  return entries.length > 0 ? `<ul>\n${entries.join('\n')}\n</ul>` : '';
}

function labeled(label: string, text: string): string {
  return oneLine(text) && `<p><strong>${line(label)}:</strong> ${line(text)}</p>`;
}

function points(label: string, entries: readonly string[]): string {
  return entries.length > 0 ? `<p><strong>${line(label)}:</strong></p>\n${bullets(entries)}` : '';
}
