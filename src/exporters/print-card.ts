import type { Checklist, ChecklistItem } from '../checklists/model.js';
import type { Interview } from '../interviews/model.js';
import type { PrepKit } from '../kits/model.js';
import { clip, oneLine } from '../text/clean.js';
import { escapeHtml, htmlPage, langAttribute } from '../text/html.js';
import type { Warning } from '../text/warning.js';
import { anchor, bullets, heading, idMaker, time } from './html-parts.js';
import { eventLines, type EventLines } from './outline.js';

/** How a print card is written. */
export interface PrintCardOptions {
  /** What every id starts with: a letter, then letters, digits, `-` or `_`, 64 at most. Default: `card`. */
  readonly idPrefix?: string | undefined;
  /** A whole document with styles for paper, or a fragment for a page of your own. Default: `true`, a document. */
  readonly document?: boolean | undefined;
}

/** A card, and what found no room on it. */
export interface PrintCard {
  /** HTML. */
  readonly payload: string;
  /** `clipped` for texts that were cut, `item-left-out` with the number of lines that found no room. */
  readonly warnings: readonly Warning[];
}

// So many lines of so many characters stand on one page of A4 or Letter paper, whatever the list holds; a browser test
// prints the fullest card there is.
const room = {
  people: { lines: 5, characters: 80 },
  ask: { lines: 5, characters: 150 },
  bring: { lines: 4, characters: 80 },
  open: { lines: 4, characters: 90 },
  during: { lines: 4, characters: 90 },
} as const;
const headCharacters = 100;

const styles = `@page { margin: 12mm; }
body { margin: 0; background: #fff; color: #000; font: 10pt/1.3 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.25rem; font-size: 1.5em; line-height: 1.2; }
h2 { margin: 0.5rem 0 0.1rem; border-bottom: 1px solid #777; font-size: 1.05em; }
p, ul { margin: 0.15rem 0 0; }
ul { padding-left: 1.1rem; }
a { color: inherit; }
@media print { main { max-width: none; padding: 0; } }`;

/**
 * A card for the last fifteen minutes, one page when printed: when and where, whom you meet, the questions to ask, what to
 * have with you, what is still to be done, and what to keep in mind. Static, accessible HTML.
 *
 * @throws InterviewCompassError `invalid-value` for an `idPrefix` of another form
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { toPrintCard } from 'interview-compass/exporters/print-card';
 *
 * const list = buildChecklist({ type: 'hiring-manager', interviewers: [{ name: 'Dana Ortiz', title: 'Site Manager' }] }, en);
 * const { payload, warnings } = toPrintCard(list);
 * payload.includes('<li>Dana Ortiz, Site Manager</li>'); //=> true
 * warnings; //=> []
 * ```
 */
export function toPrintCard(artifact: Checklist | PrepKit, options: PrintCardOptions = {}): PrintCard {
  const { idPrefix = 'card', document = true } = options;
  const list = artifact.kind === 'prep-kit' ? artifact.checklist : artifact;
  const { toAsk = [] } =
    artifact.kind === 'prep-kit' ? { toAsk: artifact.toAsk?.questions } : (list.questions ?? {});
  const card = new Map<string, Warning>();
  const id = idMaker(idPrefix);
  const titleId = id('title');
  const [first, ...later] = eventLines(list);
  const cut = (text: string, limit: number, path: string) => {
    const whole = oneLine(text);
    const short = clip(whole, limit);
    if (short !== whole) card.set(`clipped ${path}`, { code: 'clipped', path });
    return short;
  };
  const part = (name: keyof typeof room, title: string | undefined, texts: readonly string[]): string => {
    const { lines, characters } = room[name];
    const said = [...new Set(texts.map(oneLine))].filter(Boolean);
    if (said.length === 0) return '';
    if (said.length > lines) {
      card.set(`left ${name}`, { code: 'item-left-out', path: name, detail: String(said.length - lines) });
    }
    const shown = bullets(said.slice(0, lines).map((text) => cut(text, characters, name)));
    return title && oneLine(title) ? `${heading(document ? 2 : 3, title, id(name))}\n${shown}` : shown;
  };
  const { labels, items } = list;
  const blocks = [
    heading(document ? 1 : 2, cut(first?.summary ?? list.title, headCharacters, 'title'), titleId),
    ...[first, ...later.slice(0, 2)].map((event) => (event ? whenAndWhere(event, event !== first, cut) : '')),
    part('people', labels.card?.people, peopleOn(list)),
    part(
      'ask',
      labels.phases.ask,
      toAsk.map(({ text }) => text),
    ),
    part(
      'bring',
      labels.card?.bring,
      interviewsOf(list).flatMap(({ documents = [] }) => documents),
    ),
    part(
      'open',
      labels.card?.open,
      items.filter(isStillToDo).map(({ title }) => title),
    ),
    part(
      'during',
      labels.phases.during,
      items.filter(({ phase }) => phase === 'during').map(({ title }) => title),
    ),
  ];
  const markup = `<section aria-labelledby="${titleId}"${langAttribute(list.locale)}>\n${blocks.filter(Boolean).join('\n')}\n</section>`;
  return {
    payload: document
      ? htmlPage({
          locale: list.locale,
          title: first?.summary ?? list.title,
          head: `<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>\n${styles}\n</style>\n`,
          body: `<main>\n${markup}\n</main>`,
        })
      : `${markup}\n`,
    warnings: [...card.values()],
  };
}

function whenAndWhere(
  { summary, when, startsAt, location, url }: EventLines,
  named: boolean,
  cut: (text: string, limit: number, path: string) => string,
): string {
  const lines = [
    ...(named ? [`<strong>${escapeHtml(cut(summary, headCharacters, 'title'))}</strong>`] : []),
    time(cut(when, headCharacters, 'when'), startsAt),
    ...(location ? [escapeHtml(cut(location, headCharacters, 'location'))] : []),
    // A link that is cut leads nowhere; it stands whole or not at all.
    ...(url && url.length <= 2 * headCharacters ? [anchor(url)] : []),
  ];
  return `<p>${lines.join('<br>\n')}</p>`;
}

function interviewsOf({ interview, others = [] }: Checklist): Interview[] {
  return [interview, ...others.map((each) => each.interview)];
}

function peopleOn(list: Checklist): string[] {
  return interviewsOf(list)
    .flatMap(({ interviewers = [] }) => interviewers)
    .filter(({ role }) => role !== 'ai-system')
    .map(({ name, title }) => [name, title ?? ''].map(oneLine).filter(Boolean).join(', '));
}

/** What can still be done in a quarter of an hour: the day itself, and arrangements that were not made. */
function isStillToDo({ done, phase, priority }: ChecklistItem): boolean {
  return !done && (phase === 'day-of' || (phase === 'logistics' && priority === 'required'));
}
