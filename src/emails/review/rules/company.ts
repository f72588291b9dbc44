import { fold } from '../../../text/fold.js';
import { companyWords, isShortened, lonelyWords, shortNames } from '../company-name.js';
import { nowhere, says } from '../draft.js';
import { escapeRegExp, matches } from '../../../text/match.js';
import type { ReviewWords } from '../words.js';
import { inText, namesOf, type Known, type Match } from '../known.js';
import { findPhrases } from '../lexicon.js';
import { contentStems, overlap } from '../match.js';
import { endingPurposes, ongoingPurposes } from '../../purposes.js';
import { findNameSlips } from './slips.js';

/** The organization is not named, in subject or text. */
export function findMissingCompany(known: Known): Match[] {
  const { draft, interview } = known;
  const company = interview?.company?.name;
  if (!company) return [];
  // A name with a slip is a name: that finding says it all.
  const isMisspelt = findNameSlips(known).some(({ places }) =>
    companyWords(known).includes(places?.wanted ?? ''),
  );
  if (isMisspelt || isCompanyNamed(known)) return [];
  const isJobNamed = Boolean(interview.role?.title) && findMissingRole(known).length === 0;
  const isKnown = (purposes: readonly string[]) => isJobNamed && purposes.includes(known.purpose);
  if (isKnown(endingPurposes)) return [];
  const severity = isKnown(ongoingPurposes) ? ('info' as const) : undefined;
  return inText(nowhere(draft), { places: { wanted: company }, severity });
}

/** "Nordwind Logistics GmbH" is named by "Nordwind Logistics" and by "Nordwind", unless that is also a person or the job. */
export function isCompanyNamed(known: Known): boolean {
  const company = known.interview?.company?.name ?? '';
  const text = `${known.draft.subject ?? ''}\n${known.draft.text}`;
  const words = companyWords(known);
  const [first = '', second] = words;
  const names = [company, words.join(' '), second === undefined ? '' : `${first} ${second}`];
  if (names.some((name) => fold(name) !== '' && says(text, name))) return true;
  if (shortNames(known).some((name) => standsIn(text, name))) return true;
  const others = namesOf(known.interview && { ...known.interview, company: undefined }, known.recipient);
  const isOther = (word: string) => says(others.join(' '), word);
  const allNames = `${company} ${others.join(' ')}`;
  const { beforeNames } = known.words;
  // "The job at Brindle" is at the house, and not at Mr. Brindle.
  const isPlace = (word: string) =>
    beforeNames.some((before) => standsAlone(text, `${before} ${word}`, allNames));
  if (lonelyWords(known).some((word) => (isOther(word) ? isPlace(word) : standsAlone(text, word, allNames))))
    return true;
  const placed = matches(
    text,
    new RegExp(`(?<!\\p{L})(?:${beforeNames.join('|')})(?: the)? (\\p{Lu}{3,6})(?![\\p{L}\\p{N}])`, 'gu'),
  );
  return [...placed].some(({ 1: capitals = '' }) => !isOther(capitals) && isShortened(capitals, known));
}

/** Whether a text has the word as it is written, and no name that goes on otherwise: "Artha" is not in "Bank Artha Persada". */
function standsAlone(text: string, word: string, names: string): boolean {
  const own = fold(names).split(' ');
  const letters = escapeRegExp(word);
  const found = matches(
    text,
    new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])(?: (\\p{Lu}[\\p{L}\\p{M}]+))?`, 'gu'),
  );
  return [...found].some(({ 1: next }) => next === undefined || own.includes(fold(next)));
}

/** Whether a text has the word as it is written, capitals and all. */
function standsIn(text: string, word: string): boolean {
  const letters = escapeRegExp(word);
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The job is not named, in subject or text. */
export function findMissingRole({ draft, tokens, interview, words }: Known): Match[] {
  const title = interview?.role?.title;
  const text = `${draft.subject ?? ''}\n${draft.text}`;
  if (!title || says(text, title) || says(text, writtenOut(title, text))) return [];
  // "RN" for "Registered Nurse".
  const initials = title
    .split(/[^\p{L}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
  if (initials.length > 1 && !/^[AP]M$/.test(initials) && standsIn(text, initials)) return [];
  const stops = new Set(words.stopWords);
  if (isPlacedAtCompany(text, title, interview.company?.name, words)) return [];
  // "The job at Weston County Library" names no librarian.
  const said = contentStems(withoutName(text, interview.company?.name), stops);
  const head = headOf(title, stops);
  // "The propagation job" names the Propagation Assistant, and "the nursing job" the Ward Nurse.
  const asJob = [
    ...title
      .split(/[^\p{L}\p{M}]+/u)
      .flatMap((word) => (contentStems(word, stops).length > 0 ? [`${fold(word)} @job`] : [])),
    ...(head.length > 4 ? [`${head.slice(0, 4)}* @job`] : []),
  ];
  const isAdjective = (['subject', 'text'] as const).some(
    (field) => findPhrases(tokens[field], asJob, words).length > 0,
  );
  if (isAdjective) return [];
  // "The apprenticeship" is that of an Apprentice Electrician.
  if (title.split(' ').some((word) => word.length > 4 && fold(text).includes(`${fold(word)}ship`))) return [];
  const share = overlap(contentStems(title, stops), said);
  // "Teach physics" names the Physics Teacher.
  const isSaid = (head: string) => said.some((stem) => stem.startsWith(head.slice(0, 4)));
  return share > 0.5 || (share === 0.5 && isSaid(head))
    ? []
    : inText(nowhere(draft), { places: { wanted: title } });
}

/** Whether a word of the title stands before the company: "analis di Laboratorium Prima" is the Analis Laboratorium. */
function isPlacedAtCompany(text: string, title: string, company = '', words: ReviewWords): boolean {
  const [first = ''] = fold(company.replace(/^(?:PT|CV)\.? /, '')).split(' ');
  const common = [...words.stopWords, ...words.vagueWords];
  const own = fold(title)
    .split(' ')
    .filter((word) => word.length > 3 && !common.includes(word));
  const said = ` ${fold(text)} `;
  return (
    first !== '' &&
    own.some((word) => words.beforeNames.some((before) => said.includes(` ${word} ${before} ${first} `)))
  );
}

/** A text without a name, as it is written. */
const withoutName = (text: string, name = ''): string =>
  name.trim() === '' ? text : text.replaceAll(name, ' ');

/** "Workshop Mgr" as a text has it that writes "Workshop Manager". */
function writtenOut(title: string, text: string): string {
  const words = text.match(/\p{L}{5,}/gu) ?? [];
  return title.replace(
    /\p{L}{2,5}\.?(?!\p{L})/gu,
    (short) => words.find((word) => isShortFor(fold(short), fold(word))) ?? short,
  );
}

/** Whether a word has the letters of a short form in their order, the first of them first. */
function isShortFor(short: string, word: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return word.startsWith(short.slice(0, 1));
}

/** What a title names in the end: "Coordinator" of "Events Coordinator (Nights)" and of "Coordinator, Events". */
function headOf(title: string, stops: ReadonlySet<string>): string {
  const [main = title] = title.split(/[,(/–—|]| - | of | for /);
  return contentStems(main.replace(/\b(?:[IVX]+|\d+)\b/g, ''), stops).at(-1) ?? '';
}
