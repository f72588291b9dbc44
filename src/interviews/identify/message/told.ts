import { oneLine } from '../../../text/clean.js';
import type { TextRange } from '../mail-text.js';
import type { Passage } from './passage.js';

/** A value and where the original says it. */
export interface Told {
  readonly value: string;
  readonly range: TextRange;
}

/** A value that stands at a position of a passage. */
export function told(passage: Passage, value: string, start: number): Told {
  return { value: oneLine(value), range: passage.original(start, start + value.length) };
}

/** The value with the stars of words such as `Referent*in`, which a reader of mail takes for marks of bold text. */
export function withStars({ value, range }: Told, message: string): string {
  const written = message.slice(range.start, range.end);
  return /\p{L}\*\p{L}/u.test(written) && written.replaceAll('*', '') === value ? written : value;
}
