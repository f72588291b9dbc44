import type { IdentifiedField } from '../identify.js';
import type { TextRange } from './mail-text.js';

/** A field and where its words stand in the original. */
export interface Evidence {
  readonly field: IdentifiedField;
  readonly range: TextRange;
}

/** What a field was read from; ranges without a word tell nothing. */
export function evidenceOf(
  field: IdentifiedField,
  ...ranges: readonly (TextRange | undefined)[]
): readonly Evidence[] {
  return ranges.flatMap((range) => (range && range.end > range.start ? [{ field, range }] : []));
}
