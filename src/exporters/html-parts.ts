import { oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { escapeHtml } from '../text/html.js';
import { readInstant, utc } from '../text/instant.js';

/** A link that says where it goes. The address is one that `safeUrl` let through. */
export function anchor(url: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
}

/** A heading of a level from 1 to 6. */
export function heading(level: number, title: string, id: string): string {
  return `<h${level} id="${id}">${line(title)}</h${level}>`;
}

/** A paragraph of one text; nothing for an empty one. */
export function paragraph(text: string): string {
  return oneLine(text) && `<p>${line(text)}</p>`;
}

/** A list of texts; nothing for none. */
export function bullets(entries: readonly string[]): string {
  return entries.length > 0
    ? `<ul>\n${entries.map((each) => `<li>${line(each)}</li>`).join('\n')}\n</ul>`
    : '';
}

/** What a person reads, with the instant for machines when it is one. */
export function time(words: string, iso: string | undefined): string {
  const instant = readInstant(iso ?? '');
  return instant === undefined ? line(words) : `<time datetime="${utc(instant)}">${line(words)}</time>`;
}

/** A text of one line, escaped. */
export function line(text: string): string {
  return escapeHtml(oneLine(text));
}

/** A maker of ids that begin with the prefix and are unique among those it made. Throws for a prefix of another form. */
export function idMaker(prefix: string): (name: string) => string {
  if (!/^[A-Za-z][\w-]{0,63}$/.test(prefix)) {
    throw new InterviewCompassError(`"${oneLine(prefix).slice(0, 80)}" cannot start an id`, {
      code: 'invalid-value',
      path: 'options.idPrefix',
      hint: 'Use a letter, then letters, digits, "-" or "_", 64 characters at most.',
    });
  }
  const taken = new Set<string>();
  return (name) => {
    const wanted = `${prefix}-${name.replace(/[^\w-]+/g, '-').slice(0, 80)}`;
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  };
}
