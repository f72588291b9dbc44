import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { de } from '../../cues/de.js';
import { en } from '../../cues/en.js';
import { es } from '../../cues/es.js';
import { fr } from '../../cues/fr.js';
import { id } from '../../cues/id.js';
import type { IdentifyLanguage } from '../../identify.js';
import { mergeCues } from './merge.js';

const byLanguage: Readonly<Record<IdentifyLanguage, Cues>> = { en, id, de, es, fr };
const languages = Object.keys(byLanguage) as IdentifyLanguage[];
const made = new Map<string, Cues>();

/** The words of one or several languages, those of the first ahead. */
export function cuesOf(wanted: readonly IdentifyLanguage[]): Cues {
  const key = wanted.join(' ');
  let cues = made.get(key);
  if (!cues) made.set(key, (cues = mergeCues(wanted.map((language) => byLanguage[language]))));
  return cues;
}

/** What a word says for each language: less where several have it. */
const common = new Map<string, readonly IdentifyLanguage[]>();
for (const language of languages) {
  const { common: small, time } = byLanguage[language];
  const names = [...time.months, ...time.weekdays].flatMap((forms) => forms.split('|'));
  for (const word of new Set([...small.split(' '), ...names.filter((name) => /^[a-z]{4,}$/.test(name))]))
    common.set(word, [...(common.get(word) ?? []), language]);
}
const mostWords = 3000;
/** Languages of one text: each set of languages keeps expressions of its own, and all sets together would fill the memory. */
const mostLanguages = 2;

/** The languages a text is in, by its small words: the one that most are of, and others that many are of. */
export function detectLanguages(plain: string): readonly IdentifyLanguage[] {
  const counts = new Map<IdentifyLanguage, number>();
  let looks = 0;
  for (const [word] of matches(plain, /[a-z']+/g)) {
    if (++looks > mostWords) break;
    const having = common.get(word) ?? [];
    for (const language of having) counts.set(language, (counts.get(language) ?? 0) + 12 / having.length);
  }
  const ranked = languages
    .map((language) => ({ language, count: counts.get(language) ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  const [first] = ranked;
  if (first!.count === 0) return ['en'];
  const chosen = ranked
    .filter(({ count }) => count >= Math.max(24, first!.count * 0.35))
    .slice(0, mostLanguages)
    .map(({ language }) => language);
  // A line or two tells little: "a" and "an" are words of several languages.
  const all =
    chosen.length > 0
      ? chosen
      : [...new Set([...(first!.count < 24 ? (['en'] as const) : []), first!.language])];
  // Hiring in Indonesia speaks English in every second sentence.
  return all.includes('id') && !all.includes('en') ? [...all, 'en'] : all;
}
