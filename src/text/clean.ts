/**
 * Makes foreign text safe to place: everything a caller passes in goes through `oneLine` or `multiLine` once, at the
 * builder, so that no exporter meets a control character, a lone surrogate or a hidden direction mark.
 */

// C0 and C1 controls but for the line breaks handled apart, byte order mark, and the bidi marks of UAX #9: they can
// reorder what a reader sees ("trojan source") and no name or note needs them to be told apart.
const invisible =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * One clean line: line breaks become spaces, runs of blanks one space, controls and bidi marks vanish.
 *
 * @example
 * ```ts
 * import { oneLine } from '../src/text/clean.js';
 *
 * oneLine(' Dana\r\nBcc: x@y.z '); //=> 'Dana Bcc: x@y.z'
 * ```
 */
export function oneLine(text: string): string {
  return wellFormed(text).replace(lineBreak, ' ').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** The text on one clean line; `undefined` where there is none, or nothing is left of it. */
export function lineOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined;
}

/** Clean text that keeps its lines, each ending in `\n`; more than one blank line becomes one. */
export function multiLine(text: string): string {
  return wellFormed(text)
    .replace(lineBreak, '\n')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text with every lone surrogate replaced by U+FFFD. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

/**
 * At most `limit` UTF-16 units, cut between graphemes and ended by an ellipsis, at a word end where one is near.
 *
 * @param limit - UTF-16 code units, ellipsis included
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text.slice(0, limit + 32))) {
    if (index + segment.length > limit - 1) break;
    end = index + segment.length;
  }
  const cut = text.slice(0, end);
  const lastBlank = cut.lastIndexOf(' ');
  return `${(lastBlank > end * 0.6 ? cut.slice(0, lastBlank) : cut).trimEnd()}…`;
}
