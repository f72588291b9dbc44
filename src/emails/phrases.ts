import { oncePer } from '../text/once.js';

/** Where a phrase stands in a text, in UTF-16 code units. */
export interface PhraseMatch {
  readonly index: number;
  readonly text: string;
}

type PhraseFinder = (text: string, from?: number) => PhraseMatch | undefined;

/**
 * A finder of the first of many phrases in a text, as whole words, whatever the case and the kind of apostrophe. A
 * word ending in `*` also finds longer ones (`salar*`).
 */
export const phraseFinder = /* @__PURE__ */ oncePer((phrases: readonly string[]): PhraseFinder => {
  if (phrases.length === 0) return () => undefined;
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, '\\s+')
        .replaceAll('*', '[\\p{L}\\p{M}]*'),
    );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text, from = 0) => {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match ? { index: match.index, text: match[0] } : undefined;
  };
});
