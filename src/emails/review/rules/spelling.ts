import { matches } from '../../../text/match.js';
import type { Finding } from '../../model.js';
import type { Span } from '../draft.js';
import { inText, type Known, type Match } from '../known.js';
import type { ReviewWords } from '../words.js';
import { rightSpelling } from '../spelling.js';

/** The same word twice by slip. */
export function findDoubledWords({ draft, words, given }: Known): Match[] {
  const allowed = new Set(words.doubledWords);
  return [
    ...matches(draft.text, /(?<![\p{L}\p{N}'’-])([\p{L}\p{M}'’]+)(?:\s+\1(?![\p{L}\p{M}\p{N}'’-]))+/giu),
  ].flatMap(({ index, 0: found, 1: word = '' }) => {
    const lower = word.toLowerCase();
    if (allowed.has(lower) || (words.doublesAreWords && !isSaidOnce(lower, words))) return [];
    if (given.includes(` ${lower} ${lower} `)) return [];
    // The repeat is what goes, so that a slip in the word itself can be mended as well.
    const span = { start: index + word.length, end: index + found.length };
    return inText(span, { places: { found, wanted: word }, replacement: '' });
  });
}

/** Whether a word is never a plural: a small one, or one of the stems that are marked so. */
const isSaidOnce = (word: string, { stopWords, wordClasses }: ReviewWords): boolean =>
  stopWords.includes(word) ||
  (wordClasses['once'] ?? '')
    .split(' ')
    .some(
      (each) =>
        each === word || (each.endsWith('*') && word.length > 6 && word.startsWith(each.slice(0, -1))),
    );

/** More than one blank between two words. */
export function findDoubleSpaces({ draft }: Known): Match[] {
  return [...matches(draft.text, /(?<=[^\s#])(?: |\u00A0){2,}(?=\S)/g)].flatMap(({ index, 0: found }) =>
    inText({ start: index, end: index + found.length }, { replacement: ' ' }),
  );
}

const wordForm = /(?<![\p{L}\p{N}@&./-])[\p{L}\p{M}]+(?:['’][\p{L}]+)*(?![\p{L}\p{M}\p{N}@&]|[./-]\p{L})/gu;

/** Words with a slip in them, and common misspellings. */
export function findMisspellings(known: Known): Match[] {
  return eachWord(known, (word) => rightSpelling(word, known.words));
}

/** "w/" and "w/o". */
const slashForm = /(?<![\p{L}\p{N}@&./-])\p{L}\/\p{L}?(?![\p{L}\p{M}\p{N}@&/])/gu;

const abbreviation = /^\p{Lu}{3,}$/u;

/** Shorthand of chats, with the word it stands for where there is one. */
export function findTextSpeak(known: Known): Match[] {
  const { textSpeak } = known.words;
  const { text } = known.draft;
  const look = (word: string) => (Object.hasOwn(textSpeak, word) ? textSpeak[word] : undefined);
  const found = [...eachWord(known, look), ...eachWord(known, look, slashForm)];
  const isCapital = ({ field, span }: Match) =>
    field === 'text' && abbreviation.test(text.slice(span.start, span.end));
  // "SPT Masa", or "SPT" where nothing else is shortened, is the name of a form, where "spt" is "seperti".
  const isAlone = found.every(isCapital);
  const isName = (match: Match) =>
    isCapital(match) &&
    (/^ \p{Lu}/u.test(text.slice(match.span.end)) || (isAlone && !match.replacement?.includes(' ')));
  return found.filter((match) => !isName(match));
}

function eachWord(known: Known, look: (word: string) => string | undefined, form = wordForm): Match[] {
  const { draft, given } = known;
  const find = (field: Finding['field'], text: string): Match[] =>
    [...matches(text, form)].flatMap(({ index, 0: found }) => {
      const lower = found.toLowerCase().replaceAll('’', "'");
      const right = look(lower);
      if (right === undefined || given.includes(` ${lower} `)) return [];
      const span: Span = { start: index, end: index + found.length };
      if (right === '') return [{ field, span }];
      const replacement = withCaseOf(found, right);
      return [{ field, span, places: { wanted: replacement }, replacement }];
    });
  return [...find('subject', draft.subject ?? ''), ...find('text', draft.text)];
}

function withCaseOf(written: string, right: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
