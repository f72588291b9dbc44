import type { NameConcept } from './concepts.js';
import { lookUpOrder, nameVocabulary, type NameLanguage } from './vocabulary.js';
import { mendTokens, readableName, tokensOf, type NameToken } from './tokens.js';

/** A phrase of a name and what it stands for. */
export interface NamePart {
  readonly concept: NameConcept;
  readonly start: number;
  readonly end: number;
  readonly mended: boolean;
}

/** A name, taken apart. */
export interface ReadName {
  /** The name as it was read. */
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly parts: readonly NamePart[];
  /** Words that no language knows. */
  readonly unknown: number;
  /** Language of the words. */
  readonly language: NameLanguage;
}

/** Most words in a phrase of the vocabulary. */
const longestPhrase = 6;

/** Takes a name apart into phrases with a meaning, the longest phrase first. */
export function readName(name: string, language: string | undefined): ReadName {
  const text = readableName(name);
  const written = tokensOf(text);
  const languages = lookUpOrder(
    written.map((token) => token.text),
    language,
  );
  const tokens = mendTokens(written, languages);
  const parts: NamePart[] = [];
  let unknown = 0;
  for (let index = 0; index < tokens.length;) {
    const found = phraseAt(tokens, index, languages);
    const first = tokens[index]!;
    if (found) {
      const last = tokens[index + found.length - 1]!;
      const mended = tokens.slice(index, index + found.length).some((token) => token.mended);
      parts.push({ concept: found.concept, start: first.start, end: last.end, mended });
    } else if (/^[rl]\d{1,2}$/.test(first.text)) {
      parts.push({ concept: 'round', start: first.start, end: first.end, mended: false });
    } else if (/\p{L}{2}/u.test(first.text) && !/\d/.test(first.text)) {
      unknown++;
    }
    index += found?.length ?? 1;
  }
  return { text, tokens, parts: parts.map(asSpokenWith(text, parts)), unknown, language: languages[0]! };
}

/**
 * An engineer counts as somebody one talks with after a "with", or beside the word for the talk: "Phone screen - Backend
 * Engineer" names a job.
 */
function asSpokenWith(text: string, parts: readonly NamePart[]): (part: NamePart, index: number) => NamePart {
  const talks: readonly NameConcept[] = ['meeting', 'screen', 'phone', 'video'];
  const parted = (from: number, to: number) => /[|:;]|\s[-–—]\s/.test(text.slice(from, to));
  return (part, index) => {
    if (part.concept !== 'expert') return part;
    const lead = parts.findLast(({ concept, end }) => concept === 'with' && end <= part.start);
    const next = parts[index + 1];
    const isWith = lead !== undefined && !parted(lead.end, part.start);
    const isBeside = next !== undefined && talks.includes(next.concept) && !parted(part.end, next.start);
    return isWith || isBeside ? part : { ...part, concept: 'job-title' };
  };
}

function phraseAt(
  tokens: readonly NameToken[],
  index: number,
  languages: readonly NameLanguage[],
): { readonly concept: NameConcept; readonly length: number } | undefined {
  const { phrases } = nameVocabulary();
  for (let length = Math.min(longestPhrase, tokens.length - index); length > 0; length--) {
    const phrase = tokens
      .slice(index, index + length)
      .map(({ text }) => text)
      .join(' ');
    // Two letters mean something else in every language: they count in the name's own and in English.
    const spoken =
      phrase.length > 2 ? languages : languages.filter((each, rank) => rank === 0 || each === 'en');
    for (const language of spoken) {
      const concept = phrases.get(language)!.get(phrase);
      if (concept) return { concept, length };
    }
  }
  return undefined;
}
