import type { TextRange } from '../mail-text.js';

/** A value and where it stands. */
export interface Found<Value> extends TextRange {
  readonly value: Value;
}
