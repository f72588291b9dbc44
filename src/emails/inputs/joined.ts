import type { DraftWords } from '../words.js';

/** "a reference, the drawing and my card", as the language writes a list. */
export function joined(texts: readonly string[], { code }: DraftWords): string {
  return new Intl.ListFormat(code, { type: 'conjunction' }).format(texts);
}
