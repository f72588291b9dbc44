import { escapeRegExp } from '../../text/match.js';
import { oncePer } from '../../text/once.js';
import type { NoteCues } from './cues.js';

type Events = NonNullable<NoteCues['events']>;

/** "2 black fridays", "before super bowl": days and events with their capitals, and with the article where they take one. */
export function withEvents(text: string, { events, article }: NoteCues): string {
  if (events === undefined) return text;
  const { names, named, behind } = formsOf(events);
  return text
    .replace(named, (_, name: string, many?: string) => names.get(bare(name))! + (many ?? '').toLowerCase())
    .replace(behind, `${article} `);
}

/** "Eid rota", "Mother's Day". */
export function opensWithEvent(text: string, { events }: NoteCues): boolean {
  return events !== undefined && [...formsOf(events).names.values()].some((name) => text.startsWith(name));
}

/** Every event by its letters alone, where one is named in a text, and where its article is missing. */
const formsOf = /* @__PURE__ */ oncePer((events: Events) => {
  const all = [...events.names, ...events.withArticle].sort((a, b) => b.length - a.length);
  // "mothers day" and "Mother's days": with its mark or without.
  const forms = all.map((name) => escapeRegExp(name).replace("'", "['’]?").replace('\\.', '\\.?'));
  return {
    names: new Map(all.map((name) => [bare(name), name])),
    named: new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.join('|')})(s)?(?![\\p{L}'’-])`, 'giu'),
    behind: new RegExp(
      `(?<=^|(?<!\\p{L})(?:${events.behind.join('|')})\\s)(?=(?:${events.withArticle.join('|')})(?:$|[,.;:]))`,
      'giu',
    ),
  };
});

function bare(name: string): string {
  return name.toLowerCase().replace(/['’.]/g, '');
}
