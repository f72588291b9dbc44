import { fold } from '../../text/fold.js';
import { escapeRegExp } from '../../text/match.js';
import { oncePer } from '../../text/once.js';
import { opensWithName } from './bare-name.js';
import type { NoteCues } from './cues.js';
import { opensWithEvent } from './events.js';
import { isKnownWord } from './known.js';
import { isAmong } from './lookup.js';
import type { NoteContext } from './model.js';
import { endsWith } from './nouns.js';
import { isPast } from './verbs.js';

/** How a text opens that tells of whoever wrote it, or with a name with a particle in it. */
const formsOf = /* @__PURE__ */ oncePer(({ self, nameParticles }: NoteCues) => ({
  self: new RegExp(`^${escapeRegExp(self)}(?=['’,\\s]|$)`, 'iu'),
  named: new RegExp(`^\\p{Lu}\\S+(?:\\s(?:${nameParticles.join('|')}))+\\s\\p{Lu}`, 'u'),
}));

/** The text with its first letter small, unless the word is a name, a title or an abbreviation. */
export function inSentence(text: string, cues: NoteCues, context: NoteContext): string {
  if (formsOf(cues).self.test(text)) return cues.self + text.slice(cues.self.length);
  return opensWithCapital(text, cues, context) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function opensWithCapital(text: string, cues: NoteCues, context: NoteContext): boolean {
  const word = text.split(/[\s,]/)[0]!.replace(/['’]s$/u, '');
  const small = word.toLowerCase();
  return (
    isWrittenAsName(word) ||
    isAmong(small, [cues.properWords, cues.capitalized, cues.placeNames ?? []]) ||
    (cues.numbered.includes(small) && /^\S+ \d/u.test(text)) ||
    context.properNames.some((name) => isWordOf(text, word, name, cues, context)) ||
    isTypedName(text, small, cues, context) ||
    isOneOfTwo(text, small, cues) ||
    opensWithName(text, cues) ||
    opensWithEvent(text, cues) ||
    namesProduct(text, cues) ||
    // "Café du Monde"
    formsOf(cues).named.test(text) ||
    (nextIsName(text) && !isSmallWord(small, cues, context))
  );
}

/** "X-ray", "iPad", "B2B", "St." */
function isWrittenAsName(word: string): boolean {
  return /^\p{Lu}-\p{Ll}/u.test(word) || /[\d.]/.test(word) || word.slice(1) !== word.slice(1).toLowerCase();
}

/** "Dentrix", where other notes begin with small letters. */
function isTypedName(text: string, word: string, cues: NoteCues, { opensSmall }: NoteContext): boolean {
  return opensSmall === true && !text.includes(' ') && !isKnownWord(word, cues);
}

/** "Linear vs Jira" */
function isOneOfTwo(text: string, word: string, cues: NoteCues): boolean {
  const [, versus = '', other = ''] = text.split(' ');
  const isVersus = cues.versus.includes(versus.toLowerCase()) && /^\p{Lu}/u.test(other);
  return isVersus && !isKnownWord(word.replace(/s$/, ''), cues);
}

/** "Data klaim" is no name, though the job is "Analis Data"; where nouns have articles, "Magento" of a developer may be one. */
function isWordOf(text: string, word: string, name: string, cues: NoteCues, { role }: NoteContext): boolean {
  // "Blade repairs", for a blade technician
  const isPlainJob = cues.toolJobs?.test(name) === false || isKnownWord(word.toLowerCase(), cues);
  const isOfJob = name === role && (cues.verbForms !== undefined || isPlainJob);
  // "The menu", at The Grange
  const isArticle = cues.determiners.includes(word.toLowerCase());
  const parts = name.split(/\s+/);
  // "Hotel ditutup", at Hotel Melati; "Hotel Melati ditutup"
  const next = parts[parts.indexOf(word) + 1];
  const isHouse =
    cues.verbForms?.houses?.test(word.toLowerCase()) === true &&
    parts.length > 1 &&
    (next === undefined || !text.startsWith(`${word} ${next}`));
  return !isOfJob && !isArticle && !isHouse && parts.includes(word) && fold(name) !== '';
}

/** "Opera PMS": before an acronym, a word that is no common one is a name; not "Manual QA", "Night ER shifts". */
function namesProduct(text: string, cues: NoteCues): boolean {
  const [, word = ''] = /^(\p{Lu}\p{Ll}+)\s\p{Lu}{2,}(?![\p{L}\d])/u.exec(text) ?? [];
  const small = word.toLowerCase();
  const lists = [
    cues.openAdjectives,
    cues.determiners,
    cues.pronouns,
    cues.prepositions,
    cues.questionWords,
    cues.numbered,
    cues.pastVerbs,
    cues.negations,
    cues.adverbs,
    cues.singles,
    cues.predicates.adjectives,
    cues.definite,
    cues.numberWords,
    cues.quantities,
    cues.moments.partsOfDay,
    cues.spans,
    cues.commonNames,
  ];
  const isAdjective = /(?:al|ed|ic|ive|ous|ful|ary|ory|able|ible|ly|an|er|or|acy|end)$/u.test(small);
  return (
    word !== '' &&
    cues.article !== '' &&
    !isAdjective &&
    !isAmong(small, lists) &&
    !isPast(small, cues) &&
    !isKnownWord(small, cues)
  );
}

/** "Spoke French": a word of which the form is known, and so no name. */
function isSmallWord(word: string, cues: NoteCues, { kind }: NoteContext): boolean {
  const lists = [
    cues.determiners,
    cues.prepositions,
    cues.questionWords,
    cues.quantities,
    cues.pronouns,
    cues.pastVerbs,
    cues.verbForms?.purposes ?? [],
  ];
  const isAccount = kind === 'self' && (isPast(word, cues) || endsWith(word, cues.activityEnding));
  return isAccount || cues.verbForms?.nouns?.test(word) === true || isAmong(word, lists);
}

/** "Sankt Gallen branch", "New Delhi office", "D license": a second capital right behind the first shows a name. */
function nextIsName(text: string): boolean {
  return /^\p{Lu}(?:\p{Ll}+ \p{Lu}\p{Ll}|\s)/u.test(text);
}
