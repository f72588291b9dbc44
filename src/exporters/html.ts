import type { Checklist, ChecklistItem } from '../checklists/model.js';
import type { Email } from '../emails/model.js';
import type { PrepKit } from '../kits/model.js';
import type { QuestionSet } from '../questions/model.js';
import { oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { slug } from '../text/fold.js';
import { escapeHtml, htmlMail, htmlPage, htmlParagraphs, langAttribute } from '../text/html.js';
import { readInstant, utc } from '../text/instant.js';
import { effortOf, eventLines, groupByPhase, kitParts, typeLines, type Writers } from './outline.js';

/** How HTML is written. */
export interface HtmlOptions {
  /** What every id starts with: a letter, then letters, digits, `-` or `_`, 64 at most. Default: the artifact's kind. */
  readonly idPrefix?: string | undefined;
  /** A whole document, with styles for light, dark and print, instead of a fragment. Default: `false`. */
  readonly document?: boolean | undefined;
}

/** Where a part of the markup stands: its heading level, and a maker of ids that are unique in the whole. */
interface Place {
  readonly level: 1 | 2 | 3;
  readonly id: (name: string) => string;
}

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
  const place: Place = { level: document ? 1 : 2, id: idMaker(idPrefix) };
  switch (artifact.kind) {
    case 'email':
      return document ? htmlMail(artifact) : `${htmlParagraphs(artifact.text)}\n`;
    case 'prep-kit':
      return whole(artifact.type.name, artifact.locale, writers['prep-kit'](artifact, place), document);
    case 'checklist':
      return whole(artifact.title, artifact.locale, writers.checklist(artifact, place), document);
    case 'question-set':
      return whole(artifact.title, artifact.locale, writers['question-set'](artifact, place), document);
  }
}

function whole(title: string, locale: string, markup: string, document: boolean): string {
  if (!document) return `${markup}\n`;
  const body = `<main>\n${markup}\n</main>`;
  return htmlPage({ locale, title, head, body });
}
