import { capital } from '../text/case.js';
import type { Interview, Person } from '../interviews/model.js';
import { oneLine } from '../text/clean.js';
import { isAmong, wordFor } from './notes/lookup.js';
import type { NoteCues } from './words.js';

/**
 * What somebody is called, from what was typed for the name: without titles behind a comma, remarks in brackets and
 * labels; `undefined` where it names nobody, such as an address or "the woman from HR".
 */
export function calledBy(whole: string, cues: NoteCues): string | undefined {
  if (/[@?]/.test(whole)) return undefined;
  const place = new RegExp(`\\s(?:${cues.whereFrom.join('|')})\\s.*$`, 'u');
  // "Vet: Dr. Singh", "The Very Rev. Stout"
  const label = new RegExp(`^(?:\\p{L}+:|${cues.article || ':'})\\s+(?=\\p{Lu})`, 'iu');
  const bare = withoutAside(whole)
    .replace(/\s[sd]\/o\s.*$/u, '')
    .replace(label, '')
    .replace(place, '');
  const name = describedName(bare, cues);
  if (name === undefined || name === '') return undefined;
  const told = givenFirst(name, cues) ?? name.split(/,\s*/)[0]!;
  const called = inCapitals(told, cues);
  return called && withTitle(called, cues);
}

/** "Bpk. Tatang" is greeted as "Bapak Tatang". */
export function withTitle(name: string, { spelledTitles }: NoteCues): string {
  const [first = '', ...rest] = name.split(/\s+/);
  const title = wordFor(spelledTitles, first.toLowerCase().replace(/\.$/, ''));
  return title === undefined || rest.length === 0 ? name : [title, ...rest].join(' ');
}

/** How somebody signs: as typed, the family name behind and with capitals. */
export function signedBy(whole: string, cues: NoteCues): string {
  const name = withoutCivilTitle(oneLine(whole), cues);
  const aside = /\s\([^()]*\)$/u.exec(name)?.[0] ?? '';
  const bare = name.slice(0, name.length - aside.length);
  const swapped = givenFirst(bare, cues) ?? bare;
  return (inCapitals(swapped, cues) ?? swapped) + aside;
}

/** "Mr Kofi Asante": nobody signs so. */
function withoutCivilTitle(name: string, { civilTitles = [] }: NoteCues): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && civilTitles.includes(first.toLowerCase().replace(/\.$/, ''))
    ? rest.join(' ')
    : name;
}

/** Several people as they are spoken of: by name, or, where they have none, "the two parents". */
export function spokenOf(whole: string, cues: NoteCues): string | undefined {
  const name = calledBy(whole, cues);
  const text = withoutAside(whole);
  const isCounted =
    cues.numberWords.indexOf(text.split(' ')[0]!.toLowerCase()) > 0 || /^\d+ \p{Ll}/u.test(text);
  if (name === undefined && isCounted && cues.article !== '') return `${cues.article} ${text}`;
  return name;
}

/** A company without what was typed for oneself: "QuickStaff (client not told, a big one)", "Orbit (via Hays)", "MetroLink c/o TalentBridge". */
export function companyName(whole: string): string {
  return oneLine(whole)
    .replace(/\s\((?:[^()]*,[^()]*|\S+(?:\s\S+){2,}|\p{Ll}[^()]*)\)$/u, '')
    .replace(/\s[ct]\/[oa]\s.*$/iu, '');
}

/** A job title written out: "Workshop Mgr" is "Workshop Manager". */
export function roleTitle(title: string, { shortTitles = [] }: NoteCues): string {
  return shortTitles.reduce((told, [from, to]) => told.replace(from, to), oneLine(title));
}

/** A title as one says it, "stonemason" of "Stonemason, restoration": what it goes on with stands in the subject. */
export function spokenTitle(title: string): string {
  return title.replace(/(?:,|\s[–—-]|\s(?=\())\s*(?=\S).*$/u, '');
}

/** A name without a remark for oneself, "Bob Ek (not sure of spelling)"; "Li Wei (David)" has two names. */
export function bareName(whole: string): string {
  const bare = oneLine(whole).replace(/\s*\((?:\p{Ll}[^()]*|[^()]*\?|[^()\s]+(?:\s[^()\s]+){2,})\)$/u, '');
  return bare === '' ? whole : bare;
}

/** An interview with the names of people alone, where something was noted behind them. */
export function withBareNames<
  Inputs extends { readonly interview: Interview; readonly to?: Person | undefined },
>(inputs: Inputs): Inputs {
  const bare = (person: Person): Person => ({ ...person, name: bareName(person.name) });
  const { interview, to } = inputs;
  const interviewers = interview.interviewers?.map(bare);
  return {
    ...inputs,
    interview: { ...interview, ...(interviewers && { interviewers }) },
    ...(to && { to: bare(to) }),
  };
}

function withoutAside(whole: string): string {
  return oneLine(whole)
    .replace(/\s*[([][^()[\]]*[)\]]/gu, '')
    .trim();
}

/** "a 5th grader named Amaru", "his daughter Ruth", "the rep, first name only: Lee": the name at the end; "Old Mr. Singh". */
function describedName(text: string, cues: NoteCues): string | undefined {
  const [first = '', second = ''] = text.split(' ');
  const small = first.toLowerCase();
  const isTitle = cues.titles.includes(second.toLowerCase().replace('.', ''));
  if (cues.ages.includes(small)) {
    // "Old Mr. Singh", "old man Ferrante"
    const rest = text.slice(first.length + 1);
    return isTitle || !cues.unnamed.includes(second.toLowerCase()) ? rest : rest.slice(second.length + 1);
  }
  const isDescribed = first === small && isAmong(small, [cues.determiners, cues.numberWords, cues.unnamed]);
  const behindColon = /:\s+(\p{Lu}.*)$/u.exec(text)?.[1];
  if (behindColon !== undefined) return behindColon;
  if (!isDescribed && !/^\d/.test(text)) return text;
  const [run, before = ''] = /(\p{L}+)((?:\s\p{Lu}[\p{L}.'’-]+)+)$/u.exec(text) ?? [];
  const name = run?.slice(before.length + 1);
  if (name === undefined || cues.prepositions.includes(before) || !/\p{Lu}\p{Ll}/u.test(name))
    return undefined;
  return name;
}

const suffix = /^(?:Jr|Sr|I{2,3}|IV)\.?$/u;

/** "Ferreira da Cunha, João Miguel" with the given name first; `undefined` for "Carol Meeks, RN". */
function givenFirst(name: string, cues: NoteCues): string | undefined {
  const [family = '', given = '', ...more] = name.split(/,\s*/);
  const parts = given.split(' ');
  const ends = parts.length > 1 && suffix.test(parts.at(-1)!) ? parts.slice(-1) : [];
  const names = parts.slice(0, parts.length - ends.length);
  const isGiven = names.length < 4 && names.every((part) => isNamePart(part) && !isWord(part, cues));
  return isGiven && more.length === 0 && family !== '' ? [...names, family, ...ends].join(' ') : undefined;
}

/** "João", "Anne-Marie", "T."; not "RN" or "PhD". */
function isNamePart(part: string): boolean {
  return /^\p{Lu}(?:\.|\p{Ll}+(?:['’-]\p{L}\p{Ll}*)*\.?)$/u.test(part) && !suffix.test(part);
}

function isWord(part: string, cues: NoteCues): boolean {
  const small = part.toLowerCase().replace('.', '');
  return isAmong(small, [cues.unnamed, cues.groups, cues.attributive, cues.labels, cues.abbreviations]);
}

/** "big mick" and "MARIA LOPEZ" with capitals; `undefined` for "site manager", which is no name. */
function inCapitals(name: string, cues: NoteCues): string | undefined {
  const words = name.split(' ');
  const isSmall = name === name.toLowerCase() && /\p{Ll}/u.test(name);
  const lists = [cues.unnamed, cues.determiners, cues.prepositions, cues.groups, cues.labels];
  if (isSmall && words.some((word) => isAmong(word, lists) && !cues.nameParticles.includes(word)))
    return undefined;
  const isLoud =
    words.filter((word) => /^[\p{Lu}'’-]{3,}$/u.test(word)).length > 1 && name === name.toUpperCase();
  const [first = '', second = ''] = words;
  // "ji-woo Park", not "dr. Sari"
  const isTitle = first.endsWith('.') || cues.titles.includes(first);
  const isHalf =
    !isTitle &&
    first === first.toLowerCase() &&
    !cues.nameParticles.includes(first) &&
    /^\p{Lu}/u.test(second);
  if (isHalf) return [capital(first), ...words.slice(1)].join(' ');
  if (!isSmall && !isLoud) return name;
  return words
    .map((word) => (isLoud && word.length < 3 ? word : word.toLowerCase()))
    .map((word, index) => (index > 0 && cues.nameParticles.includes(word) ? word : capitals(word)))
    .join(' ');
}

function capitals(word: string): string {
  return word.replace(
    /(^|['’-])(\p{Ll})(?=[\p{L}.'’]|$)/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
