import { oncePer } from '../../text/once.js';
import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import type { NoteContext } from './model.js';

/** Whether a text is in another language, names aside: two of its words, or one where there are few. */
export function isForeign(text: string, cues: NoteCues, { properNames }: NoteContext): boolean {
  const names = new Set(properNames.flatMap((name) => name.split(/\s+/)));
  const loan = phraseFinder(cues.loans)(text)?.text ?? '';
  const { name, script } = formsOf(cues);
  const named = cues.article === '' ? text : text.replace(name, 'X');
  const own = loan === '' ? named : named.replace(loan, ' ').trim();
  const words = own.split(/\s+/).filter((word) => !names.has(word));
  const found = words
    .map((word) => word.replace(/[^\p{L}']/gu, ''))
    .filter(
      (word, index, all) =>
        cues.foreign.includes(word) ||
        // "conflito de interesses", not "Rio de Janeiro"
        (index > 0 && cues.foreignJoints.includes(word) && /^\p{Ll}/u.test(all[index + 1] ?? '')) ||
        cues.foreignEndings.some((ending) => word.endsWith(ending)),
    );
  if (found.length > 1 || (found.length === 1 && words.length < 8)) return true;
  if (isOtherGrammar(words, cues)) return true;
  // "la relève", "un'ancia"; "LA office" is none.
  const [first = ''] = own.replaceAll('’', "'").split(' ');
  const opens = (each: string) => first === each || (each.endsWith("'") && first.startsWith(each));
  if (cues.foreignOpeners.some(opens) && words.length < 8) return true;
  return !script.test(text);
}

const formsOf = /* @__PURE__ */ oncePer(({ nameParticles, script }: NoteCues) => ({
  // "San Juan de la Cruz"
  name: new RegExp(`\\p{Lu}\\S*(?:\\s(?:${nameParticles.join('|')}))+\\s\\p{Lu}\\S*`, 'gu'),
  script: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/** "el ordeño empieza a las 4 y media": small words of another language, and none of this one's. */
function isOtherGrammar(words: readonly string[], cues: NoteCues): boolean {
  const bare = words.map((word) => word.replace(/[^\p{L}'’]/gu, ''));
  const lists = [
    cues.determiners,
    cues.pronouns,
    cues.finiteVerbs,
    cues.prepositions,
    cues.relatives,
    [cues.and],
  ];
  const isNative = (word: string) => isAmong(word, lists) && !cues.foreignSmall.shared.includes(word);
  if (cues.foreignSmall.words.length === 0 || bare.some((word) => isNative(word.toLowerCase()))) return false;
  const small = bare.filter((word) => cues.foreignSmall.words.includes(word) || cues.foreign.includes(word));
  const isAccented = bare.some((word) => /^\p{Ll}*[^\p{ASCII}'’]\p{Ll}*$/u.test(word));
  return small.length > (isAccented ? 0 : 1);
}
