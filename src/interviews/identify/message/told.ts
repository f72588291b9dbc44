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
