import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import type { Span } from '../draft.js';
import { inText, namesOf, type Known, type Match } from '../known.js';
import { findPhrases } from '../lexicon.js';
import { apartFrom, besides } from '../passages.js';
import { lookingBackPurposes } from '../../purposes.js';
import {
  companyWords,
  isPlaceName,
  isShortened,
  saysHouse,
  shortNames,
  tellingWords,
} from '../company-name.js';
import { isCompanyNamed } from './company.js';
import { longNames, nearPlaces, placesOf, servedPlaces, wishedFor } from './company-places.js';
import { findPlaceholders } from './residue.js';
import { isNameSlip, nameAfter, properName } from './slips.js';

const organization =
  /^\s+(?:[Tt]he\s+)?(\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:(?<!\p{Ll}{3}\.|\p{Lu}{2}\.)[^\S\n\r]+(?:[&+][^\S\n\r]+)?\p{Lu}[\p{L}\p{M}'’-]*)*)/u;

/** Characters of the longest word that stands before a name, as "in" or "bergabung". */
const longestPlace = 60;

/** Another organization named as the one that interviewed. */
export function findWrongCompany(known: Known): Match[] {
  const company = known.interview?.company?.name;
  if (!company) return [];
  const unfilled = findPlaceholders(known);
  // Where the right name stands as well, the other may be a site, a product or a partner.
  const isNamed = isCompanyNamed(known);
  const named = findOtherNames(known, company, placesOf(known));
  const people = new Set(named.filter((match) => isBehindPerson(known, match)));
  const sure = [...findNearNames(known), ...named.filter((match) => !people.has(match))];
  const wished = findOtherNames(known, company, wishedFor(known)).filter(
    (match) => !isNamed || isBeforeTitle(known, match.span) || isOfOurKind(known, match),
  );
  // Where the right name is nowhere, a long one is likely to stand in its place; where something is arranged, it may be a house.
  const looksBack = lookingBackPurposes.some((purpose) => purpose === known.purpose);
  const long = isNamed ? [] : findOtherNames(known, company, nearPlaces(known)).filter(isLong(known));
  const nearby =
    isNamed || !looksBack
      ? long.filter((match) => saysHouse(nameOf(known, match)))
      : [
          ...long,
          ...findOtherNames(known, company, servedPlaces(known)),
          ...findOtherNames(known, company, longNames(known)).filter(isLong(known)),
        ];
  // "The interview with Paula": a house only where ours is nowhere, and then not surely.
  const met = isNamed ? [] : [...people].filter((match) => !isTitled(known, match));
  const likely = [...wished, ...met, ...nearby];
  const surely = new Set(sure);
  return apartFrom(unfilled, apart([...sure, ...likely])).map((match) => ({
    ...match,
    places: { wanted: company },
    severity: isNamed || !surely.has(match) ? 'warning' : 'error',
  }));
}

/** Whether a name stands behind what people are met by as well: "interview with". */
function isBehindPerson({ draft, tokens, words }: Known, { field, span }: Match): boolean {
  const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
  const found = findPhrases(tokens[field], words.beforePerson, words);
  return found.some(({ end }) => end < span.start && text.slice(end, span.start).trim() === '');
}

/** Whether a name begins with a form of address: "Dr. Osei". */
function isTitled({ draft, words }: Known, { field, span }: Match): boolean {
  const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
  const [first = ''] = fold(text.slice(span.start, span.end)).split(' ');
  return words.courtesyTitles.includes(first);
}

/** The first of those that start at one place. */
function apart(all: readonly Match[]): Match[] {
  const byPlace = new Map<string, Match>();
  for (const match of all.toReversed()) byPlace.set(`${match.field} ${match.span.start}`, match);
  return [...byPlace.values()];
}

/** Names near to the company's that go on otherwise. */
function findNearNames(known: Known): Match[] {
  const { text } = known.draft;
  const names = companyWords(known).filter((name) => fold(name).length > 4);
  return [...matches(text, properName)].flatMap(({ index, 0: found }) => {
    const near = names.find((name) => isNameSlip(found, name));
    const next = near && nameAfter(known, near, text, index + found.length);
    return next ? inText({ start: index, end: index + found.length + next.length }) : [];
  });
}

/** Tells whether a name has more than one word, as few places have. */
const isLong =
  ({ draft }: Known) =>
  ({ field, span }: Match): boolean =>
    field === 'text' && /\s\p{Lu}/u.test(draft.text.slice(span.start, span.end));

const nameOf = ({ draft }: Known, { field, span }: Match): string =>
  ((field === 'subject' ? draft.subject : draft.text) ?? '').slice(span.start, span.end);

/** Whether a house is of the kind ours is and goes on otherwise: "RSUD Kartika" for "RSUD Tanjung Elok". */
function isOfOurKind(known: Known, match: Match): boolean {
  const [kind = '', ...rest] = fold(nameOf(known, match)).split(' ');
  const [ours = ''] = fold(known.interview?.company?.name ?? '').split(' ');
  return kind === ours && rest.length > 0 && saysHouse(kind);
}

/** Whether the job follows: "come to Copperhill as Assistant Brewer". */
function isBeforeTitle({ draft, interview }: Known, { end }: Span): boolean {
  const [first] = fold(interview?.role?.title ?? '').split(' ');
  return (
    first !== '' &&
    fold(draft.text.slice(end, end + 40))
      .split(' ')
      .slice(0, 5)
      .includes(first ?? '')
  );
}

/** Names of others behind what stands before the company's. */
function findOtherNames(known: Known, company: string, places: readonly Match[]): Match[] {
  const { draft, words, interview, recipient, given } = known;
  const own = ` ${fold([company, ...namesOf(interview, recipient), ...words.calendarWords].join(' '))} `;
  const isElsewhere = besides(known, words.elsewhere);
  const isNamed = isCompanyNamed(known);
  const ourFirst = fold(companyWords(known)[0] ?? '');
  return places.flatMap((place) => {
    const { field, span } = place;
    const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
    const match = organization.exec(text.slice(span.end, span.end + 80));
    if (!match || isElsewhere(place)) return [];
    // "In the team at Hallam I answered letters": the sender is no part of the name.
    const name = match[1]!.replace(/ I$/, '');
    const isShort = shortNames(known).some((short) => fold(short) === fold(name));
    if (isShort || isShortened(name.replace(/\W+$/, ''), known)) return [];
    const parts = tellingWords(
      fold(name)
        .split(' ')
        .filter((part) => part.length > 1),
    );
    // "the new branch in Leeds", told as it was noted
    const [before = ''] = /\p{L}+\s*$/u.exec(text.slice(0, span.end).slice(-longestPlace)) ?? [];
    if (given.includes(` ${fold(`${before} ${name}`)} `)) return [];
    // "Cuaca di Tanjung Priok"
    if (isPlaceName(name) && !fold(company).startsWith(fold(name).split(' ')[0]!)) return [];
    // "bergabung dengan Bapak/Ibu": whom somebody joins there is the reader.
    if (parts.every((part) => words.genericWords.includes(part))) return [];
    const isOwn = (part: string) =>
      own.includes(` ${part} `) ||
      // A client or rival of the talk may be named, but not in the place of the company.
      (isNamed && given.includes(` ${part} `)) ||
      companyWords(known).some((word) => isNameSlip(part, fold(word)));
    // "Cedar Grove Realty" for "Maple Ridge Realty": where the right name is nowhere, the first word decides.
    const isOurs = isNamed || parts.length === 1 ? parts.some(isOwn) : beginsAsOurs(parts, ourFirst, isOwn);
    if (isOurs) return [];
    const start = span.end + match[0].length - match[1]!.length;
    return [{ field, span: { start, end: start + name.replace(/['’]s$|[.'’-]+$/u, '').length } }];
  });
}

/** Whether a name begins as ours, or has no word that is not; "Crane & Thornton" is not "Thistle & Crane". */
function beginsAsOurs(parts: readonly string[], first: string, isOwn: (part: string) => boolean): boolean {
  const [own = ''] = parts;
  return isOwn(own) && (own === first || isNameSlip(own, first) || parts.every(isOwn));
}
