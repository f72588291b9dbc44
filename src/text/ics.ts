import { multiLine, oneLine } from './clean.js';

/**
 * The text as a TEXT value (RFC 5545 section 3.3.11): backslash, semicolon, comma and line end escaped. Colons and
 * quotes stay as they are.
 *
 * @example
 * ```ts
 * import { icsText } from '../src/text/ics.js';
 *
 * icsText('Hall 4, gate B\nring twice'); //=> 'Hall 4\\, gate B\\nring twice'
 * ```
 */
export function icsText(text: string): string {
  return multiLine(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const carets: Readonly<Record<string, string>> = { '^': '^^', '"': "^'" };

/** The text as a quoted parameter value, its carets and quotes written as RFC 6868 section 3.1 has it. */
export function icsParameter(text: string): string {
  return `"${oneLine(text).replace(/[\^"]/g, (character) => carets[character]!)}"`;
}

/** The instant as a UTC DATE-TIME value (RFC 5545 section 3.3.5, form 2): `20261203T090000Z`. */
export function icsTime(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Content lines as they stand in a file: folded, each ended by CRLF (RFC 5545 section 3.1). */
export function icsLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** At most 75 octets a line without its CRLF. The section allows a fold inside a UTF-8 sequence; readers do not. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
