import type { NameConcept, NameWords } from './concepts.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import { ptBr } from './pt-br.js';

const wordsByLanguage = { en, id, de, es, fr, pt: ptBr } satisfies Record<string, NameWords>;

/** A language in which names are understood, as the first subtag of BCP 47. */
export type NameLanguage = keyof typeof wordsByLanguage;

/** What the phrases of each language mean, ready to look up. */
export interface NameVocabulary {
  readonly phrases: ReadonlyMap<NameLanguage, ReadonlyMap<string, NameConcept>>;
  /** Single words of all languages, the words of longer phrases included, with the languages that have them. */
  readonly words: ReadonlyMap<string, ReadonlySet<NameLanguage>>;
}

let vocabulary: NameVocabulary | undefined;

/** The vocabulary, made at its first use: the content files hold plain strings, which bundlers can drop. */
export function nameVocabulary(): NameVocabulary {
  return (vocabulary ??= readVocabulary());
}

function readVocabulary(): NameVocabulary {
  const phrases = new Map<NameLanguage, Map<string, NameConcept>>();
  const words = new Map<string, Set<NameLanguage>>();
  for (const [code, meanings] of Object.entries(wordsByLanguage)) {
    const language = code as NameLanguage;
    const own = new Map<string, NameConcept>();
    for (const [concept, list] of Object.entries(meanings)) {
      for (const phrase of list.split(',').map((each) => each.trim())) {
        own.set(phrase, concept as NameConcept);
        for (const word of phrase.split(' ')) words.set(word, (words.get(word) ?? new Set()).add(language));
      }
    }
    phrases.set(language, own);
  }
  return { phrases, words };
}

/** Languages in the order in which a word is looked up: the given one, else the one its words speak for, then English. */
export function lookUpOrder(
  tokens: readonly string[],
  language: string | undefined,
): readonly NameLanguage[] {
  const { phrases, words } = nameVocabulary();
  const all = [...phrases.keys()];
  const given = all.find((each) => each === language?.toLowerCase().split(/[-_]/)[0]);
  // A word that two languages share speaks half for each; what English has too, for none.
  const votes = (each: NameLanguage) =>
    tokens.reduce((sum, token) => {
      const speakers = token.length > 3 ? words.get(token) : undefined;
      return speakers?.has(each) && !speakers.has('en') ? sum + 1 / speakers.size : sum;
    }, 0);
  const [likeliest] = all
    .filter((each) => each !== 'en' && votes(each) > 0)
    .sort((a, b) => votes(b) - votes(a));
  const first = given ?? likeliest ?? 'en';
  return [first, ...all.filter((each) => each !== first)];
}
