import { escapeRegExp } from '../../text/match.js';
import type { NoteCues } from './cues.js';

/** "2 black fridays", "before super bowl": days and events with their capitals, and with the article where they take one. */
export function withEvents(text: string, { events, article }: NoteCues): string {
  if (events === undefined) return text;
  const named = [...events.names, ...events.withArticle].reduce(
    (told, name) => told.replace(formOf(name), (_, many?: string) => name + (many ?? '').toLowerCase()),
    text,
  );
  const behind = new RegExp(
    `(?<=^|(?<!\\p{L})(?:${events.behind.join('|')})\\s)(?=(?:${events.withArticle.join('|')})(?:$|[,.;:]))`,
    'giu',
  );
  return named.replace(behind, `${article} `);
}

/** "Eid rota", "Mother's Day". */
export function opensWithEvent(text: string, { events }: NoteCues): boolean {
  return (
    events !== undefined && [...events.names, ...events.withArticle].some((name) => text.startsWith(name))
  );
}

/** "mothers day" and "Mother's days": with its mark or without. */
function formOf(name: string): RegExp {
  const spelled = escapeRegExp(name).replace("'", "['’]?").replace('\\.', '\\.?');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${spelled}(s)?(?![\\p{L}'’-])`, 'giu');
}
